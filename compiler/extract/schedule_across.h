// Schedules whose things stand side by side: a row for each event, a column of dates for each
// thing.
#ifndef EXTRACT_SCHEDULE_ACROSS_H
#define EXTRACT_SCHEDULE_ACROSS_H

#include "extract/schedule_table.h"

// Adds a schedule and its milestones if most first cells are events, and all other columns, two or
// more, are plain dates.
bool schedule_read_across(struct schedule_table *table, size_t name);

#endif
