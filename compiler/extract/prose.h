// Sentences that tie a lifecycle event to a date become milestones.
#ifndef EXTRACT_PROSE_H
#define EXTRACT_PROSE_H

#include "extract/extraction.h"

// A paragraph, or an HTML block with text.
void milestones_from_prose(struct extraction *extraction, const struct block *block);

#endif
