// The page as a tree of blocks.
#ifndef PAGE_BLOCK_H
#define PAGE_BLOCK_H

#include "base/buffer.h"
#include "page/rich.h"

enum block_kind {
    BLOCK_DOCUMENT,
    BLOCK_QUOTE,     // > without an alert's marker; also [!div ...] and [!VIDEO ...]
    BLOCK_ALERT,     // > [!NOTE] and its kin; word is the kind in lower case
    BLOCK_LIST,      // its children are items; level is the first number, 0 for bullets
    BLOCK_ITEM,
    BLOCK_PARAGRAPH, // rich
    BLOCK_HEADING,   // rich, level 1 to 6, word is its anchor
    BLOCK_TABLE,     // table
    BLOCK_CODE,      // word is the language
    BLOCK_HTML,      // rich: what its tags and text show; tables in it are blocks of their own
    BLOCK_RULE,
    BLOCK_INCLUDE,   // the blocks of an included file, none where it cannot be read; word is its path
    BLOCK_CONDITION, // a moniker range, zone or tab: alternatives of one page; word is "moniker >=a", "zone x, y" or "tab id"
    BLOCK_COMMENT,   // an HTML comment alone in its block: shows nothing; word is what stands in it
    BLOCK_MARKER     // while a page is read: a line such as ":::zone-end"; none is left in a finished page
};

struct table;
struct section;

struct block {
    enum block_kind kind;
    struct span span; // from its first character to the end of its last line, trailing blank lines left out
    struct block *parent, *first_child, *last_child, *next, *previous;
    const struct section *section; // where it stands; for a heading, the section that it opens
    const struct rich *rich;       // or NULL
    const struct table *table;     // or NULL
    unsigned level;
    struct text word;
};

const char *block_kind_name(enum block_kind kind);
// The next block of the tree in source order (first the children), or NULL at the end of `root`'s tree.
const struct block *block_next(const struct block *block, const struct block *root);
// The nearest block of the kind around the block, or NULL.
const struct block *block_inside(const struct block *block, enum block_kind kind);
// Whether the block shows nothing: a comment, an anchor, a rule, <br>.
bool block_is_invisible(const struct block *block);
// The conditions around a block, outermost first, into the arena.
size_t block_conditions(struct arena *arena, const struct block *block, const struct text **conditions);
// The tree as indented text, one block a line: `paragraph 3:1-4:17 The first words ...`.
void block_print(struct buffer *buffer, const struct block *root);

#endif
