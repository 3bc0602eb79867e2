// The phrases of a language, indexed by the beginning of their first word, and the search for them.
#include "extract/vocabulary.h"

#include "base/array.h"
#include "extract/phrase.h"
#include "extract/word_values.h"

#include <string.h>

#define BUCKET_COUNT 16384u // a power of two
#define FILTER_SIZE  4096u  // a power of two
#define START_LENGTH 3u     // bytes that a word which ends in "~" has at least
#define START_MASK   UINT64_C(0xFFFFFF)
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

// Bits for the keys of the words that phrases of a class begin with, and for those of what the
// first words begin with that end in "~".
struct filter {
    uint64_t words[FILTER_SIZE / 64], starts[FILTER_SIZE / 64];
};

// A phrase stands in the bucket of its first word, or of what that begins with; if its second word
// stands right behind the first, in that of both: 60 words stand behind "not".
enum bucket_kind { BUCKET_WORD, BUCKET_START, BUCKET_PAIR };

struct vocabulary {
    struct arena *arena;
    struct phrase *items;
    size_t count, capacity;
    uint32_t buckets[BUCKET_COUNT];
    // Whether phrases that begin with the word of a bucket stand in buckets of its pairs.
    bool has_pairs[BUCKET_COUNT];
    struct filter filters[WORD_CLASS_COUNT];
    // The phrases whose first word may begin with anything.
    uint32_t endings[WORD_CLASS_COUNT];
};

_Static_assert(WORD_CLASS_COUNT <= 64, "a set has a bit for each class");

static uint32_t bucket_of(enum word_class class, enum bucket_kind kind, struct text first,
                          struct text second)
{
    uint32_t hash = 2166136261u ^ (uint32_t) class << 2 ^ kind;

    for (size_t i = 0; i < first.length; i++)
        hash = (hash ^ (unsigned char)first.at[i]) * 16777619u;
    for (size_t i = 0; i < second.length; i++)
        hash = (hash ^ (unsigned char)second.at[i]) * 16777619u;
    return (hash ^ hash >> 15) & (BUCKET_COUNT - 1);
}

// The bucket of a word alone.
static uint32_t bucket_of_word(enum word_class class, struct text word)
{
    return bucket_of(class, BUCKET_WORD, word, TEXT(""));
}

static uint32_t bucket_of_start(enum word_class class, struct text word)
{
    return bucket_of(class, BUCKET_START, text_slice(word, 0, START_LENGTH), TEXT(""));
}

static bool bit_of(const uint64_t bits[FILTER_SIZE / 64], uint64_t key)
{
    const uint64_t bit = key * UINT64_C(0x9E3779B97F4A7C15) >> 32 & (FILTER_SIZE - 1);

    return (bits[bit / 64] >> bit % 64 & 1) != 0;
}

static void bit_set(uint64_t bits[FILTER_SIZE / 64], uint64_t key)
{
    const uint64_t bit = key * UINT64_C(0x9E3779B97F4A7C15) >> 32 & (FILTER_SIZE - 1);

    bits[bit / 64] |= UINT64_C(1) << bit % 64;
}

// The chain of the phrases that are looked for at words that begin as this one does. A phrase
// without a word, such as a dash, is known by vocabulary_is alone; it is in the chain of no word.
static uint32_t *chain_of(struct vocabulary *vocabulary, enum word_class class,
                          const struct phrase_words *words)
{
    struct phrase_word first = words->count > 0 ? words->items[0] : (struct phrase_word){0};

    struct filter *filter = &vocabulary->filters[class];
    uint64_t key = word_key(first.text, (struct word){0, first.text.length});

    if (first.is_end) {
        memset(filter, 0xFF, sizeof *filter);
        return &vocabulary->endings[class];
    }
    bit_set(first.is_start ? filter->starts : filter->words,
            first.is_start ? key & START_MASK : key);
    if (first.is_start)
        return &vocabulary->buckets[bucket_of_start(class, first.text)];
    if (words->count < 2 || !phrase_word_is_whole(&words->items[1]))
        return &vocabulary->buckets[bucket_of_word(class, first.text)];
    vocabulary->has_pairs[bucket_of_word(class, first.text)] = true;
    return &vocabulary->buckets[bucket_of(class, BUCKET_PAIR, first.text, words->items[1].text)];
}

static void add_row(struct vocabulary *vocabulary, struct word_row row, size_t rank)
{
    struct phrase *phrase = ARRAY_PUSH(vocabulary->arena, vocabulary);
    uint32_t *chain;

    phrase->row = row;
    phrase->words = phrase_words_from_text(vocabulary->arena, text_from_string(row.phrase));
    // What a word ends in says less than the word.
    phrase->rank = phrase->words.count > 0 && phrase->words.items[0].is_end ? SIZE_MAX : rank;
    chain = chain_of(vocabulary, row.class, &phrase->words);
    phrase->next = *chain;
    *chain = (uint32_t)(vocabulary->count - 1);
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
    memset(vocabulary->endings, 0xFF, sizeof vocabulary->endings);
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

// Whether a phrase of the class may begin with the word of the key; most words end here.
static bool may_begin(const struct vocabulary *vocabulary, enum word_class class, uint64_t key)
{
    const struct filter *filter = &vocabulary->filters[class];

    return bit_of(filter->words, key) || bit_of(filter->starts, key & START_MASK);
}

// The strongest phrase of a chain and the class that begins at the word, if it is stronger than the
// one found before.
static const struct phrase *phrase_in(const struct vocabulary *vocabulary, uint32_t chain,
                                      struct words_ahead *ahead, const struct phrase *found,
                                      struct word_match *match)
{
    for (uint32_t i = chain; i != NO_PHRASE; i = vocabulary->items[i].next) {
        const struct phrase *phrase = &vocabulary->items[i];
        struct word_match other = {match->class, phrase->row.value, match->start, 0,
                                   phrase->row.phrase};

        if (phrase->row.class != match->class ||
            !phrase_words_stand(&phrase->words, ahead, &other.end))
            continue;
        if (!found || match_is_stronger(&other, phrase->rank, match, found->rank)) {
            found = phrase;
            *match = other;
        }
    }
    return found;
}

// The strongest phrase of the class that begins at the word.
static const struct phrase *phrase_at(const struct vocabulary *vocabulary, enum word_class class,
                                      struct text text, struct word word, struct word_match *match)
{
    const uint32_t *buckets = vocabulary->buckets;
    const struct phrase *found = NULL;
    struct words_ahead ahead;
    struct text first, second;
    uint32_t bucket;

    if (!may_begin(vocabulary, class, word_key(text, word)))
        return NULL;
    words_ahead_begin(&ahead, text, word);
    *match = (struct word_match){.class = class, .start = word.start};
    first = words_ahead_text(&ahead, 0);
    bucket = bucket_of_word(class, first);
    found = phrase_in(vocabulary, buckets[bucket], &ahead, found, match);
    if (vocabulary->has_pairs[bucket]) {
        second = words_ahead_text(&ahead, 1);
        bucket = bucket_of(class, BUCKET_PAIR, first, second);
        found = phrase_in(vocabulary, buckets[bucket], &ahead, found, match);
    }
    bucket = bucket_of_start(class, first);
    found = phrase_in(vocabulary, buckets[bucket], &ahead, found, match);
    return phrase_in(vocabulary, vocabulary->endings[class], &ahead, found, match);
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

bool vocabulary_has_any(const struct vocabulary *vocabulary, uint64_t classes, struct text text)
{
    struct word word = {0};

    while (word_next(text, word.end, &word)) {
        const uint64_t key = word_key(text, word);

        for (uint64_t rest = classes; rest != 0; rest &= rest - 1) {
            enum word_class class = (enum word_class)__builtin_ctzll(rest);
            struct word_match match;

            if (may_begin(vocabulary, class, key) &&
                phrase_at(vocabulary, class, text, word, &match))
                return true;
        }
    }
    return false;
}

bool vocabulary_begins(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                       struct word_match *match)
{
    struct word_match found;
    struct word word;

    return word_next(text, 0, &word) && word.start == 0 &&
           phrase_at(vocabulary, class, text, word, match ? match : &found);
}

// The phrases without a word: a dash, a question mark.
static bool is_wordless(const struct vocabulary *vocabulary, enum word_class class,
                        struct text text, int *value)
{
    for (uint32_t i = vocabulary->buckets[bucket_of_word(class, TEXT(""))]; i != NO_PHRASE;
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
