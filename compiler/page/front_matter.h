// The YAML header of a page.
#ifndef PAGE_FRONT_MATTER_H
#define PAGE_FRONT_MATTER_H

#include "page/yaml.h"

struct front_matter {
    const struct yaml *map; // NULL where there is none, or where it cannot be read
    uint32_t end;           // offset of the first line behind it; 0 (or behind a byte order mark) where there is none
    struct text title;
    struct text description;
    struct text date; // ms.date as YYYY-MM-DD, or empty
};

// "---" at character 0 (a byte order mark may precede), up to a line "---" or "...".
struct front_matter front_matter_from_source(struct arena *arena, const struct source *source, struct diags *diags);
// "07/13/2017" -> "2017-07-13" (ms.date is month first on every page); false if it is no date.
bool front_matter_date(struct arena *arena, struct text text, struct text *date);

#endif
