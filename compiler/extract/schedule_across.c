// Schedules whose things stand side by side: a row for each event, a column of dates for each
// thing.
#include "extract/schedule_across.h"

#include "extract/schedule_row.h"

// "Mainstream support ends", "Release date"
static bool read_event(const struct schedule_table *table, size_t row, enum event *event)
{
    const struct extraction *extraction = table->extraction;
    struct text words = schedule_cell_at(table, row, 0)->text;
    struct word_match release;

    if (event_from_words(extraction, words, event))
        return true;
    if (!vocabulary_has(extraction->vocabulary, WORD_RELEASE, words, &release))
        return false;
    *event = (enum event)release.value;
    return true;
}

static bool is_across(const struct schedule_table *table)
{
    size_t columns = table->table->columns, ends = 0;
    enum event event;

    if (columns < 3)
        return false;
    for (size_t column = 1; column < columns; column++) {
        const struct schedule_column *read = &table->columns[column];

        if (read->dates * 2 < read->filled || read->dates == 0 || read->has_event ||
            text_is_blank(read->header) || (read->role != ROLE_DATE && read->role != ROLE_NAME))
            return false;
    }
    for (size_t row = 0; row < table->table->row_count; row++)
        ends += read_event(table, row, &event);
    return ends > 1 && ends * 2 > table->table->row_count;
}

bool schedule_read_across(struct schedule_table *table, size_t name)
{
    struct schedule_rows rows;
    enum event event;

    (void)name; // The headers name what reaches the events.
    if (!is_across(table))
        return false;
    schedule_rows_begin(&rows, table, FORM_SUBJECT_DATES, table->table->columns);
    for (size_t row = 0; row < table->table->row_count; row++) {
        for (size_t column = 1; column < table->table->columns && read_event(table, row, &event);
             column++) {
            rows.subjects = (struct texts){.items = &table->columns[column].header, .count = 1};
            schedule_row_cell(&rows, row, column, event);
        }
    }
    return schedule_rows_end(&rows);
}
