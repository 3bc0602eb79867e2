// What the sentences of a block are about.
#include "extract/passage.h"

#include "base/array.h"
#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

#include <string.h>

#define LABEL_LENGTH 48 // bytes before a colon that open a sentence
#define NAME_LENGTH  32 // bytes behind a date that may go on with a name
#define NAME_WORDS   10 // a longer beginning of a sentence is no name
#define TITLE_WORDS  6  // a longer sentence without a verb is no name
#define PART_WORDS   3  // more words name something, also without a capital letter
#define PLACE_LENGTH 96 // bytes behind "supported" that tell on what

// "Will X stop working on DATE?": X; a question names nothing else.
static struct text subject_of_question(const struct extraction *extraction, struct text question)
{
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, question);

    if (events.count == 0)
        return TEXT("");
    return subject_in_clause(extraction, question, &events.items[0], 0, question.length);
}

// "**X** is fine. Deprecated since ...": what a paragraph sets at its front names what its
// sentences are about.
static struct text name_at_front(const struct passage *passage)
{
    const struct rich *rich = passage->rich;
    struct text text = rich->text;
    size_t start = text.length - text_trim(text).length;

    start = (size_t)(text_trim(text).at - text.at);
    for (size_t i = 0; i < rich->mark_count && rich->marks[i].start <= start; i++) {
        const struct mark *mark = &rich->marks[i];

        if ((mark->kind == MARK_STRONG || mark->kind == MARK_CODE) && mark->end > start &&
            mark->end < passage->sentence.start)
            return text_ends_with(text_trim(text_slice(text, mark->start, mark->end)), TEXT("?"))
                       ? subject_of_question(passage->extraction,
                                             text_slice(text, mark->start, mark->end))
                       : text_slice(text, mark->start, mark->end);
    }
    return TEXT("");
}

// "- **X**: will be retired on DATE": what is set before a colon names what the line is about.
static struct text name_of_label(const struct passage *passage)
{
    const struct extraction *extraction = passage->extraction;
    const struct rich *rich = passage->rich;

    for (size_t i = 0; i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];
        struct text name = subject_trim(extraction, text_slice(rich->text, mark->start, mark->end));
        struct text behind = text_trim(text_slice(rich->text, mark->end, passage->sentence.end));

        if (mark->start > passage->sentence.start)
            break;
        if ((mark->kind == MARK_STRONG || mark->kind == MARK_CODE) &&
            mark->start == passage->sentence.start && text_starts_with(behind, TEXT(":")) &&
            !text_may_state_event(extraction->vocabulary, name) &&
            !vocabulary_is(extraction->vocabulary, WORD_GENERIC_HEADING, name, NULL))
            return name;
    }
    return TEXT("");
}

// The clause around an event and its date: up to the date where it stands behind the event.
static struct sentence clause_of(const struct pair *pair)
{
    bool behind = pair->date.start > pair->event.end && pair->end > pair->date.start;

    return (struct sentence){pair->start, behind ? pair->date.start : pair->end};
}

// "Support ends on DATE for X": X, or an empty text.
static struct text name_behind_date(const struct passage *passage, const struct pair *pair)
{
    const struct extraction *extraction = passage->extraction;
    struct event_match end = {.start = pair->date.end, .end = pair->date.end};
    struct text behind = text_trim(text_from(passage->text, pair->date.end));
    struct word_match match;

    if (pair->date.start < pair->event.end ||
        !vocabulary_begins(extraction->vocabulary, WORD_LINK, text_slice(behind, 0, NAME_LENGTH),
                           &match))
        return TEXT("");
    return subject_in_clause(extraction, passage->text, &end, pair->date.end, passage->text.length);
}

// Whether nothing but the words that lead to a date stands between an event and its date.
static bool is_date_next(const struct passage *passage, const struct pair *pair)
{
    return pair->date.start >= pair->event.end &&
           subject_trim(passage->extraction,
                        text_slice(passage->text, pair->event.end, pair->date.start))
                   .length == 0;
}

static size_t count_words(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (word_next(text, word.end, &word))
        count++;
    return count;
}

// "Security updates", "the add-on", "the old name" and "the deprecated tools" are a part of what
// was spoken of, or another word for it; a longer name stands for itself.
static bool is_part(const struct passage *passage, struct text name)
{
    const struct vocabulary *vocabulary = passage->extraction->vocabulary;
    struct word_match match;

    if (!subject_is_general(name) || count_words(name) > PART_WORDS)
        return false;
    return text_find_character(name, ' ') == TEXT_NOT_FOUND ||
           vocabulary_begins(vocabulary, WORD_EVENT, name, NULL) ||
           vocabulary_has(vocabulary, WORD_SUPPORT, name, NULL) ||
           (vocabulary_begins(vocabulary, WORD_PRONOUN, name, &match) && match.value == 4);
}

// "Notice of retirement: X is ..." -> "X is ..."
static struct text without_label(struct text sentence)
{
    size_t label = text_find(text_slice(sentence, 0, LABEL_LENGTH), TEXT(": "));

    return label == TEXT_NOT_FOUND ? sentence : text_from(sentence, label + 2);
}

static bool is_code(const struct passage *passage, struct text name)
{
    const struct text text = passage->rich->text;
    const size_t start = (size_t)(name.at - text.at);

    return name.at >= text.at && start + name.length <= text.length &&
           rich_is_marked(passage->rich, MARK_CODE, start, start + name.length);
}

// What a sentence begins with, if that is a name: the words before its first verb, or all of it.
static struct text name_of_sentence(const struct passage *passage, struct text sentence)
{
    const struct extraction *extraction = passage->extraction;
    size_t verb = subject_find_verb(extraction, sentence);
    struct text name =
        subject_trim(extraction, subject_without_aside(extraction, text_slice(sentence, 0, verb)));

    if (count_words(name) > (verb == sentence.length ? TITLE_WORDS : NAME_WORDS) ||
        subject_is_pronoun(extraction, name) ||
        (subject_is_general(text_from(name, 1)) && !is_code(passage, name)) ||
        vocabulary_has(extraction->vocabulary, WORD_CLAUSE, name, NULL) ||
        vocabulary_begins(extraction->vocabulary, WORD_LEAD, sentence, NULL) ||
        subject_begins_with_span(extraction, sentence))
        return TEXT("");
    return name;
}

struct text passage_name(const struct passage *passage)
{
    return name_of_sentence(passage, passage->text);
}

// Whether a new clause begins in the words: "X is old, and its support".
static bool has_clause(const struct passage *passage, struct text words)
{
    return text_find(words, TEXT(", ")) != TEXT_NOT_FOUND ||
           vocabulary_has(passage->extraction->vocabulary, WORD_CLAUSE, words, NULL);
}

// What the sentence itself says before the event: "X is old, and its support ends": X.
static struct text name_before_event(const struct passage *passage, const struct pair *pair,
                                     const struct event_matches *events)
{
    const struct extraction *extraction = passage->extraction;
    struct text name = TEXT("");

    for (size_t i = 0; i < events->count && events->items[i].end <= pair->event.start; i++) {
        struct text other =
            subject_in_clause(extraction, passage->text, &events->items[i], 0, pair->event.start);

        if (other.length > 0 && !subject_is_general(other))
            name = other;
    }
    if (name.length > 0)
        return name;

    struct text before = text_slice(passage->text, 0, pair->event.start);

    name = name_of_sentence(passage, before);
    return name.length > 0 && has_clause(passage, text_from(before, (size_t)(name.at - before.at) +
                                                                        name.length))
               ? name
               : TEXT("");
}

// What the text before says that a pronoun may stand for; may be empty.
static struct text name_before(const struct passage *passage, const struct pair *pair,
                               const struct event_matches *events)
{
    const struct extraction *extraction = passage->extraction;
    struct text name = name_of_label(passage);

    if (!subject_is_pronoun(extraction, name))
        return name;
    name = name_before_event(passage, pair, events);
    if (name.length > 0)
        return name;
    if (passage->last_subject.length > 0)
        return passage->last_subject;
    name = subject_from_heading(extraction, name_at_front(passage));
    // "**End of support**: ..." is a label.
    return subject_is_pronoun(extraction, name) ||
                   vocabulary_has(extraction->vocabulary, WORD_EVENT, name_at_front(passage), NULL)
               ? passage->last_name
               : name;
}

// What stands between an event and its date up to a mark or another clause.
static struct text rest_of_clause(const struct passage *passage, const struct pair *pair)
{
    bool behind = pair->date.start >= pair->event.end;
    // "support on Y extended until DATE": what goes on ends where the verb begins.
    size_t end = pair->event.inner_end > pair->event.end ? pair->event.inner_end
                 : behind                                ? pair->date.start
                                                         : pair->end;
    struct text rest = text_trim(text_slice(passage->text, pair->event.end, end));
    struct word_match clause;

    for (size_t i = 0; i < rest.length; i++) {
        if (strchr(",;:(", rest.at[i]) != NULL)
            return text_slice(rest, 0, i);
    }
    if (vocabulary_has(passage->extraction->vocabulary, WORD_CLAUSE, rest, &clause))
        return text_slice(rest, 0, clause.start);
    return rest;
}

// "X is supported on Y until DATE": it ends on Y.
static struct text with_place(const struct passage *passage, const struct pair *pair,
                              struct text name)
{
    const struct extraction *extraction = passage->extraction;
    struct text rest = rest_of_clause(passage, pair), place;
    struct word_match on, date;

    if (pair->event.event == EVENT_DEPRECATED || pair->event.event == EVENT_ANNOUNCED ||
        name.at < passage->text.at ||
        name.at + name.length > passage->text.at + pair->event.start ||
        !vocabulary_begins(extraction->vocabulary, WORD_PLACE, rest, &on) || on.value != 2)
        return name;
    place = subject_trim(extraction, text_from(rest, on.end));
    if (subject_is_general(text_slice(place, 0, 1)) || place.length > PLACE_LENGTH ||
        (vocabulary_begins(extraction->vocabulary, WORD_DATE, place, &date) &&
         date.value != DATE_WORD_PRODUCT))
        return name;
    return arena_format(extraction->arena, "%.*s %.*s %.*s", TEXT_ARGUMENTS(name), (int)on.end,
                        rest.at, TEXT_ARGUMENTS(place));
}

// Keeps what the sentence is about for the ones behind it.
static void remember(struct passage *passage)
{
    const struct extraction *extraction = passage->extraction;
    struct text sentence = without_label(passage->text), name;
    struct event_matches events;

    name = name_of_sentence(passage, sentence);
    // "You can use it": the sentence is about what the one before is about.
    if (name.length > 0 || !vocabulary_begins(extraction->vocabulary, WORD_PRONOUN, sentence, NULL))
        passage->last_name = name;
    if (!text_may_state_event(extraction->vocabulary, sentence))
        return;
    events = events_from_text(extraction->arena, extraction->vocabulary, sentence);
    for (size_t i = 0; i < events.count; i++) {
        name = subject_in_clause(extraction, sentence, &events.items[i], 0, sentence.length);
        if (name.length > 0 && !subject_is_general(name)) {
            passage->last_subject = name;
            return;
        }
    }
}

// The same for all sentences before the one that is read. Hardly any block asks for it.
static void remember_before(struct passage *passage)
{
    const struct sentence sentence = passage->sentence;

    for (; passage->remembered < passage->index; passage->remembered++) {
        passage_go_to(passage, passage->sentences.items[passage->remembered]);
        remember(passage);
    }
    passage_go_to(passage, sentence);
}

// "The [small lamp](small.md) is retired": what a link tells more of is a name, also without a
// capital letter.
static bool is_linked(const struct passage *passage, struct text name)
{
    const struct rich *rich = passage->rich;

    for (size_t i = 0; i < rich->link_count; i++) {
        const char *at = rich->text.at + rich->links[i].start;

        if (at <= name.at && name.at + name.length <= rich->text.at + rich->links[i].end &&
            name.length == rich->links[i].end - rich->links[i].start)
            return true;
    }
    return false;
}

struct text passage_subject(struct passage *passage, const struct pair *pair,
                            const struct event_matches *events)
{
    const struct extraction *extraction = passage->extraction;
    struct text name = TEXT(""), before;

    remember_before(passage);
    // "We end support on DATE for X."
    if (pair->event.is_active && is_date_next(passage, pair))
        name = name_behind_date(passage, pair);
    if (name.length == 0)
        name = subject_of_event(extraction, passage->text, events, &pair->event, clause_of(pair));
    if (name.length > 0 && !subject_is_pronoun(extraction, name) && is_linked(passage, name))
        return with_place(passage, pair, name);
    // "It", or only "security updates": of what the sentences before are about.
    if (name.length > 0 && !is_part(passage, name))
        return with_place(passage, pair, name);
    if (name.length == 0)
        name = name_behind_date(passage, pair);
    if (name.length > 0 && !subject_is_general(name))
        return name;
    // "It", or only "security updates": of what was said before.
    before = name_before(passage, pair, events);
    if (before.length > 0)
        return before;
    return name.length > 0 ? name : subject_around(extraction, passage->block);
}

struct passage passage_from_block(struct extraction *extraction, const struct block *block)
{
    return (struct passage){
        .extraction = extraction,
        .block = block,
        .rich = block->rich,
        .reader = {extraction->vocabulary, extraction->language, DATE_MONTH_FIRST},
    };
}

void passage_go_to(struct passage *passage, struct sentence sentence)
{
    passage->sentence = sentence;
    passage->text = text_slice(passage->rich->text, sentence.start, sentence.end);
}
