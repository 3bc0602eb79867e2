// The .openpublishing files of a repository: which docsets it publishes, and where pages have moved
// to.
#include "page/publishing.h"

#include "base/array.h"
#include "base/file.h"

// The list below a key of the root; NULL, with a complaint unless there is none, if it is no list.
static const struct yaml *get_list(const struct yaml *root, const char *key, struct diags *diags)
{
    const struct yaml *list = yaml_get(root, key);

    if (root != NULL && root->kind != YAML_MAP)
        diag_add(diags, DIAG_DOCSET, root->span, "this file must hold a map; it is left out");
    if (list == NULL || list->kind == YAML_LIST)
        return list;
    diag_add(diags, DIAG_DOCSET, list->span, "\"%s\" must be a list; it is left out", key);
    return NULL;
}

static void read_published(struct arena *arena, struct publishing *publishing,
                           const struct yaml *entry, struct diags *diags)
{
    const struct text source = yaml_get_text(entry, "build_source_folder");
    const char *folder = path_resolve(arena, publishing->folder, source);

    if (entry->kind != YAML_MAP || folder == NULL) {
        diag_add(
            diags, DIAG_DOCSET, entry->span,
            "a docset to publish needs a build_source_folder in the repository; it is left out");
        return;
    }
    *ARRAY_PUSH(arena, publishing) = (struct published){
        .folder = text_from_string(folder),
        .locale = yaml_get_text(entry, "locale"),
        .base = yaml_get_text(entry, "base_path"),
    };
}

struct publishing *publishing_from_json(struct arena *arena, const struct yaml *root,
                                        struct text folder, struct diags *diags)
{
    struct publishing *publishing = ARENA_NEW(arena, struct publishing);
    const struct yaml *docsets = get_list(root, "docsets_to_publish", diags);

    publishing->folder = folder;
    if (docsets == NULL)
        return publishing;
    for (const struct yaml *entry = docsets->first_child; entry != NULL; entry = entry->next)
        read_published(arena, publishing, entry, diags);
    return publishing;
}

const struct published *publishing_find(const struct publishing *publishing, struct text folder)
{
    for (size_t i = 0; i < publishing->count; i++)
        if (text_equals(publishing->items[i].folder, folder))
            return &publishing->items[i];
    return NULL;
}

static void add_redirection(struct arena *arena, struct redirections *redirections,
                            struct text folder, struct text path, struct text url)
{
    if (text_starts_with(path, TEXT("/")))
        path = text_from(path, 1);

    const char *resolved = path_resolve(arena, folder, path);
    void **slot = resolved != NULL
                      ? map_slot(arena, &redirections->of_path, text_from_string(resolved))
                      : NULL;

    if (slot == NULL || *slot != NULL)
        return;
    struct text *kept = ARENA_NEW(arena, struct text);

    *kept = arena_copy(arena, url);
    *slot = kept;
    *ARRAY_PUSH(arena, redirections) = (struct redirection){text_from_string(resolved), *kept};
}

void redirections_from_json(struct arena *arena, struct redirections *redirections,
                            const struct yaml *root, struct text repository, struct text folder,
                            struct diags *diags)
{
    const struct yaml *entries = get_list(root, "redirections", diags);

    if (entries == NULL)
        return;
    for (const struct yaml *entry = entries->first_child; entry != NULL; entry = entry->next) {
        const struct text path = yaml_get_text(entry, "source_path");
        const struct text path_from_root = yaml_get_text(entry, "source_path_from_root");
        struct text url = yaml_get_text(entry, "redirect_url");

        if (url.length == 0)
            url = yaml_get_text(entry, "redirect_URL");
        if (url.length == 0 || path.length + path_from_root.length == 0) {
            diag_add(diags, DIAG_DOCSET, entry->span,
                     "a redirection needs a source_path and a redirect_url; it is left out");
            continue;
        }
        if (path_from_root.length > 0) {
            add_redirection(arena, redirections, repository, path_from_root, url);
            continue;
        }
        add_redirection(arena, redirections, repository, path, url);
        if (!text_equals(folder, repository))
            add_redirection(arena, redirections, folder, path, url);
    }
}
