// Memory by lifetime.
#include "base/arena.h"

#include "base/fatal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK_SIZE ((size_t)256 * 1024)
#define ALIGNMENT  16u

struct arena_chunk {
    struct arena_chunk *next; // older
    size_t size, used;
    _Alignas(ALIGNMENT) char bytes[];
};

static struct arena_chunk *chunk_new(struct arena_chunk *next, size_t size)
{
    struct arena_chunk *chunk = malloc(sizeof *chunk + size);

    if (!chunk)
        fatal("out of memory");
    chunk->next = next;
    chunk->size = size;
    chunk->used = 0;
    return chunk;
}

void *arena_take(struct arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2)
        fatal("out of memory");
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!arena->chunk || arena->chunk->size - arena->chunk->used < size)
        arena->chunk = chunk_new(arena->chunk, size > CHUNK_SIZE ? size : CHUNK_SIZE);

    void *taken = arena->chunk->bytes + arena->chunk->used;

    arena->chunk->used += size;
    arena->used += size;
    return memset(taken, 0, size);
}

struct text arena_copy(struct arena *arena, struct text text)
{
    char *at = arena_take(arena, text.length + 1);

    if (text.length > 0)
        memcpy(at, text.at, text.length);
    return (struct text){at, text.length};
}

struct text arena_format(struct arena *arena, const char *format, ...)
{
    va_list arguments, again;

    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        fatal("cannot format a text");
    char *at = arena_take(arena, (size_t)length + 1);
    vsnprintf(at, (size_t)length + 1, format, again);
    va_end(again);
    return (struct text){at, (size_t)length};
}

void arena_reset(struct arena *arena)
{
    struct arena_chunk *kept = NULL;

    while (arena->chunk) {
        struct arena_chunk *chunk = arena->chunk;

        arena->chunk = chunk->next;
        if (!kept && chunk->size == CHUNK_SIZE)
            kept = chunk;
        else
            free(chunk);
    }
    if (kept) {
        kept->next = NULL;
        kept->used = 0;
    }
    arena->chunk = kept;
    arena->used = 0;
}

void arena_free(struct arena *arena)
{
    while (arena->chunk) {
        struct arena_chunk *chunk = arena->chunk;

        arena->chunk = chunk->next;
        free(chunk);
    }
    arena->used = 0;
}
