// Texts as C source.
#include "emit/c_text.h"

#include "base/utf8.h"
#include "record/id.h"

static bool is_printable(char character)
{
    return character >= ' ' && character <= '~';
}

// Whether the character at the offset would begin or end a comment together with the one before.
static bool makes_comment(struct text text, size_t offset)
{
    const char character = text.at[offset], before = offset > 0 ? text.at[offset - 1] : '\0';

    return (character == '/' && before == '*') || (character == '*' && before == '/');
}

static bool is_plain(struct text text, size_t offset)
{
    const char character = text.at[offset];

    return is_printable(character) && character != '"' && character != '\\' && character != '?' &&
           !makes_comment(text, offset);
}

void c_add_string(struct buffer *buffer, struct text text)
{
    for (size_t i = 0; i < text.length;) {
        size_t end = i;

        while (end < text.length && is_plain(text, end))
            end++;
        buffer_add(buffer, text_slice(text, i, end));
        for (; end < text.length && !is_plain(text, end); end++) {
            const unsigned byte = (unsigned char)text.at[end];
            const char escape[] = {'\\', (char)('0' + byte / 64), (char)('0' + byte / 8 % 8),
                                   (char)('0' + byte % 8)};

            buffer_add(buffer, (struct text){escape, sizeof escape});
        }
        i = end;
    }
}

void c_add_comment(struct buffer *buffer, struct text text)
{
    for (size_t i = 0; i < text.length;) {
        uint32_t character;
        const size_t length = utf8_read(text_from(text, i), &character);
        const bool trigraph = character == '?' && i > 0 && text.at[i - 1] == '?';

        if (length == 1 && is_printable(text.at[i]) && character != '\\' && !trigraph &&
            !makes_comment(text, i))
            buffer_add_character(buffer, text.at[i]);
        else
            buffer_add_character(buffer, '.');
        i += length;
    }
}

// Sorted for nobody: the list is short and asked seldom.
static bool is_reserved(struct text word)
{
    static const char *const words[] = {
#include "emit/reserved.def"
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (text_equals(word, text_from_string(words[i])))
            return true;
    }
    return false;
}

void c_add_identifier(struct buffer *buffer, struct text text)
{
    struct arena arena = {0};
    const struct text slug = id_slug(&arena, text);
    const size_t start = buffer->length;

    if (character_is_digit(slug.at[0]))
        buffer_add_character(buffer, '_');
    for (size_t i = 0; i < slug.length; i++)
        buffer_add_character(buffer, slug.at[i] == '-' ? '_' : slug.at[i]);
    if (is_reserved(text_from(buffer_text(buffer), start)))
        buffer_add_character(buffer, '_');
    arena_free(&arena);
}

struct text c_cut(struct text text, size_t limit)
{
    if (text.length <= limit)
        return text;
    while (limit > 0 && ((unsigned char)text.at[limit] & 0xC0) == 0x80)
        limit--;
    return text_slice(text, 0, limit);
}
