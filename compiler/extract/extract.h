// Walks a page once and hands each part to its reader.
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

#include "extract/extraction.h"

// All records of the page, in source order, with ids. judgements may be NULL.
struct records *records_from_page(struct arena *arena, const struct page *page, const struct docset *docset,
                                  struct diags *diags, struct judgements *judgements);

#endif
