// Every file that a data set becomes.
#ifndef EMIT_OUTPUTS_H
#define EMIT_OUTPUTS_H

#include "base/diag.h"
#include "record/dataset.h"

struct outputs_options {
    const char *folder;    // where the files go
    const char *templates; // a folder of templates of the user's own, or NULL for the built-in ones
};

struct outputs_result {
    size_t written, unchanged, failed;
};

// dataset.json, pages/<path>.json, include/sunset.h and include/sunset/<path>.h. A file is
// rewritten only if its bytes change.
struct outputs_result outputs_write(const struct dataset *set,
                                    const struct outputs_options *options, struct diags *diags);

#endif
