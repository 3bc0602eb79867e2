// HTML tables. Alone sees gumbo.
#ifndef PAGE_HTML_TABLE_H
#define PAGE_HTML_TABLE_H

#include "page/draft.h"

// If the HTML block holds tables, puts them in its place, with what stands between them as HTML blocks, and returns true. A
// table may run on over blank lines: the blocks that Markdown made of its rest are taken out.
bool html_tables_from_block(struct reading *reading, struct draft *draft, struct block *block, const struct lines *lines);

#endif
