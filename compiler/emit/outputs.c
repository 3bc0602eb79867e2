// Writes every file that a data set becomes.
#include "emit/outputs.h"

#include "base/array.h"
#include "base/file.h"
#include "emit/filter.h"
#include "emit/header_name.h"
#include "emit/header_view.h"
#include "emit/json.h"
#include "emit/json_node.h"
#include "emit/output_files.h"
#include "emit/output_manifest.h"
#include "emit/output_path.h"
#include "emit/template.h"
#include "emit/template_folder.h"

#include <cjson/cJSON.h>

#include <string.h>

// What the writers share. Only pages with records have outputs.
struct outputs {
    const struct outputs_options *options;
    struct diags *diags;
    struct arena arena;
    const struct dataset_page **pages;
    const char **names; // of each page's files
    size_t page_count;
    struct template_folder folder;
    struct templates templates;
    struct output_files files;
};

static void write_json(struct outputs *outputs, const char *name, const cJSON *json)
{
    struct buffer buffer = {0};

    json_print(&buffer, json);
    output_files_write(&outputs->files, name, buffer_text(&buffer));
    buffer_free(&buffer);
}

static void write_all_json(struct outputs *outputs, const cJSON *dataset)
{
    const cJSON *page = cJSON_GetObjectItemCaseSensitive(dataset, "pages")->child;

    for (size_t i = 0; i < outputs->page_count; i++, page = page->next)
        write_json(outputs, arena_format(&outputs->arena, "pages/%s.json", outputs->names[i]).at,
                   page);
    write_json(outputs, "dataset.json", dataset);
}

// Nothing is written of a template that is wrong.
static void write_template(struct outputs *outputs, const struct template *template,
                           const char *name, const cJSON *data)
{
    struct buffer buffer = {0};

    if (template && template_render(&buffer, &outputs->templates, template, data,
                                    filter_for_file(text_from_string(name))))
        output_files_write(&outputs->files, name, buffer_text(&buffer));
    else
        outputs->files.failed++;
    buffer_free(&buffer);
}

static const struct template *find_template(struct outputs *outputs, const char *name)
{
    return templates_get(&outputs->templates, text_from_string(name));
}

// The part of every page's names in C.
static const char **name_pages(struct outputs *outputs)
{
    const char **names = ARENA_ARRAY(&outputs->arena, const char *, outputs->page_count);
    struct c_names taken_names = {0};

    for (size_t i = 0; i < outputs->page_count; i++) {
        const char *path = outputs->pages[i]->records.path;
        bool taken;

        names[i] = arena_copy(&outputs->arena,
                              text_from_string(c_page_name(
                                  &taken_names, text_from_string(outputs->names[i]), &taken)))
                       .at;
        if (taken)
            diag_add_path(outputs->diags, DIAG_IDENTIFIER, path, 0,
                          "another page has the name of this one in C, which is %s therefore",
                          names[i]);
    }
    c_names_free(&taken_names);
    return names;
}

// What the data set becomes in C.
static const struct {
    const char *template, *file;
} dataset_files[] = {
    {"dataset.h", "include/sunset.h"      },
    {"dates.h",   "include/sunset_dates.h"},
    {"gate.h",    "include/sunset_gate.h" },
    {"dataset.c", "sunset.c"              },
};

static void write_headers(struct outputs *outputs)
{
    const char **page_names = name_pages(outputs);
    struct header header = {.page_count = 1, .is_page = true, .diags = outputs->diags};

    for (size_t i = 0; i < outputs->page_count; i++) {
        header.pages = &outputs->pages[i];
        header.page_names = &page_names[i];
        header.file = arena_format(&outputs->arena, "include/sunset/%s.h", outputs->names[i]).at;
        cJSON *view = header_view(&header);

        write_template(outputs, find_template(outputs, "page.h"), header.file, view);
        cJSON_Delete(view);
    }
    header = (struct header){outputs->pages, outputs->page_count, page_names, "include/sunset.h",
                             false,          outputs->diags};
    cJSON *view = header_view(&header);

    for (size_t i = 0; i < sizeof dataset_files / sizeof *dataset_files; i++)
        write_template(outputs, find_template(outputs, dataset_files[i].template),
                       dataset_files[i].file, view);
    cJSON_Delete(view);
}

// A template of the user's: for every page if its name begins with "page.", else once.
static void write_own(struct outputs *outputs, const struct template *template, const char *name,
                      const cJSON *dataset)
{
    const cJSON *page = cJSON_GetObjectItemCaseSensitive(dataset, "pages")->child;

    if (strncmp(name, "page.", 5) != 0) {
        write_template(outputs, template, name, dataset);
        return;
    }
    for (size_t i = 0; i < outputs->page_count; i++, page = page->next)
        write_template(outputs, template,
                       arena_format(&outputs->arena, "pages/%s%s", outputs->names[i], name + 4).at,
                       page);
}

// Templates that take the place of built-in ones are used where those are.
static bool is_builtin(const char *name)
{
    for (size_t i = 0; i < sizeof dataset_files / sizeof *dataset_files; i++) {
        if (strcmp(name, dataset_files[i].template) == 0)
            return true;
    }
    return strcmp(name, "page.h") == 0;
}

// Templates see the data set, and beside it the list of events.
static cJSON *list_events(void)
{
    cJSON *events = json_array();

    for (size_t i = 0; i < EVENT_COUNT; i++) {
        cJSON *event = json_object();

        json_set(event, "name", json_string(event_name((enum event)i)));
        json_set(event, "summary", json_string(event_summary((enum event)i)));
        json_push(events, event);
    }
    return events;
}

static void write_own_templates(struct outputs *outputs, cJSON *dataset)
{
    struct file_list names = {0};

    json_set(dataset, "events", list_events());

    template_folder_list(&outputs->arena, &outputs->folder, &names);
    for (size_t i = 0; i < names.count; i++) {
        if (!is_builtin(names.items[i]))
            write_own(outputs, find_template(outputs, names.items[i]), names.items[i], dataset);
    }
    for (size_t i = 0; i < outputs->options->template_file_count; i++) {
        const char *path = outputs->options->template_files[i];
        struct text name = text_from_string(path), text;

        name = text_from(name, path_folder(name).length);
        if (text_starts_with(name, TEXT("/")))
            name = text_from(name, 1);
        if (text_ends_with(name, TEXT(".mustache")))
            name = text_slice(name, 0, name.length - strlen(".mustache"));
        const bool read = template_file_read(&outputs->arena, path, &text, outputs->diags);

        write_own(outputs, read ? template_parse(&outputs->templates, path, text) : NULL,
                  arena_copy(&outputs->arena, name).at, dataset);
    }
}

static void list_pages(struct outputs *outputs, const struct dataset *set)
{
    const char **names = output_names(&outputs->arena, set, outputs->diags);

    outputs->pages = ARENA_ARRAY(&outputs->arena, const struct dataset_page *, set->count);
    outputs->names = ARENA_ARRAY(&outputs->arena, const char *, set->count);
    for (size_t i = 0; i < set->count; i++) {
        if (records_are_empty(&set->items[i].records))
            continue;
        outputs->pages[outputs->page_count] = &set->items[i];
        outputs->names[outputs->page_count++] = names[i];
    }
}

// What could not be made may be there from an earlier run, and is wanted: nothing is removed then.
static struct outputs_result finish(struct outputs *outputs)
{
    struct output_files *files = &outputs->files;
    const char *names = outputs->options->names;

    output_files_report(files);
    if (files->failed == 0)
        output_manifest_update(files, outputs->options->keep);
    if (files->failed == 0 && names)
        output_names_write(files, names);
    return (struct outputs_result){files->written, files->unchanged, files->removed, files->failed};
}

struct outputs_result outputs_write(const struct dataset *set,
                                    const struct outputs_options *options, struct diags *diags)
{
    struct outputs outputs = {
        .options = options,
        .diags = diags,
        .folder = {options->templates},
        .templates = { .load = template_folder_load,    .diags = diags},
        .files = { .folder = options->folder,    .diags = diags},
    };
    cJSON *dataset = json_from_dataset(set);

    outputs.templates.context = &outputs.folder;
    list_pages(&outputs, set);
    write_all_json(&outputs, dataset);
    write_headers(&outputs);
    write_own_templates(&outputs, dataset);

    const struct outputs_result result = finish(&outputs);

    cJSON_Delete(dataset);
    templates_free(&outputs.templates);
    output_files_free(&outputs.files);
    arena_free(&outputs.arena);
    return result;
}
