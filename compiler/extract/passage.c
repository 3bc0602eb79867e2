// What the sentences of a block are about.
#include "extract/passage.h"

#include "extract/subject.h"

#define NAME_LENGTH 32 // bytes behind a date that may go on with a name

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

static bool has_link_behind(const struct passage *passage, const struct pair *pair)
{
    struct text behind = text_trim(text_from(passage->text, pair->date.end));
    struct word_match match;

    return vocabulary_has(passage->extraction->vocabulary, WORD_LINK,
                          text_slice(behind, 0, NAME_LENGTH), &match) &&
           match.start == 0;
}

struct text passage_subject(struct passage *passage, const struct pair *pair,
                            const struct event_matches *events)
{
    struct extraction *extraction = passage->extraction;
    struct text name =
        subject_of_event(extraction, passage->text, events, &pair->event, clause_of(pair));

    // "It", or only "security updates": of what the sentences before are about.
    if (name.length > 0 && !(passage->last_subject.length > 0 && subject_is_general(name)))
        return name;
    // "Support ends on DATE for X."
    if (name.length == 0) {
        struct event_match end = {.start = pair->date.end, .end = pair->date.end};

        name = subject_in_clause(extraction, passage->text, &end, pair->date.end,
                                 passage->text.length);
        if (name.length > 0 && has_link_behind(passage, pair))
            return name;
        name = TEXT("");
    }
    name = name_of_label(passage);
    if (!subject_is_pronoun(extraction, name))
        return name;
    if (passage->last_subject.length > 0)
        return passage->last_subject;
    name = subject_from_heading(extraction, name_at_front(passage));
    if (subject_is_pronoun(extraction, name))
        name = subject_around(extraction, passage->block);
    return name;
}

void passage_remember(struct passage *passage)
{
    (void)passage;
}
