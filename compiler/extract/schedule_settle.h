// Which events the dates of a schedule are of, where no header says it.
#ifndef EXTRACT_SCHEDULE_SETTLE_H
#define EXTRACT_SCHEDULE_SETTLE_H

#include "extract/schedule_table.h"

// Whether at least one in `share` cells of a column states an event of its own: they are comments.
bool schedule_states_events(const struct schedule_table *table, size_t column, size_t share);
// "Start date | End date" of versions are those of their support.
void schedule_settle_ends(struct schedule_table *table, size_t name);
// Beside one column of dates, or several of one kind: the column whose cells say what kind of change each row is
// ("Retirement", "Rebranding"), which are states then; or the number of columns.
size_t schedule_settle_kinds(struct schedule_table *table, size_t name);
// Gives plain date columns the event that the page says around the table; false if no date is of a
// known event.
bool schedule_settle_dates(struct schedule_table *table, size_t name);

#endif
