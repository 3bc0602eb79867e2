// Which columns of a schedule name what its rows are about.
#include "extract/schedule_name.h"

#define NAME_WORDS 16 // on average; what is longer is no name

// The first column that can name what reaches an event, or COLUMN_COUNT.
size_t schedule_name_column(const struct schedule_table *table)
{
    size_t columns = table->table->columns, found = columns;

    for (size_t column = columns; column-- > 0;) {
        if (table->columns[column].role == ROLE_NAME || table->columns[column].role == ROLE_VERSION)
            found = column;
    }
    // A first column without a role of its own names more than a later one that has it.
    for (size_t column = 0; column < found; column++) {
        enum column_role role = table->columns[column].role;

        if (role == ROLE_NONE ||
            (column == 0 && (role == ROLE_COMMENT || role == ROLE_STATUS) && found == columns))
            return column;
    }
    return found;
}

bool schedule_name_is_short(const struct schedule_table *table, size_t column)
{
    return column < table->table->columns && table->columns[column].filled > 0 &&
           table->columns[column].words <= NAME_WORDS * table->columns[column].filled;
}

// Whether the names of a column repeat, so that they need another beside them.
static bool is_repeating(const struct schedule_table *table, size_t column)
{
    size_t repeated = 0;

    for (size_t row = 1; row < table->table->row_count; row++) {
        struct text text = schedule_cell_at(table, row, column)->text;

        repeated += text_is_blank(text) || table->table->rows[row].cells[column].spanned ||
                    text_equals(text, schedule_cell_at(table, row - 1, column)->text);
    }
    return repeated > 0;
}

// Product and version are one name; so are two columns of which the first repeats.
size_t schedule_name_joined(const struct schedule_table *table, size_t name)
{
    if (name >= table->table->columns)
        return table->table->columns;

    bool repeating = is_repeating(table, name);

    for (size_t column = name + 1; column < table->table->columns; column++) {
        const struct schedule_column *read = &table->columns[column];
        bool is_version =
            read->role == ROLE_VERSION &&
            vocabulary_is(table->extraction->vocabulary, WORD_COLUMN, read->header, NULL);

        if (is_version && table->columns[name].role != ROLE_VERSION)
            return column;
        if (repeating &&
            (read->role == ROLE_NAME || read->role == ROLE_VERSION || read->role == ROLE_NONE) &&
            read->words <= 8 * (read->filled + 1))
            return column;
    }
    return table->table->columns;
}
