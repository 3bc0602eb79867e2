// Which event of a sentence happens on which of its dates.
#include "extract/pairs.h"

#include "base/array.h"
#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

#define REACH_WORDS     24 // between an event and its date
#define ADVERBIAL_WORDS 9  // before the date of "After the release of X on DATE"
#define NEAR_WORDS      3  // between a date and what is said of it
#define JOINED_WORDS    12 // between two events that the same date stands before
#define TENSE_WORDS     4  // before an event, to tell whether it is yet to come

struct pairing {
    const struct extraction *extraction;
    struct text sentence;
    const struct event_matches *events;
    const struct date_matches *dates;
    struct pairs pairs;
    size_t next_event; // the first event that has no date yet
};

static size_t count_words(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (count <= REACH_WORDS && word_next(text, word.end, &word))
        count++;
    return count;
}

static bool has(const struct pairing *pairing, enum word_class class, struct text text)
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

// Whether what stands between an event and a date keeps them apart.
static bool is_apart(const struct pairing *pairing, const struct event_match *event, size_t start,
                     size_t end)
{
    struct text between = text_slice(pairing->sentence, start, end);

    if (count_words(between) > REACH_WORDS || has(pairing, WORD_ADVICE, between))
        return true;
    if (text_contains(between, TEXT(";")))
        return true;
    return event->event != EVENT_LAST_RELEASE &&
           has_other_verb(pairing, between, event->start < start);
}

static void add_pair(struct pairing *pairing, const struct event_match *event,
                     const struct date_match *date, size_t start, size_t end)
{
    if (!event->is_negated)
        *ARRAY_PUSH(pairing->extraction->arena, &pairing->pairs) =
            (struct pair){*event, *date, start, end};
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
    return has(pairing, WORD_FUTURE, joined) &&
           !has(pairing, WORD_FUTURE, text_from(before, start));
}

// Whether two events behind each other may have one date.
static bool can_join(const struct event_match *event, const struct event_match *next)
{
    // What has a subject of its own stands alone: "X is deprecated and support for Y ends on".
    return next->inner_end == 0 && event->event != next->event && event->event != EVENT_ANNOUNCED &&
           next->event != EVENT_ANNOUNCED;
}

// Whether two events have the date behind them: "deprecated and removed on ...".
static bool is_joined(const struct pairing *pairing, const struct event_match *event,
                      const struct event_match *next)
{
    struct text between = text_slice(pairing->sentence, event->end, next->start);
    size_t behind = 0, joint = find_joint(between, &behind);

    return can_join(event, next) && joint < between.length && count_words(between) <= 3 &&
           count_words(text_slice(between, 0, joint)) == 0 &&
           !is_later(pairing, event, text_from(between, behind));
}

// Whether two events have the date before them: "On DATE, X is removed from Y, and is no longer
// ...".
static bool is_joined_forward(const struct pairing *pairing, const struct event_match *event,
                              const struct event_match *next)
{
    struct text between = text_slice(pairing->sentence, event->end, next->start);
    size_t behind = 0, joint = find_joint(between, &behind);

    return can_join(event, next) && !next->is_negated && joint < between.length &&
           count_words(between) <= JOINED_WORDS &&
           (count_words(text_slice(between, 0, joint)) == 0 ||
            count_words(text_from(between, behind)) > 0) &&
           subject_trim(pairing->extraction, text_from(between, behind)).length == 0 &&
           !has_other_verb(pairing, between, true) && !has(pairing, WORD_ADVICE, between) &&
           !is_later(pairing, event, text_from(between, behind));
}

// "... support until DATE": what goes on until a date ends there.
static bool read_until(const struct pairing *pairing, size_t start, const struct date_match *date,
                       struct event_match *event)
{
    struct arena *arena = pairing->extraction->arena;
    const struct vocabulary *vocabulary = pairing->extraction->vocabulary;
    struct text before = text_slice(pairing->sentence, start, date->start);
    struct word_matches untils = vocabulary_find(arena, vocabulary, WORD_UNTIL, before);
    struct word_matches supports;
    size_t until;

    if (untils.count == 0)
        return false;
    until = untils.items[untils.count - 1].start;
    if (count_words(text_from(before, untils.items[untils.count - 1].end)) > 1)
        return false;
    supports = vocabulary_find(arena, vocabulary, WORD_SUPPORT, text_slice(before, 0, until));
    if (supports.count == 0)
        return false;

    const struct word_match *support = &supports.items[supports.count - 1];

    // "Extended updates for X bring security updates until": the more exact one is meant.
    for (size_t i = supports.count; support->value == EVENT_END_OF_SUPPORT && i-- > 0;) {
        if (supports.items[i].value != EVENT_END_OF_SUPPORT)
            support = &supports.items[i];
    }

    *event = (struct event_match){.event = (enum event)support->value,
                                  .start = start + support->start,
                                  .end = start + support->end,
                                  .inner_start = start + support->end,
                                  .inner_end = start + until};
    return count_words(text_slice(before, support->end, until)) <= REACH_WORDS;
}

// "... wird bis DATE unterstützt": what goes on until a date, said behind it.
static bool read_until_behind(const struct pairing *pairing, size_t start,
                              const struct date_match *date, struct event_match *event)
{
    const struct vocabulary *vocabulary = pairing->extraction->vocabulary;
    struct text before = text_trim(text_slice(pairing->sentence, start, date->start));
    struct text behind = text_from(pairing->sentence, date->end);
    struct word_match support;
    size_t until;

    if (!subject_back(pairing->extraction, WORD_UNTIL, before, &until) ||
        !vocabulary_has(vocabulary, WORD_SUPPORT, behind, &support) ||
        count_words(text_slice(behind, 0, support.start)) > NEAR_WORDS ||
        !subject_ends_in_verb(pairing->extraction, text_slice(before, 0, until)))
        return false;
    *event = (struct event_match){.event = (enum event)support.value,
                                  .start = date->end + support.start,
                                  .end = date->end + support.end};
    return true;
}

static bool begins_adverbial(const struct pairing *pairing, struct text text)
{
    return vocabulary_begins(pairing->extraction->vocabulary, WORD_LEAD, text, NULL);
}

// "until DATE, when it will be retired"
static bool begins_clause(const struct pairing *pairing, struct text text)
{
    struct word_match match;

    return vocabulary_has(pairing->extraction->vocabulary, WORD_CLAUSE, text, &match) &&
           match.value == 3 && count_words(text_slice(text, 0, match.start)) == 0;
}

// Whether a clause begins with the date: "On DATE, X is retired"; "..., and as of DATE X is".
static bool opens_clause(const struct pairing *pairing, size_t start, size_t date)
{
    struct text before = text_trim(text_slice(pairing->sentence, start, date));

    if (count_words(before) <=
        (start == 0 && begins_adverbial(pairing, before) ? ADVERBIAL_WORDS : 4))
        return true;
    for (size_t i = before.length; i-- > 0;) {
        if (before.at[i] == ',' || before.at[i] == ';' || before.at[i] == ':' ||
            before.at[i] == '(')
            return count_words(text_from(before, i)) <= 4;
    }
    return false;
}

// The date's own event stands before it: "X is retired on DATE".
static bool pair_backward(struct pairing *pairing, size_t i, size_t start, size_t end)
{
    const struct date_match *date = &pairing->dates->items[i];
    const struct event_matches *events = pairing->events;
    struct event_match until;
    size_t last = SIZE_MAX;

    for (size_t j = pairing->next_event; j < events->count && events->items[j].start < date->start;
         j++) {
        if (events->items[j].start >= start)
            last = j;
    }
    if (last == SIZE_MAX) {
        if (!read_until(pairing, start, date, &until) &&
            !read_until_behind(pairing, start, date, &until))
            return false;
        add_pair(pairing, &until, date, start, end);
        return true;
    }

    const struct event_match *event = &events->items[last];

    // "Der Support wurde am DATE eingestellt"
    if (event->start < date->start && date->end <= event->end) {
        add_pair(pairing, event, date, start, event->end);
        pairing->next_event = last + 1;
        return true;
    }
    if (read_until(pairing, event->end, date, &until)) {
        add_pair(pairing, &until, date, start, end);
        return true;
    }
    if (event->end > date->start || is_apart(pairing, event, event->end, date->start))
        return event->is_negated;
    for (size_t j = last; j > pairing->next_event && events->items[j - 1].start >= start; j--) {
        if (!is_joined(pairing, &events->items[j - 1], &events->items[j]))
            break;
        add_pair(pairing, &events->items[j - 1], date, start, end);
    }
    add_pair(pairing, event, date, start, end);
    pairing->next_event = last + 1;
    return true;
}

// "Am DATE hat A die Einstellung von X angekündigt": the noun is what the verb at the clause's end
// announces. The event that the date belongs to.
static size_t announcement_of(const struct pairing *pairing, size_t noun)
{
    const struct event_matches *events = pairing->events;
    struct text behind;
    size_t end;

    if (noun + 1 >= events->count || events->items[noun + 1].event != EVENT_ANNOUNCED ||
        events->items[noun + 1].is_active ||
        !subject_front(pairing->extraction, WORD_LINK,
                       text_trim(text_from(pairing->sentence, events->items[noun].end)), &end))
        return noun;
    behind = text_trim(text_from(pairing->sentence, events->items[noun + 1].end));
    return behind.length == 0 || subject_is_mark((unsigned char)behind.at[0]) ? noun + 1 : noun;
}

// The date opens the clause of its event, "On DATE, X is retired", or stands behind its verb, "X
// wird am DATE eingestellt".
static void pair_forward(struct pairing *pairing, size_t i, size_t start, size_t end)
{
    const struct date_match *date = &pairing->dates->items[i];
    const struct event_matches *events = pairing->events;
    size_t j = pairing->next_event;

    bool is_inside = subject_ends_in_verb(pairing->extraction,
                                          text_slice(pairing->sentence, start, date->start));
    bool opens = opens_clause(pairing, start, date->start);

    while (j < events->count && events->items[j].start < date->end)
        j++;
    if (j == events->count || events->items[j].start >= end)
        return;

    struct text between = text_slice(pairing->sentence, date->end, events->items[j].start);

    if (!(opens || is_inside || text_is_blank(between) || begins_clause(pairing, between)) ||
        is_apart(pairing, &events->items[j], date->end, events->items[j].start))
        return;
    start = opens && !is_inside ? date->end : start;
    if (announcement_of(pairing, j) != j) {
        add_pair(pairing, &events->items[j + 1], date, start, pairing->sentence.length);
        pairing->next_event = end < pairing->sentence.length ? j : j + 2;
        return;
    }
    add_pair(pairing, &events->items[j], date, start, end);
    pairing->next_event = j + 1;
    for (; j + 1 < events->count && events->items[j + 1].start < end; j++) {
        if (!is_joined_forward(pairing, &events->items[j], &events->items[j + 1]) ||
            (i + 1 < pairing->dates->count &&
             count_words(text_slice(pairing->sentence, events->items[j + 1].end, end)) <=
                 NEAR_WORDS))
            break;
        add_pair(pairing, &events->items[j + 1], date, start, end);
        pairing->next_event = j + 2;
    }
}

// Whether another verb has the date: "versions released before DATE".
static bool is_taken(const struct pairing *pairing, size_t start, const struct date_match *date)
{
    struct text before = text_slice(pairing->sentence, start, date->start);
    struct word_matches words = vocabulary_find(
        pairing->extraction->arena, pairing->extraction->vocabulary, WORD_QUALIFIER, before);
    struct word_matches last_release;

    if (words.count == 0 || count_words(text_from(before, words.items[words.count - 1].end)) > 2)
        return false;
    // "can no longer be purchased after DATE": the participle is the event's own.
    for (size_t i = 0; i < pairing->events->count; i++) {
        if (pairing->events->items[i].start <= start + words.items[words.count - 1].start &&
            start + words.items[words.count - 1].start < pairing->events->items[i].end)
            return false;
    }
    last_release = vocabulary_find(pairing->extraction->arena, pairing->extraction->vocabulary,
                                   WORD_EVENT, before);
    return last_release.count == 0 ||
           last_release.items[last_release.count - 1].value != EVENT_LAST_RELEASE;
}

// "In 30 days from now (on DATE), X is removed": a date in brackets behind an adverbial is the
// date of what follows.
static bool ends_adverbial(const struct pairing *pairing, const struct date_match *date)
{
    struct text before = text_slice(pairing->sentence, 0, date->start);
    struct text behind = text_from(pairing->sentence, date->end);
    size_t open = text_find(before, TEXT(" (")), close = text_find(behind, TEXT(")"));

    return open != TEXT_NOT_FOUND && close != TEXT_NOT_FOUND &&
           text_starts_with(text_from(behind, close), TEXT("),")) &&
           begins_adverbial(pairing, before) &&
           count_words(text_from(before, open)) <= NEAR_WORDS &&
           !text_contains(text_slice(before, 0, open), TEXT(","));
}

struct pairs pairs_from_sentence(const struct extraction *extraction, struct text sentence,
                                 const struct event_matches *events,
                                 const struct date_matches *dates)
{
    struct date_matches own = {0};
    struct pairing pairing = {
        .extraction = extraction, .sentence = sentence, .events = events, .dates = &own};

    for (size_t i = 0; i < dates->count; i++) {
        if (!is_taken(&pairing, i > 0 ? dates->items[i - 1].end : 0, &dates->items[i]))
            *ARRAY_PUSH(extraction->arena, &own) = dates->items[i];
    }
    for (size_t i = 0; i < own.count; i++) {
        size_t start = i > 0 ? own.items[i - 1].end : 0;
        size_t end = i + 1 < own.count ? own.items[i + 1].start : sentence.length;

        if (ends_adverbial(&pairing, &own.items[i]) || !pair_backward(&pairing, i, start, end))
            pair_forward(&pairing, i, start, end);
    }
    return pairing.pairs;
}
