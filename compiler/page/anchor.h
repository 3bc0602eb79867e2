// The ids of headings, by Learn's rule.
#ifndef PAGE_ANCHOR_H
#define PAGE_ANCHOR_H

#include "page/rich.h"

// The ids of one document so far. Zeroed is empty.
struct anchors {
    struct anchor_count *items;
    size_t slots, count;
};

// Letters and digits, "-" and "_", lower case; a blank becomes "-"; all else vanishes. An empty one is "section"; the second
// of a kind gets "-1". <a name="x"></a> at the very start gives x instead.
struct text anchor_from_heading(struct arena *arena, struct anchors *anchors, const struct rich *rich);
// The anchor of a question of a YamlMime:FAQ page: every character but a-z and 0-9 becomes "-".
struct text anchor_from_question(struct arena *arena, struct text question);

#endif
