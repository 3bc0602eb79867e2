// The phrases of a language, indexed by the beginning of their first word, and the search for them.
#include "extract/vocabulary.h"

#include "base/array.h"
#include "extract/phrase.h"
#include "extract/word_values.h"

#include <string.h>

#define BUCKET_COUNT 16384u // a power of two
#define PAIR_COUNT   1024u  // a power of two
#define NO_PHRASE    UINT32_MAX

struct word_row {
    enum word_class class; // WORD_CLASS_COUNT in the row that begins a language, its value
    int value;
    const char *phrase;
};

#define LANGUAGE(name, locale, words) {WORD_CLASS_COUNT, LANGUAGE_##name, NULL},
#define WORD(class, value, phrase)    {WORD_##class, (int)(value), phrase},
static const struct word_row all_rows[] = {
#include "extract/words/all.def"
};
#undef WORD
#undef LANGUAGE

struct phrase {
    struct word_row row;
    size_t rank;   // the lower, the stronger
    uint32_t next; // in the bucket
    struct phrase_words words;
};

struct vocabulary {
    struct arena *arena;
    struct phrase *items;
    size_t count, capacity;
    uint32_t buckets[BUCKET_COUNT];
    // For each class a bit for every pair of bytes that a phrase begins with: most words end here.
    uint32_t pairs[WORD_CLASS_COUNT][PAIR_COUNT / 32];
};

// Words that begin with the same three bytes, and no others, share a key.
static uint32_t bucket_of(enum word_class class, struct text folded)
{
    uint32_t hash = 2166136261u ^ (uint32_t) class;

    for (size_t i = 0; i < 3; i++)
        hash = (hash ^ (i < folded.length ? (unsigned char)folded.at[i] : 0u)) * 16777619u;
    return (hash ^ (hash >> 15)) & (BUCKET_COUNT - 1);
}

// Two bytes of a folded word as a number below PAIR_COUNT.
static uint32_t pair_of(unsigned char first, unsigned char second)
{
    return (first * 31u + second) & (PAIR_COUNT - 1);
}

static void add_row(struct vocabulary *vocabulary, struct word_row row, size_t rank)
{
    struct phrase *phrase = ARRAY_PUSH(vocabulary->arena, vocabulary);
    uint32_t *bucket;

    phrase->row = row;
    phrase->rank = rank;
    phrase->words = phrase_words_from_text(vocabulary->arena, text_from_string(row.phrase));
    // A phrase without a word, such as a dash, is known by vocabulary_is alone; it stands in the
    // bucket of no word.
    bucket = &vocabulary->buckets[bucket_of(
        row.class, phrase->words.count ? phrase->words.items[0].text : TEXT(""))];
    if (phrase->words.count > 0) {
        struct text word = phrase->words.items[0].text;
        uint32_t pair =
            pair_of((unsigned char)word.at[0], word.length > 1 ? (unsigned char)word.at[1] : 0);

        vocabulary->pairs[row.class][pair / 32] |= 1u << pair % 32;
    }
    phrase->next = *bucket;
    *bucket = (uint32_t)(vocabulary->count - 1);
}

static void add_language(struct vocabulary *vocabulary, enum language wanted)
{
    enum language language = LANGUAGE_COUNT;

    for (size_t i = 0; i < sizeof all_rows / sizeof *all_rows; i++) {
        if (all_rows[i].class == WORD_CLASS_COUNT)
            language = (enum language)all_rows[i].value;
        else if (language == wanted)
            add_row(vocabulary, all_rows[i], vocabulary->count + 1);
    }
}

struct vocabulary *vocabulary_new(struct arena *arena, enum language language)
{
    struct vocabulary *vocabulary = ARENA_NEW(arena, struct vocabulary);

    vocabulary->arena = arena;
    memset(vocabulary->buckets, 0xFF, sizeof vocabulary->buckets);
    if (language != LANGUAGE_ENGLISH)
        add_language(vocabulary, language);
    add_language(vocabulary, LANGUAGE_ENGLISH);
    return vocabulary;
}

void vocabulary_add(struct vocabulary *vocabulary, enum word_class class, int value,
                    struct text phrase)
{
    struct text kept = arena_copy(vocabulary->arena, phrase);

    add_row(vocabulary, (struct word_row){class, value, kept.at}, 0);
}

static bool match_is_stronger(const struct word_match *match, size_t rank,
                              const struct word_match *other, size_t other_rank)
{
    size_t length = match->end - match->start, other_length = other->end - other->start;

    return length != other_length ? length > other_length : rank < other_rank;
}

// The bucket of the word; only words beyond ASCII must be folded for it.
static uint32_t bucket_of_word(enum word_class class, struct text text, struct word word)
{
    char folded[WORD_FOLDED_SIZE];
    size_t length = 0;

    while (length < 3 && word.start + length < word.end &&
           (unsigned char)text.at[word.start + length] < 0x80) {
        folded[length] = character_lower(text.at[word.start + length]);
        length++;
    }
    if (length < 3 && word.start + length < word.end)
        length = word_fold(text_slice(text, word.start, word.end), folded);
    return bucket_of(class, (struct text){folded, length});
}

// Whether a phrase of the class may begin with the word, by its first two bytes.
static bool may_begin(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                      struct word word)
{
    unsigned char first = (unsigned char)text.at[word.start];
    unsigned char second = word.end - word.start > 1 ? (unsigned char)text.at[word.start + 1] : 0;
    uint32_t pair;

    if (first >= 0x80 || second >= 0x80)
        return true;
    pair = pair_of((unsigned char)character_lower((char)first),
                   (unsigned char)character_lower((char)second));
    return (vocabulary->pairs[class][pair / 32] >> pair % 32 & 1u) != 0;
}

// The strongest phrase of the class that begins at the word.
static const struct phrase *phrase_at(const struct vocabulary *vocabulary, enum word_class class,
                                      struct text text, struct word word, struct word_match *match)
{
    const struct phrase *found = NULL;
    char folded[WORD_FOLDED_SIZE];
    struct text start;
    uint32_t first;

    if (!may_begin(vocabulary, class, text, word))
        return NULL;
    first = vocabulary->buckets[bucket_of_word(class, text, word)];
    if (first == NO_PHRASE)
        return NULL;
    start = (struct text){folded, word_fold(text_slice(text, word.start, word.end), folded)};
    for (uint32_t i = first; i != NO_PHRASE; i = vocabulary->items[i].next) {
        const struct phrase *phrase = &vocabulary->items[i];
        struct word_match other = {class, phrase->row.value, word.start, 0, phrase->row.phrase};

        if (phrase->row.class != class || phrase->words.count == 0 ||
            !phrase_word_is(&phrase->words.items[0], start) ||
            !phrase_words_go_on(&phrase->words, text, word, &other.end))
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

bool vocabulary_begins(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                       struct word_match *match)
{
    struct word word;

    return word_next(text, 0, &word) && word.start == 0 &&
           phrase_at(vocabulary, class, text, word, match);
}

// The phrases without a word: a dash, a question mark.
static bool is_wordless(const struct vocabulary *vocabulary, enum word_class class,
                        struct text text, int *value)
{
    for (uint32_t i = vocabulary->buckets[bucket_of(class, TEXT(""))]; i != NO_PHRASE;
         i = vocabulary->items[i].next) {
        const struct phrase *phrase = &vocabulary->items[i];

        if (phrase->row.class == class && phrase->words.count == 0 &&
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
