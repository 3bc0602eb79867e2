// Cells that say themselves what happens on their dates.
#ifndef EXTRACT_SCHEDULE_SAID_H
#define EXTRACT_SCHEDULE_SAID_H

#include "extract/schedule_table.h"

// Whether a cell may do so.
bool schedule_said_may(const struct extraction *extraction, struct text text);
// Finds the events of a cell's dates in its own words: "GA (support ends May 3, 2027)" in a column
// of states; "Deprecated: May 3, 2026. Retired: May 3, 2027." in any. False if there are none.
bool schedule_said_read(const struct schedule_table *table, const struct schedule_column *column,
                        struct schedule_cell *cell);

#endif
