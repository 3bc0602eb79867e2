// The files of a run in its output folder.
#include "emit/output_files.h"

#include "base/array.h"
#include "base/digest.h"
#include "base/file.h"

#include <errno.h>
#include <string.h>

// What ails the disk and not the file: whatever comes next would fail as well, or fill the last of
// it.
static bool is_of_disk(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG || error == EROFS || error == EIO;
}

static void add_trouble(struct output_files *files, const char *name, int error)
{
    size_t i = 0;

    files->failed++;
    if (is_of_disk(error))
        files->disk_error = error;
    while (i < files->trouble_count && files->troubles[i].error != error)
        i++;
    // The last row takes what has no row of its own.
    if (i == OUTPUT_TROUBLES)
        i--;
    if (i == files->trouble_count)
        files->troubles[files->trouble_count++] = (struct output_trouble){error, name, 0};
    files->troubles[i].count++;
}

void output_files_write(struct output_files *files, const char *name, struct text text)
{
    struct arena *arena = &files->arena;
    void **slot = map_slot(arena, &files->names, text_from_string(name));
    const char *path = arena_format(arena, "%s/%s", files->folder, name).at;

    if (*slot) {
        diag_add_path(files->diags, DIAG_OUTPUT, path, 0,
                      "cannot be written: it is an output already");
        files->failed++;
        return;
    }
    *slot = files;
    name = arena_copy(arena, text_from_string(name)).at;
    if (files->disk_error != 0) {
        add_trouble(files, name, files->disk_error);
        return;
    }
    switch (file_write(path, text)) {
    case FILE_WRITTEN: files->written++; break;
    case FILE_UNCHANGED: files->unchanged++; break;
    case FILE_FAILED: add_trouble(files, name, errno); return;
    }
    *ARRAY_PUSH(arena, &files->files) = (struct output_file){name, digest_from_text(arena, text)};
}

void output_files_report(struct output_files *files)
{
    const bool is_all = files->written + files->unchanged == 0 && files->trouble_count == 1;

    for (size_t i = 0; i < files->trouble_count; i++) {
        const struct output_trouble *trouble = &files->troubles[i];
        const char *reason = strerror(trouble->error);

        if (is_all)
            diag_add_path(files->diags, DIAG_OUTPUT, files->folder, 0,
                          "nothing can be written to it: %s", reason);
        else if (trouble->count > 1)
            diag_add_path(files->diags, DIAG_OUTPUT, files->folder, 0,
                          "%zu of its files cannot be written, the first is %s: %s", trouble->count,
                          trouble->first, reason);
        else
            diag_add_path(files->diags, DIAG_OUTPUT,
                          arena_format(&files->arena, "%s/%s", files->folder, trouble->first).at, 0,
                          "cannot be written: %s", reason);
    }
}

void output_files_free(struct output_files *files)
{
    arena_free(&files->arena);
    *files = (struct output_files){0};
}
