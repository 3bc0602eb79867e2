// Pipe tables by the rules of Markdig, the library that Learn is built with.
#ifndef PAGE_PIPE_TABLE_H
#define PAGE_PIPE_TABLE_H

#include "page/reading.h"

// If the paragraph's lines hold a table, puts it in the paragraph's place (the lines above its header stay a paragraph before
// it) and returns true.
bool pipe_table_from_lines(struct reading *reading, struct block *paragraph, const struct lines *lines);

#endif
