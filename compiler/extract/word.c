// The words of a text, and their folded form.
#include "extract/word.h"

#include "base/eight.h"
#include "base/utf8.h"

#include <string.h>

#define APOSTROPHE "\u2019"

// Each reader of a text walks over its words, so ASCII is looked at by itself, without calls.
static inline bool is_ascii(char character)
{
    return (unsigned char)character < 0x80;
}

static inline bool is_ascii_word(char character)
{
    return character_is_letter(character) || character_is_digit(character);
}

static size_t skip_ascii_word(struct text text, size_t at)
{
    unsigned count = 8;

    for (; text.length - at >= 8 && count == 8; at += count) {
        const uint64_t bytes = eight_read(text.at + at);

        count = eight_count(eight_letters(bytes) | eight_within(bytes, '0', '9'));
    }
    while (count == 8 && at < text.length && is_ascii_word(text.at[at]))
        at++;
    return at;
}

// Whether no word goes on with it, of what is ASCII.
static inline bool ends_word(char character)
{
    return is_ascii(character) && !is_ascii_word(character) && character != '\'' &&
           character != '_';
}

// The length of the word's character at the place, 0 where there stands none.
static size_t word_character(struct text text, size_t at)
{
    uint32_t character;
    size_t length;

    if (at >= text.length)
        return 0;
    if (is_ascii(text.at[at]))
        return is_ascii_word(text.at[at]) ? 1 : 0;
    length = utf8_read(text_from(text, at), &character);
    return utf8_is_letter(character) || utf8_is_digit(character) ? length : 0;
}

static size_t skip_to_word(struct text text, size_t at)
{
    uint32_t character;

    for (;;) {
        while (at < text.length && is_ascii(text.at[at]) && !is_ascii_word(text.at[at]))
            at++;
        if (at >= text.length || is_ascii(text.at[at]) || word_character(text, at) > 0)
            return at;
        at += utf8_read(text_from(text, at), &character);
    }
}

size_t word_apostrophe(struct text text, size_t at)
{
    if (at >= text.length)
        return 0;
    if (text.at[at] == '\'')
        return 1;
    if (text.at[at] != APOSTROPHE[0])
        return 0;
    return text_starts_with(text_from(text, at), TEXT(APOSTROPHE)) ? strlen(APOSTROPHE) : 0;
}

// What may stand inside a word: an apostrophe behind three letters, an underscore.
static size_t word_joint(struct text text, size_t start, size_t at)
{
    size_t apostrophe = word_apostrophe(text, at);

    if (apostrophe > 0)
        return utf8_count(text_slice(text, start, at)) > 2 ? apostrophe : 0;
    return text.at[at] == '_' ? 1 : 0;
}

bool word_next(struct text text, size_t from, struct word *word)
{
    size_t at = skip_to_word(text, from);

    if (at >= text.length)
        return false;
    word->start = at;
    for (;;) {
        size_t length;

        at = skip_ascii_word(text, at);
        if (at >= text.length || ends_word(text.at[at]))
            break;
        length = word_character(text, at);
        if (length == 0) {
            size_t joint = word_joint(text, word->start, at);

            length = joint > 0 ? word_character(text, at + joint) : 0;
            if (length == 0)
                break;
            length += joint;
        }
        at += length;
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
            at += strlen(APOSTROPHE);
        } else {
            uint32_t character;

            at += utf8_read(text_from(text, at), &character);
            length += utf8_write(folded + length, utf8_lower(character));
        }
    }
    return length;
}

size_t word_count(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (word_next(text, word.end, &word))
        count++;
    return count;
}

static uint64_t key_of_folded(struct text word)
{
    char folded[WORD_FOLDED_SIZE] = {0};

    word_fold(word, folded);
    return eight_read(folded);
}

uint64_t word_key(struct text text, struct word word)
{
    const size_t length = word.end - word.start;
    char last[8] = {0};
    uint64_t key;

    if (length == 0) // which may be of a text that is nowhere
        key = 0;
    else if (text.length - word.start < sizeof last)
        key = eight_read(memcpy(last, text.at + word.start, length));
    else if (length < sizeof last) // without what stands behind the word
        key = eight_read(text.at + word.start) & ((UINT64_C(1) << 8 * length) - 1);
    else
        key = eight_read(text.at + word.start);
    if ((key & EIGHT_HIGHS) != 0)
        key = key_of_folded(text_slice(text, word.start, word.end));
    return key | EIGHT_ONES * 0x20; // which makes lower case of letters
}
