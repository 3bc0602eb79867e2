// A map from texts to pointers whose cost no choice of keys can raise.
#include "base/map.h"

// A leaf has no children. An inner node tells which bit of which byte parts its two subtrees; the
// byte behind a key's end is 0, and every byte of it has bit 8 set, so that no key is the beginning
// of another.
struct map_node {
    struct map_node *children[2];
    size_t byte;
    unsigned mask;
    struct text key;
    void *value;
};

static unsigned map_byte(struct text key, size_t byte)
{
    return byte < key.length ? 0x100u | (unsigned char)key.at[byte] : 0;
}

static bool is_leaf(const struct map_node *node)
{
    return node->children[0] == NULL;
}

static size_t side_of(const struct map_node *node, struct text key)
{
    return (map_byte(key, node->byte) & node->mask) != 0;
}

static struct map_node *nearest_leaf(struct map_node *node, struct text key)
{
    while (!is_leaf(node))
        node = node->children[side_of(node, key)];
    return node;
}

// The first byte in which the keys differ and, in *mask, its highest bit that does; mask 0 if they
// are equal.
static size_t first_difference(struct text key, struct text other, unsigned *mask)
{
    size_t byte = 0;
    while (byte < key.length && byte < other.length && key.at[byte] == other.at[byte])
        byte++;
    unsigned bits = map_byte(key, byte) ^ map_byte(other, byte);
    *mask = 0x100u;
    while (*mask > bits)
        *mask >>= 1;
    return byte;
}

static struct map_node *new_leaf(struct arena *arena, struct map *map, struct text key)
{
    struct map_node *leaf = ARENA_NEW(arena, struct map_node);
    leaf->key = arena_copy(arena, key);
    map->count++;
    return leaf;
}

void **map_slot(struct arena *arena, struct map *map, struct text key)
{
    if (map->root == NULL) {
        map->root = new_leaf(arena, map, key);
        return &map->root->value;
    }
    struct map_node *nearest = nearest_leaf(map->root, key);
    unsigned mask;
    size_t byte = first_difference(key, nearest->key, &mask);
    if (mask == 0)
        return &nearest->value;

    struct map_node **link = &map->root;
    while (!is_leaf(*link) &&
           ((*link)->byte < byte || ((*link)->byte == byte && (*link)->mask > mask)))
        link = &(*link)->children[side_of(*link, key)];
    struct map_node *leaf = new_leaf(arena, map, key);
    struct map_node *inner = ARENA_NEW(arena, struct map_node);
    inner->byte = byte;
    inner->mask = mask;
    inner->children[side_of(inner, key)] = leaf;
    inner->children[!side_of(inner, key)] = *link;
    *link = inner;
    return &leaf->value;
}

void *map_get(const struct map *map, struct text key)
{
    if (map->root == NULL)
        return NULL;
    struct map_node *nearest = nearest_leaf(map->root, key);
    return text_equals(nearest->key, key) ? nearest->value : NULL;
}
