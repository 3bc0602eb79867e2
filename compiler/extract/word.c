// The words of a text, and their folded form.
#include "extract/word.h"

#include "base/utf8.h"

#include <string.h>

static bool is_word_character(struct text text, size_t at, size_t *length)
{
    uint32_t character;

    if ((unsigned char)text.at[at] < 0x80) {
        *length = 1;
        return character_is_letter(text.at[at]) || character_is_digit(text.at[at]);
    }
    *length = utf8_read(text_from(text, at), &character);
    return utf8_is_letter(character) || utf8_is_digit(character);
}

size_t word_apostrophe(struct text text, size_t at)
{
    if (at < text.length && text.at[at] == '\'')
        return 1;
    return text_starts_with(text_from(text, at), TEXT("\u2019")) ? strlen("\u2019") : 0;
}

bool word_next(struct text text, size_t from, struct word *word)
{
    size_t length, letters = 0, at = from;

    while (at < text.length && !is_word_character(text, at, &length))
        at += length;
    if (at >= text.length)
        return false;
    word->start = at;
    while (at < text.length) {
        size_t apostrophe = word_apostrophe(text, at), behind = at + apostrophe;

        if (apostrophe && letters > 2 && behind < text.length &&
            is_word_character(text, behind, &length))
            at = behind;
        else if (text.at[at] == '_' && at + 1 < text.length &&
                 is_word_character(text, at + 1, &length))
            at++;
        else if (!is_word_character(text, at, &length))
            break;
        at += length;
        letters++;
    }
    word->end = at;
    return true;
}

size_t word_fold(struct text text, char folded[WORD_FOLDED_SIZE])
{
    size_t length = 0, at = 0;

    while (at < text.length && length + 4 <= WORD_FOLDED_SIZE) {
        if ((unsigned char)text.at[at] < 0x80) {
            folded[length++] = character_lower(text.at[at++]);
        } else if (word_apostrophe(text, at)) {
            folded[length++] = '\'';
            at += strlen("\u2019");
        } else {
            uint32_t character;

            at += utf8_read(text_from(text, at), &character);
            length += utf8_write(folded + length, utf8_lower(character));
        }
    }
    return length;
}
