// Sentences become milestones.
#include "extract/prose.h"

void milestones_from_prose(struct extraction *extraction, const struct block *block)
{
    (void)extraction;
    (void)block;
}
