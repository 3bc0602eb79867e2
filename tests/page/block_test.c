// Markdown -> the tree of blocks, as it is printed.
#include "rows.h"

#include "page/markdown_page.h"

static const struct block_row {
    const char *name, *markdown, *want;
} block_rows[] = {
    {"heading and paragraph",                       "# A b\ntext\nmore\n",
     "document 1:1-3:5\n  heading 1:1-1:6 level 1 <a-b>: A b\n  paragraph 2:1-3:5: text more\n"                                                                            },
    {"setext heading",                              "A\n===\n",                                                      "document 1:1-2:4\n  heading 1:1-2:4 level 1 <a>: A\n"},
    {"list with nested paragraph",                  "- one\n\n  two\n- three\n",
     "document 1:1-4:8\n  list 1:1-4:8\n    item 1:1-3:6\n      paragraph 1:3-1:6: one\n      paragraph 3:3-3:6: two\n"
     "    item 4:1-4:8\n      paragraph 4:3-4:8: three\n"                                                                                                                  },
    {"alert",                                       "> [!NOTE]\n> It ends.\n",
     "document 1:1-2:11\n  alert 1:1-2:11 <note>\n    paragraph 2:3-2:11: It ends.\n"                                                                                      },
    {"two alerts in one quote",                     "> [!NOTE]\n> a\n> [!Tip]\n> b\n",
     "document 1:1-4:4\n  alert 1:1-2:4 <note>\n    paragraph 2:3-2:4: a\n  alert 3:3-4:4 <tip>\n    paragraph 4:3-4:4: b\n"                                               },
    {"words behind the marker make it a quote",     "> [!NOTE] a\n",
     "document 1:1-1:12\n  quote 1:1-1:12\n    paragraph 1:3-1:12: [!NOTE] a\n"                                                                                            },
    {"alert in a list",                             "1. a\n\n    > [!IMPORTANT]\n    > b\n",
     "document 1:1-4:8\n  list 1:1-4:8 level 2\n    item 1:1-4:8 level 1\n      paragraph 1:4-1:5: a\n      alert 3:5-4:8 <important>\n"
     "        paragraph 4:7-4:8: b\n"                                                                                                                                      },
    {"zone",                                        "::: zone pivot=\"x, y\"\n\na\n\n::: zone-end\n",
     "document 1:1-5:13\n  condition 1:1-3:2 <zone x, y>\n    paragraph 3:1-3:2: a\n"                                                                                      },
    {"moniker",                                     ":::moniker range=\">= v1\"\na\n:::moniker-end\nb\n",
     "document 1:1-4:2\n  condition 1:1-2:2 <moniker >= v1>\n    paragraph 2:1-2:2: a\n  paragraph 4:1-4:2: b\n"                                                           },
    {"tabs",                                        "# [One](#tab/one)\na\n# [Two](#tab/two)\nb\n***\nc\n",
     "document 1:1-6:2\n  condition 1:1-2:2 <tab one>\n    paragraph 2:1-2:2: a\n  condition 3:1-4:2 <tab two>\n    paragraph 4:1-4:2: b\n"
     "  rule 5:1-5:4\n  paragraph 6:1-6:2: c\n"                                                                                                                            },
    {"columns are transparent",                     ":::row:::\n:::column:::\na\n:::column-end:::\n:::row-end:::\n",
     "document 1:1-5:14\n  paragraph 3:1-3:2: a\n"                                                                                                                         },
    {"fence hides all",                             "```c\n# no\n| a |\n```\n",                                      "document 1:1-4:4\n  code 1:1-4:4 <c>\n"              },
    {"comment",                                     "<!-- a\n# no\n-->\nb\n",
     "document 1:1-4:2\n  comment 1:1-3:4 <a\n# no>\n  paragraph 4:1-4:2: b\n"                                                                                             },
    {"comment in an HTML block, over a blank line", "</div>\n<!--\na\n\n# no\n-->\n\n# b\n",
     "document 1:1-8:4\n  html 1:1-6:4: \n  heading 8:1-8:4 level 1 <b>: b\n"                                                                                              },
    {"a comment that ends in an HTML block",        "<div>\n<!-- a -->\n</div>\n\n# b\n",
     "document 1:1-5:4\n  html 1:1-3:7: \n  heading 5:1-5:4 level 1 <b>: b\n"                                                                                              },
    {"a table ends at a marker",                    "| a |\n|---|\n| b |\n::: zone-end\n",
     "document 1:1-4:13\n  table 1:1-3:6 1 columns, 1 rows\n"                                                                                                              },
    {"link definitions show nothing",               "[a]: b\n[c]: d\ntext\n",
     "document 1:1-3:5\n  paragraph 3:1-3:5: text\n"                                                                                                                       },
    {"CR LF",                                       "# A\r\n\r\nb\r\nc\r\n",
     "document 1:1-4:2\n  heading 1:1-1:4 level 1 <a>: A\n  paragraph 3:1-4:2: b c\n"                                                                                      },
    {"ids are numbered",                            "## A\n## A\n## <a name=\"x\"></a>A\n## A\n",
     "document 1:1-4:5\n  heading 1:1-1:5 level 2 <a>: A\n  heading 2:1-2:5 level 2 <a-1>: A\n  heading 3:1-3:21 level 2 <x>: A\n"
     "  heading 4:1-4:5 level 2 <a-3>: A\n"                                                                                                                                },
    {"ids keep letters",
     "## 1.2 What's new? \xC3\x9C"
     "ber_x\n",                                                                                                      "document 1:1-1:26\n  heading 1:1-1:26 level 2 <12-whats-new-\xC3\xBC"
     "ber_x>: 1.2 What's new? \xC3\x9C"
     "ber_x\n"                                                                                                                                              },
};

static void tree(void **state)
{
    const struct block_row *row = *state;
    struct markdown_page page;
    struct buffer buffer = {0};

    markdown_page_read(&page, row->markdown);
    block_print(&buffer, page.root);
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    markdown_page_free(&page);
}

static const struct said_row {
    const char *name, *markdown;
    enum diag_code code;
    uint32_t line;
} said_rows[] = {
    {"zone never ended", "a\n\n::: zone pivot=\"x\"\nb\n",                DIAG_CONDITION, 3},
    {"zone never begun", "a\n\n::: zone-end\n",                           DIAG_CONDITION, 3},
    {"ended in a list",  "::: zone pivot=\"x\"\n- a\n\n  ::: zone-end\n", DIAG_CONDITION, 1},
};

static void said(void **state)
{
    const struct said_row *row = *state;
    struct markdown_page page;

    markdown_page_read(&page, row->markdown);
    assert_true(page.diags.count > 0);
    assert_int_equal(page.diags.items[0].code, row->code);
    diags_sort(&page.diags);
    assert_int_equal(page.diags.items[0].place.line, row->line);
    markdown_page_free(&page);
}

// 5,000 quotes inside each other are read in time, and said.
static void deep(void **state)
{
    struct markdown_page page;
    struct buffer buffer = {0};

    (void)state;
    for (int i = 0; i < 5000; i++)
        buffer_add_character(&buffer, '>');
    buffer_add_string(&buffer, " a\n");
    buffer_add_character(&buffer, '\0');
    markdown_page_read(&page, buffer.at);
    assert_int_equal(page.diags.count, 1);
    assert_int_equal(page.diags.items[0].code, DIAG_LIMIT);
    buffer_free(&buffer);
    markdown_page_free(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(deep)};

    return ROWS_RUN(block_rows, tree) + ROWS_RUN(said_rows, said) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
