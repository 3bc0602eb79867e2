// Every form of a date that the contract names, in the languages that we know, and what only looks
// like one.
#include "extract/read_date.h"

#include "base/buffer.h"
#include "extract/shared_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

// What a row wants: each date in EDTF, a blank between two; marked "impossible", "alone:" (a year
// alone), "wave:", "version:" (it may be one), "against:" (the other order of day and month).
struct read_row {
    const char *name;
    enum language language;
    enum date_order order;
    const char *text;
    const char *want;
};

#define EN LANGUAGE_ENGLISH, DATE_MONTH_FIRST
#define DE LANGUAGE_GERMAN, DATE_DAY_FIRST
#define FR LANGUAGE_FRENCH, DATE_DAY_FIRST

// clang-format off
static struct read_row rows[] = {
    {"month day year", EN, "It ends on April 13, 2017.", "2017-04-13"},
    {"a day that never comes", EN, "December 31, 9999", "9999-12-31"},
    {"day month year", EN, "13 April 2017", "2017-04-13"},
    {"iso", EN, "2017-04-13", "2017-04-13"},
    {"slashes, month first", EN, "4/13/2017", "2017-04-13"},
    {"slashes, year first", EN, "2017/4/13", "2017-04-13"},
    {"hyphens and a short month", EN, "13-Apr-2017", "2017-04-13"},
    {"hyphens and a long month", EN, "18-November-2016", "2016-11-18"},
    {"ordinal without comma", EN, "October 1st 2023", "2023-10-01"},
    {"ordinal with comma", EN, "October 13th, 2029", "2029-10-13"},
    {"comma behind the month", EN, "March, 30 2025", "2025-03-30"},
    {"no comma", EN, "June 27 2019", "2019-06-27"},
    {"short month with a full stop", EN, "Dec. 4, 2026", "2026-12-04"},
    {"short month", EN, "Sept 9, 2020", "2020-09-09"},
    {"two digits", EN, "June 09, 2020", "2020-06-09"},
    {"weekday", EN, "Tuesday, January 14, 2020", "2020-01-14"},
    {"no-break spaces", EN, "April\u00a013,\u00a02017", "2017-04-13"},
    {"line break", EN, "August 31st,\n2024", "2024-08-31"},
    {"blank forgotten behind the full stop", EN, "on March 31, 2021.Then", "2021-03-31"},
    {"stars of a footnote", EN, "August 21, 2021*", "2021-08-21"},
    {"expired", EN, "Expired May 14, 2024", "2024-05-14"},
    {"with a time", EN, "2024-05-01T00:00:00Z", "2024-05-01"},

    {"month", EN, "August 2021", "2021-08"},
    {"short month, hyphen", EN, "Aug-2021", "2021-08"},
    {"iso month", EN, "2021-08", "2021-08"},
    {"month, comma", EN, "As of September, 2025", "2025-09"},
    {"month of year", EN, "In August of 2016", "2016-08"},
    {"mid month", EN, "mid-January, 2023", "2023-01"},
    {"early month", EN, "In early January 2023", "2023-01"},
    {"end of month", EN, "at the end of July 2022", "2022-07"},

    {"year behind a preposition", EN, "It ends in 2024.", "2024"},
    {"late in a year", EN, "late in 2024", "2024"},
    {"end of a year", EN, "by the end of 2016", "2016"},
    {"through a year", EN, "updates through 2030", "2030"},
    {"calendar year", EN, "in calendar year 2025", "2025"},
    {"year alone", EN, "2024", "alone:2024"},

    {"quarter by name", EN, "Q3 2024", "2024-35"},
    {"quarter in words", EN, "the third quarter of 2024", "2024-35"},
    {"quarter with a number", EN, "4th quarter 2024", "2024-36"},
    {"quarter with a calendar year", EN, "Q1 CY2025", "2025-33"},
    {"quarter behind the year", EN, "2024 Q2", "2024-34"},
    {"first half", EN, "in the first half of 2025", "2025-40"},
    {"half by name", EN, "H2 2025", "2025-41"},
    {"half by number", EN, "2H 2025", "2025-41"},
    {"half behind the year", EN, "2025-H1", "2025-40"},
    {"spring", EN, "spring 2024", "2024-21"},
    {"summer", EN, "Summer of 2024", "2024-22"},
    {"autumn", EN, "autumn 2024", "2024-23"},
    {"fall", EN, "Fall 2024", "2024-23"},
    {"winter", EN, "winter 2024", "2024-24"},

    {"not before", EN, "not before June 1, 2026", "2026-06-01/.."},
    {"no sooner than", EN, "no sooner than June 1, 2026", "2026-06-01/.."},
    {"no earlier than", EN, "no earlier than June 2026", "2026-06/.."},
    {"no later than", EN, "no later than June 1, 2026", "2026-06-01"},
    {"on or after", EN, "on or after June 1, 2026", "2026-06-01"},
    {"about", EN, "about June 2026", "2026-06~"},
    {"around a year", EN, "around 2026", "2026~"},
    {"tilde", EN, "~Aug 2026", "2026-08~"},
    {"expected behind", EN, "Aug 2026 (expected)", "2026-08~"},
    {"estimated year", EN, "Estimated 2027", "2027~"},
    {"expected in", EN, "expected in June 2026", "2026-06~"},

    {"range of months", EN, "May to June 2024", "2024-05/2024-06"},
    {"range over new year", EN, "December - January 2025", "2024-12/2025-01"},
    {"range of full dates", EN, "2016-10-31 to 2016-11-30", "2016-10-31/2016-11-30"},
    {"between", EN, "between May 2024 and June 2024", "2024-05/2024-06"},
    {"range of days", EN, "May 10-12, 2024", "2024-05-10/2024-05-12"},
    {"range of days, day first", EN, "10\u201312 May 2024", "2024-05-10/2024-05-12"},
    {"range of quarters", EN, "Q2/Q3 2024", "2024-34/2024-35"},
    {"range of quarters in words", EN, "Q1 to Q3 2024", "2024-33/2024-35"},
    {"release wave", EN, "2020 release wave 1", "wave:2020"},

    {"two dates", EN, "ended on April 11, 2023 and ends on October 14, 2025.", "2023-04-11 2025-10-14"},
    {"dates in a list", EN, "March 1, 2021, April 2, 2022", "2021-03-01 2022-04-02"},

    {"impossible", EN, "September 31, 2022", "impossible"},
    {"impossible in February", EN, "29 February 2023", "impossible"},
    {"impossible by slashes", EN, "13/31/2024", "impossible"},

    {"slashes, day first", LANGUAGE_ENGLISH, DATE_DAY_FIRST, "4/5/2017", "2017-05-04"},
    {"slashes against the order", EN, "23/10/2019", "against:2019-10-23"},
    {"slashes against day first", LANGUAGE_ENGLISH, DATE_DAY_FIRST, "10/23/2019", "against:2019-10-23"},
    {"hyphens, month first", EN, "12-13-2024", "2024-12-13"},
    {"dots, day first", EN, "31.12.2024", "2024-12-31"},

    {"a version", EN, "use 2023-10-02-preview now", ""},
    {"an API version", EN, "the 2019-06-01 API version", ""},
    {"behind the word version", EN, "version 2019-06-01 goes", ""},
    {"versions somewhere", EN, "2018-01-01 and 2019-06-01 are old API versions", "version:2018-01-01 version:2019-06-01"},
    {"a product's year", EN, "Visual Studio 2015 is old", "alone:2015"},
    {"a product's year and may", EN, "Exchange 2013 may fail", "alone:2013"},
    {"a product's number", EN, "Windows 10 May 2021", "2021-05"},
    {"a number and a date", EN, "version 10 in May 2021", "2021-05"},
    {"part of an address", EN, "see https://x.test/2025/11/12/y?date=2024-01-02", ""},
    {"part of a file's name", EN, "report-2024-01-02.xlsx and kb2024.zip", ""},
    {"build number", EN, "10.0.2021.4 and 202512.06.0", ""},
    {"five digits", EN, "port 20245", ""},
    {"no year", EN, "on March 3", ""},
    {"dots and blanks are no day in English", EN, "see 4. 5. 2021", "alone:2021"},
    {"days before months, one year", EN, "3 May to 5 June 2024", "2024-05-03/2024-06-05"},

    {"german", DE, "am 3. März 2021", "2021-03-03"},
    {"german, zero", DE, "01. Dezember 2020", "2020-12-01"},
    {"german dots", DE, "seit 4.5.2021", "2021-05-04"},
    {"german month", DE, "im Januar 2004", "2004-01"},
    {"german year", DE, "Seit 2011 gilt", "2011"},
    {"german quarter", DE, "im dritten Quartal 2024", "2024-35"},
    {"german quarter, number", DE, "1. Quartal 2024", "2024-33"},
    {"german half", DE, "2. Halbjahr 2025", "2025-41"},
    {"german season", DE, "Herbst 2024", "2024-23"},
    {"german end", DE, "Ende 2024", "2024"},
    {"german about", DE, "voraussichtlich im Juni 2026", "2026-06~"},
    {"german open", DE, "nicht vor dem 1. Juni 2026", "2026-06-01/.."},
    {"german range", DE, "Mai bis Juni 2024", "2024-05/2024-06"},
    {"german dots and blanks", DE, "ab dem 4. 5. 2021", "2021-05-04"},
    {"german no-break spaces", DE, "am 3.\u00a0März\u00a02021", "2021-03-03"},
    {"german range of days", DE, "vom 1. März 2025 bis zum 30. Juni 2025", "2025-03-01/2025-06-30"},
    {"german range, one year", DE, "zwischen dem 1. März und dem 30. Juni 2025", "2025-03-01/2025-06-30"},
    {"german range over a year's end", DE, "1. Dezember bis 3. Januar 2025", "2024-12-01/2025-01-03"},
    {"german deadline", DE, "bis spätestens 30. Juni 2025", "2025-06-30"},
    {"german end of a month", DE, "bis Ende März 2025", "2025-03"},
    {"english on a german page", DE, "October 13, 2020", "2020-10-13"},

    {"french", FR, "le 31\u00a0mars\u00a02021", "2021-03-31"},
    {"french first", FR, "avant le 1er mars 2020", "2020-03-01"},
    {"french slashes", FR, "le 05/06/2025", "2025-06-05"},
    {"french deadline", FR, "d\u2019ici le 31 décembre 2025", "2025-12-31"},
    {"french number of a quarter", FR, "au 3e trimestre 2025", "2025-35"},
    {"french range of days", FR, "du 1er mars 2025 au 30 juin 2025", "2025-03-01/2025-06-30"},
    {"french range, one year", FR, "entre le 1er mars et le 30 juin 2025", "2025-03-01/2025-06-30"},
    {"french, turned round", FR, "Depuis le 2021 janvier", "2021-01"},
    {"french month", FR, "en février 2022", "2022-02"},
    {"french year", FR, "depuis 2019", "2019"},
    {"french quarter", FR, "au premier trimestre 2024", "2024-33"},
    {"french half", FR, "second semestre 2025", "2025-41"},
    {"french season", FR, "automne 2024", "2024-23"},
    {"french end", FR, "fin août 2021", "2021-08"},
    {"french about", FR, "environ juin 2026", "2026-06~"},
    {"french open", FR, "pas avant le 1er juin 2026", "2026-06-01/.."},
    {"french range", FR, "de mai à juin 2024", "2024-05/2024-06"},

    {"two digits of a year, month first", EN, "Aug-04-21", "2021-08-04"},
    {"a day that looks like the year", EN, "Apr-22-22", "2022-04-22"},
    {"days of a month, with hyphens", EN, "Aug-04-21, 2022", "2022-08-04/2022-08-21"},
    {"two digits of a year, slashes", EN, "retired on 5/3/27, I think", "2027-05-03"},
    {"two digits of an old year", EN, "5/3/98", "1998-05-03"},
    {"two digits of a year, hyphens", EN, "13-Apr-17", "2017-04-13"},
    {"mid year", EN, "in mid-2027", "2027"},
    {"a number behind a hyphen", EN, "see KB-2024", ""},
    {"no year behind hyphens", EN, "version 1-2-03", ""},
};

// Dates of a sentence that have their year from another one.
static struct read_row sentence_rows[] = {
    {"a day of the year before it", EN, "In 2024, it ends on March 5.", "2024-03-05"},
    {"a day and a full date", EN, "It ends on May 12 and on June 9, 2024.", "2024-05-12 2024-06-09"},
    {"german", DE, "Am 5. März und am 6. April 2024 endet es.", "2024-03-05 2024-04-06"},
    {"two years", EN, "In 2023 and in 2024, it ends on March 5.", "2023 2024"},
    {"a product's year", EN, "Lamp Studio 2015 ends on March 5.", "alone:2015"},
    {"no day", EN, "In 2024, it may end.", "2024"},
};
// clang-format on

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void print_match(struct buffer *buffer, const struct date_match *match)
{
    const char *mark = match->year_alone       ? "alone:"
                       : match->wave           ? "wave:"
                       : match->may_be_version ? "version:"
                       : match->against_order  ? "against:"
                                               : "";

    if (buffer->length > 0)
        buffer_add_character(buffer, ' ');
    buffer_format(buffer, "%s%s", mark, match->impossible ? "impossible" : match->date.edtf);
}

static void test_read(void **state)
{
    const struct read_row *row = *state;
    struct arena arena = {0};
    struct buffer buffer = {0};
    struct date_reader reader = {shared_vocabulary(row->language), row->language, row->order};
    struct text text = text_from_string(row->text);
    struct date_matches matches = row >= sentence_rows && row < sentence_rows + COUNT(sentence_rows)
                                      ? dates_from_sentence(&arena, &reader, text)
                                      : dates_from_text(&arena, &reader, text);

    for (size_t i = 0; i < matches.count; i++)
        print_match(&buffer, &matches.items[i]);
    assert_string_equal(arena_copy(&arena, buffer_text(&buffer)).at, row->want);
    buffer_free(&buffer);
    arena_free(&arena);
}

struct word_row {
    const char *name;
    const char *text;
    const char *want; // the page's wording of the first date
};

static struct word_row word_rows[] = {
    {"plain words",        "ends on April 13, 2017.",               "April 13, 2017"                  },
    {"with its part",      "by the end of July 2022",               "end of July 2022"                },
    {"with what opens it", "not before June 1, 2026",               "not before June 1, 2026"         },
    {"with its weekday",   "on Tuesday, January 14, 2020",          "Tuesday, January 14, 2020"       },
    {"a range",            "from May 1, 2024 through June 1, 2024", "May 1, 2024 through June 1, 2024"},
};

static void test_words(void **state)
{
    const struct word_row *row = *state;
    struct arena arena = {0};
    struct date_reader reader = {vocabulary_new(&arena, LANGUAGE_ENGLISH), LANGUAGE_ENGLISH,
                                 DATE_MONTH_FIRST};
    struct text text = text_from_string(row->text);
    struct date_matches matches = dates_from_text(&arena, &reader, text);

    assert_int_equal(matches.count, 1);
    assert_string_equal(
        arena_copy(&arena, text_slice(text, matches.items[0].start, matches.items[0].end)).at,
        row->want);
    arena_free(&arena);
}

struct order_row {
    const char *name;
    enum language language;
    const char *text;
    enum date_order want;
};

static struct order_row order_rows[] = {
    {"all clear, day first",        LANGUAGE_ENGLISH, "23/10/2019 04/05/2019",                 DATE_DAY_FIRST  },
    {"all clear, month first",      LANGUAGE_FRENCH,  "10/23/2019 04/05/2019",                 DATE_MONTH_FIRST},
    {"both are clear",              LANGUAGE_FRENCH,  "10/23/2019 23/10/2019",                 DATE_MONTH_FIRST},
    {"nothing is clear",            LANGUAGE_ENGLISH, "04/05/2019",                            DATE_MONTH_FIRST},
    {"nothing is clear, in French", LANGUAGE_FRENCH,  "04/05/2019",                            DATE_DAY_FIRST  },
    {"paths are no dates",          LANGUAGE_ENGLISH, "a/23/10/2019 23/10/20190 1.23/10/2019",
     DATE_MONTH_FIRST                                                                                          },
};

static void test_order(void **state)
{
    const struct order_row *row = *state;
    struct date_votes votes = {0};

    date_votes_add(&votes, text_from_string(row->text));
    assert_int_equal(date_order_from_votes(&votes, row->language), row->want);
}

struct year_row {
    const char *name, *text;
    bool want;
};

static struct year_row year_rows[] = {
    {"nothing",                  "",             false},
    {"a year alone",             "2021",         true },
    {"at the end",               "in 2021",      true },
    {"across the fours",         "by 2021.",     true },
    {"longer numbers have one",  "a12345b",      true },
    {"three digits",             "365 days",     false},
    {"three digits at an end",   "for 365",      false},
    {"numbers that do not join", "123 456 7a89", false},
    {"two digits, slashes",      "on 5/3/27",    true },
    {"two digits, month first",  "Aug-04-21",    true },
    {"two digits, hyphens",      "13-Apr-17 it", true },
    {"two digits and no date",   "a-17, 1/27",   false},
};

static void test_has_year(void **state)
{
    const struct year_row *row = *state;

    assert_int_equal(text_has_year(text_from_string(row->text)), row->want);
}

int main(void)
{
    struct CMUnitTest tests[COUNT(rows) + COUNT(sentence_rows) + COUNT(word_rows) +
                            COUNT(order_rows) + COUNT(year_rows)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(rows); i++)
        tests[count++] = (struct CMUnitTest){rows[i].name, test_read, NULL, NULL, &rows[i]};
    for (size_t i = 0; i < COUNT(sentence_rows); i++)
        tests[count++] =
            (struct CMUnitTest){sentence_rows[i].name, test_read, NULL, NULL, &sentence_rows[i]};
    for (size_t i = 0; i < COUNT(word_rows); i++)
        tests[count++] =
            (struct CMUnitTest){word_rows[i].name, test_words, NULL, NULL, &word_rows[i]};
    for (size_t i = 0; i < COUNT(order_rows); i++)
        tests[count++] =
            (struct CMUnitTest){order_rows[i].name, test_order, NULL, NULL, &order_rows[i]};
    for (size_t i = 0; i < COUNT(year_rows); i++)
        tests[count++] =
            (struct CMUnitTest){year_rows[i].name, test_has_year, NULL, NULL, &year_rows[i]};
    return _cmocka_run_group_tests("read_date", tests, count, NULL, NULL);
}
