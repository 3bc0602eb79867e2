// Dates: what each means, how it is spelled, and that it survives spelling and reading.
#include "record/date.h"

#include "rows.h"

#include <stdio.h>
#include <string.h>

static int comparable(struct day day)
{
    return day.year * 10000 + day.month * 100 + day.day;
}

static void assert_date(const struct date *date, const char *edtf, int earliest, int latest)
{
    assert_string_equal(date->edtf, edtf);
    assert_int_equal(comparable(date->earliest), earliest);
    assert_int_equal(comparable(date->latest), latest);
}

static const struct edtf_row {
    const char *edtf;
    int earliest, latest;
} edtf_rows[] = {
    {"2017-04-13",              20170413, 20170413},
    {"2020-02-29",              20200229, 20200229},
    {"2021-08",                 20210801, 20210831},
    {"2023-02",                 20230201, 20230228},
    {"2000-02",                 20000201, 20000229},
    {"2024",                    20240101, 20241231},
    {"2024-33",                 20240101, 20240331},
    {"2024-34",                 20240401, 20240630},
    {"2024-35",                 20240701, 20240930},
    {"2024-36",                 20241001, 20241231},
    {"2025-40",                 20250101, 20250630},
    {"2025-41",                 20250701, 20251231},
    {"2024-21",                 20240301, 20240531},
    {"2024-22",                 20240601, 20240831},
    {"2024-23",                 20240901, 20241130},
    {"2024-24",                 20241201, 20250228},
    {"2023-24",                 20231201, 20240229},
    {"2026-06~",                20260601, 20260630},
    {"2026-06-01/..",           20260601, 0       },
    {"2026~/..",                20260101, 0       },
    {"2024-05/2024-06",         20240501, 20240630},
    {"2024-05-03~/2024-06-04~", 20240503, 20240604},
    {"2024/2025-02",            20240101, 20250228},
};

static void edtf_is_read_and_written(void **state)
{
    const struct edtf_row *row = *state;
    struct date date;

    assert_true(date_from_edtf(&date, text_from_string(row->edtf)));
    assert_date(&date, row->edtf, row->earliest, row->latest);
    assert_false(date_is_none(&date));
}

static const struct refused_row {
    const char *edtf;
} refused_rows[] = {
    {"2023-09-31"}, {"2023-02-29"},     {"1900-02-29"},  {"2023-13"},
    {"2023-00"},    {"2023-20"},        {"2023-25"},     {"2023-37"},
    {"2023-42"},    {"0999"},           {"999"},         {"20230"},
    {"2023-1"},     {"2023-01-1"},      {"2023-01-01x"}, {"2023-33-01"},
    {"~"},          {"/2024"},          {"2024/"},       {"../2024"},
    {"2024/2023"},  {"2023/2024/2025"}, {"2023-01-01 "},
};

static void no_date_is_refused(void **state)
{
    const struct refused_row *row = *state;
    struct date date = {.edtf = "kept"};

    assert_false(date_from_edtf(&date, text_from_string(row->edtf)));
    assert_string_equal(date.edtf, "kept");
}

static const struct agree_row {
    const char *name, *date, *other;
    bool want;
} agree_rows[] = {
    {"a month agrees with its last day",      "2024-08",       "2024-08-31", true },
    {"a month agrees with its quarter",       "2024-08",       "2024-35",    true },
    {"a day is not the next day",             "2024-08-30",    "2024-08-31", false},
    {"about a month agrees with a day in it", "2024-08~",      "2024-08-02", true },
    {"an open date agrees with a later one",  "2024-08-01/..", "2031",       true },
    {"an open date is not before its day",    "2024-08-01/..", "2024-07",    false},
    {"two open dates agree",                  "2024-08-01/..", "2031/..",    true },
    {"no date disagrees with none",           "",              "2031",       true },
};

static void dates_agree(void **state)
{
    const struct agree_row *row = *state;
    struct date date = {0}, other = {0};

    if (*row->date)
        assert_true(date_from_edtf(&date, text_from_string(row->date)));
    assert_true(date_from_edtf(&other, text_from_string(row->other)));
    assert_int_equal(date_agrees(&date, &other), row->want);
    assert_int_equal(date_agrees(&other, &date), row->want);
}

// Each day from 1990 to 2060 in each precision: written, read back, equal; and days are counted
// without a gap.
static void every_day_survives(void **state)
{
    long number = day_number((struct day){1990, 1, 1});

    (void)state;
    assert_int_equal(number, 7305);
    assert_int_equal(day_number((struct day){1970, 1, 1}), 0);
    for (int year = 1990; year <= 2060; year++) {
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 31; day++) {
                struct date date, read;

                if (!date_from_day(&date, year, month, day))
                    continue;
                assert_int_equal(day_number(date.earliest), number++);
                assert_true(date_from_edtf(&read, text_from_string(date.edtf)));
                assert_true(date_equals(&date, &read));
                assert_int_equal(day_compare(date.latest, read.latest), 0);
            }
        }
    }
    assert_int_equal(number, day_number((struct day){2061, 1, 1}));
}

static void dates_are_made(void **state)
{
    struct date date = {0}, to, range;

    (void)state;
    assert_true(date_is_none(&date));
    assert_true(date_from_month(&date, 2024, 5));
    assert_true(date_from_month(&to, 2024, 6));
    assert_true(date_from_range(&range, &date, &to));
    assert_date(&range, "2024-05/2024-06", 20240501, 20240630);
    assert_false(date_from_range(&range, &to, &date));
    assert_false(date_from_range(&range, &range, &to));
    date_make_approximate(&range);
    assert_date(&range, "2024-05~/2024-06~", 20240501, 20240630);
    date_make_approximate(&range);
    assert_date(&range, "2024-05~/2024-06~", 20240501, 20240630);
    date_make_open(&range);
    assert_date(&range, "2024-05~/..", 20240501, 0);
    date_make_approximate(&range);
    assert_string_equal(range.edtf, "2024-05~/..");
    assert_false(date_from_quarter(&date, 2024, 5));
    assert_false(date_from_quarter(&date, 2024, 0));
    assert_false(date_from_half(&date, 2024, 3));
    assert_false(date_from_season(&date, 2024, 0));
    assert_false(date_from_month(&date, 2024, 13));
    assert_false(date_from_year(&date, 10000));
    assert_false(day_is_real(2024, 4, 31));
    assert_true(day_is_real(2024, 2, 29));
    assert_true(day_compare((struct day){2024, 2, 1}, (struct day){2023, 12, 31}) > 0);
    assert_true(day_compare((struct day){2024, 2, 1}, (struct day){2024, 3, 1}) < 0);
    assert_true(day_compare((struct day){2024, 2, 1}, (struct day){2024, 2, 2}) < 0);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_survives),
        cmocka_unit_test(dates_are_made),
    };
    return ROWS_RUN(edtf_rows, edtf_is_read_and_written) +
           ROWS_RUN(refused_rows, no_date_is_refused) + ROWS_RUN(agree_rows, dates_agree) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
