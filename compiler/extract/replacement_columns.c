// Finds the columns of replaced-by tables by their headers.
#include "extract/replacement.h"

#include "extract/name_pair.h"
#include "extract/transition_cell.h"
#include "extract/word.h"

#define ASIDE_WORDS                                                                                \
    (WORD_BIT(HEADER_CATEGORY) | WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT) |               \
     WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_METHOD))
#define HINTED_WORDS (WORD_BIT(HEADER_CURRENT) | WORD_BIT(HEADER_ORIGINAL))
#define GONE_WORDS   (WORD_BIT(HEADER_OLD) | HINTED_WORDS)
#define COME_WORDS   (WORD_BIT(HEADER_NEW) | WORD_BIT(HEADER_UPDATED))
#define TARGET_WORDS (WORD_BIT(HEADER_REPLACEMENT) | WORD_BIT(HEADER_RECOMMENDATION))

static bool says_gone_or_move(unsigned says)
{
    return says & (WORD_BIT(MOVE_GONE) | WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_PATH));
}

static bool near_says(const struct transition_table *table)
{
    return says_gone_or_move(table->heading_says | table->lead_says);
}

// The first column, other than `except`, whose cells could name things.
static size_t naming_column(const struct transition_table *table, size_t except)
{
    for (size_t column = 0; column < table->columns.count; column++) {
        if (column != except && table->columns.items[column].header.length > 0 &&
            !transition_column_has(table, column, ASIDE_WORDS))
            return column;
    }
    return COLUMN_NONE;
}

static bool one_to(struct replacement *replacement, size_t old, size_t to, const char *why)
{
    if (old == COLUMN_NONE || to == COLUMN_NONE || old == to)
        return false;
    replacement->old = old;
    replacement->to[0] = to;
    replacement->to_count = 1;
    replacement->why = why;
    return true;
}

// New function | Replaces.
static bool from_replaces(const struct transition_table *table, struct replacement *replacement)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_REPLACES),
                                        WORD_BIT(HEADER_REPLACEMENT) | COME_WORDS);
    size_t to;

    if (old == COLUMN_NONE || transition_column_has(table, old, WORD_BIT(HEADER_RUNTIME)))
        return false;
    to = transition_column_find(table, 0, COME_WORDS, WORD_BIT(HEADER_REPLACES));
    if (to == COLUMN_NONE)
        to = naming_column(table, old);
    return one_to(replacement, old, to, "a column says what the other replaces");
}

// Previous equivalent | Newer function; Legacy role | Equivalent role; X | Equivalent in Y where
// the page is about a move.
static bool from_equivalent(const struct transition_table *table, struct replacement *replacement)
{
    size_t equivalent = transition_column_find(table, 0, WORD_BIT(HEADER_EQUIVALENT), 0);
    size_t old;

    if (equivalent == COLUMN_NONE)
        return false;
    if (transition_column_has(table, equivalent, WORD_BIT(HEADER_OLD))) {
        size_t to = transition_column_find(table, 0, COME_WORDS, WORD_BIT(HEADER_EQUIVALENT));

        if (to == COLUMN_NONE)
            to = naming_column(table, equivalent);
        return one_to(replacement, equivalent, to, "a column names the previous equivalent");
    }
    old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), WORD_BIT(HEADER_EQUIVALENT));
    if (old != COLUMN_NONE)
        return one_to(replacement, old, equivalent, "a column names the equivalent of what is old");
    if (!(transition_table_says(table) & WORD_BIT(MOVE_UPGRADE)))
        return false;
    return one_to(replacement, naming_column(table, equivalent), equivalent,
                  "a column names the equivalent, and the page is about a move");
}

// Program | Status | Replacement: most cells of a column say that the thing is gone.
static bool cells_say_gone(const struct transition_table *table)
{
    unsigned wanted = WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT);
    size_t column = transition_column_find(table, 0, wanted, WORD_BIT(HEADER_REPLACEMENT));
    size_t gone = 0;

    for (size_t row = 0; column != COLUMN_NONE && row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);
        struct word_match match;

        gone += vocabulary_has(table->extraction->vocabulary, WORD_MOVE, text, &match) &&
                match.value == MOVE_GONE;
    }
    return gone * 2 > table->table->row_count;
}

// Feature | Retirement date | Replacement.
static bool headers_say_gone(const struct transition_table *table)
{
    for (size_t column = 0; column < table->columns.count; column++) {
        struct word_match match;

        if (vocabulary_has(table->extraction->vocabulary, WORD_MOVE,
                           table->columns.items[column].header, &match) &&
            match.value == MOVE_GONE)
            return true;
    }
    return false;
}

// Where the replacement's own header is the only word for it, the page must say that things go;
// "Replacement string" of a format code is none at all.
static bool replacement_is_meant(const struct transition_table *table, size_t old, size_t to)
{
    bool old_is_said = transition_column_has(table, old, WORD_BIT(HEADER_OLD));
    bool runtime = transition_column_has(table, to, WORD_BIT(HEADER_RUNTIME)) ||
                   transition_column_has(table, old, WORD_BIT(HEADER_RUNTIME));

    if (old_is_said)
        return !runtime || near_says(table);
    return !runtime && (says_gone_or_move(transition_table_says(table)) ||
                        headers_say_gone(table) || cells_say_gone(table));
}

// Whether the cells of the column name things: not dates, not version numbers, not answers.
static bool cells_name(const struct transition_table *table, size_t column)
{
    struct extraction *extraction = table->extraction;
    size_t names = 0, others = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text = transition_cell_text(extraction, &table->table->rows[row].cells[column]);
        struct word_match match;

        if (text.length == 0)
            continue;
        if (character_is_digit(text.at[0]) || transition_cell_answer(extraction, text).word ||
            (vocabulary_has(extraction->vocabulary, WORD_DATE, text, &match) && match.start == 0))
            others++;
        else
            names++;
    }
    return names > others;
}

// The column of old things; "Deprecated" over dates or versions is none.
static size_t old_column(const struct transition_table *table)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), TARGET_WORDS);

    while (old != COLUMN_NONE && !cells_name(table, old))
        old = transition_column_find(table, old + 1, WORD_BIT(HEADER_OLD), TARGET_WORDS);
    return old;
}

// Deprecated feature | Replacement; Program | Status | Replacement; Deprecated macro |
// Recommendation; API | Trusted replacement | Untrusted replacement.
static bool from_replacement(const struct transition_table *table, struct replacement *replacement,
                             const char **against)
{
    size_t to =
        transition_column_find(table, 0, WORD_BIT(HEADER_REPLACEMENT), WORD_BIT(HEADER_OLD));
    unsigned wanted = WORD_BIT(HEADER_REPLACEMENT);
    size_t old = old_column(table);

    if (to == COLUMN_NONE && old != COLUMN_NONE) {
        wanted = WORD_BIT(HEADER_RECOMMENDATION);
        to = transition_column_find(table, 0, wanted, WORD_BIT(HEADER_OLD));
    }
    if (to == COLUMN_NONE)
        return false;
    if (old == COLUMN_NONE)
        old = transition_column_find(table, 0, HINTED_WORDS, TARGET_WORDS);
    if (old == COLUMN_NONE)
        old = naming_column(table, to);
    if (old == COLUMN_NONE || old == to)
        return false;
    if (!replacement_is_meant(table, old, to)) {
        *against = "a column is headed as a replacement, but nothing says that the other goes";
        return false;
    }
    one_to(replacement, old, to, "a column is headed as the replacement");
    for (size_t column = to + 1; column < table->columns.count; column++) {
        if (transition_column_has(table, column, wanted) && column != old &&
            replacement->to_count < REPLACEMENT_COLUMNS &&
            !transition_column_has(table, column, WORD_BIT(HEADER_ASIDE)))
            replacement->to[replacement->to_count++] = column;
    }
    return true;
}

// The last word of a header with a plural "s" left out: what Old and New speak of.
static struct text noun_of(struct text header)
{
    struct word word = {0}, last = {0};
    size_t words = 0;

    while (word_next(header, word.end, &word)) {
        last = word;
        words++;
    }
    struct text noun = text_slice(header, last.start, last.end);

    if (words < 2)
        return TEXT("");
    return text_ends_with(noun, TEXT("s")) ? text_slice(noun, 0, noun.length - 1) : noun;
}

static bool has_noun(const struct transition_table *table, size_t column)
{
    return noun_of(table->columns.items[column].header).length > 0;
}

// Previous name | Name in Windows 10: the column that speaks of the same thing as the old one.
static size_t same_noun(const struct transition_table *table, size_t old)
{
    struct text noun = noun_of(table->columns.items[old].header);

    for (size_t column = 0; noun.length > 2 && column < table->columns.count; column++) {
        struct text header = table->columns.items[column].header;
        size_t at = text_find_nocase(header, noun);

        if (column != old && at != TEXT_NOT_FOUND &&
            (at == 0 || character_is_space(header.at[at - 1])) &&
            !transition_column_has(table, column, ASIDE_WORDS))
            return column;
    }
    return COLUMN_NONE;
}

// What speaks against a pair of old and new that no heading or sentence calls a move.
static const char *doubt(const struct transition_table *table, size_t old, size_t to)
{
    size_t first = old < to ? old : to;

    if (!transition_column_has(table, old, WORD_BIT(HEADER_OLD)) ||
        !transition_column_has(table, to, WORD_BIT(HEADER_NEW)))
        return "old and new are only hinted at";
    if (transition_column_has(table, old, WORD_BIT(HEADER_RUNTIME)) ||
        transition_column_has(table, to, WORD_BIT(HEADER_RUNTIME)))
        return "old and new are values, states or texts";
    if (!has_noun(table, old) && !has_noun(table, to))
        return "old and new name no kind of thing";
    for (size_t column = 0; column < first; column++) {
        if (transition_column_has(table, column, WORD_BIT(HEADER_FEATURE)) && !has_noun(table, old))
            return "old and new are compared";
    }
    return NULL;
}

// What stands near the table can call a pair of old and new a move, but of values before and after
// it does not.
static bool outweighs_doubt(const struct transition_table *table, size_t old, size_t to)
{
    unsigned runtime = WORD_BIT(HEADER_RUNTIME);
    bool values =
        transition_column_has(table, old, runtime) || transition_column_has(table, to, runtime);
    bool hinted = !transition_column_has(table, old, WORD_BIT(HEADER_OLD)) ||
                  !transition_column_has(table, to, COME_WORDS);

    return near_says(table) && !(values && hinted);
}

// A header without its first word: "Old table name" -> "table name".
static struct text rest_of(struct text header)
{
    struct word word;

    return word_next(header, 0, &word) ? text_trim(text_from(header, word.end)) : TEXT("");
}

// Old table ID | Old table name | New table ID | New table name: the last pair whose cells are
// names says most.
static bool from_several_pairs(const struct transition_table *table,
                               struct replacement *replacement)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), COME_WORDS);
    bool found = false;

    for (; old != COLUMN_NONE;
         old = transition_column_find(table, old + 1, WORD_BIT(HEADER_OLD), COME_WORDS)) {
        struct text rest = rest_of(table->columns.items[old].header);
        size_t to = transition_column_find(table, 0, WORD_BIT(HEADER_NEW), GONE_WORDS);

        while (to != COLUMN_NONE &&
               !text_equals_nocase(rest_of(table->columns.items[to].header), rest))
            to = transition_column_find(table, to + 1, WORD_BIT(HEADER_NEW), GONE_WORDS);
        if (rest.length > 0 && to != COLUMN_NONE && cells_name(table, old))
            found = one_to(replacement, old, to, "columns of old things beside ones of new");
    }
    return found;
}

// Old API | New API; New name | Previous name; Current role | New role on a page about a move.
static bool from_old_and_new(const struct transition_table *table, struct replacement *replacement,
                             const char **against)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), COME_WORDS);
    size_t to = transition_column_find(table, 0, COME_WORDS, GONE_WORDS);
    const char *weak;

    if (old == COLUMN_NONE && to != COLUMN_NONE)
        old = transition_column_find(table, 0, GONE_WORDS, COME_WORDS);
    if (old == COLUMN_NONE)
        return false;
    if (transition_column_find(table, old + 1, WORD_BIT(HEADER_OLD), COME_WORDS) != COLUMN_NONE)
        return from_several_pairs(table, replacement);
    if (to == COLUMN_NONE)
        to = transition_column_find(table, 0, WORD_BIT(HEADER_CURRENT), WORD_BIT(HEADER_OLD));
    if (to == COLUMN_NONE)
        to = same_noun(table, old);
    if (to == COLUMN_NONE || old == to)
        return false;
    weak = doubt(table, old, to);
    if (weak && !outweighs_doubt(table, old, to)) {
        *against = weak;
        return false;
    }
    return one_to(replacement, old, to,
                  weak ? "old and new, and the page says that things go"
                       : "a column of old things beside one of new ones");
}

bool replacement_from_headers(const struct transition_table *table, struct replacement *replacement,
                              const char **against)
{
    struct name_pair pair;

    *replacement = (struct replacement){0};
    if (table->columns.count < 2)
        return false;
    if (from_replaces(table, replacement) || from_equivalent(table, replacement) ||
        from_replacement(table, replacement, against) ||
        from_old_and_new(table, replacement, against))
        return true;
    return name_pair_from_headers(table, &pair) && one_to(replacement, pair.old, pair.to, pair.why);
}
