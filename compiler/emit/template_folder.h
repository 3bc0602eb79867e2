// Where templates are found: in a folder of the user's, then among those that are part of the
// program.
#ifndef EMIT_TEMPLATE_FOLDER_H
#define EMIT_TEMPLATE_FOLDER_H

#include "base/file.h"
#include "emit/template.h"

struct template_folder {
    const char *path; // NULL: only the built-in ones
};

// A template_load: "page.h" is page.h.mustache. The context is a struct template_folder.
bool template_folder_load(void *context, struct arena *arena, struct text name, struct text *text,
                          const char **path);
// The templates of the folder, sorted, without ".mustache"; those that begin with "_" only stand in
// others and are left out.
void template_folder_list(struct arena *arena, const struct template_folder *folder,
                          struct file_list *names);
// Reads any file as a template.
bool template_file_read(struct arena *arena, const char *path, struct text *text,
                        struct diags *diags);

#endif
