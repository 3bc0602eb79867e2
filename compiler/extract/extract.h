// Walks a page once and hands each part to its reader.
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

#include "extract/extraction.h"

// What all pages of a run share: the vocabularies of the languages, and the docset.
struct extractor;

// Reads sunset.yml too. docset may be NULL. Lives in the arena, the run's; read-only afterwards.
const struct extractor *extractor_new(struct arena *arena, struct docset *docset,
                                      struct diags *diags);

// All records of the page, in source order, with ids; the digest is left to the caller. judgements may be NULL.
struct records *records_from_page(struct arena *arena, const struct extractor *extractor,
                                  const struct page *page, struct diags *diags,
                                  struct judgements *judgements);

#endif
