// A folder of pages, what docfx.json says of it, and the files that its pages include.
#include "page/docset_state.h"

#include "page/address.h"
#include "page/encoding.h"
#include "page/yaml_faq.h"

#include <string.h>

#define FILE_LIMIT ((size_t)8 * 1024 * 1024)

// A file that was included once.
struct kept {
    const char *path;
    const struct source *source; // or NULL
    enum file_status status;
};

void *docset_nearest(const struct map *map, struct text path)
{
    while (path.length > 0) {
        path = path_folder(path);
        void *found = map_get(map, path);

        if (found != NULL)
            return found;
    }
    return NULL;
}

struct docset *docset_open(struct arena *arena, const struct folder *folder,
                           const struct docset_options *options, struct diags *diags)
{
    struct docset *docset = ARENA_NEW(arena, struct docset);

    docset->arena = arena;
    docset->folder = folder;
    docset->diags = diags;
    docset->base = text_from_string(options->base_url != NULL ? options->base_url : "");
    while (text_ends_with(docset->base, TEXT("/")))
        docset->base.length--;
    docset->files = options->files;
    docset_read_settings(docset, options->pages);
    docset_find_bases(docset);
    docset->orphans = ARENA_NEW(arena, struct orphans);
    return docset;
}

// A docset's own docfx.json, else one elsewhere that takes the file by its "src".
static const struct docfx *docfx_of(const struct docset *docset, struct text path,
                                    const struct content **content)
{
    const struct docfx *own = docset_nearest(&docset->docfx_of_folder, path);

    *content = own != NULL ? docfx_content(own, path) : NULL;
    if (own != NULL && (*content != NULL || !own->lists_content))
        return own;
    for (size_t i = 0; i < docset->docfxs.count; i++) {
        const struct docfx *docfx = docset->docfxs.items[i];

        if (docfx != own && docfx->reaches_out && (*content = docfx_content(docfx, path)) != NULL)
            return docfx;
    }
    return own;
}

static bool is_include_folder(struct text name)
{
    return text_equals_nocase(name, TEXT("includes")) ||
           text_equals_nocase(name, TEXT("include")) || text_equals_nocase(name, TEXT("_includes"));
}

bool docset_is_include(struct text path)
{
    struct text name;

    while (text_next_part(&path, '/', &name))
        if (path.length > 0 && is_include_folder(name))
            return true;
    return false;
}

bool docset_is_unlisted(const struct docset *docset, struct text path)
{
    const struct content *content;
    const struct docfx *docfx = docfx_of(docset, path, &content);

    if (docfx != NULL)
        return !docfx->lists_content;
    // A repository that names its docsets publishes nothing beside them.
    const struct publishing *publishing = docset_nearest(&docset->publishing_of_folder, path);

    return publishing == NULL || publishing->count == 0;
}

// A table of contents is no page.
static bool is_page_name(struct text path)
{
    const struct text extension = path_extension(path);
    const struct text folder = path_folder(path);
    const struct text name = text_from(path, folder.length > 0 ? folder.length + 1 : 0);

    return (text_equals_nocase(extension, TEXT(".md")) ||
            text_equals_nocase(extension, TEXT(".yml"))) &&
           !text_equals_nocase(path_without_extension(name), TEXT("toc"));
}

// Whether docfx.json, or the lack of one, makes a file of this name a page.
static bool is_published(const struct docset *docset, struct text path)
{
    const struct content *content;

    if (!is_page_name(path))
        return false;
    if (docset_is_include(path))
        return docset_is_orphan(docset, path);
    docfx_of(docset, path, &content);
    return content != NULL || docset_is_unlisted(docset, path);
}

// Only of a file that cannot be read it is not known; it is a page, so that somebody is told.
static bool is_faq(const struct docset *docset, const char *path)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct text text;
    bool answer = true;

    if (file_read(&arena, docset->folder, path, FILE_LIMIT, &text) == FILE_OK)
        answer = yaml_faq_is(source_from_bytes(&arena, path, text, &diags));
    diags_free(&diags);
    arena_free(&arena);
    return answer;
}

bool docset_has_page(const struct docset *docset, const char *path)
{
    const struct text text = text_from_string(path);

    return is_published(docset, text) &&
           (text_equals_nocase(path_extension(text), TEXT(".md")) || is_faq(docset, path));
}

// What a redirection names: an address, a path on Learn, or, relative to the page that has moved,
// another page.
static struct text redirected(struct arena *arena, const struct docset *docset, struct text path,
                              struct text url)
{
    if (text_starts_with_nocase(url, TEXT("https://")) ||
        text_starts_with_nocase(url, TEXT("http://")))
        return url;
    if (text_starts_with(url, TEXT("/")))
        return arena_format(arena, ADDRESS_HOST "%.*s", TEXT_ARGUMENTS(url));

    const char *resolved = path_resolve(arena, path_folder(path), url);

    if (resolved == NULL)
        return TEXT("");
    const struct text page = arena_format(arena, "%s.md", resolved);

    // A page that has moved twice would have two redirections; to follow them could go round in
    // circles.
    return map_get(&docset->redirections.of_path, page) == NULL ? docset_url(arena, docset, page.at)
                                                                : TEXT("");
}

struct text docset_url(struct arena *arena, const struct docset *docset, const char *path)
{
    struct text below = text_from_string(path);
    const struct text *url = map_get(&docset->redirections.of_path, below);
    const struct content *content;

    if (url != NULL)
        return redirected(arena, docset, below, *url);
    if (!is_published(docset, below))
        return TEXT("");
    const struct docfx *docfx = docfx_of(docset, below, &content);
    const struct text base = docfx != NULL ? docfx->base : docset->base;

    if (base.length == 0)
        return TEXT("");
    if (docfx != NULL)
        path_is_below(below, content != NULL ? content->folder : docfx->folder, &below);
    return address_join(arena, base,
                        address_path(arena, content != NULL ? content->dest : TEXT(""), below),
                        content != NULL ? content->view : TEXT(""));
}

struct text docset_metadata(const struct docset *docset, const char *path, const char *key)
{
    const struct content *content;
    const struct docfx *docfx = docfx_of(docset, text_from_string(path), &content);

    return docfx != NULL ? docfx_metadata(docfx, text_from_string(path), text_from_string(key))
                         : TEXT("");
}

const char *docset_resolve(struct arena *arena, const struct docset *docset, const char *from,
                           struct text reference)
{
    const struct text path = text_from_string(from);

    if (!text_starts_with(reference, TEXT("~/")))
        return path_resolve(arena, path_folder(path), reference);
    const struct docfx *docfx = docset_nearest(&docset->docfx_of_folder, path);

    return path_resolve(arena, docfx != NULL ? docfx->folder : TEXT(""), text_from(reference, 2));
}

// The file of which the path differs in upper and lower case alone, or NULL: Learn finds it too.
static const char *find_folded(struct docset *docset, struct text path)
{
    struct arena arena = {0};
    const size_t count =
        docset->files != NULL && docset->folded.count == 0 ? docset->files->count : 0;

    for (size_t i = 0; i < count; i++) {
        const char *file = docset->files->items[i];
        const struct text folded = glob_path(&arena, text_from_string(file));
        struct kept *kept = ARENA_NEW(docset->arena, struct kept);

        kept->path = file;
        *map_slot(docset->arena, &docset->folded, folded) = kept;
    }
    const struct kept *found = map_get(&docset->folded, glob_path(&arena, path));

    arena_free(&arena);
    return found != NULL ? found->path : NULL;
}

static struct kept *read_kept(struct docset *docset, const char *path)
{
    struct kept *kept = ARENA_NEW(docset->arena, struct kept);
    struct text text;

    kept->path = arena_copy(docset->arena, text_from_string(path)).at;
    kept->status = file_read(docset->arena, docset->folder, path, FILE_LIMIT, &text);
    if (kept->status == FILE_OK)
        kept->source = source_from_bytes(docset->arena, kept->path, text, docset->diags);
    return kept;
}

const struct source *docset_read(struct docset *docset, const char *path, enum file_status *status)
{
    void **slot = map_slot(docset->arena, &docset->kept, text_from_string(path));

    if (*slot == NULL) {
        struct kept *kept = read_kept(docset, path);
        const char *other =
            kept->status == FILE_MISSING ? find_folded(docset, text_from_string(path)) : NULL;

        if (kept->status == FILE_MISSING)
            file_note_missing(docset->folder, path);

        *slot = other != NULL ? read_kept(docset, other) : kept;
    }
    const struct kept *kept = *slot;

    *status = kept->status;
    return kept->source;
}
