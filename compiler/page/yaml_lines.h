// The lines of a document that a YAML scalar holds.
#ifndef PAGE_YAML_LINES_H
#define PAGE_YAML_LINES_H

#include "page/reading.h"
#include "page/yaml.h"

struct yaml_lines {
    const struct source *source;
    struct lines lines;
};

// Where the file's own lines, less their indentation, are the document's, they are given, and every
// place is exact. Else the value becomes a source of its own, of which every place is the whole
// scalar: quotes with escapes, folded lines of which one could begin a list.
struct yaml_lines yaml_lines(struct arena *arena, const struct yaml *scalar);

#endif
