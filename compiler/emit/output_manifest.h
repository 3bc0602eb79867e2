// sunsetc.sha256: which files of the output folder are ours. By it a run removes what earlier runs
// have written and it has not.
#ifndef EMIT_OUTPUT_MANIFEST_H
#define EMIT_OUTPUT_MANIFEST_H

#include "emit/output_files.h"

// A line for each file, as sha256sum(1) writes and checks it, sorted by name.
#define OUTPUT_MANIFEST "sunsetc.sha256"

// Removes the files that the manifest lists and that are no outputs of this run; one whose bytes
// are not those that we have written is left, with a diagnostic. Then lists this run's files in the
// manifest. With `keep` nothing is removed, and what could have been stays listed.
void output_manifest_update(struct output_files *files, bool keep);
// The names alone, a line for each: it changes only as files come and go.
void output_names_write(struct output_files *files, const char *path);

#endif
