// Markdown becomes HTML that is safe to place in a page.
#include "page/html.h"

#include "base/buffer.h"

#include "rows.h"

struct row {
    const char *name, *input, *want;
};

static const struct row markdown[] = {
    {"paragraph",                         "It is *so*.",                                                         "<p>It is <em>so</em>.</p>\n"             },
    {"nothing",                           " \n",                                                                 ""                                        },
    {"table",                             "| A |\n|---|\n| b |\n",
     "<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"                                         },
    {"struck",                            "~~old~~ ~one~",                                                       "<p><del>old</del> ~one~</p>\n"           },
    {"alert",                             "> [!WARNING]\n> Mind it.",
     "<blockquote>\n<p><strong>Warning</strong></p>\n<p>Mind it.</p>\n</blockquote>\n"                                                                     },
    {"alert in any case",                 ">[!note]\n>Mind it.",
     "<blockquote>\n<p><strong>Note</strong></p>\n<p>Mind it.</p>\n</blockquote>\n"                                                                        },
    {"an alert ends the quote before it", "> A\n> [!TIP]\n> B",
     "<blockquote>\n<p>A</p>\n</blockquote>\n<blockquote>\n<p><strong>Tip</strong></p>\n<p>B</p>\n</blockquote>\n"                                         },
    {"alert in a list",                   "- A\n\n  > [!NOTE]\n  > B",
     "<ul>\n<li>\n<p>A</p>\n<blockquote>\n<p><strong>Note</strong></p>\n<p>B</p>\n</blockquote>\n</li>\n</ul>\n"                                           },
    {"no alert in code",                  "```\n> [!NOTE]\n```",                                                 "<pre><code>&gt; [!NOTE]\n</code></pre>\n"},
    {"video",                             "> [!VIDEO https://example.com/v]",
     "<blockquote>\n<p><a href=\"https://example.com/v\">Video</a></p>\n</blockquote>\n"                                                                   },
    {"div",                               "> [!div class=\"checklist\"]\n> * A",
     "<blockquote>\n<ul>\n<li>A</li>\n</ul>\n</blockquote>\n"                                                                                              },
    {"include",                           "See [!INCLUDE [the product](p.md)].",                                 "<p>See the product.</p>\n"               },
    {"include in code",                   "See `[!INCLUDE [a](p.md)]`.",
     "<p>See <code>[!INCLUDE [a](p.md)]</code>.</p>\n"                                                                                                     },
    {"image of Learn",                    ":::image type=\"content\" source=\"a/b.png\" alt-text=\"A [b].\":::",
     "<p><img src=\"a/b.png\" alt=\"A [b].\" /></p>\n"                                                                                                     },
    {"word that is not translated",       "The :::no-loc text=\"Hub\"::: is.",                                   "<p>The Hub is.</p>\n"                    },
    {"zone lines",                        "::: zone pivot=\"a\"\n\nIt is.\n\n::: zone-end",                      "<p>It is.</p>\n"                         },
};

static const struct row html[] = {
    {"break",                               "a<br>b<BR/>c",                                                            "<p>a<br />\nb<br />\nc</p>\n"        },
    {"tags in a line go, their words stay", "13<sup>th</sup> <b onclick=\"x()\">of</b>",
     "<p>13th of</p>\n"                                                                                                                                      },
    {"script in a line",                    "a <script>alert(1)</script> b",                                           "<p>a alert(1) b</p>\n"               },
    {"script block",                        "<script>\nalert(1)\n</script>\n\nText",                                   "<p>Text</p>\n"                       },
    {"script in a block",                   "<p>a<script>alert(1)</script>b</p>",                                      "<p>ab</p>\n"                         },
    {"style block",                         "<style>\np { color: red }\n</style>",                                     ""                                    },
    {"attributes go",                       "<table class=\"x\" onmouseover=\"alert(1)\"><tr><td>a</td></tr></table>",
     "<table><tr><td>a</td></tr></table>\n"                                                                                                                  },
    {"what is left open is closed",         "<ul><li>a",                                                               "<ul><li>a\n</li></ul>\n"             },
    {"what was not opened is not closed",   "<div>a</ul></table></div>",                                               "a\n"                                 },
    {"crossed tags",                        "<p><b>a</p></b>",                                                         "<p><b>a</b></p>\n"                   },
    {"comment",                             "a <!-- <b>hidden</b> --> b",                                              "<p>a  b</p>\n"                       },
    {"comment block",                       "<!--\nhidden\n-->\n\nText",                                               "<p>Text</p>\n"                       },
    {"comment left open in a block",        "<p>a</p><!-- <script>",                                                   "<p>a</p>\n"                          },
    {"declaration and instruction",         "<?php evil ?>\n\n<!DOCTYPE x>\n\nText",                                   "<p>Text</p>\n"                       },
    {"image tag",                           "<p><img src=x onerror=alert(1)>a</p>",                                    "<p>a</p>\n"                          },
    {"frame",                               "<iframe src=\"https://example.com\">a</iframe>",                          ""                                    },
    {"entities",                            "<p>a &amp; b &lt;c&gt; & d</p>",                                          "<p>a &amp; b &lt;c&gt; &amp; d</p>\n"},
    {"text that looks like a tag",          "<p>a < b, \"c\" > d</p>",
     "<p>a &lt; b, &quot;c&quot; &gt; d</p>\n"                                                                                                               },
    {"tags around nothing",                 "</dd> <dt>",                                                              ""                                    },
};

static const struct row links[] = {
    {"relative",                      "[a](b/c.md#d)",                           "<p><a href=\"b/c.md#d\">a</a></p>\n"                          },
    {"from the root",                 "[a](/b?c=d:e)",                           "<p><a href=\"/b?c=d:e\">a</a></p>\n"                          },
    {"anchor",                        "[a](#b:c)",                               "<p><a href=\"#b:c\">a</a></p>\n"                              },
    {"https",                         "[a](HTTPS://example.com)",                "<p><a href=\"HTTPS://example.com\">a</a></p>\n"               },
    {"mail",                          "<me@example.com>",                        "<p><a href=\"mailto:me@example.com\">me@example.com</a></p>\n"},
    {"javascript",                    "[a *b*](javascript:alert(1))",            "<p>a <em>b</em></p>\n"                                        },
    {"javascript in capitals",        "[a](JaVaScRiPt:alert(1))",                "<p>a</p>\n"                                                   },
    {"javascript behind an entity",   "[a](java&#115;cript:alert(1))",           "<p>a</p>\n"                                                   },
    {"javascript around a tabulator", "[a](<java&Tab;script:alert(1)>)",         "<p>a</p>\n"                                                   },
    {"javascript around a line feed", "[a](<java&#10;script:alert(1)>)",         "<p>a</p>\n"                                                   },
    {"javascript behind a blank",     "[a](<&#32;javascript:alert(1)>)",         "<p>a</p>\n"                                                   },
    {"javascript behind a control",   "[a](<&#1;javascript:alert(1)>)",          "<p>a</p>\n"                                                   },
    {"data",                          "[a](data:text/html;base64,PHNjcmlwdD4=)", "<p>a</p>\n"                                                   },
    {"vbscript",                      "[a][b]\n\n[b]: vbscript:x",               "<p>a</p>\n"                                                   },
    {"file",                          "<file:///etc/passwd>",                    "<p>file:///etc/passwd</p>\n"                                  },
    {"a reference of Learn",          "<xref:System.String>",                    "<p>xref:System.String</p>\n"                                  },
    {"image",                         "![a](b.png)",                             "<p><img src=\"b.png\" alt=\"a\" /></p>\n"                     },
    {"image of data",                 "![a](data:image/png;base64,AAAA)",        "<p>a</p>\n"                                                   },
    {"image of Learn with a script",
     ":::image source=\"javascript:alert(1)\" alt-text=\"a\":::",                "<p>a</p>\n"                                                   },
    {"video with a script",           "> [!VIDEO javascript:alert(1)]",
     "<blockquote>\n<p>Video</p>\n</blockquote>\n"                                                                                              },
    {"quotes in an address",          "[a](<b\"onclick=\"c>)",
     "<p><a href=\"b%22onclick=%22c\">a</a></p>\n"                                                                                              },
};

static void is_written(void **state)
{
    const struct row *row = *state;
    struct arena arena = {0};

    assert_text_equal(html_from_markdown(&arena, text_from_string(row->input)), row->want);
    arena_free(&arena);
}

// Inputs on which the parser would take long or much memory: repeated to the size, they are shown
// as they stand.
static const struct flood {
    const char *name, *first, *repeated, *then;
    size_t size;
} floods[] = {
    {"more than the limit",        "",                          "a ",                         "",        40000},
    {"nested lists",               "",                          "- ",                         "x",       20000},
    {"nested quotes",              "",                          ">",                          " x",      20000},
    {"nested numbers",             "",                          "1. ",                        "x",       20000},
    {"short rows of a wide table", "",
     "|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-\na\na\na\na\na\na\na\na\na\n", "",
     20000                                                                                                    },
    {"lines of a deep quote",      "> > > > > > > > > > > > x", "\na",                        "",        20000},
    {"emphasis left open",         "",                          "*a _b ",                     "",        20000},
    {"a wide table",               "|",                         "a|",                         "\n|-|\n", 20000},
    {"images left open",           "",                          "![[]()",                     "",        20000},
    {"instructions left open",     "a",                         "<?",                         "",        20000},
    {"sections left open",         "a",                         "<![CDATA[",                  "",        20000},
};

static void flood_is_shown(void **state)
{
    const struct flood *flood = *state;
    struct arena arena = {0};
    struct buffer buffer = {0};
    struct text shown;

    buffer_add_string(&buffer, flood->first);
    while (buffer.length < flood->size)
        buffer_add_string(&buffer, flood->repeated);
    buffer_add_string(&buffer, flood->then);
    shown = html_from_markdown(&arena, buffer_text(&buffer));
    assert_true(text_starts_with(shown, TEXT("<p>")));
    assert_true(shown.length >= buffer.length);
    assert_true(arena.used < 4u * 1024 * 1024);
    buffer_free(&buffer);
    arena_free(&arena);
}

// A table of n columns and n short rows is within every count but not within memory.
static void memory_is_limited(void **state)
{
    struct arena arena = {0};
    struct buffer buffer = {0};
    struct text shown;

    (void)state;
    for (size_t i = 0; i < 250; i++)
        buffer_add_string(&buffer, "[a]");
    for (size_t i = 0; i < 700; i++)
        buffer_add_string(&buffer, "\n[a]");
    buffer_add_string(&buffer, "\n\n[a]: b");
    while (buffer.length < HTML_MARKDOWN_LIMIT - 1)
        buffer_add_string(&buffer, "b");
    shown = html_from_markdown(&arena, buffer_text(&buffer));
    assert_true(text_starts_with(shown, TEXT("<p>")));
    assert_true(shown.length < 200000);
    buffer_free(&buffer);
    arena_free(&arena);
}

static void text_is_escaped(void **state)
{
    struct arena arena = {0};

    (void)state;
    assert_text_equal(html_escape(&arena, TEXT("a<b>&\"'")), "a&lt;b&gt;&amp;&quot;&#39;");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest others[] = {cmocka_unit_test(memory_is_limited),
                                        cmocka_unit_test(text_is_escaped)};
    int failed = ROWS_RUN(markdown, is_written);

    failed += ROWS_RUN(html, is_written);
    failed += ROWS_RUN(links, is_written);
    failed += ROWS_RUN(floods, flood_is_shown);
    failed += cmocka_run_group_tests(others, NULL, NULL);
    return failed > 0;
}
