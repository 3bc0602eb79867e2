// Tables become records.
#include "extract/schedule.h"

bool schedule_from_table(struct extraction *extraction, const struct block *block)
{
    (void)extraction;
    (void)block;
    return false;
}
