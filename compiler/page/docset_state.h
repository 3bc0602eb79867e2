// What a docset knows; for the files docset*.c alone.
#ifndef PAGE_DOCSET_STATE_H
#define PAGE_DOCSET_STATE_H

#include "base/map.h"
#include "page/docfx.h"
#include "page/docset.h"
#include "page/publishing.h"

struct orphans {
    bool found;
    struct map paths; // -> not NULL
};

struct docset {
    struct arena *arena;
    const struct folder *folder;
    struct diags *diags;
    struct text
        base; // the address that the command line gives, without a slash at its end, or empty
    const struct file_list *files; // all below the folder, sorted; NULL if they were not listed
    struct docfxs {
        struct docfx **items;
        size_t count, capacity;
    } docfxs;
    struct map docfx_of_folder;      // path of a folder -> struct docfx *
    struct map publishing_of_folder; // -> struct publishing *
    struct redirections redirections;
    struct orphans *orphans; // made when they are first needed: every file is read for them
    struct map kept;         // path -> struct kept *
    struct map folded;       // path in lower case -> path; filled when it is first needed
};

// Whether a folder around the file is one of files that are there to be included.
bool docset_is_include(struct text path);
// Whether neither docfx.json nor the repository tells which files of its folder are pages.
bool docset_is_unlisted(const struct docset *docset, struct text path);
// What the nearest folder around the file has in the map, or NULL.
void *docset_nearest(const struct map *map, struct text path);
// Reads docfx.json and the .openpublishing files.
void docset_read_settings(struct docset *docset, const struct file_list *pages);
// Whether a file of an include folder is a page after all, since nothing includes it.
bool docset_is_orphan(const struct docset *docset, struct text path);
// Finds out at which address each docfx.json publishes, where it or the repository tells.
void docset_find_bases(struct docset *docset);

#endif
