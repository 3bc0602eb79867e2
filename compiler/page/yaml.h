// YAML as a tree of scalars, lists and maps, each with its place. Alone sees libyaml.
#ifndef PAGE_YAML_H
#define PAGE_YAML_H

#include "base/diag.h"

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };
enum yaml_style { YAML_PLAIN, YAML_SINGLE_QUOTED, YAML_DOUBLE_QUOTED, YAML_LITERAL, YAML_FOLDED };

struct yaml {
    enum yaml_kind kind;
    enum yaml_style style;
    struct text text; // of a scalar, as the page has it; never resolved to a number or a date
    struct span span; // of the value in the source
    struct yaml *key; // of a map's entry, else NULL
    struct yaml *first_child, *last_child, *next; // a map's values, each with its key
};

// The text of the source from start to before end. NULL and one diagnostic of the given code (with
// line and reason) if it is not YAML or is beyond the limits; an empty text is an empty scalar.
// Aliases are copied, cycles refused, duplicate keys reported as `duplicate`.
struct yaml *yaml_from_source(struct arena *arena, const struct source *source, uint32_t start,
                              uint32_t end, struct diags *diags, enum diag_code code,
                              enum diag_code duplicate);
// The value of a map's key, or NULL.
const struct yaml *yaml_get(const struct yaml *map, const char *key);
// The text of a map's scalar, or an empty text.
struct text yaml_get_text(const struct yaml *map, const char *key);

#endif
