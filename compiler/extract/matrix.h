// Tables with sources down one side, targets along the other, and yes or no between.
#ifndef EXTRACT_MATRIX_H
#define EXTRACT_MATRIX_H

#include "extract/transition_table.h"

// Rows or columns that are headed by such words are compared, nobody moves between them.
#define MATRIX_COMPARED_WORDS                                                                      \
    (WORD_BIT(HEADER_FEATURE) | WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_CONDITION) |              \
     WORD_BIT(HEADER_COMMENT) | WORD_BIT(HEADER_METHOD) | WORD_BIT(HEADER_RUNTIME) |               \
     WORD_BIT(HEADER_CATEGORY))

struct matrix {
    size_t names;          // the leading columns that name the rows
    size_t first_row;      // the first that is no header
    struct text *tops;     // the columns' names
    bool rows_are_targets; // sources stand along the top
    bool rows_are_paths;   // a row is named A > B, the columns name methods
    bool tops_are_paths;   // a column is named A > B, the rows name methods
    bool are_versions;     // the cells name the least version that one can go to
    const char *why;
};

// Reads headers, context and cells; false if the table is no matrix of moves.
bool matrix_from_table(const struct transition_table *table, struct matrix *matrix,
                       const char **against);
// Adds a transition for each cell that says yes, no or how.
bool transitions_from_matrix(struct transition_table *table, const struct matrix *matrix);

#endif
