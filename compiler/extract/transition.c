// Tables become records.
#include "extract/transition.h"

bool transitions_from_table(struct extraction *extraction, const struct block *block)
{
    (void)extraction;
    (void)block;
    return false;
}
