// Which language a page is written in, by its commonest small words.
#include "page/language.h"

#define TEXT_LIMIT 32768u // bytes looked at
#define WORD_LIMIT 128u   // small words of a language that settle it; syntax has few

// Up to four letters of a word as one number.
#define WORD(a, b, c, d)                                                                           \
    ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))

// How many words of its language have been found with this one; 0 if it tells none.
static size_t word_count(uint32_t word, size_t counts[LANGUAGE_COUNT])
{
    switch (word) {
    case WORD(0, 't', 'h', 'e'):
    case WORD(0, 'a', 'n', 'd'):
    case WORD(0, 0, 'o', 'f'):
    case WORD(0, 0, 't', 'o'):
    case WORD(0, 0, 'i', 's'): return ++counts[LANGUAGE_ENGLISH];
    case WORD(0, 'd', 'e', 'r'):
    case WORD(0, 'd', 'i', 'e'):
    case WORD(0, 'u', 'n', 'd'):
    case WORD(0, 'd', 'a', 's'):
    case WORD(0, 'i', 's', 't'):
    case WORD(0, 'v', 'o', 'n'):
    case WORD('w', 'i', 'r', 'd'): return ++counts[LANGUAGE_GERMAN];
    case WORD(0, 0, 'l', 'e'):
    case WORD(0, 0, 'l', 'a'):
    case WORD(0, 'l', 'e', 's'):
    case WORD(0, 'd', 'e', 's'):
    case WORD(0, 0, 'e', 't'):
    case WORD(0, 'e', 's', 't'):
    case WORD('p', 'o', 'u', 'r'): return ++counts[LANGUAGE_FRENCH];
    default: return 0;
    }
}

struct text language_locale(const struct front_matter *front_matter)
{
    static const char *const keys[] = {"ms.contentlocale", "ms.locale", "locale"};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const struct yaml *value = front_matter->map ? yaml_get(front_matter->map, keys[i]) : NULL;

        if (value && value->kind == YAML_SCALAR && value->text.length > 0)
            return value->text;
    }
    return TEXT("");
}

static enum language language_named(struct text locale)
{
    static const struct {
        const char *name;
        enum language language;
    } names[] = {
        {"de", LANGUAGE_GERMAN},
        {"fr", LANGUAGE_FRENCH}
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (text_equals_nocase(text_slice(locale, 0, 2), text_from_string(names[i].name)) &&
            (locale.length == 2 || locale.at[2] == '-'))
            return names[i].language;
    }
    return LANGUAGE_ENGLISH;
}

enum language language_from_text(struct text text, struct text locale)
{
    const enum language named = language_named(locale);
    size_t counts[LANGUAGE_COUNT] = {0}, length = 0, found = 0;
    uint32_t word = 0;

    text = text_slice(text, 0, TEXT_LIMIT);
    for (size_t i = 0; i <= text.length && found < WORD_LIMIT; i++) {
        unsigned char c = i < text.length ? (unsigned char)(text.at[i] | 0x20) : 0;

        if ((c >= 'a' && c <= 'z') || c >= 0x80) {
            word = word << 8 | c;
            length++;
            continue;
        }
        if (length >= 2 && length <= 4)
            found = word_count(word, counts);
        word = 0;
        length = 0;
    }
    if (named != LANGUAGE_ENGLISH && counts[LANGUAGE_ENGLISH] <= counts[named] * 2 + 3)
        return named;
    for (enum language language = LANGUAGE_GERMAN; language < LANGUAGE_COUNT; language++)
        if (counts[language] > 3 && counts[language] > counts[LANGUAGE_ENGLISH] * 2)
            return language;
    return LANGUAGE_ENGLISH;
}
