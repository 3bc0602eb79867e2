// The language of a page is told by its small words.
#include "page/language.h"

#include "base/buffer.h"
#include "rows.h"

struct language_row {
    const char *name;
    const char *syntax; // as often as it takes to fill ten thousand bytes
    const char *prose;  // forty times, behind it
    enum language want;
};

static const char syntax[] =
    "LIGHT lamp = {lamp_name | lamp_number} WITH wick, oil, glass, wind, match [, n ] ; "
    "DIM lamp = {lamp_name | lamp_number} WITHOUT wick, oil, glass, wind, match [, n ] TO x ; ";

static const struct language_row language_rows[] = {
    {"English",              "",     "The end of the lamp is near. ",                    LANGUAGE_ENGLISH},
    {"German",               "",     "Das Ende der Lampe ist nah, und die Nacht auch. ", LANGUAGE_GERMAN },
    {"French",               "",     "La fin de la lampe est proche pour les nuits. ",   LANGUAGE_FRENCH },
    {"nothing",              "",     "",                                                 LANGUAGE_ENGLISH},
    {"a language unknown",   "",     "Lampen slukker snart, sier de alle. ",             LANGUAGE_ENGLISH},
    {"German behind syntax", syntax, "Das Ende der Lampe ist nah, und die Nacht auch. ",
     LANGUAGE_GERMAN                                                                                     },
};

static void test_language(void **state)
{
    const struct language_row *row = *state;
    struct buffer buffer = {0};

    while (row->syntax[0] && buffer.length < 10000)
        buffer_add(&buffer, text_from_string(row->syntax));
    for (int i = 0; i < 40; i++)
        buffer_add(&buffer, text_from_string(row->prose));
    buffer_add_character(&buffer, ' ');
    assert_int_equal(language_from_text(buffer_text(&buffer), TEXT("")), row->want);
    buffer_free(&buffer);
}

struct locale_row {
    const char *name, *text, *locale;
    enum language want;
};

static const struct locale_row locale_rows[] = {
    {"a few words, the header says German",   "Wie geht das? So. ",                                   "de-DE",   LANGUAGE_GERMAN },
    {"a few words, the header says French",   "Oui, sans lampe. ",                                    "fr",      LANGUAGE_FRENCH },
    {"a few words, the header says nothing",  "Wie geht das? So. ",                                   "",        LANGUAGE_ENGLISH},
    {"two languages side by side",            "Das Ende ist nah. The end of the lamp is near. ",      "de-de",
     LANGUAGE_GERMAN                                                                                                             },
    {"never translated",                      "The end of the lamp is near, and the night is long. ", "de-de",
     LANGUAGE_ENGLISH                                                                                                            },
    {"a locale of a language unknown",        "La fin de la lampe est pour les nuits. ",              "pt-BR",
     LANGUAGE_FRENCH                                                                                                             },
    {"a word that only begins like a locale", "Lamp. ",                                               "default", LANGUAGE_ENGLISH},
};

static void test_locale(void **state)
{
    const struct locale_row *row = *state;

    assert_int_equal(language_from_text(text_from_string(row->text), text_from_string(row->locale)),
                     row->want);
}

int main(void)
{
    return ROWS_RUN(language_rows, test_language) + ROWS_RUN(locale_rows, test_locale);
}
