// The walk: source -> page -> records -> data set -> outputs.
#ifndef COMPILE_H
#define COMPILE_H

#include "base/diag.h"
#include "base/file.h"
#include "page/docset.h"
#include "record/dataset.h"

// Compiles one page into the data set.
void compile_page(struct dataset *set, struct docset *docset, const struct folder *folder, const char *path,
                  struct diags *diags);

enum show { SHOW_NOTHING, SHOW_BLOCKS, SHOW_SECTIONS, SHOW_TABLES, SHOW_TABLES_JSONL, SHOW_RECORDS };
// Prints one stage of a page as text.
void show_page(struct buffer *buffer, enum show show, struct docset *docset, const struct folder *folder,
               const char *path, struct diags *diags);

#endif
