// File name patterns: what each takes, and that none takes long.
#include "page/glob.h"

#include "base/buffer.h"
#include "rows.h"

static const struct glob_row {
    const char *pattern;
    const char *taken;   // paths, parted by blanks
    const char *refused; // the same
} glob_rows[] = {
    {"a.md",           "a.md",                                            "b.md a.md.md x/a.md a.m"   },
    {"*.md",           "a.md .md a.b.md",                                 "a.mdx x/a.md a.yml"        },
    {"a?.md",          "ab.md",                                           "a.md a/.md abc.md"         },
    {"**/*.md",        "a.md x/a.md x/y/z/a.md",                          "a.yml x/a.mdx"             },
    {"**/**.yml",      "a.yml x/a.yml x/y/toc.yml",                       "a.md"                      },
    {"x/**/*.md",      "x/a.md x/y/a.md x/.md",                           "a.md xa.md x.md x/a.yml"   },
    {"x**/*.md",       "x/a.md xy/a.md",                                  "x/y/a.md xa.md"            },
    {"**/*/a.md",      "x/a.md x/y/a.md",                                 "a.md x/b/ca.md"            },
    {"**",             "a.md x/y/a.md",                                   ""                          },
    {"**/includes/**", "includes/a.md x/includes/a.md x/includes/y/a.md",
     "includes.md x/includes2/a.md xincludes/a.md"                                                    },
    {"x/**",           "x/a.md x/y/a.md",                                 "x y/x/a.md"                },
    {"x/**/a.md",      "x/a.md x/y/a.md x/y/z/a.md",                      "xa.md x/ya.md"             },
    {"x/**a.md",       "x/a.md x/ba.md",                                  "x/y/a.md"                  },
    {"x**/a.md",       "x/a.md xy/a.md",                                  "x/y/a.md a.md"             },
    {"*/a.md",         "x/a.md",                                          "a.md x/y/a.md"             },
    {"**/a/*/b/**",    "a/x/b/c.md y/a/x/b/c/d.md a/a/b/b/b/c",           "a/b/c.md"                  },
    {"README.md",      "readme.md",                                       "x/readme.md"               },
    {"_themes*/**",    "_themes/a _themes.pdf/x/a",                       "x_themes/a"                },
    {"**/*.{md,yml}",  "a.md x/a.yml",                                    "a.json a.{md,yml} a.md,yml"},
    {"{a,b/{c,d},}e",  "ae b/ce b/de e",                                  "be b/e ce"                 },
    {"{a}{b,}c",       "abc ac",                                          "bc c"                      },
    {"{a,b.md",        "{a,b.md",                                         "a b.md"                    },
    {"a,b}.md",        "a,b}.md",                                         "a.md b}.md"                },
    {"a}{b",           "a}{b",                                            "ab"                        },
    {"{{a,b}",         "{a b",                                            "a {b"                      },
    {"[a-c]x",         "ax bx cx",                                        "dx x [a-c]x"               },
    {"[!a-c/]x",       "[!a-c/]x",                                        "dx"                        },
    {"[!a-c]x",        "dx -x",                                           "ax /x x"                   },
    {"[a-.md",         "[a-.md",                                          "a.md"                      },
    {"[]a]x",          "]x ax",                                           "x"                         },
    {"[-a]x",          "-x ax",                                           "bx"                        },
    {"[!",             "[!",                                              "a"                         },
    {".\\x\\*.md",     "x/a.md",                                          "a.md"                      },
    {"",               "",                                                "a"                         },
};

static void pattern_takes_its_paths(void **state)
{
    const struct glob_row *row = *state;
    struct arena arena = {0};
    const struct glob *glob = glob_from_text(&arena, text_from_string(row->pattern));
    struct text taken = text_from_string(row->taken);
    struct text refused = text_from_string(row->refused);
    struct text path;

    while (text_next_part(&taken, ' ', &path))
        if (!glob_matches(glob, path))
            fail_msg("%s does not take %.*s", row->pattern, TEXT_ARGUMENTS(path));
    while (text_next_part(&refused, ' ', &path))
        if (glob_matches(glob, path))
            fail_msg("%s takes %.*s", row->pattern, TEXT_ARGUMENTS(path));
    arena_free(&arena);
}

// Patterns for which trying each way in turn would take longer than the age of the world.
static const struct long_row {
    const char *part;
    const char *end;
} long_rows[] = {
    {"a*",    "b"},
    {"**/a",  "b"},
    {"**/",   "b"},
    {"{a,a}", "b"},
    {"{a,",   "b"},
    {"[a]",   "b"},
    {"a?*",   "b"},
    {"{",     "b"},
    {"}",     "b"}
};

static void pattern_takes_no_time(void **state)
{
    const struct long_row *row = *state;
    struct arena arena = {0};
    struct buffer pattern = {0}, path = {0};

    while (pattern.length < 1000)
        buffer_add_string(&pattern, row->part);
    buffer_add_string(&pattern, row->end);
    for (int i = 0; i < 4000; i++)
        buffer_add_string(&path, i % 2 == 0 ? "a" : "/");
    const struct glob *glob = glob_from_text(&arena, buffer_text(&pattern));

    assert_non_null(glob);
    assert_false(glob_matches(glob, buffer_text(&path)));
    buffer_add_string(&path, "b");
    glob_matches(glob, buffer_text(&path));
    buffer_free(&pattern);
    buffer_free(&path);
    arena_free(&arena);
}

static void longest_patterns(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct buffer pattern = {0};

    for (int i = 0; i < 1024; i++)
        buffer_add_string(&pattern, "*");
    assert_true(glob_matches(glob_from_text(&arena, buffer_text(&pattern)), TEXT("a/b")));
    buffer_add_string(&pattern, "*");
    assert_null(glob_from_text(&arena, buffer_text(&pattern)));
    buffer_clear(&pattern);
    for (int i = 0; i < 512; i++)
        buffer_add_string(&pattern, "*?");
    assert_false(glob_matches(glob_from_text(&arena, buffer_text(&pattern)), TEXT("ab")));
    buffer_free(&pattern);
    arena_free(&arena);
}

static void path_is_folded(void **state)
{
    (void)state;
    struct arena arena = {0};

    assert_string_equal(glob_path(&arena, TEXT("Docs/README.MD")).at, "docs/readme.md");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longest_patterns),
        cmocka_unit_test(path_is_folded),
    };

    return ROWS_RUN(glob_rows, pattern_takes_its_paths) +
           ROWS_RUN(long_rows, pattern_takes_no_time) + cmocka_run_group_tests(tests, NULL, NULL);
}
