// Which language a page is written in: what it says of itself, and its commonest small words.
#include "extract/language.h"

#include <string.h>

#define TEXT_LIMIT 32768u // bytes looked at
#define WORD_LIMIT 128u   // small words of a language that settle it; syntax has few
#define SLOT_COUNT 256u   // a power of two, several times the small words

static const struct language_row {
    const char *locale, *words;
} languages[] = {
#define LANGUAGE(name, locale, words) [LANGUAGE_##name] = {locale, words},
#define WORD(class, value, phrase)
#include "extract/words/all.def"
#undef WORD
#undef LANGUAGE
};

// Up to four letters of a word as one number, and the language that has it; 0 in an empty slot.
struct language_words {
    bool letters[256]; // the bytes of words
    uint32_t words[SLOT_COUNT];
    enum language languages[SLOT_COUNT];
};

// The slot of a word, or the empty one where it would stand.
static size_t slot_of(const struct language_words *words, uint32_t word)
{
    size_t slot = (word * 2654435761u >> 16) & (SLOT_COUNT - 1);

    while (words->words[slot] != 0 && words->words[slot] != word)
        slot = (slot + 1) & (SLOT_COUNT - 1);
    return slot;
}

static uint32_t word_number(struct text word)
{
    uint32_t number = 0;

    for (size_t i = 0; i < word.length; i++)
        number = number << 8 | (unsigned char)(word.at[i] | 0x20);
    return number;
}

const struct language_words *language_words_new(struct arena *arena)
{
    struct language_words *words = ARENA_NEW(arena, struct language_words);

    for (unsigned byte = 0; byte < 256; byte++)
        words->letters[byte] = byte >= 0x80 || character_is_letter((char)byte);
    for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
        struct text rest = text_from_string(languages[language].words), word;

        while (text_next_part(&rest, ' ', &word)) {
            size_t slot = slot_of(words, word_number(word));

            words->words[slot] = word_number(word);
            words->languages[slot] = language;
        }
    }
    return words;
}

// Counts the small words of a text, until one language has enough of them.
static void count_words(const struct language_words *words, struct text text,
                        size_t counts[LANGUAGE_COUNT])
{
    size_t found = 0;

    for (size_t i = 0; i < text.length && found < WORD_LIMIT; i++) {
        const size_t start = i;

        while (i < text.length && words->letters[(unsigned char)text.at[i]])
            i++;
        if (i - start >= 2 && i - start <= 4) {
            size_t slot = slot_of(words, word_number(text_slice(text, start, i)));

            if (words->words[slot] != 0)
                found = ++counts[words->languages[slot]];
        }
    }
}

// The language of "de" or "de-DE"; English for a locale that is none of ours.
static enum language language_named(struct text locale)
{
    for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
        struct text name = text_from_string(languages[language].locale);

        if (text_starts_with_nocase(locale, name) &&
            (locale.length == name.length || locale.at[name.length] == '-'))
            return language;
    }
    return LANGUAGE_ENGLISH;
}

enum language language_from_text(const struct language_words *words, struct text text,
                                 struct text locale)
{
    const enum language named = language_named(locale);
    size_t counts[LANGUAGE_COUNT] = {0};

    count_words(words, text_slice(text, 0, TEXT_LIMIT), counts);
    if (named != LANGUAGE_ENGLISH && counts[LANGUAGE_ENGLISH] <= counts[named] * 2 + 3)
        return named;
    for (enum language language = 0; language < LANGUAGE_COUNT; language++)
        if (counts[language] > counts[LANGUAGE_ENGLISH] * 2 + 1 &&
            (counts[language] > 3 || counts[LANGUAGE_ENGLISH] == 0))
            return language;
    return LANGUAGE_ENGLISH;
}

static bool is_letters(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (!character_is_letter(text.at[i]))
            return false;
    }
    return text.length > 0;
}

// "de-de" of "azure-docs.de-de", or an empty text.
static struct text locale_of_folder(struct text folder)
{
    struct text locale = folder.length > 5 && folder.at[folder.length - 6] == '.'
                             ? text_from(folder, folder.length - 5)
                             : folder;

    return locale.length == 5 && locale.at[2] == '-' && is_letters(text_slice(locale, 0, 2)) &&
                   is_letters(text_from(locale, 3))
               ? locale
               : TEXT("");
}

static struct text locale_of_path(const char *path)
{
    struct text rest = text_from_string(path), folder, locale = TEXT("");

    while (locale.length == 0 && text_next_part(&rest, '/', &folder))
        locale = locale_of_folder(folder);
    return locale;
}

static struct text locale_of_page(const struct docset *docset, const struct page *page)
{
    static const char *const keys[] = {"ms.contentlocale", "ms.locale", "locale"};
    struct text locale;

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        locale = page->front_matter.map ? yaml_get_text(page->front_matter.map, keys[i]) : TEXT("");
        if (locale.length > 0)
            return locale;
    }
    for (size_t i = 0; docset && i < sizeof keys / sizeof *keys; i++) {
        locale = docset_metadata(docset, page->source->path, keys[i]);
        if (locale.length > 0)
            return locale;
    }
    return locale_of_path(page->source->path);
}

enum language language_from_page(const struct language_words *words, const struct docset *docset,
                                 const struct page *page)
{
    // A FAQ page is YAML all through; its header is a part of it.
    return language_from_text(
        words, text_from(page->source->text, page->is_faq ? 0 : page->front_matter.end),
        locale_of_page(docset, page));
}
