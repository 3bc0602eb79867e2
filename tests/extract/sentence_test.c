// Where sentences end, and where full stops stand inside them.
#include "extract/sentence.h"

#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

struct sentence_row {
    const char *name;
    enum language language;
    const char *text;
    const char *want; // the sentences, "|" between two
};

static struct sentence_row rows[] = {
    {"two sentences",                  LANGUAGE_ENGLISH, "One ends. Two ends.",                      "One ends.|Two ends."        },
    {"other marks",                    LANGUAGE_ENGLISH, "Really? Yes! Good",                        "Really?|Yes!|Good"          },
    {"over a line end",                LANGUAGE_ENGLISH, "One\nends. Two\nends.",                    "One\nends.|Two\nends."      },
    {"a line end that is seen",        LANGUAGE_ENGLISH, "One goes\vTwo goes",                       "One goes|Two goes"          },
    {"closing quotes",                 LANGUAGE_ENGLISH, "He said \u201cone.\u201d (Two.) Three",
     "He said \u201cone.\u201d|(Two.)|Three"                                                                                      },
    {"versions",                       LANGUAGE_ENGLISH, "Use 4.8.1 or 2.0. Then go.",               "Use 4.8.1 or 2.0.|Then go." },
    {"names with dots",                LANGUAGE_ENGLISH, "Both .NET and Node.js stay. Good.",
     "Both .NET and Node.js stay.|Good."                                                                                          },
    {"abbreviations",                  LANGUAGE_ENGLISH, "Some, e.g. Azure, vs. Windows. Good.",
     "Some, e.g. Azure, vs. Windows.|Good."                                                                                       },
    {"initials",                       LANGUAGE_ENGLISH, "In the U.S. Government cloud.",
     "In the U.S. Government cloud."                                                                                              },
    {"lower case goes on",             LANGUAGE_ENGLISH, "In the cmd. exe file.",                    "In the cmd. exe file."      },
    {"number at the front",            LANGUAGE_ENGLISH, "1. Open it. 2 go.",                        "1. Open it.|2 go."          },
    {"sentence that ends in a number", LANGUAGE_ENGLISH, "Use version 12. The rest goes.",
     "Use version 12.|The rest goes."                                                                                             },
    {"short month",                    LANGUAGE_ENGLISH, "It ends Dec. 4, 2026. Good.",              "It ends Dec. 4, 2026.|Good."},
    {"year at the end",                LANGUAGE_ENGLISH, "It ended in May 2019. 3 remain.",
     "It ended in May 2019.|3 remain."                                                                                            },
    {"german day",                     LANGUAGE_GERMAN,  "Er endet am 3. März 2021. Danach nicht.",
     "Er endet am 3. März 2021.|Danach nicht."                                                                                   },
    {"german abbreviation",            LANGUAGE_GERMAN,  "Etwa z.B. Windows bzw. Office. Gut.",
     "Etwa z.B. Windows bzw. Office.|Gut."                                                                                        },
    {"french quotes",                  LANGUAGE_FRENCH,  "Il dit \u00abfin.\u00bb Ensuite rien.",
     "Il dit \u00abfin.\u00bb|Ensuite rien."                                                                                      },
    {"nothing",                        LANGUAGE_ENGLISH, " \n ",                                     ""                           },
};

static void test_sentences(void **state)
{
    const struct sentence_row *row = *state;
    struct arena arena = {0};
    struct buffer buffer = {0};
    struct text text = text_from_string(row->text);
    struct sentences sentences =
        sentences_from_text(&arena, vocabulary_new(&arena, row->language), text);

    for (size_t i = 0; i < sentences.count; i++) {
        if (i > 0)
            buffer_add_character(&buffer, '|');
        buffer_add(&buffer, text_slice(text, sentences.items[i].start, sentences.items[i].end));
    }
    assert_string_equal(arena_copy(&arena, buffer_text(&buffer)).at, row->want);
    buffer_free(&buffer);
    arena_free(&arena);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

int main(void)
{
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++)
        tests[i] = (struct CMUnitTest){rows[i].name, test_sentences, NULL, NULL, &rows[i]};
    return _cmocka_run_group_tests("sentence", tests, COUNT(rows), NULL, NULL);
}
