// Finds two columns that are headed by the names of A and B.
#include "extract/name_pair.h"

#include "extract/transition_cell.h"
#include "extract/transition_move.h"
#include "extract/word.h"

#define PAIR_CELL_WORDS 8 // on average; longer cells describe, they do not name
#define MOVE_TEXTS      4

#define LEADING_WORDS WORD_BIT(HEADER_CATEGORY)
#define OTHER_WORDS                                                                                \
    (WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_GUIDE) |                  \
     WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_CATEGORY) | WORD_BIT(HEADER_CONDITION))

// The number that a version begins with: "v2" -> 2, "2012" -> 2012; 0 for what is no version, such
// as "32-bit" or a lone digit.
static unsigned long version_number(struct text version)
{
    bool marked = version.length > 0 && !character_is_digit(version.at[0]);
    unsigned long number = 0;
    size_t at = 0, digits = 0;

    while (at < version.length && !character_is_digit(version.at[at]))
        at++;
    for (; at < version.length && character_is_digit(version.at[at]) && digits < 6; at++, digits++)
        number = number * 10 + (unsigned long)(version.at[at] - '0');
    if (text_find_nocase(version, TEXT("bit")) != TEXT_NOT_FOUND)
        return 0;
    if (digits == 1 && !marked && (at >= version.length || version.at[at] != '.'))
        return 0;
    return number;
}

static struct text last_word(struct text text)
{
    struct word word = {0}, last = {0};

    while (word_next(text, word.end, &word))
        last = word;
    return text_slice(text, last.start, last.end);
}

// Two headers that name two versions of one thing. The lower version is the old one.
static bool versions_differ(const struct transition_table *table, size_t column,
                            struct name_pair *pair)
{
    struct text left = table->columns.items[column].header;
    struct text right = table->columns.items[column + 1].header;
    struct text family = last_word(name_family(left));
    unsigned long old = version_number(name_version(left));
    unsigned long later = version_number(name_version(right));

    if (family.length == 0 || !text_equals_nocase(family, last_word(name_family(right))) ||
        old == 0 || later == 0 || old == later)
        return false;
    pair->old = old < later ? column : column + 1;
    pair->to = old < later ? column + 1 : column;
    pair->why = "the headers name two versions, and the page is about a move";
    return true;
}

static bool has_word(struct text text, struct text wanted)
{
    struct word word = {0};

    while (word_next(text, word.end, &word)) {
        struct text found = text_slice(text, word.start, word.end);

        if (text_equals_nocase(found, wanted))
            return true;
        // "add-ins" and "add-in".
        if (found.length > 2 && wanted.length > found.length && wanted.length - found.length == 1 &&
            text_starts_with_nocase(wanted, found))
            return true;
    }
    return false;
}

// Whether the header has a word of the name that the other name has not.
static bool has_own_word(struct text header, struct text name, struct text other)
{
    struct word word = {0};

    while (word_next(name, word.end, &word)) {
        struct text own = text_slice(name, word.start, word.end);

        if (own.length > 1 && !text_equals_nocase(own, TEXT("and")) && !has_word(other, own) &&
            has_word(header, own))
            return true;
    }
    return false;
}

// Words of the name alone, or all of it where it shares its words with the other.
static bool names_only(struct text header, struct text name, struct text other)
{
    bool is_whole = name.length > 0 && text_starts_with_nocase(header, name) &&
                    text_find_nocase(other, name) == TEXT_NOT_FOUND;

    return (is_whole || has_own_word(header, name, other)) && !has_own_word(header, other, name);
}

// A capital or a digit behind the first letter makes a header the name of a product.
static bool names_product(struct text header)
{
    for (size_t i = 1; i < header.length; i++) {
        if ((header.at[i] >= 'A' && header.at[i] <= 'Z') || character_is_digit(header.at[i]))
            return true;
    }
    return false;
}

// The only other column that could name things, if a product heads it; else COLUMN_NONE.
static size_t product_beside(const struct transition_table *table, size_t known)
{
    size_t found = COLUMN_NONE;

    for (size_t column = 0; column < table->columns.count; column++) {
        if (column == known || transition_column_has(table, column, OTHER_WORDS))
            continue;
        if (found != COLUMN_NONE || !names_product(table->columns.items[column].header) ||
            (table->columns.items[column].words & ~WORD_BIT(HEADER_FEATURE)))
            return COLUMN_NONE;
        found = column;
    }
    return found;
}

// Whether nothing but the name heads the column, or else the other name is known as well.
static bool is_headed_by(const struct transition_table *table, size_t column, struct text name,
                         struct text other)
{
    return column != COLUMN_NONE &&
           (other.length > 0 || name_equals(table->columns.items[column].header, name));
}

// One column is headed by words of A alone, another by words of B alone.
static bool names_of_move(const struct transition_table *table, struct text a, struct text b,
                          struct name_pair *pair)
{
    pair->old = pair->to = COLUMN_NONE;
    for (size_t column = 0; column < table->columns.count; column++) {
        struct text header = table->columns.items[column].header;

        // "LK solution" points to no guide.
        if (transition_column_has(table, column, OTHER_WORDS & ~WORD_BIT(HEADER_GUIDE)))
            continue;
        if (names_only(header, a, b) && pair->old == COLUMN_NONE)
            pair->old = column;
        else if (pair->to == COLUMN_NONE &&
                 (names_only(header, b, a) ||
                  (transition_column_has(table, column, WORD_BIT(HEADER_NEW)) &&
                   text_find_nocase(header, a) == TEXT_NOT_FOUND)))
            pair->to = column;
    }
    // COM add-in | Native Outlook capability: beside A stands what one has in its place, and beside
    // B what one had.
    if (pair->to == COLUMN_NONE && is_headed_by(table, pair->old, a, b))
        pair->to = product_beside(table, pair->old);
    else if (pair->old == COLUMN_NONE && is_headed_by(table, pair->to, b, a))
        pair->old = product_beside(table, pair->to);
    pair->why = "the headers name what the page moves from and to";
    return pair->old != COLUMN_NONE && pair->to != COLUMN_NONE;
}

static bool column_is_blank(const struct transition_table *table, size_t column)
{
    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);

        if (text.length > 0)
            return false;
    }
    return true;
}

// What stands before the pair may order the rows, but a feature that both sides have is compared.
static bool is_led_by_category(const struct transition_table *table, size_t first)
{
    for (size_t column = 0; column < first; column++) {
        if (!transition_column_has(table, column, LEADING_WORDS) && !column_is_blank(table, column))
            return false;
    }
    return true;
}

// Whether the cells of the column name things: no answers, no long descriptions. A few may say that
// there is none: "Not supported".
static bool cells_name(const struct transition_table *table, size_t column)
{
    size_t cells = 0, words = 0, answers = 0, refusals = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct text text =
            transition_cell_text(table->extraction, &table->table->rows[row].cells[column]);
        struct answer answer = transition_cell_answer(table->extraction, text);

        refusals += answer.word == ANSWER_NO;
        if (text.length == 0 || answer.word == ANSWER_NEITHER || answer.word == ANSWER_NO)
            continue;
        cells++;
        words += transition_word_count(text);
        answers += answer.word != 0;
    }
    return cells > 0 && refusals <= cells && words <= cells * PAIR_CELL_WORDS &&
           answers * 5 < cells;
}

static bool pair_holds(const struct transition_table *table, const struct name_pair *pair)
{
    size_t first = pair->old < pair->to ? pair->old : pair->to;

    unsigned mapped = WORD_BIT(HEADER_TYPE) | WORD_BIT(HEADER_RUNTIME);

    if (transition_column_has(table, pair->old, mapped) ||
        transition_column_has(table, pair->to, mapped))
        return false;
    return is_led_by_category(table, first) && cells_name(table, pair->old) &&
           cells_name(table, pair->to);
}

static bool from_versions(const struct transition_table *table, struct name_pair *pair)
{
    for (size_t column = 0; column + 1 < table->columns.count; column++) {
        // Versions below versions are a matrix.
        if (versions_differ(table, column, pair))
            return pair_holds(table, pair) && (transition_column_names(table, pair->old) ||
                                               transition_column_names(table, pair->to));
    }
    return false;
}

// The words of a header up to its first blank behind the second: "Role in".
static struct text first_words(struct text text)
{
    struct word first, second;

    return word_next(text, 0, &first) && word_next(text, first.end, &second)
               ? text_slice(text, first.start, second.end)
               : TEXT("");
}

static bool is_same_thing(struct text left, struct text right)
{
    size_t shorter = left.length < right.length ? left.length : right.length;
    size_t longer = left.length + right.length - shorter;

    // "policy" and "policies" are close enough for a header: all but an ending.
    return shorter > 2 && longer - shorter <= 1 &&
           text_equals_nocase(text_slice(left, 0, shorter), text_slice(right, 0, shorter));
}

// EWS operation | Graph operation; Role in A | Role in B: the same thing of two products side by
// side, the earlier before the later.
static bool same_thing_of_two(const struct transition_table *table, size_t column,
                              struct name_pair *pair)
{
    struct text left = table->columns.items[column].header;
    struct text right = table->columns.items[column + 1].header;
    bool ends = is_same_thing(last_word(left), last_word(right));
    bool begins = text_equals_nocase(first_words(left), first_words(right));

    if (ends == begins || text_equals_nocase(left, right) || transition_word_count(left) < 2 ||
        transition_word_count(right) < 2 || !names_product(left) || !names_product(right) ||
        transition_column_has(table, column, OTHER_WORDS | WORD_BIT(HEADER_SUPPORTED)) ||
        transition_column_has(table, column + 1, OTHER_WORDS | WORD_BIT(HEADER_SUPPORTED)))
        return false;
    *pair = (struct name_pair){column, column + 1,
                               "the same thing of two products, and the page is about a move"};
    return pair_holds(table, pair);
}

static bool from_same_thing(const struct transition_table *table, struct name_pair *pair)
{
    if (!(transition_table_says(table) & WORD_BIT(MOVE_UPGRADE)))
        return false;
    for (size_t column = 0; column + 1 < table->columns.count; column++) {
        if (same_thing_of_two(table, column, pair))
            return true;
    }
    return false;
}

bool name_pair_from_headers(const struct transition_table *table, struct name_pair *pair)
{
    const struct page *page = table->extraction->page;
    const struct text texts[MOVE_TEXTS] = {table->lead, table->heading, page->heading_text,
                                           page->title};

    if (table->columns.count < 2 ||
        !(transition_table_says(table) & (WORD_BIT(MOVE_UPGRADE) | WORD_BIT(MOVE_GONE))))
        return false;
    if (from_versions(table, pair))
        return true;
    for (size_t i = 0; i < MOVE_TEXTS; i++) {
        struct move move = move_from_text(table->extraction, texts[i]);
        struct text a = move.from.length > 0 ? move.from : move.what;

        if (a.length == 0 && move.to.length == 0)
            continue;
        if (names_of_move(table, a, move.to, pair) && pair_holds(table, pair))
            return true;
        // Titles spell out what headers abbreviate.
        if (names_of_move(table, name_alias(texts[i], a), name_alias(texts[i], move.to), pair) &&
            pair_holds(table, pair))
            return true;
    }
    return from_same_thing(table, pair);
}
