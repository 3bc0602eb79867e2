// Reads what the headers of a table and the page around it say of a move from A to B.
#include "extract/transition_table.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/word.h"

#include <string.h>

#define ADDRESS_DOTS 3  // 203.0.113.7
#define HEADER_WORDS 16 // a longer header is a sentence, not the name of a column

static const char *const word_names[HEADER_WORD_COUNT] = {
    [HEADER_OLD] = "old",
    [HEADER_CURRENT] = "current",
    [HEADER_ORIGINAL] = "original",
    [HEADER_NEW] = "new",
    [HEADER_UPDATED] = "updated",
    [HEADER_REPLACEMENT] = "replacement",
    [HEADER_REPLACES] = "replaces",
    [HEADER_EQUIVALENT] = "equivalent",
    [HEADER_RECOMMENDATION] = "recommendation",
    [HEADER_FROM] = "from",
    [HEADER_TO] = "to",
    [HEADER_CHOSEN] = "chosen",
    [HEADER_MIGRATE_TO] = "migrate to",
    [HEADER_PATH] = "path",
    [HEADER_WAY] = "way",
    [HEADER_VIA] = "via",
    [HEADER_UNSUPPORTED] = "unsupported",
    [HEADER_GUIDE] = "guide",
    [HEADER_VERSION] = "version",
    [HEADER_CATEGORY] = "category",
    [HEADER_ASIDE] = "aside",
    [HEADER_COMMENT] = "comment",
    [HEADER_SUPPORTED] = "supported",
    [HEADER_CONDITION] = "condition",
    [HEADER_METHOD] = "method",
    [HEADER_FEATURE] = "feature",
    [HEADER_RUNTIME] = "run time",
    [HEADER_TYPE] = "type",
    [HEADER_PLACE] = "place",
};

static bool is_sentence(struct text header)
{
    struct word word = {0};
    size_t count = 0;

    if (text_contains(header, TEXT(". ")))
        return true;
    while (word_next(header, word.end, &word))
        count++;
    return count > HEADER_WORDS;
}

// "From" and "to" are sources and targets only where the header begins with them: "Upgrade from",
// not "Allow posting from"; neither is "Possible via the portal" a step between, nor "Unsafe
// method" a way to upgrade.
static bool must_begin(const struct word_match *match)
{
    bool is_preposition = match->value == HEADER_FROM || match->value == HEADER_TO ||
                          match->value == HEADER_METHOD ||
                          (match->value == HEADER_VIA && strcmp(match->phrase, "via") == 0);

    // "Upgrade from" is one anywhere.
    return match->value == HEADER_MIGRATE_TO ||
           (is_preposition && strchr(match->phrase, ' ') == NULL);
}

unsigned transition_header_words(struct extraction *extraction, struct text header)
{
    struct word_matches matches;
    struct word first = {0};
    unsigned words = 0;

    if (!word_next(header, 0, &first) || is_sentence(header))
        return 0;
    matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_TRANSITION_HEADER, header);
    for (size_t i = 0; i < matches.count; i++) {
        const struct word_match *match = &matches.items[i];

        if (match->start == first.start || !must_begin(match))
            words |= WORD_BIT(match->value);
    }
    if (words & WORD_BIT(HEADER_CHOSEN))
        words |= WORD_BIT(HEADER_TO);
    if (words & WORD_BIT(HEADER_MIGRATE_TO))
        words |= WORD_BIT(HEADER_REPLACEMENT);
    return words;
}

// Whether the cell is bold from its first word to its last, and short enough to head a column.
static bool is_bold_header(const struct cell *cell)
{
    struct text text = cell->rich->text;

    return !rich_is_blank(cell->rich) && rich_is_marked(cell->rich, MARK_STRONG, 0, text.length) &&
           transition_word_count(text) <= HEADER_WORDS;
}

// A row of bold cells below blank headers stands in for them.
static bool first_row_is_header(const struct table *table)
{
    for (size_t column = 0; column < table->columns; column++) {
        if (!rich_is_blank(table->header.cells[column].rich) || table->row_count < 2 ||
            !is_bold_header(&table->rows[0].cells[column]))
            return false;
    }
    return true;
}

static const struct table *table_below_header(struct arena *arena, const struct table *table)
{
    struct table *below;

    if (!first_row_is_header(table))
        return table;
    below = ARENA_NEW(arena, struct table);
    *below = *table;
    below->header = table->rows[0];
    below->rows++;
    below->row_count--;
    return below;
}

void transition_table_read(struct transition_table *table, struct extraction *extraction,
                           const struct block *block)
{
    *table = (struct transition_table){
        .extraction = extraction,
        .block = block,
        .table = table_below_header(extraction->arena, block->table),
    };
    table->columns.count = table->table->columns;
    table->columns.items =
        ARENA_ARRAY(extraction->arena, struct transition_column, table->columns.count);
    for (size_t column = 0; column < table->columns.count; column++) {
        struct transition_column *item = &table->columns.items[column];

        item->header = rich_plain(extraction->arena, table->table->header.cells[column].rich);
        item->words = transition_header_words(extraction, item->header);
        table->words |= item->words;
    }
}

static unsigned says(struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_MOVE, text);
    unsigned words = 0;

    for (size_t i = 0; i < matches.count; i++)
        words |= WORD_BIT(matches.items[i].value);
    return words;
}

static bool is_transparent(const struct block *block)
{
    return block->kind == BLOCK_CONDITION || block->kind == BLOCK_INCLUDE;
}

// The paragraph that introduces the table: the nearest above it, alerts and what shows nothing left
// out; none behind a heading, a list or another table.
static const struct block *lead_of(const struct block *block)
{
    const struct block *above = block;

    for (;;) {
        while (!above->previous && above->parent && is_transparent(above->parent))
            above = above->parent;
        above = above->previous;
        if (!above || above->kind == BLOCK_PARAGRAPH)
            return above;
        if (above->kind != BLOCK_ALERT && !block_is_invisible(above))
            return NULL;
    }
}

void transition_table_look_around(struct transition_table *table)
{
    struct extraction *extraction = table->extraction;
    const struct section *section = table->block->section;
    const struct block *lead = lead_of(table->block);

    if (section) {
        table->heading = section_heading(extraction->arena, section);
        table->heading_says = says(extraction, table->heading);
        section = section->parent;
    }
    for (; section; section = section->parent) {
        struct text heading = section_heading(extraction->arena, section);

        table->page_says |= says(extraction, heading);
    }
    table->page_says |= says(extraction, extraction->page->title);
    table->page_says |= says(extraction, extraction->page->front_matter.description);
    table->page_says |=
        says(extraction, yaml_get_text(extraction->page->front_matter.map, "keywords"));
    if (lead) {
        table->lead = rich_plain(extraction->arena, lead->rich);
        table->lead_says = says(extraction, table->lead);
    }
}

unsigned transition_table_says(const struct transition_table *table)
{
    return table->heading_says | table->lead_says | table->page_says;
}

bool transition_near_upgrades(const struct transition_table *table)
{
    return (table->heading_says | table->lead_says) &
           (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH));
}

static bool says_gone_or_move(unsigned says)
{
    return says & (WORD_BIT(MOVE_GONE) | WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH));
}

bool transition_near_moves(const struct transition_table *table)
{
    return says_gone_or_move(table->heading_says | table->lead_says);
}

bool transition_page_moves(const struct transition_table *table)
{
    return says_gone_or_move(transition_table_says(table));
}

size_t transition_column_find(const struct transition_table *table, size_t from, unsigned words,
                              unsigned others)
{
    for (size_t column = from; column < table->columns.count; column++) {
        unsigned has = table->columns.items[column].words;

        if ((has & words) && !(has & others))
            return column;
    }
    return COLUMN_NONE;
}

bool transition_column_has(const struct transition_table *table, size_t column, unsigned words)
{
    return column < table->columns.count && (table->columns.items[column].words & words);
}

// A check mark or a plain yes somewhere makes a lone x a no.
static bool x_is_no(const struct transition_table *table)
{
    for (size_t row = 0; row < table->table->row_count; row++) {
        for (size_t column = 0; column < table->columns.count; column++) {
            struct text text =
                transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);

            if (!text_equals_nocase(text, TEXT("x")) &&
                transition_cell_answer(table->extraction, text).word == ANSWER_YES)
                return true;
        }
    }
    return false;
}

struct answer transition_answer(struct transition_table *table, struct text text)
{
    struct answer answer = transition_cell_answer(table->extraction, text);

    if (!text_equals_nocase(text, TEXT("x")))
        return answer;
    if (!table->has_x) {
        table->has_x = true;
        table->x_is_no = x_is_no(table);
    }
    if (table->x_is_no)
        answer.word = ANSWER_NO;
    return answer;
}

size_t transition_naming_column(const struct transition_table *table, size_t except)
{
    for (size_t column = 0; column < table->columns.count; column++) {
        if (column != except && table->columns.items[column].header.length > 0 &&
            !transition_column_has(table, column, TRANSITION_ASIDE_WORDS))
            return column;
    }
    return COLUMN_NONE;
}

// Versions, dates and amounts begin with a digit; so do addresses, which are names.
static bool begins_with_number(struct text text)
{
    size_t dots = 0;

    for (size_t i = 0; i < text.length && !character_is_space(text.at[i]); i++)
        dots += text.at[i] == '.';
    return character_is_digit(text.at[0]) && dots < ADDRESS_DOTS;
}

bool transition_column_names(const struct transition_table *table, size_t column)
{
    struct extraction *extraction = table->extraction;
    size_t names = 0, others = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text = transition_cell_text(extraction, &table->table->rows[row].cells[column]);
        struct word_match match;

        if (text.length == 0)
            continue;
        if (begins_with_number(text) || transition_cell_answer(extraction, text).word ||
            (vocabulary_has(extraction->vocabulary, WORD_DATE, text, &match) && match.start == 0))
            others++;
        else
            names++;
    }
    return names > others;
}

struct text transition_columns_print(const struct transition_table *table)
{
    struct buffer buffer = {0};

    for (size_t column = 0; column < table->columns.count; column++) {
        const struct transition_column *item = &table->columns.items[column];
        const char *separator = ": ";

        buffer_format(&buffer, "%s\"%.*s\"", column ? "; " : "", TEXT_ARGUMENTS(item->header));
        for (int word = 1; word < HEADER_WORD_COUNT; word++) {
            if (!(item->words & WORD_BIT(word)))
                continue;
            buffer_format(&buffer, "%s%s", separator, word_names[word]);
            separator = ", ";
        }
    }
    struct text text = arena_copy(table->extraction->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}
