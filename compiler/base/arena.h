// Memory by lifetime: taken piece by piece, given back all at once.
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/text.h"

// A zeroed arena is empty and ready. Nothing taken from it is freed singly.
struct arena {
    struct arena_chunk *chunk;
    size_t used; // bytes taken since the last reset, for limits and tests
};

// Zeroed memory, aligned for any type. Out of memory ends the program with a message and status 2.
void *arena_take(struct arena *arena, size_t size);
#define ARENA_NEW(arena, type) ((type *)arena_take((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_take((arena), sizeof(type) * (count)))

// A copy of text, followed by a NUL, so that .at is a string too.
struct text arena_copy(struct arena *arena, struct text text);
// printf into the arena; .at is NUL-terminated.
struct text arena_format(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Gives everything back but keeps some memory for what comes next.
void arena_reset(struct arena *arena);
void arena_free(struct arena *arena);

#endif
