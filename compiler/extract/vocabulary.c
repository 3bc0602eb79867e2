// The phrases of a language, indexed by the beginning of their first word, and the search for them.
#include "extract/vocabulary.h"

#include "base/array.h"
#include "extract/phrase.h"
#include "extract/word_values.h"

#include <string.h>

#define BUCKET_COUNT 16384u // a power of two
#define START_LENGTH 3u     // bytes that a word which ends in "~" has at least
#define START_COUNT  4096u  // a power of two
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
    // For each class a bit for three bytes that a phrase begins with: most words end here.
    uint64_t starts[WORD_CLASS_COUNT][START_COUNT / 64];
    // The phrases whose first word may begin with anything.
    uint32_t endings[WORD_CLASS_COUNT];
};

_Static_assert(WORD_CLASS_COUNT <= 64, "a set has a bit for each class");

// The first three bytes of a folded word; words that begin so share a start.
static uint32_t start_of(struct text folded)
{
    uint32_t start = 0;

    for (size_t i = 0; i < START_LENGTH; i++)
        start = start << 8 | (i < folded.length ? (unsigned char)folded.at[i] : 0u);
    return start;
}

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

static uint32_t start_slot(uint32_t start)
{
    return (start * 2654435769u) >> 16 & (START_COUNT - 1);
}

// The chain of the phrases that are looked for at words that begin as this one does. A phrase
// without a word, such as a dash, is known by vocabulary_is alone; it is in the chain of no word.
static uint32_t *chain_of(struct vocabulary *vocabulary, enum word_class class,
                          const struct phrase_words *words)
{
    struct phrase_word first = words->count > 0 ? words->items[0] : (struct phrase_word){0};

    uint32_t slot = start_slot(start_of(first.text));

    if (first.is_end) {
        memset(vocabulary->starts[class], 0xFF, sizeof vocabulary->starts[class]);
        return &vocabulary->endings[class];
    }
    vocabulary->starts[class][slot / 64] |= UINT64_C(1) << slot % 64;
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

// The start of a word of a text; only words beyond ASCII must be folded for it.
static uint32_t start_of_word(struct text text, struct word word)
{
    char folded[WORD_FOLDED_SIZE];
    uint32_t start = 0;

    for (size_t i = 0; i < START_LENGTH; i++) {
        char character = word.start + i < word.end ? text.at[word.start + i] : 0;

        if ((unsigned char)character >= 0x80)
            return start_of(
                (struct text){folded, word_fold(text_slice(text, word.start, word.end), folded)});
        start = start << 8 | (unsigned char)character_lower(character);
    }
    return start;
}

// Whether a phrase of the class may begin so.
static bool may_start(const struct vocabulary *vocabulary, enum word_class class, uint32_t slot)
{
    return (vocabulary->starts[class][slot / 64] >> slot % 64 & 1) != 0;
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

    if (!may_start(vocabulary, class, start_slot(start_of_word(text, word))))
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
        uint32_t slot = start_slot(start_of_word(text, word));

        for (uint64_t rest = classes; rest != 0; rest &= rest - 1) {
            enum word_class class = (enum word_class)__builtin_ctzll(rest);
            struct word_match match;

            if (may_start(vocabulary, class, slot) &&
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
