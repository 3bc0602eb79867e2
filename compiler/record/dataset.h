// All records of a run.
#ifndef RECORD_DATASET_H
#define RECORD_DATASET_H

#include "base/diag.h"
#include "record/record.h"

// A page with its diagnostics.
struct dataset_page {
    struct records records;
    struct diag *diags;
    size_t diag_count;
};

// Owns a copy of all that was added. Zeroed is empty.
struct dataset {
    struct arena arena;
    struct dataset_page *items;
    size_t count, capacity;
};

// Copies the records out of the page's arena.
void dataset_add(struct dataset *set, const struct records *records);
// Hands every diagnostic to the page that it is about; call it when all are there.
void dataset_add_diags(struct dataset *set, const struct diags *diags);
// By path.
void dataset_sort(struct dataset *set);
void dataset_free(struct dataset *set);

#endif
