// A sentence while its events and its dates are paired.
#ifndef EXTRACT_PAIRING_H
#define EXTRACT_PAIRING_H

#include "extract/pairs.h"

#define REACH_WORDS 24 // between an event and its date

struct pairing {
    const struct extraction *extraction;
    struct text sentence;
    const struct event_matches *events;
    const struct date_matches *dates;
    struct pairs pairs;
    size_t next_event; // the first event that has no date yet
};

// The words of a text, counted until they are too many between an event and its date.
size_t pairing_count_words(struct text text);
// Whether a phrase of the class stands in the words.
bool pairing_has(const struct pairing *pairing, enum word_class class, struct text text);
// Whether what stands between an event and a date keeps them apart.
bool pairing_is_apart(const struct pairing *pairing, const struct event_match *event, size_t start,
                      size_t end);
// Whether two events have the date behind them: "deprecated and removed on ...".
bool pairing_is_joined(const struct pairing *pairing, const struct event_match *event,
                       const struct event_match *next);
// Whether two events have the date before them: "On DATE, X is removed from Y, and is no longer
// ...".
bool pairing_is_joined_forward(const struct pairing *pairing, const struct event_match *event,
                               const struct event_match *next);

#endif
