// One line of a pipe table cut into cells.
#ifndef PAGE_PIPE_ROW_H
#define PAGE_PIPE_ROW_H

#include "page/reading.h"

struct pipe_row {
    struct lines cells;   // offsets in the source, blanks trimmed
    bool has_pipe;        // one that is markup
    size_t github_cells;  // how many cells GitHub makes of it
};

// Cuts at pipes outside code spans, links, tags and math. ends_open: the blank cell behind a last pipe, if a no-break space
// stands there, counts too.
struct pipe_row pipe_row_from_line(struct reading *reading, const struct source *source, struct line line);

#endif
