// Which language a page is written in, by its commonest small words.
#include "page/language.h"

#define TEXT_LIMIT 8192u // bytes looked at

// Up to four letters of a word as one number.
#define WORD(a, b, c, d)                                                                           \
    ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

static void word_count(uint32_t word, size_t counts[LANGUAGE_COUNT])
{
    switch (word) {
    case WORD(0, 't', 'h', 'e'):
    case WORD(0, 'a', 'n', 'd'):
    case WORD(0, 0, 'o', 'f'):
    case WORD(0, 0, 't', 'o'):
    case WORD(0, 0, 'i', 's'): counts[LANGUAGE_ENGLISH]++; break;
    case WORD(0, 'd', 'e', 'r'):
    case WORD(0, 'd', 'i', 'e'):
    case WORD(0, 'u', 'n', 'd'):
    case WORD(0, 'd', 'a', 's'):
    case WORD(0, 'i', 's', 't'):
    case WORD(0, 'v', 'o', 'n'):
    case WORD('w', 'i', 'r', 'd'): counts[LANGUAGE_GERMAN]++; break;
    case WORD(0, 0, 'l', 'e'):
    case WORD(0, 0, 'l', 'a'):
    case WORD(0, 'l', 'e', 's'):
    case WORD(0, 'd', 'e', 's'):
    case WORD(0, 0, 'e', 't'):
    case WORD(0, 'e', 's', 't'):
    case WORD('p', 'o', 'u', 'r'): counts[LANGUAGE_FRENCH]++; break;
    default: break;
    }
}

enum language language_from_text(struct text text)
{
    size_t counts[LANGUAGE_COUNT] = {0}, length = 0;
    uint32_t word = 0;

    text = text_slice(text, 0, TEXT_LIMIT);
    for (size_t i = 0; i <= text.length; i++) {
        unsigned char c = i < text.length ? (unsigned char)(text.at[i] | 0x20) : 0;

        if ((c >= 'a' && c <= 'z') || c >= 0x80) {
            word = word << 8 | c;
            length++;
            continue;
        }
        if (length >= 2 && length <= 4)
            word_count(word, counts);
        word = 0;
        length = 0;
    }
    for (enum language language = LANGUAGE_GERMAN; language < LANGUAGE_COUNT; language++)
        if (counts[language] > 3 && counts[language] > counts[LANGUAGE_ENGLISH] * 2)
            return language;
    return LANGUAGE_ENGLISH;
}
