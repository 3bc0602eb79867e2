// What the parts of the page reader hand each other while they read one page.
#ifndef PAGE_READING_H
#define PAGE_READING_H

#include "base/array.h"
#include "base/diag.h"
#include "page/block.h"
#include "page/docset.h"

// Text cut out of a source, container prefixes taken off, with the offset of each byte and of its end.
struct raw {
    struct text text;
    const uint32_t *places;
    const struct source *source;
};

// One line of a document: the bytes from start to before end of the source, without the line's end.
struct line {
    uint32_t start, end;
};

struct lines {
    struct line *items;
    size_t count, capacity;
};

// The link definitions of one document, by label.
struct references {
    struct reference **slots;
    size_t slot_count, count;
};

// One page being read.
struct reading {
    struct arena *arena;
    struct docset *docset; // NULL: includes stay as they are written
    struct diags *diags;
    struct references *references; // of the document that is being read now
    size_t include_count;          // of the whole page
    size_t include_bytes;
    unsigned include_depth;
};

// Joins the lines with LF between them.
struct raw raw_from_lines(struct arena *arena, const struct source *source, const struct line *lines, size_t count);
struct raw raw_from_span(struct arena *arena, struct span span);
struct raw raw_slice(const struct raw *raw, size_t start, size_t end);
struct span raw_span(const struct raw *raw, size_t start, size_t end);

#endif
