// A string pool for C.
#include "emit/c_pool.h"

#include "base/array.h"
#include "base/buffer.h"
#include "emit/c_text.h"
#include "emit/json_node.h"

#include <cjson/cJSON.h>

// Bytes of text in a line of a literal; escaped they are four times as many at most.
#define LINE_LENGTH 80

struct c_pool_text {
    struct text text;
    uint32_t offset;
};

static uint32_t pool_append(struct c_pool *pool, struct text text)
{
    struct c_pool_text *item = ARRAY_PUSH(&pool->arena, pool);
    const uint32_t length = (uint32_t)text.length + 1;

    // The literal's own NUL is the row's last byte.
    if (pool->end % C_POOL_WIDTH + length >= C_POOL_WIDTH)
        pool->end += C_POOL_WIDTH - pool->end % C_POOL_WIDTH;
    *item = (struct c_pool_text){arena_copy(&pool->arena, text), pool->end};
    pool->end += length;
    return item->offset;
}

uint32_t c_pool_add(struct c_pool *pool, struct text text, bool *cut)
{
    if (pool->count == 0)
        pool_append(pool, TEXT(""));
    if (text.length == 0)
        return 0;
    if (cut && text.length > C_POOL_TEXT)
        *cut = true;
    text = c_cut(text, C_POOL_TEXT);
    void **slot = map_slot(&pool->arena, &pool->map, text);

    if (!*slot) {
        uint32_t *offset = ARENA_NEW(&pool->arena, uint32_t);

        *offset = pool_append(pool, text);
        *slot = offset;
    }
    return *(uint32_t *)*slot;
}

// One literal for each stretch of the text, the last with its NUL.
static void add_lines(struct cJSON *lines, struct text text)
{
    do {
        const struct text piece = text_slice(text, 0, LINE_LENGTH);
        struct buffer buffer = {0};

        c_add_string(&buffer, piece);
        text = text_from(text, piece.length);
        if (text.length == 0)
            buffer_add(&buffer, TEXT("\\000"));
        json_push(lines, json_text(buffer_text(&buffer)));
        buffer_free(&buffer);
    } while (text.length > 0);
}

// clang takes two literals in a row for a forgotten comma; a third, empty one shows that they are
// meant.
static void end_row(struct cJSON *lines)
{
    if (lines && cJSON_GetArraySize(lines) == 2)
        json_push(lines, json_string(""));
}

struct cJSON *c_pool_json(const struct c_pool *pool)
{
    struct cJSON *object = json_object(), *rows = json_array(), *lines = NULL;
    uint32_t row = UINT32_MAX;

    for (size_t i = 0; i < pool->count; i++) {
        const struct c_pool_text *item = &pool->items[i];

        if (item->offset / C_POOL_WIDTH != row) {
            struct cJSON *object_row = json_object();

            end_row(lines);
            row = item->offset / C_POOL_WIDTH;
            lines = json_array();
            json_set(object_row, "lines", lines);
            json_push(rows, object_row);
        }
        add_lines(lines, item->text);
    }
    end_row(lines);
    json_set(object, "width",
             json_number(pool->end < C_POOL_WIDTH ? (long)pool->end + 1 : C_POOL_WIDTH));
    json_set(object, "rows", rows);
    return object;
}

void c_pool_free(struct c_pool *pool)
{
    arena_free(&pool->arena);
    *pool = (struct c_pool){0};
}
