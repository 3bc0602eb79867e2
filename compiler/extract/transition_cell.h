// The cells of a transition table: what they name, the alternatives and steps they list, yes or no.
#ifndef EXTRACT_TRANSITION_CELL_H
#define EXTRACT_TRANSITION_CELL_H

#include "extract/extraction.h"
#include "extract/word_values.h"

// The cell's words on one line, without footnote marks.
struct text transition_cell_text(struct extraction *extraction, const struct cell *cell);
// Whether the text names nothing: blank, a dash, None, N/A, "There is no replacement".
bool transition_names_nothing(struct extraction *extraction, struct text text);

// What stands between two line ends of a cell, or in a list item.
struct cell_part {
    struct text text; // plain, without its number
    unsigned number;  // of a numbered step, from 1; 0 where it has none
};

struct cell_parts {
    struct cell_part *items;
    size_t count, capacity;
};

#define PART_LIMIT 512 // real cells have a tenth

// The parts that are not blank, no more than PART_LIMIT.
struct cell_parts transition_cell_parts(struct extraction *extraction, const struct cell *cell);

// Whether the part is nothing but an "or" between two others.
bool transition_part_is_or(const struct extraction *extraction, struct text part);

// What the text says as an answer. how: what else it says, which may be all of it.
struct answer {
    enum answer_word word; // 0: it says no such word
    struct text how;
};
struct answer transition_cell_answer(struct extraction *extraction, struct text text);

// How many words the text has.
size_t transition_word_count(struct text text);

#endif
