// What a page says around a table of all its rows.
#include "extract/schedule_context.h"

#include "extract/milestone_lines.h"

// clang-format off
static const struct page_row list_rows[] = {
    {"no longer developed",
     "# Features removed or no longer developed in lamps\n\n## Features we're no longer developing\n\n| Feature | Explanation |\n|---|---|\n| Oil | Smells |\n",
     "deprecated 7: Oil\n"},
    {"a title that says two things",
     "# Features removed or no longer developed in lamps\n\n## Light\n\n| Feature | Explanation |\n|---|---|\n| Oil | Smells |\n",
     ""},
    {"moved",
     "# Deprecated fields\n\n## Fields moved to another lamp\n\n| Field | New field |\n|---|---|\n| Oil | Gas |\n",
     ""},
    {"a sentence above a table names none of its rows",
     "# Lamps\n\nThe following lamps, sold by Oil & Sons, retire in May 2027.\n\n| Lamp | Retirement |\n|---|---|\n| Hall | May 2, 2027 |\n",
     "retired 7: Hall 2027-05-02\n"},
    {"a sentence above a table that names a thing",
     "# Lamps\n\nHall One retires in May 2027; the following table lists others.\n\n| Lamp | Room |\n|---|---|\n| Oil | Hall |\n",
     "retired 3: Hall One 2027-05\n"},
    {"the heading is the day",
     "# Lamps\n\n##### October 1, 2024\n\n| Service | Retiring feature |\n|---|---|\n| Hall | Glow |\n",
     "retired 7: Hall Glow 2024-10-01\n"},
    {"the heading holds a day",
     "# Lamps\n\n##### Updated on October 1, 2024 by Ann\n\n| Service | Retiring feature |\n|---|---|\n| Hall | Glow |\n",
     "retired 7: Hall Glow\n"},
    {"what is removed by uninstalling",
     "# Uninstall a lamp\n\nThe following table lists the items that are removed:\n\n| Item | Description |\n|---|---|\n| Oil | Is poured away |\n",
     ""},
    {"a thing in bold letters whose name says it",
     "# Counters\n\nThe following table describes the object **Lamp Deprecated Features**.\n\n| Counter | Description |\n|---|---|\n| Usage | Times used |\n",
     ""},
    {"words in bold letters that say it",
     "# Lamps\n\nThe following **deprecated features** still glow:\n\n| Feature | Description |\n|---|---|\n| Oil | Glows |\n",
     "deprecated 7: Oil\n"},
};

// A timetable tells its events in its rows.
static const struct page_row timeline_rows[] = {
    {"a timeline",
     "# Torch\n\n## Timeline\n\n| Date | Event |\n|---|---|\n| Q3 2024 | The retirement of Torch One is announced |\n"
     "| H1 2025 | Torch One is deprecated |\n| Late 2026 | Torch One retires |\n",
     "announced 7: Torch One 2024-35\ndeprecated 8: Torch One 2025-40\nretired 9: Torch One 2026\n"},
    {"what the rows leave out",
     "# Oil torch retirement\n\n## Timeline and milestones\n\n| Milestone | Date |\n|---|---|\n| Retirement announcement | May 30, 2022 |\n"
     "| No new deployments | May 30, 2023 |\n| End of support | May 30, 2024 |\n| Service shutdown | June 2025 |\n",
     "announced 7: Oil torch 2022-05-30\nend-of-sale 8: Oil torch 2023-05-30\nend-of-support 9: Oil torch 2024-05-30\nretired 10: Oil torch 2025-06\n"},
    {"a word in the name of what retires",
     "# Coming changes\n\nThe following table lists breaking changes and retirements.\n\n| Change | Effective date |\n|---|---|\n"
     "| Deprecated (old) torch retirement | May 30, 2022 |\n| Torch API update | June 30, 2022 |\n",
     "retired 7: Deprecated (old) torch 2022-05-30\n"},
    {"what was added in the life of a thing",
     "# The lifecycle of torches\n\n## Events\n\n| Event | Description | Date added |\n|---|---|---|\n| TorchRetired | Raised when a torch is retired | May 2023 |\n",
     ""},
    {"versions of a page about a retirement",
     "# Torch One retirement\n\n## Release notes\n\n| Version | Date | Notes |\n|---|---|---|\n| 2.1 | May 1, 2024 | Glows |\n| 2.0 | March 1, 2024 | Blinks |\n",
     ""},
    {"rows under a version history",
     "# Deprecated torches\n\n## Version history\n\n| Torch | Notes |\n|---|---|\n| Oil | Glows |\n",
     ""},
    {"dates of several things",
     "# Torches\n\n## Timeline\n\n| Milestone | Torch One | Torch Two |\n|---|---|---|\n| Release date | May 2018 | May 2019 |\n"
     "| Mainstream support ends | May 2021 | May 2023 |\n| Retirement | May 2022 | TBD |\n",
     "released 7: Torch One 2018-05\nreleased 7: Torch Two 2019-05\nend-of-mainstream-support 8: Torch One 2021-05\n"
     "end-of-mainstream-support 8: Torch Two 2023-05\nretired 9: Torch One 2022-05\n"},
    {"a change log",
     "# Torch\n\n## Revision history\n\n| Date | Change |\n|---|---|\n| May 30, 2022 | Removed the section on deprecated torches |\n"
     "| May 30, 2023 | Added that torch 1 is retired |\n",
     ""},
};
// clang-format on

int main(void)
{
    int failed = ROWS_RUN(list_rows, test_page);

    failed += ROWS_RUN(timeline_rows, test_page);
    return failed;
}
