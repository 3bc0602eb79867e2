// The templates that are part of the program; templates/embed.cmake writes them into a source.
#ifndef EMIT_BUILTIN_TEMPLATE_H
#define EMIT_BUILTIN_TEMPLATE_H

#include <stddef.h>

struct builtin_template {
    const char *name; // "page.h.mustache"
    const char *text; // not NUL-terminated
    size_t length;
};

// Ended by one without a name.
extern const struct builtin_template builtin_templates[];

#endif
