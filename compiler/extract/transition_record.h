// Writes the transitions of a table down.
#ifndef EXTRACT_TRANSITION_RECORD_H
#define EXTRACT_TRANSITION_RECORD_H

#include "extract/transition_table.h"

// Adds a transition of the row, with its place, heading, links and conditions; the caller sets the
// rest before it adds another.
struct transition *transition_add(struct transition_table *table, enum transition_kind kind,
                                  const struct row *row);
// Keeps in mind that a row names no source or target ...
void transition_row_note(struct transition_table *table, const struct row *row, const char *what);
// ... and tells the author of all such rows.
void transition_notes_report(struct transition_table *table);

// A row that shows nothing, one cell across the whole table, or more headers.
bool transition_row_is_heading(const struct transition_table *table, const struct row *row);

// The cell's words, empty where they name nothing.
struct text transition_row_name(const struct transition_table *table, const struct row *row,
                                size_t column);
// The words of all columns of the row that have one of the header words, "header: cell" joined with
// "; " where `named`; empty if there are none.
struct text transition_row_words(const struct transition_table *table, const struct row *row,
                                 unsigned words, bool named);

#endif
