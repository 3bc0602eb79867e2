// One HTML table -> a grid. Alone sees gumbo.
#ifndef PAGE_HTML_GRID_H
#define PAGE_HTML_GRID_H

#include "page/draft.h"

// Puts the table of the raw text ("<table ... </table>"), and those inside it, before the block.
void html_grids_from_raw(struct reading *reading, const struct raw *raw, struct block *before);

#endif
