// What the templates of C headers see: the records of a page, or of all, arranged as a program
// wants them.
#ifndef EMIT_HEADER_VIEW_H
#define EMIT_HEADER_VIEW_H

#include "base/diag.h"
#include "record/dataset.h"

struct cJSON;

// What a header is about.
struct header {
    const struct dataset_page *const *pages;
    size_t page_count;
    const char *const *page_names; // of every page, its part of its names
    const char *file;              // "sunset/a.h"
    bool is_page;                  // about one page, else the data set's
    struct diags *diags;
};

// The tree, which the caller frees. The names in it are described in templates/README.md.
struct cJSON *header_view(const struct header *header);

#endif
