// Which columns of a schedule name what its rows are about.
#include "extract/schedule_name.h"

#include "base/array.h"
#include "base/map.h"
#include "extract/schedule_context.h"
#include "extract/sentence.h"

#include <string.h>

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

// "1.27*" -> "1.27"; the star of "5.5.*" stands for any number
static struct text without_stars(struct text name)
{
    size_t end = name.length;

    while (end > 1 && (name.at[end - 1] == '*' || character_is_space(name.at[end - 1])) &&
           name.at[end - 2] != '.')
        end--;
    return text_slice(name, 0, end);
}

// "X. For more information, see Y." -> "X"
static struct text without_references(const struct extraction *extraction, struct text name)
{
    if (!text_contains(name, TEXT(". ")))
        return name;

    struct sentences sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, name);

    for (size_t i = 1; i < sentences.count; i++) {
        struct text sentence = text_slice(name, sentences.items[i].start, sentences.items[i].end);

        if (!vocabulary_has(extraction->vocabulary, WORD_REFERENCE, sentence, NULL))
            continue;
        name = text_trim(text_slice(name, 0, sentences.items[i].start));
        return name.length > 1 && name.at[name.length - 1] == '.'
                   ? text_slice(name, 0, name.length - 1)
                   : name;
    }
    return name;
}

// Whether all from start to before end is one link, or code.
static bool is_set_as_name(const struct rich *rich, size_t start, size_t end)
{
    for (size_t i = 0; i < rich->link_count; i++) {
        if (rich->links[i].start <= start && end <= rich->links[i].end)
            return true;
    }
    return rich_is_marked(rich, MARK_CODE, start, end);
}

// The first word of a line that goes on behind it: "Luma" of "Luma Standard 2016".
static struct text family_of(struct text line)
{
    size_t end = 0;

    while (end < line.length && !character_is_space(line.at[end]))
        end++;
    return text_slice(line, 0, end < line.length ? end : 0);
}

// "sp_light": one word that no sentence has.
static bool is_identifier(struct text line)
{
    return text_find_character(line, '_') != TEXT_NOT_FOUND &&
           text_find_character(line, ' ') == TEXT_NOT_FOUND;
}

// Whether a line names a thing beside the one above it.
static bool is_name_beside(struct text above, struct text line)
{
    struct text family = family_of(line);

    if (text_ends_with(line, TEXT(":")))
        return false;
    return (is_identifier(line) && (above.length == 0 || is_identifier(above))) ||
           (family.length > 1 && (above.length == 0 || text_equals(family, family_of(above))));
}

// lines -> name (line_end name)+ line_end?, each a link or code, or all identifiers or of a family
static bool read_lines(struct arena *arena, const struct rich *rich, struct texts *names)
{
    struct text above = TEXT("");

    for (size_t start = 0, end; start < rich->text.length; start = end + 1) {
        struct text line;

        for (end = start; end < rich->text.length && rich->text.at[end] != RICH_HARD; end++)
            ;
        line = text_trim(text_slice(rich->text, start, end));
        if (line.length == 0)
            continue;

        size_t at = (size_t)(line.at - rich->text.at);

        if (!is_set_as_name(rich, at, at + line.length) && !is_name_beside(above, line))
            return false;
        above = line;
        *ARRAY_PUSH(arena, names) = rich_plain_slice(arena, rich, at, at + line.length);
    }
    return names->count > 1;
}

struct texts schedule_names_of_cell(const struct schedule_table *table, size_t row, size_t column)
{
    struct arena *arena = table->extraction->arena;
    const struct rich *rich = table->table->rows[row].cells[column].rich;
    struct texts names = {0};

    if (memchr(rich->text.at, RICH_HARD, rich->text.length) != NULL &&
        read_lines(arena, rich, &names))
        return names;
    names = (struct texts){0};
    *ARRAY_PUSH(arena, &names) = without_stars(
        without_references(table->extraction, schedule_cell_at(table, row, column)->text));
    return names;
}
