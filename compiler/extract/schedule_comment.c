// Rows of a date and a comment become milestones: the comment says what happens then, and to what.
#include "extract/schedule_row.h"

#include "base/array.h"
#include "extract/sentence.h"
#include "extract/subject.h"
#include "extract/word.h"

// The first sentence of a comment that states an event, and its events.
static struct text comment_sentence(const struct extraction *extraction, struct text comment,
                                    struct event_matches *events)
{
    struct sentences sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, comment);

    for (size_t i = 0; i < sentences.count; i++) {
        struct text sentence =
            text_slice(comment, sentences.items[i].start, sentences.items[i].end);

        *events = events_from_text(extraction->arena, extraction->vocabulary, sentence);
        for (size_t j = 0; j < events->count; j++) {
            if (!events->items[j].is_negated)
                return sentence;
        }
    }
    events->count = 0;
    return comment;
}

// What the comment names; "Retirement announcement" and "Service shutdown" name nothing.
static struct text comment_name(const struct extraction *extraction, struct text sentence,
                                const struct event_matches *events, const struct event_match *event)
{
    struct text name = subject_of_event(extraction, sentence, events, event,
                                        (struct sentence){0, sentence.length});

    if (vocabulary_is(extraction->vocabulary, WORD_GENERIC_HEADING, name, NULL) ||
        (word_count(name) == 1 && vocabulary_is(extraction->vocabulary, WORD_COLUMN, name, NULL)))
        return TEXT("");
    return name;
}

// Whether the words of an event stand in the name of what reaches another: "Deprecated (old) portal
// retirement".
static bool is_in_name(const struct extraction *extraction, struct text sentence,
                       const struct event_matches *events, const struct event_match *event)
{
    for (size_t i = 0; i < events->count; i++) {
        const struct event_match *other = &events->items[i];

        if (other == event || other->is_negated)
            continue;

        struct text name = comment_name(extraction, sentence, events, other);

        if (name.length > event->end - event->start && name.at <= sentence.at + event->start &&
            name.at + name.length >= sentence.at + event->end)
            return true;
    }
    return false;
}

static struct texts comment_subjects(struct schedule_rows *rows, struct text sentence,
                                     const struct event_matches *events,
                                     const struct event_match *event)
{
    const struct extraction *extraction = rows->table->extraction;
    struct text name = comment_name(extraction, sentence, events, event);

    if (name.length == 0)
        name = subject_around(extraction, rows->table->block);
    return subjects_from_name(extraction, name);
}

void schedule_row_comment(struct schedule_rows *rows, size_t row, size_t date, size_t comment)
{
    struct extraction *extraction = rows->table->extraction;
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, date);
    struct text text = schedule_cell_at(rows->table, row, comment)->text;
    struct event_matches events;
    struct text sentence = comment_sentence(extraction, text, &events);
    bool announced = false;
    unsigned seen = 0;

    if (!cell->has_date || !schedule_row_has_day(rows, row, date)) {
        if (!cell->has_date && !cell->is_blank)
            diag_add(extraction->diags, DIAG_DATE_UNREAD, schedule_row_span(rows, row),
                     "no date can be read in \"%.*s\"",
                     TEXT_ARGUMENTS(text_slice(cell->text, 0, 80)));
        return;
    }
    if (events.count == 0)
        diag_add(extraction->diags, DIAG_EVENT_UNKNOWN, schedule_row_span(rows, row),
                 "the row of %.*s names no event that is known", TEXT_ARGUMENTS(cell->text));
    for (size_t i = 0; i < events.count; i++)
        announced = announced || events.items[i].event == EVENT_ANNOUNCED;
    for (size_t i = 0; i < events.count; i++) {
        const struct event_match *event = &events.items[i];
        struct milestone milestone = {.event = event->event, .date = cell->date.date, .text = text};

        if (event->is_negated || (announced && event->event != EVENT_ANNOUNCED) ||
            (seen & 1u << event->event) ||
            (event->event != EVENT_ANNOUNCED && is_in_name(extraction, sentence, &events, event)))
            continue;
        seen |= 1u << event->event;
        milestone.date_text = text_slice(cell->text, cell->date.start, cell->date.end);
        milestone.subjects = comment_subjects(rows, sentence, &events, event);
        schedule_row_add(rows, row, milestone);
    }
}
