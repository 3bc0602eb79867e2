// The names that one header declares: each is given once.
#ifndef EMIT_C_NAMES_H
#define EMIT_C_NAMES_H

#include "base/arena.h"
#include "base/map.h"

// C99 tells names apart by 63 characters. Names are kept that short as long as this much of a
// record's own words is left.
#define C_NAME_LENGTH 63
#define C_HEAD_LENGTH 20
// A page's part of its names.
#define C_PAGE_LENGTH 28

// Zeroed is empty and ready.
struct c_names {
    struct arena arena;
    struct map map;
};

// A name to claim: prefix, head and tail. If it is too long with the longest of its suffixes, the
// head is cut and a hash of it put behind; if another has claimed it, a hash of `content` is.
struct c_claim {
    const char *prefix;
    struct text head, tail;      // ids; they become upper case, all but letters and digits "_"
    const char *const *suffixes; // ended by NULL; with each of them the name is claimed
    struct text content;         // what tells this from another claim of the same name
};
// The name without a suffix. *taken says whether another had it, and it is another therefore.
const char *c_names_claim(struct c_names *names, const struct c_claim *claim, bool *taken);
// The part of a page's names that stands for its path: lower case, beginning with a letter, so that
// the first capital letter of a name shows where the record's own part begins and no two pages
// share a name.
const char *c_page_name(struct c_names *names, struct text path, bool *taken);
void c_names_free(struct c_names *names);

#endif
