// Finds the columns of replaced-by tables by their headers.
#include "extract/replacement.h"

#include "extract/old_and_new.h"
#include "extract/transition_cell.h"

#define HINTED_WORDS (WORD_BIT(HEADER_CURRENT) | WORD_BIT(HEADER_ORIGINAL))
#define COME_WORDS   (WORD_BIT(HEADER_NEW) | WORD_BIT(HEADER_UPDATED))
#define TARGET_WORDS (WORD_BIT(HEADER_REPLACEMENT) | WORD_BIT(HEADER_RECOMMENDATION))

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
        to = transition_naming_column(table, old);
    // A setting with its former name belongs to a reference, not to a move.
    if (to != COLUMN_NONE && !transition_page_moves(table) &&
        transition_column_has(table, to, WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_RUNTIME)))
        return false;
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
            to = transition_naming_column(table, equivalent);
        return one_to(replacement, equivalent, to, "a column names the previous equivalent");
    }
    old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), WORD_BIT(HEADER_EQUIVALENT));
    if (old != COLUMN_NONE)
        return one_to(replacement, old, equivalent, "a column names the equivalent of what is old");
    if ((!(transition_table_says(table) & WORD_BIT(MOVE_UPGRADE)) &&
         !transition_near_moves(table)) ||
        !transition_column_names(table, equivalent))
        return false;
    return one_to(replacement, transition_naming_column(table, equivalent), equivalent,
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
        return !runtime || transition_near_moves(table);
    return !runtime &&
           (transition_page_moves(table) || headers_say_gone(table) || cells_say_gone(table));
}

// The column of old things; "Deprecated" over dates or versions is none.
static size_t old_column(const struct transition_table *table)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), TARGET_WORDS);

    while (old != COLUMN_NONE && !transition_column_names(table, old))
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

    // Deprecated in favor of.
    if (to == COLUMN_NONE && old == COLUMN_NONE)
        to = transition_column_find(table, 0, WORD_BIT(HEADER_REPLACEMENT), 0);
    if (to == COLUMN_NONE && old != COLUMN_NONE) {
        wanted = WORD_BIT(HEADER_RECOMMENDATION);
        to = transition_column_find(table, 0, wanted, WORD_BIT(HEADER_OLD));
    }
    if (to == COLUMN_NONE)
        return false;
    if (old == COLUMN_NONE)
        old = transition_column_find(table, 0, HINTED_WORDS, TARGET_WORDS);
    if (old == COLUMN_NONE)
        old = transition_naming_column(table, to);
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

bool replacement_from_headers(const struct transition_table *table, struct replacement *replacement,
                              const char **against)
{
    struct name_pair pair;

    *replacement = (struct replacement){0};
    if (table->columns.count < 2)
        return false;
    if (from_replaces(table, replacement) || from_equivalent(table, replacement) ||
        from_replacement(table, replacement, against))
        return true;
    return (old_and_new_from_headers(table, &pair, against) ||
            name_pair_from_headers(table, &pair)) &&
           one_to(replacement, pair.old, pair.to, pair.why);
}
