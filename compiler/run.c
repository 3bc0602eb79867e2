// What every command that reads pages begins and ends with: which pages, in which docset, and what
// was to be said of them.
#include "run.h"

#include "base/array.h"
#include "base/fatal.h"
#include "root.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void open_folder(struct run *run, const char *path)
{
    if (!folder_open(&run->folder, path))
        fatal("open %s:", path);
    if (run->options->values[OPTION_DEPFILE])
        run->folder.notes = &run->notes;
}

// A path without the slashes at its end.
static const char *folder_name(struct run *run, const char *path)
{
    struct text name = text_from_string(path);

    while (name.length > 1 && name.at[name.length - 1] == '/')
        name.length--;
    return arena_copy(&run->arena, name).at;
}

static int compare_pages(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

// What comes out must not depend on the order in which pages are named, nor on one that is named
// twice.
static void pages_sort(struct file_list *pages)
{
    size_t kept = 0;

    if (pages->count > 0)
        qsort(pages->items, pages->count, sizeof *pages->items, compare_pages);
    for (size_t i = 0; i < pages->count; i++)
        if (i == 0 || strcmp(pages->items[kept - 1], pages->items[i]) != 0)
            pages->items[kept++] = pages->items[i];
    pages->count = kept;
}

static void pages_from_arguments(struct run *run)
{
    const struct options *options = run->options;
    const char *named = options->values[OPTION_ROOT];
    const char *root =
        named ? folder_name(run, named) : root_of_page(&run->arena, options->arguments[0]);

    open_folder(run, root);
    for (size_t i = 0; i < options->argument_count; i++) {
        const char *path = root_page_path(&run->arena, root, options->arguments[i]);

        if (!path)
            fatal("%s is outside %s; name its folder instead", options->arguments[i], root);
        *ARRAY_PUSH(&run->arena, &run->pages) = path;
    }
    pages_sort(&run->pages);
    if (options->values[OPTION_ROOT])
        file_list_folder(&run->arena, &run->folder, &run->files);
    run->compiler.docset = docset_open(
        &run->arena, &run->folder,
        &(struct docset_options){.base_url = options->values[OPTION_BASE_URL],
                                 .files = options->values[OPTION_ROOT] ? &run->files : NULL,
                                 .pages = &run->pages},
        &run->compiler.docset_diags);
}

// --show prints what is no page of its own, too: files that others include.
static bool is_wanted(const struct run *run, const char *path)
{
    const char *show = run->options->values[OPTION_SHOW];

    if (show && strcmp(show, "pages") != 0 &&
        text_equals(path_extension(text_from_string(path)), TEXT(".md")))
        return true;
    return docset_has_page(run->compiler.docset, path);
}

static bool is_below(const char *path, const char *folder)
{
    const size_t length = strlen(folder);

    return length == 0 || (strncmp(path, folder, length) == 0 && path[length] == '/');
}

// The folder is the docset, or a part of the one that --root names.
static void pages_from_folder(struct run *run, const char *path)
{
    const char *root = run->options->values[OPTION_ROOT];
    const char *part = root ? root_page_path(&run->arena, root, path) : "";

    if (!part)
        fatal("%s is outside %s", path, root);
    run->searched = true;
    open_folder(run, folder_name(run, root ? root : path));
    file_list_folder(&run->arena, &run->folder, &run->files);
    run->compiler.docset =
        docset_open(&run->arena, &run->folder,
                    &(struct docset_options){.base_url = run->options->values[OPTION_BASE_URL],
                                             .files = &run->files},
                    &run->compiler.docset_diags);
    for (size_t i = 0; i < run->files.count; i++)
        if (is_below(run->files.items[i], part) && is_wanted(run, run->files.items[i]))
            *ARRAY_PUSH(&run->arena, &run->pages) = run->files.items[i];
}

static void pages_find(struct run *run)
{
    const struct options *options = run->options;

    // A mistyped folder must not make an empty data set out of a full one.
    if (options->argument_count == 1 && access(options->arguments[0], F_OK) != 0)
        fatal("open %s:", options->arguments[0]);
    if (options->argument_count > 1 ||
        (options->argument_count == 1 && !is_folder(options->arguments[0])))
        pages_from_arguments(run);
    else
        pages_from_folder(run, options->argument_count ? options->arguments[0] : "input");
}

// What we write, templates and units are named from where the user stands already.
static bool is_of_docset(const struct diag *diag)
{
    return diag->code != DIAG_OUTPUT && diag->code != DIAG_OUTPUT_STALE &&
           diag->code != DIAG_TEMPLATE && diag->code != DIAG_UNIT;
}

// What compile has told already would be told at every link. Errors are why a link fails, so they
// are told again.
static void forget_what_was_said(struct diags *diags)
{
    size_t kept = 0;

    for (size_t i = 0; i < diags->count; i++)
        if (!diags->items[i].page || diags->items[i].severity == DIAG_ERROR)
            diags->items[kept++] = diags->items[i];
    diags->count = kept;
}

void run_diags_write(struct run *run)
{
    const char *when = run->options->values[OPTION_COLOR];
    bool colour =
        when && strcmp(when, "auto") != 0 ? strcmp(when, "always") == 0 : isatty(STDERR_FILENO);
    const char *folder = strcmp(run->folder.path, ".") == 0 ? "" : run->folder.path;
    struct buffer buffer = {0};

    diags_sort(&run->diags);
    if (run->is_told)
        forget_what_was_said(&run->diags);
    for (size_t i = 0; i < run->diags.count; i++) {
        const struct diag *diag = &run->diags.items[i];

        diag_print(&buffer, diag, is_of_docset(diag) ? folder : "", colour);
    }
    fflush(stdout); // what was printed stands before what is said of it
    buffer_write(&buffer, stderr);
    buffer_free(&buffer);
}

void run_begin(struct run *run, const struct options *options)
{
    const char *root = options->values[OPTION_ROOT];

    *run = (struct run){
        .options = options,
        .folder = {.path = root ? root : ".", .descriptor = -1},
    };
    run->diags.options = run->compiler.diags.options = run->compiler.docset_diags.options =
        &options->diags;
    clock_gettime(CLOCK_REALTIME, &run->start);
}

void run_open(struct run *run, const struct options *options)
{
    run_begin(run, options);
    pages_find(run);
    run->compiler.folder = &run->folder;
    run->compiler.extractor =
        extractor_new(&run->arena, run->compiler.docset, &run->compiler.docset_diags);
}

void run_close(struct run *run)
{
    compiler_free(&run->compiler);
    dataset_free(&run->set);
    diags_free(&run->diags);
    folder_close(&run->folder);
    file_notes_free(&run->notes);
    arena_free(&run->arena);
}
