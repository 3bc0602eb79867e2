// Front matter: where it counts, where it ends, what is read out of it and what is said when it
// cannot be read.
#include "page/front_matter.h"

#include "rows.h"

#include <string.h>

#define MARK "\xEF\xBB\xBF"

static const struct header_row {
    const char *name;
    const char *input;
    uint32_t end;
    const char *title, *date; // NULL title: there is no map
} header_rows[] = {
    {"plain",                    "---\ntitle: A\nms.date: 07/03/2017\n---\n# B\n",  37, "A",           "2017-07-03"},
    {"closed by dots",           "---\ntitle: A\n...\nB",                           17, "A",           ""          },
    {"CR LF",                    "---\r\ntitle: A\r\n---\r\nB",                     20, "A",           ""          },
    {"lone CR",                  "---\rtitle: A\r---\rB",                           17, "A",           ""          },
    {"a byte order mark",        MARK "---\ntitle: A\n---\nB",                      20, "A",           ""          },
    {"blanks behind the dashes", "--- \ntitle: A\n---\t \nB",                       20, "A",           ""          },
    {"no final newline",         "---\ntitle: A\n---",                              16, "A",           ""          },
    {"indented as a whole",      "---\n    title: A\n    ms.date: 1/2/2020\n---\n", 43, "A",
     "2020-01-02"                                                                                                  },
    {"dashes inside a value",    "---\ntitle: |\n  A\n  ---\n  B\n---\n",           31, "A\n---\nB\n", ""          },
    {"a title that is a list",   "---\ntitle: [A]\n---\n",                          19, "",            ""          },
    {"no header",                "# A\n",                                           0,  NULL,          ""          },
    {"empty file",               "",                                                0,  NULL,          ""          },
    {"only a mark",              MARK,                                              3,  NULL,          ""          },
    {"never closed",             "---\ntitle: A\n",                                 0,  NULL,          ""          },
    {"a blank line above",       "\n---\ntitle: A\n---\n",                          0,  NULL,          ""          },
    {"four dashes",              "----\ntitle: A\n----\n",                          0,  NULL,          ""          },
    {"indented dashes",          " ---\ntitle: A\n---\n",                           0,  NULL,          ""          },
    {"an indented end is none",  "---\ntitle: A\n ---\n",                           0,  NULL,          ""          },
    {"nothing in it",            "---\n---\nA",                                     8,  NULL,          ""          },
    {"only a comment in it",     "---\n# B\n---\nA",                                12, NULL,          ""          },
    {"an empty date",            "---\nms.date:\n---\n",                            17, "",            ""          },
};

static void header_is_read(void **state)
{
    const struct header_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source = source_from_text(&arena, "a.md", text_from_string(row->input));
    const struct front_matter front_matter = front_matter_from_source(&arena, source, &diags);

    assert_int_equal(front_matter.end, row->end);
    assert_int_equal(front_matter_end(source), row->end);
    assert_int_equal(diags.count, 0);
    assert_int_equal(front_matter.map == NULL, row->title == NULL);
    assert_string_equal(arena_copy(&arena, front_matter.title).at,
                        row->title != NULL ? row->title : "");
    assert_string_equal(arena_copy(&arena, front_matter.date).at, row->date);
    arena_free(&arena);
}

static const struct complaint_row {
    const char *name;
    const char *input;
    uint32_t end;
    enum diag_code code;
    uint32_t line;
    const char *words;
} complaint_rows[] = {
    {"no YAML",             "---\na: b\ntitle: C: d\n---\nE",             25, DIAG_FRONT_MATTER,           3, "must stand in quotes" },
    {"an include",          "---\ntitle: [!INCLUDE[x](y)]\n---\n",        32, DIAG_FRONT_MATTER,           2, "'!'"                  },
    {"words",               "---\njust words\n---\n",                     19, DIAG_FRONT_MATTER,           2, "no 'key: value' lines"},
    {"a list",              "---\n- a\n---\n",                            12, DIAG_FRONT_MATTER,           2, "no 'key: value' lines"},
    {"a key twice",         "---\na: b\na: c\n---\n",                     18, DIAG_FRONT_MATTER_DUPLICATE, 3,
     "first on line 2"                                                                                                               },
    {"a date that is none", "---\nms.date: soon\n---\n",                  22, DIAG_FRONT_MATTER_DATE,      2, "'soon'"               },
    {"two dates",           "---\nms.date: 07/01/2025, 7/29/2026\n---\n", 39, DIAG_FRONT_MATTER_DATE,      2,
     "no date"                                                                                                                       },
    {"a list of dates",     "---\nms.date: [1/2/2020]\n---\n",            28, DIAG_FRONT_MATTER_DATE,      2,
     "no single"                                                                                                                     },
};

static void complaint_tells_where(void **state)
{
    const struct complaint_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source = source_from_text(&arena, "a.md", text_from_string(row->input));
    const struct front_matter front_matter = front_matter_from_source(&arena, source, &diags);

    assert_int_equal(front_matter.end, row->end);
    assert_int_equal(front_matter.date.length, 0);
    assert_int_equal(diags.count, 1);
    assert_int_equal(diags.items[0].code, row->code);
    assert_int_equal(diags.items[0].place.line, row->line);
    assert_true(text_contains(diags.items[0].message, text_from_string(row->words)));
    diags_free(&diags);
    arena_free(&arena);
}

static const struct date_row {
    const char *input;
    const char *want; // NULL: no date
} date_rows[] = {
    {"07/13/2017",    "2017-07-13"},
    {"7/13/2017",     "2017-07-13"},
    {"7/3/2017",      "2017-07-03"},
    {"07/3/2017",     "2017-07-03"},
    {" 07/13/2017\t", "2017-07-13"},
    {"02/29/2024",    "2024-02-29"},
    {"2017-07-13",    "2017-07-13"},
    {"02/29/2023",    NULL        },
    {"02/29/1900",    NULL        },
    {"13/07/2017",    NULL        },
    {"06/31/2017",    NULL        },
    {"00/01/2017",    NULL        },
    {"01/00/2017",    NULL        },
    {"07/13/17",      NULL        },
    {"07/13/20177",   NULL        },
    {"007/13/2017",   NULL        },
    {"12-13-2024",    NULL        },
    {"2017-7-13",     NULL        },
    {"mm/dd/yyyy",    NULL        },
    {"07/13/2017 x",  NULL        },
    {"07/13",         NULL        },
    {"",              NULL        },
};

static void date_is_month_first(void **state)
{
    const struct date_row *row = *state;
    struct arena arena = {0};
    struct text date;

    if (row->want == NULL) {
        assert_false(front_matter_date(&arena, text_from_string(row->input), &date));
    } else {
        assert_true(front_matter_date(&arena, text_from_string(row->input), &date));
        assert_string_equal(date.at, row->want);
    }
    arena_free(&arena);
}

static void huge_header_is_not_read(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    buffer_add_string(&buffer, "---\ntitle: A\n");
    for (int i = 0; i < 70000; i++)
        buffer_add_string(&buffer, "# a comment here\n");
    buffer_add_string(&buffer, "---\nB");
    const struct source *source = source_from_text(&arena, "a.md", buffer_text(&buffer));
    const struct front_matter front_matter = front_matter_from_source(&arena, source, &diags);

    assert_null(front_matter.map);
    assert_int_equal(front_matter.end, buffer.length - 1);
    assert_int_equal(diags.count, 1);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(huge_header_is_not_read)};

    return ROWS_RUN(header_rows, header_is_read) + ROWS_RUN(complaint_rows, complaint_tells_where) +
           ROWS_RUN(date_rows, date_is_month_first) + cmocka_run_group_tests(tests, NULL, NULL);
}
