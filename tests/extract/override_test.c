// What comments in a page and sunset.yml say, and what is said of those that cannot be understood.
#include "rows.h"

#include "extract/page_records.h"

#include <stdio.h>
#include <unistd.h>

#define TABLE                                                                                      \
    "# Deprecated cmdlets\n\n%s| Deprecated cmdlet | Replacement |\n|---|---|\n| Get-OldMail | Get-Mail |\n"

static const struct comment_row {
    const char *name, *comment;
    size_t transitions;
    const char *said; // words of the diagnostic, or NULL
} comment_rows[] = {
    {"nothing said",              "",                                                 1, NULL                  },
    {"ignore the next table",     "<!-- sunset: ignore -->\n",                        0, NULL                  },
    {"ignore another block",      "<!-- sunset: ignore -->\n\nwords\n\n",             1, NULL                  },
    {"ignore the page",           "<!-- sunset: ignore page -->\n\nwords\n\n",        0, NULL                  },
    {"ignore a section",          "<!-- sunset: ignore -->\n## Old\n\n",              0, NULL                  },
    {"ignore the section before", "<!-- sunset: ignore -->\n## A\n\nb\n\n## C\n\n",   1, NULL                  },
    {"no such word",              "<!-- sunset: forget -->\n",                        1,
     "\"forget\" is nothing that a sunset comment can begin with"                                              },
    {"no such event",             "<!-- sunset: schedule event=gone -->\n",           1, "\"gone\" is no event"},
    {"no such column",            "<!-- sunset: schedule columns=subject,when -->\n", 1,
     "columns are a list of"                                                                                   },
    {"no table behind",           "<!-- sunset: transition -->\n\n# Next\n\n",        1,
     "no table follows before the next heading"                                                                },
    {"another comment",           "<!-- sunsets are nice -->\n",                      1, NULL                  },
};

static void comment(void **state)
{
    const struct comment_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct text text = arena_format(&arena, TABLE, row->comment);
    const struct records *records = records_from_text(&arena, &diags, text.at);

    assert_int_equal(records->transitions.count, row->transitions);
    assert_int_equal(diags.count, row->said ? 1 : 0);
    if (row->said) {
        assert_int_equal(diags.items[0].code, DIAG_OVERRIDE);
        assert_true(text_contains(diags.items[0].message, text_from_string(row->said)));
        assert_int_equal(diags.items[0].place.line, 3);
    }
    diags_free(&diags);
    arena_free(&arena);
}

static const struct settings_row {
    const char *name, *settings;
    const char *from; // of the only transition; NULL: there is none
    uint32_t said;    // the line of the diagnostic; 0: none
} settings_rows[] = {
    {"empty",             "",                                                       "Get-OldMail", 0},
    {"alias",             "aliases:\n  Get-Letter:\n    - get-oldmail\n",           "Get-Letter",  0},
    {"alias in one line", "aliases:\n  Get-Letter: Get-OldMail\n",                  "Get-Letter",  0},
    {"ignore",            "ignore: [\"archive/**\", \"te*.md\"]\n",                 NULL,          0},
    {"ignore others",     "ignore: [\"archive/**\"]\n",                             "Get-OldMail", 0},
    {"table",             "tables:\n- heading: deprecated cmdlets\n  as: ignore\n", NULL,          0},
    {"table elsewhere",   "tables:\n- page: a/*.md\n  as: ignore\n",                "Get-OldMail", 0},
    {"words",             "words:\n  retired: [laid to rest]\n",                    "Get-OldMail", 0},
    {"no such event",     "words:\n  gone: [laid to rest]\n",                       "Get-OldMail", 2},
    {"no such key",       "ignore: []\nalias: {}\n",                                "Get-OldMail", 2},
    {"no such kind",      "tables:\n- heading: x\n  as: calendar\n",                "Get-OldMail", 3},
    {"not YAML",          "ignore: [\n",                                            "Get-OldMail", 1},
    {"a list",            "- a\n",                                                  "Get-OldMail", 1},
};

static void settings(void **state)
{
    const struct settings_row *row = *state;
    char path[] = "/tmp/sunset-settings-XXXXXX";
    struct arena arena = {0};
    struct diags diags = {0};
    struct folder folder;

    assert_non_null(mkdtemp(path));

    struct text file = arena_format(&arena, "%s/sunset.yml", path),
                text = arena_format(&arena, TABLE, "");

    assert_int_equal(file_write(file.at, text_from_string(row->settings)), FILE_WRITTEN);
    assert_true(folder_open(&folder, path));

    struct docset *docset = docset_open(&arena, &folder, &(struct docset_options){0}, &diags);
    const struct extractor *extractor = extractor_new(&arena, docset, &diags);
    const struct source *source = source_from_text(&arena, "test.md", text);
    const struct records *records = records_from_page(
        &arena, extractor, page_from_source(&arena, docset, source, &diags), &diags, NULL);

    assert_int_equal(records->transitions.count, row->from ? 1 : 0);
    if (row->from)
        assert_text_equal(records->transitions.items[0].from, row->from);
    assert_int_equal(diags.count, row->said ? 1 : 0);
    if (row->said) {
        assert_string_equal(diags.items[0].place.path, "sunset.yml");
        assert_int_equal(diags.items[0].place.line, row->said);
    }
    folder_close(&folder);
    assert_int_equal(unlink(file.at), 0);
    assert_int_equal(rmdir(path), 0);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(comment_rows, comment) + ROWS_RUN(settings_rows, settings);
}
