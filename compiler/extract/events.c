// The lifecycle events that a text states: phrases of the class EVENT, and what ends in two parts.
#include "extract/events.h"

#include "base/array.h"
#include "extract/word.h"

#define ENDING_WORDS     16   // between "support" and "ends"
#define NEGATION_REACH   80   // bytes between a negation and what it denies
#define DETERMINER_BYTES 32   // before an event that may only be an attribute
#define TEXT_LIMIT       8192 // a longer sentence is none; its rest is left out

// The words between two places, counted up to a limit.
static size_t count_words(struct text text, size_t start, size_t end, size_t limit)
{
    struct word word = {start, start};
    size_t count = 0;

    while (count < limit && word_next(text, word.end, &word) && word.start < end)
        count++;
    return count;
}

// Whether a clause ends between two places; the full stop of "3. März" ends none.
static bool is_cut(struct text text, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        bool stop = text.at[i] == ':' ||
                    (text.at[i] == '.' && i > 0 && !character_is_digit(text.at[i - 1]));

        if (text.at[i] == ';' || text.at[i] == RICH_HARD ||
            (stop && i + 1 < end && character_is_space(text.at[i + 1])))
            return true;
    }
    return false;
}

// "new _ be blocked": what stands in the gap of a phrase is what the event happens to.
static void find_inner(struct text text, const char *phrase, struct event_match *event)
{
    struct text gap = text_from_string(phrase);
    size_t at = text_find(gap, TEXT("_"));
    struct word word = {event->start, event->start};

    if (at == TEXT_NOT_FOUND)
        return;

    size_t before = count_words(gap, 0, at, SIZE_MAX);
    size_t behind = count_words(gap, at + 1, gap.length, SIZE_MAX);
    size_t count = count_words(text, event->start, event->end, SIZE_MAX);

    for (size_t i = 0; i + behind < count && word_next(text, word.end, &word); i++) {
        if (i + 1 == before)
            event->inner_start = word.end;
        if (i >= before)
            event->inner_end = word.end;
    }
}

static void add_phrases(struct arena *arena, const struct vocabulary *vocabulary, struct text text,
                        struct event_matches *events)
{
    struct word_matches matches = vocabulary_find(arena, vocabulary, WORD_EVENT, text);

    for (size_t i = 0; i < matches.count; i++) {
        struct event_match *event = ARRAY_PUSH(arena, events);
        int value = matches.items[i].value;

        event->start = matches.items[i].start;
        event->end = matches.items[i].end;
        event->is_active = (value & EVENT_WORD_ACTIVE) != 0;
        event->is_weak = (value & EVENT_WORD_WEAK) != 0;
        event->is_negated = value == EVENT_WORD_NOT;
        event->is_attribute = (value & EVENT_WORD_ATTRIBUTE) != 0;
        event->event = event->is_negated
                           ? EVENT_OTHER
                           : (enum event)(value & ~(EVENT_WORD_ACTIVE | EVENT_WORD_WEAK |
                                                    EVENT_WORD_ATTRIBUTE));
        find_inner(text, matches.items[i].phrase, event);
    }
}

// The first event that shares words with a stretch of the text, or NULL.
static struct event_match *event_in(struct event_matches *events, size_t start, size_t end)
{
    for (size_t i = 0; i < events->count; i++) {
        if (events->items[i].start < end && start < events->items[i].end)
            return &events->items[i];
    }
    return NULL;
}

static void insert_event(struct arena *arena, struct event_matches *events,
                         struct event_match event)
{
    size_t at;

    ARRAY_PUSH(arena, events);
    for (at = events->count - 1; at > 0 && events->items[at - 1].start > event.start; at--)
        events->items[at] = events->items[at - 1];
    events->items[at] = event;
}

// "support for X ends", of an ending behind what ends. "discontinued" is an event of its own; with
// support before it, it is the end of the support.
static bool add_ending_behind(struct arena *arena, struct text text,
                              const struct word_match *support, const struct word_match *ending,
                              struct event_matches *events)
{
    struct event_match *own = event_in(events, ending->start, ending->end);
    struct event_match event = {.event = (enum event)support->value,
                                .start = support->start,
                                .end = ending->end,
                                .inner_start = support->end,
                                .inner_end = ending->start};

    if (support->end > ending->start || is_cut(text, support->end, ending->start) ||
        event_in(events, support->start, ending->start) ||
        count_words(text, support->end, ending->start, ENDING_WORDS + 1) > ENDING_WORDS)
        return false;
    if (own &&
        (own->start < ending->start || own->end > ending->end || support->value == EVENT_RETIRED))
        return false;
    if (own)
        *own = event;
    else
        insert_event(arena, events, event);
    return true;
}

// two_parts -> support ... ending | ending support
static void add_two_parts(struct arena *arena, const struct vocabulary *vocabulary,
                          struct text text, struct event_matches *events)
{
    struct word_matches endings = vocabulary_find(arena, vocabulary, WORD_ENDING, text);
    struct word_matches supports = {0};
    size_t next = 0;

    if (endings.count > 0)
        supports = vocabulary_find(arena, vocabulary, WORD_SUPPORT, text);
    for (size_t i = 0; i < endings.count && supports.count > 0; i++) {
        const struct word_match *ending = &endings.items[i];

        while (next < supports.count && supports.items[next].start < ending->start)
            next++;
        if (next > 0 && add_ending_behind(arena, text, &supports.items[next - 1], ending, events))
            continue;
        if (next == supports.count || event_in(events, ending->start, supports.items[next].end) ||
            count_words(text, ending->end, supports.items[next].start, 3) > 2)
            continue;
        insert_event(arena, events,
                     (struct event_match){.event = (enum event)supports.items[next].value,
                                          .start = ending->start,
                                          .end = supports.items[next].end,
                                          .is_active = true});
    }
}

// Whether every word between two places only helps a verb: "not been announced as deprecated".
static bool is_auxiliary(struct arena *arena, const struct vocabulary *vocabulary, struct text text)
{
    struct word_matches matches = vocabulary_find(arena, vocabulary, WORD_AUXILIARY, text);
    struct word word = {0};
    size_t next = 0;

    while (word_next(text, word.end, &word)) {
        while (next < matches.count && matches.items[next].end < word.end)
            next++;
        if (next == matches.count || matches.items[next].start > word.start)
            return false;
    }
    return true;
}

// Marks what is denied: only words that help the verb stand between it and a negation.
static void mark_negated(struct arena *arena, const struct vocabulary *vocabulary, struct text text,
                         struct event_matches *events)
{
    struct word_matches negations = {0};

    if (events->count > 0)
        negations = vocabulary_find(arena, vocabulary, WORD_NEGATION, text);
    for (size_t i = 0; i < events->count; i++) {
        struct event_match *event = &events->items[i];

        for (size_t j = 0; j < negations.count && negations.items[j].end <= event->start; j++) {
            if (negations.items[j].end + NEGATION_REACH >= event->start &&
                is_auxiliary(arena, vocabulary,
                             text_slice(text, negations.items[j].end, event->start)))
                event->is_negated = true;
        }
    }
}

bool text_may_state_event(const struct vocabulary *vocabulary, struct text text)
{
    return vocabulary_has_any(vocabulary, WORD_SET(WORD_EVENT) | WORD_SET(WORD_SUPPORT), text);
}

// "the deprecated actions": what stands so before a noun tells things apart, and says nothing.
static bool is_attribute(struct arena *arena, const struct vocabulary *vocabulary, struct text text,
                         const struct event_match *event)
{
    struct text words = text_slice(text, event->start, event->end);
    struct text before = text_trim(text_slice(text, 0, event->start));
    struct text behind = text_trim(text_from(text, event->end));
    struct word_match determiner;
    struct word next;

    if (event->is_active || event->inner_end > 0 || text_find(words, TEXT(" ")) != TEXT_NOT_FOUND ||
        !(text_ends_with_nocase(words, TEXT("ed")) || text_ends_with_nocase(words, TEXT("ete"))) ||
        !word_next(behind, 0, &next) || next.start > 0 || !character_is_letter(behind.at[0]))
        return false;
    before =
        text_from(before, before.length > DETERMINER_BYTES ? before.length - DETERMINER_BYTES : 0);

    struct word_matches determiners = vocabulary_find(arena, vocabulary, WORD_DETERMINER, before);

    if (determiners.count == 0)
        return false;
    determiner = determiners.items[determiners.count - 1];
    return determiner.end == before.length &&
           !vocabulary_begins(vocabulary, WORD_AUXILIARY, behind, NULL) &&
           !vocabulary_begins(vocabulary, WORD_LEAD, behind, NULL) &&
           !vocabulary_begins(vocabulary, WORD_CLAUSE, behind, NULL) &&
           !vocabulary_begins(vocabulary, WORD_DATE, behind, NULL) &&
           !vocabulary_begins(vocabulary, WORD_OPENER, behind, NULL);
}

static void drop_attributes(struct arena *arena, const struct vocabulary *vocabulary,
                            struct text text, struct event_matches *events)
{
    size_t kept = 0;

    for (size_t i = 0; i < events->count; i++) {
        if (!is_attribute(arena, vocabulary, text, &events->items[i]))
            events->items[kept++] = events->items[i];
    }
    events->count = kept;
}

struct event_matches events_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                      struct text text)
{
    struct event_matches events = {0};

    text = text_slice(text, 0, TEXT_LIMIT);
    add_phrases(arena, vocabulary, text, &events);
    add_two_parts(arena, vocabulary, text, &events);
    mark_negated(arena, vocabulary, text, &events);
    drop_attributes(arena, vocabulary, text, &events);
    return events;
}
