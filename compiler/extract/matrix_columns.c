// Finds matrices of moves by their headers, their context and their answers.
#include "extract/matrix.h"

#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/transition_target.h"
#include "extract/word.h"

#define NAME_COLUMNS 3
#define TOP_ROWS     3 // a table without headers may name its columns this far down

#define UPGRADE_SAID (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH))

static struct text cell_text(const struct transition_table *table, const struct row *row,
                             size_t column)
{
    return transition_cell_text(table->extraction, &row->cells[column]);
}

// Yes, no, and the ways: "Direct", "Via Luma 2".
static bool cell_answers(const struct transition_table *table, struct text text)
{
    struct word_match match;

    return transition_cell_answer(table->extraction, text).word ||
           (vocabulary_has(table->extraction->vocabulary, WORD_STEP, text, &match) &&
            match.value == STEP_DIRECT && match.start == 0);
}

// Whether the column's cells answer: as many of them say yes or no as name something.
static bool column_answers(const struct transition_table *table, size_t first_row, size_t column)
{
    size_t answers = 0, others = 0;

    for (size_t i = first_row; i < table->table->row_count; i++) {
        struct text text = cell_text(table, &table->table->rows[i], column);

        if (cell_answers(table, text))
            answers++;
        else
            others += text.length > 0;
    }
    return answers > 0 && answers >= others;
}

static size_t name_columns(const struct transition_table *table, size_t first_row)
{
    size_t names = 0;

    while (names < table->columns.count && names < NAME_COLUMNS &&
           !column_answers(table, first_row, names))
        names++;
    return names;
}

// Whether the headers name at most one thing: blank, or one cell across all columns.
static bool headers_are_blank(const struct transition_table *table)
{
    struct text first = {0};

    for (size_t column = 0; column < table->columns.count; column++) {
        struct text header = table->columns.items[column].header;

        if (header.length == 0)
            continue;
        if (first.length > 0 && !text_equals(first, header))
            return false;
        first = header;
    }
    return true;
}

// A row that names columns: no answers, and two names at least that are not the same.
static bool row_names_columns(const struct transition_table *table, const struct row *row)
{
    struct text first = {0};
    size_t names = 0;

    for (size_t column = 0; column < table->columns.count; column++) {
        struct text text = cell_text(table, row, column);

        if (text.length == 0)
            continue;
        if (cell_answers(table, text))
            return false;
        names += !text_equals(first, text);
        first = text;
    }
    return names > 1;
}

// Takes the columns' names from the first rows of a table that was written without headers.
static void take_tops(const struct transition_table *table, struct matrix *matrix)
{
    struct arena *arena = table->extraction->arena;
    const struct table *rows = table->table;

    matrix->tops = ARENA_ARRAY(arena, struct text, table->columns.count);
    for (size_t column = 0; column < table->columns.count; column++)
        matrix->tops[column] = table->columns.items[column].header;
    if (!headers_are_blank(table))
        return;
    for (size_t i = 0; i < TOP_ROWS && i + 1 < rows->row_count; i++) {
        if (!row_names_columns(table, &rows->rows[i]))
            continue;
        for (size_t column = 0; column < table->columns.count; column++)
            matrix->tops[column] = cell_text(table, &rows->rows[i], column);
        matrix->first_row = i + 1;
        return;
    }
}

// Where the corner names the sources and the targets: From \ To. False if it does not name both.
static bool corner_names_both(const struct transition_table *table, size_t *from, size_t *to)
{
    struct text corner = table->columns.items[0].header;
    struct word word = {0};

    *from = *to = TEXT_NOT_FOUND;
    while (word_next(corner, word.end, &word)) {
        int value;

        if (!vocabulary_is(table->extraction->vocabulary, WORD_TRANSITION_HEADER,
                           text_slice(corner, word.start, word.end), &value))
            continue;
        if (value == HEADER_FROM && *from == TEXT_NOT_FOUND)
            *from = word.start;
        if (value == HEADER_TO && *to == TEXT_NOT_FOUND)
            *to = word.start;
    }
    return *from != TEXT_NOT_FOUND && *to != TEXT_NOT_FOUND;
}

// A heading that is nothing but the name of a version, above a table whose corner names no more
// than versions or editions.
static bool is_below_version(const struct transition_table *table)
{
    unsigned corner = table->columns.items[0].words;

    return table->heading_says == 0 && name_version(table->heading).length > 0 &&
           (corner & ~(WORD_BIT(HEADER_VERSION) | WORD_BIT(HEADER_FROM))) == 0 &&
           (corner != 0 || table->columns.items[0].header.length == 0);
}

// Matrices speak of upgrades near the table, or in the corner: From \\ To. A single column of
// answers is a matrix only where the ways are spoken of.
static bool upgrade_is_near(const struct transition_table *table, size_t answering)
{
    unsigned both = WORD_BIT(HEADER_FROM) | WORD_BIT(HEADER_TO);
    unsigned near = table->heading_says | table->lead_says;

    if (near & WORD_BIT(MOVE_PATH))
        return true;
    if ((table->words & both) && ((near | table->page_says) & UPGRADE_SAID))
        return true;
    if (answering > 1 && (table->page_says & WORD_BIT(MOVE_PATH)) && is_below_version(table))
        return true;
    return answering > 1 && (near & WORD_BIT(MOVE_UPGRADE)) && (table->page_says & UPGRADE_SAID) &&
           (table->words & WORD_BIT(HEADER_VERSION));
}

// From \\ To has its sources down the side, To \\ From along the top; a top that begins with "From"
// does so too.
static bool rows_are_targets(const struct transition_table *table, size_t names)
{
    size_t from, to;

    if (corner_names_both(table, &from, &to))
        return to < from;
    if (transition_column_has(table, 0, WORD_BIT(HEADER_TO)))
        return true;
    return transition_column_find(table, names, WORD_BIT(HEADER_FROM), 0) != COLUMN_NONE;
}

// Whether most rows are named by a whole path, A > B; what stands along the top are then methods.
static bool rows_are_paths(const struct transition_table *table, size_t first_row)
{
    size_t paths = 0;
    struct target path;
    struct text from;

    for (size_t i = first_row; i < table->table->row_count; i++)
        paths += path_from_text(table->extraction, cell_text(table, &table->table->rows[i], 0),
                                &from, &path);
    return paths * 2 > table->table->row_count - first_row;
}

// Whether most columns are headed by a whole path; what stands down the side are then methods.
static bool tops_are_paths(const struct transition_table *table, const struct matrix *matrix)
{
    size_t paths = 0;
    struct target path;
    struct text from;

    for (size_t column = matrix->names; column < table->columns.count; column++)
        paths += path_from_text(table->extraction, matrix->tops[column], &from, &path);
    return paths * 2 > table->columns.count - matrix->names;
}

// Names of rows that are features, settings or the like make a comparison.
static bool rows_are_compared(const struct transition_table *table, const struct matrix *matrix)
{
    for (size_t column = 0; column < matrix->names; column++) {
        if (transition_column_has(table, column, MATRIX_COMPARED_WORDS))
            return true;
    }
    return false;
}

// How many columns hold answers, if more of all cells answer than say anything else; else 0.
static size_t answering_columns(const struct transition_table *table, const struct matrix *matrix)
{
    size_t columns = 0, answers = 0, others = 0;

    for (size_t column = matrix->names; column < table->columns.count; column++) {
        size_t before = answers;

        for (size_t i = matrix->first_row; i < table->table->row_count; i++) {
            struct text text = cell_text(table, &table->table->rows[i], column);

            if (cell_answers(table, text))
                answers++;
            else
                others += text.length > 0;
        }
        columns += answers > before;
    }
    return answers > others ? columns : 0;
}

// Version 1 | Version 2 | Version 3: every column is headed by a version of one family, and its
// cells name versions.
static bool holds_versions(const struct transition_table *table)
{
    struct text family = name_family(table->columns.items[0].header);

    for (size_t column = 0; column < table->columns.count; column++) {
        struct text header = table->columns.items[column].header;

        if (family.length == 0 || !name_equals(family, name_family(header)) ||
            transition_column_names(table, column))
            return false;
    }
    return true;
}

// Whether anything at all stands between the names.
static bool holds_cells(const struct transition_table *table)
{
    for (size_t row = 0; row < table->table->row_count; row++) {
        for (size_t column = 1; column < table->columns.count; column++) {
            if (cell_text(table, &table->table->rows[row], column).length > 0)
                return true;
        }
    }
    return false;
}

// Tables whose headers prove that they are matrices, whatever stands in their cells: guides, tools
// or versions.
static bool matrix_from_headers(const struct transition_table *table, struct matrix *matrix)
{
    size_t from, to;

    if (table->columns.count > 2 && corner_names_both(table, &from, &to) && holds_cells(table)) {
        matrix->why = "the corner names sources and targets, and a move is spoken of";
    } else if (holds_versions(table)) {
        matrix->why = "versions below versions, and an upgrade is spoken of";
        matrix->are_versions = true;
    } else {
        return false;
    }
    matrix->names = 1;
    matrix->rows_are_targets = rows_are_targets(table, 1);
    return true;
}

bool matrix_from_table(const struct transition_table *table, struct matrix *matrix,
                       const char **against)
{
    unsigned says = transition_table_says(table);
    size_t answering = 0;

    *matrix = (struct matrix){0};
    if (table->columns.count < 2 || table->table->row_count < 2 || !(says & UPGRADE_SAID))
        return false;
    take_tops(table, matrix);
    if (matrix_from_headers(table, matrix))
        return true;
    matrix->names = name_columns(table, matrix->first_row);
    if (matrix->names == 0 || matrix->names == table->columns.count)
        return false;
    answering = answering_columns(table, matrix);
    if (answering == 0)
        return false;
    matrix->rows_are_paths = rows_are_paths(table, matrix->first_row);
    matrix->tops_are_paths = !matrix->rows_are_paths && tops_are_paths(table, matrix);
    matrix->rows_are_targets = rows_are_targets(table, matrix->names);
    matrix->why = "yes and no between versions, and an upgrade is spoken of";
    if (matrix->rows_are_paths || matrix->tops_are_paths)
        return true;
    if (!upgrade_is_near(table, answering))
        return false;
    if (rows_are_compared(table, matrix)) {
        *against = "yes and no, but of features or the like, not of versions";
        return false;
    }
    return true;
}
