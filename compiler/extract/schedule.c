// Schedule tables become milestones: the four forms, tried one after the other.
#include "extract/schedule.h"

#include "extract/schedule_across.h"
#include "extract/schedule_context.h"
#include "extract/schedule_name.h"
#include "extract/schedule_row.h"
#include "extract/schedule_said.h"
#include "extract/schedule_settle.h"
#include "extract/word.h"

#define HEADING_ROWS 3 // of a table whose heading is its subject
#define LOOSE_STATES 3 // in a column whose header does not say that it holds them

// Form 2: subject -> date columns. One milestone for each cell that holds a date.
static bool read_dates(struct schedule_table *table, size_t name)
{
    struct schedule_rows rows;

    if (!schedule_name_is_short(table, name) || !schedule_settle_dates(table, name))
        return false;
    schedule_rows_begin(&rows, table, FORM_SUBJECT_DATES, name);
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (schedule_rows_next(&rows, row))
            schedule_row_dates(&rows, row);
    }
    return schedule_rows_end(&rows);
}

// Form 1: date -> comment. The event comes from the comment, where the page says that the dates are
// of a lifecycle.
static bool read_comments(struct schedule_table *table, size_t name)
{
    struct schedule_context context;
    struct schedule_rows rows;
    size_t date = table->table->columns, comment = table->table->columns;

    for (size_t column = table->table->columns; column-- > 0;) {
        if (table->columns[column].role == ROLE_DATE)
            date = column;
        else if (comment == table->table->columns ||
                 table->columns[column].words >= table->columns[comment].words)
            comment = column;
    }
    // Where another column names the rows, a short comment is a kind of state.
    if (date == table->table->columns || comment == table->table->columns ||
        (name < table->table->columns && name != comment &&
         schedule_settle_kinds(table, name) == comment))
        return false;
    if (!schedule_context_of_dates(table, table->table->columns, &context)
            ? !schedule_context_is_timetable(table) || !schedule_states_events(table, comment, 2)
            : !schedule_states_events(table, comment, 3))
        return false;
    schedule_rows_begin(&rows, table, FORM_DATE_COMMENT, comment);
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (schedule_rows_next(&rows, row))
            schedule_row_comment(&rows, row, date, comment);
    }
    return schedule_rows_end(&rows);
}

// The one column whose cells are states, some of them events; COLUMN_COUNT if there is none, or
// several.
static size_t status_column(const struct schedule_table *table, size_t name)
{
    size_t found = table->table->columns, count = 0;
    bool compares = false;

    for (size_t column = 0; column < table->table->columns; column++) {
        const struct schedule_column *read = &table->columns[column];

        if (column == name || read->role == ROLE_REPLACEMENT)
            continue;
        compares = compares || read->compares;
        count += read->endings + read->alive > 0 &&
                 (read->endings > 0 || read->alive * 2 > read->filled);
        if (read->endings == 0)
            continue;
        if ((read->role == ROLE_STATUS &&
             (read->endings + read->alive + read->dates) * 2 >= read->filled) ||
            (read->endings >= LOOSE_STATES && read->endings * 2 >= table->table->row_count))
            found = column;
    }
    return count == 1 && !compares ? found : table->table->columns;
}

// Whether the rows are attributes of one thing: "Reason for deprecation", "Status".
static bool has_attributes(const struct schedule_table *table, size_t name)
{
    size_t attributes = 0;

    for (size_t row = 0; row < table->table->row_count; row++)
        attributes += !table->is_heading[row] &&
                      vocabulary_is(table->extraction->vocabulary, WORD_ATTRIBUTE,
                                    schedule_cell_at(table, row, name)->text, NULL);
    return attributes * 3 >= table->table->row_count;
}

// Whether the header of the names says what happened to all of them.
static bool says_list(const struct schedule_table *table, size_t name)
{
    struct schedule_context context;

    return schedule_context_of_list(table, name, &context) &&
           text_equals(context.words, table->columns[name].header);
}

// Form 3: subject -> status. One milestone for each row whose status is an event.
static bool read_statuses(struct schedule_table *table, size_t name)
{
    struct schedule_rows rows;
    size_t status = schedule_settle_kinds(table, name);

    if (status == table->table->columns)
        status = status_column(table, name);
    if (status == table->table->columns || !schedule_name_is_short(table, name) ||
        has_attributes(table, name) ||
        (table->columns[status].role != ROLE_STATUS && says_list(table, name)))
        return false;
    schedule_rows_begin(&rows, table, FORM_SUBJECT_STATUS, name);
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (schedule_rows_next(&rows, row))
            schedule_row_status(&rows, row, status);
    }
    return schedule_rows_end(&rows);
}

// Form 3 where the heading is the subject: a small table of states without a column that names
// anything.
static bool read_heading_status(struct schedule_table *table, size_t name)
{
    struct schedule_rows rows;
    size_t status = table->table->columns;

    for (size_t column = 0; column < table->table->columns; column++) {
        const struct schedule_column *read = &table->columns[column];

        if (read->role == ROLE_NAME || read->role == ROLE_VERSION || read->role == ROLE_NONE)
            return false;
        if (read->role == ROLE_STATUS && read->has_event && read->endings > 0)
            status = column;
    }
    if (status == table->table->columns || table->table->row_count > HEADING_ROWS ||
        (name < table->table->columns && name > status))
        return false;
    schedule_rows_begin(&rows, table, FORM_SUBJECT_STATUS, table->table->columns);
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (schedule_rows_next(&rows, row))
            schedule_row_status(&rows, row, status);
    }
    return schedule_rows_end(&rows);
}

// Form 4: a list of what is deprecated or removed. One milestone for each row.
static bool read_list(struct schedule_table *table, size_t name)
{
    struct schedule_context context;
    struct schedule_rows rows;
    size_t dated = 0;

    // Several dates in a row, and none that is known to be of an event, are no list.
    for (size_t column = 0; column < table->table->columns; column++)
        dated += table->columns[column].role == ROLE_DATE;
    if (name == table->table->columns || !schedule_context_of_list(table, name, &context))
        return false;
    if (!table->override &&
        (dated > 1 || !schedule_name_is_short(table, name) || has_attributes(table, name)))
        return false;
    schedule_rows_begin(&rows, table, FORM_LIST, name);
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (schedule_rows_next(&rows, row))
            schedule_row_list(&rows, row, &context);
    }
    return schedule_rows_end(&rows);
}

// Whether a cell begins with a state that is an event, or may say one of a date.
static bool has_state(const struct extraction *extraction, const struct cell *cell)
{
    struct word_match match;

    if (schedule_said_may(extraction, cell->rich->text))
        return true;

    return vocabulary_begins(extraction->vocabulary, WORD_STATUS, text_trim(cell->rich->text),
                             &match) &&
           (match.value < STATUS_ALIVE ||
            (match.value == STATUS_COMPATIBILITY && text_has_year(cell->rich->text)));
}

// Whether anything in or around the table speaks of a lifecycle at all; most tables are done with
// here.
static bool may_be_schedule(const struct extraction *extraction, const struct block *block)
{
    const struct table *table = block->table;

    if (override_of(extraction, block, OVERRIDE_SCHEDULE) ||
        schedule_context_may_speak(extraction, block))
        return true;
    for (size_t column = 0; column < table->columns; column++) {
        struct text header = table->header.cells[column].rich->text;
        struct word_match match;

        if (schedule_words_may_speak(extraction, header) ||
            (vocabulary_has(extraction->vocabulary, WORD_COLUMN, header, &match) &&
             match.value == ROLE_END))
            return true;
    }
    for (size_t row = 0; row < table->row_count; row++) {
        for (size_t column = 0; column < table->columns; column++) {
            if (has_state(extraction, &table->rows[row].cells[column]))
                return true;
        }
    }
    return false;
}

// "State | Examples": what the states mean, and no thing that has them.
static bool is_legend(const struct schedule_table *table)
{
    const struct schedule_column *states = table->columns;

    return table->table->columns == 2 && states->role == ROLE_STATUS && !states->has_event &&
           (states->endings + states->alive) * 2 > states->filled &&
           (table->columns[1].role == ROLE_NONE || table->columns[1].role == ROLE_COMMENT);
}

bool schedule_from_table(struct extraction *extraction, const struct block *block)
{
    static bool (*const forms[])(struct schedule_table *,
                                 size_t) = {read_heading_status, schedule_read_across, read_dates,
                                            read_comments,       read_statuses,        read_list};
    static const char *const names[] = {
        "schedule: status of the heading",   "schedule: event -> columns of dates",
        "schedule: subject -> date columns", "schedule: date -> comment",
        "schedule: subject -> status",       "schedule: list"};
    struct schedule_table table;

    if (block->table->row_count == 0 || block->table->columns == 0)
        return false;
    if (!may_be_schedule(extraction, block)) {
        judge(extraction, block->span, "no schedule",
              "nothing in or around the table speaks of a lifecycle");
        return false;
    }
    schedule_table_read(&table, extraction, block);

    size_t name = schedule_name_column(&table);

    schedule_settle_ends(&table, name);

    for (size_t form = 0; form < sizeof forms / sizeof *forms; form++) {
        if ((!is_legend(&table) || table.override) && forms[form](&table, name)) {
            judge(extraction, block->span, names[form], "%.*s",
                  TEXT_ARGUMENTS(extraction->judgements ? schedule_table_print(&table) : TEXT("")));
            return true;
        }
    }
    if (table.override)
        diag_add(extraction->diags, DIAG_OVERRIDE, table.override->place,
                 "the table is called a schedule, but no row of it gives a milestone");
    judge(extraction, block->span, "no schedule", "%.*s",
          TEXT_ARGUMENTS(extraction->judgements ? schedule_table_print(&table) : TEXT("")));
    return false;
}
