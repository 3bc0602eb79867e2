// Source order and ids: unique, and the same whatever else the page holds.
#include "record/id.h"

#include "base/array.h"

#include "rows.h"
#include "sample_records.h"

#include <string.h>

static void assert_text(struct text text, const char *want)
{
    assert_int_equal(text.length, strlen(want));
    assert_memory_equal(text.at, want, text.length);
}

static void ids_say_what_a_record_is_about(void **state)
{
    struct arena arena = {0};
    struct records *records = sample_records(&arena, "a.md");

    (void)state;
    records_finish(&arena, records);
    assert_text(records->milestones.items[0].id, "lantern-one.end-of-support");
    assert_text(records->milestones.items[1].id, "lantern-one.released");
    assert_text(records->milestones.items[2].id, "c-plus-plus-lamp.retired");
    assert_text(records->transitions.items[0].id, "lantern-one.to.lantern-two");
    assert_text(records->transitions.items[1].id, "candle.to.lantern-two");
    assert_text(records->transitions.items[2].id, "to.lantern-two");
    assert_text(records->faqs.items[0].id, "will-the-lamp-stop-burning");
    assert_text(records->schedules.items[0].id, "end-of-the-lamps");
    assert_text(records->schedules.items[1].id, "schedule.prose");
    assert_int_equal(records->schedules.items[0].milestones.count, 3);
    assert_text(records->schedules.items[0].milestones.items[2], "c-plus-plus-lamp.retired");
    arena_free(&arena);
}

static void records_stand_in_source_order(void **state)
{
    struct arena arena = {0};
    struct records records = {.path = "a.md"};

    (void)state;
    sample_schedule(&arena, &records, "Second", FORM_LIST)->source.line = 20;
    sample_schedule(&arena, &records, "First", FORM_LIST)->source.line = 2;
    sample_milestone(&arena, &records, "Last", EVENT_RETIRED, "2024")->source =
        (struct record_source){.line = 21};
    // Held by a file that the page includes at line 20.
    sample_milestone(&arena, &records, "Third", EVENT_RETIRED, "2024")->source =
        (struct record_source){.path = "b.md", .line = 90, .page_line = 20};
    sample_milestone(&arena, &records, "Second", EVENT_RETIRED, "2024")->source =
        (struct record_source){.path = "b.md", .line = 7, .page_line = 20};
    sample_milestone(&arena, &records, "First b", EVENT_RETIRED, "2024")->source =
        (struct record_source){.line = 3, .column = 30};
    sample_milestone(&arena, &records, "First a", EVENT_RETIRED, "2024")->source =
        (struct record_source){.line = 3, .column = 4};
    records.milestones.items[3].schedule = 1;
    records_finish(&arena, &records);

    assert_text(records.milestones.items[0].id, "first-a.retired");
    assert_text(records.milestones.items[1].id, "first-b.retired");
    assert_text(records.milestones.items[2].id, "second.retired");
    assert_text(records.milestones.items[3].id, "third.retired");
    assert_text(records.milestones.items[4].id, "last.retired");
    assert_text(records.schedules.items[0].id, "first");
    assert_int_equal(records.milestones.items[1].schedule, 0);
    assert_int_equal(records.milestones.items[4].schedule, 1);
    assert_int_equal(records.schedules.items[0].milestones.count, 1);
    arena_free(&arena);
}

// Three milestones with one subject and event, and one that stands alone; `order` says in which
// order they are found.
static void make_alike(struct arena *arena, struct records *records, const char *order)
{
    for (; *order; order++) {
        struct milestone *milestone =
            sample_milestone(arena, records, *order == 'd' ? "Candle" : "Lamp", EVENT_RETIRED,
                             *order == 'a'   ? "2024-01-01"
                             : *order == 'b' ? "2025-01-01"
                                             : "2026-01-01");

        if (*order == 'c')
            milestone->evidence = EVIDENCE_PROSE;
    }
    records_finish(arena, records);
}

static struct text id_of(const struct records *records, const char *edtf, struct text start)
{
    for (size_t i = 0; i < records->milestones.count; i++) {
        const struct milestone *milestone = &records->milestones.items[i];

        if (strcmp(milestone->date.edtf, edtf) == 0 && text_starts_with(milestone->id, start))
            return milestone->id;
    }
    fail_msg("no milestone of %s", edtf);
    return start;
}

static const struct alike_row {
    const char *name;
} alike_rows[] = {{"abcd"}, {"dcba"}, {"bcad"}, {"cabd"}};

// The order of the records is of no matter to their ids.
static void ids_do_not_hang_on_the_order(void **state)
{
    const struct alike_row *row = *state;
    struct arena arena = {0};
    struct records records = {.path = "a.md"}, sorted = {.path = "a.md"};

    make_alike(&arena, &records, row->name);
    make_alike(&arena, &sorted, "abcd");
    assert_text(id_of(&records, "2026-01-01", TEXT("candle")), "candle.retired");
    for (const char *date = "2024-01-01\0002025-01-01\0002026-01-01\0"; *date;
         date += strlen(date) + 1)
        assert_true(
            text_equals(id_of(&records, date, TEXT("lamp")), id_of(&sorted, date, TEXT("lamp"))));
    assert_false(text_equals(id_of(&records, "2024-01-01", TEXT("lamp")),
                             id_of(&records, "2025-01-01", TEXT("lamp"))));
    arena_free(&arena);
}

// A sentence that repeats what a table says leaves the table's id alone, and a third changes
// neither.
static void another_record_renames_none(void **state)
{
    struct arena arena = {0};
    struct records one = {.path = "a.md"}, two = {.path = "a.md"}, three = {.path = "a.md"};

    (void)state;
    make_alike(&arena, &one, "a");
    make_alike(&arena, &two, "ca");
    make_alike(&arena, &three, "cdca");
    assert_text(id_of(&one, "2024-01-01", TEXT("lamp")), "lamp.retired");
    assert_text(id_of(&two, "2024-01-01", TEXT("lamp")), "lamp.retired");
    assert_text(id_of(&three, "2024-01-01", TEXT("lamp")), "lamp.retired");
    assert_true(text_equals(id_of(&two, "2026-01-01", TEXT("lamp")),
                            id_of(&three, "2026-01-01", TEXT("lamp"))));
    arena_free(&arena);
}

static int text_pointer_compare(const void *left, const void *right)
{
    return text_compare(*(const struct text *)left, *(const struct text *)right);
}

static void copies_are_numbered(void **state)
{
    struct arena arena = {0};
    struct records records = {.path = "a.md"};
    struct text ids[2000];

    (void)state;
    for (int i = 0; i < 2000; i++)
        sample_milestone(&arena, &records, "Lamp", EVENT_RETIRED, i % 2 ? "2024" : "2025");
    records_finish(&arena, &records);
    for (size_t i = 0; i < 2000; i++)
        ids[i] = records.milestones.items[i].id;
    qsort(ids, 2000, sizeof *ids, text_pointer_compare);
    for (size_t i = 1; i < 2000; i++)
        assert_false(text_equals(ids[i - 1], ids[i]));
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_say_what_a_record_is_about),
        cmocka_unit_test(records_stand_in_source_order),
        cmocka_unit_test(another_record_renames_none),
        cmocka_unit_test(copies_are_numbered),
    };
    return ROWS_RUN(alike_rows, ids_do_not_hang_on_the_order) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
