// Walks along one line, by columns, tabs being as wide as the next stop of four.
#ifndef PAGE_CURSOR_H
#define PAGE_CURSOR_H

#include "base/text.h"

struct cursor {
    const char *text;  // the source's
    uint32_t at, end;  // offsets in it
    uint32_t column;
    uint32_t tab_left; // columns of the tab at `at` that are not used up yet; 0: all of it
    // From cursor_look: the first character that is no blank, and how far it is indented.
    uint32_t nonspace;
    uint32_t indent;
    bool blank;
};

struct cursor cursor_new(const char *text, uint32_t start, uint32_t end);
// Finds the next character that is no blank.
void cursor_look(struct cursor *cursor);
// Moves over so many columns of blanks and looks again.
void cursor_advance(struct cursor *cursor, uint32_t columns);
// Moves to the offset, which is at or behind the reading place, and looks again.
void cursor_move(struct cursor *cursor, uint32_t at);
// What is left of the line from its first non-blank on.
struct text cursor_rest(const struct cursor *cursor);

#endif
