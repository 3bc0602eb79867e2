// Templates by name.
#include "emit/template_node.h"

struct template_entry {
    const struct template *template; // NULL: there is none, or it cannot be parsed
};

const struct template *template_parse(struct templates *templates, const char *path,
                                      struct text text)
{
    const struct source *source = source_from_text(&templates->arena, path, text);

    return template_from_source(&templates->arena, source, templates->diags);
}

const struct template *templates_get(struct templates *templates, struct text name)
{
    void **slot = map_slot(&templates->arena, &templates->map, name);
    struct template_entry *entry = *slot;
    const char *path;
    struct text text;

    if (entry)
        return entry->template;
    *slot = entry = ARENA_NEW(&templates->arena, struct template_entry);
    if (templates->load(templates->context, &templates->arena, name, &text, &path))
        entry->template = template_parse(templates, path, text);
    return entry->template;
}

void templates_free(struct templates *templates)
{
    arena_free(&templates->arena);
    templates->map = (struct map){0};
}
