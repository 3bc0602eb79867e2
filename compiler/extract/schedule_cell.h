// What the cells of a schedule hold: their words, their date, the state that they say.
#ifndef EXTRACT_SCHEDULE_CELL_H
#define EXTRACT_SCHEDULE_CELL_H

#include "extract/schedule_table.h"

// The words of a cell on one line, without superscripts but those of "13th", and without what is
// struck out, if something else is left.
struct text schedule_cell_text(struct arena *arena, const struct rich *rich);
// Reads the date and the state of a cell, whose text is known, and counts it for its column.
void schedule_cell_read(const struct schedule_table *table, struct schedule_column *column,
                        struct schedule_cell *cell);
// Whether a cell holds a version that looks like a year: the others' years are versions then.
bool schedule_column_has_versions(const struct schedule_table *table, size_t column);
// "Expected", "about": whether the words make the dates with them approximate.
bool schedule_words_are_approximate(const struct extraction *extraction, struct text text);

#endif
