// Lines and places.
#include "rows.h"

#include "base/source.h"

static const struct line_row {
    const char *name, *input;
    size_t count;
    const char *lines[4];
} lines[] = {
    {"an empty file has one line", "",             1, {""}               },
    {"no line end at the end",     "a\nb",         2, {"a", "b"}         },
    {"a line end at the end",      "a\nb\n",       2, {"a", "b"}         },
    {"CR LF is one end",           "a\r\nb\r\n",   2, {"a", "b"}         },
    {"CR alone is an end",         "a\rb\r\rc",    4, {"a", "b", "", "c"}},
    {"byte order mark",
     "\xEF\xBB\xBF"
     "a\nb",                                       2,
     {"a", "b"}                                                          },
    {"only a byte order mark",     "\xEF\xBB\xBF", 1, {""}               },
    {"only line ends",             "\n\n",         2, {"", ""}           },
};

static void line_test(void **state)
{
    const struct line_row *row = *state;
    struct arena arena = {0};
    const struct source *source = source_from_text(&arena, "a.md", text_from_string(row->input));

    assert_int_equal(source->line_count, row->count);
    for (uint32_t i = 0; i < row->count; i++) {
        assert_text_equal(source_line_text(source, i + 1), row->lines[i]);
        assert_int_equal(source_line(source, source->line_starts[i]), i + 1);
    }
    assert_text_equal(source_line_text(source, 0), "");
    assert_text_equal(source_line_text(source, (uint32_t)row->count + 1), "");
    arena_free(&arena);
}

static const struct place_row {
    const char *name, *input;
    uint32_t start, end;
    uint32_t line, column, end_line, end_column;
} places[] = {
    {"the first character",             "abc",                    0, 1,  1, 1, 1, 2},
    {"nothing",                         "abc",                    1, 1,  1, 2, 1, 2},
    {"a whole line with its end",       "ab\ncd\n",               3, 6,  2, 1, 2, 3},
    {"two lines",                       "ab\ncd\n",               1, 4,  1, 2, 2, 2},
    {"CR LF at the end does not count", "ab\r\ncd",               0, 4,  1, 1, 1, 3},
    {"the line end itself",             "ab\ncd",                 2, 3,  1, 3, 1, 3},
    {"behind the text",                 "ab\n",                   3, 3,  1, 3, 1, 3},
    {"far behind the text",             "ab",                     9, 99, 1, 3, 1, 3},
    {"columns count characters",        "\xC3\xA4\xE2\x82\xAC x", 6, 7,  1, 4, 1, 5},
    {"a byte order mark is no column",
     "\xEF\xBB\xBF"
     "ab",                                                        3, 4,  1, 1, 1, 2},
    {"within the byte order mark",
     "\xEF\xBB\xBF"
     "ab",                                                        0, 5,  1, 1, 1, 3},
    {"an empty line",                   "a\n\nb",                 2, 2,  2, 1, 2, 1},
    {"an empty file",                   "",                       0, 0,  1, 1, 1, 1},
};

static void place_test(void **state)
{
    const struct place_row *row = *state;
    struct arena arena = {0};
    const struct source *source = source_from_text(&arena, "b/a.md", text_from_string(row->input));
    const struct place place = place_from_span((struct span){source, row->start, row->end});

    assert_string_equal(place.path, "b/a.md");
    assert_int_equal(place.line, row->line);
    assert_int_equal(place.column, row->column);
    assert_int_equal(place.end_line, row->end_line);
    assert_int_equal(place.end_column, row->end_column);
    arena_free(&arena);
}

// Far into a long line the marks are used: the count must go on as if there were none.
static void columns_of_a_long_line_are_counted_through(void **state)
{
    struct arena arena = {0};
    const size_t count = 10000;
    char *at = arena_take(&arena, count * 3 + 1);

    (void)state;
    at[0] = '\n';
    for (size_t i = 0; i < count * 3; i++)
        at[i + 1] = "\xE2\x82\xAC"[i % 3];
    const struct source *source =
        source_from_text(&arena, "a.md", (struct text){at, count * 3 + 1});

    for (uint32_t i = 0; i < count; i += 97) {
        const struct place place = place_from_span((struct span){source, i * 3 + 1, i * 3 + 4});

        assert_int_equal(place.line, 2);
        assert_int_equal(place.column, i + 1);
        assert_int_equal(place.end_column, i + 2);
    }
    arena_free(&arena);
}

static void unfolded_text_lies_where_its_scalar_lies(void **state)
{
    struct arena arena = {0};
    const struct source *file = source_from_text(&arena, "faq.yml", TEXT("a: b\nc: >\n  x\n  y\n"));
    struct source *unfolded = source_from_text(&arena, "faq.yml", TEXT("x y\n"));

    (void)state;
    unfolded->origin = file;
    unfolded->origin_start = 12;
    unfolded->origin_end = 18;
    const struct place place = place_from_span((struct span){unfolded, 2, 3});

    assert_int_equal(place.line, 3);
    assert_int_equal(place.column, 3);
    assert_int_equal(place.end_line, 4);
    assert_int_equal(place.end_column, 4);
    assert_text_equal(span_text((struct span){unfolded, 2, 3}), "y");
    assert_text_equal(span_text(span_in_file((struct span){unfolded, 2, 3})), "x\n  y\n");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(columns_of_a_long_line_are_counted_through),
        cmocka_unit_test(unfolded_text_lies_where_its_scalar_lies),
    };

    return ROWS_RUN(lines, line_test) + ROWS_RUN(places, place_test) +
           cmocka_run_group_tests(others, NULL, NULL);
}
