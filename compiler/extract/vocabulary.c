// The phrases of a language, indexed by the beginning of their first word, and the search for them.
#include "extract/vocabulary.h"

#include "base/array.h"
#include "extract/word.h"
#include "extract/word_values.h"

#include <string.h>

#define BUCKET_COUNT     4096u // a power of two
#define NO_PHRASE        UINT32_MAX
#define GAP_WORDS        3
#define WORD_FOLDED_SIZE 128 // longer words are cut for comparison

struct word_row {
    enum word_class class;
    int value;
    const char *phrase;
};

#define WORD(class, value, phrase) {WORD_##class, (int)(value), phrase},
static const struct word_row english_rows[] = {
#include "extract/words/english.def"
};
static const struct word_row german_rows[] = {
#include "extract/words/german.def"
};
static const struct word_row french_rows[] = {
#include "extract/words/french.def"
};
#undef WORD

// One word of a phrase, folded to lower case.
struct phrase_word {
    struct text text;
    char glue;     // the punctuation that stands before it ("n/a"), or 0
    bool gap;      // up to three words may stand before it
    bool is_start; // every word that begins so matches
};

struct phrase {
    struct word_row row;
    size_t rank;   // the lower, the stronger
    uint32_t next; // in the bucket
    struct phrase_word *items;
    size_t count, capacity;
};

struct vocabulary {
    struct arena *arena;
    struct phrase *items;
    size_t count, capacity;
    uint32_t buckets[BUCKET_COUNT];
};

// Words that begin with the same three bytes, and no others, share a key.
static uint32_t bucket_of(enum word_class class, struct text folded)
{
    uint32_t hash = 2166136261u ^ (uint32_t) class;

    for (size_t i = 0; i < 3; i++)
        hash = (hash ^ (i < folded.length ? (unsigned char)folded.at[i] : 0u)) * 16777619u;
    return (hash ^ (hash >> 15)) & (BUCKET_COUNT - 1);
}

// phrase -> word ((blank | "-" | punctuation | "_") word)*, a word that ends in "~" matching all
// that begin so.
static void phrase_read_words(struct arena *arena, struct phrase *phrase, struct text text)
{
    struct word word;
    size_t end = 0;

    while (word_next(text, end, &word)) {
        struct phrase_word *item = ARRAY_PUSH(arena, phrase);
        char folded[WORD_FOLDED_SIZE];
        size_t length = word_fold(text_slice(text, word.start, word.end), folded);

        item->text = arena_copy(arena, (struct text){folded, length});
        for (size_t i = end; i < word.start; i++) {
            if (text.at[i] == '_')
                item->gap = true;
            else if (character_is_punctuation(text.at[i]) && text.at[i] != '-')
                item->glue = text.at[i];
        }
        end = word.end;
        if (end < text.length && text.at[end] == '~') {
            item->is_start = true;
            end++;
        }
    }
}

static void add_row(struct vocabulary *vocabulary, struct word_row row, size_t rank)
{
    struct phrase *phrase = ARRAY_PUSH(vocabulary->arena, vocabulary);
    uint32_t *bucket;

    phrase->row = row;
    phrase->rank = rank;
    phrase_read_words(vocabulary->arena, phrase, text_from_string(row.phrase));
    // A phrase without a word, such as a dash, is known by vocabulary_is alone; it stands in the
    // bucket of no word.
    bucket = &vocabulary
                  ->buckets[bucket_of(row.class, phrase->count ? phrase->items[0].text : TEXT(""))];
    phrase->next = *bucket;
    *bucket = (uint32_t)(vocabulary->count - 1);
}

static void add_rows(struct vocabulary *vocabulary, const struct word_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_row(vocabulary, rows[i], vocabulary->count + 1);
}

struct vocabulary *vocabulary_new(struct arena *arena, enum language language)
{
    struct vocabulary *vocabulary = ARENA_NEW(arena, struct vocabulary);

    vocabulary->arena = arena;
    memset(vocabulary->buckets, 0xFF, sizeof vocabulary->buckets);
    switch (language) {
    case LANGUAGE_GERMAN:
        add_rows(vocabulary, german_rows, sizeof german_rows / sizeof *german_rows);
        break;
    case LANGUAGE_FRENCH:
        add_rows(vocabulary, french_rows, sizeof french_rows / sizeof *french_rows);
        break;
    case LANGUAGE_ENGLISH:
    case LANGUAGE_COUNT: break;
    }
    add_rows(vocabulary, english_rows, sizeof english_rows / sizeof *english_rows);
    return vocabulary;
}

void vocabulary_add(struct vocabulary *vocabulary, enum word_class class, int value,
                    struct text phrase)
{
    struct text kept = arena_copy(vocabulary->arena, phrase);

    add_row(vocabulary, (struct word_row){class, value, kept.at}, 0);
}

// Whether what stands between two words of a text may stand there in a phrase: blanks and hyphens,
// or blanks and the one mark of punctuation that the phrase asks for.
static bool is_between(struct text between, char glue)
{
    bool glued = glue == 0;

    for (size_t i = 0; i < between.length; i++) {
        char character = between.at[i];

        if (glue != 0 && character == glue)
            glued = true;
        else if (!character_is_space(character) && character != '-' &&
                 (unsigned char)character < 0x80 && !word_apostrophe(between, i))
            return false;
    }
    return glued;
}

// Whether a sentence or a line goes on through what stands between two words.
static bool goes_on(struct text between)
{
    for (size_t i = 0; i < between.length; i++) {
        char character = between.at[i];

        if (character == RICH_HARD || character == '|')
            return false;
        if ((character == '.' || character == '!' || character == '?' || character == ';' ||
             character == ':') &&
            i + 1 < between.length && character_is_space(between.at[i + 1]))
            return false;
    }
    return true;
}

static bool word_is(struct text text, struct word word, const struct phrase_word *wanted)
{
    char folded[WORD_FOLDED_SIZE];
    size_t bytes = word.end - word.start;

    if (bytes < wanted->text.length)
        return false;

    struct text found = {folded, word_fold(text_slice(text, word.start, word.end), folded)};

    return wanted->is_start ? text_starts_with(found, wanted->text)
                            : text_equals(found, wanted->text);
}

// Whether the phrase stands at the word; *end is then where it ends.
static bool phrase_stands(const struct phrase *phrase, struct text text, struct word word,
                          size_t *end)
{
    if (!word_is(text, word, &phrase->items[0]))
        return false;
    for (size_t i = 1; i < phrase->count; i++) {
        const struct phrase_word *wanted = &phrase->items[i];
        struct word next = word;
        bool found = false;

        for (size_t skipped = 0; !found && skipped <= (wanted->gap ? GAP_WORDS : 0u); skipped++) {
            size_t before = next.end;

            if (!word_next(text, before, &next))
                return false;

            struct text between = text_slice(text, before, next.start);

            if (wanted->gap ? !goes_on(between) : !is_between(between, wanted->glue))
                return false;
            found = word_is(text, next, wanted);
        }
        if (!found)
            return false;
        word = next;
    }
    *end = word.end;
    return true;
}

static bool match_is_stronger(const struct word_match *match, size_t rank,
                              const struct word_match *other, size_t other_rank)
{
    size_t length = match->end - match->start, other_length = other->end - other->start;

    return length != other_length ? length > other_length : rank < other_rank;
}

// The strongest phrase of the class that begins at the word.
static const struct phrase *phrase_at(const struct vocabulary *vocabulary, enum word_class class,
                                      struct text text, struct word word, struct word_match *match)
{
    char folded[WORD_FOLDED_SIZE];
    struct text start = {folded, word_fold(text_slice(text, word.start, word.end), folded)};
    const struct phrase *found = NULL;

    for (uint32_t i = vocabulary->buckets[bucket_of(class, start)]; i != NO_PHRASE;
         i = vocabulary->items[i].next) {
        const struct phrase *phrase = &vocabulary->items[i];
        struct word_match other = {class, phrase->row.value, word.start, 0, phrase->row.phrase};

        if (phrase->row.class != class || phrase->count == 0 ||
            !phrase_stands(phrase, text, word, &other.end))
            continue;
        if (!found || match_is_stronger(&other, phrase->rank, match, found->rank)) {
            found = phrase;
            *match = other;
        }
    }
    return found;
}

struct word_matches vocabulary_find(struct arena *arena, const struct vocabulary *vocabulary,
                                    enum word_class class, struct text text)
{
    struct word_matches matches = {0};
    struct word word = {0};
    size_t last_rank = 0;

    while (word_next(text, word.end, &word)) {
        struct word_match match;
        const struct phrase *phrase = phrase_at(vocabulary, class, text, word, &match);
        struct word_match *last = matches.count ? &matches.items[matches.count - 1] : NULL;

        if (!phrase)
            continue;
        if (!last || last->end <= match.start)
            *ARRAY_PUSH(arena, &matches) = match;
        else if (match_is_stronger(&match, phrase->rank, last, last_rank))
            *last = match;
        else
            continue;
        last_rank = phrase->rank;
    }
    return matches;
}

bool vocabulary_has(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                    struct word_match *match)
{
    struct word word = {0};

    while (word_next(text, word.end, &word)) {
        struct word_match found;

        if (phrase_at(vocabulary, class, text, word, &found)) {
            if (match)
                *match = found;
            return true;
        }
    }
    return false;
}

// The phrases without a word: a dash, a question mark.
static bool is_wordless(const struct vocabulary *vocabulary, enum word_class class,
                        struct text text, int *value)
{
    for (uint32_t i = vocabulary->buckets[bucket_of(class, TEXT(""))]; i != NO_PHRASE;
         i = vocabulary->items[i].next) {
        const struct phrase *phrase = &vocabulary->items[i];

        if (phrase->row.class == class && phrase->count == 0 &&
            text_equals(text_from_string(phrase->row.phrase), text)) {
            if (value)
                *value = phrase->row.value;
            return true;
        }
    }
    return false;
}

static bool has_word_character(struct text text)
{
    struct word word;

    return word_next(text, 0, &word);
}

bool vocabulary_is(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                   int *value)
{
    struct word word;
    struct word_match match;

    text = text_trim(text);
    if (!word_next(text, 0, &word))
        return is_wordless(vocabulary, class, text, value);
    if (word.start != 0 || !phrase_at(vocabulary, class, text, word, &match) ||
        has_word_character(text_from(text, match.end)))
        return false;
    for (size_t i = match.end; i < text.length; i++) {
        if (!character_is_space(text.at[i]) && text.at[i] != ':' && text.at[i] != '.')
            return false;
    }
    if (value)
        *value = match.value;
    return true;
}
