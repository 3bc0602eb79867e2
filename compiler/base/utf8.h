// Unicode in UTF-8: reading and writing one character, and the classes of characters that rules ask for.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/text.h"

#define UTF8_REPLACEMENT 0xFFFDu

// The same as utf8_read and utf8_is_space, of what is not ASCII.
size_t utf8_read_beyond(struct text text, uint32_t *character);
bool utf8_is_space_beyond(uint32_t character);

// Reads the character at the front of text (which is not empty) into *character; returns its length in bytes.
// A byte that begins no valid character is read alone, as UTF8_REPLACEMENT.
static inline size_t utf8_read(struct text text, uint32_t *character)
{
    *character = (unsigned char)text.at[0];
    return *character < 0x80 ? 1 : utf8_read_beyond(text, character);
}

// Reads the character that ends right before the offset `end` (> 0).
size_t utf8_read_before(struct text text, size_t end, uint32_t *character);
// Writes a character, at most 4 bytes; returns how many.
size_t utf8_write(char *at, uint32_t character);
// Whether all of text is valid UTF-8; else *bad is the offset of the first byte that is not.
bool utf8_is_valid(struct text text, size_t *bad);
// How many characters stand in text.
size_t utf8_count(struct text text);

bool utf8_is_letter(uint32_t character);
bool utf8_is_digit(uint32_t character);
bool utf8_is_punctuation(uint32_t character); // CommonMark's Unicode punctuation and symbols
unsigned utf8_columns(uint32_t character);    // of a terminal: 0, 1 or 2
uint32_t utf8_lower(uint32_t character);
// No-break and zero-width spaces are some, too.
static inline bool utf8_is_space(uint32_t character)
{
    return character < 0x80 ? character_is_space((char)character) : utf8_is_space_beyond(character);
}

#endif
