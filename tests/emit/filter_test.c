// Filters: rows of filter, text, what it becomes.
#include "emit/filter.h"

#include "emit/c_text.h"

#include "rows.h"

#include <string.h>

static const struct filter_row {
    const char *name, *filter, *text, *want;
} filter_rows[] = {
    {"C: plain text",                "c_string",    "End of life",                "End of life"                       },
    {"C: quotes and backslashes",    "c_string",    "\"a\\",                      "\\042a\\134"                       },
    {"C: a digit behind an escape",  "c_string",
     "\001"
     "1",                                                                         "\\0011"                            },
    {"C: trigraphs",                 "c_string",    "?\?/",                       "\\077\\077/"                       },
    {"C: UTF-8",                     "c_string",    "\xc3\xa9",                   "\\303\\251"                        },
    {"C: the end of a comment",      "c_string",    "*/ /* // **/",               "*\\057 /\\052 // **\\057"          },
    {"C: new lines",                 "c_string",    "a\r\nb",                     "a\\015\\012b"                      },
    {"comment: its end",             "c_comment",   "a */ b /* c",                "a *. b /. c"                       },
    {"comment: a line's end",        "c_comment",   "a\\\nb",                     "a..b"                              },
    {"comment: trigraphs",           "c_comment",   "?\?/\?",                     "?./?"                              },
    {"comment: no ASCII",            "c_comment",
     "\xe2\x80\xae"
     "x\xc3\xa9",                                                                 ".x."                               },
    {"identifier: words",            "identifier",  "End of Support (2)",         "end_of_support_2"                  },
    {"identifier: a digit in front", "identifier",  "2FA",                        "_2fa"                              },
    {"identifier: a reserved word",  "identifier",  "Class",                      "class_"                            },
    {"pascal",                       "pascal",      "end-of-support",             "EndOfSupport"                      },
    {"pascal: a digit in front",     "pascal",      "3 lamps",                    "_3Lamps"                           },
    {"slug",                         "slug",        "C# & co",                    "c-sharp-co"                        },
    {"upper",                        "upper",       "a-z\xc3\xa9",                "A-Z\xc3\xa9"                       },
    {"lower",                        "lower",       "A-Z",                        "a-z"                               },
    {"JSON string",                  "json_string", "\"\xef\xbb\xbf\n",           "\\\"\\ufeff\\n"                    },
    {"JSON",                         "json",        "a\"b",                       "\"a\\\"b\""                        },
    {"Rust",                         "rust_string", "\"\\\b\xe2\x80\xae\xc3\xa9", "\\\"\\\\\\u{8}\\u{202e}\xc3\xa9"   },
    {"HTML",                         "html",        "<a b='\"&\">",               "&lt;a b=&#39;&quot;&amp;&quot;&gt;"},
    {"Markdown",                     "markdown",    "a|b <c> *d*\n\\",            "a\\|b &lt;c> \\*d\\* \\\\"         },
    {"CSV: quotes",                  "csv",         "a \"b\", c",                 "\"a \"\"b\"\", c\""                },
    {"CSV: a formula",               "csv",         "=1+1",                       "\"'=1+1\""                         },
    {"CSV: a formula behind blanks", "csv",         " @x",                        "\"' @x\""                          },
    {"CSV: a full-width formula",    "csv",
     "\xef\xbc\x9d"
     "1",                                                                         "\"'\xef\xbc\x9d"
     "1\""                                                                                                   },
    {"CSV: nothing",                 "csv",         "",                           "\"\""                              },
    {"a day as a number",            "day_number",  "2017-04-13",                 "20170413"                          },
    {"no day",                       "day_number",  "",                           "0"                                 },
    {"its year",                     "year",        "2017-04-03",                 "2017"                              },
    {"its month",                    "month",       "2017-04-03",                 "4"                                 },
    {"its day",                      "day",         "2017-04-03",                 "3"                                 },
    {"none",                         "none",        "<\"\\",                      "<\"\\"                             },
};

static void text_is_filtered(void **state)
{
    const struct filter_row *row = *state;
    const struct filter *filter = filter_find(text_from_string(row->filter));
    struct buffer buffer = {0};

    assert_non_null(filter);
    filter->apply(&buffer, text_from_string(row->text), NULL);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
}

static const struct file_row {
    const char *path, *filter;
} file_rows[] = {
    {"a.h",    "c_string"   },
    {"a.CPP",  "c_string"   },
    {"a.go",   "json_string"},
    {"a.rs",   "rust_string"},
    {"a.md",   "markdown"   },
    {"a.csv",  "csv"        },
    {"a.txt",  "none"       },
    {"a.html", "html"       },
    {"a",      "html"       },
    {"a.b/c",  "html"       },
};

static void file_has_its_escape(void **state)
{
    const struct file_row *row = *state;

    assert_string_equal(filter_for_file(text_from_string(row->path))->name, row->filter);
}

static void texts_are_cut_behind_a_character(void **state)
{
    (void)state;
    assert_int_equal(c_cut(TEXT("ab\xc3\xa9"
                                "c"),
                           3)
                         .length,
                     2);
    assert_int_equal(c_cut(TEXT("ab\xc3\xa9"
                                "c"),
                           4)
                         .length,
                     4);
    assert_int_equal(c_cut(TEXT("abc"), 3).length, 3);
    assert_int_equal(c_cut(TEXT("\xf0\x9f\x98\x80"), 3).length, 0);
    assert_null(filter_find(TEXT("c_strin")));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {cmocka_unit_test(texts_are_cut_behind_a_character)};

    return ROWS_RUN(filter_rows, text_is_filtered) + ROWS_RUN(file_rows, file_has_its_escape) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
