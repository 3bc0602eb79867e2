// Link definitions: [label]: destination "title".
#ifndef PAGE_REFERENCE_H
#define PAGE_REFERENCE_H

#include "page/reading.h"

struct reference {
    struct text label; // normalised
    struct text href;
};

// Takes the definitions off the front of a paragraph's raw text; returns how many bytes they fill (whole lines).
size_t references_from_raw(struct arena *arena, struct references *references, struct text text);
// NULL if no definition has the label.
const struct reference *reference_find(struct arena *arena, const struct references *references, struct text label);

// Scanners that links share. Each gives the offset behind what it read, or 0 where there is none.
size_t scan_link_label(struct text text, size_t at);       // [label], at is the bracket
size_t scan_link_destination(struct text text, size_t at, struct text *destination);
size_t scan_link_title(struct text text, size_t at);
size_t scan_blanks(struct text text, size_t at);           // white space with at most one line end
// Backslash escapes and entities undone.
struct text link_unescape(struct arena *arena, struct text text);

#endif
