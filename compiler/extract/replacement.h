// Tables with the old thing in one column and what replaces it in another.
#ifndef EXTRACT_REPLACEMENT_H
#define EXTRACT_REPLACEMENT_H

#include "extract/transition_table.h"

#define REPLACEMENT_COLUMNS 4

// Which column holds what.
struct replacement {
    size_t old;
    size_t to[REPLACEMENT_COLUMNS]; // one at least; several are named together
    size_t to_count;
    const char *why; // the words or the context that decided
};

// Reads the headers, and the context where they alone prove nothing; false if they say of no
// replacement. Where they nearly do, `*against` says what was missing.
bool replacement_from_headers(const struct transition_table *table, struct replacement *replacement,
                              const char **against);
// Adds a transition for each row that names both; false if the cells are no pairs of names.
bool transitions_from_replacement(struct transition_table *table,
                                  const struct replacement *replacement);

#endif
