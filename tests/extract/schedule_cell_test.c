// What the cells of a schedule hold: dates in the forms of columns, states, and what is neither.
#include "extract/schedule_cell.h"

#include "extract/milestone_lines.h"

// clang-format off
static const struct page_row date_rows[] = {
    {"a month in numbers",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | 8/2024 |\n| Gas | 13/2024 |\n",
     "end-of-support 5: Oil 2024-08\n"},
    {"versions that look like years",
     "# Lamps\n\n| Lamp | Support removed |\n|---|---|\n| Oil | May 2024 |\n| Gas | 1903 |\n| Wax | 2004 |\n| Tar | 1809 |\n",
     "end-of-support 5: Oil 2024-05\n"},
    {"versions of half years beside them",
     "# Lamps\n\n| Lamp | Support removed |\n|---|---|\n| Oil | May 2024 |\n| Gas | 2004 |\n| Wax | 21H1 |\n",
     "end-of-support 5: Oil 2024-05\n"},
    {"years",
     "# Lamps\n\n| Lamp | Support removed |\n|---|---|\n| Oil | May 2024 |\n| Gas | 2004 |\n",
     "end-of-support 5: Oil 2024-05\nend-of-support 6: Gas 2004\n"},
    {"a date that hangs on a version",
     "# Lamps\n\n| Lamp | End of life |\n|---|---|\n| 4.4 | 4.6 GA |\n| 4.5 | May 2024 |\n",
     "end-of-support 5: 4.4\nend-of-support 6: 4.5 2024-05\n"},
    {"a release and no version",
     "# Lamps\n\n| Lamp | End of life |\n|---|---|\n| 4.4 | GA |\n| 4.5 | May 2024 |\n",
     "end-of-support 6: 4.5 2024-05\n"},
    {"a state before a date",
     "# Lamps\n\n| Lamp | Retirement date |\n|---|---|\n| Oil | Dec 1, 2024 |\n| Gas | Retired on Dec 1, 2024. |\n",
     "retired 5: Oil 2024-12-01\nretired 6: Gas 2024-12-01\n"},
    {"the time of a day",
     "# Lamps\n\n| Lamp | Support end date |\n|---|---|\n| Oil | June 11, 2024; 1:00AM |\n",
     "end-of-support 5: Oil 2024-06-11\n"},
};

static const struct page_row status_rows[] = {
    {"a state and its product",
     "# Lamps\n\n## Deprecated and removed lamps\n\n| Lamp | Purpose |\n|---|---|\n| Oil | Deprecated. It smells. |\n"
     "| Gas | Obsolete. It smells. |\n| Wax | Removed in Lamp Studio 2015. It drips. |\n",
     "deprecated 7: Oil\ndeprecated 8: Gas\nremoved 9: Wax\n"},
    {"an end that has come, in place of its date",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | May 2024 |\n| Gas | Already out of support |\n| Wax | Already ended |\n",
     "end-of-support 5: Oil 2024-05\nend-of-support 6: Gas\nend-of-support 7: Wax\n"},
    {"what the states mean",
     "# Deprecated lamps\n\n| State | Examples |\n|---|---|\n| Moved | The lamp hangs elsewhere. |\n| Removed | The lamp is gone. |\n| Replaced | The lamp is another. |\n",
     ""},
    {"a state and its month",
     "# Lamps\n\n## Deprecated and removed lamps\n\n| Lamp | Purpose |\n|---|---|\n| Oil | Deprecated. It smells. |\n"
     "| Gas | Obsolete. It smells. |\n| Tar | Obsolete. It smells. |\n| Wax | Removed in a clause that goes on and on and says more. |\n",
     "deprecated 7: Oil\ndeprecated 8: Gas\ndeprecated 9: Tar\n"},
    {"states that go on until a day",
     "# Lamps\n\n| Lamp | Status |\n|---|---|\n| Oil | Supported |\n| Gas | Supported until Dec. 3, 2026 |\n| Wax | Mainstream support ends May 2, 2027 |\n",
     "end-of-support 6: Gas 2026-12-03\nend-of-mainstream-support 7: Wax 2027-05-02\n"},
    {"a state with its end beside it",
     "# Lamps\n\n| Version | Support level | Notes |\n|---|---|---|\n| 4.x | GA | The best. |\n| 1.x | GA (support ends May 2, 2027) | The oldest. |\n",
     "end-of-support 6: 1.x 2027-05-02\n"},
    {"states and their days, one behind the other",
     "# Lamps\n\n| Lamp | Retirement date |\n|---|---|\n| Oil | May 2, 2027 |\n| Gas | Deprecated on Dec 1, 2024. Retired on June 6, 2025. |\n"
     "| Wax | Deprecated: December 1, 2024<br>Retirement: June 6, 2025 |\n",
     "retired 5: Oil 2027-05-02\ndeprecated 6: Gas 2024-12-01\nretired 6: Gas 2025-06-06\n"
     "deprecated 7: Wax 2024-12-01\nretired 7: Wax 2025-06-06\n"},
    {"a date that was another",
     "# Lamps\n\n| Lamp | Retirement date |\n|---|---|\n| Oil | May 2, 2027 (was June 6, 2025) |\n",
     "retired 5: Oil 2027-05-02\n"},
};

// What is said of the order of the numbers of a date, a line each: its line and column.
static const struct page_row order_rows[] = {
    {"nothing tells it",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | 04/05/2024 |\n| Gas | 06/07/2025 |\n",
     "5:9\n"},
    {"a cell tells it",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | 04/05/2024 |\n| Gas | 06/17/2025 |\n",
     ""},
    {"a cell against its column",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | 04/15/2024 |\n| Gas | 17/06/2025 |\n",
     "6:9\n"},
    {"it makes no difference",
     "# Lamps\n\n| Lamp | End of support |\n|---|---|\n| Oil | 05/05/2024 |\n",
     ""},
};
// clang-format on

static void test_order(void **state)
{
    const struct page_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};

    records_from_text(&arena, &diags, row->page);
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code == DIAG_DATE_ORDER)
            buffer_format(&buffer, "%u:%u\n", diags.items[i].place.line,
                          diags.items[i].place.column);
    }
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    int failed = ROWS_RUN(date_rows, test_page);

    failed += ROWS_RUN(status_rows, test_page);
    failed += ROWS_RUN(order_rows, test_order);
    return failed;
}
