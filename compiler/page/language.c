// Which language a page is written in, by its commonest small words.
#include "page/language.h"

#define TEXT_LIMIT 32768u // bytes looked at

static const struct small_word {
    const char *word;
    enum language language;
} small_words[] = {
    {"the",  LANGUAGE_ENGLISH},
    {"and",  LANGUAGE_ENGLISH},
    {"of",   LANGUAGE_ENGLISH},
    {"to",   LANGUAGE_ENGLISH},
    {"is",   LANGUAGE_ENGLISH},
    {"der",  LANGUAGE_GERMAN },
    {"die",  LANGUAGE_GERMAN },
    {"und",  LANGUAGE_GERMAN },
    {"das",  LANGUAGE_GERMAN },
    {"ist",  LANGUAGE_GERMAN },
    {"von",  LANGUAGE_GERMAN },
    {"wird", LANGUAGE_GERMAN },
    {"le",   LANGUAGE_FRENCH },
    {"la",   LANGUAGE_FRENCH },
    {"les",  LANGUAGE_FRENCH },
    {"des",  LANGUAGE_FRENCH },
    {"et",   LANGUAGE_FRENCH },
    {"est",  LANGUAGE_FRENCH },
    {"pour", LANGUAGE_FRENCH },
};

static void word_count(struct text word, size_t counts[LANGUAGE_COUNT])
{
    if (word.length < 2 || word.length > 4)
        return;
    for (size_t i = 0; i < sizeof small_words / sizeof *small_words; i++)
        if (text_equals_nocase(word, text_from_string(small_words[i].word))) {
            counts[small_words[i].language]++;
            return;
        }
}

enum language language_from_text(struct text text)
{
    size_t counts[LANGUAGE_COUNT] = {0}, start = 0;

    text = text_slice(text, 0, TEXT_LIMIT);
    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length &&
            (character_is_letter(text.at[i]) || (unsigned char)text.at[i] >= 0x80))
            continue;
        word_count(text_slice(text, start, i), counts);
        start = i + 1;
    }
    for (enum language language = LANGUAGE_GERMAN; language < LANGUAGE_COUNT; language++)
        if (counts[language] > 3 && counts[language] > counts[LANGUAGE_ENGLISH] * 2)
            return language;
    return LANGUAGE_ENGLISH;
}
