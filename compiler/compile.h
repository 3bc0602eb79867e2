// The walk: source -> page -> records -> unit.
#ifndef COMPILE_H
#define COMPILE_H

#include "base/diag.h"
#include "base/file.h"
#include "extract/extract.h"
#include "page/docset.h"
#include "record/unit.h"

// What every page of a run is compiled with. No page leaves anything here that changes what comes of
// another.
struct compiler {
    const struct folder *folder; // the docset's root
    struct docset *docset;
    const struct extractor *extractor;
    struct diags docset_diags; // of the settings, and of files that pages include
    struct diags diags;        // of the page
    struct arena arena;        // the page's; empty between pages
    struct unit unit;          // of the last page
};

// Reads a page's file into the page's arena; NULL, and a diagnostic, if it cannot be read.
const struct source *compile_read(struct compiler *compiler, const char *path);
// The page's records, with the digest of its bytes. judgements may be NULL.
struct records *compile_records(struct compiler *compiler, const struct page *page,
                                struct judgements *judgements);
// Compiles one page. The unit is there until the next page is compiled.
const struct unit *compile_page(struct compiler *compiler, const char *path);
// Moves what there was to say since the last time behind what `diags` holds, the docset's first.
void compile_diags_move(struct compiler *compiler, struct diags *diags);
void compiler_free(struct compiler *compiler);

#endif
