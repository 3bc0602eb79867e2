// Whether a page or a column writes the day or the month of a slash date first.
#include "extract/read_date.h"

#include <string.h>

// Cuts a number of at most four digits off the front of the text.
static size_t read_digits(struct text text, size_t at, int *value)
{
    size_t digits = 0;

    for (*value = 0;
         digits < 5 && at + digits < text.length && character_is_digit(text.at[at + digits]);
         digits++)
        *value = *value * 10 + (text.at[at + digits] - '0');
    return digits;
}

void date_votes_add(struct date_votes *votes, struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        int first, second, year;
        size_t digits = read_digits(text, i, &first), at = i + digits;

        if (digits == 0 || digits > 2 || (i > 0 && strchr("0123456789/.-_", text.at[i - 1]))) {
            i += digits;
            continue;
        }
        i = at;
        if (at >= text.length || text.at[at] != '/')
            continue;
        digits = read_digits(text, at + 1, &second);
        at += 1 + digits;
        if (digits == 0 || digits > 2 || at >= text.length || text.at[at] != '/' ||
            read_digits(text, at + 1, &year) != 4)
            continue;
        i = at + 4;
        votes->day_first += first > 12 && first <= 31 && second <= 12;
        votes->month_first += first <= 12 && second > 12 && second <= 31;
        votes->unclear += first <= 12 && second <= 12 && first != second;
    }
}

enum date_order date_order_from_votes(const struct date_votes *votes, enum language language)
{
    if (votes->day_first > 0 && votes->month_first == 0)
        return DATE_DAY_FIRST;
    if (votes->day_first > 0 || votes->month_first > 0 || language == LANGUAGE_ENGLISH)
        return DATE_MONTH_FIRST;
    return DATE_DAY_FIRST;
}
