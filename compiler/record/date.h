// A date as precise as the page gives it: EDTF (ISO 8601-2:2019), and the first and last day that
// it can mean.
#ifndef RECORD_DATE_H
#define RECORD_DATE_H

#include "base/text.h"

struct day {
    int year, month, day; // year 0: no such day (unknown or open)
};

struct date {
    char edtf[32]; // "" is no date
    struct day earliest, latest;
};

bool date_is_none(const struct date *date);
bool date_equals(const struct date *date, const struct date *other);
bool day_is_real(int year, int month, int day);
// Days since 1970-01-01 in the proleptic Gregorian calendar.
long day_number(struct day day);
int day_compare(struct day day, struct day other);

// Each returns false, and leaves *date alone, if there is no such date. Years are 1000 to 9999.
bool date_from_day(struct date *date, int year, int month, int day);
bool date_from_month(struct date *date, int year, int month);
bool date_from_year(struct date *date, int year);
bool date_from_quarter(struct date *date, int year, int quarter); // 1 to 4 -> 2024-33 .. 2024-36
bool date_from_half(struct date *date, int year, int half);       // 1, 2 -> 2024-40, 2024-41
bool date_from_season(struct date *date, int year,
                      int season); // 1 spring .. 4 winter -> 2024-21 .. 2024-24
bool date_from_range(struct date *date, const struct date *from, const struct date *to);
// "2026-06" -> "2026-06~"; earliest and latest stay.
void date_make_approximate(struct date *date);
// "2026-06-01" -> "2026-06-01/..": not before it; latest is open.
void date_make_open(struct date *date);
// Reads what the functions above write.
bool date_from_edtf(struct date *date, struct text text);
// Whether one of the two can mean what the other means: a month agrees with its last day.
bool date_agrees(const struct date *date, const struct date *other);

#endif
