// The inline content of a paragraph, heading or cell as a reader sees it, every byte with its place.
#ifndef PAGE_RICH_H
#define PAGE_RICH_H

#include "base/source.h"

enum mark_kind {
    MARK_STRONG,
    MARK_EMPHASIS,
    MARK_CODE,
    MARK_STRIKE,
    MARK_SUPERSCRIPT,
    MARK_ITEM,    // <li> below <ul>, or below no list
    MARK_STEP,    // <li> below <ol>
    MARK_IMAGE,   // the text is the image's alternative text
    MARK_INCLUDE, // the text stands in an included file; places are those of the include
    MARK_SUMMARY, // <summary>
    MARK_TERM,    // <dt>
    MARK_TITLE,   // <h1> to <h6>
    MARK_COMMENT  // an empty mark where an HTML comment stands; target is the comment's words
};

// A stretch of the text that is set in one way. Marks nest or stand apart; they are in the order of their start.
struct mark {
    enum mark_kind kind;
    uint32_t start, end; // in rich.text
    struct text target;
};

struct link {
    uint32_t start, end; // the link's words in rich.text; end == start for a link without words
    struct text href;    // as written, entities and escapes undone
};

// Between two lines of the source stands RICH_SOFT; where the reader sees a line end (two trailing blanks, a backslash,
// <br>, the ends of <p>, <li>, <div> ...) stands RICH_HARD.
#define RICH_SOFT '\n'
#define RICH_HARD '\v'

struct rich {
    struct text text;       // no markup, entities decoded; white space as in the source but for the breaks
    const uint32_t *places; // for each byte of text, and one past its end, the offset in the source
    const struct source *source;
    const struct mark *marks;
    size_t mark_count;
    const struct link *links;
    size_t link_count;
    uint32_t anchor_end; // where the text begins behind anchors like <a name="x"></a>; else 0
    struct text anchor;  // the id that such an anchor at the very start gives; else empty
};

// The text without breaks, runs of white space made one blank, trimmed: what the data holds.
struct text rich_plain(struct arena *arena, const struct rich *rich);
struct text rich_plain_slice(struct arena *arena, const struct rich *rich, size_t start, size_t end);
// The place in the source of the text from start to before end.
struct span rich_span(const struct rich *rich, size_t start, size_t end);
// The line (from 1) on which the byte of text stands.
uint32_t rich_line(const struct rich *rich, size_t at);
// Whether every character from start to before end that is no white space stands in a mark of the kind.
bool rich_is_marked(const struct rich *rich, enum mark_kind kind, size_t start, size_t end);
// The first mark of the kind that begins in [start, end), or NULL.
const struct mark *rich_mark(const struct rich *rich, enum mark_kind kind, size_t start, size_t end);
bool rich_is_blank(const struct rich *rich);

#endif
