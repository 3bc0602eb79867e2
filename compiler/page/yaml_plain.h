// The YAML that nearly every page has, read by hand.
#ifndef PAGE_YAML_PLAIN_H
#define PAGE_YAML_PLAIN_H

#include "page/yaml.h"

// A map of lines `key: value`, values plain or in quotes without escapes, or lists of such;
// comments and blank lines. Gives what libyaml would, and NULL, without a word, for all else: then
// libyaml is to be asked.
struct yaml *yaml_plain(struct arena *arena, struct span span);

#endif
