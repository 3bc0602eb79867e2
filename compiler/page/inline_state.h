// The state of reading one raw text into a rich one; private to the inline_*.c files.
#ifndef PAGE_INLINE_STATE_H
#define PAGE_INLINE_STATE_H

#include "page/inline.h"

// The rich text while it grows. A byte that turns out to be markup is struck out and left behind at the end.
struct sheet {
    char *text;
    uint32_t *places;
    bool *struck;
    size_t length, capacity;
    size_t blank; // so many bytes at its front are known to be blanks
};

struct mark_array {
    struct mark *items;
    size_t count, capacity;
};

struct link_array {
    struct link *items;
    size_t count, capacity;
};

// A run of *, _ or ~ that may open or close emphasis.
struct delimiter {
    size_t at; // in the sheet
    size_t original; // its length
    size_t opened, closed; // characters taken off its right end and off its left end
    char character;
    bool opens, closes, done;
};

struct delimiters {
    struct delimiter *items;
    size_t count, capacity;
};

// A [ or ![ that may open a link or an image.
struct bracket {
    size_t at;         // in the sheet, of the bracket
    size_t raw;        // in the raw text, behind the bracket
    size_t delimiters; // how many there were when it was met
    bool image, active;
};

struct brackets {
    struct bracket *items;
    size_t count, capacity;
};

// An HTML element that is open.
struct open_tag {
    struct text name;
    size_t at; // in the sheet
    struct text target;
};

struct open_tags {
    struct open_tag *items;
    size_t count, capacity;
};

struct inline_state {
    struct reading *reading;
    const struct raw *raw;
    enum inline_mode mode;
    size_t at; // in raw
    struct sheet sheet;
    struct mark_array marks;
    struct link_array links;
    struct delimiters delimiters;
    struct brackets brackets;
    struct open_tags tags;
    size_t open_links; // brackets below this index cannot open links any more
    // From these offsets on there is no closing of the kind: keeps unclosed openings from being looked for again and again.
    size_t no_comment, no_instruction, no_declaration, no_cdata;
    size_t no_backticks[64];
    struct text anchor;
    bool anchor_seen;
};

// sheet
void sheet_add(struct inline_state *state, struct text text, size_t raw_at);      // bytes of the raw text, each with its own place
void sheet_add_at(struct inline_state *state, struct text text, size_t raw_at);   // other text; all of it has the place of raw_at
void sheet_strike(struct inline_state *state, size_t start, size_t end);
void sheet_break(struct inline_state *state); // RICH_HARD, but not at the front and not twice
void mark_add(struct inline_state *state, enum mark_kind kind, size_t start, size_t end, struct text target);
void link_add(struct inline_state *state, size_t start, size_t end, struct text href);
const struct rich *rich_from_state(struct inline_state *state);

// Each reads what stands at state->at and moves on; false: it is none, and nothing was touched.
bool read_delimiter_run(struct inline_state *state);
bool read_bracket_close(struct inline_state *state);
bool read_include(struct inline_state *state);
bool read_tag(struct inline_state *state); // at "<"
bool read_triple_colon(struct inline_state *state);
// Pairs the delimiters from the given index on, and forgets them.
void emphasis_resolve(struct inline_state *state, size_t from);
void tags_close(struct inline_state *state); // those still open at the end

#endif
