// What authors are told: which kinds, in which order, how many, in which form.
#include "rows.h"

#include "base/diag.h"

#include <string.h>

static const struct option_row {
    const char *name;
    const char *options[3];
    enum diag_code code;
    enum diag_severity severity;
} options[] = {
    {"a kind has its own severity", {NULL},                          DIAG_FAQ_EMPTY,  DIAG_WARNING},
    {"no-NAME",                     {"no-faq-empty"},                DIAG_FAQ_EMPTY,  DIAG_OFF    },
    {"no-NAME leaves the others",   {"no-faq-empty"},                DIAG_FAQ_PAGE,   DIAG_WARNING},
    {"NAME undoes no-NAME",         {"no-faq-empty", "faq-empty"},   DIAG_FAQ_EMPTY,  DIAG_WARNING},
    {"NAME makes a note a warning", {"identifier"},                  DIAG_IDENTIFIER, DIAG_WARNING},
    {"NAME leaves an error",        {"yaml"},                        DIAG_YAML,       DIAG_ERROR  },
    {"error raises warnings",       {"error"},                       DIAG_FAQ_EMPTY,  DIAG_ERROR  },
    {"error leaves notes",          {"error"},                       DIAG_IDENTIFIER, DIAG_NOTE   },
    {"error leaves what is off",    {"no-faq-empty", "error"},       DIAG_FAQ_EMPTY,  DIAG_OFF    },
    {"error=NAME",                  {"error=identifier"},            DIAG_IDENTIFIER, DIAG_ERROR  },
    {"no-error=NAME",               {"error", "no-error=faq-empty"}, DIAG_FAQ_EMPTY,  DIAG_WARNING},
    {"no-error=NAME leaves a note", {"no-error=identifier"},         DIAG_IDENTIFIER, DIAG_NOTE   },
};

static void option_test(void **state)
{
    const struct option_row *row = *state;
    struct diag_options set;

    diag_options_init(&set);
    for (size_t i = 0; i < ROWS_COUNT(row->options) && row->options[i]; i++)
        assert_true(diag_options_set(&set, text_from_string(row->options[i])));
    assert_int_equal(set.severity[row->code], row->severity);
}

static void unknown_options_are_refused(void **state)
{
    static const char *const unknown[] = {
        "", "no-", "faq", "error=", "no-error", "no-error=x", "Faq-empty"};
    struct diag_options before, after;

    (void)state;
    diag_options_init(&before);
    diag_options_init(&after);
    for (size_t i = 0; i < ROWS_COUNT(unknown); i++)
        assert_false(diag_options_set(&after, text_from_string(unknown[i])));
    assert_memory_equal(&before, &after, sizeof before);
}

static void names_are_told_apart(void **state)
{
    (void)state;
    for (unsigned i = 0; i < DIAG_CODE_COUNT; i++) {
        assert_true(strlen(diag_summary((enum diag_code)i)) > 0);
        assert_int_not_equal(diag_default_severity((enum diag_code)i), DIAG_OFF);
        for (unsigned k = 0; k < i; k++)
            assert_string_not_equal(diag_name((enum diag_code)i), diag_name((enum diag_code)k));
    }
}

static const struct print_row {
    const char *name, *path, *text;
    uint32_t start, end;
    const char *message, *want;
} prints[] = {
    {"a word",                                  "a/b.md",        "x\nsome word\n",            7, 11, "no word",
     "a/b.md:2:6: warning: no word [faq-empty]\n    2 | some word\n      |      ^~~~\n"                                                                                                                                },
    {"one character",                           "a.md",          "abc",                       1, 2,  "m",
     "a.md:1:2: warning: m [faq-empty]\n    1 | abc\n      |  ^\n"                                                                                                                                                     },
    {"nothing, behind the line",                "a.md",          "abc\n",                     3, 3,  "m",
     "a.md:1:4: warning: m [faq-empty]\n    1 | abc\n      |    ^\n"                                                                                                                                                   },
    {"an empty line",                           "a.md",          "\n\n",                      1, 1,  "m",                           "a.md:2:1: warning: m [faq-empty]\n"                                               },
    {"over two lines, to the end of the first", "a.md",          "abc\ndef",                  1, 6,  "m",
     "a.md:1:2: warning: m [faq-empty]\n    1 | abc\n      |  ^~\n"                                                                                                                                                    },
    {"a tab stays one",                         "a.md",          "\tab",                      2, 3,  "m",
     "a.md:1:3: warning: m [faq-empty]\n    1 | \tab\n      | \t ^\n"                                                                                                                                                  },
    {"wide characters",                         "a.md",          "\xE6\x97\xA5x\xE6\x97\xA5", 4, 7,  "m",
     "a.md:1:3: warning: m [faq-empty]\n    1 | \xE6\x97\xA5x\xE6\x97\xA5\n      |    ^~\n"                                                                                                                            },
    {"escape sequences in the line",            "a.md",          "\x1B[2Jx",                  4, 5,  "m",
     "a.md:1:5: warning: m [faq-empty]\n    1 | \\x1b[2Jx\n      |        ^\n"                                                                                                                                         },
    {"a line end in the message",               "a.md",          "x",                         0, 1,  "a\nb.md:1: error: \r\x1B[0m",
     "a.md:1:1: warning: a\\x0ab.md:1: error: \\x0d\\x1b[0m [faq-empty]\n    1 | x\n      | ^\n"                                                                                                                       },
    {"C1 and directions",                       "a.md",          "x",                         0, 1,
     "\xC2\x9B"
     "31m \xE2\x80\xAE \xEF\xBB\xBF",                                                                                               "a.md:1:1: warning: \\u009b31m \\u202e \\ufeff [faq-empty]\n    1 | x\n      | ^\n"},
    {"broken UTF-8 in the path",                "\xFF.md",       "x",                         0, 1,  "m",
     "\\xff.md:1:1: warning: m [faq-empty]\n    1 | x\n      | ^\n"                                                                                                                                                    },
    {"a path that looks like a command",        "::error::x.md", "x",                         0, 1,  "m",
     "\\x3a\\x3aerror\\x3a\\x3ax.md:1:1: warning: m [faq-empty]\n    1 | x\n      | ^\n"                                                                                                                               },
    {"commands of build servers",               "a.md",          "::error::x ##[error]",      0, 2,  "##vso[task] ## [a]",
     "a.md:1:1: warning: \\x23#vso[task] ## [a] [faq-empty]\n"
     "    1 | ::error::x \\x23#[error]\n      | ^~\n"                                                                                                                                                                  },
};

static void print_test(void **state)
{
    const struct print_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct source *source = source_from_text(&arena, row->path, text_from_string(row->text));

    diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){source, row->start, row->end}, "%s",
             row->message);
    diag_print(&buffer, &diags.items[0], "", false);
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void colours_only_surround(void **state)
{
    struct diags diags = {0};
    struct buffer buffer = {0};

    (void)state;
    diag_add_path(&diags, DIAG_YAML, "a.yml", 7, "no %s", "YAML");
    diag_add_path(&diags, DIAG_YAML, "a.yml", 0, "none");
    diag_print(&buffer, &diags.items[0], "", true);
    diag_print(&buffer, &diags.items[1], "", false);
    assert_text_equal(buffer_text(&buffer), "a.yml:7: \x1B[31merror\x1B[0m: no YAML [yaml]\n"
                                            "a.yml: error: none [yaml]\n");
    buffer_free(&buffer);
    diags_free(&diags);
}

static void paths_begin_where_the_user_stands(void **state)
{
    struct diags diags = {0};
    struct buffer buffer = {0};

    (void)state;
    diag_add_path(&diags, DIAG_YAML, "a.yml", 0, "m");
    diag_add_path(&diags, DIAG_OUTPUT, "out/a.json", 0, "m");
    diag_print(&buffer, &diags.items[0], "in", false);
    diag_print(&buffer, &diags.items[0], "in/", false);
    diag_print(&buffer, &diags.items[1], "in", false);
    assert_text_equal(buffer_text(&buffer), "in/a.yml: error: m [yaml]\n"
                                            "in/a.yml: error: m [yaml]\n"
                                            "out/a.json: error: m [output]\n");
    buffer_free(&buffer);
    diags_free(&diags);
}

static void long_lines_are_cut_around_the_place(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};
    char text[1001];

    (void)state;
    memset(text, 'x', 1000);
    text[500] = 'y';
    text[1000] = '\0';
    const struct source *source = source_from_text(&arena, "a.md", text_from_string(text));

    diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){source, 500, 501}, "here");
    const struct diag *diag = &diags.items[0];

    assert_int_equal(diag->line.length, 160);
    assert_int_equal(diag->place.column, 501);
    assert_int_equal(diag->line.at[diag->place.column - diag->line_column], 'y');
    diags_free(&diags);
    arena_free(&arena);
}

static void includes_are_named_from_inside_out(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct source *page = source_from_text(&arena, "page.md", TEXT("a\nb\nc"));
    struct source *middle = source_from_text(&arena, "middle.md", TEXT("a\nb\n"));
    struct source *inner = source_from_text(&arena, "inner.md", TEXT("x"));

    (void)state;
    middle->included_from = page;
    middle->included_at = 4;
    inner->included_from = middle;
    inner->included_at = 2;
    diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){inner, 0, 1}, "m");
    diag_print(&buffer, &diags.items[0], "", false);
    assert_text_equal(buffer_text(&buffer),
                      "inner.md:1:1: warning: m [faq-empty]\n    1 | x\n      | ^\n"
                      "note: included from middle.md:2, page.md:3\n");
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void sorting_orders_places_and_drops_repeats(void **state)
{
    static const struct {
        const char *path;
        uint32_t line;
        const char *message;
    } added[] = {
        {"b.md", 1,  "5"},
        {"a.md", 10, "4"},
        {"a.md", 2,  "2"},
        {"a.md", 2,  "3"},
        {"a.md", 2,  "2"},
        {"a.md", 0,  "1"},
        {"b.md", 1,  "5"}
    };
    struct diags diags = {0}, all = {0};

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(added); i++)
        diag_add_path(&diags, DIAG_FAQ_EMPTY, added[i].path, added[i].line, "%s", added[i].message);
    diags_append(&all, &diags, NULL);
    diags_free(&diags);
    diags_sort(&all);
    assert_int_equal(all.count, 5);
    for (size_t i = 0; i < all.count; i++)
        assert_int_equal(all.items[i].message.at[0], '1' + (char)i);
    diags_free(&all);
    diags_sort(&all);
}

// Two pages include a file: what each says of it comes in the order of the pages, and what is said
// of all of them last.
static void sorting_does_not_mind_which_page_came_first(void **state)
{
    static const char *const pages[] = {NULL, "b.md", "a.md"};
    static const char *const wants[] = {"of a.md", "the same", "of b.md", "of all"};
    struct diags all = {0};

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(pages); i++) {
        struct diags diags = {0};

        diag_add_path(&diags, DIAG_FAQ_EMPTY, "c.md", 1, "of %s", pages[i] ? pages[i] : "all");
        if (pages[i])
            diag_add_path(&diags, DIAG_FAQ_EMPTY, "c.md", 1, "the same");
        diags_append(&all, &diags, pages[i]);
        diags_free(&diags);
    }
    diags_sort(&all);
    assert_int_equal(all.count, ROWS_COUNT(wants));
    for (size_t i = 0; i < all.count; i++)
        assert_string_equal(all.items[i].message.at, wants[i]);
    diags_free(&all);
}

static void clearing_keeps_what_was_asked_for(void **state)
{
    struct diag_options asked;
    struct diags diags = {.options = &asked};

    (void)state;
    diag_options_init(&asked);
    assert_true(diag_options_set(&asked, TEXT("error=faq-empty")));
    diag_add_path(&diags, DIAG_FAQ_EMPTY, "a.md", 1, "one");
    assert_true(diags_have_error(&diags));
    diags_clear(&diags);
    assert_int_equal(diags.count, 0);
    assert_false(diags_have_error(&diags));
    diag_add_path(&diags, DIAG_FAQ_EMPTY, "a.md", 1, "two");
    assert_int_equal(diags.items[0].severity, DIAG_ERROR);
    diags_free(&diags);
}

static void a_page_may_say_only_so_much(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *page = source_from_text(&arena, "a.md", TEXT("x"));
    const struct source *other = source_from_text(&arena, "b.md", TEXT("x"));

    (void)state;
    for (size_t i = 0; i < 1000; i++)
        diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){page, 0, 1}, "%zu", i);
    assert_int_equal(diags.suppressed, 800);
    assert_int_equal(diags.count, 201);
    assert_int_equal(diags.items[200].severity, DIAG_NOTE);
    assert_false(diags_have_error(&diags));
    diag_add(&diags, DIAG_YAML, (struct span){page, 0, 1}, "an error that is not shown");
    assert_true(diags_have_error(&diags));
    diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){other, 0, 1}, "of another page");
    assert_int_equal(diags.count, 202);
    diags_free(&diags);
    arena_free(&arena);
}

static void what_is_off_is_not_added(void **state)
{
    struct arena arena = {0};
    struct diag_options set;
    struct diags diags = {.options = &set};
    const struct source *page = source_from_text(&arena, "a.md", TEXT("x"));

    (void)state;
    diag_options_init(&set);
    set.severity[DIAG_YAML] = DIAG_OFF;
    set.severity[DIAG_FAQ_EMPTY] = DIAG_ERROR;
    diag_add(&diags, DIAG_YAML, (struct span){page, 0, 1}, "off");
    diag_add_path(&diags, DIAG_YAML, "a.yml", 0, "off");
    assert_int_equal(diags.count, 0);
    diag_add(&diags, DIAG_FAQ_EMPTY, (struct span){page, 0, 1}, "on");
    assert_true(diags_have_error(&diags));
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(unknown_options_are_refused),
        cmocka_unit_test(names_are_told_apart),
        cmocka_unit_test(colours_only_surround),
        cmocka_unit_test(paths_begin_where_the_user_stands),
        cmocka_unit_test(long_lines_are_cut_around_the_place),
        cmocka_unit_test(includes_are_named_from_inside_out),
        cmocka_unit_test(sorting_orders_places_and_drops_repeats),
        cmocka_unit_test(sorting_does_not_mind_which_page_came_first),
        cmocka_unit_test(clearing_keeps_what_was_asked_for),
        cmocka_unit_test(a_page_may_say_only_so_much),
        cmocka_unit_test(what_is_off_is_not_added),
    };

    return ROWS_RUN(options, option_test) + ROWS_RUN(prints, print_test) +
           cmocka_run_group_tests(others, NULL, NULL);
}
