// A view of text that somebody else owns, and what is asked of it.
#include "base/text.h"

#include "base/utf8.h"

#include <string.h>

struct text text_from_string(const char *string)
{
    return string ? (struct text){string, strlen(string)} : TEXT("");
}

bool text_equals_nocase(struct text text, struct text other)
{
    return text.length == other.length && text_starts_with_nocase(text, other);
}

int text_compare(struct text text, struct text other)
{
    const size_t shorter = text.length < other.length ? text.length : other.length;
    const int order = shorter > 0 ? memcmp(text.at, other.at, shorter) : 0;

    if (order != 0)
        return order;
    return (text.length > other.length) - (text.length < other.length);
}

bool text_starts_with_nocase(struct text text, struct text start)
{
    if (text.length < start.length)
        return false;
    for (size_t i = 0; i < start.length; i++) {
        if (character_lower(text.at[i]) != character_lower(start.at[i]))
            return false;
    }
    return true;
}

bool text_ends_with(struct text text, struct text end)
{
    return text.length >= end.length && text_equals(text_from(text, text.length - end.length), end);
}

bool text_ends_with_nocase(struct text text, struct text end)
{
    return text.length >= end.length &&
           text_starts_with_nocase(text_from(text, text.length - end.length), end);
}

size_t text_find(struct text text, struct text wanted)
{
    if (wanted.length == 0)
        return 0;
    if (text.length < wanted.length)
        return TEXT_NOT_FOUND;

    const char *found = memmem(text.at, text.length, wanted.at, wanted.length);

    return found ? (size_t)(found - text.at) : TEXT_NOT_FOUND;
}

size_t text_find_nocase(struct text text, struct text wanted)
{
    if (wanted.length == 0)
        return 0;

    const char first = character_lower(wanted.at[0]);

    for (size_t i = 0; i + wanted.length <= text.length; i++) {
        if (character_lower(text.at[i]) == first &&
            text_starts_with_nocase(text_from(text, i), wanted))
            return i;
    }
    return TEXT_NOT_FOUND;
}

size_t text_find_character(struct text text, char character)
{
    const char *found = text.length > 0 ? memchr(text.at, character, text.length) : NULL;

    return found ? (size_t)(found - text.at) : TEXT_NOT_FOUND;
}

bool text_contains(struct text text, struct text wanted)
{
    return text_find(text, wanted) != TEXT_NOT_FOUND;
}

static struct text text_trim_start(struct text text)
{
    uint32_t character;
    size_t start = 0;

    while (start < text.length) {
        const size_t length = utf8_read(text_from(text, start), &character);

        if (!utf8_is_space(character))
            break;
        start += length;
    }
    return text_from(text, start);
}

struct text text_trim_end(struct text text)
{
    uint32_t character;
    size_t end = text.length;

    while (end > 0) {
        const size_t length = utf8_read_before(text, end, &character);

        if (!utf8_is_space(character))
            break;
        end -= length;
    }
    return text_slice(text, 0, end);
}

struct text text_trim(struct text text)
{
    return text_trim_start(text_trim_end(text));
}

bool text_is_blank(struct text text)
{
    return text_trim_start(text).length == 0;
}

// The first LF or CR, looked for piece by piece: a text that holds only the one is not searched to
// its end for the other.
static size_t find_line_end(struct text text)
{
    const size_t piece = 256;

    for (size_t at = 0; at < text.length; at += piece) {
        const size_t length = text.length - at < piece ? text.length - at : piece;
        const char *feed = memchr(text.at + at, '\n', length);
        const char *carriage =
            memchr(text.at + at, '\r', feed ? (size_t)(feed - text.at) - at : length);

        if (carriage)
            return (size_t)(carriage - text.at);
        if (feed)
            return (size_t)(feed - text.at);
    }
    return text.length;
}

bool text_next_line(struct text *rest, struct text *line)
{
    if (rest->length == 0)
        return false;

    size_t end = find_line_end(*rest), behind;

    behind = end < rest->length ? end + 1 : end;
    if (behind < rest->length && rest->at[end] == '\r' && rest->at[behind] == '\n')
        behind++;
    *line = text_slice(*rest, 0, end);
    *rest = text_from(*rest, behind);
    return true;
}

bool text_next_part(struct text *rest, char separator, struct text *part)
{
    if (rest->length == 0)
        return false;

    const size_t found = text_find_character(*rest, separator);
    const size_t end = found == TEXT_NOT_FOUND ? rest->length : found;

    *part = text_slice(*rest, 0, end);
    *rest = text_from(*rest, end + 1);
    return true;
}

bool character_is_punctuation(char character)
{
    return character > ' ' && character < 0x7F && !character_is_digit(character) &&
           !character_is_letter(character);
}
