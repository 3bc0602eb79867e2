// Filters: what a template can do to a text.
#ifndef EMIT_FILTER_H
#define EMIT_FILTER_H

#include "base/buffer.h"

struct cJSON;

struct filter {
    const char *name;
    const char *summary;
    // Writes what text becomes. node is the value that it comes from, or NULL where it is a part of
    // a template.
    void (*apply)(struct buffer *buffer, struct text text, const struct cJSON *node);
};

// The table of filters, ended by one without a name.
extern const struct filter filters[];
// NULL if there is none of the name.
const struct filter *filter_find(struct text name);
// How {{name}} is escaped in a file of this name: as the inside of a string literal where the
// extension is that of a programming language, as a cell in .csv and .md, not at all in .txt, and
// as HTML, which is Mustache's rule, elsewhere.
const struct filter *filter_for_file(struct text path);

#endif
