// Compiles what stands in a test, a page or a cell of a table, for the readers of records.
#ifndef TESTS_PAGE_RECORDS_H
#define TESTS_PAGE_RECORDS_H

#include "extract/extract.h"
#include "extract/shared_words.h"

#include "rows.h"

// The records of a page named test.md. The arena and the diagnostics are the caller's.
static inline struct records *records_from_text(struct arena *arena, struct diags *diags,
                                                const char *text)
{
    const struct source *source = source_from_text(arena, "test.md", text_from_string(text));
    const struct page *page = page_from_source(arena, NULL, source, diags);

    return records_from_page(arena, shared_extractor(), page, diags, NULL);
}

// What a reader of records is handed, for a page of one table with one cell, which is at *cell.
static inline struct extraction extraction_of_cell(struct arena *arena, struct diags *diags,
                                                   const char *text, const struct cell **cell)
{
    struct text page = arena_format(arena, "| x |\n|---|\n| %s |\n", text);
    const struct source *source = source_from_text(arena, "test.md", page);
    struct extraction extraction = {.arena = arena, .diags = diags};

    extraction.page = page_from_source(arena, NULL, source, diags);
    extraction.vocabulary = shared_vocabulary(LANGUAGE_ENGLISH);
    for (const struct block *block = extraction.page->root; block;
         block = block_next(block, extraction.page->root)) {
        if (block->kind == BLOCK_TABLE)
            *cell = &block->table->rows[0].cells[0];
    }
    return extraction;
}

#endif
