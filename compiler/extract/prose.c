// Sentences that tie a lifecycle event to a date become milestones.
#include "extract/prose.h"

#include "base/array.h"
#include "extract/pairs.h"
#include "extract/sentence.h"
#include "extract/subject.h"

#define SENTENCE_LIMIT 4096 // bytes; what is longer is no sentence
#define NAME_LENGTH    32   // bytes behind a date that may go on with a name

// A block on its way to milestones.
struct prose {
    struct extraction *extraction;
    const struct block *block;
    const struct rich *rich;
    struct date_reader reader;
    struct sentence sentence; // the one that is read
    struct text text;         // its words
    struct text last_subject; // of the sentences before, in this block
};

static enum evidence evidence_of(const struct block *block)
{
    enum evidence evidence = EVIDENCE_PROSE;

    for (const struct block *around = block->parent; around; around = around->parent) {
        if (around->kind == BLOCK_ALERT || around->kind == BLOCK_QUOTE)
            return EVIDENCE_ALERT;
        if (around->kind == BLOCK_ITEM)
            evidence = EVIDENCE_LIST;
    }
    return evidence;
}

// Whether a time of day stands behind a date: it is a moment of a log or an example.
static bool has_time(struct text behind)
{
    struct text time =
        text_starts_with(behind, TEXT("T")) ? text_from(behind, 1) : text_trim(behind);

    return time.length > 4 && character_is_digit(time.at[0]) && character_is_digit(time.at[1]) &&
           time.at[2] == ':' && character_is_digit(time.at[3]);
}

// "Windows 10 May 2019 Update": the date is part of a name.
static bool is_in_name(const struct prose *prose, struct text behind)
{
    struct word_match match;

    return vocabulary_has(prose->extraction->vocabulary, WORD_EDITION,
                          text_slice(behind, 0, NAME_LENGTH), &match) &&
           text_is_blank(text_slice(behind, 0, match.start)) && behind.at[match.start] >= 'A' &&
           behind.at[match.start] <= 'Z';
}

// Which number of the page's slash dates is the month. The page is asked once, and only where it
// matters.
static enum date_order order_of_page(struct extraction *extraction)
{
    if (!extraction->votes) {
        struct date_votes *votes = ARENA_NEW(extraction->arena, struct date_votes);

        date_votes_add(votes, extraction->page->source->text);
        extraction->votes = votes;
    }
    return date_order_from_votes(extraction->votes, extraction->language);
}

static struct date_matches read_dates(struct prose *prose)
{
    struct extraction *extraction = prose->extraction;
    struct date_matches dates = dates_from_sentence(extraction->arena, &prose->reader, prose->text);

    for (size_t i = 0; i < dates.count; i++) {
        if (!dates.items[i].unclear_order)
            continue;
        prose->reader.order = order_of_page(extraction);
        return dates_from_sentence(extraction->arena, &prose->reader, prose->text);
    }
    return dates;
}

// Takes out what a sentence cannot mean by a date.
static struct date_matches dates_of_sentence(struct prose *prose)
{
    struct extraction *extraction = prose->extraction;
    struct date_matches all = read_dates(prose);
    struct date_matches dates = {0};

    for (size_t i = 0; i < all.count; i++) {
        const struct date_match *date = &all.items[i];
        size_t start = prose->sentence.start + date->start, end = prose->sentence.start + date->end;

        if (date->year_alone || date->wave || date->may_be_version ||
            has_time(text_from(prose->text, date->end)) ||
            is_in_name(prose, text_from(prose->text, date->end)) ||
            rich_is_marked(prose->rich, MARK_CODE, start, end))
            continue;
        *ARRAY_PUSH(extraction->arena, &dates) = *date;
    }
    return dates;
}

// The schedule that holds the sentences of a section.
static size_t schedule_of_prose(struct prose *prose, struct span span)
{
    struct extraction *extraction = prose->extraction;
    struct schedules *schedules = &extraction->records->schedules;
    struct text heading = prose->block->section
                              ? section_heading(extraction->arena, prose->block->section)
                              : TEXT("");

    for (size_t i = schedules->count; i-- > 0;) {
        struct schedule *schedule = &schedules->items[i];

        if (schedule->form == FORM_PROSE && text_equals(schedule->heading, heading))
            return i;
    }

    struct schedule *schedule = ARRAY_PUSH(extraction->arena, schedules);

    schedule->form = FORM_PROSE;
    schedule->heading = heading;
    schedule->source = record_source_from_span(extraction, span);
    return schedules->count - 1;
}

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
static struct text name_at_front(const struct prose *prose)
{
    const struct rich *rich = prose->rich;
    struct text text = rich->text;
    size_t start = text.length - text_trim(text).length;

    start = (size_t)(text_trim(text).at - text.at);
    for (size_t i = 0; i < rich->mark_count && rich->marks[i].start <= start; i++) {
        const struct mark *mark = &rich->marks[i];

        if ((mark->kind == MARK_STRONG || mark->kind == MARK_CODE) && mark->end > start &&
            mark->end < prose->sentence.start)
            return text_ends_with(text_trim(text_slice(text, mark->start, mark->end)), TEXT("?"))
                       ? subject_of_question(prose->extraction,
                                             text_slice(text, mark->start, mark->end))
                       : text_slice(text, mark->start, mark->end);
    }
    return TEXT("");
}

// The clause around an event and its date: up to the date where it stands behind the event.
static struct sentence clause_of(const struct pair *pair)
{
    bool behind = pair->date.start > pair->event.end && pair->end > pair->date.start;

    return (struct sentence){pair->start, behind ? pair->date.start : pair->end};
}

static bool has_link_behind(const struct prose *prose, const struct pair *pair)
{
    struct text behind = text_trim(text_from(prose->text, pair->date.end));
    struct word_match match;

    return vocabulary_has(prose->extraction->vocabulary, WORD_LINK,
                          text_slice(behind, 0, NAME_LENGTH), &match) &&
           match.start == 0;
}

static struct text subject_of_pair(struct prose *prose, const struct pair *pair,
                                   const struct event_matches *events)
{
    struct extraction *extraction = prose->extraction;
    struct text name =
        subject_of_event(extraction, prose->text, events, &pair->event, clause_of(pair));

    // "It", or only "security updates": of what the sentences before are about.
    if (name.length > 0 && !(prose->last_subject.length > 0 && subject_is_general(name)))
        return name;
    // "Support ends on DATE for X."
    if (name.length == 0) {
        struct event_match end = {.start = pair->date.end, .end = pair->date.end};

        name = subject_in_clause(extraction, prose->text, &end, pair->date.end, prose->text.length);
        if (name.length > 0 && has_link_behind(prose, pair))
            return name;
        name = TEXT("");
    }
    if (prose->last_subject.length > 0)
        return prose->last_subject;
    name = subject_trim(extraction, name_at_front(prose));
    if (subject_is_pronoun(extraction, name))
        name = subject_around(extraction, prose->block);
    return name;
}

static bool is_repeated(const struct records *records, const struct milestone *milestone)
{
    for (size_t i = records->milestones.count; i-- > 0;) {
        const struct milestone *other = &records->milestones.items[i];

        if (other->source.line != milestone->source.line ||
            other->source.column != milestone->source.column)
            return false;
        if (other->event == milestone->event && date_equals(&other->date, &milestone->date))
            return true;
    }
    return false;
}

// "The page", "all documentation of X": the docs speak of themselves.
static bool is_document(const struct extraction *extraction, struct text name)
{
    size_t last = name.length;

    while (last > 0 && !character_is_space(name.at[last - 1]))
        last--;
    return vocabulary_is(extraction->vocabulary, WORD_DOCUMENT, text_from(name, last), NULL);
}

static void add_milestone(struct prose *prose, const struct pair *pair,
                          const struct event_matches *events)
{
    struct extraction *extraction = prose->extraction;
    struct span span = rich_span(prose->rich, prose->sentence.start, prose->sentence.end);
    struct text name = subject_of_pair(prose, pair, events);
    struct milestone milestone = {
        .event = pair->event.event,
        .date = pair->date.date,
        .date_text = rich_plain_slice(extraction->arena, prose->rich,
                                      prose->sentence.start + pair->date.start,
                                      prose->sentence.start + pair->date.end),
        .evidence = evidence_of(prose->block),
        .source = record_source_from_span(extraction, span),
    };

    if (is_repeated(extraction->records, &milestone))
        return;
    if (pair->date.impossible) {
        diag_add(extraction->diags, DIAG_DATE_IMPOSSIBLE, span, "there is no %.*s",
                 TEXT_ARGUMENTS(milestone.date_text));
        return;
    }
    if (is_document(extraction, name))
        return;
    if (name.length == 0) {
        diag_add(extraction->diags, DIAG_SUBJECT_MISSING, span,
                 "the sentence does not say what is %s on %.*s", event_name(milestone.event),
                 TEXT_ARGUMENTS(milestone.date_text));
        return;
    }
    prose->last_subject = name;
    milestone.subjects = subjects_from_name(extraction, name);
    milestone.text = rich_plain_slice(extraction->arena, prose->rich, prose->sentence.start,
                                      prose->sentence.end);
    milestone.links =
        record_links_from_rich(extraction, prose->rich, prose->sentence.start, prose->sentence.end);
    milestone.conditions = record_conditions(extraction, prose->block);
    milestone.schedule = schedule_of_prose(prose, span);
    *ARRAY_PUSH(extraction->arena, &extraction->records->milestones) = milestone;
}

// "See [X is retired on DATE]": the words of a link that sends the reader elsewhere state nothing
// here.
static bool is_reference(const struct prose *prose, const struct pair *pair)
{
    size_t start = prose->sentence.start + pair->event.start,
           date = prose->sentence.start + pair->date.start;

    for (size_t i = 0; i < prose->rich->link_count; i++) {
        const struct link *link = &prose->rich->links[i];

        if (link->start <= start && start < link->end && link->start <= date && date < link->end)
            return vocabulary_has(prose->extraction->vocabulary, WORD_REFERENCE,
                                  text_slice(prose->rich->text, prose->sentence.start, link->start),
                                  NULL);
    }
    return false;
}

// An announcement is one only of an event.
static bool is_bare_announcement(const struct pair *pair, const struct event_matches *events)
{
    if (pair->event.event != EVENT_ANNOUNCED)
        return false;
    for (size_t i = 0; i < events->count; i++) {
        if (events->items[i].event != EVENT_ANNOUNCED)
            return false;
    }
    return true;
}

static void read_sentence(struct prose *prose)
{
    struct extraction *extraction = prose->extraction;
    struct date_matches dates;
    struct event_matches events;
    struct pairs pairs;

    if (prose->text.length > SENTENCE_LIMIT || text_ends_with(prose->text, TEXT("?")) ||
        !text_may_state_event(extraction->vocabulary, prose->text) ||
        vocabulary_has_any(extraction->vocabulary, WORD_SET(WORD_EXAMPLE) | WORD_SET(WORD_REVERSAL),
                           prose->text))
        return;
    dates = dates_of_sentence(prose);
    if (dates.count == 0)
        return;
    events = events_from_text(extraction->arena, extraction->vocabulary, prose->text);
    pairs = pairs_from_sentence(extraction, prose->text, &events, &dates);
    for (size_t i = 0; i < pairs.count; i++) {
        if (!is_bare_announcement(&pairs.items[i], &events) &&
            !is_reference(prose, &pairs.items[i]))
            add_milestone(prose, &pairs.items[i], &events);
    }
}

void milestones_from_prose(struct extraction *extraction, const struct block *block)
{
    struct prose prose = {.extraction = extraction, .block = block, .rich = block->rich};
    struct sentences sentences;

    // Nearly every paragraph ends here: a sentence without a year ties nothing to a date.
    if (!block->rich || !text_has_year(block->rich->text))
        return;
    prose.reader =
        (struct date_reader){extraction->vocabulary, extraction->language, DATE_MONTH_FIRST};
    sentences = sentences_from_text(extraction->arena, extraction->vocabulary, block->rich->text);
    for (size_t i = 0; i < sentences.count; i++) {
        prose.sentence = sentences.items[i];
        prose.text = text_slice(block->rich->text, prose.sentence.start, prose.sentence.end);
        if (text_has_year(prose.text))
            read_sentence(&prose);
    }
}
