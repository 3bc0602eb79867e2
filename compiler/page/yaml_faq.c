// YamlMime:FAQ pages.
#include "page/yaml_faq.h"

#include "page/markdown.h"

bool yaml_faq_is(const struct source *source)
{
    (void)source;
    return false;
}

void yaml_faq_read(struct reading *reading, struct page *page)
{
    page->root = blocks_from_source(reading, page->source, 0);
}
