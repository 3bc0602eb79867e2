// Which event of a sentence happens on which of its dates.
#ifndef EXTRACT_PAIRS_H
#define EXTRACT_PAIRS_H

#include "extract/events.h"
#include "extract/extraction.h"
#include "extract/read_date.h"

struct pair {
    struct event_match event;
    struct date_match date;
    size_t start, end; // the clause around both, in the sentence
};

struct pairs {
    struct pair *items;
    size_t count, capacity;
};

// The pairs of a sentence, in the order of the dates. Dates that cannot be meant must have been
// taken out before.
struct pairs pairs_from_sentence(const struct extraction *extraction, struct text sentence,
                                 const struct event_matches *events,
                                 const struct date_matches *dates);

#endif
