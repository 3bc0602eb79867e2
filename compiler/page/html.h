// The Markdown of a record as HTML that is safe to place in a page as it is.
#ifndef PAGE_HTML_H
#define PAGE_HTML_H

#include "base/arena.h"

// What the Markdown may cost: more is shown as plain paragraphs.
#define HTML_MARKDOWN_LIMIT ((size_t)32 * 1024) // bytes of Markdown
#define HTML_NESTING_LIMIT  32                  // lists and quotes that a line opens
#define HTML_PIPE_LIMIT     256                 // pipes of a line
#define HTML_LINE_GROWTH                                                                           \
    4 // for each byte: cells, filled in ones too, and open lists and quotes of all lines
#define HTML_OPENER_LIMIT   600                        // "<" and "[" in all
#define HTML_EMPHASIS_LIMIT 2000                       // "*" and "_" in all
#define HTML_MEMORY_LIMIT   ((size_t)64 * 1024 * 1024) // bytes that the parser may ask for
#define HTML_GROWTH_LIMIT   16 // bytes of HTML for each of Markdown, and 4 KB

// Raw HTML is cut down to a few tags without attributes, each closed; links lead to http, https and
// mailto addresses, to
// "#" and to relative ones. Learn's own marks (alerts, includes, images) become what CommonMark has
// for them.
struct text html_from_markdown(struct arena *arena, struct text markdown);

// The text with <, >, & and quotes written as entities, for content and for attributes.
struct text html_escape(struct arena *arena, struct text text);
// Whether a link may lead there: http, https, mailto, "#..." and relative addresses.
bool html_href_is_safe(struct text href);

#endif
