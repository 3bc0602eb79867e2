// Which language a page is written in: what it says of itself, and its commonest small words.
#include "extract/language.h"

#include "base/eight.h"

#include <endian.h>
#include <string.h>

#define TEXT_LIMIT  32768u // bytes looked at
#define LEAD_WORDS  64u    // small words by which a language that is settled leads the others
#define WORD_LENGTH 4u     // letters of the longest small word
#define BLOCK_SIZE  64u    // bytes that are looked at together
#define BLOCK_STEP  (BLOCK_SIZE - WORD_LENGTH)
#define SLOT_COUNT  256u // a power of two, several times the small words

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

// The first of four letters, in lower case.
static uint32_t word_number(const char letters[WORD_LENGTH], size_t length)
{
    uint32_t number;

    memcpy(&number, letters, sizeof number);
    return le32toh(number | 0x20202020u) & UINT32_MAX >> (32 - 8 * length);
}

const struct language_words *language_words_new(struct arena *arena)
{
    struct language_words *words = ARENA_NEW(arena, struct language_words);

    for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
        struct text rest = text_from_string(languages[language].words), word;

        while (text_next_part(&rest, ' ', &word)) {
            char letters[WORD_LENGTH] = {0};

            word = text_slice(word, 0, WORD_LENGTH);
            memcpy(letters, word.at, word.length);

            const uint32_t number = word_number(letters, word.length);
            const size_t slot = slot_of(words, number);

            words->words[slot] = number;
            words->languages[slot] = language;
        }
    }
    return words;
}

// A bit for each byte of a block, the first one's the lowest: whether it is a letter, as all is
// that is not ASCII. Every page is looked at so; byte by byte this took a fifth of all extraction.
static uint64_t letters_of(const char block[BLOCK_SIZE])
{
    uint64_t letters = 0;

    for (size_t i = 0; i < BLOCK_SIZE; i += 8) {
        const uint64_t bytes = eight_read(block + i);
        const uint64_t found = eight_letters(bytes) | (bytes & EIGHT_HIGHS);

        // The product gathers the lowest bits of the eight bytes in its highest byte.
        letters |= ((found >> 7) * UINT64_C(0x0102040810204080) >> 56) << i;
    }
    return letters;
}

// Counts a small word; whether its language now leads clearly.
static bool count_word(const struct language_words *words, uint32_t word,
                       size_t counts[LANGUAGE_COUNT])
{
    size_t slot = slot_of(words, word), own, others = 0;

    if (words->words[slot] == 0)
        return false;
    own = ++counts[words->languages[slot]];
    for (enum language language = 0; language < LANGUAGE_COUNT; language++)
        others += language == words->languages[slot] ? 0 : counts[language];
    return own >= 2 * others + LEAD_WORDS;
}

// Counts the small words of a text, until one language leads clearly. A block goes a word further
// than the step to the next.
static void count_words(const struct language_words *words, struct text text,
                        size_t counts[LANGUAGE_COUNT])
{
    uint64_t before = 0; // whether a letter stands before the block

    for (size_t i = 0; i < text.length; i += BLOCK_STEP) {
        char last[BLOCK_SIZE] = {0};
        const char *block = text.at + i;

        if (text.length - i < BLOCK_SIZE)
            block = memcpy(last, block, text.length - i);

        const uint64_t letters = letters_of(block);
        const uint64_t starts = letters & ~(letters << 1 | before) & UINT64_MAX >> WORD_LENGTH;
        uint64_t small = starts & letters >> 1 & ~(letters >> 2 & letters >> 3 & letters >> 4);

        before = letters >> (BLOCK_STEP - 1) & 1;
        for (; small != 0; small &= small - 1) {
            const unsigned at = (unsigned)__builtin_ctzll(small);
            const unsigned length = (unsigned)__builtin_ctzll(~(letters >> at));

            if (count_word(words, word_number(block + at, length), counts))
                return;
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
