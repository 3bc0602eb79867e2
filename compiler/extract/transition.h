// Replacement, upgrade path and guide tables, and matrices, become transitions.
#ifndef EXTRACT_TRANSITION_H
#define EXTRACT_TRANSITION_H

#include "extract/extraction.h"

// Adds the table's transitions; false (and a judgement) if it holds none.
bool transitions_from_table(struct extraction *extraction, const struct block *block);

#endif
