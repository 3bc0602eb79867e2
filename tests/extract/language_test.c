// The language of a page is told by what it says of itself and by its small words.
#include "extract/language.h"

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
    struct arena arena = {0};
    struct buffer buffer = {0};

    while (row->syntax[0] && buffer.length < 10000)
        buffer_add(&buffer, text_from_string(row->syntax));
    for (int i = 0; i < 40; i++)
        buffer_add(&buffer, text_from_string(row->prose));
    buffer_add_character(&buffer, ' ');
    assert_int_equal(language_from_text(language_words_new(&arena), buffer_text(&buffer), TEXT("")),
                     row->want);
    buffer_free(&buffer);
    arena_free(&arena);
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
    {"no English in a few words",             "Das ist die Lampe. ",                                  "",        LANGUAGE_GERMAN },
    {"as few English ones beside",            "Das ist Lampe, as of the day. ",                       "",        LANGUAGE_ENGLISH},
    {"a word that only begins like a locale", "Lamp. ",                                               "default", LANGUAGE_ENGLISH},
};

static void test_locale(void **state)
{
    const struct locale_row *row = *state;
    struct arena arena = {0};

    assert_int_equal(language_from_text(language_words_new(&arena), text_from_string(row->text),
                                        text_from_string(row->locale)),
                     row->want);
    arena_free(&arena);
}

struct page_row {
    const char *name, *path, *page;
    enum language want;
};

static const struct page_row page_rows[] = {
    {"the header says it",          "lamp.md",                      "---\nms.contentlocale: de-DE\n---\nLampe.\n",
     LANGUAGE_GERMAN                                                                                                               },
    {"a folder says it",            "docs/fr-fr/lamp.md",           "Lampe.\n",                                    LANGUAGE_FRENCH },
    {"a repository's name says it", "lamp-docs.de-DE/docs/lamp.md", "Lampe.\n",                                    LANGUAGE_GERMAN },
    {"the header counts more",      "docs/fr-fr/lamp.md",           "---\nlocale: de\n---\nLampe.\n",
     LANGUAGE_GERMAN                                                                                                               },
    {"a folder that only looks so", "docs/de-icing/lamp.md",        "Lamp.\n",                                     LANGUAGE_ENGLISH},
    {"nothing says it",             "docs/lamp.md",                 "Lampe.\n",                                    LANGUAGE_ENGLISH},
    {"a page of questions",         "docs/lamp.yml",
     "### YamlMime:FAQ\nmetadata:\n  ms.contentlocale: fr-FR\nsections: []\n",                                     LANGUAGE_FRENCH },
};

static void test_page(void **state)
{
    const struct page_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source = source_from_text(&arena, row->path, text_from_string(row->page));
    const struct page *page = page_from_source(&arena, NULL, source, &diags);

    assert_int_equal(language_from_page(language_words_new(&arena), NULL, page), row->want);
    diags_free(&diags);
    arena_free(&arena);
}

// Each file of words tells its own small words from all others.
struct words_row {
    const char *words;
    enum language language;
};

static const struct words_row words_rows[] = {
#define LANGUAGE(name, locale, words) {words, LANGUAGE_##name},
#define WORD(class, value, phrase)
#include "extract/words/all.def"
#undef WORD
#undef LANGUAGE
};

static void test_words(void **state)
{
    const struct words_row *row = *state;
    struct arena arena = {0};
    const struct language_words *words = language_words_new(&arena);
    struct text rest = text_from_string(row->words), word;

    while (text_next_part(&rest, ' ', &word)) {
        struct text text =
            arena_format(&arena, "%.*s %.*s.", TEXT_ARGUMENTS(word), TEXT_ARGUMENTS(word));

        assert_in_range(word.length, 2, 4);
        assert_int_equal(language_from_text(words, text, TEXT("")), row->language);
    }
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(language_rows, test_language) + ROWS_RUN(locale_rows, test_locale) +
           ROWS_RUN(page_rows, test_page) + ROWS_RUN(words_rows, test_words);
}
