// Where templates are found.
#include "emit/template_folder.h"

#include "base/array.h"
#include "emit/builtin_template.h"

#include <string.h>

#define TEMPLATE_LIMIT ((size_t)8 * 1024 * 1024)
#define ENDING         ".mustache"

static enum file_status read_from(struct arena *arena, const char *folder_path, const char *name,
                                  struct text *text)
{
    struct folder folder;

    if (!folder_open(&folder, folder_path))
        return FILE_MISSING;
    const enum file_status status = file_read(arena, &folder, name, TEMPLATE_LIMIT, text);

    folder_close(&folder);
    return status;
}

bool template_folder_load(void *context, struct arena *arena, struct text name, struct text *text,
                          const char **path)
{
    const struct template_folder *folder = context;
    const char *file = arena_format(arena, "%.*s" ENDING, TEXT_ARGUMENTS(name)).at;

    if (folder->path && read_from(arena, folder->path, file, text) == FILE_OK) {
        *path = arena_format(arena, "%s/%s", folder->path, file).at;
        return true;
    }
    for (const struct builtin_template *template = builtin_templates; template->name; template ++) {
        if (strcmp(template->name, file) == 0) {
            *text = (struct text){template->text, template->length};
            *path = arena_format(arena, "templates/%s", file).at;
            return true;
        }
    }
    return false;
}

void template_folder_list(struct arena *arena, const struct template_folder *folder,
                          struct file_list *names)
{
    struct file_list files = {0};
    struct folder opened;

    if (!folder->path || !folder_open(&opened, folder->path))
        return;
    file_list_folder(arena, &opened, &files);
    folder_close(&opened);
    for (size_t i = 0; i < files.count; i++) {
        const struct text file = text_from_string(files.items[i]);

        if (text_ends_with(file, TEXT(ENDING)) && file.at[0] != '_' &&
            text_find_character(file, '/') == TEXT_NOT_FOUND)
            *ARRAY_PUSH(arena, names) =
                arena_copy(arena, text_slice(file, 0, file.length - strlen(ENDING))).at;
    }
}

bool template_file_read(struct arena *arena, const char *path, struct text *text,
                        struct diags *diags)
{
    const enum file_status status = file_read_named(arena, path, TEMPLATE_LIMIT, text);

    if (status != FILE_OK)
        diag_add_path(diags, DIAG_TEMPLATE, path, 0, "%s", file_status_text(status));
    return status == FILE_OK;
}
