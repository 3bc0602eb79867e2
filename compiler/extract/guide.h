// Tables whose rows point to the guide for a move.
#ifndef EXTRACT_GUIDE_H
#define EXTRACT_GUIDE_H

#include "extract/transition_table.h"
#include "extract/upgrade_path.h"

struct guide {
    size_t pointer; // the column that points to the guide
    const char *why;
};

// Whether a column points to guides and the section, or a header, is about a move.
bool guide_from_headers(const struct transition_table *table, struct guide *guide,
                        const char **against);
// Adds a transition for each row that names A or B, or whose section or page does. path: the
// columns of A and B, or NULL.
bool transitions_from_guide(struct transition_table *table, const struct guide *guide,
                            const struct upgrade_path *path);

#endif
