// Inline Markdown and HTML -> rich text.
#ifndef PAGE_INLINE_H
#define PAGE_INLINE_H

#include "page/reading.h"

enum inline_mode {
    INLINE_MARKDOWN,
    INLINE_HTML // only tags and entities mean something, as in an HTML block
};

const struct rich *rich_from_raw(struct reading *reading, const struct raw *raw, enum inline_mode mode);

#endif
