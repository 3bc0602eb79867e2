// A view of text that somebody else owns, and what is asked of it.
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Bytes of UTF-8, not NUL-terminated; at is never NULL in a text that one of these functions returns.
struct text {
    const char *at;
    size_t length;
};

#define TEXT(literal) ((struct text){"" literal, sizeof(literal) - 1})
// For printf: "%.*s", TEXT_ARGUMENTS(text)
#define TEXT_ARGUMENTS(text) (int)(text).length, (text).at

// The whole of a NUL-terminated string.
struct text text_from_string(const char *string);
// The bytes from start to before end; both are cut to the text's length.
static inline struct text text_slice(struct text text, size_t start, size_t end)
{
    if (!text.at)
        return TEXT("");
    if (end > text.length)
        end = text.length;
    if (start > end)
        start = end;
    return (struct text){text.at + start, end - start};
}

static inline struct text text_from(struct text text, size_t start)
{
    return text_slice(text, start, text.length);
}

static inline bool text_equals(struct text text, struct text other)
{
    return text.length == other.length &&
           (text.length == 0 || memcmp(text.at, other.at, text.length) == 0);
}

// The same, upper and lower case of ASCII letters being one.
bool text_equals_nocase(struct text text, struct text other);
// Orders by bytes, as strcmp does.
int text_compare(struct text text, struct text other);
static inline bool text_starts_with(struct text text, struct text start)
{
    return text.length >= start.length && text_equals(text_slice(text, 0, start.length), start);
}

bool text_starts_with_nocase(struct text text, struct text start);
bool text_ends_with(struct text text, struct text end);
bool text_ends_with_nocase(struct text text, struct text end);

#define TEXT_NOT_FOUND SIZE_MAX
// Where wanted stands in text first, or TEXT_NOT_FOUND.
size_t text_find(struct text text, struct text wanted);
size_t text_find_nocase(struct text text, struct text wanted);
size_t text_find_character(struct text text, char character);
bool text_contains(struct text text, struct text wanted);

// Without the white space at both ends; Unicode's, no-break and zero-width spaces and the byte order mark too.
struct text text_trim(struct text text);
struct text text_trim_end(struct text text);
bool text_is_blank(struct text text);

// Cuts the line off the front of *rest, without its LF, CR LF or CR; false when nothing is left.
bool text_next_line(struct text *rest, struct text *line);
// Cuts the part before the next separator off the front of *rest; false when nothing is left. A text that
// ends in a separator has no empty part behind it.
bool text_next_part(struct text *rest, char separator, struct text *part);

// Of ASCII, all of these. What is asked for every byte of a page is here to be inlined.
static inline bool character_is_digit(char character)
{
    return character >= '0' && character <= '9';
}

static inline bool character_is_letter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

static inline bool character_is_space(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

bool character_is_punctuation(char character); // of ASCII

static inline char character_lower(char character)
{
    return character >= 'A' && character <= 'Z' ? (char)(character - 'A' + 'a') : character;
}

#endif
