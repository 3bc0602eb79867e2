// Finds a column of old things beside one of new ones by their headers.
#include "extract/old_and_new.h"

#include "extract/word.h"

#define HINTED_WORDS (WORD_BIT(HEADER_CURRENT) | WORD_BIT(HEADER_ORIGINAL))
#define GONE_WORDS   (WORD_BIT(HEADER_OLD) | HINTED_WORDS)
#define COME_WORDS   (WORD_BIT(HEADER_NEW) | WORD_BIT(HEADER_UPDATED))
#define MAPPED_WORDS (WORD_BIT(HEADER_RUNTIME) | WORD_BIT(HEADER_TYPE))

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
            !transition_column_has(table, column, TRANSITION_ASIDE_WORDS))
            return column;
    }
    return COLUMN_NONE;
}

// A header without its first word: "Old table name" -> "table name".
static struct text rest_of(struct text header)
{
    struct word word;

    return word_next(header, 0, &word) ? text_trim(text_from(header, word.end)) : TEXT("");
}

static bool have_same_rest(const struct transition_table *table, size_t old, size_t to)
{
    struct text rest = rest_of(table->columns.items[old].header);

    return rest.length > 0 && text_equals_nocase(rest, rest_of(table->columns.items[to].header));
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
// it does not. Old name | Correct name, Original name | New name need no more than a page about it.
static bool outweighs_doubt(const struct transition_table *table, size_t old, size_t to)
{
    bool values = transition_column_has(table, old, WORD_BIT(HEADER_RUNTIME)) ||
                  transition_column_has(table, to, WORD_BIT(HEADER_RUNTIME));
    bool is_old = transition_column_has(table, old, WORD_BIT(HEADER_OLD));
    bool hinted = !is_old || !transition_column_has(table, to, COME_WORDS);

    if (values && hinted)
        return false;
    if (transition_near_moves(table))
        return true;
    return !values && transition_page_moves(table) &&
           ((is_old && transition_column_has(table, to, COME_WORDS)) ||
            (transition_column_has(table, to, WORD_BIT(HEADER_NEW)) &&
             have_same_rest(table, old, to)));
}

// Old table ID | Old table name | New table ID | New table name: the last pair whose cells are
// names says most.
static bool from_several_pairs(const struct transition_table *table, struct name_pair *pair)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), COME_WORDS);
    bool found = false;

    for (; old != COLUMN_NONE;
         old = transition_column_find(table, old + 1, WORD_BIT(HEADER_OLD), COME_WORDS)) {
        size_t to = transition_column_find(table, 0, WORD_BIT(HEADER_NEW), GONE_WORDS);

        while (to != COLUMN_NONE && !have_same_rest(table, old, to))
            to = transition_column_find(table, to + 1, WORD_BIT(HEADER_NEW), GONE_WORDS);
        if (to == COLUMN_NONE || !transition_column_names(table, old))
            continue;
        *pair = (struct name_pair){old, to, "columns of old things beside ones of new"};
        found = true;
    }
    return found;
}

// Legacy plan | Lantern designation: beside the only column that is headed as old stands a single
// other one that names things, on a page about a move.
static bool from_old_alone(const struct transition_table *table, size_t old, struct name_pair *pair)
{
    size_t to = transition_naming_column(table, old);

    if (to == COLUMN_NONE || !transition_page_moves(table) || !has_noun(table, old) ||
        transition_column_has(table, old, MAPPED_WORDS) || (table->columns.items[to].words & ~WORD_BIT(HEADER_GUIDE)))
        return false;
    for (size_t column = 0; column < table->columns.count; column++) {
        if (column != to && column != old &&
            !transition_column_has(table, column, TRANSITION_ASIDE_WORDS))
            return false;
    }
    *pair = (struct name_pair){old, to, "a column of old things, and the page says that things go"};
    return transition_column_names(table, old) && transition_column_names(table, to);
}

// Group permission | New role: beside the only column that is headed as new stands a single other
// one that names things, below a heading or sentence about a move.
static bool from_new_alone(const struct transition_table *table, struct name_pair *pair)
{
    size_t to = transition_column_find(table, 0, WORD_BIT(HEADER_NEW), MAPPED_WORDS);
    size_t old = transition_naming_column(table, to);

    if (to == COLUMN_NONE || old == COLUMN_NONE || !transition_near_upgrades(table) ||
        !has_noun(table, to) ||
        transition_column_find(table, to + 1, WORD_BIT(HEADER_NEW), 0) != COLUMN_NONE ||
        transition_column_has(table, old, MAPPED_WORDS))
        return false;
    for (size_t column = 0; column < table->columns.count; column++) {
        if (column != to && column != old &&
            !transition_column_has(table, column, TRANSITION_ASIDE_WORDS))
            return false;
    }
    *pair = (struct name_pair){old, to, "a column of new things, and a move is spoken of"};
    return transition_column_names(table, old) && transition_column_names(table, to);
}

bool old_and_new_from_headers(const struct transition_table *table, struct name_pair *pair,
                              const char **against)
{
    size_t old = transition_column_find(table, 0, WORD_BIT(HEADER_OLD), COME_WORDS);
    size_t to = transition_column_find(table, 0, COME_WORDS, GONE_WORDS);
    const char *weak;

    if (old == COLUMN_NONE && to != COLUMN_NONE)
        old = transition_column_find(table, 0, GONE_WORDS, COME_WORDS);
    if (old == COLUMN_NONE)
        return from_new_alone(table, pair);
    if (transition_column_find(table, old + 1, WORD_BIT(HEADER_OLD), COME_WORDS) != COLUMN_NONE)
        return from_several_pairs(table, pair);
    if (to == COLUMN_NONE)
        to = transition_column_find(table, 0, WORD_BIT(HEADER_CURRENT), WORD_BIT(HEADER_OLD));
    if (to == COLUMN_NONE)
        to = same_noun(table, old);
    if (to == COLUMN_NONE)
        return from_old_alone(table, old, pair);
    if (old == to)
        return false;
    weak = doubt(table, old, to);
    if (weak && !outweighs_doubt(table, old, to)) {
        *against = weak;
        return false;
    }
    if (!transition_column_names(table, old) && !transition_column_names(table, to)) {
        *against = "old and new are numbers, dates or answers";
        return false;
    }
    *pair = (struct name_pair){old, to,
                               weak ? "old and new, and the page says that things go"
                                    : "a column of old things beside one of new ones"};
    return true;
}
