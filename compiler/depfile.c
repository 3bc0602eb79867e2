// What a run has read, as a rule that make and ninja understand; and the stamp of a run.
#include "depfile.h"

#include "base/array.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct rule {
    struct run *run;
    const char *here, *output; // folders that change while we run, without links in their paths
    struct map seen;
    struct file_list files;
};

static bool is_or_holds(const char *folder, const char *path)
{
    const size_t length = strcmp(folder, "/") == 0 ? 0 : strlen(folder);

    return path && strncmp(folder, path, length) == 0 &&
           (path[length] == '\0' || path[length] == '/');
}

// The path without links of what is there, or NULL.
static const char *real_path(struct run *run, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real ? arena_copy(&run->arena, text_from_string(real)).at : NULL;

    free(real);
    return copy;
}

// ninja ends a name at any of these, whatever stands before it.
static bool is_writable(const char *path)
{
    return strpbrk(path, "*?'\"&;<>|^`\n\r\t") == NULL;
}

static void add(struct rule *rule, const char *path)
{
    void **slot = map_slot(&rule->run->arena, &rule->seen, text_from_string(path));

    if (*slot)
        return;
    *slot = rule;
    *ARRAY_PUSH(&rule->run->arena, &rule->files) = path;
}

static void add_folder(struct rule *rule, const char *path)
{
    const char *real = real_path(rule->run, path);

    if (real && is_writable(path) && !is_or_holds(real, rule->here) &&
        !is_or_holds(real, rule->output))
        add(rule, path);
}

static const char *folder_of(struct rule *rule, const char *path)
{
    const struct text folder = path_folder(text_from_string(path));

    return folder.length ? arena_copy(&rule->run->arena, folder).at : ".";
}

// The folder that is there, of those around what is not.
static void add_missing(struct rule *rule, const char *path)
{
    do
        path = folder_of(rule, path);
    while (strcmp(path, ".") != 0 && access(path, F_OK) != 0);
    add_folder(rule, path);
}

// Every folder that was searched for pages.
static void add_searched(struct rule *rule)
{
    struct run *run = rule->run;

    if (!run->searched)
        return;
    add_folder(rule, run->folder.path);
    for (size_t i = 0; i < run->files.count; i++) {
        const struct text folder = path_folder(text_from_string(run->files.items[i]));

        if (folder.length > 0)
            add_folder(
                rule,
                arena_format(&run->arena, "%s/%.*s", run->folder.path, TEXT_ARGUMENTS(folder)).at);
    }
}

static void add_templates(struct rule *rule)
{
    const struct options *options = rule->run->options;
    const char *path = options->values[OPTION_TEMPLATES];
    struct folder folder;
    struct file_list files = {0};

    for (size_t i = 0; i < options->template_count; i++)
        add(rule, options->templates[i]);
    if (!path || !folder_open(&folder, path))
        return;
    file_list_folder(&rule->run->arena, &folder, &files);
    folder_close(&folder);
    add_folder(rule, path);
    for (size_t i = 0; i < files.count; i++)
        if (text_ends_with(text_from_string(files.items[i]), TEXT(".mustache")))
            add(rule, arena_format(&rule->run->arena, "%s/%s", path, files.items[i]).at);
}

static int compare_paths(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void list_all(struct rule *rule)
{
    const struct file_notes *notes = &rule->run->notes;

    for (size_t i = 0; i < notes->read.count; i++) {
        if (is_writable(notes->read.items[i]))
            add(rule, notes->read.items[i]);
        else
            add_missing(rule, notes->read.items[i]);
    }
    for (size_t i = 0; i < notes->missing.count; i++)
        add_missing(rule, notes->missing.items[i]);
    add_searched(rule);
    add_templates(rule);
    if (rule->files.count > 0)
        qsort(rule->files.items, rule->files.count, sizeof *rule->files.items, compare_paths);
}

// A blank and "#" behind a backslash, "$" twice; backslashes only count before a blank or "#".
static void name_print(struct buffer *buffer, const char *name)
{
    size_t slashes = 0;

    for (; *name; name++) {
        if (*name == ' ' || *name == '#')
            for (size_t i = 0; i <= slashes; i++)
                buffer_add_character(buffer, '\\');
        else if (*name == '$')
            buffer_add_character(buffer, '$');
        slashes = *name == '\\' ? slashes + 1 : 0;
        buffer_add_character(buffer, *name);
    }
}

static void rule_print(struct buffer *buffer, const struct rule *rule, const char *target)
{
    name_print(buffer, target);
    buffer_add_character(buffer, ':');
    for (size_t i = 0; i < rule->files.count; i++) {
        buffer_add_string(buffer, " \\\n  ");
        name_print(buffer, rule->files.items[i]);
    }
    buffer_add_character(buffer, '\n');
    for (size_t i = 0; i < rule->files.count; i++) {
        if (strcmp(rule->files.items[i], target) == 0)
            continue;
        buffer_add_character(buffer, '\n');
        name_print(buffer, rule->files.items[i]);
        buffer_add_string(buffer, ":\n");
    }
}

static bool complain(struct run *run, const char *path)
{
    diag_add_path(&run->diags, DIAG_OUTPUT, path, 0, "cannot be written: %s", strerror(errno));
    return false;
}

bool depfile_write(struct run *run, const char *made, const char *output)
{
    const char *path = run->options->values[OPTION_DEPFILE];
    const char *target = run->options->values[OPTION_DEPTARGET];
    struct rule rule = {.run = run};
    struct buffer buffer = {0};
    bool written = true;

    if (!path)
        return true;
    if (!target)
        target = run->options->values[OPTION_STAMP];
    if (!target)
        target = made;
    rule.here = real_path(run, ".");
    rule.output = real_path(run, output);
    list_all(&rule);
    rule_print(&buffer, &rule, target);
    if (file_write(path, buffer_text(&buffer)) == FILE_FAILED)
        written = complain(run, path);
    buffer_free(&buffer);
    return written;
}

bool stamp_write(struct run *run)
{
    const char *path = run->options->values[OPTION_STAMP];
    const struct timespec times[2] = {run->start, run->start};

    if (!path)
        return true;
    // file_write makes the folders that are missing.
    if (access(path, F_OK) != 0 && file_write(path, TEXT("")) == FILE_FAILED)
        return complain(run, path);
    return utimensat(AT_FDCWD, path, times, 0) == 0 || complain(run, path);
}
