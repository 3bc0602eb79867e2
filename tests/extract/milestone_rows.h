// Rows of small pages and the milestones that come out of them.
#ifndef TESTS_EXTRACT_MILESTONE_ROWS_H
#define TESTS_EXTRACT_MILESTONE_ROWS_H

#include "base/buffer.h"
#include "extract/page_records.h"

struct milestone_row {
    const char *name;
    const char *page;
    const char *want; // a line for each milestone; "" for none
};

// "5 2027-04-13 end-of-support Lamp, Torch"; "!" and a name for each diagnostic
static inline void print_milestone(struct buffer *buffer, const struct milestone *milestone)
{
    buffer_format(buffer, "%u %s %s ", milestone->source.line,
                  date_is_none(&milestone->date) ? "-" : milestone->date.edtf,
                  event_name(milestone->event));
    for (size_t i = 0; i < milestone->subjects.count; i++)
        buffer_format(buffer, "%s%.*s", i > 0 ? ", " : "",
                      TEXT_ARGUMENTS(milestone->subjects.items[i]));
    buffer_add_character(buffer, '\n');
}

static inline void test_page(void **state)
{
    const struct milestone_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    for (size_t i = 0; i < records->milestones.count; i++)
        print_milestone(&buffer, &records->milestones.items[i]);
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code != DIAG_TRANSITION_ROW)
            buffer_format(&buffer, "!%s\n", diag_name(diags.items[i].code));
    }
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

#endif
