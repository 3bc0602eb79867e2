// The folder of the docset that named pages are in, and what the pages are called from there.
#include "root.h"

#include "base/buffer.h"
#include "base/fatal.h"
#include "base/file.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

// The whole path, without its first slash: "home/me/docs/a.md".
static struct text whole_path(struct arena *arena, const char *path)
{
    char here[PATH_MAX] = "/";

    if (path[0] != '/' && !getcwd(here, sizeof here))
        fatal("the folder that one stands in is gone:");
    while (*path == '/')
        path++;

    const char *whole =
        path_resolve(arena, text_from(text_from_string(here), 1), text_from_string(path));

    return text_from_string(whole ? whole : path);
}

static bool folder_holds(struct arena *arena, struct text folder, const char *name)
{
    return access(arena_format(arena, "/%.*s/%s", TEXT_ARGUMENTS(folder), name).at, F_OK) == 0;
}

// False if there is none; then the folder is changed nevertheless.
static bool find_docset(struct arena *arena, struct text *folder)
{
    for (; folder->length > 0; *folder = path_folder(*folder)) {
        if (folder_holds(arena, *folder, "docfx.json") ||
            folder_holds(arena, *folder, "sunset.yml"))
            return true;
        if (folder_holds(arena, *folder, ".git"))
            return false;
    }
    return false;
}

// The path of what is below the folder, without a slash before it; NULL if it is not below.
static const char *path_below(struct text folder, struct text path)
{
    if (folder.length == 0)
        return path.at;
    if (!text_starts_with(path, folder))
        return NULL;
    if (path.length == folder.length)
        return path.at + path.length;
    return path.at[folder.length] == '/' ? path.at + folder.length + 1 : NULL;
}

// As one writes it who stands here: "docs", "." or "../..". A folder that is neither below nor
// above is written whole.
static const char *path_from_here(struct arena *arena, struct text folder)
{
    const struct text here = whole_path(arena, ".");
    const char *below = path_below(here, folder);

    if (below)
        return *below ? below : ".";

    const char *rest = path_below(folder, here);
    const char *path = "..";

    if (!rest)
        return arena_format(arena, "/%.*s", TEXT_ARGUMENTS(folder)).at;
    while ((rest = strchr(rest, '/'))) {
        path = arena_format(arena, "%s/..", path).at;
        rest++;
    }
    return path;
}

const char *root_of_page(struct arena *arena, const char *page)
{
    struct text folder = path_folder(whole_path(arena, page));

    if (find_docset(arena, &folder))
        return path_from_here(arena, arena_copy(arena, folder));
    if (page[0] != '/' && strncmp(page, "../", 3) != 0)
        return ".";
    folder = path_folder(text_from_string(page));
    return folder.length ? arena_copy(arena, folder).at : "/";
}

const char *root_page_path(struct arena *arena, const char *root, const char *page)
{
    return path_below(whole_path(arena, root), whole_path(arena, page));
}
