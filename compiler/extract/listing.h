// Whether words say what happened to all that a table lists.
#ifndef EXTRACT_LISTING_H
#define EXTRACT_LISTING_H

#include "extract/extraction.h"
#include "record/event.h"

// What a header, heading or sentence says of all rows: one event, and no other beside it. *match is
// where.
bool listing_from_words(const struct extraction *extraction, struct text words, enum event *event,
                        struct word_match *match);
// Whether the words name what is listed, at most some words before or behind what happened to it:
// "Deprecated features", "Functions that have been removed".
bool listing_names_things(const struct extraction *extraction, struct text words,
                          const struct word_match *match);

#endif
