// Building the tree of yaml.h: what its readers, of YAML and of JSON, share.
#include "page/yaml_tree.h"

#include "base/map.h"

void yaml_add_child(struct yaml *parent, struct yaml *key, struct yaml *child)
{
    child->key = key;
    if (parent->last_child == NULL)
        parent->first_child = child;
    else
        parent->last_child->next = child;
    parent->last_child = child;
}

// Makes the child the last one with its key, and tells of the one before it.
static void note_key(struct arena *arena, struct map *last, struct yaml *child, struct diags *diags,
                     enum diag_code code)
{
    const struct text key = child->key->text;
    if (child->key->kind != YAML_SCALAR) {
        diag_add(diags, code, child->key->span, "a list or map cannot be a key; it is left out");
        return;
    }
    void **slot = map_slot(arena, last, key);
    if (*slot != NULL) {
        const struct span first = ((const struct yaml *)*slot)->key->span;
        diag_add(diags, code, child->key->span,
                 "'%.*s' stands here again, first on line %u; the later value counts",
                 TEXT_ARGUMENTS(key), (unsigned)source_line(first.source, first.start));
    }
    *slot = child;
}

// Whether the map is small and sound, as nearly all are; no for one that has to be looked at
// closely.
static bool is_surely_sound(const struct yaml *map)
{
    size_t count = 0;

    for (const struct yaml *child = map->first_child; child != NULL; child = child->next) {
        if (child->key->kind != YAML_SCALAR || ++count > 32)
            return false;
        for (const struct yaml *other = map->first_child; other != child; other = other->next)
            if (text_equals(other->key->text, child->key->text))
                return false;
    }
    return true;
}

void yaml_check_keys(struct yaml *map, struct diags *diags, enum diag_code code)
{
    if (is_surely_sound(map))
        return;
    struct arena arena = {0};
    struct map last = {0};
    size_t count = 0;
    for (struct yaml *child = map->first_child; child != NULL; child = child->next) {
        count++;
        note_key(&arena, &last, child, diags, code);
    }
    if (last.count < count) {
        struct yaml *child = map->first_child;
        map->first_child = map->last_child = NULL;
        while (child != NULL) {
            struct yaml *next = child->next;
            child->next = NULL;
            if (child->key->kind == YAML_SCALAR && map_get(&last, child->key->text) == child)
                yaml_add_child(map, child->key, child);
            child = next;
        }
    }
    arena_free(&arena);
}

const struct yaml *yaml_get(const struct yaml *map, const char *key)
{
    if (map == NULL || map->kind != YAML_MAP)
        return NULL;
    const struct text wanted = text_from_string(key);
    for (const struct yaml *child = map->first_child; child != NULL; child = child->next)
        if (text_equals(child->key->text, wanted))
            return child;
    return NULL;
}

struct text yaml_get_text(const struct yaml *map, const char *key)
{
    const struct yaml *value = yaml_get(map, key);
    return value != NULL && value->kind == YAML_SCALAR ? value->text : TEXT("");
}
