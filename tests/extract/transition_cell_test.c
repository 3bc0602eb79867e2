// Cells are read as names, as nothing, as parts and as answers.
#include "extract/transition_cell.h"

#include "base/buffer.h"
#include "extract/page_records.h"

struct cell_row {
    const char *name;
    const char *cell;
    const char *text;
    bool is_nothing;
};

static const struct cell_row cell_rows[] = {
    {"a name",                              "Lamp",                                                           "Lamp",                                                                            false},
    {"a link and bold text",                "[**Lamp**](a.md)",                                               "Lamp",                                                                            false},
    {"a footnote mark",                     "Lamp<sup>1</sup>",                                               "Lamp",                                                                            false},
    {"a footnote mark inside",              "Lamp<sup>1</sup> and bulb",                                      "Lamp and bulb",                                                                   false},
    {"a long superscript is text",          "Lamp<sup>trademark</sup>",                                       "Lamptrademark",                                                                   false},
    {"a star is a footnote",                "Lamp\\*",                                                        "Lamp",                                                                            false},
    {"a star in code is none",              "`lamp*`",                                                        "lamp*",                                                                           false},
    {"blank",                               " ",                                                              "",                                                                                true },
    {"a dash",                              "\u2014",                                                         "\u2014",                                                                          true },
    {"none",                                "None",                                                           "None",                                                                            true },
    {"none with an explanation",            "None. It is gone.",                                              "None. It is gone.",                                                               true },
    {"not applicable",                      "N/A",                                                            "N/A",                                                                             true },
    {"a sentence",                          "There is no replacement.",                                       "There is no replacement.",                                                        true },
    {"a sentence about its end",            "The lamp will be removed soon.",                                 "The lamp will be removed soon.",
     true                                                                                                                                                                                             },
    {"its end, and a name",                 "The lamp will be removed soon. Use the lantern instead of it.",
     "The lamp will be removed soon. Use the lantern instead of it.",                                                                                                                            false},
    {"a long sentence about its end",
     "The way in which the lamp tells the time to the clock in the hall will be removed in a later version.",
     "The way in which the lamp tells the time to the clock in the hall will be removed in a later version.",
     true                                                                                                                                                                                             },
    {"its end, and a move in one sentence",
     "Use the lantern because every wick of the old lamp in the hall will be removed.",                       "Use the lantern because every wick of the old lamp in the hall will be removed.", false},
    {"a name, and its own end",             "Lantern (the wick will be removed in a later version)",
     "Lantern (the wick will be removed in a later version)",                                                                                                                                    false},
    {"it is not replaced",
     "This glow will not be replaced. The wick is always lit by hand from the outside of the house.",
     "This glow will not be replaced. The wick is always lit by hand from the outside of the house.",
     true                                                                                                                                                                                             },
    {"a name that begins like none",        "Nonesuch",                                                       "Nonesuch",                                                                        false},
    {"a name with none in it",              "None-shall-pass",                                                "None-shall-pass",                                                                 false},
};

static void test_cell(void **state)
{
    const struct cell_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct cell *cell = NULL;
    struct extraction extraction = extraction_of_cell(&arena, &diags, row->cell, &cell);
    struct text text = transition_cell_text(&extraction, cell);

    assert_text_equal(text, row->text);
    assert_int_equal(transition_names_nothing(&extraction, text), row->is_nothing);
    diags_free(&diags);
    arena_free(&arena);
}

struct parts_row {
    const char *name;
    const char *cell;
    const char *want; // "0 B|0 C|"
};

static const struct parts_row parts_rows[] = {
    {"one part",                            "B",                              "0 B|"        },
    {"line ends",                           "B<br/><br>C",                    "0 B|0 C|"    },
    {"numbers",                             "1. B<br>2.C<br>3) D",            "1 B|2 C|3 D|"},
    {"a version is no number",              "2.1 B",                          "0 2.1 B|"    },
    {"a list",                              "<ul><li>B</li><li>C</li></ul>",  "0 B|0 C|"    },
    {"an ordered list, and text behind it", "<ol><li>B</li><li>C</li></ol>D", "1 B|2 C|0 D|"},
};

static void test_parts(void **state)
{
    const struct parts_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct cell *cell = NULL;
    struct extraction extraction = extraction_of_cell(&arena, &diags, row->cell, &cell);
    struct cell_parts parts = transition_cell_parts(&extraction, cell);

    for (size_t i = 0; i < parts.count; i++)
        buffer_format(&buffer, "%u %.*s|", parts.items[i].number,
                      TEXT_ARGUMENTS(parts.items[i].text));
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

struct answer_row {
    const char *name;
    const char *text;
    int word;
    const char *how;
};

static const struct answer_row answer_rows[] = {
    {"yes",                        "Yes",            ANSWER_YES, ""              },
    {"yes, with a condition",      "Yes (with SP1)", ANSWER_YES, "with SP1"      },
    {"no",                         "No",             ANSWER_NO,  ""              },
    {"not supported",              "Not supported",  ANSWER_NO,  ""              },
    {"unsupported",                "Unsupported",    ANSWER_NO,  ""              },
    {"supported",                  "Supported",      ANSWER_YES, ""              },
    {"a check mark",               "\u2714",         ANSWER_YES, ""              },
    {"a cross",                    "\u274c",         ANSWER_NO,  ""              },
    {"a name that begins like no", "Notes",          0,          "Notes"         },
    {"how",                        "Luma Assistant", 0,          "Luma Assistant"},
};

static void test_answer(void **state)
{
    const struct answer_row *row = *state;
    struct arena arena = {0};
    struct extraction extraction = {.arena = &arena};

    extraction.vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);
    struct answer answer = transition_cell_answer(&extraction, text_from_string(row->text));

    assert_int_equal(answer.word, row->word);
    assert_text_equal(answer.how, row->how);
    arena_free(&arena);
}

static void words_are_what_blanks_divide(void **state)
{
    (void)state;
    assert_int_equal(transition_word_count(TEXT("lamp.light_or_dim  now")), 2);
    assert_int_equal(transition_word_count(TEXT(" - ")), 0);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {cmocka_unit_test(words_are_what_blanks_divide)};

    return ROWS_RUN(cell_rows, test_cell) + ROWS_RUN(parts_rows, test_parts) +
           ROWS_RUN(answer_rows, test_answer) + cmocka_run_group_tests(tests, NULL, NULL);
}
