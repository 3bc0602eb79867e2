// The command `compile`: one page, into a unit of its own.
#include "compile_unit.h"

#include "base/fatal.h"
#include "base/utf8.h"
#include "depfile.h"
#include "emit/unit_file.h"
#include "run.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static bool unit_write(struct run *run, const struct unit *unit, const char *path)
{
    struct buffer buffer = {0};

    unit_print(&buffer, unit);

    const bool written = file_write(path, buffer_text(&buffer)) != FILE_FAILED;

    if (!written)
        diag_add_path(&run->diags, DIAG_OUTPUT, path, 0, "cannot be written: %s", strerror(errno));
    buffer_free(&buffer);
    return written;
}

// Outputs are named by the page, and JSON knows no other names.
static void name_check(const char *page)
{
    size_t bad;

    if (!utf8_is_valid(text_from_string(page), &bad))
        fatal("%s: the name is not UTF-8; a unit cannot hold it", page);
}

static bool is_one_file(const char *path, const char *other)
{
    struct stat status, other_status;

    return stat(path, &status) == 0 && stat(other, &other_status) == 0 &&
           status.st_dev == other_status.st_dev && status.st_ino == other_status.st_ino;
}

// The folder of a path that the user has named.
static const char *folder_around(struct run *run, const char *path)
{
    const struct text folder = path_folder(text_from_string(path));

    if (folder.length == 0)
        return path[0] == '/' ? "/" : ".";
    return arena_copy(&run->arena, folder).at;
}

static int page_compile(struct run *run, const char *path)
{
    const struct unit *unit = compile_page(&run->compiler, run->pages.items[0]);
    const char *folder = folder_around(run, path);

    diags_append(&run->diags, &unit->diags, NULL);
    file_remove_leftovers(folder, false);

    bool written = unit_write(run, unit, path) && depfile_write(run, path, folder);

    if (written && !diags_have_error(&run->diags))
        written = stamp_write(run);
    run_diags_write(run);
    return diags_have_error(&run->diags) || !written ? 1 : 0;
}

int compile_unit(const struct options *options)
{
    const char *path = options->values[OPTION_OUTPUT];
    struct run run;

    if (options->argument_count != 1)
        fatal("compile takes one page; build and link take several");
    if (!path)
        fatal("compile needs -o UNIT");
    if (is_one_file(options->arguments[0], path))
        fatal("%s: the unit would take the place of the page", path);
    run_open(&run, options);
    if (run.searched)
        fatal("%s is a folder; compile takes one page", options->arguments[0]);
    name_check(run.pages.items[0]);
    // That the docset has no settings is no matter of one page: its depfile would name the folder
    // of all pages, and a new file in it would compile every page again.
    run.notes.missing.count = 0;

    const int status = page_compile(&run, path);

    run_close(&run);
    return status;
}
