// docfx.json: which files are pages, where they are published, what is said of all of them.
#ifndef PAGE_DOCFX_H
#define PAGE_DOCFX_H

#include "page/glob.h"
#include "page/yaml.h"

struct globs {
    const struct glob **items;
    size_t count, capacity;
};

// One entry of build.content. Paths are relative to the folder that is compiled.
struct content {
    struct text folder; // its patterns count from here
    struct text dest;   // where its pages are published, "" or with a slash at its end
    struct text view;   // the moniker that their addresses name, or empty
    struct globs files, exclude;
};

// One pattern of fileMetadata with its value.
struct field_value {
    const struct glob *glob; // or NULL for every page: globalMetadata
    struct text value;       // empty for a list or a map
};

struct field {
    struct text key;
    struct field_value *items; // a later one beats an earlier one
    size_t count, capacity;
};

struct docfx {
    size_t index;       // which one of its docset it is
    struct text folder; // where docfx.json stands
    bool lists_content; // else the pages are those of a folder without docfx.json
    bool reaches_out;   // an entry of content takes files beside the folder
    struct contents {
        struct content *items;
        size_t count, capacity;
    } contents;
    struct fields {
        struct field *items;
        size_t count, capacity;
    } fields;
    struct text
        base; // the address of its pages, without a slash at its end; empty while it is not known
};

// Reads what json_from_source made of docfx.json; NULL reads as if it said nothing. What cannot be
// understood is a `docset` diagnostic and left out.
struct docfx *docfx_from_json(struct arena *arena, const struct yaml *root, struct text folder,
                              struct diags *diags);
// The first entry that holds the file, or NULL.
const struct content *docfx_content(const struct docfx *docfx, struct text path);
// All that fileMetadata and globalMetadata say of a key, or NULL.
const struct field *docfx_field(const struct docfx *docfx, struct text key);
// What fileMetadata, else globalMetadata, say of a key for the file.
struct text docfx_metadata(const struct docfx *docfx, struct text path, struct text key);

// Whether the path stands below the folder ("" holds all); if so *below is the rest.
bool path_is_below(struct text path, struct text folder, struct text *below);

#endif
