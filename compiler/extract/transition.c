// Decides which kind of transitions a table holds: by its headers, by what is said around it, and
// last by its cells.
#include "extract/transition.h"

#include "extract/guide.h"
#include "extract/matrix.h"
#include "extract/replacement.h"
#include "extract/transition_record.h"
#include "extract/transition_table.h"
#include "extract/upgrade_path.h"

static void judge_table(const struct transition_table *table, const char *taken_for,
                        const char *why)
{
    if (table->extraction->judgements)
        judge(table->extraction, table->block->span, taken_for, "%s (%.*s)", why,
              TEXT_ARGUMENTS(transition_columns_print(table)));
}

// A row that names its hops is an upgrade path also where it links guides.
static bool try_upgrade_path(struct transition_table *table, const char **against)
{
    struct upgrade_path path;
    struct guide guide;
    const char *unused = NULL;

    if (!upgrade_path_from_headers(table, &path, against))
        return false;
    if (!path.is_path && guide_from_headers(table, &guide, &unused) &&
        transitions_from_guide(table, &guide, &path)) {
        judge_table(table, "transitions, guide", guide.why);
        return true;
    }
    if (!transitions_from_upgrade_path(table, &path)) {
        *against = "an upgrade path's headers, but no row names a source and a target";
        return false;
    }
    judge_table(table, "transitions, upgrade path", path.why);
    return true;
}

static bool try_replacement(struct transition_table *table, const char **against)
{
    struct replacement replacement;

    if (!replacement_from_headers(table, &replacement, against))
        return false;
    if (!transitions_from_replacement(table, &replacement)) {
        *against = "a replacement's headers, but the cells name none";
        return false;
    }
    judge_table(table, "transitions, replaced-by", replacement.why);
    return true;
}

static bool try_matrix(struct transition_table *table, const char **against)
{
    struct matrix matrix;

    if (!matrix_from_table(table, &matrix, against) || !transitions_from_matrix(table, &matrix))
        return false;
    judge_table(table, "transitions, matrix", matrix.why);
    return true;
}

static bool try_guide(struct transition_table *table, const char **against)
{
    struct guide guide;

    if (!guide_from_headers(table, &guide, against) || !transitions_from_guide(table, &guide, NULL))
        return false;
    judge_table(table, "transitions, guide", guide.why);
    return true;
}

// The surest words first.
static bool (*const kinds[])(struct transition_table *table, const char **against) = {
    try_upgrade_path, try_replacement, try_matrix, try_guide};

bool transitions_from_table(struct extraction *extraction, const struct block *block)
{
    struct transition_table table;
    const char *against = "no header and no heading speaks of a move from one thing to another";

    transition_table_read(&table, extraction, block);
    transition_table_look_around(&table);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        table.notes.count = 0;
        if (kinds[i](&table, &against)) {
            transition_notes_report(&table);
            return table.added > 0;
        }
    }
    judge_table(&table, "no transitions", against);
    return false;
}
