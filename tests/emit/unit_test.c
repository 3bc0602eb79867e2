// A unit is read back as it was written; what is no unit is told from what is.
#include "emit/unit_file.h"

#include "emit/json.h"
#include "record/dataset.h"
#include "record/id.h"

#include "rows.h"
#include "sample_records.h"

#include <cjson/cJSON.h>

#include <string.h>

// A unit of the sample page, with a message of its own and one of a file that it includes.
static void sample_unit(struct arena *arena, struct unit *unit)
{
    struct records *records = sample_records(arena, "a/b.md");
    struct source *page = source_from_text(arena, "a/b.md", TEXT("| \"x\" | y |\n"));
    struct source *included = source_from_text(arena, "includes/c.md", TEXT("one\ttwo\n"));

    records_finish(arena, records);
    *unit = (struct unit){.records = *records};
    included->included_from = page;
    diag_add(&unit->diags, DIAG_DATE_UNREAD, (struct span){page, 2, 5}, "no \"date\"");
    diag_add(&unit->diags, DIAG_YAML, (struct span){included, 4, 7}, "bad");
    diag_add_path(&unit->diags, DIAG_DOCSET, "docfx.json", 7, "%s", "odd");
    unit->diags.suppressed_error = true;
}

static struct text print(struct arena *arena, const struct unit *unit)
{
    struct buffer buffer = {0};

    unit_print(&buffer, unit);
    const struct text text = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}

static void a_unit_is_read_as_it_was_written(void **state)
{
    struct arena arena = {0};
    struct unit unit, again = {0};
    struct diags diags = {0};

    (void)state;
    sample_unit(&arena, &unit);
    const struct text text = print(&arena, &unit);

    assert_true(unit_read(&arena, "x.unit", text, &again, &diags));
    assert_int_equal(diags.count, 0);
    assert_string_equal(again.records.path, "a/b.md");
    assert_true(text_equals(print(&arena, &again), text));
    assert_int_equal(again.diags.count, 3);
    assert_true(again.diags.suppressed_error);
    diags_free(&unit.diags);
    diags_free(&again.diags);
    arena_free(&arena);
}

// What is shown of a message is the same, before and after.
static void messages_look_the_same(void **state)
{
    struct arena arena = {0};
    struct unit unit, again = {0};
    struct diags diags = {0};
    struct buffer before = {0}, behind = {0};

    (void)state;
    sample_unit(&arena, &unit);
    assert_true(unit_read(&arena, "x.unit", print(&arena, &unit), &again, &diags));
    for (size_t i = 0; i < again.diags.count; i++) {
        diag_print(&before, &unit.diags.items[i], "docs", false);
        diag_print(&behind, &again.diags.items[i], "docs", false);
    }
    assert_true(before.length > 0);
    assert_true(text_equals(buffer_text(&before), buffer_text(&behind)));
    buffer_free(&before);
    buffer_free(&behind);
    diags_free(&unit.diags);
    diags_free(&again.diags);
    arena_free(&arena);
}

static void a_page_without_records_has_a_unit(void **state)
{
    struct arena arena = {0};
    struct unit unit =
                    {
                        .records = {.path = "a.md", .title = TEXT("Nothing")}
    },
                again = {0};
    struct diags diags = {0};

    (void)state;
    const struct text text = print(&arena, &unit);

    assert_true(text_contains(text, TEXT("\"page\": null")));
    assert_true(unit_read(&arena, "x.unit", text, &again, &diags));
    assert_string_equal(again.records.path, "a.md");
    assert_true(records_are_empty(&again.records));
    arena_free(&arena);
}

// Each puts something else into a unit, where it stands first.
static const struct broken_row {
    const char *name, *from, *to, *want;
} broken_rows[] = {
    {"another version",         "sunset-unit/1",                       "sunset-unit/2",
     "its format is \"sunset-unit/2\", not sunset-unit/1"                                                                                                },
    {"a page",                  "sunset-unit/1",                       "sunset-page/1",                        "its format is \"sunset-page/1\""         },
    {"no format",               "\"format\": \"sunset-unit/1\",",      "",                                     "it has no format"                        },
    {"a format of lists",       "\"sunset-unit/1\"",                   "[[\"sunset-unit/1\"]]",                "it has no format"                        },
    {"another page's version",  "sunset-page/1",                       "sunset-page/9",
     "page: is not of the format sunset-page/1"                                                                                                          },
    {"no JSON",                 "\"path\": ",                          "\"path\" ",                            "line 3 is no JSON"                       },
    {"more behind it",          "\"hidden_error\": true\n}",           "\"hidden_error\": true\n} {}",         "is no JSON"                              },
    {"a NUL",                   "\"a/b.md\"",                          "\"a\\u0000.md\"",                      "is another page"                         },
    {"bytes",                   "\"a/b.md\"",                          "\"\xff\"",                             "it is no text"                           },
    {"a way out",               "\"a/b.md\"",                          "\"../b.md\"",                          "path: is no path of a page"              },
    {"a way out and in",        "\"a/b.md\"",                          "\"a/../../a/b.md\"",                   "path: is no path of a page"              },
    {"an absolute path",        "\"a/b.md\"",                          "\"/a/b.md\"",                          "path: is no path of a page"              },
    {"a path to be made short", "\"a/b.md\"",                          "\"a//b.md\"",                          "path: is no path of a page"              },
    {"no path",                 "\"a/b.md\"",                          "\"\"",                                 "path: is no path of a page"              },
    {"another page",            "\"a/b.md\"",                          "\"a/c.md\"",                           "page: is another page than the unit's"   },
    {"a page of text",          "\"page\": {\n    \"format\"",         "\"page\": \"\", \"was\": {\"format\"",
     "page: is no object"                                                                                                                                },
    {"no page",                 "\"page\": {\n    \"format\"",         "\"was\": {\n    \"format\"",           "page: is missing"                        },
    {"no list",                 "\"faqs\": [",                         "\"faqs\": {}, \"was\": [",             "page.faqs: is no list"                   },
    {"an item of another kind", "\"faqs\": [",                         "\"faqs\": [7,",                        "page.faqs[0].answer: is missing"         },
    {"an id that is none",      "\"id\": \"wick.removed\"",            "\"id\": \"*/ int x;\"",
     "page.milestones[3]: has an id that is none"                                                                                                        },
    {"an empty id",             "\"id\": \"wick.removed\"",            "\"id\": \"\"",
     "page.milestones[3]: has an id that is none"                                                                                                        },
    {"the id of another",       "\"id\": \"wick.removed\"",            "\"id\": \"lantern-one.released\"",
     "page.milestones[3]: has the id of another"                                                                                                         },
    {"an event that is none",   "\"event\": \"removed\"",              "\"event\": \"gone\"",
     "page.milestones[3].event: is none of the names"                                                                                                    },
    {"a form that is none",     "\"form\": \"prose\"",                 "\"form\": \"poem\"",
     "page.schedules[1].form: is none of the names"                                                                                                      },
    {"a kind that is none",     "\"kind\": \"guide\"",                 "\"kind\": 1",
     "page.transitions[2].kind: is no text"                                                                                                              },
    {"a date that is none",     "\"date\": \"2030-04-13\"",            "\"date\": \"2030-04-31\"",
     "page.milestones[0].date: is no date"                                                                                                               },
    {"words for a date",        "\"date\": \"2030-04-13\"",            "\"date\": \"2030-04-13 or so\"",
     "page.milestones[0].date: is no date"                                                                                                               },
    {"days of another date",    "\"date\": \"2030-04-13\"",            "\"date\": \"2030-04-14\"",
     "page.milestones[0].earliest: is not the day"                                                                                                       },
    {"no day for a date",       "\"latest\": \"2030-04-13\"",          "\"latest\": null",
     "page.milestones[0].latest: is not the day"                                                                                                         },
    {"a day for no date",       "\"earliest\": null",                  "\"earliest\": \"2030-01-01\"",
     "page.milestones[2].earliest: is not the day"                                                                                                       },
    {"no such schedule",        "\"schedule\": \"schedule.prose\"",    "\"schedule\": \"prose\"",
     "page.milestones[3].schedule: is the id of no schedule"                                                                                             },
    {"no subject",              "\"subjects\": [\n          \"Wick\"", "\"subjects\": [",
     "page.milestones[3]: has no subject"                                                                                                                },
    {"an empty subject",        "\"Wick\"",                            "\"\"",                                 "page.milestones[3].subjects[0]: is empty"},
    {"perhaps supported",       "\"supported\": true",                 "\"supported\": \"perhaps\"",
     "page.transitions[0].supported: is neither true nor false"                                                                                          },
    {"a line before the first", "\"line\": 11",                        "\"line\": -11",                        "source.line: is no number"               },
    {"half a line",             "\"line\": 11",                        "\"line\": 11.5",                       "source.line: is no number"               },
    {"a line far away",         "\"line\": 11",                        "\"line\": 1e300",                      "source.line: is no number"               },
    {"a digest that is none",   "\"digest\": \"sha256:0",              "\"digest\": \"sha256:g",
     "page.page: has a digest that is none"                                                                                                              },
    {"metadata of numbers",     "\"ms.topic\": \"reference\"",         "\"ms.topic\": [{}]",
     "page.page.metadata.ms.topic[0]: is no text"                                                                                                        },
    {"a message of no kind",    "\"name\": \"date-unread\"",           "\"name\": \"date-odd\"",
     "diagnostics[0]: is of a kind that is not known"                                                                                                    },
    {"a message that is off",   "\"severity\": \"warning\"",           "\"severity\": \"off\"",
     "diagnostics[0]: has a severity that is none"                                                                                                       },
    {"no word on errors",       "\"hidden_error\": true",              "\"hidden_error\": 1",
     "hidden_error: is neither true nor false"                                                                                                           },
};

static void what_is_no_unit_is_told(void **state)
{
    const struct broken_row *row = *state;
    struct arena arena = {0};
    struct unit unit, again = {0};
    struct diags diags = {0};

    sample_unit(&arena, &unit);
    const struct text text = print(&arena, &unit), from = text_from_string(row->from);
    const size_t at = text_find(text, from);

    assert_true(at != TEXT_NOT_FOUND);
    const struct text behind = text_from(text, at + from.length);
    const struct text broken =
        arena_format(&arena, "%.*s%s%.*s", (int)at, text.at, row->to, TEXT_ARGUMENTS(behind));

    assert_false(unit_read(&arena, "x.unit", broken, &again, &diags));
    assert_int_equal(diags.count, 1);
    assert_string_equal(diags.items[0].place.path, "x.unit");
    if (!strstr(diags.items[0].message.at, row->want))
        fail_msg("\"%s\" is not \"%s\"", diags.items[0].message.at, row->want);
    diags_free(&diags);
    diags_free(&unit.diags);
    diags_free(&again.diags);
    arena_free(&arena);
}

static void what_is_cut_off_is_no_unit(void **state)
{
    struct arena arena = {0};
    struct unit unit;

    (void)state;
    sample_unit(&arena, &unit);
    const struct text text = print(&arena, &unit);

    for (size_t length = 0; length < text.length - 1; length += length < 200 ? 1 : 97) {
        struct arena own = {0};
        struct unit again = {0};
        struct diags diags = {0};

        assert_false(unit_read(&own, "x.unit", arena_copy(&own, text_slice(text, 0, length)),
                               &again, &diags));
        assert_int_equal(diags.count, 1);
        diags_free(&again.diags);
        diags_free(&diags);
        arena_free(&own);
    }
    diags_free(&unit.diags);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_unit_is_read_as_it_was_written),
        cmocka_unit_test(messages_look_the_same),
        cmocka_unit_test(a_page_without_records_has_a_unit),
        cmocka_unit_test(what_is_cut_off_is_no_unit),
    };
    return ROWS_RUN(broken_rows, what_is_no_unit_is_told) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
