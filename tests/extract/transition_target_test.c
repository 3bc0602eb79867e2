// Cells of targets are split into alternatives and chains.
#include "extract/transition_target.h"

#include "base/buffer.h"
#include "extract/page_records.h"

struct target_row {
    const char *name;
    const char *cell;
    const char *final;
    const char *want; // "B", "B; C", "C via B"; the source is A
};

static const struct target_row target_rows[] = {
    {"one name",                                  "B",                                                     "",  "B"                          },
    {"lines",                                     "B<br/>C",                                               "",  "B; C"                       },
    {"an HTML list",                              "<ul><li>B</li><li>C</li></ul>",                         "",  "B; C"                       },
    {"or",                                        "B or C",                                                "",  "B; C"                       },
    {"or between lines",                          "B<br>or<br>C",                                          "",  "B; C"                       },
    {"or inside parentheses is part of the name", "B (home or work)",                                      "",  "B (home or work)"           },
    {"the last word differs",                     "Luma 2 Standard or Web",                                "",  "Luma 2 Standard; Luma 2 Web"},
    {"twice the same",                            "B<br>B",                                                "",  "B"                          },
    {"a dash",                                    "-",                                                     "",  ""                           },
    {"nothing",                                   "Not applicable",                                        "",  ""                           },
    {"arrows",                                    "A > B > C",                                             "",  "C via B"                    },
    {"arrows of another sign",                    "B \u2192 C",                                            "",  "C via B"                    },
    {"numbered lines",                            "1. B<br>2. C",                                          "",  "C via B"                    },
    {"two chains",                                "1. B<br>2. C<br>or<br>1. D",                            "",  "C via B; D"                 },
    {"an ordered list",                           "<ol><li>Upgrade to B.</li><li>Upgrade to C.</li></ol>", "",  "C via B"                    },
    {"chores between the steps",                  "1. Install B<br>2. Test the lamps<br>3. Install C",     "",
     "C via B"                                                                                                                               },
    {"a chain to a known target",                 "1. Upgrade to B<br>2. Upgrade to C",                    "D", "D via B, C"                 },
    {"a chain that ends in the known target",     "1. Upgrade to B<br>2. Upgrade to C",                    "C", "C via B"                    },
    {"a hop in words",                            "Upgrade to B and then migrate to C",                    "",  "C via B"                    },
    {"no name behind the verb",                   "Upgrade to the new lamp",                               "",  "Upgrade to the new lamp"    },
    {"what stands behind a name and a full stop", "B. You can convert to C afterwards.",                   "",  "B"                          },
    {"a long sentence behind a name",
     "B<br>This works for lamps that stand alone, and for no other lamp in the house.",                    "",  "B"                          },
};

static void print(struct buffer *buffer, const struct targets *targets)
{
    for (size_t i = 0; i < targets->count; i++) {
        const struct target *target = &targets->items[i];

        buffer_format(buffer, "%s%.*s", i ? "; " : "", TEXT_ARGUMENTS(target->to));
        for (size_t j = 0; j < target->via.count; j++)
            buffer_format(buffer, "%s%.*s", j ? ", " : " via ",
                          TEXT_ARGUMENTS(target->via.items[j]));
    }
}

static void test_targets(void **state)
{
    const struct target_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct cell *cell = NULL;
    struct extraction extraction = extraction_of_cell(&arena, &diags, row->cell, &cell);
    struct targets targets =
        targets_from_cell(&extraction, cell, TEXT("A"), text_from_string(row->final));

    print(&buffer, &targets);
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

struct step_row {
    const char *name;
    const char *text;
    const char *first; // of a comment
    const char *steps; // the first of a column of steps
};

static const struct step_row step_rows[] = {
    {"a first step",        "You must first upgrade to B.",                 "B", "B"},
    {"a step",              "Upgrade to B",                                 "",  "B"},
    {"steps to the target", "Upgrade to B, and then upgrade to Z by hand.", "B", "B"},
    {"only the target",     "Upgrade to Z.",                                "",  "Z"},
    {"a name",              "B",                                            "",  "B"},
    {"direct",              "Direct upgrade",                               "",  "" },
    {"nothing",             "None",                                         "",  "" },
};

static void test_steps(void **state)
{
    const struct step_row *row = *state;
    struct arena arena = {0};
    struct extraction extraction = {.arena = &arena};
    struct text text = text_from_string(row->text);

    extraction.vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);
    struct texts steps = steps_from_text(&extraction, text);

    struct texts before = steps_before(&extraction, text, TEXT("A"), TEXT("Z"));
    struct text first = before.count > 0 ? before.items[0] : TEXT("");

    assert_text_equal(first, row->first);
    assert_int_equal(steps.count > 0, row->steps[0] != 0);
    if (steps.count > 0)
        assert_text_equal(steps.items[0], row->steps);
    arena_free(&arena);
}

// What no real cell has is cut, and the reader is told.
static void too_many_targets_are_cut(void **state)
{
    static const char *const separators[] = {"<br>", " or ", " > "};

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(separators); i++) {
        struct arena arena = {0};
        struct diags diags = {0};
        struct buffer buffer = {0};
        const struct cell *cell = NULL;

        for (int target = 0; target < 2000; target++)
            buffer_format(&buffer, "%sLuma%d", target ? separators[i] : "", target);
        buffer_add_character(&buffer, '\0');

        struct extraction extraction = extraction_of_cell(&arena, &diags, buffer.at, &cell);
        struct targets targets = targets_from_cell(&extraction, cell, TEXT("A"), TEXT(""));

        assert_true(targets.is_cut);
        assert_true(targets.count < 2000);
        buffer_free(&buffer);
        diags_free(&diags);
        arena_free(&arena);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {cmocka_unit_test(too_many_targets_are_cut)};

    return ROWS_RUN(target_rows, test_targets) + ROWS_RUN(step_rows, test_steps) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
