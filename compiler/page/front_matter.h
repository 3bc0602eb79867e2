// The YAML header of a page.
#ifndef PAGE_FRONT_MATTER_H
#define PAGE_FRONT_MATTER_H

#include "page/yaml.h"

struct front_matter {
    const struct yaml *map; // NULL where there is none, or where it cannot be read
    uint32_t end; // offset of the first line behind it; 0 (or behind a byte order mark) where there
                  // is none
    struct text title;
    struct text description;
    struct text date; // ms.date as YYYY-MM-DD, or empty
};

// "---" at character 0 (a byte order mark may precede), up to a line "---" or "...".
struct front_matter front_matter_from_source(struct arena *arena, const struct source *source,
                                             struct diags *diags);
// The fields of a map that stands elsewhere: the `metadata` of a YAML page.
struct front_matter front_matter_from_map(struct arena *arena, const struct yaml *map,
                                          struct diags *diags);
// The offset behind the header, which is not read: 0 (or behind a byte order mark) where there is
// none.
uint32_t front_matter_end(const struct source *source);
// "07/13/2017" -> "2017-07-13" (ms.date is month first on every page); also "2017-07-13" itself.
// False if it is no date.
bool front_matter_date(struct arena *arena, struct text text, struct text *date);

#endif
