// The linker: units -> data set -> outputs.
#include "linker.h"

#include "base/fatal.h"
#include "depfile.h"
#include "emit/outputs.h"
#include "record/check.h"

#include <stdio.h>
#include <unistd.h>

void linker_add(struct run *run, const struct unit *unit)
{
    dataset_add(&run->set, &unit->records);
    diags_append(&run->diags, &unit->diags, run->set.items[run->set.count - 1].records.path);
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

static void summary_print(const struct run *run, const struct outputs_result *result,
                          const char *folder)
{
    size_t milestones = 0, transitions = 0, faqs = 0;

    for (size_t i = 0; i < run->set.count; i++) {
        milestones += run->set.items[i].records.milestones.count;
        transitions += run->set.items[i].records.transitions.count;
        faqs += run->set.items[i].records.faqs.count;
    }
    count_print(run->set.count, "page", "pages");
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
    printf(" written to %s, %zu unchanged", folder, result->unchanged);
    if (result->removed > 0)
        printf(", %zu removed", result->removed);
    putchar('\n');
}

static bool outputs_make(struct run *run)
{
    const char *folder = run->options->values[OPTION_OUTPUT];
    struct outputs_options outputs = {.folder = folder ? folder : "output",
                                      .templates = run->options->values[OPTION_TEMPLATES],
                                      .template_files = run->options->templates,
                                      .template_file_count = run->options->template_count,
                                      .names = run->options->values[OPTION_NAMES],
                                      // A page that could not be read has not gone.
                                      .keep = diags_have_error(&run->diags)};

    if (outputs.templates && access(outputs.templates, X_OK) != 0)
        fatal("open %s:", outputs.templates);
    file_remove_leftovers(outputs.folder, true);

    struct outputs_result result = outputs_write(&run->set, &outputs, &run->diags);

    if (!run->options->values[OPTION_QUIET])
        summary_print(run, &result, outputs.folder);
    return result.failed == 0 &&
           depfile_write(run, arena_format(&run->arena, "%s/dataset.json", outputs.folder).at,
                         outputs.folder);
}

int linker_write(struct run *run)
{
    dataset_sort(&run->set);
    dataset_check(&run->set, &run->diags);
    diags_sort(&run->diags);
    dataset_add_diags(&run->set, &run->diags);

    bool written = outputs_make(run);

    if (written && !diags_have_error(&run->diags))
        written = stamp_write(run);
    run_diags_write(run);
    return diags_have_error(&run->diags) || !written ? 1 : 0;
}
