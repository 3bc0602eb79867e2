// Small pages and the milestones that they compile to, a line each.
#ifndef TESTS_MILESTONE_LINES_H
#define TESTS_MILESTONE_LINES_H

#include "base/buffer.h"
#include "extract/page_records.h"

struct page_row {
    const char *name;
    const char *page;
    const char *want; // a line for each milestone; "" for none
};

// "removed 7: Lamp 2024", the date only if there is one; " + " between several subjects
static inline void milestone_print(struct buffer *buffer, const struct milestone *milestone)
{
    buffer_format(buffer, "%s %u:", event_name(milestone->event), milestone->source.line);
    for (size_t i = 0; i < milestone->subjects.count; i++)
        buffer_format(buffer, "%s %.*s", i > 0 ? " +" : "",
                      TEXT_ARGUMENTS(milestone->subjects.items[i]));
    buffer_format(buffer, "%s%s\n", *milestone->date.edtf ? " " : "", milestone->date.edtf);
}

static inline void test_page(void **state)
{
    const struct page_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    for (size_t i = 0; i < records->milestones.count; i++)
        milestone_print(&buffer, &records->milestones.items[i]);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

#endif
