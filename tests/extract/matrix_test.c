// Small pages with a matrix of moves.
#include "extract/matrix.h"

#include "extract/transition_rows.h"

// clang-format off
static const struct transition_row matrix_rows[] = {
    {"yes, no and how",
     "# Luma\n\n## Supported upgrade paths\n\n| Version | Luma 2 | Luma 3 |\n|---|---|---|\n| Luma 0 | No | Luma Assistant |\n"
     "| Luma 1 | Yes (with SP1) | Not supported |\n",
     "matrix- 7: Luma 0 -> Luma 2\nmatrix+ 7: Luma 0 -> Luma 3\n"
     "matrix+ 8: Luma 1 -> Luma 2\nmatrix- 8: Luma 1 -> Luma 3\n"},
    {"dashes and N/A give none, blanks are no",
     "# Luma\n\nThese are the upgrade paths.\n\n| Upgrade from / to | Luma 2 | Luma 3 |\n|---|---|---|\n| Luma 1 | Yes | - |\n"
     "| Luma 2 | N/A | Yes |\n| Luma 0 | Yes | |\n",
     "matrix+ 7: Luma 1 -> Luma 2\nmatrix+ 8: Luma 2 -> Luma 3\n"
     "matrix+ 9: Luma 0 -> Luma 2\nmatrix- 9: Luma 0 -> Luma 3\n"},
    {"targets down the side",
     "# Upgrade paths\n\n| To \\ From | Luma 1 | Luma 2 |\n|---|---|---|\n| Luma 2 | Yes | - |\n| Luma 3 | No | Yes |\n",
     "matrix+ 5: Luma 1 -> Luma 2\nmatrix- 6: Luma 1 -> Luma 3\nmatrix+ 6: Luma 2 -> Luma 3\n"},
    {"groups that span rows, and no headers",
     "# Upgrade paths\n\n<table>\n<tr><td></td><td></td><td>Luma 3 Home</td><td>Luma 3 Pro</td></tr>\n"
     "<tr><td rowspan=\"3\">Luma 1</td></tr>\n<tr><td>Starter</td><td>\xe2\x9c\x94</td><td>\xe2\x9c\x94</td></tr>\n"
     "<tr><td>Ultimate</td><td></td><td>\xe2\x9c\x94</td></tr>\n</table>\n",
     "matrix+ 6: Luma 1 Starter -> Luma 3 Home\nmatrix+ 6: Luma 1 Starter -> Luma 3 Pro\n"
     "matrix- 7: Luma 1 Ultimate -> Luma 3 Home\nmatrix+ 7: Luma 1 Ultimate -> Luma 3 Pro\n"},
    {"two-level headers",
     "# Upgrade paths\n\n<table>\n<tr><th rowspan=\"2\">Edition</th><th colspan=\"2\">Luma 3</th></tr>\n"
     "<tr><th>Home</th><th>Pro</th></tr>\n<tr><td>Luma 1</td><td>Yes</td><td>No</td></tr>\n"
     "<tr><td>Luma 2</td><td>No</td><td>Yes</td></tr>\n</table>\n",
     "matrix+ 6: Luma 1 -> Luma 3 Home\nmatrix- 6: Luma 1 -> Luma 3 Pro\n"
     "matrix- 7: Luma 2 -> Luma 3 Home\nmatrix+ 7: Luma 2 -> Luma 3 Pro\n"},
    {"rows that are paths, columns that are methods",
     "# Edition upgrade\n\n| Edition upgrade | By key | By tool |\n|---|---|---|\n"
     "| **Home > Pro** | \xe2\x9c\x85 | \xe2\x9d\x8c |\n| Pro > Studio | \xe2\x9d\x8c | \xe2\x9c\x85 |\n",
     "matrix+ 5: Home -> Pro\nmatrix- 5: Home -> Pro\nmatrix- 6: Pro -> Studio\nmatrix+ 6: Pro -> Studio\n"},
    {"guides in the cells, the sides in the corner",
     "# Migrate lamps\n\n## Paths\n\n| Source \xe2\x86\x93 Destination \xe2\x86\x92 | Hall | Attic |\n|---|---|---|\n| Torch | [guide](a.md) | |\n"
     "| Match | | [guide](b.md) |\n",
     "matrix+ 7: Torch -> Hall\nmatrix- 7: Torch -> Attic\nmatrix- 8: Match -> Hall\nmatrix+ 8: Match -> Attic\n"},
    {"versions below versions",
     "# Upgrade compatibility matrix\n\n## Version 20\n\n| Version 20 | Version 21 | Version 22 |\n|---|---|---|\n| 20.0 to 20.5 | [21.0](a.md) | 22.0 |\n"
     "| 20.6 | 21.1 | N/A |\n",
     "matrix+ 7: 20.0 to 20.5 -> Version 21\nmatrix+ 7: 20.0 to 20.5 -> Version 22\nmatrix+ 8: 20.6 -> Version 21\n"},
    {"below a heading that names the version",
     "# Luma upgrade paths\n\n## Upgrades\n\n### Luma 1\n\n| | Luma 2 Home | Luma 2 Pro |\n|---|---|---|\n| **Home** | \xe2\x9c\x85 | \xe2\x9c\x85 |\n"
     "| **Pro** | D | \xe2\x9c\x85 |\n",
     "matrix+ 9: Home -> Luma 2 Home\nmatrix+ 9: Home -> Luma 2 Pro\nmatrix+ 10: Pro -> Luma 2 Home\nmatrix+ 10: Pro -> Luma 2 Pro\n"},
    {"direct and via",
     "# Supported upgrade paths\n\n| | Luma 8 | Luma 9 |\n|---|---|---|\n| Luma 7 | Direct | Via Luma 8 |\n| Luma 8 | N/A | Direct |\n",
     "matrix+ 5: Luma 7 -> Luma 8\nmatrix+ 5: Luma 7 -> Luma 9\nmatrix+ 6: Luma 8 -> Luma 9\n"},
    {"an x beside check marks",
     "# Upgrade paths\n\n| From | Luma 2 | Luma 3 |\n|---|---|---|\n| Luma 1 | \xe2\x9c\x94 | X |\n| Luma 0 | X | X |\n",
     "matrix+ 5: Luma 1 -> Luma 2\nmatrix- 5: Luma 1 -> Luma 3\nmatrix- 6: Luma 0 -> Luma 2\nmatrix- 6: Luma 0 -> Luma 3\n"},
    {"images that answer",
     "# Upgrade paths\n\n| Upgrade from / to | Luma 2 |\n|---|---|\n| Luma 0 | ![not supported](x.png) |\n| Luma 1 | ![supported](y.png) |\n",
     "matrix- 5: Luma 0 -> Luma 2\nmatrix+ 6: Luma 1 -> Luma 2\n"},
};
// clang-format on

int main(void)
{
    return ROWS_RUN(matrix_rows, transition_page_test);
}
