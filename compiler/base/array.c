// Counted arrays that grow in an arena.
#include "base/array.h"

#include "base/fatal.h"

#include <string.h>

void *array_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;

    const size_t larger = *capacity > 0 ? *capacity * 2 : 8;

    if (larger > SIZE_MAX / 2 / size)
        fatal("out of memory");
    void *moved = arena_take(arena, larger * size);

    if (count > 0)
        memcpy(moved, items, count * size);
    *capacity = larger;
    return moved;
}
