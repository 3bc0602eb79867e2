// Which files of the output folder are ours, and what becomes of those that are no outputs any
// more.
#include "emit/output_manifest.h"

#include "base/array.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define DIGEST_MARK   TEXT("sha256:")
#define DIGEST_LENGTH 64
#define NAME_AT       (DIGEST_LENGTH + 2)
#define FILE_LIMIT    ((size_t)1 << 32)

static bool is_digest(struct text text)
{
    size_t i = 0;

    while (i < text.length &&
           (character_is_digit(text.at[i]) || (text.at[i] >= 'a' && text.at[i] <= 'f')))
        i++;
    return i == DIGEST_LENGTH && text.length == DIGEST_LENGTH;
}

// sha256sum(1) puts a backslash before the line of a name that holds a backslash or the end of a
// line, and one before each of them.
static const char *name_read(struct arena *arena, struct text text, bool is_escaped)
{
    char *name = arena_take(arena, text.length + 1);
    size_t length = 0;

    for (size_t i = 0; i < text.length; i++) {
        char character = text.at[i];

        if (is_escaped && character == '\\' && ++i < text.length)
            character = text.at[i] == 'n' ? '\n' : text.at[i] == 'r' ? '\r' : text.at[i];
        name[length++] = character;
    }
    name[length] = '\0';
    return name;
}

// The manifest may come from anywhere: a name that is not written as we write them is not ours.
static bool line_read(struct arena *arena, struct text line, struct output_file *file)
{
    const bool is_escaped = text_starts_with(line, TEXT("\\"));
    const struct text rest = text_from(line, is_escaped ? 1 : 0);
    const struct text digest = text_slice(rest, 0, DIGEST_LENGTH);

    if (!is_digest(digest) || !text_equals(text_slice(rest, DIGEST_LENGTH, NAME_AT), TEXT("  ")))
        return false;
    file->name = name_read(arena, text_from(rest, NAME_AT), is_escaped);
    file->digest = arena_format(arena, "sha256:%.*s", TEXT_ARGUMENTS(digest));

    const char *resolved = path_resolve(arena, TEXT(""), text_from_string(file->name));

    return file->name[0] != '\0' && resolved && strcmp(resolved, file->name) == 0;
}

static void name_print(struct buffer *buffer, const char *name)
{
    for (; *name; name++) {
        if (strchr("\\\n\r", *name))
            buffer_add_character(buffer, '\\');
        buffer_add_character(buffer, *name == '\n' ? 'n' : *name == '\r' ? 'r' : *name);
    }
}

static void manifest_print(struct buffer *buffer, const struct output_file_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct output_file *file = &list->items[i];

        if (strpbrk(file->name, "\\\n\r"))
            buffer_add_character(buffer, '\\');
        buffer_add(buffer, text_from(file->digest, DIGEST_MARK.length));
        buffer_add_string(buffer, "  ");
        name_print(buffer, file->name);
        buffer_add_character(buffer, '\n');
    }
}

// What stands in the manifest and was not written by this run.
static void read_others(struct output_files *files, const struct folder *folder,
                        struct output_file_list *others)
{
    struct text text, line;
    struct output_file file;

    if (file_read(&files->arena, folder, OUTPUT_MANIFEST, FILE_LIMIT, &text) != FILE_OK)
        return;
    while (text_next_part(&text, '\n', &line))
        if (line_read(&files->arena, line, &file) &&
            !map_get(&files->names, text_from_string(file.name)))
            *ARRAY_PUSH(&files->arena, others) = file;
}

// False if the file is still ours, and still there.
static bool remove_other(struct output_files *files, const struct folder *folder,
                         const struct output_file *file)
{
    struct arena arena = {0};
    struct text text;
    const enum file_status status = file_read(&arena, folder, file->name, FILE_LIMIT, &text);
    const bool is_ours =
        status == FILE_OK && text_equals(digest_from_text(&arena, text), file->digest);
    const bool removed = is_ours && file_remove(&arena, folder, file->name);
    const char *why = is_ours ? strerror(errno) : "it was changed since it was written";

    if (removed)
        files->removed++;
    else if (status != FILE_MISSING)
        diag_add_path(files->diags, DIAG_OUTPUT_STALE,
                      arena_format(&arena, "%s/%s", files->folder, file->name).at, 0,
                      "is no output any more, but is left: %s", why);
    arena_free(&arena);
    return removed || !is_ours;
}

static int compare_files(const void *left, const void *right)
{
    const struct output_file *one = left, *other = right;

    return strcmp(one->name, other->name);
}

static void sort(struct output_file_list *list)
{
    if (list->count > 0)
        qsort(list->items, list->count, sizeof *list->items, compare_files);
}

static void write_or_say(struct output_files *files, const char *path, const struct buffer *buffer)
{
    if (file_write(path, buffer_text(buffer)) != FILE_FAILED)
        return;
    diag_add_path(files->diags, DIAG_OUTPUT, path, 0, "cannot be written: %s", strerror(errno));
    files->failed++;
}

void output_manifest_update(struct output_files *files, bool keep)
{
    struct folder folder;
    struct output_file_list others = {0};
    struct buffer buffer = {0};

    if (!folder_open(&folder, files->folder))
        return;
    read_others(files, &folder, &others);
    for (size_t i = 0; i < others.count; i++)
        if (keep || !remove_other(files, &folder, &others.items[i]))
            *ARRAY_PUSH(&files->arena, &files->files) = others.items[i];
    folder_close(&folder);
    sort(&files->files);
    manifest_print(&buffer, &files->files);
    write_or_say(files, arena_format(&files->arena, "%s/" OUTPUT_MANIFEST, files->folder).at,
                 &buffer);
    buffer_free(&buffer);
}

void output_names_write(struct output_files *files, const char *path)
{
    struct buffer buffer = {0};

    sort(&files->files);
    for (size_t i = 0; i < files->files.count; i++) {
        name_print(&buffer, files->files.items[i].name);
        buffer_add_character(&buffer, '\n');
    }
    write_or_say(files, path, &buffer);
    buffer_free(&buffer);
}
