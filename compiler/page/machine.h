// The open blocks while lines become blocks; private to machine.c, block_begin.c and draft.c.
#ifndef PAGE_MACHINE_H
#define PAGE_MACHINE_H

#include "page/cursor.h"
#include "page/draft.h"

#define DEPTH_LIMIT 96 // containers; the deepest real page has 20

// A block that can still take lines.
struct open_block {
    struct block *block;
    struct lines lines;    // of a paragraph or HTML block
    char character;        // of a fence or list marker
    uint32_t fence_length; // 0: an indented code block
    uint32_t indent;       // of an item's content, of a fence
    unsigned html_kind;
    bool in_comment; // of an HTML block: a comment goes on behind its last line
};

struct machine {
    struct reading *reading;
    struct draft *draft;
    struct open_block open[DEPTH_LIMIT + 2];
    size_t depth;   // open[depth - 1] is the innermost
    size_t matched; // so many of them take the line; open[matched - 1] is where a new block goes
    struct cursor cursor;
    bool too_deep;
};

struct open_block *machine_innermost(struct machine *machine);
// The innermost open block that takes the line.
struct open_block *machine_container(struct machine *machine);
bool open_block_is_leaf(const struct open_block *open);
// Keeps a paragraph's lines for the second reading. Link definitions at its front are taken off; a
// paragraph of nothing else is removed.
void machine_finish_paragraph(struct machine *machine, struct open_block *open);
// Ends the innermost block.
void machine_close(struct machine *machine);
// Ends all that does not take the line.
void machine_close_unmatched(struct machine *machine);
// A new block in the container; what does not take the line is closed before, and so is what can
// hold no such block.
struct open_block *machine_open(struct machine *machine, enum block_kind kind);
// A block of one line, which takes no more.
struct block *machine_add_closed(struct machine *machine, enum block_kind kind);
// Adds the rest of the line, from the offset on, to a paragraph or HTML block.
void machine_add_line(struct machine *machine, struct open_block *open, uint32_t start);
// Whether one more container may be opened; says so once where it may not.
bool machine_has_room(struct machine *machine);

// Opens what begins at the cursor. True: a container was opened, look again behind its marker;
// *done: the line is used up.
bool machine_start_block(struct machine *machine, bool *done);

#endif
