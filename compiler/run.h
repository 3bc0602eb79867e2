// What every command that reads pages begins and ends with.
#ifndef RUN_H
#define RUN_H

#include "compile.h"
#include "options.h"
#include "record/dataset.h"

#include <time.h>

struct run {
    const struct options *options;
    struct arena arena; // the run's
    struct timespec start;
    struct file_notes notes; // kept for --depfile
    struct folder folder;
    struct file_list files; // all below the folder; none if the arguments name pages and no --root
    bool searched;          // the pages are those of the folder; no argument names them
    struct file_list pages; // sorted, each once
    struct compiler compiler;
    struct dataset set; // of the pages that are linked
    struct diags diags; // what there is to say at the end
    bool is_told;       // what there is to say of single pages was said by other runs
};

// Begins without pages.
void run_begin(struct run *run, const struct options *options);
// Begins, and finds the pages that the arguments name, input/ without any. Ends the program with status 2 if
// there is no such folder.
void run_open(struct run *run, const struct options *options);
// Prints the diagnostics, sorted by place, to the standard error output.
void run_diags_write(struct run *run);
void run_close(struct run *run);

#endif
