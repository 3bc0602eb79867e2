// A map from texts to pointers whose cost no choice of keys can raise.
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

// Zeroed is empty. A crit-bit tree: a look-up costs at most the length of its key, and there is no
// hash to attack.
struct map {
    struct map_node *root;
    size_t count;
};

// The place of the key's value; a new key is copied and gets NULL.
void **map_slot(struct arena *arena, struct map *map, struct text key);
// The key's value, or NULL.
void *map_get(const struct map *map, struct text key);

#endif
