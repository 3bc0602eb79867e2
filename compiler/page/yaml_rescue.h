// What can be saved of a FAQ page that is not valid YAML.
#ifndef PAGE_YAML_RESCUE_H
#define PAGE_YAML_RESCUE_H

#include "page/yaml.h"

// Reads line by line what has the shape of a FAQ page, where one unquoted sign would cost all
// questions: a map with metadata, title, summary, sections and what they hold, or NULL if there is
// no question in it. Says nothing: the diagnostic of yaml_from_source stands.
const struct yaml *yaml_rescue(struct arena *arena, const struct source *source);

#endif
