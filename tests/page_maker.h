// Pages made at random from a seed, and laid out in ways that all mean the same.
#ifndef TESTS_PAGE_MAKER_H
#define TESTS_PAGE_MAKER_H

#include "base/arena.h"

// Zeroed, but for line_end: the page as an editor leaves it.
struct layout {
    const char *line_end;
    bool mark;            // a byte order mark in front
    bool open_end;        // no line end behind the last line
    unsigned blank_lines; // in front of the body
    unsigned padding;     // at most so many blanks more around a cell
    uint64_t row_order;   // the seed of another order of table rows; 0: as they were made
};

struct made_page {
    struct text text;
    size_t milestones, transitions, faqs; // how many records a careful reader finds
};

// The next number of a seed's endless sequence.
uint64_t random_next(uint64_t *seed);
// From 0 to below count.
size_t random_below(uint64_t *seed, size_t count);
// The same seed gives the same content, whatever its layout.
struct made_page page_make(struct arena *arena, uint64_t seed, const struct layout *layout);

#endif
