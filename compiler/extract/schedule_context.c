// What a page says around a table of all its rows.
#include "extract/schedule_context.h"

#include "extract/listing.h"
#include "extract/sentence.h"
#include "extract/word.h"

#define HEADER_WORDS 6 // a header with more words is a sentence
#define LEAD_WORDS   5 // before the words that point to the table

static bool has(const struct extraction *extraction, enum word_class class, struct text text)
{
    return vocabulary_has(extraction->vocabulary, class, text, NULL);
}

bool schedule_words_may_speak(const struct extraction *extraction, struct text words)
{
    return vocabulary_has_any(
        extraction->vocabulary,
        WORD_SET(WORD_EVENT) | WORD_SET(WORD_LISTING) | WORD_SET(WORD_SUPPORT), words);
}

// The paragraph right above the table, or NULL.
static const struct rich *lead_above(const struct block *table)
{
    const struct block *block = table->previous;

    while (block && block_is_invisible(block))
        block = block->previous;
    return block && block->kind == BLOCK_PARAGRAPH ? block->rich : NULL;
}

static struct text lead_of(const struct schedule_table *table)
{
    const struct rich *lead = lead_above(table->block);

    return lead ? rich_plain(table->extraction->arena, lead) : TEXT("");
}

bool schedule_context_may_speak(const struct extraction *extraction, const struct block *block)
{
    const struct rich *lead = lead_above(block);

    if (lead && (schedule_words_may_speak(extraction, lead->text) ||
                 has(extraction, WORD_TIMETABLE, lead->text)))
        return true;
    for (const struct section *section = block->section; section; section = section->parent) {
        struct text heading =
            section->heading ? section->heading->rich->text : extraction->page->title;

        if (schedule_words_may_speak(extraction, heading) ||
            has(extraction, WORD_TIMETABLE, heading))
            return true;
    }
    return false;
}

static void read_context_date(const struct schedule_table *table, struct text words,
                              struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, DATE_MONTH_FIRST};
    struct date_matches dates = dates_from_text(extraction->arena, &reader, words);

    context->words = words;
    if (dates.count == 1 && !dates.items[0].year_alone && !dates.items[0].impossible) {
        context->date = dates.items[0].date;
        context->date_text = text_slice(words, dates.items[0].start, dates.items[0].end);
    }
}

// Whether the match stands in letters that set a name apart, "the object **Lamp Deprecated
// Features**": a capital letter begins it in the middle of a sentence.
static bool is_set_apart(const struct schedule_table *table, struct text sentence,
                         const struct word_match *match)
{
    const struct rich *lead = lead_above(table->block);

    if (match->start == 0 ||
        character_lower(sentence.at[match->start]) == sentence.at[match->start])
        return false;
    for (size_t i = 0; lead && i < lead->mark_count; i++) {
        const struct mark *mark = &lead->marks[i];
        struct text words = text_slice(lead->text, mark->start, mark->end);
        size_t at = text_find(sentence, words);

        if ((mark->kind == MARK_STRONG || mark->kind == MARK_EMPHASIS) && at <= match->start &&
            at + words.length >= match->end && words.length > match->end - match->start)
            return true;
    }
    return false;
}

// "The following features are deprecated."
static bool lead_lists(const struct schedule_table *table, struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;
    struct text lead = lead_of(table);
    struct sentences sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, lead);
    struct word_match pointer, match;

    for (size_t i = sentences.count; i-- > 0;) {
        struct text sentence = text_slice(lead, sentences.items[i].start, sentences.items[i].end);

        if (!vocabulary_has(extraction->vocabulary, WORD_POINTER, sentence, &pointer) ||
            word_count(text_slice(sentence, 0, pointer.start)) > LEAD_WORDS ||
            has(extraction, WORD_MIXED, sentence) || has(extraction, WORD_PROCEDURE, sentence))
            continue;
        if (listing_from_words(extraction, sentence, &context->event, &match) &&
            match.start > pointer.start && listing_names_things(extraction, sentence, &match) &&
            !is_set_apart(table, sentence, &match)) {
            read_context_date(table, sentence, context);
            return true;
        }
    }
    return false;
}

// The heading of a section; of the page's own section, its title.
static struct text heading_of(const struct extraction *extraction, const struct section *section)
{
    if (!section->heading)
        return extraction->page->title;
    return section_heading(extraction->arena, section);
}

static bool heading_lists(const struct schedule_table *table, enum column_role name,
                          struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;
    struct word_match match;
    bool nearest = true;

    for (const struct section *section = table->block->section; section;
         section = section->parent) {
        struct text heading = heading_of(extraction, section);

        if (has(extraction, WORD_MIXED, heading) || has(extraction, WORD_HISTORY, heading))
            return false;
        if (listing_from_words(extraction, heading, &context->event, &match) &&
            (listing_names_things(extraction, heading, &match) ||
             (nearest && section->level > 1 && match.start == 0 && name == ROLE_NAME))) {
            read_context_date(table, heading, context);
            return true;
        }
        // "Fields moved to X" says something else of all that stands below it.
        if (has(extraction, WORD_LISTING, heading) &&
            !listing_from_words(extraction, heading, &context->event, &match))
            return false;
        nearest = false;
    }
    return false;
}

// "October 1, 2024" as the heading right above a list is the day of all that it lists.
static void read_heading_date(const struct schedule_table *table, struct schedule_context *context)
{
    const struct section *section = table->block->section;
    struct text words = context->words;

    if (*context->date.edtf || !section || !section->heading)
        return;

    struct text heading = heading_of(table->extraction, section);

    read_context_date(table, heading, context);
    if (context->date_text.length != heading.length) {
        context->date = (struct date){0};
        context->date_text = TEXT("");
    }
    context->words = words;
}

// "Uninstall X": what the page says is removed by doing so.
static bool is_procedure(const struct schedule_table *table)
{
    for (const struct section *section = table->block->section; section;
         section = section->parent) {
        if (has(table->extraction, WORD_PROCEDURE, heading_of(table->extraction, section)))
            return true;
    }
    return false;
}

bool schedule_context_is_timetable(const struct schedule_table *table)
{
    const struct extraction *extraction = table->extraction;
    const struct section *section = table->block->section;

    return has(extraction, WORD_TIMETABLE, lead_of(table)) ||
           (section && has(extraction, WORD_TIMETABLE, heading_of(extraction, section)));
}

bool schedule_header_lists(const struct schedule_table *table, size_t column, enum event *event)
{
    const struct schedule_column *read = &table->columns[column];
    struct word_match match;

    return read->role == ROLE_NAME && word_count(read->header) <= HEADER_WORDS &&
           listing_from_words(table->extraction, read->header, event, &match) && match.start == 0 &&
           match.end < read->header.length;
}

static bool context_of_list(const struct schedule_table *table, size_t name,
                            struct schedule_context *context)
{
    struct text header = table->columns[name].header;
    struct word_match match;

    if (table->override && table->override->has_event) {
        context->event = table->override->event;
        return true;
    }
    if (is_procedure(table))
        return false;
    for (size_t column = 0; column < table->table->columns; column++) {
        enum event event;

        if (has(table->extraction, WORD_MIXED, table->columns[column].header) &&
            table->columns[column].role != ROLE_REPLACEMENT &&
            !(column == name && listing_from_words(table->extraction, header, &event, &match)))
            return false;
    }
    if (word_count(header) <= HEADER_WORDS &&
        listing_from_words(table->extraction, header, &context->event, &match)) {
        context->words = header;
        return true;
    }
    // "Type | Removed members": the event stands in a header beside.
    for (size_t column = name + 1; column < table->table->columns; column++) {
        if (schedule_header_lists(table, column, &context->event)) {
            context->words = table->columns[column].header;
            return true;
        }
    }
    return lead_lists(table, context) || heading_lists(table, table->columns[name].role, context);
}

bool schedule_context_of_list(const struct schedule_table *table, size_t name,
                              struct schedule_context *context)
{
    *context = (struct schedule_context){0};
    if (!context_of_list(table, name, context))
        return false;
    read_heading_date(table, context);
    return true;
}

// "The following table shows the end of support dates."
static bool lead_dates(const struct schedule_table *table, struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;
    struct text lead = lead_of(table);
    struct sentences sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, lead);

    for (size_t i = sentences.count; i-- > 0;) {
        struct text sentence = text_slice(lead, sentences.items[i].start, sentences.items[i].end);

        if (event_from_words(extraction, sentence, &context->event)) {
            context->words = sentence;
            return true;
        }
    }
    return false;
}

bool schedule_context_of_dates(const struct schedule_table *table, size_t name,
                               struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;

    *context = (struct schedule_context){0};
    if (table->override && table->override->has_event) {
        context->event = table->override->event;
        return true;
    }
    if (name < table->table->columns && table->columns[name].has_event) {
        context->event = table->columns[name].event;
        context->words = table->columns[name].header;
        return true;
    }
    if (lead_dates(table, context))
        return true;
    for (const struct section *section = table->block->section; section;
         section = section->parent) {
        struct text heading = heading_of(extraction, section);

        if (has(extraction, WORD_HISTORY, heading))
            return false;
        if (event_from_words(extraction, heading, &context->event)) {
            context->words = heading;
            return true;
        }
    }
    return false;
}

bool schedule_context_dates_release(const struct schedule_table *table,
                                    struct schedule_context *context)
{
    struct text lead = lead_of(table);
    const struct section *section = table->block->section;

    *context = (struct schedule_context){0};
    return text_contains(lead, TEXT("date")) && lead_dates(table, context) && section &&
           event_from_words(table->extraction, heading_of(table->extraction, section),
                            &context->event);
}

bool schedule_context_wave(const struct schedule_table *table, struct schedule_context *context)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, DATE_MONTH_FIRST};

    *context = (struct schedule_context){0};
    for (const struct section *section = table->block->section; section;
         section = section->parent) {
        struct text heading = heading_of(extraction, section);
        struct date_matches dates = dates_from_text(extraction->arena, &reader, heading);

        if (dates.count == 1 && dates.items[0].wave) {
            context->words = heading;
            context->date = dates.items[0].date;
            context->date_text = text_slice(heading, dates.items[0].start, dates.items[0].end);
            return true;
        }
    }
    return false;
}
