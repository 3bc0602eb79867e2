// Inline Markdown: what a reader sees, and how it is set. {name, Markdown, shown}; marks are shown
// as <kind>...</>, links as <a href>...</>, a soft break as "/" and a hard one as "//".
#include "rows.h"

#include "page/markdown_page.h"

static const struct inline_row {
    const char *name, *markdown, *want;
} inline_rows[] = {
    {"plain",                             "End of support",                                                                   "End of support"                                  },
    {"strong",                            "on **October 1, 2023**, it",                                                       "on <strong>October 1, 2023</>, it"               },
    {"emphasis inside strong",            "**a *b* c**",                                                                      "<strong>a <em>b</> c</>"                         },
    {"three stars",                       "**a***b*",                                                                         "<strong>a</><em>b</>"                            },
    {"stars between blanks",              "a * b * c",                                                                        "a * b * c"                                       },
    {"underscores in a word",             "snake_case_name",                                                                  "snake_case_name"                                 },
    {"strike",                            "~~5.0~~ and ~x~",                                                                  "<strike>5.0</> and ~x~"                          },
    {"code",                              "`` a`b `` and `*c*`",                                                              "<code>a`b</> and <code>*c*</>"                   },
    {"unclosed code",                     "it`s 5",                                                                           "it`s 5"                                          },
    {"link",                              "see [the *guide*](a/b.md \"t\") now",                                              "see <a a/b.md>the <em>guide</></> now"           },
    {"link by reference",                 "[2031-10-14][04]\n\n[04]: https://x.y/z",
     "<a https://x.y/z>2031-10-14</>"                                                                                                                                           },
    {"shortcut reference",                "[x]\n\n[X]: <u v>",                                                                "<a u v>x</>"                                     },
    {"no link",                           "[one] (two)",                                                                      "[one] (two)"                                     },
    {"links do not nest",                 "[a [b](c) d](e)",                                                                  "[a <a c>b</> d](e)"                              },
    {"image",                             "![Screen of *it*](i.png)",                                                         "<img>Screen of <em>it</></>"                     },
    {"address",                           "go to https://a.b/c_d, now",                                                       "go to <a https://a.b/c_d>https://a.b/c_d</>, now"},
    {"address in brackets",               "<https://a.b/c>",                                                                  "<a https://a.b/c>https://a.b/c</>"               },
    {"xref",                              "<xref:System.String?displayProperty=x>",
     "<a xref:System.String?displayProperty=x>String</>"                                                                                                                        },
    {"escapes",                           "3\\. M\\*rz \\q",                                                                  "3. M*rz \\q"                                     },
    {"entities",                          "a&nbsp;b &amp; &#8217; &#x41; &nope;",
     "a\xC2\xA0"
     "b & \xE2\x80\x99 A &nope;"                                                                                                                                                },
    {"line ends",                         "a\nb  \nc\\\nd<br>e<br/>\nf",                                                      "a/b//c//d//e///f"                                },
    {"list in HTML",                      "<ul><li>a</li><li>b</ul>c",                                                        "<item>a</>//<item>b</>//c"                       },
    {"steps in HTML",                     "<ol><li>a<li>b</ol>",                                                              "<step>a</>//<step>b</>//"                        },
    {"link in HTML",                      "<a href=\"x?a=1&amp;b\">y</a>",                                                    "<a x?a=1&b>y</>"                                 },
    {"superscript",                       "13<sup>th</sup>",                                                                  "13<sup>th</>"                                    },
    {"comment",                           "a <!-- b --> c",                                                                   "a <comment b></> c"                              },
    {"heading of HTML",                   "<h3>a</h3>b",                                                                      "<title>a</>//b"                                  },
    {"a translation beside its original",
     "<span data-ttu-id=\"1\">Ende</span><span class=\"sxs-lookup\"><span data-stu-id=\"1\">End <b>of</b></span></span> gut",
     "Ende gut"                                                                                                                                                                 },
    {"an original that is not closed",    "Ende<span class=\"sxs-lookup\"><span>End</span> gut",
     "EndeEnd gut"                                                                                                                                                              },
    {"script",                            "a<script>b<c</script>d",                                                           "ad"                                              },
    {"less than",                         "a < b <7 c>",                                                                      "a < b <7 c>"                                     },
    {"Learn's image",                     "x :::image type=\"content\" source=\"s\" alt-text=\"An A\"::: y",
     "x <img>An A</> y"                                                                                                                                                         },
    {"Learn's name",                      ":::no-loc text=\"Azure\":::",                                                      "Azure"                                           },
    {"emoji",                             ":heavy_check_mark: :nope:",                                                        "\xE2\x9C\x94 :nope:"                             },
    {"include without docset",            "[!INCLUDE [Project X](x.md)] ends",                                                "<include>Project X</> ends"                      },
};

static const char *const mark_names[] = {
    [MARK_STRONG] = "strong",   [MARK_EMPHASIS] = "em",     [MARK_CODE] = "code",
    [MARK_STRIKE] = "strike",   [MARK_SUPERSCRIPT] = "sup", [MARK_ITEM] = "item",
    [MARK_STEP] = "step",       [MARK_IMAGE] = "img",       [MARK_INCLUDE] = "include",
    [MARK_SUMMARY] = "summary", [MARK_TERM] = "term",       [MARK_TITLE] = "title",
    [MARK_COMMENT] = "comment "};

static void starts_show(struct buffer *buffer, const struct rich *rich, size_t at)
{
    for (size_t i = 0; i < rich->link_count; i++)
        if (rich->links[i].start == at)
            buffer_format(buffer, "<a %.*s>", TEXT_ARGUMENTS(rich->links[i].href));
    for (size_t i = 0; i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];

        if (mark->start != at)
            continue;
        buffer_format(buffer, "<%s%.*s>", mark_names[mark->kind],
                      mark->kind == MARK_COMMENT ? (int)mark->target.length : 0, mark->target.at);
        if (mark->end == at)
            buffer_add_string(buffer, "</>");
    }
}

static void ends_show(struct buffer *buffer, const struct rich *rich, size_t at)
{
    for (size_t i = 0; i < rich->mark_count; i++)
        if (rich->marks[i].end == at && rich->marks[i].start < at)
            buffer_add_string(buffer, "</>");
    for (size_t i = 0; i < rich->link_count; i++)
        if (rich->links[i].end == at)
            buffer_add_string(buffer, "</>");
}

static void shown(void **state)
{
    const struct inline_row *row = *state;
    struct markdown_page page;
    struct buffer buffer = {0};

    markdown_page_read(&page, row->markdown);

    const struct block *paragraph = markdown_page_find(&page, BLOCK_PARAGRAPH);

    if (!paragraph)
        paragraph = markdown_page_need(&page, BLOCK_HTML);

    const struct rich *rich = paragraph->rich;

    for (size_t i = 0; i <= rich->text.length; i++) {
        ends_show(&buffer, rich, i);
        starts_show(&buffer, rich, i);
        if (i == rich->text.length)
            break;
        if (rich->text.at[i] == RICH_HARD)
            buffer_add_string(&buffer, "//");
        else
            buffer_add_character(&buffer, rich->text.at[i] == RICH_SOFT ? '/' : rich->text.at[i]);
    }
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    markdown_page_free(&page);
}

static const struct place_row {
    const char *name, *markdown, *words;
    uint32_t line, column;
} place_rows[] = {
    {"first",                 "Alpha ends",             "Alpha", 1, 1 },
    {"behind markup",         "**Alpha** [ends](x) it", "ends",  1, 12},
    {"second line in a list", "1. one\n   *two* ends",  "ends",  2, 10},
    {"in a lazy quote",       "> one\ntwo ends",        "ends",  2, 5 },
    {"behind a tab",          "-\tone ends",            "ends",  1, 7 },
    {"behind an entity",      "a&nbsp;ends",            "ends",  1, 8 },
    {"characters, not bytes", "\xC3\xA9\xC3\xA9 ends",  "ends",  1, 4 },
};

static void placed(void **state)
{
    const struct place_row *row = *state;
    struct markdown_page page;

    markdown_page_read(&page, row->markdown);

    const struct rich *rich = markdown_page_need(&page, BLOCK_PARAGRAPH)->rich;
    size_t at = text_find(rich->text, text_from_string(row->words));

    assert_int_not_equal(at, TEXT_NOT_FOUND);

    struct place place = place_from_span(rich_span(rich, at, at + 4));

    assert_int_equal(place.line, row->line);
    assert_int_equal(place.column, row->column);
    markdown_page_free(&page);
}

int main(void)
{
    return ROWS_RUN(inline_rows, shown) + ROWS_RUN(place_rows, placed);
}
