// A whole page; picks the door, Markdown or YamlMime:FAQ.
#include "page/page.h"

#include "page/markdown.h"
#include "page/yaml_faq.h"

static const struct block *heading_find(const struct block *root)
{
    for (const struct block *block = root; block; block = block_next(block, root))
        if (block->kind == BLOCK_HEADING && block->level == 1)
            return block;
    return NULL;
}

static void markdown_read(struct reading *reading, struct page *page)
{
    page->front_matter = front_matter_from_source(reading->arena, page->source, reading->diags);
    page->root = blocks_from_source(reading, page->source, page->front_matter.end);
    page->heading = heading_find(page->root);
    page->heading_text = page->heading ? rich_plain(reading->arena, page->heading->rich) : TEXT("");
    page->title = page->front_matter.title.length ? page->front_matter.title : page->heading_text;
}

// The page's own date, else what the docset says of it.
static void date_find(struct reading *reading, struct page *page)
{
    struct text *date = &page->front_matter.date;

    if (date->length == 0 && reading->docset)
        front_matter_date(reading->arena,
                          docset_metadata(reading->docset, page->source->path, "ms.date"), date);
}

const struct page *page_from_source(struct arena *arena, struct docset *docset,
                                    const struct source *source, struct diags *diags)
{
    struct page *page = ARENA_NEW(arena, struct page);
    struct reading reading = {.arena = arena, .docset = docset, .diags = diags};

    page->source = source;
    page->url = docset ? docset_url(arena, docset, source->path) : TEXT("");
    if (yaml_faq_is(source))
        yaml_faq_read(&reading, page);
    else
        markdown_read(&reading, page);
    date_find(&reading, page);
    page->sections = sections_from_blocks(arena, page->root);
    return page;
}
