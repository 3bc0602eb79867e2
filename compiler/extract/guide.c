// Finds guide tables, and says for each row from where to where its guide leads.
#include "extract/guide.h"

#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/transition_record.h"
#include "extract/transition_way.h"
#include "extract/word.h"

#define HEADING_WORDS 8 // a longer heading is no product's name
#define UPGRADE_SAID  (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH))

static bool cell_points(const struct cell *cell)
{
    return !rich_is_blank(cell->rich) && cell->rich->link_count > 0;
}

// Whether half of the column's cells link to something.
static bool column_points(const struct transition_table *table, size_t column)
{
    size_t links = 0, cells = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        const struct cell *cell = &table->table->rows[row].cells[column];

        cells += !rich_is_blank(cell->rich);
        links += cell_points(cell);
    }
    return links > 0 && links * 2 >= cells;
}

static bool header_is(const struct transition_table *table, size_t column, const char *const *names,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (text_find_nocase(table->columns.items[column].header, text_from_string(names[i])) !=
            TEXT_NOT_FOUND)
            return true;
    }
    return false;
}

// Headers that promise a procedure: their cells need no link.
static bool header_instructs(const struct transition_table *table, size_t column)
{
    static const char *const names[] = {"instructions", "migration type", "anweisungen"};

    return header_is(table, column, names, sizeof names / sizeof *names);
}

static bool header_moves(const struct transition_table *table)
{
    for (size_t column = 0; column < table->columns.count; column++) {
        struct word_match match;

        if (vocabulary_has(table->extraction->vocabulary, WORD_MOVE,
                           table->columns.items[column].header, &match) &&
            (WORD_BIT(match.value) & UPGRADE_SAID))
            return true;
    }
    return false;
}

// The section is about a move if its heading says so, or if the page and a header do.
static bool section_moves(const struct transition_table *table)
{
    return (table->heading_says & UPGRADE_SAID) ||
           ((table->page_says & UPGRADE_SAID) && header_moves(table));
}

// Migration scenario | Details: every row links to its guide, under a header of any name.
static bool pointing_aside(const struct transition_table *table, struct guide *guide)
{
    size_t column =
        transition_column_find(table, 1, WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT), 0);

    if (column == COLUMN_NONE || !(table->heading_says & UPGRADE_SAID) ||
        (table->words & (WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_RUNTIME))))
        return false;
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (!cell_points(&table->table->rows[row].cells[column]))
            return false;
    }
    guide->pointer = column;
    guide->why = "a section about a move, and a row of each links to its guide";
    return true;
}

bool guide_from_headers(const struct transition_table *table, struct guide *guide,
                        const char **against)
{
    unsigned others = WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_RUNTIME);
    size_t column = transition_column_find(table, 0, WORD_BIT(HEADER_GUIDE), 0);

    if (column == COLUMN_NONE && header_moves(table))
        return pointing_aside(table, guide);
    if (column == COLUMN_NONE || table->columns.count < 2 || !section_moves(table))
        return false;
    if ((table->words & others) && !header_moves(table)) {
        *against = "links, but to errors, settings or the like";
        return false;
    }
    for (; column != COLUMN_NONE;
         column = transition_column_find(table, column + 1, WORD_BIT(HEADER_GUIDE), 0)) {
        if (column_points(table, column) || header_instructs(table, column)) {
            guide->pointer = column;
            guide->why = "a section about a move, and a column that points to guides";
            return true;
        }
    }
    *against = "a section about a move, but no column points to guides";
    return false;
}

// A heading that is nothing but names: "Exchange 2003 or Exchange 2007".
static struct text heading_names(const struct transition_table *table)
{
    struct text heading = table->heading;
    bool named = table->heading_says == 0 && heading.length > 0 &&
                 name_version(heading).length > 0 && heading.at[0] >= 'A' && heading.at[0] <= 'Z' &&
                 transition_word_count(heading) <= HEADING_WORDS;

    return named ? heading : TEXT("");
}

static void take(struct move *move, const struct move *other)
{
    if (move->from.length == 0 && !name_equals(other->from, move->to))
        move->from = other->from;
    if (move->to.length == 0 && !name_equals(other->to, move->from))
        move->to = other->to;
}

// "Upgrade scenarios for Luma 2013": the version behind "for" is what one goes to.
static struct text version_behind_for(const struct transition_table *table)
{
    size_t at = text_find(table->heading, TEXT(" for "));
    struct text name = {0};

    if (at != TEXT_NOT_FOUND && (table->heading_says & UPGRADE_SAID))
        name = text_trim(text_from(table->heading, at + 5));
    return way_is_product(name) && name_version(name).length > 0 &&
                   transition_word_count(name) <= HEADING_WORDS
               ? name
               : TEXT("");
}

// What headings and title say, the nearest first. "Upgrade A to B" names A between; a page about
// the end of A is a page about going away from it.
static struct move move_of_page(const struct transition_table *table)
{
    struct extraction *extraction = table->extraction;
    const struct section *section = table->block->section;
    struct move move = {.from = heading_names(table)};

    for (; section; section = section->parent) {
        struct move other = move_from_text(extraction, section_heading(extraction->arena, section));

        if (other.from.length == 0)
            other.from = other.what;
        take(&move, &other);
    }
    struct move other = move_from_text(extraction, extraction->page->title);

    if (other.from.length == 0)
        other.from = other.what;
    take(&move, &other);
    if (move.to.length == 0 && move.from.length == 0)
        move.to = version_behind_for(table);
    return move;
}

// Whether a source can be one: in a row "from" also stands before words that are no names, unless
// the same words name the target.
static bool is_source(const struct move *move)
{
    for (size_t i = 0; i < move->from.length; i++) {
        char character = move->from.at[i];

        if ((character >= 'A' && character <= 'Z') || (unsigned char)character >= 0x80 ||
            character_is_digit(character) || character == '_')
            return true;
    }
    return move->to.length > 0;
}

// "Luma (classic) to Lantern": two names with nothing but "to" between.
static struct move move_between_names(struct text text)
{
    size_t at = text_find(text, TEXT(" to "));
    struct move move = {0};

    if (at == TEXT_NOT_FOUND)
        return move;

    struct text from = text_trim(text_slice(text, 0, at));
    struct text to = text_trim(text_from(text, at + 4));

    if (way_is_product(from) && way_is_product(to) &&
        text_find(to, TEXT(" to ")) == TEXT_NOT_FOUND &&
        transition_word_count(from) <= HEADING_WORDS && transition_word_count(to) <= HEADING_WORDS)
        move = (struct move){.from = from, .to = to};
    return move;
}

static void take_words(const struct transition_table *table, struct text text, struct move *move)
{
    struct move other = move_from_text(table->extraction, text);

    if (!is_source(&other))
        other.from = TEXT("");
    take(move, &other);
}

// A column of scenarios or paths.
static bool column_tells_moves(const struct transition_table *table, size_t column)
{
    return transition_column_has(
        table, column, WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_PATH) | WORD_BIT(HEADER_WAY));
}

// What the row says itself: a column of sources, then the pointer's own words.
static struct move move_of_row(const struct transition_table *table, const struct guide *guide,
                               const struct row *row, struct text target)
{
    size_t source = transition_column_find(table, 0, WORD_BIT(HEADER_FROM), WORD_BIT(HEADER_GUIDE));
    struct move move = {0};

    if (source != COLUMN_NONE)
        move.from = transition_row_name(table, row, source);
    take_words(table, transition_row_name(table, row, guide->pointer), &move);
    for (size_t column = 0; column < table->columns.count; column++) {
        struct text text = transition_row_name(table, row, column);

        if (column != guide->pointer)
            take_words(table, text, &move);
        if (column_tells_moves(table, column) && move.from.length == 0 && move.to.length == 0)
            move = move_between_names(text);
        if (move.from.length == 0)
            move.from = name_sibling(text, target);
    }
    return move;
}

static void take_columns(const struct transition_table *table, const struct upgrade_path *path,
                         const struct row *row, struct move *move)
{
    if (!path)
        return;
    for (size_t i = 0; i < path->from_count && move->from.length == 0; i++)
        move->from = transition_row_name(table, row, path->from[i]);
    if (path->to != COLUMN_NONE)
        move->to = transition_row_name(table, row, path->to);
}

// A row with no more than an icon or a blank points to nothing.
static bool row_points(const struct transition_table *table, const struct guide *guide,
                       const struct row *row)
{
    return transition_row_name(table, row, guide->pointer).length > 0;
}

bool transitions_from_guide(struct transition_table *table, const struct guide *guide,
                            const struct upgrade_path *path)
{
    const struct move of_page = move_of_page(table);
    unsigned conditions = WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_CATEGORY);

    if (path)
        upgrade_path_use(table, path);
    table->columns.items[guide->pointer].is_used = true;
    for (size_t i = 0; i < table->table->row_count; i++) {
        const struct row *row = &table->table->rows[i];
        struct move move = {0}, of_row;
        struct transition *transition;

        if (transition_row_is_heading(table, row))
            continue;
        take_columns(table, path, row, &move);
        of_row = move_of_row(table, guide, row, of_page.to);
        if (!path)
            take(&move, &of_row);
        if (!path || row_points(table, guide, row))
            take(&move, &of_page);
        if (!row_points(table, guide, row) || (move.from.length == 0 && move.to.length == 0)) {
            transition_row_note(table, row, "guide, source or target");
            continue;
        }
        transition = transition_add(table, TRANSITION_GUIDE, row);
        transition->from = move.from;
        transition->to = move.to;
        transition->condition = transition_row_words(table, row, conditions, false);
        transition->method = transition_row_name(table, row, guide->pointer);
    }
    return table->added > 0;
}
