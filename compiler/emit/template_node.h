// A template as the parser leaves it and the renderer walks it.
#ifndef EMIT_TEMPLATE_NODE_H
#define EMIT_TEMPLATE_NODE_H

#include "emit/template.h"
#include "record/record.h"

enum template_kind {
    TEMPLATE_TEXT,
    TEMPLATE_VALUE,    // {{name}}
    TEMPLATE_RAW,      // {{{name}}} {{&name}}
    TEMPLATE_SECTION,  // {{#name}}
    TEMPLATE_INVERTED, // {{^name}}
    TEMPLATE_PARTIAL,  // {{>name}}
    TEMPLATE_PARENT,   // {{<name}}
    TEMPLATE_BLOCK     // {{$name}}
};

struct template_filters {
    struct template_filter {
        const struct filter *filter;
    } * items;
    size_t count, capacity;
};

struct template_node {
    enum template_kind kind;
    struct template_node *next, *child;
    struct text text;   // of a text
    struct text name;   // of a tag
    struct texts parts; // the name's parts between dots, each NUL-terminated; none for "."
    struct template_filters filters;
    struct span span;
    // What a partial, a parent or a block that stands in place of the tag is indented by.
    struct text indent;
    bool begins_line; // only blanks stand before the tag
    bool standalone;  // the tag stands alone on its line, which went with it
};

struct template
{
    const struct source *source;
    struct template_node *first;
};

// Reads a whole template; reports what is wrong and returns NULL.
const struct template *template_from_source(struct arena *arena, const struct source *source,
                                            struct diags *diags);

#endif
