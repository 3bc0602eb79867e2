// A string pool for C: one array of characters, and offsets into it instead of pointers.
#ifndef EMIT_C_POOL_H
#define EMIT_C_POOL_H

#include "base/arena.h"
#include "base/map.h"

struct cJSON;

// A row is one string literal, which C allows 4,095 characters; no text crosses the end of a row.
#define C_POOL_WIDTH 4096
#define C_POOL_TEXT  4094 // bytes of the longest text

// Zeroed is empty and ready.
struct c_pool {
    struct arena arena;
    struct map map; // texts to what stands in the pool
    struct c_pool_text *items;
    size_t count, capacity;
    uint32_t end; // behind the last text
};

// The offset of the text, which is added if it is not there yet. No text is offset 0. A longer text
// than a literal may be is cut behind a character, and *cut (if not NULL) set.
uint32_t c_pool_add(struct c_pool *pool, struct text text, bool *cut);
// {"width", "rows": [{"lines": ["escaped", ...]}, ...]}: as many lines of literals as need be for
// each row.
struct cJSON *c_pool_json(const struct c_pool *pool);
void c_pool_free(struct c_pool *pool);

#endif
