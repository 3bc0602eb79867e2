// Small pages with one table each: what makes its rows milestones, and what only sounds so.
#include "extract/schedule.h"

#include "extract/milestone_lines.h"

// clang-format off
static const struct page_row list_rows[] = {
    {"a heading of a class",
     "# Lamps\n\n## Deprecated functions\n\n| Function | Notes |\n|---|---|\n| Glow | Too dim |\n",
     "deprecated 7: Glow\n"},
    {"a sentence of a class",
     "# Lamps\n\nThe following functions have been removed:\n\n| Function | Notes |\n|---|---|\n| Glow | Too dim |\n",
     "removed 7: Glow\n"},
    {"a word in quotation marks",
     "# Lamps\n\n## Functions marked \"obsolete\"\n\n| Function | Notes |\n|---|---|\n| Glow | Too dim |\n",
     "deprecated 7: Glow\n"},
};

// The name of what the table describes holds a word of the lifecycle.
static const struct page_row part_rows[] = {
    {"properties of an object",
     "# Lamps\n\n## Lamp deprecation\n\nEach lamp deprecation has the following properties:\n\n"
     "| Name | Type | Required | Notes |\n|---|---|---|---|\n| causes | list | yes | Why the lamp was deprecated |\n",
     ""},
    {"parameters of an identifier",
     "# Lamps\n\n## BULB\\_HOLDER\\_REMOVED Parameters\n\n| Parameter | Description |\n|---|---|\n"
     "| 1 | The holder that was removed |\n| 2 | Reserved |\n",
     ""},
    {"a handler",
     "# Lamps\n\n## The BULB\\_REMOVAL handler\n\n| Component | Action |\n|---|---|\n| Driver | Turn it dark |\n",
     ""},
    {"a name in quotation marks in the heading",
     "# 'Lamp Store:Deprecated Features' object\n\nIt counts.\n\n| Counter | Description |\n|---|---|\n| Usage | Times used |\n",
     ""},
    {"a name in quotation marks in the header",
     "# Counters\n\n| Counter of “Deprecated features” | Description |\n|---|---|\n| Usage | Times used |\n",
     ""},
};

// What the words tell of happens while a thing runs.
static const struct page_row run_rows[] = {
    {"off by default",
     "# Hints\n\nThe following hints are turned off by default in Lamp Studio 2015 and later versions:\n\n"
     "| Hint | Message |\n|---|---|\n| H1 | too bright |\n",
     ""},
    {"services to stop",
     "# Services\n\nThe following table lists the services that you can start, stop or shut down:\n\n"
     "| Name | Description |\n|---|---|\n| Lamp Service | Lights |\n",
     ""},
    {"a limitation",
     "# Features not supported with dimmers\n\nThe following features are not supported in a room with dimmers:\n\n"
     "| Feature | Description |\n|---|---|\n| Flicker | Lights on and off |\n",
     ""},
    {"an end",
     "# Features\n\nThe following features are no longer supported:\n\n"
     "| Feature | Description |\n|---|---|\n| Flicker | Lights on and off |\n",
     "end-of-support 7: Flicker\n"},
};

// Dates that stand in several columns, and words in their place.
static const struct page_row column_rows[] = {
    {"two columns of dates of one change",
     "# Lamps\n\n## Upcoming deprecations\n\n| Lamp | Change | New house change date | Old house change date |\n|---|---|---|---|\n"
     "| Hall | Feature change | May 1, 2027 | May 2, 2027 |\n| Roof | Retirement | May 3, 2027 | June 3, 2027 |\n"
     "| Wick | Deprecation | May 4, 2027 | N/A |\n",
     "retired 8: Roof 2027-05-03\nretired 8: Roof 2027-06-03\ndeprecated 9: Wick 2027-05-04\n"},
    {"two columns of dates of different things",
     "# Lamps\n\n## Upcoming deprecations\n\n| Lamp | Change | Date of notice | Effective date |\n|---|---|---|---|\n"
     "| Roof | Retirement | May 3, 2027 | June 3, 2027 |\n| Wick | Rebranding | May 4, 2027 | June 3, 2027 |\n",
     ""},
    {"not supported in place of the end",
     "# Lamps\n\n| Version | Availability date | Support end date |\n|---|---|---|\n| 1 | May 3, 2017 | Not supported |\n"
     "| 2 | May 3, 2018 | May 3, 2019 |\n| 3 | May 3, 2019 | TBD |\n",
     "released 5: 1 2017-05-03\nend-of-support 5: 1\nreleased 6: 2 2018-05-03\nend-of-support 6: 2 2019-05-03\nreleased 7: 3 2019-05-03\n"},
};

// A notice about one thing, and a table of others.
static const struct page_row notice_rows[] = {
    {"a title in brackets",
     "# Print lamp reports (obsolete)\n\n> [!NOTE]\n> This feature is deprecated.\n\n"
     "| Report | Room |\n|---|---|\n| Bulbs in use | Hall |\n",
     ""},
    {"a heading in brackets",
     "# Lamps\n\n## Install the oil adapter (deprecated)\n\n| Version | Support |\n|---|---|\n| Lamp 2016 | No |\n",
     ""},
    {"what the new one supports",
     "# Lamps\n\nWe removed these objects. The following table lists the objects that the new driver supports.\n\n"
     "| Object | Description |\n|---|---|\n| Bulb | Glows |\n",
     ""},
};

// The dates on which a change reaches a channel end nothing.
static const struct page_row rollout_rows[] = {
    {"a version that blocks",
     "# Oil is blocked\n\nThe following table shows the version in which the blocking changes are made.\n\n"
     "| Channel | Warning version | Blocking version |\n|---|---|---|\n"
     "| Fast | Version 3 | Version 4 (May 9, 2023) |\n",
     ""},
    {"a date of the roll-out",
     "# Oil is blocked\n\nThe following table shows when the blocking change is made.\n\n"
     "| Channel | Version | Rollout Date |\n|---|---|---|\n| Fast | 3 | May 9, 2023 |\n",
     ""},
};

static const struct page_row year_rows[] = {
    {"years alone",
     "# Lamps out of support\n\n| Version | Release year | End of mainstream support year | End of extended support year |\n"
     "|---|---|---|---|\n| Lamp 9 | 2019 | 2025 | 2030 |\n",
     "released 5: Lamp 9 2019\nend-of-mainstream-support 5: Lamp 9 2025\nend-of-extended-support 5: Lamp 9 2030\n"},
};

static const struct page_row heading_rows[] = {
    {"a bold row heads those below it",
     "# Lamps\n\n## Deprecated functions\n\n| Function | Notes |\n|---|---|\n| **Hall** | |\n| Glow | Too dim |\n",
     "deprecated 8: Glow\n"},
    {"a bold name without notes among bold names",
     "# Lamps\n\n## Deprecated functions\n\n| Function | Notes |\n|---|---|\n| **Blink** | |\n| **Glow** | Too dim |\n",
     "deprecated 7: Blink\ndeprecated 8: Glow\n"},
    {"a last row heads nothing",
     "# Lamps\n\n## Deprecated functions\n\n| Function | Notes |\n|---|---|\n| Glow | Too dim |\n| **Blink** | |\n",
     "deprecated 7: Glow\ndeprecated 8: Blink\n"},
};
// clang-format on

int main(void)
{
    int failed = ROWS_RUN(list_rows, test_page);

    failed += ROWS_RUN(part_rows, test_page);
    failed += ROWS_RUN(run_rows, test_page);
    failed += ROWS_RUN(column_rows, test_page);
    failed += ROWS_RUN(notice_rows, test_page);
    failed += ROWS_RUN(rollout_rows, test_page);
    failed += ROWS_RUN(year_rows, test_page);
    failed += ROWS_RUN(heading_rows, test_page);
    return failed;
}
