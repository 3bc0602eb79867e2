// Which columns name the rows of a schedule.
#include "extract/schedule_name.h"

#include "extract/milestone_lines.h"

// clang-format off
#define WORDS_20 "the very old lamp of the hall that hangs above the table and glows when somebody comes in late "

static const struct page_row name_rows[] = {
    {"a category is no name",
     "# Deprecated lamps\n\n| Category | Deprecated cmdlet | Replacement |\n|---|---|---|\n| Hall | Get-Lamp | Get-Bulb |\n",
     "deprecated 5: Get-Lamp\n"},
    {"a category where nothing else names",
     "# Lamps\n\n| Area | End of support |\n|---|---|\n| Hall | May 2024 |\n",
     "end-of-support 5: Hall 2024-05\n"},
    {"a column that says what happened to its things, behind one that says nothing",
     "# Lamps\n\n| Room | Retired lamp feature | Name in the log |\n|---|---|---|\n| Hall | Flicker | FLK |\n",
     "retired 5: Flicker\n"},
    {"a column that says it of long things",
     "# Lamps\n\n| Obsolete feature | Use instead |\n|---|---|\n| " WORDS_20 " | A new one |\n",
     "deprecated 5: the very old lamp of the hall that hangs above the table and glows when somebody comes in late\n"},
    {"prose under a heading is no name",
     "# Deprecated features\n\n| Text | Room |\n|---|---|\n| " WORDS_20 " | Hall |\n| " WORDS_20 " | Roof |\n",
     ""},
    {"one long name among short ones",
     "# Deprecated features\n\n| Feature | Room |\n|---|---|\n| " WORDS_20 WORDS_20 WORDS_20 WORDS_20 " | Hall |\n| Glow | Roof |\n| Blink | Roof |\n",
     "deprecated 5: the very old lamp of the hall that hangs above the table and glows when somebody comes in late "
     "the very old lamp of the hall that hangs above the table and glows when somebody comes in late "
     "the very old lamp of the hall that hangs above the table and glows when somebody comes in late "
     "the very old lamp of the hall that hangs above the table and glows when somebody comes in late\n"
     "deprecated 6: Glow\ndeprecated 7: Blink\n"},
    {"a long name beside the dates of an event",
     "# Lamps\n\n| Feature | Retirement date |\n|---|---|\n| " WORDS_20 " | May 5, 2032 |\n",
     "retired 5: the very old lamp of the hall that hangs above the table and glows when somebody comes in late 2032-05-05\n"},
    {"links that tell the rows apart",
     "# Lamps\n\n| Release notes | Type | End of support |\n|---|---|---|\n| [1.5](a.md) | Stable | May 2024 |\n| [1.4](b.md) | Stable | May 2023 |\n",
     "end-of-support 5: 1.5 2024-05\nend-of-support 6: 1.4 2023-05\n"},
    {"a name that sends the reader elsewhere",
     "# Lamps\n\n| Feature | Retirement date |\n|---|---|\n| Oil lamps. For more information, see [gas](gas.md). | May 2032 |\n",
     "retired 5: Oil lamps 2032-05\n"},
    {"a recommendation that is the name",
     "# Lamps\n\n| Recommendation | Agent | Deprecation date |\n|---|---|---|\n"
     "| Lamps should glow | Oil/gas | May 2024 |\n| Lamps should be new | Oil/gas | June 2024 |\n",
     "deprecated 5: Lamps should glow 2024-05\ndeprecated 6: Lamps should be new 2024-06\n"},
};

static const struct page_row joined_rows[] = {
    {"a product and its version",
     "# Lamps\n\n| Product | Version | End of support |\n|---|---|---|\n| Lamp | 7 | May 2024 |\n",
     "end-of-support 5: Lamp 7 2024-05\n"},
    {"a product that a blank cell repeats",
     "# Lamps\n\n| Lamp | Model | End of support |\n|---|---|---|\n| Oil | 7 | May 2024 |\n| | 8 | June 2024 |\n",
     "end-of-support 5: Oil 7 2024-05\nend-of-support 6: Oil 8 2024-06\n"},
    {"a service and its feature that retires",
     "# Lamps\n\n| Service name | Retiring feature |\n|---|---|\n| Hall | Version 7 |\n",
     "retired 5: Hall Version 7\n"},
    {"what has no version",
     "# Lamps\n\n| Product | Version | End of support |\n|---|---|---|\n| Lamp | N/A | May 2024 |\n",
     "end-of-support 5: Lamp 2024-05\n"},
    {"a type and its members that were removed",
     "# Lamps\n\n| Type | Removed members |\n|---|---|\n| Lamp | Glow |\n",
     "removed 5: Lamp\n"},
    {"links, a line each",
     "# Lamps\n\n| Lamp | Retirement |\n|---|---|\n| [Hall](a.md)<br>[Roof](b.md)<br> | May 2024 |\n",
     "retired 5: Hall + Roof 2024-05\n"},
    {"code, a line each, and its version",
     "# Lamps\n\n| Model | Version | Retirement |\n|---|---|---|\n| `hall`<br>`hall-32` | 0314 | May 2024 |\n| | 0613 | June 2024 |\n",
     "retired 5: hall 0314 + hall-32 0314 2024-05\nretired 6: hall 0613 + hall-32 0613 2024-06\n"},
    {"a name and its number",
     "# Lamps\n\n| Version | Retirement |\n|---|---|\n| [**2111**](a.md)<br>(5.0.9) | May 2024 |\n",
     "retired 5: 2111 (5.0.9) 2024-05\n"},
    {"names of a family, a line each",
     "# Lamps\n\n| Lamp | Retirement |\n|---|---|\n| Luma Hall 2016 </br> Luma Roof 2016 | May 2024 |\n| Luma 2018<br>(long) | June 2024 |\n",
     "retired 5: Luma Hall 2016 + Luma Roof 2016 2024-05\nretired 6: Luma 2018 (long) 2024-06\n"},
    {"a line that leads to the next",
     "# Lamps\n\n| Call | Retirement |\n|---|---|\n| lamp_call:<br/>lamp_off | May 2024 |\n",
     "retired 5: lamp_call: lamp_off 2024-05\n"},
    {"identifiers, a line each",
     "# Lamps\n\n| Call | Retirement |\n|---|---|\n| lamp_on<br/>lamp_off | May 2024 |\n",
     "retired 5: lamp_on + lamp_off 2024-05\n"},
    {"the star of a footnote",
     "# Lamps\n\n| Version | End of support |\n|---|---|\n| 7* | May 2024 |\n| 8.1.* | June 2024 |\n",
     "end-of-support 5: 7 2024-05\nend-of-support 6: 8.1.* 2024-06\n"},
};
// clang-format on

int main(void)
{
    int failed = ROWS_RUN(name_rows, test_page);

    failed += ROWS_RUN(joined_rows, test_page);
    return failed;
}
