// Finds the columns of upgrade path tables by their headers.
#include "extract/upgrade_path.h"

#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/transition_way.h"
#include "extract/word.h"

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

// A source's own header that speaks of versions, or targets that are not allowed: From | To alone
// may be data types or ports.
static bool is_versioned(const struct transition_table *table, const struct upgrade_path *path)
{
    for (size_t i = 0; i < path->from_count; i++) {
        if (transition_column_has(table, path->from[i], WORD_BIT(HEADER_VERSION)))
            return true;
    }
    return path->unsupported != COLUMN_NONE;
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

// Most cells are file paths or addresses.
static bool cells_are_places(const struct transition_table *table, size_t column)
{
    size_t places = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);

        places += text_contains(text, TEXT("\\")) || text_contains(text, TEXT("://"));
    }
    return places * 2 > table->table->row_count;
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

static struct text last_word(struct text text)
{
    struct word word = {0}, last = {0};

    while (word_next(text, word.end, &word))
        last = word;
    return text_slice(text, last.start, last.end);
}

// Current size | Target size: the same thing of now and of then.
static bool is_current_beside_target(const struct transition_table *table,
                                     const struct upgrade_path *path)
{
    struct text from = table->columns.items[path->from[0]].header;
    struct text to = table->columns.items[path->to].header;

    return transition_column_has(table, path->from[0], WORD_BIT(HEADER_CURRENT)) &&
           transition_column_has(table, path->to, WORD_BIT(HEADER_TO) | WORD_BIT(HEADER_NEW)) &&
           text_equals_nocase(last_word(from), last_word(to));
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
    if (is_current_beside_target(table, path) && (table->page_says & UPGRADE_SAID))
        return true;
    if (names_no_versions(table, path) || cells_are_places(table, path->from[0]))
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

// Source version | Comment: the target is what the heading says that one upgrades to. A heading
// about paths makes a source of any version.
static bool path_without_target(const struct transition_table *table, struct upgrade_path *path)
{
    bool is_way = table->heading_says & WORD_BIT(MOVE_PATH);
    unsigned comments = WORD_BIT(HEADER_COMMENT) | (is_way ? WORD_BIT(HEADER_RECOMMENDATION) : 0);
    size_t from = transition_column_find(table, 0, WORD_BIT(HEADER_FROM), SIDE_WORDS);

    if (from == COLUMN_NONE && is_way)
        from = transition_column_find(table, 0, WORD_BIT(HEADER_VERSION), SIDE_WORDS);
    if (from == COLUMN_NONE ||
        (!transition_column_has(table, from, WORD_BIT(HEADER_VERSION)) &&
         !header_moves(table, from)) ||
        transition_column_find(table, 0, comments, WORD_BIT(HEADER_VERSION)) == COLUMN_NONE ||
        !(table->heading_says & UPGRADE_SAID))
        return false;
    path->from[path->from_count++] = from;
    path->target = move_from_text(table->extraction, table->heading).to;
    path->why = "a column of sources below a heading that names the target";
    return path->target.length > 0;
}

// The first column most of whose cells tell where to go: "Upgrade to B first. Then install C".
static size_t telling_column(const struct transition_table *table)
{
    for (size_t column = 1; column < table->columns.count; column++) {
        size_t telling = 0;

        for (size_t row = 0; row < table->table->row_count; row++) {
            struct text text =
                transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);

            telling += way_step_names(table->extraction, text, 0).count > 0;
        }
        if (telling * 2 > table->table->row_count)
            return column;
    }
    return COLUMN_NONE;
}

// A column of scenarios whose cells name what one comes from: "Upgrade from one of these: A".
static size_t scenario_column(const struct transition_table *table)
{
    size_t column = transition_column_find(table, 0, WORD_BIT(HEADER_CONDITION), 0);
    size_t sources = 0;

    for (size_t row = 0; column != COLUMN_NONE && row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);

        sources += source_from_scenario(table->extraction, text).length > 0;
    }
    return sources * 2 > table->table->row_count ? column : COLUMN_NONE;
}

// Your version | What you should do; Scenario | Tasks, on a page about an upgrade.
static bool path_from_cells(const struct transition_table *table, struct upgrade_path *path)
{
    unsigned sources = WORD_BIT(HEADER_FROM) | WORD_BIT(HEADER_CURRENT);
    size_t scenario = scenario_column(table);

    if ((scenario == COLUMN_NONE && !(table->words & (sources | WORD_BIT(HEADER_VERSION)))) ||
        (table->words & (WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_RUNTIME))) ||
        !(transition_table_says(table) & UPGRADE_SAID))
        return false;
    path->to = telling_column(table);
    if (path->to == COLUMN_NONE)
        return false;
    take_sources(table, path, sources);
    if (path->from_count == 0)
        take_sources(table, path, WORD_BIT(HEADER_VERSION));
    if (path->from_count == 0 && scenario != COLUMN_NONE && scenario != path->to)
        path->from[path->from_count++] = scenario;
    path->why = "a column of sources beside one that tells where to go";
    return path->from_count > 0;
}

bool upgrade_path_from_headers(const struct transition_table *table, struct upgrade_path *path,
                               const char **against)
{
    *path = (struct upgrade_path){.to = target_column(table), .unsupported = COLUMN_NONE};
    if (table->columns.count < 2)
        return false;
    if (path->to == COLUMN_NONE)
        return path_without_target(table, path) || path_from_cells(table, path);
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
