// The folder of the docset that named pages are in, and what the pages are called from there.
#ifndef ROOT_H
#define ROOT_H

#include "base/arena.h"
#include "base/text.h"

// The nearest folder at or above the page's own that holds docfx.json or sunset.yml, written as the
// user would write it from where he stands. A checkout's own folder, which holds .git, is the last
// one that is looked into. Without a docset it is ".", or the page's own folder if that is
// elsewhere. Of the arena.
const char *root_of_page(struct arena *arena, const char *page);
// The page's path below the root; NULL if it is elsewhere. Neither is asked of the disk, so the
// page need not be there. Of the arena.
const char *root_page_path(struct arena *arena, const char *root, const char *page);

#endif
