// Paths as words: joined, resolved and taken apart without looking at the disk.
#include "base/array.h"
#include "base/file.h"

#include <string.h>

struct parts {
    struct text *items;
    size_t count, capacity;
};

// Puts the parts of a path behind the others; ".." takes the last one away. False if there is none
// to take.
static bool add_parts(struct arena *arena, struct parts *parts, struct text path)
{
    struct text part;

    while (text_next_part(&path, '/', &part)) {
        if (part.length == 0 || text_equals(part, TEXT(".")))
            continue;
        if (!text_equals(part, TEXT("..")))
            *ARRAY_PUSH(arena, parts) = part;
        else if (parts->count == 0)
            return false;
        else
            parts->count--;
    }
    return true;
}

const char *path_resolve(struct arena *arena, struct text base, struct text reference)
{
    struct parts parts = {0};
    size_t length = 0;

    if (text_starts_with(reference, TEXT("/")) ||
        text_find_character(reference, '\0') != TEXT_NOT_FOUND)
        return NULL;
    if (!add_parts(arena, &parts, base) || !add_parts(arena, &parts, reference))
        return NULL;

    char *path = arena_take(arena, base.length + reference.length + 2);

    for (size_t i = 0; i < parts.count; i++) {
        if (i > 0)
            path[length++] = '/';
        memcpy(path + length, parts.items[i].at, parts.items[i].length);
        length += parts.items[i].length;
    }
    return path;
}

static size_t name_start(struct text path)
{
    size_t start = path.length;

    while (start > 0 && path.at[start - 1] != '/')
        start--;
    return start;
}

struct text path_folder(struct text path)
{
    const size_t start = name_start(path);

    return text_slice(path, 0, start > 0 ? start - 1 : 0);
}

// A name that begins with its only dot has no extension.
static size_t extension_start(struct text path)
{
    const size_t name = name_start(path);

    for (size_t i = path.length; i > name + 1; i--) {
        if (path.at[i - 1] == '.')
            return i - 1;
    }
    return path.length;
}

struct text path_without_extension(struct text path)
{
    return text_slice(path, 0, extension_start(path));
}

struct text path_extension(struct text path)
{
    return text_from(path, extension_start(path));
}
