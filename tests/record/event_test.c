// The closed lists and their names.
#include "record/event.h"

#include "record/record.h"

#include "rows.h"

static const struct event_row {
    const char *name;
    enum event event;
} event_rows[] = {
#define EVENT(code, name, summary) {name, EVENT_##code},
#include "record/event.def"
#undef EVENT
};

static void event_is_named(void **state)
{
    const struct event_row *row = *state;
    enum event event = EVENT_COUNT;

    assert_string_equal(event_name(row->event), row->name);
    assert_true(event_from_name(&event, text_from_string(row->name)));
    assert_int_equal(event, row->event);
    assert_true(event_summary(row->event)[0] != '\0');
}

static void others_are_none(void **state)
{
    enum event event = EVENT_OTHER;

    (void)state;
    assert_false(event_from_name(&event, text_from_string("Retired")));
    assert_false(event_from_name(&event, text_from_string("")));
    assert_int_equal(event, EVENT_OTHER);
}

static void kinds_are_named(void **state)
{
    (void)state;
    assert_string_equal(evidence_name(EVIDENCE_ALERT), "alert");
    assert_string_equal(schedule_form_name(FORM_DATE_COMMENT), "date-comment");
    assert_string_equal(transition_kind_name(TRANSITION_REPLACED_BY), "replaced-by");
}

static void records_are_counted(void **state)
{
    struct records records = {.path = "a.md"};

    (void)state;
    assert_true(records_are_empty(&records));
    records.faqs.count = 1;
    assert_false(records_are_empty(&records));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(others_are_none),
        cmocka_unit_test(kinds_are_named),
        cmocka_unit_test(records_are_counted),
    };
    return ROWS_RUN(event_rows, event_is_named) + cmocka_run_group_tests(tests, NULL, NULL);
}
