// Markdown -> blocks, with the rules of CommonMark and of Learn's dialect.
#ifndef PAGE_MARKDOWN_H
#define PAGE_MARKDOWN_H

#include "page/reading.h"

// Reads the lines as a document of its own: a BLOCK_DOCUMENT, never NULL. Text, tables, alerts, conditions and includes are
// all in place; sections are not yet given.
struct block *blocks_from_lines(struct reading *reading, const struct source *source, const struct line *lines,
                                size_t count);
// The same for all lines of the source from the offset on.
struct block *blocks_from_source(struct reading *reading, const struct source *source, uint32_t start);

#endif
