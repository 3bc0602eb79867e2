// Prints a stage of a page as text: the debugger, and the seam for tests.
#ifndef SHOW_H
#define SHOW_H

#include "compile.h"

// The stages of a page that can be printed: SHOW(NAME, "name", what it is).
#define SHOWS                                                                                      \
    SHOW(PAGES, "pages", "the names of the pages, one a line")                                     \
    SHOW(BLOCKS, "blocks", "the page as a tree of blocks")                                         \
    SHOW(SECTIONS, "sections", "its headings, with the anchors that Learn gives them")             \
    SHOW(TABLES, "tables", "every table, what it was taken for, and why")                          \
    SHOW(RECORDS, "records", "the records, as JSON")

enum show {
    SHOW_NOTHING,
#define SHOW(code, name, summary) SHOW_##code,
    SHOWS
#undef SHOW
};

// Prints one stage of a page; as_lines: tables as one line of JSON a page.
void show_page(struct compiler *compiler, const char *path, enum show show, bool as_lines,
               struct buffer *buffer);

#endif
