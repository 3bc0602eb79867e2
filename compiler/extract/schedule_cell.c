// What the cells of a schedule hold: their words, their date, the state that they say.
#include "extract/schedule_cell.h"

#include "extract/schedule_said.h"
#include "extract/word.h"

#define DATE_WORDS    6   // that may stand beside the date of a date column
#define COMMENT_WORDS 3   // the same of a column of comments
#define STATUS_LENGTH 40  // bytes of a state before a mark
#define PRODUCT_WORDS 5   // of a product and its version
#define NAME_LENGTH   512 // bytes; a longer cell is not looked at for words
#define NAME_WORDS    16

static bool is_ordinal(struct text text)
{
    return text_equals_nocase(text, TEXT("st")) || text_equals_nocase(text, TEXT("nd")) ||
           text_equals_nocase(text, TEXT("rd")) || text_equals_nocase(text, TEXT("th"));
}

// The words of a cell on one line, without superscripts but those of "13th", and without what is
// struck out, if something else is left.
static struct text read_text(struct arena *arena, const struct rich *rich, bool struck)
{
    struct buffer buffer = {0};
    size_t at = 0;

    for (size_t i = 0; i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];
        bool note = mark->kind == MARK_SUPERSCRIPT &&
                    !is_ordinal(text_slice(rich->text, mark->start, mark->end));

        if ((!note && !(mark->kind == MARK_STRIKE && !struck)) || mark->start < at)
            continue;
        buffer_add(&buffer, text_slice(rich->text, at, mark->start));
        at = mark->end;
    }
    if (at == 0 && buffer.length == 0)
        return rich_plain(arena, rich);
    buffer_add(&buffer, text_from(rich->text, at));

    struct rich rest = {.text = buffer_text(&buffer)};
    struct text text = rich_plain_slice(arena, &rest, 0, rest.text.length);

    buffer_free(&buffer);
    return text.length == 0 && !struck ? read_text(arena, rich, true) : text;
}

struct text schedule_cell_text(struct arena *arena, const struct rich *rich)
{
    return read_text(arena, rich, false);
}

bool schedule_words_are_approximate(const struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_DATE, text);

    for (size_t i = 0; i < matches.count; i++) {
        if (matches.items[i].value == DATE_WORD_APPROXIMATE)
            return true;
    }
    return false;
}

// "1903", "21H1": a version, beside which a year alone is one too.
static bool is_version_of_year(struct text text)
{
    text = text_trim(text);
    if (text.length != 4 || !character_is_digit(text.at[0]) || !character_is_digit(text.at[1]) ||
        !character_is_digit(text.at[3]))
        return false;
    if (!character_is_digit(text.at[2]))
        return text.at[2] == 'H' || text.at[2] == 'h';
    return text.at[0] == '0' || (text.at[0] == '1' && (text.at[1] != '9' || text.at[2] < '8'));
}

bool schedule_column_has_versions(const struct schedule_table *table, size_t column)
{
    for (size_t row = 0; row < table->table->row_count; row++) {
        if (is_version_of_year(schedule_cell_at(table, row, column)->text))
            return true;
    }
    return false;
}

// "8/2024", which only in a column of dates is one.
static bool read_short_month(struct schedule_cell *cell)
{
    struct text text = text_trim(cell->text);
    size_t slash = text_find(text, TEXT("/"));
    int month = 0, year = 0;

    if (slash == 0 || slash > 2 || text.length != slash + 5)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        int *number = i < slash ? &month : &year;

        if (i == slash)
            continue;
        if (!character_is_digit(text.at[i]))
            return false;
        *number = *number * 10 + (text.at[i] - '0');
    }
    cell->date = (struct date_match){.end = cell->text.length};
    return year >= 1980 && month >= 1 && month <= 12 &&
           date_from_month(&cell->date.date, year, month);
}

// A cell means the first of its dates; a year alone only if it says nothing else.
static void read_date(const struct schedule_table *table, const struct schedule_column *column,
                      struct schedule_cell *cell)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, column->order};
    struct date_matches dates = dates_from_text(extraction->arena, &reader, cell->text);

    for (size_t i = 0; i < dates.count && !cell->has_date; i++) {
        size_t beside = word_count(text_slice(cell->text, 0, dates.items[i].start)) +
                        word_count(text_from(cell->text, dates.items[i].end));

        if (dates.items[i].year_alone && (beside > 0 || column->has_versions))
            continue;
        if (dates.items[i].wave && column->role != ROLE_DATE && !column->has_event)
            continue;
        cell->date = dates.items[i];
        cell->has_date = true;
        cell->is_date = beside <= (column->role == ROLE_COMMENT ? COMMENT_WORDS : DATE_WORDS) +
                                      2 * (dates.count - 1);
    }
    if (dates.count == 0)
        cell->has_date = cell->is_date = read_short_month(cell);
    if (cell->has_date && !cell->date.impossible &&
        (column->is_approximate || schedule_words_are_approximate(extraction, cell->text)))
        date_make_approximate(&cell->date.date);
}

static bool is_status_end(char character)
{
    return character == ';' || character == ':' || character == '.' || character == ',' ||
           character == '(';
}

// "Removed in Lamp Studio 2015": a state and the product or version in which it began, but no date;
// the text ends at a mark of the cell.
static bool read_state_of_product(const struct extraction *extraction, struct text cell,
                                  struct text text, int *value)
{
    struct date_reader reader = {extraction->vocabulary, extraction->language, DATE_MONTH_FIRST};
    struct word_match state, in, version;

    if (!vocabulary_begins(extraction->vocabulary, WORD_STATUS, text, &state))
        return false;

    struct text rest = text_trim(text_from(text, state.end));

    if (!vocabulary_begins(extraction->vocabulary, WORD_DATE, rest, &in) ||
        in.value != DATE_WORD_ON)
        return false;
    rest = text_trim(text_from(rest, in.end));
    if (rest.length == 0 || word_count(rest) > PRODUCT_WORDS ||
        (character_lower(rest.at[0]) == rest.at[0] && !character_is_digit(rest.at[0]) &&
         !(vocabulary_begins(extraction->vocabulary, WORD_DATE, rest, &version) &&
           version.value == DATE_WORD_VERSION)))
        return false;

    struct date_matches dates = dates_from_text(extraction->arena, &reader, cell);

    for (size_t i = 0; i < dates.count; i++) {
        if (!dates.items[i].year_alone && dates.items[i].start < text.length)
            return false;
    }
    *value = state.value;
    return true;
}

// The state that a cell says, alone or before a mark: "Deprecated; use X".
static bool read_status(const struct extraction *extraction, struct schedule_cell *cell)
{
    struct text text = cell->text;
    int value;

    if (!vocabulary_is(extraction->vocabulary, WORD_STATUS, text, &value)) {
        size_t mark = 0;

        while (mark < text.length && mark < STATUS_LENGTH && !is_status_end(text.at[mark]))
            mark++;
        if (mark == text.length || mark == STATUS_LENGTH)
            return false;
        text = text_slice(text, 0, mark);
        if ((text_has_year(cell->text) ||
             !vocabulary_is(extraction->vocabulary, WORD_STATUS, text, &value)) &&
            !read_state_of_product(extraction, cell->text, text, &value))
            return false;
        if (value >= STATUS_ALIVE)
            return false;
    }
    cell->has_status = true;
    cell->is_alive = value >= STATUS_ALIVE;
    cell->is_compatibility = value == STATUS_COMPATIBILITY;
    cell->status = cell->is_alive ? EVENT_OTHER : (enum event)value;
    return true;
}

// Whether only words such as "as of" and "since" stand in a text.
static bool leads_to_date(const struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_DATE, text);
    size_t words = 0;

    for (size_t i = 0; i < matches.count; i++)
        words += word_count(text_slice(text, matches.items[i].start, matches.items[i].end));
    return words == word_count(text);
}

// "Retired on March 3, 2025" in a column of states: the state, and since when.
static bool read_dated_status(const struct schedule_table *table,
                              const struct schedule_column *column, struct schedule_cell *cell)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, column->order};
    struct word_match state;
    struct date_matches dates;

    if (column->role != ROLE_STATUS || !text_has_year(cell->text) ||
        !vocabulary_begins(extraction->vocabulary, WORD_STATUS, cell->text, &state) ||
        (state.value >= STATUS_ALIVE && state.value != STATUS_COMPATIBILITY))
        return false;
    dates = dates_from_text(extraction->arena, &reader, cell->text);
    if (dates.count == 0 || dates.items[0].year_alone || dates.items[0].start < state.end ||
        !leads_to_date(extraction, text_slice(cell->text, state.end, dates.items[0].start)))
        return false;
    cell->date = dates.items[0];
    cell->has_date = cell->has_status = true;
    cell->status =
        state.value == STATUS_COMPATIBILITY ? EVENT_END_OF_SUPPORT : (enum event)state.value;
    return true;
}

void schedule_cell_read(const struct schedule_table *table, struct schedule_column *column,
                        struct schedule_cell *cell)
{
    const struct vocabulary *vocabulary = table->extraction->vocabulary;
    size_t words;

    cell->is_blank =
        text_is_blank(cell->text) || vocabulary_is(vocabulary, WORD_NO_DATE, cell->text, NULL);
    if (schedule_said_read(table, column, cell))
        cell->has_status = !(cell->is_date = column->role != ROLE_STATUS);
    else if (!read_dated_status(table, column, cell) && !read_status(table->extraction, cell) &&
             text_has_year(cell->text))
        read_date(table, column, cell);
    column->filled += !text_is_blank(cell->text);
    column->dates += cell->is_date;
    column->endings += cell->has_status && !cell->is_alive;
    if (cell->has_status && !cell->is_alive)
        column->ending = cell->status;
    column->alive += cell->has_status && cell->is_alive;
    column->compares = column->compares || cell->is_compatibility;
    words = cell->text.length < NAME_LENGTH ? word_count(cell->text) : NAME_LENGTH / 5;
    column->words += words;
    column->names += words > 0 && words <= NAME_WORDS;
}
