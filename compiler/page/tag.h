// HTML tags as CommonMark's raw HTML has them: finding their end, their name and their attributes.
#ifndef PAGE_TAG_H
#define PAGE_TAG_H

#include "base/arena.h"

struct tag {
    struct text name;       // as written
    bool closes;            // </name>
    bool closed;            // <name/>
    struct text attributes; // between the name and the end
    size_t length;          // of the whole tag
};

// Reads the open or closing tag at the front of text ("<..."); false if it is none.
bool tag_read(struct text text, struct tag *tag);
// The attribute's value, entities undone; false if the tag has no such attribute.
bool tag_attribute(struct arena *arena, const struct tag *tag, const char *name,
                   struct text *value);

// Whether more elements than the limit are open inside each other somewhere, roughly: elements
// whose end tags are often left out do not count.
bool tags_nest_deeper(struct text text, size_t limit);

#endif
