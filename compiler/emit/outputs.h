// Every file that a data set becomes.
#ifndef EMIT_OUTPUTS_H
#define EMIT_OUTPUTS_H

#include "base/diag.h"
#include "record/dataset.h"

struct outputs_options {
    const char *folder;    // where the files go
    const char *templates; // a folder of templates of the user's own, or NULL for the built-in ones
    const char *const *template_files; // more templates, each a file; "x.go.mustache" makes x.go
    size_t template_file_count;
    bool keep;         // what earlier runs wrote and this one does not stays where it is
    const char *names; // a file for the names of all outputs, or NULL
};

struct outputs_result {
    size_t written, unchanged, removed, failed;
};

// dataset.json, pages/<name>.json, include/sunset.h, include/sunset_dates.h, include/sunset_gate.h,
// include/sunset/<name>.h and sunset.c, of the pages that hold a record; <name> is the page's path
// without its extension. A folder of templates may hold its own page.h.mustache, dataset.h.mustache
// and what they are made of; page.EXT.mustache makes pages/<name>.EXT, and any other
// NAME.EXT.mustache makes NAME.EXT from the data set. A file is rewritten only if its bytes change.
// What earlier runs wrote and this one does not is removed if all could be written; sunsetc.sha256
// tells what that is (emit/output_manifest.h).
struct outputs_result outputs_write(const struct dataset *set,
                                    const struct outputs_options *options, struct diags *diags);

#endif
