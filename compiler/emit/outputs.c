// Writes every file that a data set becomes.
#include "emit/outputs.h"

#include "base/file.h"
#include "emit/json.h"
#include "emit/output_path.h"

#include <cjson/cJSON.h>

#include <errno.h>
#include <string.h>

// What the writers share.
struct outputs {
    const struct outputs_options *options;
    struct diags *diags;
    struct arena arena; // for paths
    struct outputs_result result;
};

static void write_file(struct outputs *outputs, const char *name, struct text text)
{
    const struct text path = arena_format(&outputs->arena, "%s/%s", outputs->options->folder, name);

    switch (file_write(path.at, text)) {
    case FILE_WRITTEN: outputs->result.written++; break;
    case FILE_UNCHANGED: outputs->result.unchanged++; break;
    case FILE_FAILED:
        diag_add_path(outputs->diags, DIAG_OUTPUT, path.at, 0, "cannot be written: %s",
                      strerror(errno));
        outputs->result.failed++;
        break;
    }
}

static void write_json(struct outputs *outputs, const char *name, const cJSON *json)
{
    struct buffer buffer = {0};

    json_print(&buffer, json);
    write_file(outputs, name, buffer_text(&buffer));
    buffer_free(&buffer);
}

// pages/<name>.json for each page that holds a record, and dataset.json.
static void write_all_json(struct outputs *outputs, const struct dataset *set,
                           const char *const *names)
{
    cJSON *json = json_from_dataset(set);
    const cJSON *page = cJSON_GetObjectItemCaseSensitive(json, "pages")->child;

    for (size_t i = 0; i < set->count; i++) {
        if (records_are_empty(&set->items[i].records))
            continue;
        write_json(outputs, arena_format(&outputs->arena, "pages/%s.json", names[i]).at, page);
        page = page->next;
    }
    write_json(outputs, "dataset.json", json);
    cJSON_Delete(json);
}

struct outputs_result outputs_write(const struct dataset *set,
                                    const struct outputs_options *options, struct diags *diags)
{
    struct outputs outputs = {.options = options, .diags = diags};
    const char **names = output_names(&outputs.arena, set, diags);

    write_all_json(&outputs, set, names);
    arena_free(&outputs.arena);
    return outputs.result;
}
