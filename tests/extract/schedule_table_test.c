// What the columns of a schedule are, by their headers and what they hold.
#include "extract/schedule_table.h"

#include "extract/milestone_lines.h"

// clang-format off
static const struct page_row header_rows[] = {
    {"phases of support",
     "# Lamps\n\n| Lamp | Release | Mainstream end | Extended end |\n|---|---|---|---|\n| Oil | October 6, 2020 | 10/14/2025 | 10/8/2030 |\n",
     "released 5: Oil 2020-10-06\nend-of-mainstream-support 5: Oil 2025-10-14\nend-of-extended-support 5: Oil 2030-10-08\n"},
    {"phases under one header",
     "# Lamps\n\n<table>\n<tr><th>Lamp</th><th colspan=\"2\">Support ends</th></tr>\n"
     "<tr><th></th><th>Mainstream</th><th>Extended</th></tr>\n<tr><td>Oil</td><td>May 2024</td><td>May 2029</td></tr>\n</table>\n",
     "end-of-mainstream-support 6: Oil 2024-05\nend-of-extended-support 6: Oil 2029-05\n"},
    {"mainstream support end date",
     "# Lamps\n\n| Lamp | Mainstream support end date | Extended support end date |\n|---|---|---|\n| Oil | May 2024 | May 2029 |\n",
     "end-of-mainstream-support 5: Oil 2024-05\nend-of-extended-support 5: Oil 2029-05\n"},
    {"the start of support",
     "# Lamps\n\n| Lamp | Support start | Support end |\n|---|---|---|\n| Oil | May 2020 | May 2029 |\n",
     "released 5: Oil 2020-05\nend-of-support 5: Oil 2029-05\n"},
    {"releases that are months are names",
     "# Lamps\n\n| Release | End of support |\n|---|---|\n| May 2020 | May 2029 |\n",
     "end-of-support 5: May 2020 2029-05\n"},
    {"the day on which it is disabled",
     "# Retirement of lamps\n\n| Lamp | Release date | Disable date |\n|---|---|---|\n| Oil | May 2020 | May 2029 |\n",
     "released 5: Oil 2020-05\nretired 5: Oil 2029-05\n"},
    {"who was disabled",
     "# Users of lamps\n\n| User | Disabled on |\n|---|---|\n| Ann | May 2, 2029 |\n",
     ""},
    {"an update that comes by itself is no release",
     "# Lamps\n\n| Version | Generally available | Auto-update start date | End of service |\n|---|---|---|---|\n| 10 | May 2020 | June 2020 | May 2029 |\n",
     "released 5: 10 2020-05\nother 5: 10 2020-06\nend-of-support 5: 10 2029-05\n"},
    {"support alone is that until its end",
     "# Lamps\n\n| Lamp | Start date | Mainstream support | Extended support |\n|---|---|---|---|\n| Oil | May 2019 | May 2024 | May 2029 |\n",
     "released 5: Oil 2019-05\nend-of-mainstream-support 5: Oil 2024-05\nend-of-extended-support 5: Oil 2029-05\n"},
    {"the day on which it is turned off, beside a release",
     "# Lamps\n\n| Lamp | Release date | Turned off on |\n|---|---|---|\n| Oil | May 2019 | May 2029 |\n",
     "released 5: Oil 2019-05\nretired 5: Oil 2029-05\n"},
    {"support that was removed",
     "# Lamps\n\n| Lamp | Support removed |\n|---|---|\n| Oil | May 2029 |\n",
     "end-of-support 5: Oil 2029-05\n"},
    {"support that was removed from what is gone",
     "# Features removed from lamps\n\n| Feature | Support removed |\n|---|---|\n| Oil | May 2029 |\n",
     "removed 5: Oil 2029-05\n"},
    {"a later release of the same is none of its own",
     "# Lamps\n\n| Version | Original release date | Latest patch version | Patch release date | End of support |\n|---|---|---|---|---|\n"
     "| 6.3 | October 11, 2022 | 6.3.5 | May 9, 2023 | August 8, 2023 |\n",
     "released 5: 6.3 2022-10-11\nend-of-support 5: 6.3 2023-08-08\n"},
    {"the end beside what is supported",
     "# Install lamps\n\n| Lamp | Supported | End date |\n|---|---|---|\n| Oil | Yes | April 2027 |\n| Gas | No | April 30, 2021 |\n",
     "end-of-support 5: Oil 2027-04\nend-of-support 6: Gas 2021-04-30\n"},
    {"last releases alone are a history",
     "# Lamps\n\n| Lamp | Last update |\n|---|---|\n| Oil | May 2019 |\n",
     ""},
    {"a year of the end",
     "# Lamps\n\n| Version | Year of end of support |\n|---|---|\n| Oil 4 | 2021 |\n",
     "end-of-support 5: Oil 4 2021\n"},
};

// A column that says what kind of change a row is decides what its date is of.
static const struct page_row kind_rows[] = {
    {"kinds of change",
     "# What's deprecated in lamps?\n\n| Feature | Change | Change date |\n|---|---|---|\n| Oil | Retirement | May 2024 |\n"
     "| Wax | Deprecation | June 2024 |\n| Gas | Feature change | July 2024 |\n| Tar | Rebranding | July 2024 |\n| Fat | Start of retirement phase | July 2025 |\n",
     "retired 5: Oil 2024-05\ndeprecated 6: Wax 2024-06\nretired 9: Fat 2025-07\n"},
    {"states beside the dates of an event",
     "# Lamps\n\n| Version | Status | End of support |\n|---|---|---|\n| 1 | Retired | May 2020 |\n| 2 | Active | May 2029 |\n",
     "end-of-support 5: 1 2020-05\nend-of-support 6: 2 2029-05\n"},
};

// One small table under each heading, which is its subject.
static const struct page_row replaced_rows[] = {
    {"removed",
     "# Deprecated features\n\n## Changes in 2023 release wave 1 (version 22.0)\n\n### Oil lamps (removal)\n\n|Removed or Replaced? |Why?|\n|---|---|\n|Removed | They smell. |\n",
     "removed 9: Oil lamps 2023\n"},
    {"replaced",
     "# Deprecated features\n\n## Changes in 2023 release wave 1\n\n### Oil lamps (warning)\n\n|Moved, Removed, or Replaced?|Why?|\n|----|----|\n|Replaced| We like gas. Support ends on June 30th, 2022. |\n",
     "deprecated 9: Oil lamps (warning) 2023\n"},
    {"with a wave of its own",
     "# Deprecated features\n\n### Oil lamps\n\n|Moved, Removed, or Replaced? | Why? | When? |\n|---|---|---|\n| Removed | They smell. | 2021 release wave 1 |\n",
     "removed 7: Oil lamps 2021\n"},
    {"moved",
     "# Deprecated features\n\n### Oil lamps\n\n|Moved, Removed, or Replaced? | Why? | When? |\n|---|---|---|\n| Moved | An app of its own. | 2021 release wave 1 |\n",
     ""},
    {"with an aside",
     "# Deprecated features\n\n### Oil lamps\n\n|Removed or Replaced? |Why?|\n|---|---|\n|Removed (online only)| They smell. |\n",
     "removed 7: Oil lamps\n"},
};
// clang-format on

int main(void)
{
    int failed = ROWS_RUN(header_rows, test_page);

    failed += ROWS_RUN(kind_rows, test_page);
    failed += ROWS_RUN(replaced_rows, test_page);
    return failed;
}
