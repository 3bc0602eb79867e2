// docfx.json: which files are pages, where they are published, what is said of all of them.
#include "page/docfx.h"

#include "base/array.h"
#include "base/file.h"

struct reader {
    struct arena *arena;
    struct diags *diags;
    struct docfx *docfx;
    const struct yaml *groups;
};

bool path_is_below(struct text path, struct text folder, struct text *below)
{
    *below = path;
    if (folder.length == 0)
        return true;
    if (!text_starts_with(path, folder) || path.length == folder.length ||
        path.at[folder.length] != '/')
        return false;
    *below = text_from(path, folder.length + 1);
    return true;
}

static bool is_string(const struct yaml *value)
{
    return value->kind == YAML_SCALAR && value->style == YAML_DOUBLE_QUOTED;
}

static bool is_null(const struct yaml *value)
{
    return value == NULL || (value->kind == YAML_SCALAR && value->style == YAML_PLAIN &&
                             text_equals(value->text, TEXT("null")));
}

static void complain(struct reader *reader, const struct yaml *value, const char *words)
{
    diag_add(reader->diags, DIAG_DOCSET, value->span, "%s; it is left out", words);
}

// The value of a key if it is of the kind; else NULL, with a complaint unless there is none.
static const struct yaml *get(struct reader *reader, const struct yaml *map, const char *key,
                              enum yaml_kind kind)
{
    const struct yaml *value = yaml_get(map, key);

    if (is_null(value))
        return NULL;
    if (value->kind == kind)
        return value;
    diag_add(reader->diags, DIAG_DOCSET, value->span, "\"%s\" must be a %s; it is left out", key,
             kind == YAML_MAP    ? "map"
             : kind == YAML_LIST ? "list"
                                 : "string");
    return NULL;
}

static void add_glob(struct reader *reader, struct globs *globs, const struct yaml *value)
{
    const struct text pattern = text_trim(value->text);
    const struct glob *glob = NULL;

    if (!is_string(value) || pattern.length == 0)
        complain(reader, value, "a pattern must be a string that holds something");
    else if ((glob = glob_from_text(reader->arena, pattern)) == NULL)
        complain(reader, value, "a pattern longer than any path");
    else
        *ARRAY_PUSH(reader->arena, globs) = glob;
}

// One pattern or a list of them.
static void add_globs(struct reader *reader, struct globs *globs, const struct yaml *value)
{
    if (is_null(value))
        return;
    if (value->kind == YAML_MAP)
        complain(reader, value, "patterns must be a list of strings");
    else if (value->kind == YAML_SCALAR)
        add_glob(reader, globs, value);
    else
        for (const struct yaml *item = value->first_child; item != NULL; item = item->next)
            add_glob(reader, globs, item);
}

// moniker_range -> "="? moniker. What allows several versions names none that an address could
// hold.
static struct text read_view(struct reader *reader, const struct yaml *entry)
{
    const struct yaml *range = yaml_get(entry, "moniker_range");
    struct text name = yaml_get_text(entry, "group");

    if (name.length == 0)
        name = yaml_get_text(entry, "version");
    if (range == NULL && name.length > 0 && reader->groups != NULL)
        range =
            yaml_get(yaml_get(reader->groups, arena_copy(reader->arena, name).at), "moniker_range");
    if (range == NULL || range->kind != YAML_SCALAR)
        return TEXT("");

    struct text view = text_trim(range->text);

    if (text_starts_with(view, TEXT("=")))
        view = text_trim(text_from(view, 1));
    for (size_t i = 0; i < view.length; i++)
        if (!character_is_letter(view.at[i]) && !character_is_digit(view.at[i]) &&
            view.at[i] != '-' && view.at[i] != '.')
            return TEXT("");
    return view;
}

static struct text read_dest(struct reader *reader, const struct yaml *entry)
{
    const struct yaml *value = get(reader, entry, "dest", YAML_SCALAR);
    const char *dest = value != NULL ? path_resolve(reader->arena, TEXT(""), value->text) : "";

    if (dest == NULL) {
        complain(reader, value, "\"dest\" leads out of the site");
        dest = "";
    }
    return dest[0] != '\0' ? arena_format(reader->arena, "%s/", dest) : TEXT("");
}

static void read_content(struct reader *reader, const struct yaml *entry)
{
    struct docfx *docfx = reader->docfx;

    if (entry->kind == YAML_LIST || (entry->kind == YAML_SCALAR && !is_string(entry))) {
        complain(reader, entry, "an entry of \"content\" must be a map");
        return;
    }
    struct content content = {.folder = docfx->folder, .dest = TEXT(""), .view = TEXT("")};

    if (entry->kind == YAML_SCALAR) {
        add_glob(reader, &content.files, entry);
    } else {
        const struct yaml *src = get(reader, entry, "src", YAML_SCALAR);

        src = src != NULL ? src : get(reader, entry, "cwd", YAML_SCALAR);
        const char *folder =
            path_resolve(reader->arena, docfx->folder, src != NULL ? src->text : TEXT(""));

        if (folder == NULL) {
            complain(reader, src, "\"src\" leads out of the folder that is compiled");
            return;
        }
        content.folder = text_from_string(folder);
        content.dest = read_dest(reader, entry);
        content.view = read_view(reader, entry);
        add_globs(reader, &content.files, yaml_get(entry, "files"));
        add_globs(reader, &content.exclude, yaml_get(entry, "exclude"));
    }
    struct text below;

    *ARRAY_PUSH(reader->arena, &docfx->contents) = content;
    if (!text_equals(content.folder, docfx->folder) &&
        !path_is_below(content.folder, docfx->folder, &below))
        docfx->reaches_out = true;
}

static void read_contents(struct reader *reader, const struct yaml *build)
{
    const struct yaml *contents = yaml_get(build, "content");

    if (is_null(contents))
        return;
    if (contents->kind == YAML_SCALAR && !is_string(contents)) {
        complain(reader, contents, "\"content\" must be a list of maps");
        return;
    }
    reader->docfx->lists_content = true;
    if (contents->kind != YAML_LIST)
        read_content(reader, contents);
    else
        for (const struct yaml *entry = contents->first_child; entry != NULL; entry = entry->next)
            read_content(reader, entry);
    if (reader->docfx->contents.count == 0)
        diag_add(reader->diags, DIAG_DOCSET, contents->span,
                 "\"content\" names no file, so nothing below this folder is a page");
}

static void add_value(struct reader *reader, struct text key, const struct glob *glob,
                      const struct yaml *value)
{
    struct fields *fields = &reader->docfx->fields;
    struct field *field = NULL;

    for (size_t i = 0; i < fields->count && field == NULL; i++)
        if (text_equals(fields->items[i].key, key))
            field = &fields->items[i];
    if (field == NULL) {
        field = ARRAY_PUSH(reader->arena, fields);
        field->key = key;
    }
    *ARRAY_PUSH(reader->arena, field) = (struct field_value){
        .glob = glob,
        .value = value->kind == YAML_SCALAR && !is_null(value) ? value->text : TEXT(""),
    };
}

static void read_global(struct reader *reader, const struct yaml *global)
{
    for (const struct yaml *value = global->first_child; value != NULL; value = value->next)
        add_value(reader, value->key->text, NULL, value);
}

// A map from keys to maps from patterns to values.
static void read_file_metadata(struct reader *reader, const struct yaml *metadata)
{
    for (const struct yaml *patterns = metadata->first_child; patterns != NULL;
         patterns = patterns->next) {
        if (patterns->kind != YAML_MAP) {
            complain(reader, patterns,
                     "a key of \"fileMetadata\" must hold a map from patterns to values");
            continue;
        }
        for (const struct yaml *value = patterns->first_child; value != NULL; value = value->next) {
            const struct glob *glob = glob_from_text(reader->arena, value->key->text);

            if (glob == NULL)
                complain(reader, value->key, "a pattern longer than any path");
            else
                add_value(reader, patterns->key->text, glob, value);
        }
    }
}

struct docfx *docfx_from_json(struct arena *arena, const struct yaml *root, struct text folder,
                              struct diags *diags)
{
    struct docfx *docfx = ARENA_NEW(arena, struct docfx);
    struct reader reader = {arena, diags, docfx, NULL};

    docfx->folder = folder;
    docfx->base = TEXT("");
    if (root != NULL && root->kind != YAML_MAP)
        complain(&reader, root, "docfx.json must hold a map");
    const struct yaml *build = get(&reader, root, "build", YAML_MAP);

    if (build == NULL)
        return docfx;
    reader.groups = get(&reader, build, "groups", YAML_MAP);
    read_contents(&reader, build);
    const struct yaml *global = get(&reader, build, "globalMetadata", YAML_MAP);
    const struct yaml *files = get(&reader, build, "fileMetadata", YAML_MAP);

    files = files != NULL ? files : get(&reader, build, "filemetadata", YAML_MAP);
    if (global != NULL)
        read_global(&reader, global);
    if (files != NULL)
        read_file_metadata(&reader, files);
    return docfx;
}

static bool globs_match(const struct globs *globs, struct text path)
{
    for (size_t i = 0; i < globs->count; i++)
        if (glob_matches(globs->items[i], path))
            return true;
    return false;
}

const struct content *docfx_content(const struct docfx *docfx, struct text path)
{
    struct arena arena = {0};
    const struct text folded = glob_path(&arena, path);
    const struct content *found = NULL;

    for (size_t i = 0; i < docfx->contents.count && found == NULL; i++) {
        const struct content *content = &docfx->contents.items[i];
        struct text below;

        if (!path_is_below(path, content->folder, &below))
            continue;
        below = text_from(folded, path.length - below.length);
        if (globs_match(&content->files, below) && !globs_match(&content->exclude, below))
            found = content;
    }
    arena_free(&arena);
    return found;
}

// fileMetadata's patterns count from the folder of docfx.json; globalMetadata has none.
static struct text value_for(const struct field *field, struct text path, struct text folder)
{
    struct arena arena = {0};
    struct text below;
    const bool is_below = path_is_below(path, folder, &below);
    struct text found = TEXT("");

    below = glob_path(&arena, below);
    for (size_t i = field->count; i-- > 0;) {
        const struct field_value *value = &field->items[i];

        if (value->glob == NULL || (is_below && glob_matches(value->glob, below))) {
            found = value->value;
            break;
        }
    }
    arena_free(&arena);
    return found;
}

const struct field *docfx_field(const struct docfx *docfx, struct text key)
{
    for (size_t i = 0; i < docfx->fields.count; i++)
        if (text_equals(docfx->fields.items[i].key, key))
            return &docfx->fields.items[i];
    return NULL;
}

struct text docfx_metadata(const struct docfx *docfx, struct text path, struct text key)
{
    const struct field *field = docfx_field(docfx, key);

    return field != NULL ? value_for(field, path, docfx->folder) : TEXT("");
}
