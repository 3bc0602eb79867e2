// What is installed with the program.
#include "installed.h"

#include "base/fatal.h"
#include "base/file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A path without links below share/sunsetc; NULL if nothing is there.
static const char *find(struct arena *arena, const char *name)
{
    char program[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", program, sizeof program);

    if (length <= 0 || length == sizeof program)
        return NULL;

    const struct text folder = path_folder((struct text){program, (size_t)length});
    char *real = realpath(
        arena_format(arena, "%.*s/" SUNSETC_SHARE "/%s", TEXT_ARGUMENTS(folder), name).at, NULL);
    const char *path = real ? arena_copy(arena, text_from_string(real)).at : NULL;

    free(real);
    return path;
}

void installed_print(struct arena *arena, const char *name)
{
    const char *path = find(arena, name);

    if (!path)
        fatal("no %s are installed with this program", name);
    printf("%s\n", path);
}

void installed_find_templates(struct arena *arena, struct options *options)
{
    for (size_t i = 0; i < options->template_count; i++) {
        const char *name = options->templates[i];

        if (strchr(name, '/') || access(name, F_OK) == 0)
            continue;

        const char *path =
            find(arena, arena_format(arena, "templates/examples/%s.mustache", name).at);

        if (path)
            options->templates[i] = path;
    }
}
