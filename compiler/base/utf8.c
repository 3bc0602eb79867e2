// Unicode in UTF-8: reading and writing one character, and the classes of characters.
#include "base/utf8.h"

#include <string.h>

struct range {
    uint32_t first, last;
};

struct lower_run {
    uint32_t first, last;
    uint32_t step;
    int32_t delta;
};

#include "base/utf8_tables.def"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0u) == 0x80u;
}

// How long the character beyond ASCII is that begins with this byte; 0 if none does. C0, C1 and F5
// to FF begin none.
static size_t length_from_lead(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return 2;
    if (byte >= 0xE0 && byte <= 0xEF)
        return 3;
    if (byte >= 0xF0 && byte <= 0xF4)
        return 4;
    return 0;
}

// Not the shortest form, half a surrogate pair, or beyond the last character of Unicode.
static bool is_forbidden(uint32_t value, size_t length)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

    return value < least[length] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF;
}

size_t utf8_read_beyond(struct text text, uint32_t *character)
{
    const unsigned char *at = (const unsigned char *)text.at;
    const size_t length = length_from_lead(at[0]);

    *character = UTF8_REPLACEMENT;
    if (length == 0 || length > text.length)
        return 1;

    uint32_t value = at[0] & (0x7Fu >> length);

    for (size_t i = 1; i < length; i++) {
        if (!is_continuation(at[i]))
            return 1;
        value = value << 6 | (at[i] & 0x3Fu);
    }
    if (is_forbidden(value, length))
        return 1;
    *character = value;
    return length;
}

size_t utf8_read_before(struct text text, size_t end, uint32_t *character)
{
    for (size_t length = 1; length <= 4 && length <= end; length++) {
        const size_t start = end - length;

        if (is_continuation((unsigned char)text.at[start]))
            continue;
        if (utf8_read(text_slice(text, start, end), character) == length)
            return length;
        break;
    }
    *character = UTF8_REPLACEMENT;
    return 1;
}

size_t utf8_write(char *at, uint32_t character)
{
    if (character < 0x80) {
        at[0] = (char)character;
        return 1;
    }

    const size_t length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    static const unsigned lead[] = {0, 0, 0xC0, 0xE0, 0xF0};

    for (size_t i = length - 1; i > 0; i--) {
        at[i] = (char)(0x80u | (character & 0x3Fu));
        character >>= 6;
    }
    at[0] = (char)(lead[length] | character);
    return length;
}

// How many bytes of ASCII stand at the front.
static size_t ascii_length(struct text text)
{
    size_t length = 0;
    uint64_t word;

    while (text.length - length >= sizeof word) {
        memcpy(&word, text.at + length, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
        length += sizeof word;
    }
    while (length < text.length && (unsigned char)text.at[length] < 0x80)
        length++;
    return length;
}

bool utf8_is_valid(struct text text, size_t *bad)
{
    size_t i = 0;

    while (i += ascii_length(text_from(text, i)), i < text.length) {
        uint32_t character;
        const size_t length = utf8_read(text_from(text, i), &character);

        if (length == 1) {
            *bad = i;
            return false;
        }
        i += length;
    }
    return true;
}

// How many of the eight bytes continue a character: those whose two highest bits are 10.
static size_t continuations(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);

    return (((word >> 7) & (~word >> 6) & ones) * ones) >> 56;
}

// Every place of a record asks for columns, so eight bytes are counted at a time.
size_t utf8_count(struct text text)
{
    size_t count = text.length, i = 0;
    uint64_t word;

    for (; text.length - i >= sizeof word; i += sizeof word) {
        memcpy(&word, text.at + i, sizeof word);
        count -= continuations(word);
    }
    for (; i < text.length; i++)
        count -= is_continuation((unsigned char)text.at[i]);
    return count;
}

static bool is_within(const struct range *ranges, size_t count, uint32_t character)
{
    size_t low = 0, high = count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (character > ranges[middle].last)
            low = middle + 1;
        else if (character < ranges[middle].first)
            high = middle;
        else
            return true;
    }
    return false;
}

bool utf8_is_letter(uint32_t character)
{
    if (character < 0x80)
        return character_is_letter((char)character);
    return is_within(letters, COUNT(letters), character);
}

bool utf8_is_digit(uint32_t character)
{
    if (character < 0x80)
        return character_is_digit((char)character);
    return is_within(digits, COUNT(digits), character);
}

bool utf8_is_space_beyond(uint32_t character)
{
    return character == 0x85 || character == 0xA0 || character == 0x1680 || character == 0x180E ||
           (character >= 0x2000 && character <= 0x200B) || character == 0x2028 ||
           character == 0x2029 || character == 0x202F || character == 0x205F ||
           character == 0x2060 || character == 0x3000 || character == 0xFEFF;
}

bool utf8_is_punctuation(uint32_t character)
{
    if (character < 0x80)
        return character_is_punctuation((char)character);
    return is_within(punctuation, COUNT(punctuation), character);
}

unsigned utf8_columns(uint32_t character)
{
    if (character < 0x300)
        return 1;
    if (is_within(widthless, COUNT(widthless), character))
        return 0;
    return is_within(wide, COUNT(wide), character) ? 2 : 1;
}

uint32_t utf8_lower(uint32_t character)
{
    if (character < 0x80)
        return (unsigned char)character_lower((char)character);

    size_t low = 0, high = COUNT(lower_runs);

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const struct lower_run *run = &lower_runs[middle];

        if (character > run->last)
            low = middle + 1;
        else if (character < run->first)
            high = middle;
        else if ((character - run->first) % run->step == 0)
            return (uint32_t)((int32_t)character + run->delta);
        else
            return character;
    }
    return character;
}
