// Reads a docset's settings: docfx.json and the .openpublishing files.
#include "page/docset_state.h"

#include "base/array.h"
#include "page/docset_json.h"
#include "page/encoding.h"

#define SETTINGS_LIMIT ((size_t)32 * 1024 * 1024) // bytes; lists of redirections have three million

#define DOCFX       "docfx.json"
#define PUBLISHING  ".openpublishing.publish.config.json"
#define REDIRECTION ".openpublishing.redirection"

struct names {
    struct text *items;
    size_t count, capacity;
};

// The settings files by kind, each in the order of their paths.
struct settings {
    struct names docfxs, publishings, redirections;
};

static struct text file_name(struct text path)
{
    const struct text folder = path_folder(path);

    return text_from(path, folder.length > 0 ? folder.length + 1 : 0);
}

static void add_settings(struct arena *arena, struct settings *settings, struct text path)
{
    const struct text name = file_name(path);

    if (text_equals(name, TEXT(DOCFX)))
        *ARRAY_PUSH(arena, &settings->docfxs) = path;
    else if (text_equals(name, TEXT(PUBLISHING)))
        *ARRAY_PUSH(arena, &settings->publishings) = path;
    else if (text_starts_with(name, TEXT(REDIRECTION)) && text_ends_with(name, TEXT(".json")))
        *ARRAY_PUSH(arena, &settings->redirections) = path;
}

// Where the files were not listed: what stands in the folders around a page.
static void look_around(struct arena *arena, struct docset *docset, struct map *seen,
                        struct settings *settings, struct text path)
{
    static const char *const names[] = {DOCFX, PUBLISHING, REDIRECTION ".json"};

    while (path.length > 0) {
        path = path_folder(path);
        void **slot = map_slot(arena, seen, path);

        if (*slot != NULL)
            return;
        *slot = seen;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            const struct text name = arena_format(arena, "%.*s%s%s", TEXT_ARGUMENTS(path),
                                                  path.length > 0 ? "/" : "", names[i]);
            struct text text;

            if (file_read(arena, docset->folder, name.at, SETTINGS_LIMIT, &text) != FILE_MISSING)
                add_settings(arena, settings, name);
        }
    }
}

// What the file holds, into the arena; NULL, with a diagnostic, if it cannot be read.
static const struct yaml *read_json(struct arena *arena, struct docset *docset, struct text path)
{
    const char *name = arena_copy(arena, path).at;
    struct text text;
    const enum file_status status = file_read(arena, docset->folder, name, SETTINGS_LIMIT, &text);

    if (status == FILE_OK)
        return json_from_source(arena, source_from_bytes(arena, name, text, docset->diags),
                                docset->diags);
    diag_add_path(docset->diags, DIAG_DOCSET, name, 0, "this file %s", file_status_text(status));
    return NULL;
}

static void read_publishing(struct docset *docset, struct text path)
{
    const struct text folder = arena_copy(docset->arena, path_folder(path));

    *map_slot(docset->arena, &docset->publishing_of_folder, folder) = publishing_from_json(
        docset->arena, read_json(docset->arena, docset, path), folder, docset->diags);
}

static void add_docfx(struct docset *docset, const struct yaml *root, struct text folder)
{
    struct docfx *docfx = docfx_from_json(docset->arena, root, folder, docset->diags);

    docfx->index = docset->docfxs.count;
    *ARRAY_PUSH(docset->arena, &docset->docfxs) = docfx;
    *map_slot(docset->arena, &docset->docfx_of_folder, folder) = docfx;
}

// A repository that names its docsets means no other docfx.json: those belong to samples.
static void read_docfx(struct docset *docset, struct text path)
{
    const struct text folder = arena_copy(docset->arena, path_folder(path));
    const struct publishing *publishing = docset_nearest(&docset->publishing_of_folder, path);

    if (publishing != NULL && publishing->count > 0 && publishing_find(publishing, folder) == NULL)
        return;
    add_docfx(docset, read_json(docset->arena, docset, path), folder);
}

static void read_redirections(struct docset *docset, struct text path)
{
    struct arena arena = {0};
    const struct publishing *publishing = docset_nearest(&docset->publishing_of_folder, path);
    const struct text folder = path_folder(path);

    redirections_from_json(docset->arena, &docset->redirections, read_json(&arena, docset, path),
                           publishing != NULL ? publishing->folder : folder, folder, docset->diags);
    arena_free(&arena);
}

// A repository's docset of which docfx.json is not here has its pages all the same.
static void add_missing(struct docset *docset, const struct publishing *publishing)
{
    for (size_t i = 0; i < publishing->count; i++) {
        const struct text folder = publishing->items[i].folder;

        if (map_get(&docset->docfx_of_folder, folder) == NULL)
            add_docfx(docset, NULL, folder);
    }
}

void docset_read_settings(struct docset *docset, const struct file_list *pages)
{
    struct arena arena = {0};
    struct settings settings = {0};
    struct map seen = {0};

    for (size_t i = 0; docset->files != NULL && i < docset->files->count; i++)
        add_settings(&arena, &settings, text_from_string(docset->files->items[i]));
    for (size_t i = 0; docset->files == NULL && pages != NULL && i < pages->count; i++)
        look_around(&arena, docset, &seen, &settings, text_from_string(pages->items[i]));

    for (size_t i = 0; i < settings.publishings.count; i++)
        read_publishing(docset, settings.publishings.items[i]);
    for (size_t i = 0; i < settings.docfxs.count; i++)
        read_docfx(docset, settings.docfxs.items[i]);
    for (size_t i = 0; i < settings.publishings.count; i++)
        add_missing(docset, map_get(&docset->publishing_of_folder,
                                    path_folder(settings.publishings.items[i])));
    for (size_t i = 0; i < settings.redirections.count; i++)
        read_redirections(docset, settings.redirections.items[i]);
    arena_free(&arena);
}
