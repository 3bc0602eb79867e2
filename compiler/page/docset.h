// A folder of pages, what docfx.json says of it, and the files that its pages include.
#ifndef PAGE_DOCSET_H
#define PAGE_DOCSET_H

#include "base/diag.h"
#include "base/file.h"

struct docset;

// What the command line says of a docset.
struct docset_options {
    const char *base_url; // "https://learn.microsoft.com/en-us/azure", or NULL: url stays null
                          // unless the docset tells
    const struct file_list *files; // all files below the folder, or NULL if they are not listed
    const struct file_list *pages; // then: the settings are looked for around these
};

// Looks for docfx.json and .openpublishing files below the folder, and keeps the diagnostics for
// what it reads later. Lives in the arena.
struct docset *docset_open(struct arena *arena, const struct folder *folder,
                           const struct docset_options *options, struct diags *diags);
// Whether the file (relative to the folder) is a page by docfx.json's content and exclude; without
// docfx.json, .md files and .yml files that are YamlMime:FAQ, outside folders named "includes",
// TOC.md left out.
bool docset_has_page(const struct docset *docset, const char *path);
// The published address of a page, or an empty text.
struct text docset_url(struct arena *arena, const struct docset *docset, const char *path);
// What fileMetadata, else globalMetadata, say of a key for this page; an empty text where nothing
// does.
struct text docset_metadata(const struct docset *docset, const char *path, const char *key);
// Resolves the path of an include or link as written in the file `from`: relative to it, or "~/" to
// the folder of docfx.json. NULL if it leaves the docset's folder.
const char *docset_resolve(struct arena *arena, const struct docset *docset, const char *from,
                           struct text reference);
// An included file, read once and kept; NULL and a status if it cannot be read. Its path can differ
// from the one asked for in upper and lower case, as Learn finds such a file too.
const struct source *docset_read(struct docset *docset, const char *path, enum file_status *status);

#endif
