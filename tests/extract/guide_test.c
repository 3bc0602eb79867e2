// Small pages with a table that points to guides for a move.
#include "extract/guide.h"

#include "extract/transition_rows.h"

// clang-format off
static const struct transition_row guide_rows[] = {
    {"from the row, to the heading",
     "# Luma\n\n## How to transition to Luma 3\n\n| Solution | Scenario |\n|---|---|\n| [Upgrade from Luma 1](a.md) | You run Luma 1. |\n",
     "guide? 7: Luma 1 -> Luma 3\n"},
    {"from and to of the title",
     "---\ntitle: 'Upgrade from Luma 1 to Luma 2: Luma Help'\n---\n# Upgrade from Luma 1 to Luma 2\n\n## Overview of the upgrade process\n\n"
     "| Task | Topic |\n|---|---|\n| Learn | [What's new](a.md) |\n",
     "guide? 10: Luma 1 -> Luma 2\n"},
    {"from the page about the end of A",
     "---\ntitle: 'Decommissioning Luma V1'\n---\n# Decommission Luma V1\n\n## Migrating to Luma V2\n\n"
     "| Title | Description |\n|---|---|\n| [What is Luma V2?](a.md) | The latest |\n",
     "guide? 10: Luma V1 -> Luma V2\n"},
    {"another version of the target named in the row",
     "# Upgrade to Luma Server 2013\n\n| | Content | Description |\n|---|---|---|\n"
     "| ![x](a.png) | [Overview](a.md) | The steps |\n| | [Back up your Luma Server 2010 lamps](b.md) | |\n",
     "guide? 5: null -> Luma Server 2013\nguide? 6: Luma Server 2010 -> Luma Server 2013\n"},
    {"from a heading that is a name",
     "# Decide on a migration path\n\n## Luma 2003 or Luma 2007\n\n| Number of lamps | How quickly do you want to migrate? | Use |\n|---|---|---|\n"
     "| Few | Slowly | [Staged](a.md) |\n",
     "guide? 7: Luma 2003 or Luma 2007 -> null\n"},
    {"from and to of columns",
     "# Migration\n\n| Current Luma deployment | Chosen Luma topology | Migration instructions |\n|---|---|---|\n| Candles | Bulbs | See the steps below. |\n| | | |\n",
     "guide? 5: Candles -> Bulbs\n"},
    {"from a column of products",
     "# Help to upgrade\n\n## Upgrade of servers\n\n| For this product | With this end of support date | See this resource |\n|---|---|---|\n"
     "| Luma Server 2010 | May 5, 2020 | [Back up from your lamps](a.md) |\n",
     "guide? 7: Luma Server 2010 -> null\n"},
    {"A to B in a column of scenarios",
     "# Migrate to Luma\n\n| Scenario | Migration guide |\n|---|---|\n| Torch (classic) to Luma Premium | [Migrate](a.md) |\n",
     "guide? 5: Torch (classic) -> Luma Premium\n"},
    {"details that link in every row",
     "# Lamps\n\n## Migrate a lamp\n\n| Migration scenario | Details |\n|---|---|\n| Upgrade to a Luma v2 | You can upgrade. See [Upgrade](a.md). |\n",
     "guide? 7: null -> Luma v2\n"},
    {"features with a column about their migration",
     "# Migrate to Lantern from Luma\n\n## Migrate features\n\n| Feature | Migration recommendation | More information |\n|---|---|---|\n"
     "| Flame | Use the new one | [Flame](a.md) |\n",
     "guide? 7: Luma -> Lantern\n"},
    {"the version that the upgrade is for",
     "# Advanced upgrade scenarios for Luma 2013\n\n| Content | Description |\n|---|---|\n| [Share lamps](a.md) | Lamps |\n",
     "guide? 5: null -> Luma 2013\n"},
    {"to and go to in a section about a move",
     "# Set up\n\n## Migrate data from other systems\n\nMove your lamps to Luma.\n\n| To | Go to |\n|---|---|\n"
     "| Transfer lamps from another system into Luma | [Import](a.md) |\n",
     "guide? 9: another system -> Luma\n"},
};
// clang-format on

int main(void)
{
    return ROWS_RUN(guide_rows, transition_page_test);
}
