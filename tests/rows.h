// Rows of {name, input, want} as cmocka tests, each under its own name.
#ifndef TESTS_ROWS_H
#define TESTS_ROWS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

// Runs test(&state) for every row with *state pointing at the row. A row's first member is its
// name, a const char *.
static inline int rows_run(const char *group, const void *rows, size_t count, size_t size,
                           CMUnitTestFunction test)
{
    struct CMUnitTest *tests = calloc(count, sizeof *tests);
    const char *row = rows;

    for (size_t i = 0; i < count; i++, row += size) {
        const char *name = *(const char *const *)(const void *)row;

        tests[i] = (struct CMUnitTest){
            .name = name, .test_func = test, .initial_state = (void *)(uintptr_t)row};
    }
    const int failed = _cmocka_run_group_tests(group, tests, count, NULL, NULL);

    free(tests);
    return failed;
}
#define ROWS_RUN(rows, test)                                                                       \
    rows_run(#rows, rows, sizeof(rows) / sizeof *(rows), sizeof *(rows), test)

#define ROWS_COUNT(rows) (sizeof(rows) / sizeof *(rows))

// The text, byte for byte; a failure shows both.
#define assert_text_equal(got, want)                                                               \
    do {                                                                                           \
        const struct text rows_got = (got);                                                        \
        const struct text rows_want = text_from_string(want);                                      \
        if (!text_equals(rows_got, rows_want))                                                     \
            fail_msg("got \"%.*s\", not \"%s\"", TEXT_ARGUMENTS(rows_got), rows_want.at);          \
    } while (0)

#endif
