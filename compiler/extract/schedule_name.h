// Which columns of a schedule name what its rows are about.
#ifndef EXTRACT_SCHEDULE_NAME_H
#define EXTRACT_SCHEDULE_NAME_H

#include "extract/schedule_table.h"

// The first column that can name what reaches an event, or the number of columns.
size_t schedule_name_column(const struct schedule_table *table);
// Whether the cells of a column are as short as names are, or its header leaves no doubt that they
// name something.
bool schedule_name_is_short(const struct schedule_table *table, size_t column);
// The column whose words are joined with those of the names: a version, a feature of the service
// named before it, or the second of two columns of which the first repeats; or the number of
// columns.
size_t schedule_name_joined(const struct schedule_table *table, size_t name);

// What a cell of the names' column names: several things where it lists links or code, a line each.
struct texts schedule_names_of_cell(const struct schedule_table *table, size_t row, size_t column);

#endif
