// The addresses at which Learn publishes pages.
#ifndef PAGE_ADDRESS_H
#define PAGE_ADDRESS_H

#include "base/arena.h"

#define ADDRESS_HOST "https://learn.microsoft.com"

// A page's path below its docset's address: lower case, without extension, an "index" being its
// folder. "a/b/Index.md" is "a/b/".
struct text address_path(struct arena *arena, struct text dest, struct text path);
// base "/" path "?view=" view, the last part only if there is a view.
struct text address_join(struct arena *arena, struct text base, struct text path, struct text view);

#endif
