// Titles are split at the words between A and B, and names are told from their versions.
#include "extract/transition_move.h"

#include "extract/shared_words.h"
#include "rows.h"

struct move_row {
    const char *name;
    const char *text;
    const char *from, *to, *what;
    enum language language;
};

static const struct move_row move_rows[] = {
    {"from and to",                   "Upgrade from Luma 1 to Luma 2",            "Luma 1",          "Luma 2",      "",           0              },
    {"to and from",                   "Migrate to Luma 2 from Luma 1",            "Luma 1",          "Luma 2",      "",           0              },
    {"only to",                       "Migrating to the Luma cloud",              "",                "Luma cloud",  "",           0              },
    {"only from",                     "Upgrading from Luma 2013",                 "Luma 2013",       "",            "",           0              },
    {"A is the object",               "Upgrade Luma 1 to Luma 2",                 "",                "Luma 2",      "Luma 1",     0              },
    {"A behind an article",           "Upgrade a Luma 1 app to Luma 2",           "",                "Luma 2",      "Luma 1 app", 0              },
    {"what is moved is no name",      "Migrate your data to Luma",                "",                "Luma",        "",           0              },
    {"the verb behind other words",   "How to plan an upgrade to Luma 2",         "",                "Luma 2",      "",           0              },
    {"of two verbs the later",        "Prepare the move, then migrate to Luma 2", "",                "Luma 2",      "",           0              },
    {"a name ends at using",          "Migrate from Luma 1 using the wizard",     "Luma 1",          "",            "",           0              },
    {"a name ends at a colon",        "Upgrade to Luma 2: overview",              "",                "Luma 2",      "",           0              },
    {"a name ends at a bar",          "Upgrade to Luma 2 | Luma documentation",   "",                "Luma 2",      "",           0              },
    {"a version keeps its full stop", "Upgrade to Luma 2.1.",                     "",                "Luma 2.1",    "",           0              },
    {"a list of years is one name",   "Upgrade from Luma 2010, 2013",             "Luma 2010, 2013", "",            "",           0              },
    {"what is left",                  "Decommissioning Luma V1",                  "Luma V1",         "",            "",           0              },
    {"what is deprecated",            "Deprecated: Luma tools",                   "Luma tools",      "",            "",           0              },
    {"a version alone is no B",       "Upgrade to the latest version",            "",                "",            "",           0              },
    {"a name with for in it",         "Migrate from Luma for Homes to Lantern",   "Luma for Homes",  "Lantern",
     "",                                                                                                                          0              },
    {"for behind a name",             "Migrate to Luma for more light",           "",                "Luma",        "",           0              },
    {"the verb behind as a noun",     "Luma to Lantern migration guide",          "Luma",            "Lantern",     "",           0              },
    {"how to is no move",             "How to plan a migration",                  "",                "",            "",           0              },
    {"mapped",                        "Mapping Luma lamps to the Lantern kit",    "",                "Lantern kit", "Luma lamps", 0              },
    {"no verb",                       "From Luma to Lantern",                     "",                "",            "",           0              },
    {"nothing behind the verb",       "Plan your upgrade",                        "",                "",            "",           0              },
    {"German",                        "Migrieren von Luma 1 zu Luma 2",           "Luma 1",          "Luma 2",      "",           LANGUAGE_GERMAN},
    {"German, the upgrade of A",      "Upgrade von Luma 1",                       "",                "",            "",           LANGUAGE_GERMAN},
};

static void test_move(void **state)
{
    const struct move_row *row = *state;
    struct arena arena = {0};
    struct page page = {0};
    struct extraction extraction = {.arena = &arena, .page = &page, .language = row->language};

    extraction.vocabulary = vocabulary_new(&arena, row->language);
    struct move move = move_from_text(&extraction, text_from_string(row->text));

    assert_text_equal(move.from, row->from);
    assert_text_equal(move.to, row->to);
    assert_text_equal(move.what, row->what);
    arena_free(&arena);
}

struct sibling_row {
    const char *name;
    const char *text;
    const char *sibling_of;
    const char *want;
};

static const struct sibling_row sibling_rows[] = {
    {"another version",              "Back up your Luma Server 2010 lamps", "Luma Server 2013",
     "Luma Server 2010"                                                                                    },
    {"the same version",             "Back up your Luma Server 2013 lamps", "Luma Server 2013", ""         },
    {"the same version at first",    "from Luma 2013 or Luma 2010",         "Luma 2013",        "Luma 2010"},
    {"another family",               "Back up Lantern 2010",                "Luma Server 2013", ""         },
    {"the family without a version", "Luma Server lamps",                   "Luma Server 2013", ""         },
    {"punctuation behind it",        "(Luma 2010).",                        "Luma 2013",        "Luma 2010"},
    {"a name without a version",     "Luma 2010",                           "Luma",             ""         },
};

static void test_sibling(void **state)
{
    const struct sibling_row *row = *state;

    assert_text_equal(name_sibling(text_from_string(row->text), text_from_string(row->sibling_of)),
                      row->want);
}

static void names_are_taken_apart(void **state)
{
    struct extraction extraction = {.vocabulary = shared_vocabulary(LANGUAGE_ENGLISH)};

    (void)state;
    assert_text_equal(name_family(TEXT("Luma Server 2013")), "Luma Server");
    assert_text_equal(name_family(TEXT("Luma")), "");
    assert_text_equal(name_version(TEXT("Luma Server 2013 SP1")), "2013");
    assert_text_equal(name_version(TEXT("Luma")), "");
    assert_text_equal(name_without_article(&extraction, TEXT("the Luma")), "Luma");
    assert_text_equal(name_without_article(&extraction, TEXT("therapy")), "therapy");
    assert_text_equal(name_without_article(&extraction, TEXT("A-1 Luma")), "A-1 Luma");
}

static void aliases_stand_in_parentheses(void **state)
{
    struct text title = TEXT("Migrate from Luma Kit (LK) to Lantern ( LA )");

    (void)state;
    assert_text_equal(name_alias(title, TEXT("Luma Kit")), "LK");
    assert_text_equal(name_alias(title, TEXT("Lantern")), "LA");
    assert_text_equal(name_alias(title, TEXT("Migrate")), "");
    assert_text_equal(name_alias(title, TEXT("Torch")), "");
    assert_text_equal(name_alias(TEXT("Luma (LK"), TEXT("Luma")), "");
}

static void names_are_equal_by_their_words(void **state)
{
    (void)state;
    assert_true(name_equals(TEXT("Luma  2"), TEXT("luma 2.")));
    assert_false(name_equals(TEXT("Luma 2"), TEXT("Luma 2 Web")));
    assert_false(name_equals(TEXT("Luma 2 Web"), TEXT("Luma 2")));
    assert_false(name_equals(TEXT("Luma 2"), TEXT("Luma 3")));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_taken_apart),
        cmocka_unit_test(aliases_stand_in_parentheses),
        cmocka_unit_test(names_are_equal_by_their_words),
    };

    return ROWS_RUN(move_rows, test_move) + ROWS_RUN(sibling_rows, test_sibling) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
