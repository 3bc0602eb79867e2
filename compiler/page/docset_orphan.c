// Which files of include folders are pages after all: where no docfx.json tells, those that nothing
// includes. A heap of files from elsewhere has such; left out, they would vanish without a word.
#include "page/docset_state.h"

#include "page/include.h"

#define FILE_LIMIT ((size_t)8 * 1024 * 1024)

static bool is_orphan_name(const struct docset *docset, struct text path)
{
    return text_equals_nocase(path_extension(path), TEXT(".md")) && docset_is_include(path) &&
           docset_is_unlisted(docset, path);
}

static struct text folded_key(struct arena *arena, const char *path)
{
    return glob_path(arena, text_from_string(path));
}

// Finds "[!include" wherever it stands, in code and comments too: a file that is named there is not
// left alone.
static void add_included(struct arena *arena, const struct docset *docset, const char *path,
                         struct map *included)
{
    struct text text;
    size_t at;

    if (file_read(arena, docset->folder, path, FILE_LIMIT, &text) != FILE_OK)
        return;
    while ((at = text_find_character(text, '[')) != TEXT_NOT_FOUND) {
        struct include_reference include;
        const size_t length = include_scan(text_from(text, at), &include);
        const char *resolved =
            length > 0 ? docset_resolve(arena, docset, path, include.path) : NULL;

        if (resolved != NULL)
            *map_slot(docset->arena, included, folded_key(arena, resolved)) = included;
        text = text_from(text, at + (length > 0 ? length : 1));
    }
}

static void find_orphans(const struct docset *docset)
{
    struct arena arena = {0};
    struct map included = {0};
    const struct file_list *files = docset->files;
    size_t count = 0;

    for (size_t i = 0; files != NULL && i < files->count; i++)
        count += is_orphan_name(docset, text_from_string(files->items[i]));
    for (size_t i = 0; count > 0 && i < files->count; i++) {
        const struct text path = text_from_string(files->items[i]);
        const struct text extension = path_extension(path);

        if (text_equals_nocase(extension, TEXT(".md")) ||
            text_equals_nocase(extension, TEXT(".yml")))
            add_included(&arena, docset, files->items[i], &included);
        arena_reset(&arena);
    }
    for (size_t i = 0; count > 0 && i < files->count; i++) {
        const struct text path = text_from_string(files->items[i]);

        if (is_orphan_name(docset, path) &&
            map_get(&included, folded_key(&arena, files->items[i])) == NULL)
            *map_slot(docset->arena, &docset->orphans->paths, path) = docset->orphans;
    }
    arena_free(&arena);
}

bool docset_is_orphan(const struct docset *docset, struct text path)
{
    if (!docset->orphans->found)
        find_orphans(docset);
    docset->orphans->found = true;
    return map_get(&docset->orphans->paths, path) != NULL;
}
