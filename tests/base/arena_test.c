// Memory by lifetime, and the arrays and buffers that grow.
#include "rows.h"

#include "base/array.h"
#include "base/buffer.h"

#include <string.h>

static void taken_memory_is_zeroed_aligned_and_apart(void **state)
{
    struct arena arena = {0};
    static const size_t sizes[] = {1, 0, 15, 16, 17, 300000, 1, 262144, 8};
    char *before = NULL;

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(sizes); i++) {
        char *taken = arena_take(&arena, sizes[i]);

        assert_int_equal((uintptr_t)taken % _Alignof(max_align_t), 0);
        for (size_t k = 0; k < sizes[i]; k++)
            assert_int_equal(taken[k], 0);
        memset(taken, 'x', sizes[i]);
        assert_true(taken != before);
        before = sizes[i] > 0 ? taken : NULL;
    }
    arena_free(&arena);
    assert_null(arena.chunk);
}

static void reset_memory_is_zeroed_again(void **state)
{
    struct arena arena = {0};

    (void)state;
    memset(arena_take(&arena, 1000), 'x', 1000);
    arena_take(&arena, 1000000);
    arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    assert_non_null(arena.chunk);
    const char *again = arena_take(&arena, 1000);

    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(again[i], 0);
    arena_free(&arena);
}

static void copies_and_formats_are_strings_too(void **state)
{
    struct arena arena = {0};
    const struct text copy = arena_copy(&arena, text_slice(TEXT("abcdef"), 1, 3));

    (void)state;
    assert_int_equal(copy.length, 2);
    assert_string_equal(copy.at, "bc");
    assert_string_equal(arena_copy(&arena, (struct text){NULL, 0}).at, "");
    const struct text formatted = arena_format(&arena, "%s-%d", "ab", 7);

    assert_int_equal(formatted.length, 4);
    assert_string_equal(formatted.at, "ab-7");
    arena_free(&arena);
}

static void array_keeps_its_items_while_it_grows(void **state)
{
    struct arena arena = {0};
    struct {
        unsigned *items;
        size_t count, capacity;
    } numbers = {0};

    (void)state;
    for (unsigned i = 0; i < 1000; i++) {
        unsigned *number = ARRAY_PUSH(&arena, &numbers);

        assert_int_equal(*number, 0);
        *number = i;
    }
    assert_int_equal(numbers.count, 1000);
    assert_true(numbers.capacity >= 1000 && numbers.capacity <= 2048);
    for (unsigned i = 0; i < 1000; i++)
        assert_int_equal(numbers.items[i], i);
    arena_free(&arena);
}

static void buffer_holds_what_was_added(void **state)
{
    struct buffer buffer = {0};

    (void)state;
    assert_non_null(buffer_text(&buffer).at);
    buffer_add(&buffer, TEXT(""));
    buffer_add_string(&buffer, "ab");
    buffer_add_character(&buffer, '\0');
    buffer_format(&buffer, "%05d", 42);
    buffer_add(&buffer, TEXT("z"));
    assert_int_equal(buffer.length, 9);
    assert_memory_equal(buffer.at,
                        "ab\0"
                        "00042z",
                        9);
    buffer_clear(&buffer);
    assert_text_equal(buffer_text(&buffer), "");
    for (size_t i = 0; i < 100000; i++)
        buffer_format(&buffer, "%zu,", i % 10);
    assert_int_equal(buffer.length, 200000);
    assert_memory_equal(buffer.at + 199996, "8,9,", 4);
    buffer_free(&buffer);
    assert_int_equal(buffer.length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(taken_memory_is_zeroed_aligned_and_apart),
        cmocka_unit_test(reset_memory_is_zeroed_again),
        cmocka_unit_test(copies_and_formats_are_strings_too),
        cmocka_unit_test(array_keeps_its_items_while_it_grows),
        cmocka_unit_test(buffer_holds_what_was_added),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
