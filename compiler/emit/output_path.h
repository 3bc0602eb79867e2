// Where each page's outputs go.
#ifndef EMIT_OUTPUT_PATH_H
#define EMIT_OUTPUT_PATH_H

#include "base/diag.h"
#include "record/dataset.h"

// For each page of the sorted set the name of its outputs: its path without the extension. Of pages
// that would share one ("a.md", "a.yml") the first by path has it, the others keep their extension,
// and a diagnostic says so.
const char **output_names(struct arena *arena, const struct dataset *set, struct diags *diags);

#endif
