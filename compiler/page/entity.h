// HTML's character references: &amp; &#8217; &#x2019;
#ifndef PAGE_ENTITY_H
#define PAGE_ENTITY_H

#include "base/text.h"

// Reads the reference at the front of text ("&..."): writes its UTF-8 (at most 8 bytes) and returns how many bytes of text it
// fills, 0 if it is none.
size_t entity_read(struct text text, char *at, size_t *length);

#endif
