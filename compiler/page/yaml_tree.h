// Building the tree of yaml.h: what its readers, of YAML and of JSON, share.
#ifndef PAGE_YAML_TREE_H
#define PAGE_YAML_TREE_H

#include "page/yaml.h"

// What yaml_from_source does for all that yaml_plain leaves to it: libyaml's events.
struct yaml *yaml_from_events(struct arena *arena, const struct source *source, uint32_t start,
                              uint32_t end, struct diags *diags, enum diag_code code,
                              enum diag_code duplicate);
// Hangs a child behind the others of a list, or of a map below its key.
void yaml_add_child(struct yaml *parent, struct yaml *key, struct yaml *child);
// Leaves one value for each key of the map: of a key that stands there twice the later one, as in
// docfx, and none for a key that is no scalar. Both are reported at the key.
void yaml_check_keys(struct yaml *map, struct diags *diags, enum diag_code code);

#endif
