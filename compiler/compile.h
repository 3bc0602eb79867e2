// The walk: source -> page -> records -> data set.
#ifndef COMPILE_H
#define COMPILE_H

#include "base/diag.h"
#include "base/file.h"
#include "extract/extract.h"
#include "page/docset.h"
#include "record/dataset.h"

// What every page of a run is compiled with.
struct compiler {
    const struct folder *folder; // the docset's root
    struct docset *docset;
    const struct extractor *extractor;
    struct dataset *set;
    struct diags *diags;
    struct arena arena; // the page's; empty between pages
};

// Reads a page's file into the page's arena; NULL, and a diagnostic, if it cannot be read.
const struct source *compile_read(struct compiler *compiler, const char *path);
// The page's records, with the digest of its bytes. judgements may be NULL.
struct records *compile_records(struct compiler *compiler, const struct page *page,
                                struct judgements *judgements);
// Compiles one page into the data set.
void compile_page(struct compiler *compiler, const char *path);

#endif
