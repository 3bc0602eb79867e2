// Schedule tables become milestones.
#ifndef EXTRACT_SCHEDULE_H
#define EXTRACT_SCHEDULE_H

#include "extract/extraction.h"

// Adds a schedule and its milestones if the table is one; false (and a judgement) if it is none.
bool schedule_from_table(struct extraction *extraction, const struct block *block);

#endif
