// YAML: the tree, the place of each value, and what is said of YAML that is none.
#include "page/yaml.h"

#include "base/buffer.h"
#include "rows.h"

#include <string.h>

static void print_node(struct buffer *buffer, const struct yaml *node)
{
    if (node->kind == YAML_SCALAR) {
        buffer_format(buffer, "<%.*s>", TEXT_ARGUMENTS(node->text));
        return;
    }
    buffer_add_character(buffer, node->kind == YAML_MAP ? '{' : '[');
    for (const struct yaml *child = node->first_child; child != NULL; child = child->next) {
        if (child->key != NULL) {
            print_node(buffer, child->key);
            buffer_add_string(buffer, ": ");
        }
        print_node(buffer, child);
        buffer_add_string(buffer, child->next != NULL ? ", " : "");
    }
    buffer_add_character(buffer, node->kind == YAML_MAP ? '}' : ']');
}

static void print_diags(struct buffer *buffer, const struct diags *diags)
{
    for (size_t i = 0; i < diags->count; i++)
        buffer_format(buffer, "%u:%u: %.*s\n", (unsigned)diags->items[i].place.line,
                      (unsigned)diags->items[i].place.column,
                      TEXT_ARGUMENTS(diags->items[i].message));
}

static struct yaml *read_yaml(struct arena *arena, struct text text, struct diags *diags)
{
    const struct source *source = source_from_text(arena, "x.yml", text);

    return yaml_from_source(arena, source, 0, (uint32_t)text.length, diags, DIAG_FRONT_MATTER,
                            DIAG_FRONT_MATTER_DUPLICATE);
}

static const struct tree_row {
    const char *name;
    const char *input;
    const char *want;
} tree_rows[] = {
    {"empty",                   "",                                 "<>"                                         },
    {"only a comment",          "# nothing\n",                      "<>"                                         },
    {"a map",                   "a: b\nc: 'd'\n",                   "{<a>: <b>, <c>: <d>}"                       },
    {"no type is resolved",
     "a: 2.0\nb: yes\nc: ~\ne:",                                    "{<a>: <2.0>, <b>: <yes>, <c>: <~>, <e>: <>}"},
    {"keys with blanks",        "Module Name: x\nms:id: y\n",       "{<Module Name>: <x>, <ms:id>: <y>}"         },
    {"lists",                   "a:\n- b\n- [c, {d: e}]\n",         "{<a>: [<b>, [<c>, {<d>: <e>}]]}"            },
    {"literal",                 "a: |\n  b\n\n  c\n",               "{<a>: <b\n\nc\n>}"                          },
    {"folded",                  "a: >-\n  b\n  c\n",                "{<a>: <b c>}"                               },
    {"CR LF",                   "a: b\r\nc: d\r\n",                 "{<a>: <b>, <c>: <d>}"                       },
    {"indented as a whole",     "    a: b\n    c: d\n",             "{<a>: <b>, <c>: <d>}"                       },
    {"a byte order mark",
     "\xEF\xBB\xBF"
     "a: b\n",                                                      "{<a>: <b>}"                                 },
    {"tags are nothing",        "a: !secret b\nc: !!int d\n",       "{<a>: <b>, <c>: <d>}"                       },
    {"merge keys are keys",     "a: &m {b: c}\nd:\n  <<: *m\n",
     "{<a>: {<b>: <c>}, <d>: {<<<>: {<b>: <c>}}}"                                                                },
    {"aliases",                 "a: &x [b]\nc: *x\nd: *x\n",        "{<a>: [<b>], <c>: [<b>], <d>: [<b>]}"       },
    {"an anchor stands again",  "a: &x b\nc: *x\nd: &x e\nf: *x\n",
     "{<a>: <b>, <c>: <b>, <d>: <e>, <f>: <e>}"                                                                  },
    {"a NUL by escape",         "a: \"b\\0c\"\n",
     "{<a>: <b\xEF\xBF\xBD"
     "c>}"                                                                                                       },
    {"the later of two values", "a: b\nc: d\n\"a\": e\n",           "{<c>: <d>, <a>: <e>}"                       },
    {"a list as a key",         "? [a, b]\n: c\nd: e\n",            "{<d>: <e>}"                                 },
};

static void tree_is_read(void **state)
{
    const struct tree_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct yaml *root = read_yaml(&arena, text_from_string(row->input), &diags);

    assert_non_null(root);
    print_node(&buffer, root);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

// The place of the value of `a`.
static const struct place_row {
    const char *name;
    const char *input;
    uint32_t line, column, end_line, end_column;
} place_rows[] = {
    {"plain",                    "x: y\na: bcd\n",             2, 4, 2, 7},
    {"behind long characters",
     "x: \xE2\x80\x94\xC3\xBC\xF0\x9F\x8E\x89\na: \xC3\xBC"
     "b\n",                                                    2, 4, 2, 6},
    {"quoted",                   "a: \"b c\" # d\n",           1, 4, 1, 9},
    {"literal",                  "a: |\n  b\n  c\n\n\nd: e\n", 1, 4, 3, 4},
    {"folded",                   "a: >-\n  b\n\n  c\n",        1, 4, 4, 4},
    {"plain over two lines",     "a: b\n  c\nd: e\n",          1, 4, 2, 4},
    {"list",                     "a:\n- b\n- c\n\nd: e\n",     2, 1, 3, 4},
    {"flow list",                "a: [b,\n  c]\nd: e\n",       1, 4, 2, 5},
    {"map",                      "a:\n  b: c\nd: e\n",         2, 3, 2, 7},
    {"CR LF",                    "x: y\r\n\r\na: b\r\n",       3, 4, 3, 5},
    {"behind a byte order mark",
     "\xEF\xBB\xBF"
     "a: b\n",                                                 1, 4, 1, 5},
    {"alias",                    "x: &x b\na: *x\n",           1, 4, 1, 8},
};

static void place_is_exact(void **state)
{
    const struct place_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct yaml *value =
        yaml_get(read_yaml(&arena, text_from_string(row->input), &diags), "a");

    assert_non_null(value);
    const struct place place = place_from_span(value->span);

    assert_int_equal(place.line, row->line);
    assert_int_equal(place.column, row->column);
    assert_int_equal(place.end_line, row->end_line);
    assert_int_equal(place.end_column, row->end_column);
    assert_int_equal(diags.count, 0);
    arena_free(&arena);
}

// What cannot be read: one message, and where.
static const struct refused_row {
    const char *name;
    const char *input;
    const char *want;
} refused_rows[] = {
    {"a colon in a value",      "a: b\ntitle: What: this\n",
     "2:12: a value that holds ': ' must stand in quotes"                                                 },
    {"an include line",         "a: b\nc: [!INCLUDE[x](y.md)]\n",
     "2:5: a value that begins with '!' must stand in quotes"                                             },
    {"a percent sign",          "- '?'\n- %\n",
     "2:3: a value cannot begin with this character unless it stands in quotes"                           },
    {"an entity",               "a: &quot;x&quot;\n",
     "1:9: a value that begins with '&' or '*' must stand in quotes"                                      },
    {"an unknown escape",       "a: \"C:\\quit\"\n",
     "1:7: this is no escape; in double quotes a backslash is written twice"                              },
    {"a lone surrogate",        "b: c\na: \"\\ud800\"\n",         "2:7: this escape names no character"   },
    {"a quote that stays open", "a: b\ntitle: \"never\nc: d\n",
     "2:8: a quote is opened here and never closed"                                                       },
    {"a list that stays open",  "a: b\nc: [d, e\nf: g\n",
     "2:4: a list is opened with '[' and not closed"                                                      },
    {"a line without a colon",  "a: b\nwords\nc: d\n",            "2:1: a line that is no 'key: value'"   },
    {"an item without a dash",  "- a\nb: c\n",                    "2:1: an item of a list without its '-'"},
    {"a tab",                   "a:\n\tb: c\n",
     "2:1: a value cannot begin with this character unless it stands in quotes"                           },
    {"a control character",     "a: b\nc: d\x01\n",               "2:5: a control character"              },
    {"an alias of nothing",     "a: *b\n",
     "1:4: '*' begins an alias, and no '&' of this name stands above it"                                  },
    {"an alias in itself",      "a: &a\n  b: *a\n",
     "2:6: an alias stands in the value that it stands for"                                               },
    {"a second document",       "a: b\n---\nc: d\n",              "2:1: a second document begins here"    },
};

static void refusal_tells_where_and_why(void **state)
{
    const struct refused_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};

    assert_null(read_yaml(&arena, text_from_string(row->input), &diags));
    assert_int_equal(diags.count, 1);
    const struct diag *diag = &diags.items[0];
    const struct text words = text_from(diag->message, strlen("not valid YAML: "));

    assert_string_equal(arena_format(&arena, "%u:%u: %.*s", (unsigned)diag->place.line,
                                     (unsigned)diag->place.column, TEXT_ARGUMENTS(words))
                            .at,
                        row->want);
    diags_free(&diags);
    arena_free(&arena);
}

#define TEN(part) part part part part part part part part part part

// Texts that repeat a part until they are large, for which a careless reader needs minutes or all
// memory.
static const struct limit_row {
    const char *name;
    const char *head, *part;
    size_t count;
    const char *want; // a part of the message, or NULL if it is sound
} limit_rows[] = {
    {"brackets",                "a: ",                           "[",            1000000, "64 levels"         },
    {"brackets and braces",     "a: ",                           "{\"\":[",      200000,  "64 levels"         },
    {"dashes",                  "a:\n",                          "- ",           500000,  "64 levels"         },
    {"question marks",          "",                              "? ",           500000,  "64 levels"         },
    {"60 levels",               "a: ",                           "[",            60,      "a value is missing"},
    {"too many values",         "",                              "- a\n",        200000,  "100,000 values"    },
    {"many values",             "",                              "- a\n",        90000,   NULL                },
    {"many anchors",            "",                              "- &a b\n",     90000,   NULL                },
    {"many aliases",            "- &a b\n",                      "- *a\n",       2000,    "1,000 aliases"     },
    {"aliases of a large list", "- &a [" TEN(TEN("b, ")) "b]\n", "- *a\n",       999,     "100,000 values"    },
    {"many directives",         "",                              "%TAG !a! x\n", 90000,   "'%' lines"         },
    {"a long value",            "a: ",                           "b c ",         250000,  NULL                },
    {"a long quote",            "a: \"",                         "b\n ",         300000,  "never closed"      },
};

static void limit_is_kept(void **state)
{
    const struct limit_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    buffer_add_string(&buffer, row->head);
    for (size_t i = 0; i < row->count; i++)
        buffer_add_string(&buffer, row->part);
    const struct yaml *root = read_yaml(&arena, buffer_text(&buffer), &diags);

    if (row->want == NULL) {
        assert_non_null(root);
        assert_int_equal(diags.count, 0);
    } else {
        assert_null(root);
        assert_int_equal(diags.count, 1);
        assert_true(text_contains(diags.items[0].message, text_from_string(row->want)));
    }
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

// Each level holds the one above ten times: ten levels stand for ten thousand million values.
static void alias_bomb_is_refused(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    buffer_add_string(&buffer, "a0: &a0 x\n");
    for (int i = 1; i <= 10; i++) {
        buffer_format(&buffer, "a%d: &a%d [", i, i);
        for (int j = 0; j < 10; j++)
            buffer_format(&buffer, "*a%d%s", i - 1, j < 9 ? "," : "]\n");
    }
    assert_null(read_yaml(&arena, buffer_text(&buffer), &diags));
    assert_int_equal(diags.count, 1);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void key_that_stands_twice_is_reported(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    read_yaml(&arena, TEXT("title: One\nx: y\n'title': Two\n\"ti\\x74le\": Three\n"), &diags);
    print_diags(&buffer, &diags);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(
        buffer.at, "3:1: 'title' stands here again, first on line 1; the later value counts\n"
                   "4:1: 'title' stands here again, first on line 3; the later value counts\n");
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void part_of_a_source_is_read(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source =
        source_from_text(&arena, "x.md", TEXT("---\na: \xC3\xBC\nb: c\n---\nd: e\n"));
    const struct yaml *root = yaml_from_source(&arena, source, 4, 15, &diags, DIAG_FRONT_MATTER,
                                               DIAG_FRONT_MATTER_DUPLICATE);
    const struct yaml *value = yaml_get(root, "b");

    assert_non_null(value);
    assert_int_equal(place_from_span(value->span).line, 3);
    assert_true(text_equals(span_text(value->span), TEXT("c")));
    assert_null(yaml_get(root, "d"));
    assert_int_equal(yaml_get_text(root, "d").length, 0);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alias_bomb_is_refused),
        cmocka_unit_test(key_that_stands_twice_is_reported),
        cmocka_unit_test(part_of_a_source_is_read),
    };

    return ROWS_RUN(tree_rows, tree_is_read) + ROWS_RUN(place_rows, place_is_exact) +
           ROWS_RUN(refused_rows, refusal_tells_where_and_why) +
           ROWS_RUN(limit_rows, limit_is_kept) + cmocka_run_group_tests(tests, NULL, NULL);
}
