// Paths as words.
#include "rows.h"

#include "base/file.h"

static const struct resolve_row {
    const char *name, *base, *reference, *want;
} resolves[] = {
    {"beside",                  "a/b",    "c.md",                  "a/b/c.md"     },
    {"above",                   "a/b",    "../c.md",               "a/c.md"       },
    {"down and up again",       "a",      "b/../../includes/c.md", "includes/c.md"},
    {"from the root",           "",       "c.md",                  "c.md"         },
    {"dots and double slashes", "a//./b", ".//c.md",               "a/b/c.md"     },
    {"up to the root",          "a/b",    "../../c.md",            "c.md"         },
    {"the root itself",         "a",      "..",                    ""             },
    {"above the root",          "a",      "../../c.md",            NULL           },
    {"above the root and back", "a",      "../../a/c.md",          NULL           },
    {"from a base that leaves", "../a",   "c.md",                  NULL           },
    {"absolute",                "a",      "/etc/passwd",           NULL           },
    {"three dots are a name",   "a",      ".../c.md",              "a/.../c.md"   },
    {"nothing",                 "a/b",    "",                      "a/b"          },
};

static void resolve_test(void **state)
{
    const struct resolve_row *row = *state;
    struct arena arena = {0};
    const char *path =
        path_resolve(&arena, text_from_string(row->base), text_from_string(row->reference));

    if (row->want) {
        assert_non_null(path);
        assert_string_equal(path, row->want);
    } else {
        assert_null(path);
    }
    arena_free(&arena);
}

static const struct path_row {
    const char *name, *path, *folder, *without_extension, *extension;
} paths[] = {
    {"all parts",           "a/b/c.md",     "a/b", "a/b/c",        ".md" },
    {"no folder",           "c.md",         "",    "c",            ".md" },
    {"no extension",        "a/c",          "a",   "a/c",          ""    },
    {"a dot in the folder", "a.b/c",        "a.b", "a.b/c",        ""    },
    {"two dots",            "a/c.test.yml", "a",   "a/c.test",     ".yml"},
    {"a hidden file",       "a/.gitignore", "a",   "a/.gitignore", ""    },
    {"a dot at the end",    "c.",           "",    "c",            "."   },
    {"nothing",             "",             "",    "",             ""    },
};

static void path_test(void **state)
{
    const struct path_row *row = *state;
    const struct text path = text_from_string(row->path);

    assert_text_equal(path_folder(path), row->folder);
    assert_text_equal(path_without_extension(path), row->without_extension);
    assert_text_equal(path_extension(path), row->extension);
}

static void a_zero_byte_is_no_path(void **state)
{
    struct arena arena = {0};

    (void)state;
    assert_null(path_resolve(&arena, TEXT("a"), TEXT("b\0.md")));
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest others[] = {cmocka_unit_test(a_zero_byte_is_no_path)};

    return ROWS_RUN(resolves, resolve_test) + ROWS_RUN(paths, path_test) +
           cmocka_run_group_tests(others, NULL, NULL);
}
