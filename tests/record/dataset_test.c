// A data set owns copies, is sorted, and hands each diagnostic to its page.
#include "record/dataset.h"

#include "rows.h"
#include "sample_records.h"

#include <string.h>

static void a_page_is_copied(void **state)
{
    struct arena arena = {0};
    struct dataset set = {0};
    char path[] = "a.md";
    struct records *records = sample_records(&arena, path);

    (void)state;
    dataset_add(&set, records);
    path[0] = 'x';
    memset(records->milestones.items, 0xAA,
           records->milestones.count * sizeof *records->milestones.items);
    arena_free(&arena);

    const struct records *copy = &set.items[0].records;

    assert_string_equal(copy->path, "a.md");
    assert_int_equal(copy->milestones.count, 4);
    assert_true(text_equals(copy->milestones.items[1].subjects.items[0], TEXT("Lantern One")));
    assert_true(text_equals(copy->milestones.items[1].links.items[0].href, TEXT("notes.md")));
    assert_string_equal(copy->milestones.items[3].source.path, "includes/wick.md");
    assert_true(
        text_equals(copy->transitions.items[0].via.items[0], TEXT("Lantern One and a half")));
    assert_true(text_equals(copy->faqs.items[0].section, TEXT("FAQ")));
    assert_true(text_equals(copy->metadata.items[1].values.items[1], TEXT("oil")));
    assert_true(text_equals(copy->schedules.items[0].heading, TEXT("End of the lamps")));
    dataset_free(&set);
}

static void diagnostics_find_their_page(void **state)
{
    struct arena arena = {0};
    struct dataset set = {0};
    struct diags diags = {0};
    struct source *page = source_from_text(&arena, "b.md", TEXT("one\n"));
    struct source *included = source_from_text(&arena, "c.md", TEXT("two\n"));

    (void)state;
    included->included_from = page;
    dataset_add(&set, sample_records(&arena, "b.md"));
    dataset_add(&set, sample_records(&arena, "a.md"));
    diag_add_path(&diags, DIAG_FAQ_EMPTY, "b.md", 3, "nothing %s", "here");
    diag_add_path(&diags, DIAG_FAQ_EMPTY, "z.md", 3, "of no page");
    diag_add(&diags, DIAG_TABLE_BROKEN, (struct span){included, 0, 1}, "in a file of the page");
    dataset_add_diags(&set, &diags);
    dataset_sort(&set);
    diags_free(&diags);

    assert_string_equal(set.items[0].records.path, "a.md");
    assert_int_equal(set.items[0].diag_count, 0);
    assert_string_equal(set.items[1].records.path, "b.md");
    assert_int_equal(set.items[1].diag_count, 2);
    assert_true(text_equals(set.items[1].diags[0].message, TEXT("nothing here")));
    assert_string_equal(set.items[1].diags[1].place.path, "c.md");
    arena_free(&arena);
    dataset_free(&set);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_is_copied),
        cmocka_unit_test(diagnostics_find_their_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
