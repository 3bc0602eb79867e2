// Rows of small pages with one table each, and the transitions that are wanted of them.
#ifndef TESTS_TRANSITION_ROWS_H
#define TESTS_TRANSITION_ROWS_H

#include "base/buffer.h"
#include "extract/page_records.h"

#include <string.h>

struct transition_row {
    const char *name;
    const char *page;
    const char *want; // a line for each transition; "" for none
};

static const char supported_signs[] = {
    [SUPPORTED_UNKNOWN] = '?', [SUPPORTED_YES] = '+', [SUPPORTED_NO] = '-'};

// "replaced-by? 7: Lamp -> Lantern", "upgrade-path+ 7: One -> Three via Two"
static inline void transition_print(struct buffer *buffer, const struct transition *transition)
{
    struct text null = TEXT("null");
    struct text from = transition->from.length > 0 ? transition->from : null;
    struct text to = transition->to.length > 0 ? transition->to : null;

    buffer_format(buffer, "%s%c %u: %.*s -> %.*s", transition_kind_name(transition->kind),
                  supported_signs[transition->supported], transition->source.line,
                  TEXT_ARGUMENTS(from), TEXT_ARGUMENTS(to));
    for (size_t i = 0; i < transition->via.count; i++)
        buffer_format(buffer, "%s%.*s", i ? ", " : " via ",
                      TEXT_ARGUMENTS(transition->via.items[i]));
    buffer_add_character(buffer, '\n');
}

static inline void transition_page_test(void **state)
{
    const struct transition_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    for (size_t i = 0; i < records->transitions.count; i++)
        transition_print(&buffer, &records->transitions.items[i]);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

#endif
