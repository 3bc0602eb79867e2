// Reads the rows of matrices of moves.
#include "extract/matrix.h"

#include "extract/transition_cell.h"
#include "extract/transition_record.h"
#include "extract/transition_target.h"
#include "extract/word.h"

#define HOW_WORDS 12 // a longer cell describes

static struct text cell_text(const struct transition_table *table, const struct row *row,
                             size_t column)
{
    return transition_cell_text(table->extraction, &row->cells[column]);
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
static bool supported_from_cell(struct transition_table *table, const struct matrix *matrix,
                                struct text text, enum supported *supported, struct text *how)
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
    if (!word_next(text, 0, &word) ||
        (!matrix->are_versions && character_is_digit(text.at[word.start])))
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
            (!matrix->rows_are_paths &&
             transition_column_has(table, column, MATRIX_COMPARED_WORDS)) ||
            !supported_from_cell(table, matrix, cell_text(table, row, column), &supported, &how))
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
