// JSON as docfx reads it, into the tree of yaml.h.
#ifndef PAGE_DOCSET_JSON_H
#define PAGE_DOCSET_JSON_H

#include "page/yaml.h"

// Comments and commas before a closing bracket are taken, as docfx does; a key twice is reported
// and the later counts. A string is a double-quoted scalar, a number, true, false and null a plain
// one. NULL and one `docset` diagnostic, with its place, if it cannot be read.
struct yaml *json_from_source(struct arena *arena, const struct source *source,
                              struct diags *diags);

#endif
