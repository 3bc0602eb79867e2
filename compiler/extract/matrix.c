// Finds matrices of moves, and reads their cells.
#include "extract/matrix.h"

#include "extract/transition_cell.h"
#include "extract/transition_record.h"
#include "extract/transition_target.h"
#include "extract/word.h"

#define HOW_WORDS    12 // a longer cell describes
#define NAME_COLUMNS 3
#define TOP_ROWS     3 // a table without headers may name its columns this far down

#define COMPARED_WORDS                                                                             \
    (WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_CONDITION) |              \
     WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_RUNTIME) |               \
     WORD_BIT(HEADER_CATEGORY))
#define UPGRADE_SAID (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH))

static struct text cell_text(const struct transition_table *table, const struct row *row,
                             size_t column)
{
    return transition_cell_text(table->extraction, &row->cells[column]);
}

// Whether the column's cells answer: more of them say yes or no than name something.
static bool column_answers(const struct transition_table *table, size_t first_row, size_t column)
{
    size_t answers = 0, others = 0;

    for (size_t i = first_row; i < table->table->row_count; i++) {
        struct text text = cell_text(table, &table->table->rows[i], column);

        if (transition_cell_answer(table->extraction, text).word)
            answers++;
        else
            others += text.length > 0;
    }
    return answers > others;
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
        if (transition_cell_answer(table->extraction, text).word)
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

// Matrices speak of upgrades near the table, or in the corner: From \ To. A single column of
// answers is a matrix only where the ways are spoken of.
static bool upgrade_is_near(const struct transition_table *table, size_t answering)
{
    unsigned both = WORD_BIT(HEADER_FROM) | WORD_BIT(HEADER_TO);
    unsigned near = table->heading_says | table->lead_says;

    if (near & WORD_BIT(MOVE_PATH))
        return true;
    if ((table->words & both) && ((near | table->page_says) & UPGRADE_SAID))
        return true;
    return answering > 1 && (near & WORD_BIT(MOVE_UPGRADE)) && (table->page_says & UPGRADE_SAID) &&
           (table->words & WORD_BIT(HEADER_VERSION));
}

// From \ To has its sources down the side, To \ From along the top; a top that begins with "From"
// does so too.
static bool rows_are_targets(const struct transition_table *table, size_t names)
{
    struct text corner = table->columns.items[0].header;
    size_t from = text_find_nocase(corner, TEXT("from"));
    size_t to = text_find_nocase(corner, TEXT("to"));

    if (from != TEXT_NOT_FOUND && to != TEXT_NOT_FOUND)
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
        if (transition_column_has(table, column, COMPARED_WORDS))
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

            if (transition_cell_answer(table->extraction, text).word)
                answers++;
            else
                others += text.length > 0;
        }
        columns += answers > before;
    }
    return answers > others ? columns : 0;
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

static struct text first_word(struct text text)
{
    struct word word;

    return word_next(text, 0, &word) ? text_slice(text, word.start, word.end) : TEXT("");
}

// "Windows 7", "Starter" -> "Windows 7 Starter"; "Windows 8", "Windows RT" -> "Windows RT".
static struct text join(struct arena *arena, struct text left, struct text right)
{
    if (left.length == 0 || text_equals_nocase(first_word(left), first_word(right)))
        return right.length > 0 ? right : left;
    if (right.length == 0)
        return left;
    return arena_format(arena, "%.*s %.*s", TEXT_ARGUMENTS(left), TEXT_ARGUMENTS(right));
}

// The naming cells of a row, joined behind the group that the rows above began.
static struct text row_name(const struct transition_table *table, const struct matrix *matrix,
                            const struct row *row, struct text group)
{
    struct text name = group;

    for (size_t column = 0; column < matrix->names; column++)
        name = join(table->extraction->arena, name, cell_text(table, row, column));
    return name;
}

// The top's name without "From", "To", "Upgrade to" before it.
static struct text top_name(const struct transition_table *table, struct text top)
{
    struct word_match match;
    struct text rest;

    if (!vocabulary_has(table->extraction->vocabulary, WORD_TRANSITION_HEADER, top, &match) ||
        match.start > 0 || (match.value != HEADER_FROM && match.value != HEADER_TO) ||
        match.end >= top.length)
        return top;
    rest = text_trim(text_from(top, match.end));
    return text_starts_with(rest, TEXT(":")) ? text_trim(text_from(rest, 1)) : rest;
}

// A row whose cells behind the names are all blank is headed by its name: "Windows 7", and below it
// the editions.
static bool is_group(const struct transition_table *table, const struct matrix *matrix,
                     const struct row *row)
{
    for (size_t column = 1; column < table->columns.count; column++) {
        if (!rich_is_blank(row->cells[column].rich) && !row->cells[column].spanned)
            return false;
    }
    return matrix->names < table->columns.count;
}

// Yes or how: true; no, and blank among those that say yes: false; N/A and dashes: nothing.
static bool supported_from_cell(struct transition_table *table, struct text text,
                                enum supported *supported, struct text *how)
{
    struct answer answer = transition_answer(table, text);
    struct word word;

    *how = answer.how;
    *supported = SUPPORTED_NO;
    if (text.length == 0)
        return true;
    if (answer.word == ANSWER_NEITHER)
        return false;
    if (answer.word == ANSWER_NO)
        return true;
    *supported = SUPPORTED_YES;
    if (answer.word == ANSWER_YES)
        return true;
    // A number alone is a footnote's.
    if (!word_next(text, 0, &word) || character_is_digit(text.at[word.start]))
        return false;
    return transition_word_count(text) <= HOW_WORDS;
}

// From where to where the cell of a row and column stands.
static void cell_move(const struct transition_table *table, const struct matrix *matrix,
                      struct text name, struct text top, struct transition *transition)
{
    bool rows = matrix->rows_are_paths;
    struct target path = {0};

    if (rows || matrix->tops_are_paths) {
        path_from_text(table->extraction, rows ? name : top, &transition->from, &path);
        transition->to = path.to;
        transition->via = path.via;
        transition->method = rows ? top : name;
        return;
    }
    top = top_name(table, top);
    transition->from = matrix->rows_are_targets ? top : name;
    transition->to = matrix->rows_are_targets ? name : top;
}

static bool add_row(struct transition_table *table, const struct matrix *matrix,
                    const struct row *row, struct text name)
{
    bool added = false;

    for (size_t column = matrix->names; column < table->columns.count; column++) {
        struct transition move = {0};
        enum supported supported;
        struct text how;

        cell_move(table, matrix, name, matrix->tops[column], &move);
        if (move.from.length == 0 || move.to.length == 0 ||
            (!matrix->rows_are_paths && transition_column_has(table, column, COMPARED_WORDS)) ||
            !supported_from_cell(table, cell_text(table, row, column), &supported, &how))
            continue;

        struct transition *transition = transition_add(table, TRANSITION_MATRIX, row);

        transition->from = move.from;
        transition->to = move.to;
        transition->via = move.via;
        transition->method = move.method.length > 0 ? move.method : how;
        transition->condition = move.method.length > 0 ? how : TEXT("");
        transition->supported = supported;
        added = true;
    }
    return added;
}

bool transitions_from_matrix(struct transition_table *table, const struct matrix *matrix)
{
    struct text group = {"", 0};

    for (size_t i = matrix->first_row; i < table->table->row_count; i++) {
        const struct row *row = &table->table->rows[i];
        struct text name;

        if (transition_row_is_heading(table, row) || is_group(table, matrix, row)) {
            if (cell_text(table, row, 0).length > 0)
                group = cell_text(table, row, 0);
            continue;
        }
        // A cell that reaches down from the group names the row again.
        name = row_name(table, matrix, row, row->cells[0].spanned ? TEXT("") : group);
        if (name.length == 0 || !add_row(table, matrix, row, name))
            transition_row_note(table, row, name.length == 0 ? "source" : "target");
    }
    return table->added > 0;
}
