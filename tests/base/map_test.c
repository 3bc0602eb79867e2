// Maps: what is put in is found, and nothing else.
#include "base/map.h"

#include "rows.h"

#include <stdio.h>

// Keys that are the beginnings of others, that differ in one bit, that are empty, that hold NUL.
#define KEY(literal)                                                                               \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }
static const struct text keys[] = {
    KEY(""),  KEY("a"),   KEY("b"),    KEY("ab"),  KEY("abc"), KEY("abd"),      KEY("\0"),
    KEY("A"), KEY("a\0"), KEY("a\0b"), KEY("~/x"), KEY("~/"),  KEY("\xC3\xBC"), KEY("\xC3\xBD"),
};
enum { KEY_COUNT = sizeof keys / sizeof *keys };

static void each_key_has_its_own_value(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct map map = {0};
    int values[KEY_COUNT];

    for (size_t i = 0; i < KEY_COUNT; i++) {
        assert_null(map_get(&map, keys[i]));
        *map_slot(&arena, &map, keys[i]) = &values[i];
        for (size_t j = 0; j <= i; j++)
            assert_ptr_equal(map_get(&map, keys[j]), &values[j]);
    }
    assert_int_equal(map.count, KEY_COUNT);
    assert_ptr_equal(*map_slot(&arena, &map, keys[3]), &values[3]);
    assert_int_equal(map.count, KEY_COUNT);
    arena_free(&arena);
}

static struct text number(char *buffer, int i)
{
    return (struct text){buffer, (size_t)sprintf(buffer, "%d", i)};
}

static void many_keys_are_found_again(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct map map = {0};
    char key[16];

    for (int i = 0; i < 20000; i++)
        *map_slot(&arena, &map, number(key, i * 7)) = (void *)(uintptr_t)(i + 1);
    assert_int_equal(map.count, 20000);
    for (int i = 0; i < 20000 * 7; i++) {
        void *found = map_get(&map, number(key, i));

        assert_int_equal((uintptr_t)found, i % 7 == 0 ? i / 7 + 1 : 0);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_key_has_its_own_value),
        cmocka_unit_test(many_keys_are_found_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
