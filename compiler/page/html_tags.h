// Raw HTML, cut down to tags that can do no harm.
#ifndef PAGE_HTML_TAGS_H
#define PAGE_HTML_TAGS_H

#include "base/buffer.h"

// Writes the HTML with its text escaped anew and without any tag, attribute, comment or script but
// a few tags of text, lists and tables; each of them is closed, and none is closed that was not
// opened here.
void html_tags_clean(struct buffer *buffer, struct text html);

#endif
