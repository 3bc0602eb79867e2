// Dates as checked integers, and their spelling in EDTF.
#include "record/date.h"

#include <stdio.h>
#include <string.h>

#define YEAR_FIRST 1000
#define YEAR_LAST  9999

// EDTF's sub-year groupings, in the place of the month.
enum {
    SEASON_SPRING = 21,
    SEASON_WINTER = 24,
    QUARTER_FIRST = 33,
    QUARTER_LAST = 36,
    HALF_FIRST = 40,
    HALF_LAST = 41
};

static bool year_is_real(int year)
{
    return year >= YEAR_FIRST && year <= YEAR_LAST;
}

static int month_length(int year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && leap ? 29 : lengths[month - 1];
}

bool day_is_real(int year, int month, int day)
{
    return year_is_real(year) && month >= 1 && month <= 12 && day >= 1 &&
           day <= month_length(year, month);
}

// Counts in years that begin in March, so that the leap day is a year's last (Hinnant,
// days_from_civil).
long day_number(struct day day)
{
    const long year = day.month <= 2 ? day.year - 1L : day.year;
    const long era = (year >= 0 ? year : year - 399) / 400;
    const long year_of_era = year - era * 400;
    const long day_of_year = (153L * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    const long day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

int day_compare(struct day day, struct day other)
{
    if (day.year != other.year)
        return day.year < other.year ? -1 : 1;
    if (day.month != other.month)
        return day.month < other.month ? -1 : 1;
    return (day.day > other.day) - (day.day < other.day);
}

bool date_is_none(const struct date *date)
{
    return date->edtf[0] == '\0';
}

bool date_equals(const struct date *date, const struct date *other)
{
    return strcmp(date->edtf, other->edtf) == 0;
}

// Months first to last of a year, written as year-group. A last month of 14 is February of the next
// year.
static bool date_from_months(struct date *date, int year, int first, int last, int group)
{
    if (!year_is_real(year))
        return false;

    const int last_year = last > 12 ? year + 1 : year;
    const int last_month = last > 12 ? last - 12 : last;

    *date = (struct date){
        .earliest = {year,        first,                  1          },
        .latest = { last_year, last_month, month_length(last_year, last_month)},
    };
    snprintf(date->edtf, sizeof date->edtf, "%04d-%02d", year, group);
    return true;
}

bool date_from_day(struct date *date, int year, int month, int day)
{
    if (!day_is_real(year, month, day))
        return false;
    *date = (struct date){
        .earliest = {year, month, day},
        .latest = {year, month, day},
    };
    snprintf(date->edtf, sizeof date->edtf, "%04d-%02d-%02d", year, month, day);
    return true;
}

bool date_from_month(struct date *date, int year, int month)
{
    return month >= 1 && month <= 12 && date_from_months(date, year, month, month, month);
}

bool date_from_year(struct date *date, int year)
{
    if (!date_from_months(date, year, 1, 12, 0))
        return false;
    snprintf(date->edtf, sizeof date->edtf, "%04d", year);
    return true;
}

bool date_from_quarter(struct date *date, int year, int quarter)
{
    return quarter >= 1 && quarter <= 4 &&
           date_from_months(date, year, quarter * 3 - 2, quarter * 3, QUARTER_FIRST + quarter - 1);
}

bool date_from_half(struct date *date, int year, int half)
{
    return (half == 1 || half == 2) &&
           date_from_months(date, year, half * 6 - 5, half * 6, HALF_FIRST + half - 1);
}

// Meteorological seasons of the north: spring is March to May, winter December to the next
// February.
bool date_from_season(struct date *date, int year, int season)
{
    return season >= 1 && season <= 4 &&
           date_from_months(date, year, season * 3, season * 3 + 2, SEASON_SPRING + season - 1);
}

bool date_from_range(struct date *date, const struct date *from, const struct date *to)
{
    // A range of ranges has no spelling.
    if (date_is_none(from) || date_is_none(to) || strchr(from->edtf, '/') || strchr(to->edtf, '/'))
        return false;
    if (day_compare(from->earliest, to->latest) > 0)
        return false;

    struct date range = {.earliest = from->earliest, .latest = to->latest};
    const int length = snprintf(range.edtf, sizeof range.edtf, "%s/%s", from->edtf, to->edtf);

    if (length < 0 || (size_t)length >= sizeof range.edtf)
        return false;
    *date = range;
    return true;
}

// Adds the mark that says "about" behind one date; "" and ".." stand for no date.
static void add_approximation(char *at, size_t size, const char *edtf, size_t length)
{
    const bool marked = length == 0 || edtf[length - 1] == '~' || edtf[length - 1] == '.';

    snprintf(at, size, "%.*s%s", (int)length, edtf, marked ? "" : "~");
}

void date_make_approximate(struct date *date)
{
    const char *slash = strchr(date->edtf, '/');
    const size_t length = slash ? (size_t)(slash - date->edtf) : strlen(date->edtf);
    char from[sizeof date->edtf], to[sizeof date->edtf];

    add_approximation(from, sizeof from, date->edtf, length);
    if (!slash) {
        memcpy(date->edtf, from, sizeof from);
        return;
    }
    add_approximation(to, sizeof to, slash + 1, strlen(slash + 1));
    if (strlen(from) + 1 + strlen(to) >= sizeof date->edtf)
        return;
    const size_t from_length = strlen(from);
    memcpy(date->edtf, from, from_length);
    date->edtf[from_length] = '/';
    memcpy(date->edtf + from_length + 1, to, strlen(to) + 1);
}

void date_make_open(struct date *date)
{
    char *slash = strchr(date->edtf, '/');
    const size_t length = slash ? (size_t)(slash - date->edtf) : strlen(date->edtf);

    if (length == 0 || length + sizeof "/.." > sizeof date->edtf)
        return;
    memcpy(date->edtf + length, "/..", sizeof "/..");
    date->latest = (struct day){0};
}

// Reads exactly `length` digits off the front of *rest.
static bool read_digits(struct text *rest, size_t length, int *number)
{
    int value = 0;

    if (rest->length < length)
        return false;
    for (size_t i = 0; i < length; i++) {
        if (!character_is_digit(rest->at[i]))
            return false;
        value = value * 10 + (rest->at[i] - '0');
    }
    *number = value;
    *rest = (struct text){rest->at + length, rest->length - length};
    return true;
}

static bool read_character(struct text *rest, char character)
{
    if (rest->length == 0 || rest->at[0] != character)
        return false;
    *rest = (struct text){rest->at + 1, rest->length - 1};
    return true;
}

// year "-" what stands in the month's place: a month or a group of months
static bool date_from_group(struct date *date, int year, int group)
{
    if (group >= SEASON_SPRING && group <= SEASON_WINTER)
        return date_from_season(date, year, group - SEASON_SPRING + 1);
    if (group >= QUARTER_FIRST && group <= QUARTER_LAST)
        return date_from_quarter(date, year, group - QUARTER_FIRST + 1);
    if (group >= HALF_FIRST && group <= HALF_LAST)
        return date_from_half(date, year, group - HALF_FIRST + 1);
    return date_from_month(date, year, group);
}

// date -> year ["-" group ["-" day]] ["~"]
static bool date_from_part(struct date *date, struct text text)
{
    int year, group, day;

    if (!read_digits(&text, 4, &year))
        return false;
    if (!read_character(&text, '-')) {
        if (!date_from_year(date, year))
            return false;
    } else {
        if (!read_digits(&text, 2, &group))
            return false;
        if (!read_character(&text, '-')) {
            if (!date_from_group(date, year, group))
                return false;
        } else if (!read_digits(&text, 2, &day) || !date_from_day(date, year, group, day)) {
            return false;
        }
    }
    if (read_character(&text, '~'))
        date_make_approximate(date);
    return text.length == 0;
}

// edtf -> date | date "/" date | date "/.."
bool date_from_edtf(struct date *date, struct text text)
{
    struct date from, to;
    size_t slash = 0;

    while (slash < text.length && text.at[slash] != '/')
        slash++;
    if (!date_from_part(&from, (struct text){text.at, slash}))
        return false;
    if (slash == text.length) {
        *date = from;
        return true;
    }
    const struct text end = {text.at + slash + 1, text.length - slash - 1};

    if (end.length == 2 && memcmp(end.at, "..", 2) == 0) {
        date_make_open(&from);
        *date = from;
        return true;
    }
    return date_from_part(&to, end) && date_from_range(date, &from, &to);
}

// Two dates agree if some day lies in both; an open end is as far away as need be.
bool date_agrees(const struct date *date, const struct date *other)
{
    if (date_is_none(date) || date_is_none(other))
        return true;
    if (other->latest.year != 0 && day_compare(date->earliest, other->latest) > 0)
        return false;
    return date->latest.year == 0 || day_compare(other->earliest, date->latest) <= 0;
}
