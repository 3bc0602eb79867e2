// Sentences that tie a lifecycle event to a date become milestones.
#include "extract/prose.h"

#include "base/array.h"
#include "extract/lead.h"
#include "extract/subject.h"

#define SENTENCE_LIMIT 4096 // bytes; what is longer is no sentence

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

// The schedule that holds the sentences of a section.
static size_t schedule_of_prose(struct passage *passage, struct span span)
{
    struct extraction *extraction = passage->extraction;
    struct schedules *schedules = &extraction->records->schedules;
    struct text heading = passage->block->section
                              ? section_heading(extraction->arena, passage->block->section)
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

// "The page", "all documentation of X": the docs speak of themselves. What is asked for is no thing
// that could be retired.
static bool is_document(const struct extraction *extraction, struct text name)
{
    size_t last = name.length;
    int value;

    while (last > 0 && !character_is_space(name.at[last - 1]))
        last--;
    return vocabulary_is(extraction->vocabulary, WORD_DOCUMENT, name, NULL) ||
           (vocabulary_is(extraction->vocabulary, WORD_DOCUMENT, text_from(name, last), &value) &&
            value == 1);
}

// "This requirement is expected to be" of a removal.
static struct text words_before_event(const struct passage *passage, const struct pair *pair)
{
    return subject_trim(passage->extraction,
                        text_slice(passage->text, pair->start, pair->event.start));
}

// What a sentence says: that something reaches an event on a date.
struct statement {
    enum event event;
    const struct date_match *date;
    struct text date_text, name;
};

static void add_milestone(struct passage *passage, const struct statement *statement)
{
    struct extraction *extraction = passage->extraction;
    struct span span = rich_span(passage->rich, passage->sentence.start, passage->sentence.end);
    struct milestone milestone = {
        .event = statement->event,
        .date = statement->date->date,
        .date_text = statement->date_text,
        .evidence = evidence_of(passage->block),
        .source = record_source_from_span(extraction, span),
    };

    if (is_repeated(extraction->records, &milestone))
        return;
    if (statement->date->impossible) {
        diag_add(extraction->diags, DIAG_DATE_IMPOSSIBLE, span, "there is no %.*s",
                 TEXT_ARGUMENTS(milestone.date_text));
        return;
    }
    if (is_document(extraction, statement->name))
        return;
    if (statement->name.length == 0) {
        diag_add(extraction->diags, DIAG_SUBJECT_MISSING, span,
                 "the sentence does not say what is %s on %.*s", event_name(milestone.event),
                 TEXT_ARGUMENTS(milestone.date_text));
        return;
    }
    milestone.subjects = subjects_from_name(extraction, statement->name);
    milestone.text = rich_plain_slice(extraction->arena, passage->rich, passage->sentence.start,
                                      passage->sentence.end);
    milestone.links = record_links_from_rich(extraction, passage->rich, passage->sentence.start,
                                             passage->sentence.end);
    milestone.conditions = record_conditions(extraction, passage->block);
    milestone.schedule = schedule_of_prose(passage, span);
    *ARRAY_PUSH(extraction->arena, &extraction->records->milestones) = milestone;
}

static void add_pair(struct passage *passage, const struct pair *pair,
                     const struct event_matches *events)
{
    struct statement statement = {
        .event = pair->event.event,
        .date = &pair->date,
        .date_text = rich_plain_slice(passage->extraction->arena, passage->rich,
                                      passage->sentence.start + pair->date.start,
                                      passage->sentence.start + pair->date.end),
        .name = passage_subject(passage, pair, events),
    };

    if (is_document(passage->extraction, words_before_event(passage, pair)))
        return;
    add_milestone(passage, &statement);
    if (statement.name.length > 0)
        passage->last_subject = statement.name;
}

// "See [X is retired on DATE]": the words of a link that sends the reader elsewhere state nothing
// here.
static bool is_reference(const struct passage *passage, const struct pair *pair)
{
    size_t start = passage->sentence.start + pair->event.start,
           date = passage->sentence.start + pair->date.start;

    for (size_t i = 0; i < passage->rich->link_count; i++) {
        const struct link *link = &passage->rich->links[i];

        if (link->start <= start && start < link->end && link->start <= date && date < link->end)
            return vocabulary_has(
                passage->extraction->vocabulary, WORD_REFERENCE,
                text_slice(passage->rich->text, passage->sentence.start, link->start), NULL);
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

// "Die veralteten Lampen werden am 3. Mai 2027 entfernt": what stands before a name states nothing.
static void drop_attributes(struct event_matches *events)
{
    size_t kept = 0;

    for (size_t i = 0; i < events->count; i++) {
        if (!events->items[i].is_attribute)
            events->items[kept++] = events->items[i];
    }
    events->count = kept;
}

// "The following products, governed by a policy, retire in 2027:" right above a table names no
// product; its rows do.
static bool leads_to_table(const struct passage *passage, const struct event_matches *events)
{
    const struct block *next = passage->block->next;
    struct word_match pointer;

    while (next && block_is_invisible(next))
        next = next->next;
    return next && next->kind == BLOCK_TABLE && events->count > 0 &&
           vocabulary_has(passage->extraction->vocabulary, WORD_POINTER, passage->text, &pointer) &&
           pointer.start < events->items[0].start;
}

static void read_sentence(struct passage *passage)
{
    struct extraction *extraction = passage->extraction;
    struct date_matches dates;
    struct event_matches events;
    struct pairs pairs;

    if (passage->text.length > SENTENCE_LIMIT || text_ends_with(passage->text, TEXT("?")) ||
        !text_may_state_event(extraction->vocabulary, passage->text) ||
        vocabulary_has_any(extraction->vocabulary, WORD_SET(WORD_EXAMPLE) | WORD_SET(WORD_REVERSAL),
                           passage->text))
        return;
    dates = passage_dates(passage);
    if (dates.count == 0)
        return;
    events = events_from_text(extraction->arena, extraction->vocabulary, passage->text);
    drop_attributes(&events);
    if (leads_to_table(passage, &events))
        return;
    pairs = pairs_from_sentence(extraction, passage->text, &events, &dates);
    for (size_t i = 0; i < pairs.count; i++) {
        if (!is_bare_announcement(&pairs.items[i], &events) &&
            !is_reference(passage, &pairs.items[i]))
            add_pair(passage, &pairs.items[i], &events);
    }
}

// "Until DATE:" or "Retired on DATE:" above a list: an item has the date from there.
static void read_item(struct extraction *extraction, const struct block *block)
{
    const struct lead *lead = lead_of_item(extraction, block);
    struct passage passage = passage_from_block(extraction, block);
    struct sentences sentences;
    struct statement statement;

    if (!lead)
        return;
    sentences = sentences_from_text(extraction->arena, extraction->vocabulary, block->rich->text);
    if (sentences.count == 0)
        return;
    passage_go_to(&passage, sentences.items[0]);
    statement = (struct statement){lead->event, &lead->date, lead->date_text,
                                   lead_item_name(extraction, block)};
    if (!lead->has_event && !lead_read_item(lead, &passage, &statement.event, &statement.name))
        return;
    if (statement.name.length > 0)
        add_milestone(&passage, &statement);
}

void milestones_from_prose(struct extraction *extraction, const struct block *block)
{
    struct passage passage;

    // Nearly every paragraph ends here: a sentence without a year ties nothing to a date.
    if (!block->rich)
        return;
    if (!text_has_year(block->rich->text)) {
        read_item(extraction, block);
        return;
    }
    passage = passage_from_block(extraction, block);
    passage.sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, block->rich->text);
    for (size_t i = 0; i < passage.sentences.count; i++) {
        size_t count = extraction->records->milestones.count;

        passage.index = i;
        passage_go_to(&passage, passage.sentences.items[i]);
        if (text_has_year(passage.text) &&
            !(i + 1 == passage.sentences.count && lead_is_one(extraction, block)))
            read_sentence(&passage);
        if (extraction->records->milestones.count > count) // its subject is known already
            passage.remembered = i + 1;
    }
}
