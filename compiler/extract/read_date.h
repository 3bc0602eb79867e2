// What a page writes for a date becomes a date.
#ifndef EXTRACT_READ_DATE_H
#define EXTRACT_READ_DATE_H

#include "extract/vocabulary.h"
#include "record/date.h"

// Which number of 4/5/2021 is the month.
enum date_order { DATE_MONTH_FIRST, DATE_DAY_FIRST };

// The slash dates of a column, or of a page, as evidence of their order.
struct date_votes {
    size_t day_first, month_first, unclear; // dates that can only be the one, or either
};

// A date in a text, with the words that qualify it.
struct date_match {
    struct date date;  // none if it is impossible
    size_t start, end; // in the text
    bool impossible;   // there is no such day
    bool year_alone; // a year with nothing before it that makes it a date: a product's, or a whole
                     // cell
    bool wave;       // "2020 release wave 1"
    bool against_order;  // day and month are the other way round than asked for
    bool unclear_order;  // they could be
    bool may_be_version; // an ISO day in a text about versions
};

struct date_matches {
    struct date_match *items;
    size_t count, capacity;
};

// What reading dates depends on.
struct date_reader {
    const struct vocabulary *vocabulary;
    enum language language;
    enum date_order order;
};

// Every date in the text, in order. A text in which text_has_year finds none costs one pass over
// its bytes.
struct date_matches dates_from_text(struct arena *arena, const struct date_reader *reader,
                                    struct text text);
// The same of a sentence: a day without a year has that of the sentence's other dates, "In 2024, it
// ends on March 5".
struct date_matches dates_from_sentence(struct arena *arena, const struct date_reader *reader,
                                        struct text sentence);
// Whether a year may stand in the text: four digits in a row, or two behind "5/3/" or "-May-".
bool text_has_year(struct text text);

// Adds the slash dates of the text to the votes.
void date_votes_add(struct date_votes *votes, struct text text);
// Month first, unless all that is clear says otherwise; without anything clear, as the language has
// it.
enum date_order date_order_from_votes(const struct date_votes *votes, enum language language);

#endif
