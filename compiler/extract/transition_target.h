// The targets that a cell lists: alternatives, and chains of steps.
#ifndef EXTRACT_TRANSITION_TARGET_H
#define EXTRACT_TRANSITION_TARGET_H

#include "extract/transition_way.h"

struct targets {
    struct target *items;
    size_t count, capacity;
    bool is_cut; // there were more targets or steps than any real cell has
};

// One target for each alternative: a line, a list item, "A or B"; the last step of each chain ("1.
// ...
// 2. ...", A > B > C), the others in via. source is left out of via; final, where it is not empty,
// is the target of every chain.
struct targets targets_from_cell(struct extraction *extraction, const struct cell *cell,
                                 struct text source, struct text final);
// A cell that says "Direct" or "Indirect": one target, and the steps that the cell names before it.
void targets_add_way(struct extraction *extraction, struct targets *targets,
                     const struct cell *cell, struct text source, struct text target);

#endif
