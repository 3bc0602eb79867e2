// A document between its two readings: the blocks stand, their text is not read yet.
#ifndef PAGE_DRAFT_H
#define PAGE_DRAFT_H

#include "page/reading.h"

// The lines of a paragraph, heading or HTML block.
struct draft_text {
    struct block *block;
    struct lines lines;
};

struct draft_texts {
    struct draft_text *items;
    size_t count, capacity;
};

struct draft {
    const struct source *source;
    struct block *root;
    struct draft_texts texts;
    struct references references;
    // For each line of the document, in order: where it begins behind the prefixes of the
    // containers that hold it.
    struct line *contents;
    size_t content_count;
    bool no_table_end; // a <table was not closed up to the end: not looked for again
};

// The first reading: lines -> blocks.
struct draft *draft_from_lines(struct reading *reading, const struct source *source,
                               const struct line *lines, size_t count);
// The second: text and tables.
void draft_read_texts(struct reading *reading, struct draft *draft);
// The third: alerts, conditions, tabs and includes, all the way down.
void blocks_arrange(struct reading *reading, struct block *root);

struct block *block_new(struct arena *arena, enum block_kind kind, const struct source *source,
                        uint32_t start);
void block_append(struct block *parent, struct block *block);
void block_insert_before(struct block *next, struct block *block);
void block_remove(struct block *block);
// Makes `last` and its siblings from `first` on the children of `parent`, which is put in their
// place.
void block_wrap(struct block *parent, struct block *first, struct block *last);

#endif
