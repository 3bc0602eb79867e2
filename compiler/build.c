// The command `build`: the walk for each page, then the outputs and what there is to say.
#include "build.h"

#include "base/fatal.h"
#include "depfile.h"
#include "emit/outputs.h"
#include "record/check.h"
#include "run.h"
#include "show.h"

#include <stdio.h>
#include <string.h>

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

static void summary_print(const struct run *run, const struct outputs_result *result,
                          const char *folder)
{
    size_t milestones = 0, transitions = 0, faqs = 0;

    for (size_t i = 0; i < run->set.count; i++) {
        milestones += run->set.items[i].records.milestones.count;
        transitions += run->set.items[i].records.transitions.count;
        faqs += run->set.items[i].records.faqs.count;
    }
    count_print(run->pages.count, "page", "pages");
    printf(": ");
    count_print(milestones, "milestone", "milestones");
    printf(", ");
    count_print(transitions, "transition", "transitions");
    printf(", ");
    count_print(faqs, "FAQ entry", "FAQ entries");
    printf("; ");
    count_print(diags_count(&run->diags, DIAG_ERROR), "error", "errors");
    printf(", ");
    count_print(diags_count(&run->diags, DIAG_WARNING), "warning", "warnings");
    printf("; ");
    count_print(result->written, "file", "files");
    printf(" written to %s, %zu unchanged\n", folder, result->unchanged);
}

static void build_show(struct run *run, const char *name)
{
    static const struct {
        const char *name;
        enum show show;
    } shows[] = {
#define SHOW(code, name, summary) {name, SHOW_##code},
        SHOWS
#undef SHOW
    };
    const char *format = run->options->values[OPTION_FORMAT];
    enum show show = SHOW_NOTHING;

    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++)
        if (strcmp(name, shows[i].name) == 0)
            show = shows[i].show;
    if (show == SHOW_NOTHING)
        fatal("--show=%s: there is blocks, sections, tables and records", name);
    for (size_t i = 0; i < run->pages.count; i++) {
        struct buffer buffer = {0};

        show_page(&run->compiler, run->pages.items[i], show, format && strcmp(format, "jsonl") == 0,
                  &buffer);
        buffer_write(&buffer, stdout);
        buffer_free(&buffer);
    }
}

static bool build_write(struct run *run)
{
    const char *folder = run->options->values[OPTION_OUTPUT];
    struct outputs_options outputs = {.folder = folder ? folder : "output",
                                      .templates = run->options->values[OPTION_TEMPLATES],
                                      .template_files = run->options->templates,
                                      .template_file_count = run->options->template_count};

    for (size_t i = 0; i < run->pages.count; i++)
        compile_page(&run->compiler, run->pages.items[i]);
    dataset_sort(&run->set);
    dataset_check(&run->set, &run->diags);
    diags_sort(&run->diags);
    dataset_add_diags(&run->set, &run->diags);

    file_remove_leftovers(outputs.folder);

    struct outputs_result result = outputs_write(&run->set, &outputs, &run->diags);

    if (!run->options->values[OPTION_QUIET])
        summary_print(run, &result, outputs.folder);
    return depfile_write(run, outputs.folder) && result.failed == 0;
}

int build(const struct options *options)
{
    struct run run;
    const char *show = options->values[OPTION_SHOW];
    bool written = true;

    run_open(&run, options);
    if (show)
        build_show(&run, show);
    else
        written = build_write(&run);
    if (written && !show && !diags_have_error(&run.diags))
        written = stamp_write(&run);
    run_diags_write(&run);

    int status = diags_have_error(&run.diags) || !written ? 1 : 0;

    run_close(&run);
    return status;
}
