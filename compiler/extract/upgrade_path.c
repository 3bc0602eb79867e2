// Finds the columns of upgrade path tables by their headers, and reads their rows.
#include "extract/upgrade_path.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/transition_record.h"
#include "extract/transition_target.h"

#include <string.h>

#define RESULT_WORDS 12 // a longer comment's "not supported" may be about something else

#define GONE_WORDS (WORD_BIT(HEADER_OLD) | WORD_BIT(HEADER_CURRENT))
#define SIDE_WORDS                                                                                 \
    (WORD_BIT(HEADER_CATEGORY) | WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT) |               \
     WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_GUIDE) |                 \
     WORD_BIT(HEADER_RUNTIME))
#define UPGRADE_SAID (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH))

static bool header_moves(const struct transition_table *table, size_t column)
{
    struct word_match match;

    return column < table->columns.count &&
           vocabulary_has(table->extraction->vocabulary, WORD_MOVE,
                          table->columns.items[column].header, &match) &&
           (WORD_BIT(match.value) & UPGRADE_SAID);
}

// Every column of the words, side by side.
static void take_sources(const struct transition_table *table, struct upgrade_path *path,
                         unsigned words)
{
    size_t column = transition_column_find(table, 0, words, WORD_BIT(HEADER_PATH));

    while (column != COLUMN_NONE && path->from_count < PATH_SOURCES) {
        if (column != path->to && column != path->unsupported)
            path->from[path->from_count++] = column;
        column = transition_column_find(table, column + 1, words, WORD_BIT(HEADER_PATH));
    }
}

// Upgrade path; To, Target; New version.
static size_t target_column(const struct transition_table *table)
{
    unsigned unsupported = WORD_BIT(HEADER_UNSUPPORTED);
    unsigned others = unsupported | WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_ASIDE);
    size_t to = transition_column_find(table, 0, WORD_BIT(HEADER_PATH), unsupported);
    size_t plain = transition_column_find(table, 0, WORD_BIT(HEADER_TO), others);

    if (plain == COLUMN_NONE)
        plain = transition_column_find(table, 0, WORD_BIT(HEADER_CHOSEN), unsupported);

    // Upgrade from | Upgrade to | Supported upgrade path: the last tells how.
    if (to == COLUMN_NONE || (plain < to && (table->words & WORD_BIT(HEADER_FROM))))
        to = plain;
    if (to == COLUMN_NONE && (table->words & WORD_BIT(HEADER_FROM)))
        to = transition_column_find(table, 0, WORD_BIT(HEADER_REPLACEMENT), 0);
    // Source version | Path.
    if (to == COLUMN_NONE && (table->words & WORD_BIT(HEADER_FROM)) &&
        (table->words & WORD_BIT(HEADER_VERSION)))
        to = transition_column_find(table, 0, WORD_BIT(HEADER_WAY), WORD_BIT(HEADER_FROM));
    for (size_t column = 0; to == COLUMN_NONE && column < table->columns.count; column++) {
        if (transition_column_has(table, column, WORD_BIT(HEADER_NEW)) &&
            transition_column_has(table, column, WORD_BIT(HEADER_VERSION)))
            to = column;
    }
    return to;
}

// A first column of versions without a word for it: BizTalk version | Migration path.
static void take_first_column(const struct transition_table *table, struct upgrade_path *path)
{
    bool strong = transition_column_has(table, path->to, WORD_BIT(HEADER_PATH)) ||
                  header_moves(table, path->to);

    for (size_t column = 0; strong && column < path->to; column++) {
        if (table->columns.items[column].header.length > 0 &&
            !transition_column_has(table, column, SIDE_WORDS)) {
            path->from[path->from_count++] = column;
            return;
        }
    }
}

// A source's own header that speaks of versions: From | To alone may be data types or ports.
static bool is_versioned(const struct transition_table *table, const struct upgrade_path *path)
{
    for (size_t i = 0; i < path->from_count; i++) {
        if (transition_column_has(table, path->from[i], WORD_BIT(HEADER_VERSION)))
            return true;
    }
    return false;
}

// Data types, ports, tables and the like have sources and targets too; what one chooses to go to is
// a thing of its own.
static bool names_no_versions(const struct transition_table *table, const struct upgrade_path *path)
{
    unsigned others = WORD_BIT(HEADER_RUNTIME) | WORD_BIT(HEADER_PLACE) | WORD_BIT(HEADER_TYPE) |
                      WORD_BIT(HEADER_FEATURE);

    if (transition_column_has(table, path->to, WORD_BIT(HEADER_CHOSEN)))
        return false;
    for (size_t i = 0; i < path->from_count; i++) {
        if (transition_column_has(table, path->from[i], others))
            return true;
    }
    return transition_column_has(table, path->to, others);
}

// Desired operation: most cells begin with an upgrade.
static bool cells_move(const struct transition_table *table, size_t column)
{
    size_t moves = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);
        struct word_match match;

        moves += vocabulary_has(table->extraction->vocabulary, WORD_MOVE, text, &match) &&
                 (WORD_BIT(match.value) & UPGRADE_SAID) && match.start == 0;
    }
    return moves * 2 > table->table->row_count;
}

// Whether the headers, or else what stands around the table, speak of an upgrade.
static bool upgrade_is_meant(const struct transition_table *table, const struct upgrade_path *path,
                             const char **against)
{
    unsigned near = table->heading_says | table->lead_says;

    if (path->is_path || header_moves(table, path->to) || header_moves(table, path->from[0]))
        return true;
    if (cells_move(table, path->to))
        return true;
    if (names_no_versions(table, path))
        *against = "source and target are no versions";
    else if ((near & UPGRADE_SAID) ||
             (is_versioned(table, path) && (table->page_says & UPGRADE_SAID)))
        return true;
    else
        *against = "source and target columns, but nothing near speaks of an upgrade";
    return false;
}

// "Path to upgrade to B" -> B; "You can upgrade to these editions" names none.
static struct text target_of_header(const struct transition_table *table, size_t column)
{
    struct text to = move_from_text(table->extraction, table->columns.items[column].header).to;
    bool named = to.length > 0 && to.at[0] >= 'A' && to.at[0] <= 'Z';

    return named ? to : TEXT("");
}

// What the heading, or else the title, says that one goes to.
static struct text target_around(const struct transition_table *table)
{
    struct text to = move_from_text(table->extraction, table->heading).to;

    return to.length > 0 ? to
                         : move_from_text(table->extraction, table->extraction->page->title).to;
}

// Source version | Comment: the target is what the heading says that one upgrades to.
static bool path_without_target(const struct transition_table *table, struct upgrade_path *path)
{
    size_t from = transition_column_find(table, 0, WORD_BIT(HEADER_FROM), SIDE_WORDS);

    if (from == COLUMN_NONE ||
        (!transition_column_has(table, from, WORD_BIT(HEADER_VERSION)) &&
         !header_moves(table, from)) ||
        transition_column_find(table, 0, WORD_BIT(HEADER_COMMENT), 0) == COLUMN_NONE ||
        !(table->heading_says & UPGRADE_SAID))
        return false;
    path->from[path->from_count++] = from;
    path->target = move_from_text(table->extraction, table->heading).to;
    path->why = "a column of sources below a heading that names the target";
    return path->target.length > 0;
}

bool upgrade_path_from_headers(const struct transition_table *table, struct upgrade_path *path,
                               const char **against)
{
    *path = (struct upgrade_path){.to = target_column(table), .unsupported = COLUMN_NONE};
    if (table->columns.count < 2)
        return false;
    if (path->to == COLUMN_NONE)
        return path_without_target(table, path);
    path->unsupported = transition_column_find(table, 0, WORD_BIT(HEADER_UNSUPPORTED), 0);
    path->is_path = transition_column_has(table, path->to, WORD_BIT(HEADER_PATH));
    take_sources(table, path, WORD_BIT(HEADER_FROM));
    if (path->from_count == 0)
        take_sources(table, path, GONE_WORDS);
    if (path->from_count == 0)
        take_first_column(table, path);
    if (path->from_count == 0 || !upgrade_is_meant(table, path, against))
        return false;
    path->target = target_of_header(table, path->to);
    if (path->target.length == 0)
        path->around = target_around(table);
    path->why = path->is_path ? "a column of upgrade paths" : "a column of sources beside targets";
    return true;
}

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
static bool comment_forbids(struct extraction *extraction, struct text comment)
{
    struct word_matches matches;

    if (transition_cell_answer(extraction, comment).word == ANSWER_NO)
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
            comment_forbids(table->extraction,
                            transition_cell_text(table->extraction, &row->cells[column])))
            return true;
    }
    return false;
}

static void add(struct transition_table *table, const struct row *row, struct text from,
                const struct target *target, bool supported)
{
    struct transition *transition = transition_add(table, TRANSITION_UPGRADE_PATH, row);
    unsigned condition = WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_CATEGORY);

    transition->from = from;
    transition->to = target->to;
    transition->via = target->via;
    transition->supported = supported ? SUPPORTED_YES : SUPPORTED_NO;
    transition->condition = transition_row_words(table, row, condition, true);
    transition->method =
        transition_row_words(table, row, WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_COMMENT), false);
}

// A path cell that only says no forbids the way to the target that the header or heading names.
static bool is_refusal(struct transition_table *table, const struct cell *cell)
{
    struct text text = transition_cell_text(table->extraction, cell);

    return transition_cell_answer(table->extraction, text).word == ANSWER_NO;
}

static bool cell_is_direct(struct extraction *extraction, const struct cell *cell)
{
    struct word_match match;

    return vocabulary_has(extraction->vocabulary, WORD_STEP, transition_cell_text(extraction, cell),
                          &match) &&
           match.value == STEP_DIRECT && match.start == 0;
}

static size_t add_targets(struct transition_table *table, const struct upgrade_path *path,
                          const struct row *row, struct text from, size_t column)
{
    struct extraction *extraction = table->extraction;
    const struct cell *cell = &row->cells[column];
    bool supported = column != path->unsupported && !row_forbids(table, row) &&
                     !comment_forbids(extraction, transition_cell_text(extraction, cell));
    struct targets targets = {0};

    struct text target = path->target.length > 0 ? path->target : path->around;

    if (is_refusal(table, cell)) {
        if (target.length == 0)
            return 0;
        add(table, row, from, &(struct target){.to = target}, false);
        return 1;
    }
    // "Direct", "Indirect. Upgrade to B first": to what the heading names.
    if (!cell_is_direct(extraction, cell))
        target = path->target;
    else if (target.length > 0)
        targets_add_way(extraction, &targets, cell, from, target);
    if (targets.count == 0)
        targets = targets_from_cell(extraction, cell, from, target);
    for (size_t i = 0; i < targets.count; i++)
        add(table, row, from, &targets.items[i], supported);
    return targets.count;
}

// The target of the heading, by the way that the comment tells.
static size_t add_heading_target(struct transition_table *table, const struct upgrade_path *path,
                                 const struct row *row, struct text from)
{
    struct text comment = transition_row_words(table, row, WORD_BIT(HEADER_COMMENT), false);
    struct text first = first_step_from_text(table->extraction, comment);
    struct target target = {.to = path->target};

    if (first.length > 0)
        *ARRAY_PUSH(table->extraction->arena, &target.via) = first;
    add(table, row, from, &target, !row_forbids(table, row));
    return 1;
}

static size_t add_row(struct transition_table *table, const struct upgrade_path *path,
                      const struct row *row, size_t source)
{
    const struct cell *cell = &row->cells[source];
    struct text from = transition_row_name(table, row, source);
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

bool transitions_from_upgrade_path(struct transition_table *table, const struct upgrade_path *path)
{
    upgrade_path_use(table, path);
    for (size_t i = 0; i < table->table->row_count; i++) {
        const struct row *row = &table->table->rows[i];
        size_t added = 0, named = 0;

        if (transition_row_is_heading(table, row))
            continue;
        for (size_t j = 0; j < path->from_count; j++) {
            named += transition_row_name(table, row, path->from[j]).length > 0;
            added += add_row(table, path, row, path->from[j]);
        }
        if (added == 0)
            transition_row_note(table, row, named ? "target" : "source");
    }
    return table->added > 0;
}
