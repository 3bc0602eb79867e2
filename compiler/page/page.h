// A whole page: front matter, blocks, sections.
#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include "page/docset.h"
#include "page/front_matter.h"
#include "page/section.h"
#include "page/table.h"

// One entry of a YamlMime:FAQ page.
struct question {
    struct text section;          // the section's name
    struct text name;             // the question, plain
    struct span span;             // of the question
    struct span answer;           // to the end of the answer's last line
    const struct block *blocks;   // the answer's document, below page->root
};

struct page {
    const struct source *source;
    struct front_matter front_matter;
    struct text title;         // the front matter's, else the heading
    const struct block *heading; // the first level-1 heading, or NULL
    struct text heading_text;  // plain; of a FAQ page its `title`
    struct block *root;
    struct section *sections;
    struct text url;
    bool is_faq;               // YamlMime:FAQ
    const struct question *questions;
    size_t question_count;
};

// Never NULL: a page that cannot be read is an empty one, and the diagnostics say why.
const struct page *page_from_source(struct arena *arena, struct docset *docset, const struct source *source,
                                    struct diags *diags);

#endif
