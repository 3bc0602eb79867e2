// Names in C: short, told apart, and each given once.
#include "emit/c_names.h"

#include "rows.h"

#include <string.h>

static const char *const no_suffix[] = {"", NULL};
static const char *const dates[] = {"", "_EARLIEST", "_LATEST", NULL};

static const struct name_row {
    const char *name, *prefix, *head, *tail, *want;
} name_rows[] = {
    {"an id",                      "SUNSET",                               "azure-ad-sync",                                            "retired",                 "SUNSET_AZURE_AD_SYNC_RETIRED"                    },
    {"no tail",                    "SUNSET_a",                             "dir-sync",                                                 "",                        "SUNSET_a_DIR_SYNC"                               },
    {"a number behind a page",     "SUNSET_a_1",                           "2-x",                                                      "retired",                 "SUNSET_a_1_N2_X_RETIRED"                         },
    {"a number behind no page",    "SUNSET",                               "2-x",                                                      "retired",                 "SUNSET_2_X_RETIRED"                              },
    {"dots in the tail",           "SUNSET_a",                             "x",                                                        "to.y",                    "SUNSET_a_X_TO_Y"                                 },
    {"a long one is cut",          "SUNSET",                               "the-classic-client-of-the-information-protection-service",
     "end-of-extended-support",                                                                                                                                   "SUNSET_THE_CLASSIC_CLI_%_END_OF_EXTENDED_SUPPORT"},
    {"a long page leaves it some", "SUNSET_p123456_of_a_page_with_a_long",
     "the-classic-client-of-it",                                                                                                       "end-of-extended-support",
     "SUNSET_p123456_of_a_page_with_a_long_THE_CLASSIC_%_END_OF_EXTENDED_SUPPORT"                                                                                                                                   },
};

// "%" in a wanted name stands for the six digits of a hash.
static void assert_name(const char *name, const char *want)
{
    const char *hash = strchr(want, '%');

    if (!hash) {
        assert_string_equal(name, want);
        return;
    }
    const size_t before = (size_t)(hash - want);

    assert_int_equal(strlen(name), strlen(want) + 5);
    assert_memory_equal(name, want, before);
    assert_string_equal(name + before + 6, hash + 1);
}

static void id_is_named(void **state)
{
    const struct name_row *row = *state;
    struct c_names names = {0};
    const struct c_claim claim = {row->prefix, text_from_string(row->head),
                                  text_from_string(row->tail), dates, TEXT("")};
    bool taken = true;

    assert_name(c_names_claim(&names, &claim, &taken), row->want);
    assert_false(taken);
    c_names_free(&names);
}

static void a_name_is_given_once(void **state)
{
    struct c_names names = {0};
    bool taken;
    const struct c_claim first = {"SUNSET", TEXT("a"), TEXT("b-c"), no_suffix, TEXT("one")};
    const struct c_claim second = {"SUNSET", TEXT("a-b"), TEXT("c"), no_suffix, TEXT("two")};

    (void)state;
    assert_string_equal(c_names_claim(&names, &first, &taken), "SUNSET_A_B_C");
    const char *other = c_names_claim(&names, &second, &taken);
    assert_true(taken);
    assert_name(other, "SUNSET_A_B_C_%");
    const char *third = c_names_claim(&names, &second, &taken);
    assert_name(third, "SUNSET_A_B_C_%");
    assert_string_not_equal(third, other);
    c_names_free(&names);
}

// Each of a name's suffixes is taken with it.
static void suffixes_are_taken(void **state)
{
    struct c_names names = {0};
    bool taken;
    const struct c_claim with_dates = {"SUNSET", TEXT("lamp"), TEXT("retired"), dates, TEXT("one")};
    const struct c_claim latest = {"SUNSET", TEXT("lamp-retired"), TEXT("latest"), no_suffix,
                                   TEXT("two")};

    (void)state;
    c_names_claim(&names, &with_dates, &taken);
    c_names_claim(&names, &latest, &taken);
    assert_true(taken);
    c_names_free(&names);
}

static const struct page_row {
    const char *path, *want;
} page_rows[] = {
    {"upgrade-from-dirsync",                                   "upgrade_from_dirsync"},
    {"schedule/Two Events",                                    "schedule_two_events" },
    {"2024/news",                                              "p2024_news"          },
    {"articles/azure-arc/servers/cloud-native/licensing-cost", "p%_licensing_cost"   },
};

static void page_is_named(void **state)
{
    const struct page_row *row = *state;
    struct c_names names = {0};
    bool taken = true;
    const char *name = c_page_name(&names, text_from_string(row->path), &taken);

    assert_name(name, row->want);
    assert_true(strlen(name) <= C_PAGE_LENGTH);
    assert_false(taken);
    assert_string_not_equal(c_page_name(&names, text_from_string(row->path), &taken), name);
    assert_true(taken);
    c_names_free(&names);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_given_once),
        cmocka_unit_test(suffixes_are_taken),
    };
    return ROWS_RUN(name_rows, id_is_named) + ROWS_RUN(page_rows, page_is_named) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
