// Reads the rows of upgrade path tables.
#include "extract/upgrade_path.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/transition_record.h"
#include "extract/transition_target.h"

#include <string.h>

#define RESULT_WORDS 12 // a longer comment's "not supported" may be about something else

void upgrade_path_use(struct transition_table *table, const struct upgrade_path *path)
{
    for (size_t i = 0; i < path->from_count; i++)
        table->columns.items[path->from[i]].is_used = true;
    if (path->to != COLUMN_NONE)
        table->columns.items[path->to].is_used = true;
    if (path->unsupported != COLUMN_NONE)
        table->columns.items[path->unsupported].is_used = true;
}

// Whether a comment says no: at its start, or in a few words ("is not supported").
static bool comment_forbids(struct transition_table *table, struct text comment)
{
    struct extraction *extraction = table->extraction;
    struct word_matches matches;

    if (transition_answer(table, comment).word == ANSWER_NO)
        return true;
    if (transition_word_count(comment) > RESULT_WORDS)
        return false;
    matches = vocabulary_find(extraction->arena, extraction->vocabulary, WORD_ANSWER, comment);
    for (size_t i = 0; i < matches.count; i++) {
        // "No" inside a sentence is about something else; "is not supported" is not.
        if (matches.items[i].value == ANSWER_NO && strchr(matches.items[i].phrase, ' '))
            return true;
    }
    return false;
}

// Whether a comment or a column such as Supported says that the row's way is closed.
static bool row_forbids(struct transition_table *table, const struct row *row)
{
    unsigned said = WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_SUPPORTED);

    for (size_t column = 0; column < table->columns.count; column++) {
        if (transition_column_has(table, column, said) && !table->columns.items[column].is_used &&
            comment_forbids(table, transition_cell_text(table->extraction, &row->cells[column])))
            return true;
    }
    return false;
}

// What a column such as Intermediate version names.
static struct texts steps_between(const struct transition_table *table, const struct row *row)
{
    size_t column = transition_column_find(table, 0, WORD_BIT(HEADER_VIA), 0);

    if (column == COLUMN_NONE)
        return (struct texts){0};
    return steps_from_text(table->extraction, transition_row_name(table, row, column));
}

static void add(struct transition_table *table, const struct row *row, struct text from,
                const struct target *target, bool supported)
{
    struct transition *transition = transition_add(table, TRANSITION_UPGRADE_PATH, row);
    unsigned condition = WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_CATEGORY);

    transition->from = from;
    transition->to = target->to;
    transition->via = target->via.count > 0 ? target->via : steps_between(table, row);
    transition->supported = supported ? SUPPORTED_YES : SUPPORTED_NO;
    transition->condition = transition_row_words(table, row, condition, true);
    transition->method =
        transition_row_words(table, row, WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_COMMENT), false);
}

// A path cell that only answers allows or forbids the way to the target that the header or heading
// names.
static enum answer_word answer_of_cell(struct transition_table *table, const struct cell *cell)
{
    struct text text = transition_cell_text(table->extraction, cell);
    struct answer answer = transition_answer(table, text);

    // "Supported: B" names a target of its own.
    if (answer.word == ANSWER_YES && answer.how.length > 0 && answer.how.at[0] >= 'A' &&
        answer.how.at[0] <= 'Z')
        return 0;
    return answer.word;
}

static bool cell_is_direct(struct extraction *extraction, const struct cell *cell)
{
    struct word_match match;

    return vocabulary_has(extraction->vocabulary, WORD_STEP, transition_cell_text(extraction, cell),
                          &match) &&
           match.value == STEP_DIRECT && match.start == 0;
}

// "Direct to version 25" tells the version of what the heading names, "Direct to Luma 4" all of it.
static struct text direct_target(struct extraction *extraction, const struct cell *cell,
                                 struct text around)
{
    struct text text = transition_cell_text(extraction, cell);
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_HINGE, text);
    struct text name;

    if (matches.count == 0 || matches.items[0].value != HINGE_TO)
        return around;
    name = way_without_stop(text_from(text, matches.items[0].end));
    if (way_is_product(name))
        return name;
    if (around.length == 0 || name_version(name).length == 0 || way_is_sentence(name))
        return around;
    return arena_format(extraction->arena, "%.*s (%.*s)", TEXT_ARGUMENTS(around),
                        TEXT_ARGUMENTS(name));
}

static size_t add_targets(struct transition_table *table, const struct upgrade_path *path,
                          const struct row *row, struct text from, size_t column)
{
    struct extraction *extraction = table->extraction;
    const struct cell *cell = &row->cells[column];
    bool supported = column != path->unsupported && !row_forbids(table, row) &&
                     !comment_forbids(table, transition_cell_text(extraction, cell));
    struct targets targets = {0};
    struct text target = path->target.length > 0 ? path->target : path->around;

    enum answer_word answer = answer_of_cell(table, cell);

    if (answer == ANSWER_YES || answer == ANSWER_NO) {
        if (target.length == 0)
            return 0;
        add(table, row, from, &(struct target){.to = target}, answer == ANSWER_YES && supported);
        return 1;
    }
    // "Direct", "Indirect. Upgrade to B first": to what the heading names.
    if (!cell_is_direct(extraction, cell))
        target = path->target;
    else if (target.length > 0)
        targets_add_way(extraction, &targets, cell, from, direct_target(extraction, cell, target));
    if (targets.count == 0)
        targets = targets_from_cell(extraction, cell, from, target);
    if (targets.is_cut)
        diag_add(extraction->diags, DIAG_LIMIT, cell->span, "a cell names too many targets");
    for (size_t i = 0; i < targets.count; i++)
        add(table, row, from, &targets.items[i], supported);
    return targets.count;
}

// The target of the heading, by the way that the comment tells.
static size_t add_heading_target(struct transition_table *table, const struct upgrade_path *path,
                                 const struct row *row, struct text from)
{
    struct text comment = transition_row_words(
        table, row, WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_RECOMMENDATION), false);
    struct target target = {.to = path->target};

    target.via = steps_before(table->extraction, comment, from, path->target);
    add(table, row, from, &target, !row_forbids(table, row));
    return 1;
}

// The source that the cell names, or that the scenario in it tells.
static struct text source_of(struct transition_table *table, const struct row *row, size_t column)
{
    struct text from = transition_row_name(table, row, column);
    struct text told = {0};

    if (transition_column_has(table, column, WORD_BIT(HEADER_CONDITION)))
        told = source_from_scenario(table->extraction, from);
    return told.length > 0 ? told : from;
}

static size_t add_row(struct transition_table *table, const struct upgrade_path *path,
                      const struct row *row, size_t source)
{
    const struct cell *cell = &row->cells[source];
    struct text from = source_of(table, row, source);
    size_t added = 0;

    if (from.length == 0)
        return 0;
    if (path->to == COLUMN_NONE)
        return cell->spanned ? 1 : add_heading_target(table, path, row, from);
    // A pair of cells that both stand in rows above was counted there.
    if (cell->spanned && row->cells[path->to].spanned)
        return 1;
    added = add_targets(table, path, row, from, path->to);
    if (path->unsupported != COLUMN_NONE && path->unsupported != path->to)
        added += add_targets(table, path, row, from, path->unsupported);
    return added;
}

// The row, with its first column of sources or targets taken from the row above where it is blank.
// What stands behind it is never carried down.
static const struct row *row_carried_down(struct transition_table *table,
                                          const struct upgrade_path *path, const struct row *row,
                                          const struct row *above)
{
    struct arena *arena = table->extraction->arena;
    size_t column = path->to < path->from[0] ? path->to : path->from[0];
    struct row *carried;
    struct cell *cells;

    if (!above || !rich_is_blank(row->cells[column].rich) || row->cells[column].spanned)
        return row;
    cells = ARENA_ARRAY(arena, struct cell, table->columns.count);
    memcpy(cells, row->cells, table->columns.count * sizeof *cells);
    cells[column] = above->cells[column];
    carried = ARENA_NEW(arena, struct row);
    *carried = *row;
    carried->cells = cells;
    return carried;
}

bool transitions_from_upgrade_path(struct transition_table *table, const struct upgrade_path *path)
{
    const struct row *above = NULL;

    upgrade_path_use(table, path);
    for (size_t i = 0; i < table->table->row_count; i++) {
        const struct row *row = &table->table->rows[i];
        size_t added = 0, named = 0;

        if (transition_row_is_heading(table, row))
            continue;
        row = row_carried_down(table, path, row, above);
        above = row;
        for (size_t j = 0; j < path->from_count; j++) {
            named += transition_row_name(table, row, path->from[j]).length > 0;
            added += add_row(table, path, row, path->from[j]);
        }
        if (added == 0)
            transition_row_note(table, row, named ? "target" : "source");
    }
    return table->added > 0;
}
