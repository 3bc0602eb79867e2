// JSON as docfx reads it: the tree, and what is said of JSON that is none.
#include "page/docset_json.h"

#include "base/buffer.h"
#include "rows.h"

static void print_node(struct buffer *buffer, const struct yaml *node)
{
    if (node->kind == YAML_SCALAR) {
        const char *quote = node->style == YAML_DOUBLE_QUOTED ? "'" : "";

        buffer_format(buffer, "%s%.*s%s", quote, TEXT_ARGUMENTS(node->text), quote);
        return;
    }
    buffer_add_character(buffer, node->kind == YAML_MAP ? '{' : '[');
    for (const struct yaml *child = node->first_child; child != NULL; child = child->next) {
        if (child->key != NULL)
            buffer_format(buffer, "%.*s:", TEXT_ARGUMENTS(child->key->text));
        print_node(buffer, child);
        buffer_add_string(buffer, child->next != NULL ? " " : "");
    }
    buffer_add_character(buffer, node->kind == YAML_MAP ? '}' : ']');
}

static const struct json_row {
    const char *name;
    const char *input;
    const char *want;  // the tree, or nothing
    const char *words; // "line:column: message", or NULL
} json_rows[] = {
    {"values",                     "{\"a\": [1, -2.5e3, true, false, null, \"x\"]}",
     "{a:[1 -2.5e3 true false null 'x']}",                                                                                  NULL                                                                    },
    {"empty",                      "{ \"a\" : { } , \"b\" : [ ] }",                  "{a:{} b:[]}",                         NULL                                                                    },
    {"a byte order mark",          "\xEF\xBB\xBF{}",                                 "{}",                                  NULL                                                                    },
    {"commas at the end",          "{\"a\": [1, 2,],}",                              "{a:[1 2]}",                           NULL                                                                    },
    {"comments",                   "// x\n{ /* \"b\": */ \"a\": 1 // y\n}\n// z",    "{a:1}",                               NULL                                                                    },
    {"slashes in strings",         "[\"https://x/*y\"]",                             "['https://x/*y']",                    NULL                                                                    },
    {"escapes",                    "[\"\\\"\\\\\\/\\n\\u00fC\\uD83C\\uDF89\"]",      "['\"\\/\n\xC3\xBC\xF0\x9F\x8E\x89']",
     NULL                                                                                                                                                                                           },
    {"a line end in a string",     "[\"a\nb\"]",                                     "['a\nb']",                            NULL                                                                    },
    {"a key twice",                "{\"a\": 1,\n\"a\": 2}",                          "{a:2}",
     "2:1: 'a' stands here again, first on line 1; the later value counts"                                                                                                                          },
    {"keys that a NUL parts",      "{\"a\\u0000b\": 1}",
     "{a\xEF\xBF\xBD"
     "b:1}",                                                                                                                "1:4: this escape names no character that text can hold; U+FFFD is read"},
    {"half a pair",                "[\"\\uD83Cx\"]",                                 "['\xEF\xBF\xBDx']",
     "1:3: this escape names no character that text can hold; U+FFFD is read"                                                                                                                       },
    {"two values",                 "{}\n{}",                                         "{}",                                  "2:1: more text behind the end of the value; it is not read"            },
    {"nothing",                    "",                                               NULL,                                  "1:1: not valid JSON: the file ends before its value does"              },
    {"words",                      "build:\n",                                       NULL,                                  "1:1: not valid JSON: this is no value"                                 },
    {"a string not closed",        "{\"a\": \"b}\n",                                 NULL,
     "1:7: not valid JSON: a string is opened here and never closed"                                                                                                                                },
    {"a backslash at the end",     "[\"a\\",                                         NULL,
     "1:2: not valid JSON: a string is opened here and never closed"                                                                                                                                },
    {"no escape",                  "[\"\\x\"]",                                      NULL,
     "1:3: not valid JSON: this is no escape; a backslash is written twice"                                                                                                                         },
    {"no digits",                  "[\"\\u12\"]",                                    NULL,                                  "1:3: not valid JSON: \\u needs four hexadecimal digits"                },
    {"no comma",                   "{\"a\": 1\n \"b\": 2}",                          NULL,                                  "2:2: not valid JSON: ',' or '}' is missing here"                       },
    {"no colon",                   "{\"a\" 1}",                                      NULL,                                  "1:6: not valid JSON: ':' is missing behind this key"                   },
    {"a key without quotes",       "{a: 1}",                                         NULL,
     "1:2: not valid JSON: a key in double quotes is missing"                                                                                                                                       },
    {"a list not closed",          "[1, 2",                                          NULL,                                  "1:6: not valid JSON: ',' or ']' is missing here"                       },
    {"two commas",                 "[1,,2]",                                         NULL,                                  "1:4: not valid JSON: this is no value"                                 },
    {"brackets that do not match", "[1}",                                            NULL,                                  "1:3: not valid JSON: ',' or ']' is missing here"                       },
};

static void json_is_read(void **state)
{
    const struct json_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct source *source =
        source_from_text(&arena, "docfx.json", text_from_string(row->input));
    const struct yaml *root = json_from_source(&arena, source, &diags);

    if (row->want == NULL) {
        assert_null(root);
    } else {
        assert_non_null(root);
        print_node(&buffer, root);
        assert_string_equal(arena_copy(&arena, buffer_text(&buffer)).at, row->want);
    }
    assert_int_equal(diags.count, row->words != NULL);
    if (row->words != NULL) {
        const struct diag *diag = &diags.items[0];

        assert_string_equal(arena_format(&arena, "%u:%u: %.*s", (unsigned)diag->place.line,
                                         (unsigned)diag->place.column,
                                         TEXT_ARGUMENTS(diag->message))
                                .at,
                            row->words);
    }
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void nesting_is_limited(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    for (int i = 0; i < 100000; i++)
        buffer_add_string(&buffer, i % 2 == 0 ? "[" : "{\"\":");
    assert_null(
        json_from_source(&arena, source_from_text(&arena, "x", buffer_text(&buffer)), &diags));
    assert_int_equal(diags.count, 1);
    assert_true(text_contains(diags.items[0].message, TEXT("64 levels")));
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nesting_is_limited)};

    return ROWS_RUN(json_rows, json_is_read) + cmocka_run_group_tests(tests, NULL, NULL);
}
