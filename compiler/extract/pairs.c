// Which event of a sentence happens on which of its dates.
#include "extract/pairing.h"

#include "base/array.h"
#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

#define ADVERBIAL_WORDS 9 // before the date of "After the release of X on DATE"
#define NEAR_WORDS      3 // between a date and what is said of it

static void add_pair(struct pairing *pairing, const struct event_match *event,
                     const struct date_match *date, size_t start, size_t end)
{
    if (!event->is_negated)
        *ARRAY_PUSH(pairing->extraction->arena, &pairing->pairs) =
            (struct pair){*event, *date, start, end};
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
    if (pairing_count_words(text_from(before, untils.items[untils.count - 1].end)) > 1)
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
    return pairing_count_words(text_slice(before, support->end, until)) <= REACH_WORDS;
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
        pairing_count_words(text_slice(behind, 0, support.start)) > NEAR_WORDS ||
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
           match.value == 3 && pairing_count_words(text_slice(text, 0, match.start)) == 0;
}

// Whether a clause begins with the date: "On DATE, X is retired"; "..., and as of DATE X is".
static bool opens_clause(const struct pairing *pairing, size_t start, size_t date)
{
    struct text before = text_trim(text_slice(pairing->sentence, start, date));

    if (pairing_count_words(before) <=
        (start == 0 && begins_adverbial(pairing, before) ? ADVERBIAL_WORDS : 4))
        return true;
    for (size_t i = before.length; i-- > 0;) {
        if (before.at[i] == ',' || before.at[i] == ';' || before.at[i] == ':' ||
            before.at[i] == '(')
            return pairing_count_words(text_from(before, i)) <= 4;
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
    if (event->end > date->start || pairing_is_apart(pairing, event, event->end, date->start))
        return event->is_negated;
    for (size_t j = last; j > pairing->next_event && events->items[j - 1].start >= start; j--) {
        if (!pairing_is_joined(pairing, &events->items[j - 1], &events->items[j]))
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
        pairing_is_apart(pairing, &events->items[j], date->end, events->items[j].start))
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
        if (!pairing_is_joined_forward(pairing, &events->items[j], &events->items[j + 1]) ||
            (i + 1 < pairing->dates->count &&
             pairing_count_words(text_slice(pairing->sentence, events->items[j + 1].end, end)) <=
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

    if (words.count == 0 ||
        pairing_count_words(text_from(before, words.items[words.count - 1].end)) > 2)
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
           pairing_count_words(text_from(before, open)) <= NEAR_WORDS &&
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
