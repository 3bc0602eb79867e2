// The rows of a schedule become milestones.
#ifndef EXTRACT_SCHEDULE_ROW_H
#define EXTRACT_SCHEDULE_ROW_H

#include "extract/schedule_context.h"

struct schedule_rows {
    struct schedule_table *table;
    size_t schedule;       // in the records
    size_t first;          // milestone of the schedule
    size_t name;           // the column that names
    size_t joined;         // a second one, or the number of columns
    struct texts above;    // the names that a blank cell takes
    struct texts subjects; // of this row
};

void schedule_rows_begin(struct schedule_rows *rows, struct schedule_table *table,
                         enum schedule_form form, size_t name);
// Reads the row's subject; false if the row is none: it heads others, or is blank.
bool schedule_rows_next(struct schedule_rows *rows, size_t row);
// False if no row gave a milestone; the schedule is taken back then.
bool schedule_rows_end(struct schedule_rows *rows);

// Adds a milestone of the row; reports it if it has no subject.
void schedule_row_add(struct schedule_rows *rows, size_t row, struct milestone milestone);
struct span schedule_row_span(const struct schedule_rows *rows, size_t row);
// Says what is wrong with a date, or with the order of its numbers; false if there is no such day.
bool schedule_row_has_day(const struct schedule_rows *rows, size_t row, size_t column);

// One milestone if a cell holds a date, of an event that the row says.
void schedule_row_cell(struct schedule_rows *rows, size_t row, size_t column, enum event event);
// One milestone for each cell of a column of dates.
void schedule_row_dates(struct schedule_rows *rows, size_t row);
// One for each event that the comment states.
void schedule_row_comment(struct schedule_rows *rows, size_t row, size_t date, size_t comment);
// One if the status is an event, or the date of one.
void schedule_row_status(struct schedule_rows *rows, size_t row, size_t status);
// One, with what the page says of all rows.
void schedule_row_list(struct schedule_rows *rows, size_t row,
                       const struct schedule_context *context);

#endif
