// Templates: text with Mustache tags, filled in from a JSON tree.
//
// The language is Mustache (all of its required modules, and inheritance). Beyond it:
//   {{name | filter | filter}}  and  {{#filter}}text{{/filter}}   see filter.h
//   {{@index}} {{@number}} {{@first}} {{@last}} {{@key}}   in a section that repeats: which turn it
//   is, from 0 and
//                               from 1; whether it is the first or the last; the name of the member
//   {{list.@count}} {{#list.@any}}   how many there are, and whether there are any, without
//   repeating
//   {{#name.@known}}            whether there is such a thing and it is not null, as false is not
//   {{#object.@items}}          repeats for the members of an object
// {{name}} is escaped for what the template makes, {{{name}}} and {{&name}} are not, nor is what a
// filter gives.
#ifndef EMIT_TEMPLATE_H
#define EMIT_TEMPLATE_H

#include "base/diag.h"
#include "base/map.h"

struct cJSON;
struct template;
struct filter;

// The template of a partial's or a parent's name; false if there is none. The text and *path live
// in the arena or longer.
typedef bool template_load(void *context, struct arena *arena, struct text name, struct text *text,
                           const char **path);

// Templates by name, each read and parsed once. Zeroed but for what stands first, it is empty and
// ready.
struct templates {
    template_load *load;
    void *context;
    struct diags *diags; // what is wrong with a template is reported here, at its line
    struct arena arena;
    struct map map; // of struct template_entry, by name
};
void templates_free(struct templates *templates);

// Parses a text that is no partial. NULL if it cannot be parsed.
const struct template *template_parse(struct templates *templates, const char *path,
                                      struct text text);
// The template of a name, read on first use; NULL if there is none, or it cannot be parsed.
const struct template *templates_get(struct templates *templates, struct text name);
// Fills the template in. False if something is wrong with it or with a partial; the buffer then
// holds a part.
bool template_render(struct buffer *buffer, struct templates *templates,
                     const struct template *template, const struct cJSON *data,
                     const struct filter *escape);

#endif
