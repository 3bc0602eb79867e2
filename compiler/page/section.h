// Headings make a tree of sections.
#ifndef PAGE_SECTION_H
#define PAGE_SECTION_H

#include "page/block.h"

struct section {
    const struct block *heading; // NULL for the page's own section, above the first heading
    unsigned level;              // 0 for the page's own section
    struct section *parent;
    // The blocks between the heading and the first sub-heading: top-level ones, and those that includes, conditions and
    // other transparent containers hold.
    const struct block **blocks;
    size_t block_count, block_capacity;
    struct section **sections;
    size_t section_count, section_capacity;
    const struct section *next; // the next section in source order, or NULL
};

// Gives every block below root its section; returns the page's own.
struct section *sections_from_blocks(struct arena *arena, struct block *root);
// The heading's words, or an empty text.
struct text section_heading(struct arena *arena, const struct section *section);
void section_print(struct buffer *buffer, const struct section *section);

#endif
