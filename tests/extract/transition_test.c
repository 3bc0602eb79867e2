// Tables that look like transitions and are none, and what is told of tables beside their records.
#include "extract/transition.h"

#include "extract/transition_rows.h"

// clang-format off
static const struct transition_row none_rows[] = {
    {"to and see",
     "# Lamps\n\n| To | See |\n|---|---|\n| Light a lamp | [Lighting](a.md) |\n", ""},
    {"to and go to on a page that only mentions upgrades below",
     "# Lamps\n\n## Set up lamps\n\n| To | Go to |\n|---|---|\n| Light a lamp | [Lighting](a.md) |\n\n## Upgrade\n", ""},
    {"from and to of data types",
     "# Conversions\n\n| From | To | Method |\n|---|---|---|\n| char | short | Sign-extend |\n", ""},
    {"from and to of data types on a page about migrating",
     "# Migrate your data\n\n| From data type | To data type |\n|---|---|\n| char | short |\n", ""},
    {"source and destination of ports",
     "# Network\n\n| Source | Destination | Port |\n|---|---|---|\n| Lamp | Switch | 80 |\n", ""},
    {"source and destination hosts of a live migration",
     "# Migrate lamps\n\n| Source host | Destination host | Supported |\n|---|---|---|\n| Lamp A | Lamp B | Yes |\n", ""},
    {"old and new states",
     "# Lamps\n\n| Old state | New state |\n|---|---|\n| ON | OFF |\n", ""},
    {"original and new values",
     "# Rewrite\n\n| Original value: | New value: |\n|---|---|\n| /a | /b |\n", ""},
    {"a replacement string at run time",
     "# Replace function\n\n| Code | Replacement string |\n|---|---|\n| %a | Name of the day |\n", ""},
    {"an alternative where nothing goes",
     "# Lamps\n\n| Lamp | Default | Alternative |\n|---|---|---|\n| Hand | Torch | Lantern |\n", ""},
    {"an equivalent where nothing moves",
     "# Lamps\n\n| Lamp | Metric equivalent |\n|---|---|\n| Torch | Lantern |\n", ""},
    {"an equivalent that answers",
     "# Migrate from Fire to Light\n\n| Fire feature | Light equivalent |\n|---|---|\n| Glow | \xe2\x9c\x94 Always |\n| Smoke | \xe2\x9d\x8c Not supported |\n", ""},
    {"placeholders to fill in on a page about a move",
     "# Migrate your lamps\n\n| Placeholder | Replace with |\n|---|---|\n| `<lamp>` | The name of a lamp |\n", ""},
    {"style guides",
     "# Active voice\n\n| Use this | Instead of |\n|---|---|\n| lit | is being lit |\n", ""},
    {"before and after of behaviour",
     "# Migrate lamps\n\n## Access rights\n\n| Before lock down | After lock down |\n|---|---|\n| Write | Read |\n", ""},
    {"old and new limits",
     "# Lamps\n\n| Lamp | Old limit | New limit |\n|---|---|---|\n| Torch | one | two |\n", ""},
    {"old and new versions of what the first column names",
     "# Release notes\n\n| Part | Old version | New version |\n|---|---|---|\n| Wick | 2.4.4 | 3.1.2 |\n", ""},
    {"old and new defaults among breaking changes",
     "# Breaking changes\n\n| Lamp | Old default | New default |\n|---|---|---|\n| Torch | 30 s | 60 s |\n", ""},
    {"what two products require",
     "# Migrate your lamps\n\n| Luma Kit and Light SDK required | Only Light SDK required |\n|---|---|\n| Torch | Lantern |\n", ""},
    {"before and after a transfer on a page about one",
     "# Migrate lamps\n\n## Access\n\n| Before transfer | After transfer |\n|---|---|\n| Reader | Writer |\n", ""},
    {"settings and their former names",
     "# Reference\n\n| Setting | Former name |\n|---|---|\n| light | fire |\n", ""},
    {"before and after among breaking changes",
     "# Breaking changes\n\n| What changes | Before | After |\n|---|---|---|\n| Output | Table | List |\n", ""},
    {"data types on a page about a move",
     "# Migrate from Luma to Lantern\n\n| Luma data type | Lantern data type |\n|---|---|\n| FIRE | FLAME |\n", ""},
    {"a feature comparison with a legacy column",
     "# Lamps\n\n| Feature | Legacy | New |\n|---|---|---|\n| Colour | Red | Blue |\n", ""},
    {"a comparison of A and B on a page about migrating",
     "# Migrate from Fire to Light\n\n| Functionality | Fire | Light |\n|---|---|---|\n| Colour | Red | Blue |\n", ""},
    {"a comparison whose corner is blank",
     "# Upgrade from Basic to Standard\n\n| | Basic | Standard |\n|---|---|---|\n| Lamps | 10 lamps | 100 lamps |\n", ""},
    {"a compatibility matrix",
     "# Upgrade Luma\n\n## Supported clients\n\n| Client | Luma 1 | Luma 2 |\n|---|---|---|\n| Lamp | Supported | Not supported |\n| Bulb | Supported | Supported |\n", ""},
    {"what is on after an upgrade",
     "# Luma\n\n## Lamps when upgrading Luma\n\n| Scenario | Luma 2019 | Luma 2016 |\n|---|---|---|\n| Upgrade | Lamp is on | n/a |\n", ""},
    {"a method of upgrade by platform",
     "# Upgrade methods\n\n| Operating system | Upgrade method |\n|---|---|\n| Fire OS | [By hand](a.md) |\n", ""},
    {"removed things without a replacement column",
     "# Removed lamps\n\n| Lamp | Notes |\n|---|---|\n| Torch | Use a lantern instead. |\n", ""},
    {"links to errors of an upgrade",
     "# Upgrade errors\n\n## Migration errors\n\n| Error | Topic |\n|---|---|\n| 0x1 | [Upgrade to Luma 2](a.md) |\n", ""},
    {"a deprecated macro in a requirements table",
     "# Lamp\n\n| | |\n|---|---|\n| Version | Obsolete. Use Lantern instead. |\n", ""},
    {"a table inside a comment",
     "# Lamps\n\n<!--\n| Old lamp | New lamp |\n|---|---|\n| Torch | Lantern |\n-->\n", ""},
    {"data types of two versions",
     "# Upgrade your data\n\n| Luma 2005 type | Luma 2000 type |\n|---|---|\n| long | short |\n", ""},
    {"whether there is a replacement",
     "# Deprecated lamps\n\n| Lamp | Replacement |\n|---|---|\n| Torch | Yes |\n| Match | Yes |\n", ""},
};
// clang-format on

// The whole record of one row: what the row says beside source and target.
static void record_of_row(void **state)
{
    static const char page[] =
        "# Luma\n\n## Upgrade paths\n\n| Scenario | Upgrade from | Upgrade to | Method | Notes |\n"
        "|---|---|---|---|---|\n| At home | Luma 1 | [Luma 2](two.md) | Luma tool | Back up |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    const struct records *records = records_from_text(&arena, &diags, page);
    const struct transition *transition = &records->transitions.items[0];

    (void)state;
    assert_int_equal(records->transitions.count, 1);
    assert_true(text_equals(transition->condition, TEXT("Scenario: At home")));
    assert_true(text_equals(transition->method, TEXT("Luma tool; Back up")));
    assert_true(text_equals(transition->heading, TEXT("Upgrade paths")));
    assert_int_equal(transition->links.count, 1);
    assert_true(text_equals(transition->links.items[0].href, TEXT("two.md")));
    assert_int_equal(transition->source.line, 7);
    assert_int_equal(transition->source.end_line, 7);
    diags_free(&diags);
    arena_free(&arena);
}

// Rows that name no source or no target are told to the author, other tables' rows are not.
static void rows_are_noted(void **state)
{
    static const char page[] =
        "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch | None |\n| | Bulb |\n"
        "| Match | Lantern |\n\n| Lamp | Colour |\n|---|---|\n| Torch | None |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    size_t notes = 0;

    (void)state;
    records_from_text(&arena, &diags, page);
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code != DIAG_TRANSITION_ROW)
            continue;
        assert_int_equal(diags.items[i].place.line, 5 + notes);
        notes++;
    }
    assert_int_equal(notes, 2);
    diags_free(&diags);
    arena_free(&arena);
}

// Each table gets a judgement, also one that holds nothing.
static void tables_are_judged(void **state)
{
    static const char page[] = "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch | Bulb |\n\n"
                               "| Lamp | Colour |\n|---|---|\n| Torch | Red |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    struct judgements judgements = {0};
    const struct source *source = source_from_text(&arena, "test.md", text_from_string(page));
    size_t taken = 0, left = 0;

    (void)state;
    records_from_page(&arena, shared_extractor(), page_from_source(&arena, NULL, source, &diags),
                      &diags, &judgements);
    for (size_t i = 0; i < judgements.count; i++) {
        taken += text_equals(judgements.items[i].taken_for, TEXT("transitions, replaced-by"));
        left += text_equals(judgements.items[i].taken_for, TEXT("no transitions"));
    }
    assert_int_equal(taken, 1);
    assert_int_equal(left, 1);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(record_of_row),
        cmocka_unit_test(rows_are_noted),
        cmocka_unit_test(tables_are_judged),
    };

    return ROWS_RUN(none_rows, transition_page_test) + cmocka_run_group_tests(tests, NULL, NULL);
}
