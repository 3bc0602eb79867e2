// A folder of pages, and the files that its pages include.
#include "page/docset.h"

#include <string.h>

struct docset {
    struct arena *arena;
    const struct folder *folder;
};

#define FILE_LIMIT ((size_t)8 * 1024 * 1024)

struct docset *docset_open(struct arena *arena, const struct folder *folder,
                           const struct docset_options *options, struct diags *diags)
{
    struct docset *docset = ARENA_NEW(arena, struct docset);

    (void)options;
    (void)diags;
    docset->arena = arena;
    docset->folder = folder;
    return docset;
}

bool docset_has_page(const struct docset *docset, const char *path)
{
    struct text text = text_from_string(path);

    (void)docset;
    return text_ends_with(text, TEXT(".md")) && !text_contains(text, TEXT("includes/")) &&
           !text_ends_with_nocase(text, TEXT("toc.md"));
}

struct text docset_url(struct arena *arena, const struct docset *docset, const char *path)
{
    (void)arena;
    (void)docset;
    (void)path;
    return TEXT("");
}

struct text docset_metadata(const struct docset *docset, const char *path, const char *key)
{
    (void)docset;
    (void)path;
    (void)key;
    return TEXT("");
}

const char *docset_resolve(struct arena *arena, const struct docset *docset, const char *from,
                           struct text reference)
{
    (void)docset;
    if (text_starts_with(reference, TEXT("~/")))
        return path_resolve(arena, TEXT(""), text_from(reference, 2));
    return path_resolve(arena, path_folder(text_from_string(from)), reference);
}

const struct source *docset_read(struct docset *docset, const char *path, enum file_status *status)
{
    struct text text;

    *status = file_read(docset->arena, docset->folder, path, FILE_LIMIT, &text);
    return *status == FILE_OK
               ? source_from_text(docset->arena,
                                  arena_copy(docset->arena, text_from_string(path)).at, text)
               : NULL;
}
