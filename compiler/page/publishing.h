// The .openpublishing files of a repository: which docsets it publishes, and where pages have moved
// to.
#ifndef PAGE_PUBLISHING_H
#define PAGE_PUBLISHING_H

#include "base/map.h"
#include "page/yaml.h"

// One entry of docsets_to_publish. Paths are relative to the folder that is compiled.
struct published {
    struct text folder; // of its docfx.json
    struct text locale; // "en-us", or empty
    struct text base;   // "/azure", or empty: it is not said
};

struct publishing {
    struct text folder; // of the repository
    struct published *items;
    size_t count, capacity;
};

// Reads .openpublishing.publish.config.json; NULL reads as if it said nothing.
struct publishing *publishing_from_json(struct arena *arena, const struct yaml *root,
                                        struct text folder, struct diags *diags);
// The entry whose docfx.json stands in the folder, or NULL.
const struct published *publishing_find(const struct publishing *publishing, struct text folder);

// A page that has moved, and where it went: an address, a path on Learn, or a path relative to the
// page.
struct redirection {
    struct text path, url;
};

struct redirections {
    struct redirection *items;
    size_t count, capacity;
    struct map of_path; // path -> struct text *, the url
};

// Adds what a redirection file says. Its paths count from the repository, and in a file further
// down also from that file.
void redirections_from_json(struct arena *arena, struct redirections *redirections,
                            const struct yaml *root, struct text repository, struct text folder,
                            struct diags *diags);

#endif
