// What keeps an event and a date of a sentence apart, and which events have one date together.
#include "extract/pairing.h"

#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

#define JOINED_WORDS 12 // between two events that the same date stands before
#define TENSE_WORDS  4  // before an event, to tell whether it is yet to come

size_t pairing_count_words(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (count <= REACH_WORDS && word_next(text, word.end, &word))
        count++;
    return count;
}

bool pairing_has(const struct pairing *pairing, enum word_class class, struct text text)
{
    return vocabulary_has(pairing->extraction->vocabulary, class, text, NULL);
}

// Whether another verb stands between an event and a date. Behind a date, a participle alone is
// none: "As of DATE, versions published before X are retired".
static bool has_other_verb(const struct pairing *pairing, struct text between, bool behind_event)
{
    struct arena *arena = pairing->extraction->arena;
    const struct vocabulary *vocabulary = pairing->extraction->vocabulary;
    struct word_match blocker;
    struct word_matches verbs;

    if (!vocabulary_has(vocabulary, WORD_BLOCKER, between, &blocker))
        return false;
    verbs =
        vocabulary_find(arena, vocabulary, WORD_AUXILIARY, text_slice(between, 0, blocker.start));
    return behind_event ||
           (verbs.count > 0 && verbs.items[verbs.count - 1].value >= 2 &&
            text_is_blank(text_slice(between, verbs.items[verbs.count - 1].end, blocker.start)));
}

// "the retirement", "end of support": a noun says nothing of itself.
static bool is_noun(const struct pairing *pairing, const struct event_match *event)
{
    static const char *const endings[] = {"ment", "tion", "removal", "support", "life", "service"};
    struct text words = text_slice(pairing->sentence, event->start, event->end);

    if (event->inner_end > 0 || event->is_active)
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (text_ends_with_nocase(words, text_from_string(endings[i])))
            return true;
    }
    return false;
}

// Whether a clause with a verb of its own begins behind a comma.
static bool has_clause(const struct pairing *pairing, struct text words)
{
    size_t comma = text_find(words, TEXT(", "));

    return comma != TEXT_NOT_FOUND &&
           subject_find_verb(pairing->extraction, text_from(words, comma)) < words.length - comma &&
           !pairing_has(pairing, WORD_CLAUSE, text_from(words, comma));
}

bool pairing_is_apart(const struct pairing *pairing, const struct event_match *event, size_t start,
                      size_t end)
{
    struct text between = text_slice(pairing->sentence, start, end);

    if (pairing_count_words(between) > REACH_WORDS || pairing_has(pairing, WORD_ADVICE, between))
        return true;
    if (text_contains(between, TEXT(";")))
        return true;
    return event->event != EVENT_LAST_RELEASE &&
           (has_other_verb(pairing, between, event->start < start) ||
            (event->start < start && is_noun(pairing, event) && has_clause(pairing, between)));
}

// Where the word that joins two clauses begins in the words between two events; their length where
// none does.
static size_t find_joint(struct text between, size_t *behind)
{
    static const char *const joints[] = {"and", "or", "und", "et", "ou", "oder", "but"};
    struct word word = {0};
    size_t found = between.length;

    while (word_next(between, word.end, &word)) {
        for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
            if (text_equals_nocase(text_slice(between, word.start, word.end),
                                   text_from_string(joints[i]))) {
                found = word.start;
                *behind = word.end;
            }
        }
    }
    return found;
}

// "is deprecated and will be removed": the second is yet to come, the first is not.
static bool is_later(const struct pairing *pairing, const struct event_match *event,
                     struct text joined)
{
    struct text before = text_slice(pairing->sentence, 0, event->start);
    size_t start = before.length;

    for (int words = 0; words < TENSE_WORDS && start > 0; words++) {
        while (start > 0 && character_is_space(before.at[start - 1]))
            start--;
        while (start > 0 && !character_is_space(before.at[start - 1]))
            start--;
    }
    return pairing_has(pairing, WORD_FUTURE, joined) &&
           !pairing_has(pairing, WORD_FUTURE, text_from(before, start));
}

// Whether two events behind each other may have one date.
static bool can_join(const struct event_match *event, const struct event_match *next)
{
    // What has a subject of its own stands alone: "X is deprecated and support for Y ends on".
    return next->inner_end == 0 && event->event != next->event && event->event != EVENT_ANNOUNCED &&
           next->event != EVENT_ANNOUNCED;
}

bool pairing_is_joined(const struct pairing *pairing, const struct event_match *event,
                       const struct event_match *next)
{
    struct text between = text_slice(pairing->sentence, event->end, next->start);
    size_t behind = 0, joint = find_joint(between, &behind);

    return can_join(event, next) && joint < between.length && pairing_count_words(between) <= 3 &&
           pairing_count_words(text_slice(between, 0, joint)) == 0 &&
           !is_later(pairing, event, text_from(between, behind));
}

bool pairing_is_joined_forward(const struct pairing *pairing, const struct event_match *event,
                               const struct event_match *next)
{
    struct text between = text_slice(pairing->sentence, event->end, next->start);
    size_t behind = 0, joint = find_joint(between, &behind);

    return can_join(event, next) && !next->is_negated && joint < between.length &&
           pairing_count_words(between) <= JOINED_WORDS &&
           (pairing_count_words(text_slice(between, 0, joint)) == 0 ||
            pairing_count_words(text_from(between, behind)) > 0) &&
           subject_trim(pairing->extraction, text_from(between, behind)).length == 0 &&
           !has_other_verb(pairing, between, true) && !pairing_has(pairing, WORD_ADVICE, between) &&
           !is_later(pairing, event, text_from(between, behind));
}
