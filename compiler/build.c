// The command `build`: which pages, the walk for each, then the outputs and what there is to say.
#include "build.h"

#include "base/array.h"
#include "base/fatal.h"
#include "compile.h"
#include "emit/outputs.h"
#include "record/check.h"
#include "show.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct build {
    const struct options *options;
    struct arena arena; // the run's
    struct folder folder;
    struct file_list pages;
    struct dataset set;
    struct diags diags;
    struct compiler compiler;
};

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

// Pages below this folder are named from here; a page elsewhere is named from its own folder.
static const char *pages_root(struct build *build)
{
    const struct options *options = build->options;

    for (size_t i = 0; i < options->argument_count; i++) {
        const char *page = options->arguments[i];

        if (page[0] == '/' || strncmp(page, "../", 3) == 0) {
            struct text folder = path_folder(text_from_string(page));

            return folder.length ? arena_copy(&build->arena, folder).at : "/";
        }
    }
    return ".";
}

static void pages_from_arguments(struct build *build)
{
    const struct options *options = build->options;
    const char *root = pages_root(build);

    if (!folder_open(&build->folder, root))
        fatal("open %s:", root);
    for (size_t i = 0; i < options->argument_count; i++) {
        struct text page = text_from_string(options->arguments[i]);

        if (strcmp(root, ".") != 0 && text_starts_with(page, text_from_string(root)))
            page = text_from(page, strlen(root) + 1);

        const char *path = path_resolve(&build->arena, TEXT(""), page);

        if (!path)
            fatal("%s is outside %s; name its folder instead", options->arguments[i], root);
        *ARRAY_PUSH(&build->arena, &build->pages) = path;
    }
}

// --show prints what is no page of its own, too: files that others include.
static bool is_wanted(const struct build *build, const char *path)
{
    if (build->options->values[OPTION_SHOW] &&
        text_equals(path_extension(text_from_string(path)), TEXT(".md")))
        return true;
    return docset_has_page(build->compiler.docset, path);
}

static void pages_from_folder(struct build *build, const char *path)
{
    struct file_list files = {0};

    if (!folder_open(&build->folder, path))
        fatal("open %s:", path);
    file_list_folder(&build->arena, &build->folder, &files);
    build->compiler.docset =
        docset_open(&build->arena, &build->folder,
                    &(struct docset_options){.base_url = build->options->values[OPTION_BASE_URL]},
                    &build->diags);
    for (size_t i = 0; i < files.count; i++)
        if (is_wanted(build, files.items[i]))
            *ARRAY_PUSH(&build->arena, &build->pages) = files.items[i];
}

static void pages_find(struct build *build)
{
    const struct options *options = build->options;

    if (options->argument_count > 1 ||
        (options->argument_count == 1 && !is_folder(options->arguments[0]))) {
        pages_from_arguments(build);
        build->compiler.docset = docset_open(
            &build->arena, &build->folder,
            &(struct docset_options){.base_url = options->values[OPTION_BASE_URL]}, &build->diags);
    } else {
        pages_from_folder(build, options->argument_count ? options->arguments[0] : "input");
    }
}

static void diags_write(struct build *build)
{
    const char *when = build->options->values[OPTION_COLOR];
    bool colour =
        when && strcmp(when, "auto") != 0 ? strcmp(when, "always") == 0 : isatty(STDERR_FILENO);
    const char *folder = strcmp(build->folder.path, ".") == 0 ? "" : build->folder.path;
    struct buffer buffer = {0};

    diags_sort(&build->diags);
    for (size_t i = 0; i < build->diags.count; i++)
        diag_print(&buffer, &build->diags.items[i], folder, colour);
    fwrite(buffer.at, 1, buffer.length, stderr);
    buffer_free(&buffer);
}

static size_t diags_count(const struct diags *diags, enum diag_severity severity)
{
    size_t count = 0;

    for (size_t i = 0; i < diags->count; i++)
        count += diags->items[i].severity == severity;
    return count;
}

static void count_print(size_t count, const char *what, const char *plural)
{
    printf("%zu %s", count, count == 1 ? what : plural);
}

static void summary_print(const struct build *build, const struct outputs_result *result,
                          const char *folder)
{
    size_t milestones = 0, transitions = 0, faqs = 0;

    for (size_t i = 0; i < build->set.count; i++) {
        milestones += build->set.items[i].records.milestones.count;
        transitions += build->set.items[i].records.transitions.count;
        faqs += build->set.items[i].records.faqs.count;
    }
    count_print(build->pages.count, "page", "pages");
    printf(": ");
    count_print(milestones, "milestone", "milestones");
    printf(", ");
    count_print(transitions, "transition", "transitions");
    printf(", ");
    count_print(faqs, "FAQ entry", "FAQ entries");
    printf("; ");
    count_print(diags_count(&build->diags, DIAG_ERROR), "error", "errors");
    printf(", ");
    count_print(diags_count(&build->diags, DIAG_WARNING), "warning", "warnings");
    printf("; ");
    count_print(result->written, "file", "files");
    printf(" written to %s, %zu unchanged\n", folder, result->unchanged);
}

static void build_show(struct build *build, const char *name)
{
    static const struct {
        const char *name;
        enum show show;
    } shows[] = {
#define SHOW(code, name, summary) {name, SHOW_##code},
        SHOWS
#undef SHOW
    };
    const char *format = build->options->values[OPTION_FORMAT];
    enum show show = SHOW_NOTHING;

    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++)
        if (strcmp(name, shows[i].name) == 0)
            show = shows[i].show;
    if (show == SHOW_NOTHING)
        fatal("--show=%s: there is blocks, sections, tables and records", name);
    for (size_t i = 0; i < build->pages.count; i++) {
        struct buffer buffer = {0};

        show_page(&build->compiler, build->pages.items[i], show,
                  format && strcmp(format, "jsonl") == 0, &buffer);
        fwrite(buffer.at, 1, buffer.length, stdout);
        buffer_free(&buffer);
    }
}

static bool build_write(struct build *build)
{
    const char *folder = build->options->values[OPTION_OUTPUT];
    struct outputs_options outputs = {.folder = folder ? folder : "output"};

    for (size_t i = 0; i < build->pages.count; i++)
        compile_page(&build->compiler, build->pages.items[i]);
    dataset_sort(&build->set);
    dataset_check(&build->set, &build->diags);
    diags_sort(&build->diags);
    dataset_add_diags(&build->set, &build->diags);

    struct outputs_result result = outputs_write(&build->set, &outputs, &build->diags);

    if (!build->options->values[OPTION_QUIET])
        summary_print(build, &result, outputs.folder);
    return result.failed == 0;
}

int build(const struct options *options)
{
    struct build build = {.options = options};
    const char *show = options->values[OPTION_SHOW];
    bool written = true;

    build.diags.options = &options->diags;
    pages_find(&build);
    build.compiler.folder = &build.folder;
    build.compiler.set = &build.set;
    build.compiler.diags = &build.diags;
    build.compiler.extractor = extractor_new(&build.arena, build.compiler.docset, &build.diags);
    if (show)
        build_show(&build, show);
    else
        written = build_write(&build);
    diags_write(&build);

    int status = diags_have_error(&build.diags) || !written ? 1 : 0;

    arena_free(&build.compiler.arena);
    dataset_free(&build.set);
    diags_free(&build.diags);
    folder_close(&build.folder);
    arena_free(&build.arena);
    return status;
}
