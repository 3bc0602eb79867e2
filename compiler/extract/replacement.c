// Reads the rows of replaced-by tables.
#include "extract/replacement.h"

#include "extract/transition_cell.h"
#include "extract/transition_record.h"

static struct text join_names(struct transition_table *table, const struct row *row,
                              const struct replacement *replacement)
{
    struct arena *arena = table->extraction->arena;
    struct text joined = {"", 0};

    for (size_t i = 0; i < replacement->to_count; i++) {
        struct text name = transition_row_name(table, row, replacement->to[i]);

        if (name.length == 0)
            continue;
        joined = joined.length == 0 ? name
                                    : arena_format(arena, "%.*s, %.*s", TEXT_ARGUMENTS(joined),
                                                   TEXT_ARGUMENTS(name));
    }
    return joined;
}

// Replacement available: yes or no.
static bool column_says_yes(const struct transition_table *table, size_t column)
{
    size_t answers = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);
        struct answer answer = transition_cell_answer(table->extraction, text);

        answers += answer.word == ANSWER_YES && answer.how.length == 0;
    }
    return answers * 2 > table->table->row_count;
}

bool transitions_from_replacement(struct transition_table *table,
                                  const struct replacement *replacement)
{
    if (column_says_yes(table, replacement->to[0]))
        return false;
    table->columns.items[replacement->old].is_used = true;
    for (size_t i = 0; i < replacement->to_count; i++)
        table->columns.items[replacement->to[i]].is_used = true;
    for (size_t i = 0; i < table->table->row_count; i++) {
        const struct row *row = &table->table->rows[i];
        struct text from, to;
        struct transition *transition;

        if (transition_row_is_heading(table, row) ||
            (row->cells[replacement->old].spanned && row->cells[replacement->to[0]].spanned))
            continue;
        from = transition_row_name(table, row, replacement->old);
        to = join_names(table, row, replacement);
        if (from.length == 0 || to.length == 0) {
            transition_row_note(table, row, from.length == 0 ? "source" : "replacement");
            continue;
        }
        transition = transition_add(table, TRANSITION_REPLACED_BY, row);
        transition->from = from;
        transition->to = to;
        transition->condition = transition_row_words(table, row, WORD_BIT(HEADER_CONDITION), false);
        transition->method = transition_row_words(table, row, WORD_BIT(HEADER_METHOD), false);
    }
    return true;
}
