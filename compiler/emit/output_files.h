// The files of a run in its output folder: each written once, and what could not be written said in
// one message.
#ifndef EMIT_OUTPUT_FILES_H
#define EMIT_OUTPUT_FILES_H

#include "base/diag.h"
#include "base/map.h"

struct output_file {
    const char *name; // below the output folder
    struct text digest;
};

struct output_file_list {
    struct output_file *items;
    size_t count, capacity;
};

#define OUTPUT_TROUBLES 4

// Files that could not be written, all for one reason.
struct output_trouble {
    int error;         // as errno has it
    const char *first; // the name of the first of them
    size_t count;
};

struct output_files {
    const char *folder;
    struct diags *diags;
    struct arena arena;
    struct map names; // of the files that were asked for
    struct output_file_list files;
    struct output_trouble troubles[OUTPUT_TROUBLES];
    size_t trouble_count;
    int disk_error; // after it nothing more is tried; 0: none
    size_t written, unchanged, failed, removed;
};

// Writes a file, or leaves it alone where it holds this text already. A name that was written
// before is an error of whoever gives it.
void output_files_write(struct output_files *files, const char *name, struct text text);
// Says what could not be written: a message for each reason, however many files there are.
void output_files_report(struct output_files *files);
void output_files_free(struct output_files *files);

#endif
