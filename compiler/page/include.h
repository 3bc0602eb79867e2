// [!INCLUDE [label](path)]: finding them, and bringing in what the file holds.
#ifndef PAGE_INCLUDE_H
#define PAGE_INCLUDE_H

#include "page/reading.h"

struct include_reference {
    struct text label, path;
};

// Reads the include at the front of text; returns its length, 0 if it is none.
size_t include_scan(struct text text, struct include_reference *include);
// The file's text as one paragraph's words, without breaks; the label where it cannot be read (and a diagnostic).
struct text include_words(struct reading *reading, struct span span, const struct include_reference *include);
// The file's blocks as the children of a BLOCK_INCLUDE; NULL where it cannot be read (and a diagnostic).
struct block *include_blocks(struct reading *reading, struct span span, const struct include_reference *include);

#endif
