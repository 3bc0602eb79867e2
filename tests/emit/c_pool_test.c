// The string pool: offsets, rows that a literal can hold, texts that are cut.
#include "emit/c_pool.h"

#include "emit/json_node.h"

#include "rows.h"

#include <cjson/cJSON.h>

#include <string.h>

static void texts_stand_once(void **state)
{
    struct c_pool pool = {0};
    bool cut = false;

    (void)state;
    assert_int_equal(c_pool_add(&pool, TEXT(""), &cut), 0);
    assert_int_equal(c_pool_add(&pool, TEXT("abc"), &cut), 1);
    assert_int_equal(c_pool_add(&pool, TEXT("de"), &cut), 5);
    assert_int_equal(c_pool_add(&pool, TEXT("abc"), &cut), 1);
    assert_false(cut);

    cJSON *json = c_pool_json(&pool);
    const cJSON *lines = json_get(json_get(json, "rows")->child, "lines");

    assert_int_equal(json_get(json, "width")->valueint, 9);
    assert_string_equal(lines->child->valuestring, "\\000");
    assert_string_equal(lines->child->next->valuestring, "abc\\000");
    assert_int_equal(cJSON_GetArraySize(lines), 3);
    cJSON_Delete(json);
    c_pool_free(&pool);
}

// A text of `length` bytes, each of which is written as an escape.
static struct text long_text(struct arena *arena, size_t length)
{
    char *at = arena_take(arena, length);

    memset(at, '"', length);
    return (struct text){at, length};
}

static void a_long_text_is_cut(void **state)
{
    struct c_pool pool = {0};
    struct arena arena = {0};
    bool cut = false;

    (void)state;
    const uint32_t fits = c_pool_add(&pool, long_text(&arena, C_POOL_TEXT), &cut);

    assert_false(cut);
    assert_int_equal(fits, C_POOL_WIDTH);
    assert_int_equal(c_pool_add(&pool, long_text(&arena, 100000), &cut), fits);
    assert_true(cut);
    arena_free(&arena);
    c_pool_free(&pool);
}

// Whatever the lengths, no text crosses a row and no row has more than a literal may.
static void rows_are_literals(void **state)
{
    struct c_pool pool = {0};
    struct arena arena = {0};

    (void)state;
    for (size_t length = 1; length <= 4200; length += 37) {
        const struct text text = arena_format(&arena, "%0*d", (int)length, 7);
        const uint32_t offset = c_pool_add(&pool, text, NULL);
        const size_t kept = length < C_POOL_TEXT ? length : C_POOL_TEXT;

        assert_true(offset % C_POOL_WIDTH + kept + 1 <= C_POOL_WIDTH - 1);
    }
    cJSON *json = c_pool_json(&pool);

    assert_int_equal(json_get(json, "width")->valueint, C_POOL_WIDTH);
    for (const cJSON *row = json_get(json, "rows")->child; row; row = row->next) {
        size_t bytes = 0;

        for (const cJSON *line = json_get(row, "lines")->child; line; line = line->next)
            bytes += strlen(line->valuestring) - (strstr(line->valuestring, "\\000") ? 3 : 0);
        assert_true(bytes <= 4095);
    }
    cJSON_Delete(json);
    arena_free(&arena);
    c_pool_free(&pool);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_stand_once),
        cmocka_unit_test(a_long_text_is_cut),
        cmocka_unit_test(rows_are_literals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
