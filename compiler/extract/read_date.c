// Finds the dates of a text, with the words that make them approximate, open or a range.
#include "extract/read_date.h"

#include "base/array.h"
#include "extract/date_form.h"

#include <string.h>

// What stands before a date and qualifies it.
struct qualifiers {
    size_t first; // the first token that belongs to the date; the date's own where there is none
    bool approximate, open;
    bool licensed; // a preposition or the like: a year alone is a date
    bool between;
};

// Whether two digits, and no third, stand behind a mark and end a date such as 5/3/27, 5-May-27 or
// May-05-27.
static bool is_short_year(struct text text, char mark, size_t digits)
{
    if (digits + 2 > text.length || !character_is_digit(text.at[digits]) ||
        !character_is_digit(text.at[digits + 1]) ||
        (digits + 2 < text.length && character_is_digit(text.at[digits + 2])))
        return false;
    for (size_t i = digits - 1; i-- > 0 && i + 6 >= digits;) {
        if (text.at[i] == mark)
            return i > 0 &&
                   (character_is_digit(text.at[i - 1]) || character_is_letter(text.at[i - 1]));
    }
    return false;
}

static bool has_short_year(struct text text, char mark)
{
    size_t at = 0, found;

    while ((found = text_find_character(text_from(text, at), mark)) != TEXT_NOT_FOUND) {
        at += found + 1;
        if (is_short_year(text, mark, at))
            return true;
    }
    return false;
}

// Of any four characters in a row one is looked at: few are digits.
static bool has_long_year(struct text text)
{
    for (size_t i = 3; i < text.length; i += 4) {
        size_t start = i, end = i;

        if (!character_is_digit(text.at[i]))
            continue;
        while (start > 0 && character_is_digit(text.at[start - 1]))
            start--;
        while (end < text.length && character_is_digit(text.at[end]))
            end++;
        if (end - start >= 4)
            return true;
    }
    return false;
}

bool text_has_year(struct text text)
{
    return has_long_year(text) || has_short_year(text, '/') || has_short_year(text, '-');
}

// Looks back from the date over the words that qualify it.
static struct qualifiers qualifiers_before(const struct date_token *tokens, size_t date,
                                           bool is_day)
{
    struct qualifiers qualifiers = {.first = date};

    for (size_t i = date; i-- > 0;) {
        const struct date_token *token = &tokens[i];
        enum date_word word =
            token->kind == DATE_TOKEN_WORD ? (enum date_word)token->value : DATE_WORD_NONE;

        if (word == DATE_WORD_APPROXIMATE || date_token_is_mark(token, "~")) {
            qualifiers.approximate = qualifiers.licensed = true;
            qualifiers.first = i;
        } else if (word == DATE_WORD_OPEN) {
            qualifiers.open = qualifiers.licensed = true;
            qualifiers.first = i;
        } else if (word == DATE_WORD_PART || word == DATE_WORD_WEEKDAY) {
            qualifiers.licensed = true;
            // "a pris fin le 14 janvier": a day has no end of its own.
            if (word == DATE_WORD_WEEKDAY || !is_day)
                qualifiers.first = i;
        } else if (word == DATE_WORD_ON || word == DATE_WORD_THROUGH || word == DATE_WORD_BETWEEN) {
            qualifiers.licensed = true;
            qualifiers.between |= word == DATE_WORD_BETWEEN;
        } else if (word != DATE_WORD_OF && !date_token_is_mark(token, ",-")) {
            break;
        }
    }
    return qualifiers;
}

// "(expected)", "(estimated)" behind a date.
static bool is_approximate_behind(const struct date_token *tokens, size_t i)
{
    return date_token_is_mark(&tokens[i], "(,") &&
           date_token_is_word(&tokens[i + 1], DATE_WORD_APPROXIMATE);
}

// Numbers that touch other text are parts of a version, a path, a file's name.
static bool is_torn_off(struct text text, size_t start, size_t end)
{
    char before = start > 0 ? text.at[start - 1] : ' ';
    char behind = end < text.length ? text.at[end] : ' ';
    char second = end + 1 < text.length ? text.at[end + 1] : ' ';

    if (character_is_digit(text.at[start]) &&
        (strchr("_/\\@=#$%.+", before) != NULL || character_is_letter(before)))
        return true;
    if (behind == '_' || behind == '=' || behind == '@' || behind == '\\')
        return true;
    // "2021.The" only lacks its blank.
    if (behind == '.' && character_is_letter(second))
        return character_lower(second) == second;
    return strchr("-./+:", behind) != NULL &&
           (character_is_letter(second) || character_is_digit(second));
}

// "KB-2024"; but "mid-2024" is a date.
static bool is_behind_hyphen(const struct date_tokens *tokens, size_t i)
{
    const struct date_token *items = tokens->items;

    return i > 0 && items[i].kind == DATE_TOKEN_NUMBER && !items[i].behind_blank &&
           date_token_is_mark(&items[i - 1], "-") &&
           !(i > 1 && !items[i - 1].behind_blank &&
             date_token_is_word(&items[i - 2], DATE_WORD_PART));
}

static bool is_range_mark(const struct date_token *token, bool between)
{
    const char marks[] = {'-', DATE_MARK_DASH, 0};

    return date_token_is_mark(token, marks) || date_token_is_word(token, DATE_WORD_TO) ||
           date_token_is_word(token, DATE_WORD_THROUGH) ||
           (between && date_token_is_word(token, DATE_WORD_AND));
}

// "between May 1 and the end of June": where the second date of a range begins.
static size_t behind_range_mark(const struct date_token *tokens, size_t mark)
{
    size_t i = mark + 1;

    while (date_token_is_word(&tokens[i], DATE_WORD_PART) ||
           date_token_is_word(&tokens[i], DATE_WORD_OF) ||
           date_token_is_word(&tokens[i], DATE_WORD_ON))
        i++;
    return i;
}

// range -> date ("to" | "-" | "and" behind "between") date; two years alone are none outside a cell
static void read_range(const struct date_reading *reading, struct date_form *form, bool between)
{
    const struct date_token *tokens = reading->tokens;
    struct date_form last;
    struct date range = {0};
    size_t i = form->end;

    if (form->match.impossible || !is_range_mark(&tokens[i], between))
        return;
    i = behind_range_mark(tokens, i);
    if (!date_form_read(reading, i, &last) || last.match.impossible ||
        last.match.year_alone != form->match.year_alone ||
        day_compare(form->match.date.earliest, last.match.date.earliest) > 0 ||
        !date_from_range(&range, &form->match.date, &last.match.date))
        return;
    form->match.date = range;
    form->end = last.end;
}

// range -> month day? ("to" | "-" | "and") date, the month's year being the date's
static bool read_partial_range(const struct date_reading *reading, size_t i, bool between,
                               struct date_form *form)
{
    struct date_form last;
    struct date unknown =
                    {
                        .earliest = {2000, 12, 31}
    },
                range = {0};

    if (!date_form_read_partial(reading, i, &unknown, form) ||
        !is_range_mark(&reading->tokens[form->end], between) ||
        !date_form_read(reading, behind_range_mark(reading->tokens, form->end), &last) ||
        last.match.year_alone || last.match.impossible ||
        !date_form_read_partial(reading, i, &last.match.date, form) ||
        !date_from_range(&range, &form->match.date, &last.match.date))
        return false;
    form->match.date = range;
    form->end = last.end;
    return true;
}

// Whether the text speaks of versions right beside the date: "the 2019-06-01 API version".
static bool is_version(const struct date_token *tokens, size_t first, size_t end)
{
    return (first > 0 && date_token_is_word(&tokens[first - 1], DATE_WORD_VERSION)) ||
           date_token_is_word(&tokens[end], DATE_WORD_VERSION);
}

static bool has_version(const struct date_tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        if (date_token_is_word(&tokens->items[i], DATE_WORD_VERSION))
            return true;
    }
    return false;
}

static bool can_begin_date(const struct date_token *token)
{
    return token->kind == DATE_TOKEN_NUMBER ||
           (token->kind == DATE_TOKEN_WORD && token->value > DATE_WORD_MONTH);
}

// The date that begins with the token i, if one does; form->end is behind it then.
static bool read_match(const struct date_reading *reading, const struct date_tokens *tokens,
                       size_t i, struct date_form *form)
{
    struct date_match *match = &form->match;
    bool found = date_form_read(reading, i, form);
    bool is_day = found && day_compare(match->date.earliest, match->date.latest) == 0;
    struct qualifiers qualifiers = qualifiers_before(tokens->items, i, is_day);

    if (!found) {
        if (!read_partial_range(reading, i, qualifiers.between, form))
            return false;
    } else {
        read_range(reading, form, qualifiers.between);
    }
    match->start = tokens->items[qualifiers.first].start;
    match->end = tokens->items[form->end - 1].end;
    if (is_torn_off(tokens->text, tokens->items[i].start, match->end) ||
        is_behind_hyphen(tokens, i))
        return false;
    if (match->year_alone || match->may_be_version) {
        if (!qualifiers.licensed && is_version(tokens->items, i, form->end))
            return false;
        match->may_be_version =
            match->may_be_version && !qualifiers.licensed && has_version(tokens);
        match->year_alone = match->year_alone && !qualifiers.licensed;
    }
    if (!match->impossible &&
        (qualifiers.approximate || is_approximate_behind(tokens->items, form->end)))
        date_make_approximate(&match->date);
    if (!match->impossible && qualifiers.open)
        date_make_open(&match->date);
    return true;
}

// The year that all dates of a text have, or 0.
static int common_year(const struct date_matches *matches)
{
    int year = 0;

    for (size_t i = 0; i < matches->count; i++) {
        const struct date_match *match = &matches->items[i];

        if (match->impossible || match->year_alone || match->wave || match->may_be_version)
            continue;
        if (match->date.earliest.year != match->date.latest.year ||
            (year != 0 && year != match->date.earliest.year))
            return 0;
        year = match->date.earliest.year;
    }
    return year;
}

static bool is_year(const struct date_match *match)
{
    return !match->impossible && !match->year_alone && !match->wave &&
           strlen(match->date.edtf) == 4;
}

static void insert_match(struct arena *arena, struct date_matches *matches, struct date_match match)
{
    size_t at;

    ARRAY_PUSH(arena, matches);
    for (at = matches->count - 1; at > 0 && matches->items[at - 1].start > match.start; at--)
        matches->items[at] = matches->items[at - 1];
    matches->items[at] = match;
}

// "In 2024, it ends on March 5": the day takes the year, which is no date of its own then.
static void add_days_without_year(struct arena *arena, const struct date_reading *reading,
                                  const struct date_tokens *tokens, struct date_matches *matches)
{
    int year = common_year(matches);
    size_t count = matches->count, next = 0;

    for (size_t i = 0; year != 0 && i + 1 < tokens->count; i++) {
        struct date_form form;

        while (next < count && matches->items[next].end <= tokens->items[i].start)
            next++;
        if ((next < count && matches->items[next].start <= tokens->items[i].start) ||
            !date_form_read_day(reading, i, year, &form))
            continue;
        form.match.start = tokens->items[i].start;
        form.match.end = tokens->items[form.end - 1].end;
        *ARRAY_PUSH(arena, matches) = form.match;
        i = form.end - 1;
    }
    if (matches->count == count)
        return;

    struct date_matches sorted = {0};

    for (size_t i = 0; i < matches->count; i++) {
        if (i >= count || !is_year(&matches->items[i]))
            insert_match(arena, &sorted, matches->items[i]);
    }
    *matches = sorted;
}

// Every date that stands in the text with its year.
static struct date_matches read_matches(struct arena *arena, const struct date_reading *reading,
                                        const struct date_tokens *tokens)
{
    struct date_matches matches = {0};

    for (size_t i = 0; i < tokens->count;) {
        struct date_form form;

        if (can_begin_date(&tokens->items[i]) && read_match(reading, tokens, i, &form)) {
            *ARRAY_PUSH(arena, &matches) = form.match;
            i = form.end;
        } else {
            i++;
        }
    }
    return matches;
}

struct date_matches dates_from_text(struct arena *arena, const struct date_reader *reader,
                                    struct text text)
{
    if (!text_has_year(text))
        return (struct date_matches){0};

    struct date_tokens tokens = date_tokens_from_text(arena, reader->vocabulary, text);

    return read_matches(arena, &(struct date_reading){reader, tokens.items}, &tokens);
}

struct date_matches dates_from_sentence(struct arena *arena, const struct date_reader *reader,
                                        struct text sentence)
{
    if (!text_has_year(sentence))
        return (struct date_matches){0};

    struct date_tokens tokens = date_tokens_from_text(arena, reader->vocabulary, sentence);
    struct date_reading reading = {reader, tokens.items};
    struct date_matches matches = read_matches(arena, &reading, &tokens);

    add_days_without_year(arena, &reading, &tokens, &matches);
    return matches;
}
