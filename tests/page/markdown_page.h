// Markdown written in a test -> blocks.
#ifndef TESTS_PAGE_MARKDOWN_PAGE_H
#define TESTS_PAGE_MARKDOWN_PAGE_H

#include "page/markdown.h"
#include "page/page.h"

#include <stdlib.h>

// What one test reads and gives back.
struct markdown_page {
    struct arena arena;
    struct diags diags;
    struct block *root;
};

static inline void markdown_page_read(struct markdown_page *page, const char *text)
{
    *page = (struct markdown_page){0};

    struct reading reading = {.arena = &page->arena, .diags = &page->diags};

    page->root = blocks_from_source(&reading, source_from_text(&page->arena, "page.md", text_from_string(text)), 0);
}

static inline void markdown_page_free(struct markdown_page *page)
{
    diags_free(&page->diags);
    arena_free(&page->arena);
}

// The first block of the kind, or NULL.
static inline const struct block *markdown_page_find(const struct markdown_page *page, enum block_kind kind)
{
    for (const struct block *block = page->root; block; block = block_next(block, page->root))
        if (block->kind == kind)
            return block;
    return NULL;
}

// The same; the test ends where there is none.
static inline const struct block *markdown_page_need(const struct markdown_page *page, enum block_kind kind)
{
    const struct block *block = markdown_page_find(page, kind);

    if (!block)
        abort();
    return block;
}

#endif
