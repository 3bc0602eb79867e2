// What our templates have beyond Mustache, and what they say when they are wrong.
#include "emit/template.h"

#include "emit/filter.h"

#include "rows.h"

#include <cjson/cJSON.h>

#include <string.h>

static bool load_partial(void *context, struct arena *arena, struct text name, struct text *text,
                         const char **path)
{
    (void)context;
    (void)arena;
    *path = "partial";
    if (text_equals(name, TEXT("loop")))
        *text = TEXT("{{> loop}}");
    else if (text_equals(name, TEXT("twice")))
        *text = TEXT("{{> twice}}{{> twice}}");
    else if (text_equals(name, TEXT("broken")))
        *text = TEXT("one\n two {{#a}}");
    else if (text_equals(name, TEXT("lines")))
        *text = TEXT("one\n\ntwo\n");
    else
        return false;
    return true;
}

static bool render(const char *text, const char *data, struct buffer *buffer, struct diags *diags)
{
    struct templates templates = {.load = load_partial, .diags = diags};
    const struct template *template =
        template_parse(&templates, "a.h.mustache", text_from_string(text));
    cJSON *json = cJSON_Parse(data);

    assert_non_null(json);
    const bool rendered = template && template_render(buffer, &templates, template, json,
                                                      filter_for_file(TEXT("a.h")));

    buffer_add_character(buffer, '\0');
    cJSON_Delete(json);
    templates_free(&templates);
    return rendered;
}

static const struct render_row {
    const char *name, *text, *data, *want;
} render_rows[] = {
    {"the turn of a list",          "{{#a}}{{@index}}{{@number}}{{.}}{{^@last}}, {{/@last}}{{/a}}",
     "{\"a\": [\"x\", \"y\"]}",                                                                                                    "01x, 12y"        },
    {"the first turn",              "{{#a}}{{#@first}}[{{/@first}}{{.}}{{/a}}",                     "{\"a\": [1, 2]}",             "[12"             },
    {"the turn of the outer list",  "{{#a}}{{#b}}{{@index}}{{/b}}{{/a}}",
     "{\"a\": [1, 2], \"b\": {}}",                                                                                                 "01"              },
    {"false is known, null is not",
     "{{#a.@known}}a{{/a.@known}}{{#b.@known}}b{{/b.@known}}{{#c.@known}}c{{/c.@known}}",           "{\"a\": false, \"b\": null}", "a"               },
    {"how many there are",          "{{a.@count}}{{#a.@any}}!{{/a.@any}}",                          "{\"a\": [1, 2]}",             "2!"              },
    {"not any",                     "{{a.@count}}{{^a.@any}}none{{/a.@any}}",                       "{\"a\": []}",                 "0none"           },
    {"the members of an object",    "{{#a.@items}}{{@key}}={{.}};{{/a.@items}}",
     "{\"a\": {\"k\": 1, \"l\": 2}}",                                                                                              "k=1;l=2;"        },
    {"no turn outside a section",   "[{{@index}}]",                                                 "{}",                          "[]"              },
    {"the escape of the file",      "\"{{a}}\"",                                                    "{\"a\": \"\\\"\"}",           "\"\\042\""       },
    {"no escape",                   "{{{a}}}{{&a}}",                                                "{\"a\": \"\\\"\"}",           "\"\""            },
    {"a filter",                    "{{a | upper}}",                                                "{\"a\": \"x\\\"\"}",          "X\""             },
    {"filters one by one",          "{{ a|identifier|upper }}",                                     "{\"a\": \"two words\"}",      "TWO_WORDS"       },
    {"a filter in three braces",    "{{{a | upper}}}",                                              "{\"a\": \"x\"}",              "X"               },
    {"a tree as JSON",              "{{a | json}}",                                                 "{\"a\": [1, {}]}",            "[\n  1,\n  {}\n]"},
    {"a filter as a section",       "{{#upper}}a{{b}}{{/upper}}c",                                  "{\"b\": \"b\"}",              "ABc"             },
    {"a filter hidden by data",     "{{#upper}}a{{/upper}}",                                        "{\"upper\": false}",          ""                },
    {"an empty text is false",      "{{#a}}x{{/a}}{{^a}}y{{/a}}",                                   "{\"a\": \"\"}",               "y"               },
    {"zero is false",               "{{#a}}x{{/a}}{{^a}}y{{/a}}",                                   "{\"a\": 0}",                  "y"               },
    {"names mind their case",       "{{A}}{{a}}",                                                   "{\"a\": 1}",                  "1"               },
    {"blank lines stay blank",      "  {{> lines}}\n",                                              "{}",                          "  one\n\n  two\n"},
};

static void template_is_rendered(void **state)
{
    const struct render_row *row = *state;
    struct buffer buffer = {0};
    struct diags diags = {0};

    assert_true(render(row->text, row->data, &buffer, &diags));
    assert_string_equal(buffer.at, row->want);
    assert_int_equal(diags.count, 0);
    buffer_free(&buffer);
    diags_free(&diags);
}

static const struct error_row {
    const char *name, *text, *path;
    unsigned line, column;
    const char *want;
} error_rows[] = {
    {"a section is not closed",      "a\n {{#x}}\n",              "a.h.mustache", 2, 2, "\"x\" is not closed"  },
    {"a section is not open",        "a\n\n{{/x}}",               "a.h.mustache", 3, 1,
     "\"x\" is closed here but not open"                                                                       },
    {"another section is open",      "{{#x}}\n {{/y}}{{! {{/x}}", "a.h.mustache", 2, 2,
     "\"y\" is closed here, but \"x\", opened in line 1, is open"                                              },
    {"a tag is not closed",          "\xc3\xa9{{x}",              "a.h.mustache", 1, 2,
     "the tag is not closed by \"}}\""                                                                         },
    {"a tag has no name",            "{{}}",                      "a.h.mustache", 1, 1, "the tag has no name"  },
    {"a name holds a blank",         "{{a b}}",                   "a.h.mustache", 1, 1, "a name holds no blank"},
    {"there is no such filter",      "{{a | shout}}",             "a.h.mustache", 1, 1,
     "there is no filter \"shout\""                                                                            },
    {"delimiters are none",          "x{{=<%=}}",                 "a.h.mustache", 1, 2,
     "two new delimiters with a blank between are wanted here"                                                 },
    {"there is no such partial",     "\n{{> nobody}}",            "a.h.mustache", 2, 1,
     "\"nobody\": there is no such template, or it cannot be read"                                             },
    {"a partial is wrong",           "{{> broken}}",              "partial",      2, 6, "\"a\" is not closed"  },
    {"a partial holds itself twice", "{{> twice}}",               "partial",      1, 1,
     "\"twice\": templates stand in each other without end"                                                    },
    {"a partial holds itself",       "{{> loop}}",                "partial",      1, 1,
     "\"loop\": templates stand in each other without end"                                                     },
};

static void error_is_placed(void **state)
{
    const struct error_row *row = *state;
    struct buffer buffer = {0};
    struct diags diags = {0};

    assert_false(render(row->text, "{}", &buffer, &diags));
    assert_true(diags.count > 0);
    assert_string_equal(diags.items[0].message.at, row->want);
    assert_string_equal(diags.items[0].place.path, row->path);
    assert_int_equal(diags.items[0].place.line, row->line);
    assert_int_equal(diags.items[0].place.column, row->column);
    buffer_free(&buffer);
    diags_free(&diags);
}

static void deep_sections_are_refused(void **state)
{
    struct buffer text = {0}, buffer = {0};
    struct diags diags = {0};

    (void)state;
    for (int i = 0; i < 5000; i++)
        buffer_add_string(&text, "{{#a}}");
    buffer_add_character(&text, '\0');
    assert_false(render(text.at, "{}", &buffer, &diags));
    assert_non_null(strstr(diags.items[0].message.at, "nested more than"));
    buffer_free(&text);
    buffer_free(&buffer);
    diags_free(&diags);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {cmocka_unit_test(deep_sections_are_refused)};

    return ROWS_RUN(render_rows, template_is_rendered) + ROWS_RUN(error_rows, error_is_placed) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
