// The forms in which a page writes a date, read forwards from a token.
#include "extract/date_form.h"

#include <string.h>

bool date_token_is_mark(const struct date_token *token, const char *marks)
{
    return token->kind == DATE_TOKEN_MARK && token->value != 0 &&
           strchr(marks, token->value) != NULL;
}

static bool is_number(const struct date_token *token, int low, int high)
{
    return token->kind == DATE_TOKEN_NUMBER && token->digits <= 2 && token->value >= low &&
           token->value <= high;
}

static bool is_year(const struct date_token *token)
{
    return token->kind == DATE_TOKEN_NUMBER && token->digits == 4 && !token->ordinal &&
           token->value >= 1900 && token->value < 2200;
}

// Beside a day and the name of a month any four digits are a year: 9999 stands for "never".
static bool is_year_of_day(const struct date_token *token)
{
    return token->kind == DATE_TOKEN_NUMBER && token->digits == 4 && !token->ordinal;
}

// The number of a numbered word, such as 1 of January, or -1.
static int numbered(const struct date_token *token, int base, int count)
{
    if (token->kind == DATE_TOKEN_WORD && token->value >= base && token->value <= base + count)
        return token->value - base;
    return -1;
}

static int month_of(const struct date_token *token)
{
    int month = numbered(token, DATE_WORD_MONTH, 12);

    return month > 0 ? month : 0;
}

bool date_token_is_word(const struct date_token *token, enum date_word word)
{
    return token->kind == DATE_TOKEN_WORD && token->value == (int)word;
}

// Steps over at most one of the marks, then over words such as "of the".
static size_t skip(const struct date_token *tokens, size_t i, const char *marks)
{
    if (date_token_is_mark(&tokens[i], marks))
        i++;
    while (date_token_is_word(&tokens[i], DATE_WORD_OF))
        i++;
    return i;
}

static bool found_day(struct date_form *found, int year, int month, int day, size_t end)
{
    found->end = end;
    found->match.impossible = !date_from_day(&found->match.date, year, month, day);
    return true;
}

// day_range -> day ("-" day)?; both ends in one month
static size_t read_second_day(const struct date_token *tokens, size_t i, int first, int *second)
{
    const char marks[] = {'-', DATE_MARK_DASH, 0};

    if ((date_token_is_mark(&tokens[i], marks) || date_token_is_word(&tokens[i], DATE_WORD_TO) ||
         date_token_is_word(&tokens[i], DATE_WORD_THROUGH)) &&
        is_number(&tokens[i + 1], first + 1, 31)) {
        *second = tokens[i + 1].value;
        return i + 2;
    }
    *second = 0;
    return i;
}

static bool found_days(struct date_form *found, int year, int month, const int days[2], size_t end)
{
    struct date last;

    if (days[1] == 0 || !date_from_day(&last, year, month, days[1]))
        return found_day(found, year, month, days[0], end);

    struct date first = {0};

    found->end = end;
    return date_from_day(&first, year, month, days[0]) &&
           date_from_range(&found->match.date, &first, &last);
}

// The year that two digits stand for, or 0: 24 is 2024, 98 is 1998.
static int short_year(const struct date_token *token)
{
    if (token->kind != DATE_TOKEN_NUMBER || token->digits != 2 || token->ordinal)
        return 0;
    return token->value < 70 ? 2000 + token->value : 1900 + token->value;
}

// month_day_year -> month "."? ","? day ("-" day)? ","? "of"? year | month "-" day "-" short_year
// month_year     -> month ("." | "," | "-" | "/")? "of"? year
static bool read_month_first(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = reading->tokens;
    int month = month_of(&tokens[i]), days[2];
    size_t at = i + 1;

    if (month == 0)
        return false;
    if (date_token_is_mark(&tokens[at], ".") && !tokens[at].behind_blank)
        at++;
    size_t day = date_token_is_mark(&tokens[at], ",-") ? at + 1 : at;

    if (is_number(&tokens[day], 1, 31)) {
        days[0] = tokens[day].value;
        size_t behind = read_second_day(tokens, day + 1, days[0], &days[1]);
        size_t year = skip(tokens, behind, ",.-");

        if (!is_year_of_day(&tokens[year]) && day == i + 2 &&
            date_token_is_mark(&tokens[i + 1], "-") && date_token_is_mark(&tokens[day + 1], "-") &&
            short_year(&tokens[day + 2]) > 0)
            return found_day(found, short_year(&tokens[day + 2]), month, days[0], day + 3);
        if (is_year_of_day(&tokens[year]))
            return found_days(found, tokens[year].value, month, days, year + 1);
        return false;
    }
    at = skip(tokens, at, ",-/");
    if (!is_year(&tokens[at]))
        return false;
    found->end = at + 1;
    return date_from_month(&found->match.date, tokens[at].value, month);
}

// day_month_year -> day ("-" day)? "."? "of"? month "."? ("," | "-" | "/")? "of"? year; in
// 13-Apr-17 the year has two digits
static bool read_day_first(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = reading->tokens;
    int days[2];

    if (!is_number(&tokens[i], 1, 31) ||
        (i > 0 && date_token_is_word(&tokens[i - 1], DATE_WORD_PRODUCT)))
        return false;
    days[0] = tokens[i].value;
    size_t at = skip(tokens, read_second_day(tokens, i + 1, days[0], &days[1]), ".-/");
    int month = month_of(&tokens[at]);

    if (month == 0)
        return false;
    at++;
    if (at == i + 3 && date_token_is_mark(&tokens[i + 1], "-") &&
        date_token_is_mark(&tokens[at], "-") && short_year(&tokens[at + 1]) > 0)
        return found_days(found, short_year(&tokens[at + 1]), month, days, at + 2);
    if (date_token_is_mark(&tokens[at], ".") && !tokens[at].behind_blank)
        at++;
    at = skip(tokens, at, ",-/");
    return is_year_of_day(&tokens[at]) && found_days(found, tokens[at].value, month, days, at + 1);
}

// slash_date -> number mark number mark year, the mark being one of "/", "." and "-"; a year of two
// digits stands behind slashes only
static bool read_numbers(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = &reading->tokens[i];
    bool dots = date_token_is_mark(&tokens[1], ".");
    bool two_digits = tokens[0].digits == 2 && tokens[2].digits == 2;
    // "10. 3. 2021" in German.
    bool spaced = dots && reading->reader->language != LANGUAGE_ENGLISH;
    int year;

    if (!is_number(&tokens[0], 1, 31) || !date_token_is_mark(&tokens[1], "/.-") ||
        !is_number(&tokens[2], 1, 31) || !date_token_is_mark(&tokens[3], "/.-") ||
        tokens[1].value != tokens[3].value || tokens[1].behind_blank || tokens[3].behind_blank ||
        (!spaced && (tokens[2].behind_blank || tokens[4].behind_blank)))
        return false;
    year = is_year(&tokens[4])                   ? tokens[4].value
           : date_token_is_mark(&tokens[1], "/") ? short_year(&tokens[4])
                                                 : 0;
    if (year == 0)
        return false;
    // Elsewhere 4.5.2021 is a version.
    if (dots && !two_digits && reading->reader->language == LANGUAGE_ENGLISH)
        return false;

    int first = tokens[0].value, second = tokens[2].value;
    bool day_first = dots || reading->reader->order == DATE_DAY_FIRST;

    if (!dots && first <= 12 && second <= 12) {
        found->match.unclear_order = first != second;
    } else if ((day_first ? second : first) > 12 && (day_first ? first : second) <= 12) {
        found->match.against_order = true;
        day_first = !day_first;
    }
    return found_day(found, year, day_first ? second : first, day_first ? first : second, i + 5);
}

// iso -> year mark month (mark day)?, the mark being one of "-", "/" and "."; the month alone has
// two digits
static bool read_iso(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = &reading->tokens[i];
    int year = tokens[0].value;

    if (!is_year(&tokens[0]) || !date_token_is_mark(&tokens[1], "/.-") || tokens[1].behind_blank ||
        tokens[2].behind_blank || !is_number(&tokens[2], 1, 31))
        return false;
    if (tokens[3].kind == DATE_TOKEN_MARK && tokens[3].value == tokens[1].value &&
        !tokens[3].behind_blank && !tokens[4].behind_blank && is_number(&tokens[4], 1, 31)) {
        if (date_token_is_mark(&tokens[1], ".") && (tokens[2].digits != 2 || tokens[4].digits != 2))
            return false;
        found->match.may_be_version = date_token_is_mark(&tokens[1], "-");
        return found_day(found, year, tokens[2].value, tokens[4].value, i + 5);
    }
    if (date_token_is_mark(&tokens[1], ".") || tokens[2].digits != 2 || tokens[2].value > 12)
        return false;
    found->end = i + 3;
    return date_from_month(&found->match.date, year, tokens[2].value);
}

// year_first -> year month; year ("Q3" | "H2"); year "release wave" number
static bool read_year_first(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = reading->tokens;
    struct date *date = &found->match.date;
    int year = tokens[i].value;

    if (!is_year(&tokens[i]))
        return false;
    found->end = i + 2;
    if (date_token_is_word(&tokens[i + 1], DATE_WORD_WAVE) && is_number(&tokens[i + 2], 1, 2)) {
        found->end = i + 3;
        found->match.wave = true;
        return date_from_year(date, year);
    }
    size_t at = date_token_is_mark(&tokens[i + 1], "-") ? i + 2 : i + 1;

    found->end = at + 1;
    if (numbered(&tokens[at], DATE_WORD_QUARTER, 4) > 0)
        return date_from_quarter(date, year, tokens[at].value - DATE_WORD_QUARTER);
    if (numbered(&tokens[at], DATE_WORD_HALF, 2) > 0)
        return date_from_half(date, year, tokens[at].value - DATE_WORD_HALF);
    // In English a product's year stands there: "Exchange 2013 may". The day of "2021 mars 3, 2022"
    // belongs to what follows.
    return reading->reader->language != LANGUAGE_ENGLISH && month_of(&tokens[at]) &&
           tokens[at + 1].kind != DATE_TOKEN_NUMBER && !date_token_is_mark(&tokens[at - 1], "-") &&
           date_from_month(date, year, month_of(&tokens[at]));
}

// quarters -> quarter ("/" | "-" | "to") quarter "of"? year
static bool read_quarters(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = reading->tokens;
    const char marks[] = {'/', '-', DATE_MARK_DASH, 0};
    int first = numbered(&tokens[i], DATE_WORD_QUARTER, 4);
    struct date begin, end;

    if (first <= 0 || (!date_token_is_mark(&tokens[i + 1], marks) &&
                       !date_token_is_word(&tokens[i + 1], DATE_WORD_TO)))
        return false;

    int last = numbered(&tokens[i + 2], DATE_WORD_QUARTER, 4);
    size_t at = last > first ? skip(tokens, i + 3, ",") : i;

    if (last <= first || !is_year(&tokens[at]))
        return false;
    found->end = at + 1;
    return date_from_quarter(&begin, tokens[at].value, first) &&
           date_from_quarter(&end, tokens[at].value, last) &&
           date_from_range(&found->match.date, &begin, &end);
}

// part_of_year -> ("Q3" | ordinal "quarter" | "H2" | ordinal "half" | season) ("," | "-" | "/")?
// "of"? year
static bool read_part_of_year(const struct date_reading *reading, size_t i, struct date_form *found)
{
    const struct date_token *tokens = reading->tokens;
    int ordinal = numbered(&tokens[i], DATE_WORD_ORDINAL, 4), quarter, half, season;
    size_t at = i + 1;

    if (is_number(&tokens[i], 1, 4)) {
        ordinal = tokens[i].value;
        at = date_token_is_mark(&tokens[at], ".") ? at + 1 : at;
    }
    if (ordinal > 0) {
        quarter = date_token_is_word(&tokens[at], DATE_WORD_QUARTER) ? ordinal : 0;
        half = date_token_is_word(&tokens[at], DATE_WORD_HALF) && ordinal <= 2 ? ordinal : 0;
        season = 0;
        at++;
    } else {
        quarter = numbered(&tokens[i], DATE_WORD_QUARTER, 4);
        half = numbered(&tokens[i], DATE_WORD_HALF, 2);
        season = numbered(&tokens[i], DATE_WORD_SEASON, 4);
    }
    if (quarter <= 0 && half <= 0 && season <= 0)
        return false;
    at = skip(tokens, at, ",-/");
    while (date_token_is_word(&tokens[at], DATE_WORD_ON) ||
           date_token_is_word(&tokens[at], DATE_WORD_OF))
        at++;
    if (!is_year(&tokens[at]))
        return false;
    found->end = at + 1;
    if (quarter > 0)
        return date_from_quarter(&found->match.date, tokens[at].value, quarter);
    return half > 0 ? date_from_half(&found->match.date, tokens[at].value, half)
                    : date_from_season(&found->match.date, tokens[at].value, season);
}

static bool read_year_alone(const struct date_reading *reading, size_t i, struct date_form *found)
{
    if (!is_year(&reading->tokens[i]))
        return false;
    found->end = i + 1;
    found->match.year_alone = true;
    return date_from_year(&found->match.date, reading->tokens[i].value);
}

bool date_form_read(const struct date_reading *reading, size_t i, struct date_form *form)
{
    static bool (*const readers[])(const struct date_reading *, size_t, struct date_form *) = {
        read_month_first, read_numbers,      read_iso,        read_day_first,
        read_quarters,    read_part_of_year, read_year_first, read_year_alone,
    };

    for (size_t reader = 0; reader < sizeof readers / sizeof *readers; reader++) {
        *form = (struct date_form){0};
        if (readers[reader](reading, i, form))
            return true;
    }
    return false;
}

// day -> month number | number "."? month
bool date_form_read_day(const struct date_reading *reading, size_t i, int year,
                        struct date_form *form)
{
    const struct date_token *tokens = reading->tokens;
    int month = month_of(&tokens[i]), day = tokens[i].value;

    *form = (struct date_form){.end = i + 2};
    if (month != 0) {
        day = is_number(&tokens[i + 1], 1, 31) ? tokens[i + 1].value : 0;
    } else if (is_number(&tokens[i], 1, 31) &&
               (i == 0 || !date_token_is_word(&tokens[i - 1], DATE_WORD_PRODUCT))) {
        size_t at = date_token_is_mark(&tokens[i + 1], ".") ? i + 2 : i + 1;

        month = month_of(&tokens[at]);
        form->end = at + 1;
    }
    return month != 0 && day != 0 && date_from_day(&form->match.date, year, month, day);
}

bool date_form_read_partial(const struct date_reading *reading, size_t i, const struct date *to,
                            struct date_form *form)
{
    int month = month_of(&reading->tokens[i]), year = to->earliest.year;

    if (year == 0)
        return false;
    if (date_form_read_day(reading, i, year, form))
        return form->match.date.earliest.month <= to->earliest.month ||
               date_form_read_day(reading, i, year - 1, form);
    *form = (struct date_form){.end = i + 1};
    return month != 0 &&
           date_from_month(&form->match.date, month > to->earliest.month ? year - 1 : year, month);
}
