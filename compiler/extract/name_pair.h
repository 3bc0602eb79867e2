// Two columns headed by nothing but the names of A and B, or of two versions.
#ifndef EXTRACT_NAME_PAIR_H
#define EXTRACT_NAME_PAIR_H

#include "extract/transition_table.h"

struct name_pair {
    size_t old, to;
    const char *why;
};

// AX 2009 feature | AX 2012 feature; AzureRM module | Az module; Role in A | Role in B: where the
// page is about a move, two headers that name A and B of it, two versions of one thing, or the same
// thing of two, and cells that name things.
bool name_pair_from_headers(const struct transition_table *table, struct name_pair *pair);

#endif
