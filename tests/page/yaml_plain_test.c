// The YAML that is read by hand: what is, what is left to libyaml, and that both say the same.
#include "page/yaml_plain.h"

#include "base/buffer.h"
#include "page/yaml_tree.h"
#include "rows.h"

#include <string.h>

static void print_node(struct buffer *buffer, const struct yaml *node)
{
    buffer_format(buffer, "%d%d %u-%u <%.*s>", (int)node->kind, (int)node->style,
                  (unsigned)node->span.start, (unsigned)node->span.end, TEXT_ARGUMENTS(node->text));
    for (const struct yaml *child = node->first_child; child != NULL; child = child->next) {
        buffer_add_string(buffer, " (");
        if (child->key != NULL) {
            print_node(buffer, child->key);
            buffer_add_string(buffer, ": ");
        }
        print_node(buffer, child);
        buffer_add_string(buffer, ")");
    }
}

static const char *printed(struct arena *arena, const struct yaml *node)
{
    struct buffer buffer = {0};

    if (node != NULL)
        print_node(&buffer, node);
    const char *text = arena_copy(arena, buffer_text(&buffer)).at;

    buffer_free(&buffer);
    return text;
}

// Both readers on one text; false if the hand reader leaves it to the other.
static bool reads_the_same(struct text text)
{
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source = source_from_text(&arena, "a.md", text);
    const uint32_t end = (uint32_t)text.length;
    const struct yaml *plain = yaml_plain(&arena, (struct span){source, 0, end});
    const bool is_plain = plain != NULL;

    if (is_plain)
        assert_string_equal(printed(&arena, plain),
                            printed(&arena, yaml_from_events(&arena, source, 0, end, &diags,
                                                             DIAG_YAML, DIAG_YAML)));
    diags_free(&diags);
    arena_free(&arena);
    return is_plain;
}

static const struct plain_row {
    const char *name;
    const char *input;
    bool is_plain;
} plain_rows[] = {
    {"values",                          "title: A b\nms.date: 01/02/2020\nms.author: x-y\n",   true },
    {"quotes",                          "a: 'b: c'\nd: \"e # f\"\ng: ''\nh: \"\"\n",           true },
    {"blanks",                          "a:   b  \n\nc: d \n  \n# e: f\n  # g\n",              true },
    {"CR LF",                           "a: b\r\nc:\r\n- d\r\n",                               true },
    {"no final line end",               "a: b",                                                true },
    {"nothing behind the key",          "a:\nb: c\nd: ",                                       true },
    {"lists",                           "a:\n- b\n- 'c'\nd:\n  - e f\n\n  # g\n  - h\ni: j\n", true },
    {"keys with blanks",                "Module Name: a\n",                                    true },
    {"characters of many bytes",        "a: \xC3\xBC\xE2\x80\x94\xF0\x9F\x8E\x89\n",           true },
    {"colons and commas inside",        "a: b:c, [d] https://e/f#g\n",                         true },
    {"a colon in a value",              "a: b: c\n",                                           false},
    {"a colon at the end",              "a: b:\n",                                             false},
    {"a comment behind a value",        "a: b # c\n",                                          false},
    {"a flow list",                     "a: [b]\n",                                            false},
    {"a literal",                       "a: |\n  b\n",                                         false},
    {"a value over two lines",          "a: b\n  c\n",                                         false},
    {"a map in a map",                  "a:\n  b: c\n",                                        false},
    {"a map in a list",                 "a:\n- b: c\n",                                        false},
    {"a list in a list",                "a:\n- - b\n",                                         false},
    {"an empty item",                   "a:\n-\n- b\n",                                        false},
    {"items at two columns",            "a:\n- b\n - c\n",                                     false},
    {"a list without a key",            "- a\n",                                               false},
    {"a list behind a value",           "a: b\n- c\n",                                         false},
    {"an escape",                       "a: \"b\\n\"\n",                                       false},
    {"two quotes in one",               "a: 'it''s'\n",                                        false},
    {"text behind a quote",             "a: 'b' c\n",                                          false},
    {"a quote not closed",              "a: 'b\n",                                             false},
    {"one quote",                       "a: '\n",                                              false},
    {"an anchor",                       "a: &b c\n",                                           false},
    {"a tag",                           "a: !b c\n",                                           false},
    {"a tab",                           "a: b\tc\n",                                           false},
    {"a key in quotes",                 "'a': b\n",                                            false},
    {"a blank before the colon",        "a : b\n",                                             false},
    {"no blank behind the colon",       "a:b\n",                                               false},
    {"a line end of Unicode",
     "a: b\xE2\x80\xA8"
     "c\n",                                                                                    false},
    {"a control character",             "a: b\x01\n",                                          false},
    {"a control character above ASCII",
     "a: b\xC2\x85"
     "c\n",                                                                                    false},
    {"half a character",                "a: \xC2",                                             false},
    {"an indented map",                 "  a: b\n",                                            false},
    {"a document mark",                 "a: b\n---\n",                                         false},
    {"a directive",                     "%YAML 1.1\n",                                         false},
    {"nothing",                         "# a\n",                                               false},
};

static void plain_is_read_by_hand(void **state)
{
    const struct plain_row *row = *state;

    assert_int_equal(reads_the_same(text_from_string(row->input)), row->is_plain);
}

// Lines out of pieces that mean something to YAML, in every order that a seed gives.
static void readers_agree(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "a", "b", "key", "a b", ": ", ":",  ": ", "\n",       "\n",   "\n",   "- ",
        "-", " ", "  ",  "'",   "\"", "# ", "#",  "[",        "]",    "{",    "&",
        "*", "!", "|",   ">",   "%",  "~",  "1",  "\xC3\xBC", "\n- ", ": a\n"};
    uint32_t seed = 12345;
    size_t plain = 0;

    for (int i = 0; i < 60000; i++) {
        struct buffer buffer = {0};

        buffer_add_string(&buffer, "k");
        for (uint32_t j = 0; j < 3 + (uint32_t)i % 12; j++) {
            seed = seed * 1664525 + 1013904223;
            buffer_add_string(&buffer, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        plain += reads_the_same(buffer_text(&buffer));
        buffer_free(&buffer);
    }
    assert_in_range(plain, 600, 60000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(readers_agree)};

    return ROWS_RUN(plain_rows, plain_is_read_by_hand) + cmocka_run_group_tests(tests, NULL, NULL);
}
