// A table as a schedule sees it: what each cell holds, and what each column is.
#include "extract/schedule_table.h"

#include "base/array.h"
#include "extract/word.h"

#define DATE_WORDS    6  // that may stand beside the date of a date column
#define STATUS_LENGTH 40 // bytes of a state before a mark

static size_t count_words(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (word_next(text, word.end, &word))
        count++;
    return count;
}

static bool is_ordinal(struct text text)
{
    return text_equals_nocase(text, TEXT("st")) || text_equals_nocase(text, TEXT("nd")) ||
           text_equals_nocase(text, TEXT("rd")) || text_equals_nocase(text, TEXT("th"));
}

// The words of a cell on one line, without superscripts but those of "13th", and without what is
// struck out, if something else is left.
static struct text cell_text(struct arena *arena, const struct rich *rich, bool struck)
{
    struct buffer buffer = {0};
    size_t at = 0;

    for (size_t i = 0; i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];
        bool note = mark->kind == MARK_SUPERSCRIPT &&
                    !is_ordinal(text_slice(rich->text, mark->start, mark->end));

        if ((!note && !(mark->kind == MARK_STRIKE && !struck)) || mark->start < at)
            continue;
        buffer_add(&buffer, text_slice(rich->text, at, mark->start));
        at = mark->end;
    }
    if (at == 0 && buffer.length == 0)
        return rich_plain(arena, rich);
    buffer_add(&buffer, text_from(rich->text, at));

    struct rich rest = {.text = buffer_text(&buffer)};
    struct text text = rich_plain_slice(arena, &rest, 0, rest.text.length);

    buffer_free(&buffer);
    return text.length == 0 && !struck ? cell_text(arena, rich, true) : text;
}

bool event_from_words(const struct extraction *extraction, struct text words, enum event *event)
{
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, words);
    struct word_match support, until;
    bool found = false;

    for (size_t i = 0; i < events.count; i++) {
        if (events.items[i].is_negated || events.items[i].is_weak)
            continue;
        // "Deprecation announced" is an announcement; else the first word counts.
        if (!found || events.items[i].event == EVENT_ANNOUNCED)
            *event = events.items[i].event;
        found = true;
    }
    if (found)
        return true;
    // "Supported until"
    if (vocabulary_has(extraction->vocabulary, WORD_SUPPORT, words, &support) &&
        vocabulary_has(extraction->vocabulary, WORD_UNTIL, text_from(words, support.end), &until)) {
        *event = (enum event)support.value;
        return true;
    }
    return false;
}

static enum column_role role_of_words(const struct extraction *extraction, struct text header)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_COLUMN, header);
    enum column_role role = ROLE_NONE;

    for (size_t i = 0; i < matches.count; i++) {
        if ((enum column_role)matches.items[i].value > role)
            role = (enum column_role)matches.items[i].value;
    }
    return role;
}

static bool has_approximate(const struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_DATE, text);

    for (size_t i = 0; i < matches.count; i++) {
        if (matches.items[i].value == DATE_WORD_APPROXIMATE)
            return true;
    }
    return false;
}

// A cell means the first of its dates; a year alone only if it says nothing else.
static void read_date(const struct schedule_table *table, const struct schedule_column *column,
                      struct schedule_cell *cell)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, column->order};
    struct date_matches dates = dates_from_text(extraction->arena, &reader, cell->text);

    for (size_t i = 0; i < dates.count && !cell->has_date; i++) {
        size_t beside = count_words(text_slice(cell->text, 0, dates.items[i].start)) +
                        count_words(text_from(cell->text, dates.items[i].end));

        if (dates.items[i].year_alone && beside > 0)
            continue;
        if (dates.items[i].wave && column->role != ROLE_DATE && !column->has_event)
            continue;
        cell->date = dates.items[i];
        cell->has_date = true;
        cell->is_date = beside <= DATE_WORDS + 2 * (dates.count - 1);
    }
    if (cell->has_date && !cell->date.impossible &&
        (column->is_approximate || has_approximate(extraction, cell->text)))
        date_make_approximate(&cell->date.date);
}

static bool is_status_end(char character)
{
    return character == ';' || character == ':' || character == '.' || character == ',' ||
           character == '(';
}

// The state that a cell says, alone or before a mark: "Deprecated; use X".
static bool read_status(const struct extraction *extraction, struct schedule_cell *cell)
{
    struct text text = cell->text;
    int value;

    if (!vocabulary_is(extraction->vocabulary, WORD_STATUS, text, &value)) {
        size_t mark = 0;

        while (mark < text.length && mark < STATUS_LENGTH && !is_status_end(text.at[mark]))
            mark++;
        if (mark == text.length || mark == STATUS_LENGTH || text_has_year(text) ||
            !vocabulary_is(extraction->vocabulary, WORD_STATUS, text_slice(text, 0, mark),
                           &value) ||
            value >= STATUS_ALIVE)
            return false;
    }
    cell->has_status = true;
    cell->is_alive = value >= STATUS_ALIVE;
    cell->is_compatibility = value == STATUS_COMPATIBILITY;
    cell->status = cell->is_alive ? EVENT_OTHER : (enum event)value;
    return true;
}

static void read_cell(const struct schedule_table *table, struct schedule_column *column,
                      struct schedule_cell *cell)
{
    const struct vocabulary *vocabulary = table->extraction->vocabulary;

    cell->is_blank =
        text_is_blank(cell->text) || vocabulary_is(vocabulary, WORD_NO_DATE, cell->text, NULL);
    if (!read_status(table->extraction, cell) && text_has_year(cell->text))
        read_date(table, column, cell);
    column->filled += !text_is_blank(cell->text);
    column->dates += cell->is_date;
    column->endings += cell->has_status && !cell->is_alive;
    if (cell->has_status && !cell->is_alive)
        column->ending = cell->status;
    column->alive += cell->has_status && cell->is_alive;
    column->compares = column->compares || cell->is_compatibility;
    column->words += cell->text.length < 512 ? count_words(cell->text) : 100;
}

static void read_header(const struct schedule_table *table, struct schedule_column *column,
                        struct text header)
{
    const struct extraction *extraction = table->extraction;
    struct word_match phase;

    column->header = header;
    column->role = role_of_words(extraction, header);
    column->has_event = event_from_words(extraction, header, &column->event);
    // "Support ends: mainstream, extended"
    if (column->has_event && column->event == EVENT_END_OF_SUPPORT &&
        vocabulary_has(extraction->vocabulary, WORD_PHASE, header, &phase))
        column->event = (enum event)phase.value;
    column->is_approximate = has_approximate(extraction, header);
}

// What a column holds decides where its header leaves it open.
static void settle_role(const struct extraction *extraction, struct schedule_column *column)
{
    struct word_match release;
    bool dated = column->dates > 0 && column->dates * 2 + column->endings * 2 >= column->filled;

    if (column->has_event &&
        (column->dates > 0 || (column->endings > 0 && column->role != ROLE_STATUS))) {
        column->role = ROLE_EVENT;
    } else if (column->role == ROLE_STATUS && column->dates > 0 && column->endings > 0) {
        // "Support": EOL, or the date on which it ends.
        column->role = ROLE_EVENT;
        column->event = column->ending;
        column->is_mixed = true;
    } else if (column->dates > 0 && column->role != ROLE_COMMENT &&
               vocabulary_has(extraction->vocabulary, WORD_RELEASE, column->header, &release)) {
        column->role = ROLE_RELEASE;
        column->event = (enum event)release.value;
    } else if (dated && (column->role == ROLE_NONE || column->role == ROLE_COMMENT ||
                         column->role == ROLE_STATUS)) {
        column->role = column->role == ROLE_STATUS ? ROLE_STATUS : ROLE_DATE;
    } else if (column->role == ROLE_DATE && column->dates == 0) {
        column->role = ROLE_NONE;
    }
}

static enum column_role role_of_override(enum override_column column, enum column_role role)
{
    switch (column) {
    case COLUMN_UNSAID: return role;
    case COLUMN_SUBJECT: return ROLE_NAME;
    case COLUMN_DATE: return role == ROLE_EVENT || role == ROLE_RELEASE ? role : ROLE_DATE;
    case COLUMN_STATUS: return ROLE_STATUS;
    case COLUMN_COMMENT: return ROLE_COMMENT;
    case COLUMN_NOTHING:
    case COLUMN_FROM:
    case COLUMN_TO: break;
    }
    return ROLE_LINK;
}

static void read_column(struct schedule_table *table, size_t column)
{
    struct schedule_column *read = &table->columns[column];
    struct date_votes votes = {0};

    read_header(
        table, read,
        cell_text(table->extraction->arena, table->table->header.cells[column].rich, false));
    for (size_t row = 0; row < table->table->row_count; row++) {
        struct schedule_cell *cell = &table->cells[row * table->table->columns + column];

        cell->text =
            cell_text(table->extraction->arena, table->table->rows[row].cells[column].rich, false);
        date_votes_add(&votes, cell->text);
    }
    read->order = date_order_from_votes(&votes, table->extraction->language);
    for (size_t row = 0; row < table->table->row_count; row++)
        read_cell(table, read, &table->cells[row * table->table->columns + column]);
    settle_role(table->extraction, read);
    if (table->override && column < OVERRIDE_COLUMNS)
        read->role = role_of_override(table->override->columns[column], read->role);
}

static bool is_emphasised(const struct rich *rich)
{
    return !rich_is_blank(rich) && (rich_is_marked(rich, MARK_STRONG, 0, rich->text.length) ||
                                    rich_is_marked(rich, MARK_EMPHASIS, 0, rich->text.length));
}

// A row heads those below it if all that it says is emphasised, and it fills only its first cell,
// or stands under a header that says nothing; or if one cell spans all of it.
static bool is_heading_row(const struct schedule_table *table, size_t row, bool blank_header)
{
    const struct cell *cells = table->table->rows[row].cells;
    size_t filled = 0, emphasised = 0, spanned = 0;

    for (size_t column = 0; column < table->table->columns; column++) {
        if (cells[column].spanned && column > 0)
            spanned++;
        else if (!rich_is_blank(cells[column].rich))
            filled++;
        emphasised += is_emphasised(cells[column].rich);
    }
    if (table->table->columns < 2)
        return false;
    if (filled == 1 && spanned == table->table->columns - 1)
        return true;
    return filled > 0 && emphasised >= filled && !rich_is_blank(cells[0].rich) &&
           (blank_header || filled == 1);
}

static void find_headings(struct schedule_table *table)
{
    bool blank_header = true;
    size_t headings = 0;

    for (size_t column = 0; column < table->table->columns; column++)
        blank_header = blank_header && text_is_blank(table->columns[column].header);
    for (size_t row = 0; row < table->table->row_count; row++) {
        table->is_heading[row] = is_heading_row(table, row, blank_header);
        headings += table->is_heading[row];
    }
    // Names that are all bold head nothing.
    for (size_t row = 0; row < table->table->row_count && headings == table->table->row_count;
         row++)
        table->is_heading[row] = false;
}

// Under a blank header the last heading row at the top is the header: its event and role count.
static void read_inner_header(struct schedule_table *table)
{
    for (size_t row = 0; row < table->table->row_count && table->is_heading[row]; row++) {
        for (size_t column = 0; column < table->table->columns; column++) {
            struct schedule_column *read = &table->columns[column];
            struct text text = table->cells[row * table->table->columns + column].text;

            if (!text_is_blank(read->header) && row == 0)
                return;
            if (!text_is_blank(text)) {
                read_header(table, read, text);
                settle_role(table->extraction, read);
            }
        }
    }
}

void schedule_table_read(struct schedule_table *table, struct extraction *extraction,
                         const struct block *block)
{
    *table =
        (struct schedule_table){.extraction = extraction, .block = block, .table = block->table};
    table->override = override_of(extraction, block, OVERRIDE_SCHEDULE);
    table->columns = ARENA_ARRAY(extraction->arena, struct schedule_column, block->table->columns);
    table->cells = ARENA_ARRAY(extraction->arena, struct schedule_cell,
                               block->table->columns * block->table->row_count);
    table->is_heading = ARENA_ARRAY(extraction->arena, bool, block->table->row_count);
    for (size_t column = 0; column < block->table->columns; column++)
        read_column(table, column);
    find_headings(table);
    read_inner_header(table);
}

const struct schedule_cell *schedule_cell_at(const struct schedule_table *table, size_t row,
                                             size_t column)
{
    return &table->cells[row * table->table->columns + column];
}

struct text schedule_table_print(const struct schedule_table *table)
{
    static const char *const roles[] = {"unknown",     "name",     "version", "date",
                                        "end",         "status",   "comment", "link",
                                        "replacement", "dates of", "release"};
    struct buffer buffer = {0};
    struct text text;

    for (size_t column = 0; column < table->table->columns; column++) {
        const struct schedule_column *read = &table->columns[column];

        buffer_format(&buffer, "%s%.*s: %s", column > 0 ? "; " : "", TEXT_ARGUMENTS(read->header),
                      roles[read->role]);
        if (read->role == ROLE_EVENT)
            buffer_format(&buffer, " %s", event_name(read->event));
    }
    text = arena_copy(table->extraction->arena, buffer_text(&buffer));
    buffer_free(&buffer);
    return text;
}
