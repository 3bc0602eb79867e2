// Which columns of a schedule name what its rows are about.
#include "extract/schedule_name.h"

#include "base/map.h"
#include "extract/schedule_context.h"

#define NAME_WORDS   16 // on average; what is longer is no name
#define JOINED_WORDS 8

static bool is_name(const struct schedule_table *table, size_t column)
{
    return table->columns[column].role == ROLE_NAME || table->columns[column].role == ROLE_VERSION;
}

// Whether two rows have the same name.
static bool has_twins(const struct schedule_table *table, size_t column)
{
    struct map names = {0};

    for (size_t row = 0; row < table->table->row_count; row++) {
        const struct schedule_cell *cell = schedule_cell_at(table, row, column);
        void **slot = map_slot(table->extraction->arena, &names, cell->text);

        if (*slot && !text_is_blank(cell->text))
            return true;
        *slot = (void *)&names;
    }
    return false;
}

static bool is_short(const struct schedule_column *column)
{
    return column->filled > 0 &&
           (column->words <= NAME_WORDS * column->filled || column->names * 2 > column->filled);
}

// "Deprecated cmdlet", "Retiring feature": the column whose header says what happened to the things
// in it, if nothing before it names things.
static size_t listing_column(const struct schedule_table *table)
{
    size_t columns = table->table->columns;
    enum event event;

    for (size_t column = 0; column < columns; column++) {
        if (schedule_header_lists(table, column, &event))
            return column;
        if (is_name(table, column))
            break;
    }
    return columns;
}

static bool holds_states(const struct schedule_table *table, size_t column)
{
    const struct schedule_column *read = &table->columns[column];

    return (read->endings + read->alive) * 2 > read->filled;
}

// "Recommendation | Agent", "Release notes | Type": the first column tells the rows apart, and the
// one that is headed as a name does not, nor has it a version beside it.
static bool is_key_before(const struct schedule_table *table, size_t found)
{
    const struct schedule_column *first = &table->columns[0];

    for (size_t column = 0; column < table->table->columns; column++) {
        if (table->columns[column].role == ROLE_VERSION)
            return false;
    }
    return found > 0 && (first->role == ROLE_COMMENT || first->role == ROLE_LINK) &&
           is_short(first) && has_twins(table, found) && !has_twins(table, 0);
}

// The name of another column before the one found: without a role of its own it names more than a
// later one that has it.
static size_t unnamed_column(const struct schedule_table *table, size_t found)
{
    size_t columns = table->table->columns;

    for (size_t column = 0; column < found; column++) {
        enum column_role role = table->columns[column].role;

        if (role == ROLE_NONE ||
            (column == 0 && found == columns &&
             (role == ROLE_COMMENT || (role == ROLE_STATUS && !holds_states(table, column)))))
            return column;
    }
    return found < columns && is_key_before(table, found) ? 0 : found;
}

size_t schedule_name_column(const struct schedule_table *table)
{
    size_t columns = table->table->columns, found = listing_column(table);

    if (found < columns)
        return found;
    for (size_t column = columns; column-- > 0;) {
        if (is_name(table, column))
            found = column;
    }
    found = unnamed_column(table, found);
    for (size_t column = 0; found == columns && column < columns; column++) {
        if (table->columns[column].role == ROLE_CATEGORY)
            return column;
    }
    return found;
}

bool schedule_name_is_short(const struct schedule_table *table, size_t column)
{
    const struct vocabulary *vocabulary = table->extraction->vocabulary;
    bool has_event = false;
    enum event event;

    if (column >= table->table->columns || table->columns[column].filled == 0)
        return false;
    for (size_t i = 0; i < table->table->columns; i++)
        has_event = has_event || (table->columns[i].role == ROLE_EVENT &&
                                  table->columns[i].has_event && i != column);
    return is_short(&table->columns[column]) || schedule_header_lists(table, column, &event) ||
           (has_event && is_name(table, column) &&
            vocabulary_is(vocabulary, WORD_COLUMN, table->columns[column].header, NULL));
}

// Whether the names of a column repeat, so that they need another beside them.
static bool is_repeating(const struct schedule_table *table, size_t column)
{
    for (size_t row = 1; row < table->table->row_count; row++) {
        struct text text = schedule_cell_at(table, row, column)->text;

        if (text_is_blank(text) || table->table->rows[row].cells[column].spanned ||
            text_equals(text, schedule_cell_at(table, row - 1, column)->text))
            return true;
    }
    return false;
}

// Product and version are one name; so are a service and its feature that retires, and two columns
// of which the first repeats. A header in the plural lists the parts of the name before it.
static bool is_joined(const struct schedule_table *table, size_t name, size_t column,
                      bool repeating)
{
    const struct schedule_column *read = &table->columns[column];
    enum event event;

    if (read->role == ROLE_VERSION && table->columns[name].role != ROLE_VERSION &&
        vocabulary_is(table->extraction->vocabulary, WORD_COLUMN, read->header, NULL))
        return true;
    if (read->words > JOINED_WORDS * (read->filled + 1))
        return false;
    if (schedule_header_lists(table, column, &event))
        return read->header.at[read->header.length - 1] != 's';
    return repeating &&
           (read->role == ROLE_NAME || read->role == ROLE_VERSION || read->role == ROLE_NONE);
}

size_t schedule_name_joined(const struct schedule_table *table, size_t name)
{
    size_t columns = table->table->columns, column = name;
    bool repeating = name < columns && is_repeating(table, name);

    while (column < columns) {
        column++;
        if (column < columns && is_joined(table, name, column, repeating))
            break;
    }
    return column;
}
