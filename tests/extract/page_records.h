// Compiles a page that stands in a test to its records.
#ifndef TESTS_PAGE_RECORDS_H
#define TESTS_PAGE_RECORDS_H

#include "extract/extract.h"

#include "rows.h"

// The records of a page named test.md. The arena and the diagnostics are the caller's.
static inline struct records *records_from_text(struct arena *arena, struct diags *diags,
                                                const char *text)
{
    const struct source *source = source_from_text(arena, "test.md", text_from_string(text));
    const struct page *page = page_from_source(arena, NULL, source, diags);

    return records_from_page(arena, extractor_new(arena, NULL, diags), page, diags, NULL);
}

#endif
