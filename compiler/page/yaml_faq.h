// YamlMime:FAQ pages.
#ifndef PAGE_YAML_FAQ_H
#define PAGE_YAML_FAQ_H

#include "page/page.h"
#include "page/reading.h"

// Whether the first line says "### YamlMime:FAQ".
bool yaml_faq_is(const struct source *source);
// Fills the page: front matter, title, questions, and a root that holds their answers.
void yaml_faq_read(struct reading *reading, struct page *page);

#endif
