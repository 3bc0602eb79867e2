// Counted arrays that grow in an arena: any struct {T *items; size_t count; size_t capacity;}.
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include "base/arena.h"

// Makes room for one more item; returns the items, moved if they had to be.
void *array_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size);

// Adds a zeroed item to the array at the pointer `array`; gives its address, valid until the next push.
#define ARRAY_PUSH(arena, array)                                                                   \
    ((array)->items = array_grow((arena), (array)->items, (array)->count, &(array)->capacity,      \
                                 sizeof *(array)->items),                                          \
     &(array)->items[(array)->count++])

#endif
