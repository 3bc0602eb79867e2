// The rows of a schedule become milestones.
#include "extract/schedule_row.h"

#include "base/array.h"
#include "extract/schedule_name.h"
#include "extract/subject.h"

struct span schedule_row_span(const struct schedule_rows *rows, size_t row)
{
    return rows->table->table->rows[row].span;
}

static struct texts one_name(struct arena *arena, struct text name)
{
    struct texts names = {0};

    if (name.length > 0)
        *ARRAY_PUSH(arena, &names) = name;
    return names;
}

void schedule_rows_begin(struct schedule_rows *rows, struct schedule_table *table,
                         enum schedule_form form, size_t name)
{
    struct extraction *extraction = table->extraction;
    struct schedule *schedule = ARRAY_PUSH(extraction->arena, &extraction->records->schedules);

    *rows = (struct schedule_rows){.table = table,
                                   .schedule = extraction->records->schedules.count - 1,
                                   .first = extraction->records->milestones.count,
                                   .name = name,
                                   .joined = form == FORM_DATE_COMMENT
                                                 ? table->table->columns
                                                 : schedule_name_joined(table, name)};
    if (name == table->table->columns)
        rows->above = one_name(extraction->arena, subject_around(extraction, table->block));
    schedule->form = form;
    schedule->heading = table->block->section
                            ? section_heading(extraction->arena, table->block->section)
                            : TEXT("");
    schedule->source = record_source_from_span(extraction, table->table->span);
}

// "A" and "B" with the version "2": "A 2" and "B 2".
static struct texts join_names(struct arena *arena, const struct texts *names, struct text joined)
{
    struct texts both = {0};

    for (size_t i = 0; i < names->count; i++)
        *ARRAY_PUSH(arena, &both) = arena_format(
            arena, "%.*s %.*s", TEXT_ARGUMENTS(names->items[i]), TEXT_ARGUMENTS(joined));
    return both;
}

bool schedule_rows_next(struct schedule_rows *rows, size_t row)
{
    const struct schedule_table *table = rows->table;
    struct arena *arena = table->extraction->arena;
    bool blank = true;

    for (size_t column = 0; column < table->table->columns; column++)
        blank = blank && text_is_blank(schedule_cell_at(table, row, column)->text);
    if (blank || table->is_heading[row])
        return false;
    if (rows->name < table->table->columns &&
        !text_is_blank(schedule_cell_at(table, row, rows->name)->text))
        rows->above = schedule_names_of_cell(table, row, rows->name);
    rows->subjects = rows->above;
    if (rows->joined < table->table->columns) {
        struct text joined = schedule_cell_at(table, row, rows->joined)->text;

        if (!text_is_blank(joined) &&
            !vocabulary_is(table->extraction->vocabulary, WORD_NO_REPLACEMENT, joined, NULL))
            rows->subjects = join_names(arena, &rows->above, joined);
    }
    return true;
}

bool schedule_rows_end(struct schedule_rows *rows)
{
    struct records *records = rows->table->extraction->records;

    if (records->milestones.count > rows->first)
        return true;
    records->schedules.count--;
    return false;
}

// The row's own words: its comment, or all its cells.
static struct text row_text(const struct schedule_rows *rows, size_t row)
{
    const struct schedule_table *table = rows->table;
    struct buffer buffer = {0};

    for (size_t column = 0; column < table->table->columns; column++) {
        struct text text = schedule_cell_at(table, row, column)->text;

        if (table->table->rows[row].cells[column].spanned || text_is_blank(text))
            continue;
        if (buffer.length > 0)
            buffer_add_string(&buffer, " | ");
        buffer_add(&buffer, text);
    }
    struct text text = arena_copy(table->extraction->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}

static struct record_links row_links(const struct schedule_rows *rows, size_t row)
{
    const struct schedule_table *table = rows->table;
    struct record_links links = {0};

    for (size_t column = 0; column < table->table->columns; column++) {
        const struct cell *cell = &table->table->rows[row].cells[column];
        struct record_links more = {0};

        if (!cell->spanned)
            more =
                record_links_from_rich(table->extraction, cell->rich, 0, cell->rich->text.length);
        for (size_t i = 0; i < more.count; i++)
            *ARRAY_PUSH(table->extraction->arena, &links) = more.items[i];
    }
    return links;
}

void schedule_row_add(struct schedule_rows *rows, size_t row, struct milestone milestone)
{
    struct extraction *extraction = rows->table->extraction;

    if (milestone.subjects.count == 0 || milestone.subjects.items[0].length == 0) {
        diag_add(extraction->diags, DIAG_SUBJECT_MISSING, schedule_row_span(rows, row),
                 "the row does not say what is %s", event_name(milestone.event));
        return;
    }
    milestone.evidence = EVIDENCE_TABLE;
    milestone.schedule = rows->schedule;
    if (milestone.text.length == 0)
        milestone.text = row_text(rows, row);
    milestone.links = row_links(rows, row);
    milestone.conditions = record_conditions(extraction, rows->table->block);
    milestone.source = record_source_from_span(extraction, schedule_row_span(rows, row));
    *ARRAY_PUSH(extraction->arena, &extraction->records->milestones) = milestone;
}

static struct texts row_subjects(const struct schedule_rows *rows)
{
    const struct override *override = rows->table->override;

    return override && override->subject.length > 0
               ? one_name(rows->table->extraction->arena, override->subject)
               : rows->subjects;
}

static void add_dated(struct schedule_rows *rows, size_t row, enum event event,
                      const struct schedule_cell *cell)
{
    struct milestone milestone = {.event = event, .subjects = row_subjects(rows)};

    if (cell->has_date) {
        milestone.date = cell->date.date;
        milestone.date_text = text_slice(cell->text, cell->date.start, cell->date.end);
    } else if (!cell->has_status && !cell->is_blank) {
        milestone.date_text = cell->text;
    }
    schedule_row_add(rows, row, milestone);
}

// Says once of a column that 4/5/2021 was read without anything in it that tells the month.
static void report_order(const struct schedule_rows *rows, size_t row, size_t column)
{
    struct schedule_column *read = &rows->table->columns[column];
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, column);

    if (read->order_said || read->votes.day_first + read->votes.month_first > 0)
        return;
    read->order_said = true;
    diag_add(rows->table->extraction->diags, DIAG_DATE_ORDER,
             rows->table->table->rows[row].cells[column].span,
             "nothing in the column tells which number of \"%.*s\" is the month; read as %s",
             TEXT_ARGUMENTS(cell->text), cell->date.date.edtf);
}

bool schedule_row_has_day(const struct schedule_rows *rows, size_t row, size_t column)
{
    struct extraction *extraction = rows->table->extraction;
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, column);
    struct span span = rows->table->table->rows[row].cells[column].span;

    if (cell->date.impossible)
        diag_add(extraction->diags, DIAG_DATE_IMPOSSIBLE, span, "there is no %.*s",
                 TEXT_ARGUMENTS(cell->text));
    else if (cell->date.against_order)
        diag_add(extraction->diags, DIAG_DATE_ORDER, span,
                 "\"%.*s\" can only be read as %s, against its column", TEXT_ARGUMENTS(cell->text),
                 cell->date.date.edtf);
    else if (cell->date.unclear_order)
        report_order(rows, row, column);
    return !cell->date.impossible;
}

// Whether only the digits and full stops of a version stand there.
static bool is_version(struct text text)
{
    bool digit = false;

    text = text_trim(text);
    for (size_t i = 0; i < text.length; i++) {
        if (!character_is_digit(text.at[i]) && text.at[i] != '.')
            return false;
        digit = digit || character_is_digit(text.at[i]);
    }
    return digit;
}

// "Until 1.36 GA", "1.36 GA", "12 months after GA": a date that hangs on another event.
static bool is_symbolic(const struct extraction *extraction, const struct schedule_cell *cell)
{
    struct word_match release;

    return cell->text.length < 80 &&
           vocabulary_has(extraction->vocabulary, WORD_RELEASE, cell->text, &release) &&
           (vocabulary_has(extraction->vocabulary, WORD_UNTIL, cell->text, NULL) ||
            vocabulary_has(extraction->vocabulary, WORD_SPAN, cell->text, NULL) ||
            (release.end == cell->text.length &&
             is_version(text_slice(cell->text, 0, release.start))));
}

// "Not supported" among the dates on which support ends: it has ended.
static bool is_ended(const struct schedule_column *column, const struct schedule_cell *cell)
{
    return cell->is_compatibility && column->role == ROLE_EVENT && !column->is_mixed &&
           column->event == EVENT_END_OF_SUPPORT && column->dates > 0;
}

// What a cell says of its dates itself.
static void add_said(struct schedule_rows *rows, size_t row, const struct schedule_cell *cell)
{
    for (size_t i = 0; i < cell->said.count; i++) {
        struct schedule_cell one = *cell;

        one.date = cell->said.items[i].date;
        add_dated(rows, row, cell->said.items[i].event.event, &one);
    }
}

static void read_date_cell(struct schedule_rows *rows, size_t row, size_t column)
{
    struct extraction *extraction = rows->table->extraction;
    const struct schedule_column *read = &rows->table->columns[column];
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, column);
    struct span span = rows->table->table->rows[row].cells[column].span;

    if (cell->said.count > 0) {
        add_said(rows, row, cell);
    } else if (cell->has_date) {
        enum event event = read->event;

        if (read->is_mixed && !event_from_words(extraction, cell->text, &event))
            event = EVENT_END_OF_SUPPORT;
        if (schedule_row_has_day(rows, row, column))
            add_dated(rows, row, event, cell);
    } else if (cell->has_status && !cell->is_alive && read->role == ROLE_EVENT) {
        add_dated(rows, row, read->is_mixed ? cell->status : read->event, cell);
    } else if (is_ended(read, cell)) {
        add_dated(rows, row, read->event, cell);
    } else if (read->role == ROLE_EVENT && is_symbolic(extraction, cell)) {
        diag_add(extraction->diags, DIAG_DATE_SYMBOLIC, span, "\"%.*s\" is kept as text",
                 TEXT_ARGUMENTS(cell->text));
        add_dated(rows, row, read->event, cell);
    } else if (!cell->is_blank && !cell->has_status) {
        diag_add(extraction->diags, DIAG_DATE_UNREAD, span, "no date can be read in \"%.*s\"",
                 TEXT_ARGUMENTS(text_slice(cell->text, 0, 80)));
    }
}

void schedule_row_cell(struct schedule_rows *rows, size_t row, size_t column, enum event event)
{
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, column);

    if (cell->has_date && schedule_row_has_day(rows, row, column))
        add_dated(rows, row, event, cell);
}

void schedule_row_dates(struct schedule_rows *rows, size_t row)
{
    for (size_t column = 0; column < rows->table->table->columns; column++) {
        enum column_role role = rows->table->columns[column].role;

        if (column != rows->name && (role == ROLE_EVENT || role == ROLE_RELEASE))
            read_date_cell(rows, row, column);
    }
}

// The cell of the one column of dates; of several, or of none, the schedule has no say.
static const struct schedule_cell *date_beside(const struct schedule_rows *rows, size_t row)
{
    static const struct schedule_cell none = {.is_blank = true};
    const struct schedule_cell *found = &none;

    for (size_t column = 0; column < rows->table->table->columns; column++) {
        if (rows->table->columns[column].role != ROLE_DATE)
            continue;
        if (found != &none)
            return &none;
        found = schedule_cell_at(rows->table, row, column);
    }
    return found->has_date && !found->date.impossible ? found : &none;
}

// One milestone for each plain date of a row whose status they are all of; false if there is none.
static bool add_all_dates(struct schedule_rows *rows, size_t row, enum event event)
{
    bool added = false;

    for (size_t column = 0; column < rows->table->table->columns; column++) {
        const struct schedule_cell *cell = schedule_cell_at(rows->table, row, column);

        if (rows->table->columns[column].role != ROLE_DATE || !cell->has_date ||
            !schedule_row_has_day(rows, row, column))
            continue;
        add_dated(rows, row, event, cell);
        added = true;
    }
    return added;
}

void schedule_row_status(struct schedule_rows *rows, size_t row, size_t status)
{
    const struct schedule_cell *cell = schedule_cell_at(rows->table, row, status);

    const struct schedule_cell *date = date_beside(rows, row);
    struct milestone milestone = {.event = cell->status, .subjects = row_subjects(rows)};
    struct schedule_context wave;

    if (!cell->has_status || cell->is_alive ||
        (rows->table->dates_agree && !cell->has_date && add_all_dates(rows, row, cell->status)))
        return;
    if (cell->said.count > 0) {
        add_said(rows, row, cell);
    } else if (cell->has_date || date->has_date) {
        if (!cell->has_date || schedule_row_has_day(rows, row, status))
            add_dated(rows, row, cell->status, cell->has_date ? cell : date);
    } else {
        if (schedule_context_wave(rows->table, &wave)) {
            milestone.date = wave.date;
            milestone.date_text = wave.date_text;
        }
        schedule_row_add(rows, row, milestone);
    }
}

void schedule_row_list(struct schedule_rows *rows, size_t row,
                       const struct schedule_context *context)
{
    struct milestone milestone = {.event = context->event,
                                  .subjects = row_subjects(rows),
                                  .date = context->date,
                                  .date_text = context->date_text};

    if (text_is_blank(schedule_cell_at(rows->table, row, rows->name)->text))
        return;
    schedule_row_add(rows, row, milestone);
}
