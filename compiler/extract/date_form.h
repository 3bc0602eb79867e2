// The forms in which a page writes a date, read forwards from a token.
#ifndef EXTRACT_DATE_FORM_H
#define EXTRACT_DATE_FORM_H

#include "extract/date_token.h"
#include "extract/read_date.h"

struct date_reading {
    const struct date_reader *reader;
    const struct date_token *tokens;
};

// A date that was read, up to before the token `end`; the places of the match are left to the
// caller.
struct date_form {
    struct date_match match;
    size_t end;
};

// Reads the longest date that begins with the token i.
bool date_form_read(const struct date_reading *reading, size_t i, struct date_form *form);
// Reads a month, perhaps with a day, that takes its year from the end of its range: "May" of "May
// to June 2024".
bool date_form_read_partial(const struct date_reading *reading, size_t i, const struct date *to,
                            struct date_form *form);
// Reads a day and a month that stand without their year: "March 5", "5. März".
bool date_form_read_day(const struct date_reading *reading, size_t i, int year,
                        struct date_form *form);

bool date_token_is_mark(const struct date_token *token, const char *marks);
bool date_token_is_word(const struct date_token *token, enum date_word word);

#endif
