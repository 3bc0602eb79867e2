// Small pages with a table of upgrade paths.
#include "extract/upgrade_path.h"

#include "extract/transition_rows.h"

// clang-format off
static const struct transition_row path_rows[] = {
    {"from and to",
     "# Luma\n\n| Upgrade from | Upgrade to |\n|---|---|\n| Luma 1 | Luma 2 |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"to before from",
     "# Luma\n\n| Upgrade to | Can upgrade from |\n|---|---|\n| Luma 2 | Luma 1 |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"alternatives by line breaks",
     "# Luma\n\n| Upgrade from | Supported upgrade path |\n|---|---|\n| Luma 1 | Luma 2 <br/><br/> Luma 3<br> |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path+ 5: Luma 1 -> Luma 3\n"},
    {"a sentence behind the alternatives",
     "# Luma\n\n| Upgrade from | Upgrade to |\n|---|---|\n"
     "| Luma 1 | Luma 2<br>This is supported for lamps that stand alone, but not for chandeliers of any size. |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"alternatives by or",
     "# Luma\n\n| If you are running: | You can upgrade to these editions: |\n|---|---|\n"
     "| Luma 1 Standard | Luma 2 Standard or Datacenter |\n| Luma 1 Web | Luma 2 Standard<br>OR<br>Luma 3 |\n",
     "upgrade-path+ 5: Luma 1 Standard -> Luma 2 Standard\n"
     "upgrade-path+ 5: Luma 1 Standard -> Luma 2 Datacenter\n"
     "upgrade-path+ 6: Luma 1 Web -> Luma 2 Standard\nupgrade-path+ 6: Luma 1 Web -> Luma 3\n"},
    {"an or in parentheses parts nothing",
     "# Luma\n\n| Upgrade from | Upgrade to |\n|---|---|\n"
     "| Luma 1 | Luma 2 (2.x) Pro (Server+CAL or Core license) or Luma 2 (2.x) Home |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2 (2.x) Pro (Server+CAL or Core license)\n"
     "upgrade-path+ 5: Luma 1 -> Luma 2 (2.x) Home\n"},
    {"numbered steps are a chain",
     "# Luma\n\n| Upgrading from | Upgrade path |\n|---|---|\n"
     "| Luma 1 | 1.Upgrade to Luma 2 <br/> 2. Upgrade to Luma 3 <br/> |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\n"},
    {"a direct way stands before a longer one to the same target",
     "# Luma\n\n| Upgrading from | Upgrade path |\n|---|---|\n"
     "| Luma 2 | 1. Upgrade to Luma 4 <br> or <br> 1. Upgrade to Luma 3 <br> 2. Upgrade to Luma 4 |\n",
     "upgrade-path+ 5: Luma 2 -> Luma 4\n"},
    {"a list of steps, the target in the header",
     "# Luma\n\n<table>\n<tr><th>If you have the following installed</th><th>You must take this path to upgrade to Luma 3</th></tr>\n"
     "<tr><td>Luma 1</td><td><ol><li>Install Luma 2 into your house.</li><li>Test the lamps.</li>"
     "<li>Install Luma 3 into your house.</li></ol></td></tr>\n</table>\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\n"},
    {"arrows are a chain",
     "# Luma\n\n| Current Luma version | Upgrade path summary |\n|---|---|\n| Luma 1 | Luma 1 \\> Luma 2 \\> Luma 3. |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\n"},
    {"the target in the heading, the hop in the comment",
     "# Luma\n\n## Upgrading to Luma 4\n\n| Source version | Comment |\n|---|---|\n| Luma 3 | Direct upgrade. |\n"
     "| Luma 1 | Indirect upgrade. You must first upgrade to Luma 2. |\n| Luma 0 | Not supported. |\n",
     "upgrade-path+ 7: Luma 3 -> Luma 4\nupgrade-path+ 8: Luma 1 -> Luma 4 via Luma 2\n"
     "upgrade-path- 9: Luma 0 -> Luma 4\n"},
    {"versions and recommendations below a heading about paths",
     "# Plan\n\n## Recommended upgrade paths to Luma 4\n\n| Version | Recommendations |\n|---|---|\n"
     "| Luma 3 | Use the wizard. See [Upgrade to Luma 4](a.md) for steps. |\n"
     "| Luma 1 | First, upgrade to Luma 2, and then upgrade to Luma 4 by hand. |\n",
     "upgrade-path+ 7: Luma 3 -> Luma 4\nupgrade-path+ 8: Luma 1 -> Luma 4 via Luma 2\n"},
    {"a column of targets that are not allowed",
     "# Luma\n\n| Upgrade from | Supported upgrade paths | Unsupported upgrade paths |\n|---|---|---|\n| Luma 1 | Luma 2 | Luma 3 |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path- 5: Luma 1 -> Luma 3\n"},
    {"a column that says whether",
     "# Upgrade paths\n\n| From | To | Supported |\n|---|---|---|\n| Luma 1 | Luma 2 | Yes |\n| Luma 1 | Luma 3 | No |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path- 6: Luma 1 -> Luma 3\n"},
    {"source columns side by side",
     "# Luma\n\n## Upgrading to Luma 4\n\n<table>\n"
     "<tr><th rowspan=\"2\">Country</th><th colspan=\"2\">Source</th><th rowspan=\"2\">Target</th></tr>\n"
     "<tr><th>Luma 1</th><th>Luma 2</th></tr>\n"
     "<tr><td>A</td><td>Luma 1 + FP</td><td>Luma 2 + FP</td><td rowspan=\"2\">Luma 4</td></tr>\n"
     "<tr><td>B</td><td>Not applicable</td><td>Luma 2 SP1</td></tr>\n</table>\n",
     "upgrade-path+ 8: Luma 1 + FP -> Luma 4\nupgrade-path+ 8: Luma 2 + FP -> Luma 4\n"
     "upgrade-path+ 9: Luma 2 SP1 -> Luma 4\n"},
    {"old and new versions on a page about upgrading",
     "# Upgrading to Luma 2\n\n| Old Luma version | New Luma version |\n|---|---|\n| Luma 1 | Luma 2 |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"a hop in a sentence",
     "# Luma\n\n| Luma version | Migration path |\n|---|---|\n| Luma 1 | Upgrade to Luma 2. Then, use the tool to migrate to Luma 3. |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\n"},
    {"direct and indirect, the target in the heading",
     "# Luma\n\n## Upgrade to Luma 4\n\n| Source version | Path |\n|---|---|\n| Luma 3 | Direct |\n"
     "| Luma 1 | Indirect. Upgrade to Luma 2 first. |\n| Luma 0 | Direct to Luma 4 |\n| Luma 2 | Direct to version 4.1 |\n",
     "upgrade-path+ 7: Luma 3 -> Luma 4\nupgrade-path+ 8: Luma 1 -> Luma 4 via Luma 2\n"
     "upgrade-path+ 9: Luma 0 -> Luma 4\nupgrade-path+ 10: Luma 2 -> Luma 4 (version 4.1)\n"},
    {"targets that are not allowed, told in the header of editions",
     "# Upgrade Luma\n\n| Starting edition | Supported ending edition | Unsupported ending edition |\n|---|---|---|\n"
     "| Luma 1 | Luma 2 | Luma 2 Web. You can convert to Luma 2 Pro afterwards. |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path- 5: Luma 1 -> Luma 2 Web\n"},
    {"signs that answer",
     "# Upgrade paths\n\n| From | To | Supported |\n|---|---|---|\n| Luma 1 | Luma 2 | \xe2\x9c\x85 |\n| Luma 1 | Luma 3 | \xe2\x9d\x8c |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path- 6: Luma 1 -> Luma 3\n"},
    {"a column that tells how",
     "# Luma\n\n| Upgrade from | Upgrade to | Supported upgrade type |\n|---|---|---|\n| Luma 1 | Luma 2 | In place |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"a column of intermediate versions",
     "# Upgrade Luma\n\n| Current version | Target version | Intermediate version |\n|---|---|---|\n"
     "| Luma 1 | Luma 3 | Luma 2 |\n| Luma 2 | Luma 3 | None |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\nupgrade-path+ 6: Luma 2 -> Luma 3\n"},
    {"now and then of the same thing",
     "# Migration guide\n\n## Recommended upgrade paths\n\n### L-series\n\n| Current lamp size | Target lamp size | Difference |\n|---|---|---|\n"
     "| L6 <br> L6_Promo | L4_v3 <br>or<br> L8_v3* | More light |\n",
     "upgrade-path+ 9: L6 L6_Promo -> L4_v3\nupgrade-path+ 9: L6 L6_Promo -> L8_v3\n"},
    {"answers, the target in the header",
     "# Luma\n\n| Upgrade from | Upgrade to Luma 9 |\n|---|---|\n| Luma 8 | Supported |\n| Luma 7 | Not supported. Upgrade to Luma 8 first. |\n",
     "upgrade-path+ 5: Luma 8 -> Luma 9\nupgrade-path- 6: Luma 7 -> Luma 9\n"},
    {"a question that names the target",
     "# Upgrade Luma\n\n| Luma version | Can upgrade to Luma 9? |\n|---|---|\n| Luma 8 | Yes |\n| Luma 7 | No |\n",
     "upgrade-path+ 5: Luma 8 -> Luma 9\nupgrade-path- 6: Luma 7 -> Luma 9\n"},
    {"answers without a target are none",
     "# Upgrade lamps\n\n| Upgrade from | Upgrade to the new one |\n|---|---|\n| Luma 8 | Yes |\n", ""},
    {"targets in one line of the same family",
     "# Upgrade Luma\n\n| Luma version | Upgrade to |\n|---|---|\n| Luma 1 | Luma 2, Luma 3 |\n| Luma 2 | Luma 3, Home edition |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path+ 5: Luma 1 -> Luma 3\nupgrade-path+ 6: Luma 2 -> Luma 3, Home edition\n"},
    {"a target that stands for several rows, and an x for no",
     "# Supported moves\n\n## Migration of lamps\n\n| Target | Source | Support |\n|---|---|---|\n| **Luma 3** | Luma 1 | \xe2\x9c\x94 |\n"
     "| | Fire 1 | X |\n| **Luma 4** | Luma 1 | \xe2\x9c\x94 |\n",
     "upgrade-path+ 7: Luma 1 -> Luma 3\nupgrade-path- 8: Fire 1 -> Luma 3\nupgrade-path+ 9: Luma 1 -> Luma 4\n"},
    {"a source that stands for several rows",
     "# Upgrade paths\n\n| From | To |\n|---|---|\n| Luma 1 | Luma 2 |\n| | Luma 3 |\n| Luma 2 | |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\nupgrade-path+ 6: Luma 1 -> Luma 3\n"},
    {"supported via something is no step between",
     "# Upgrade Luma\n\n| Start with | Upgrade to | Supported via the portal? |\n|---|---|---|\n| Luma 1 | Luma 2 | Yes |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 2\n"},
    {"then to",
     "# Upgrade Luma\n\n| Current version | Upgrade to Luma 9 |\n|---|---|\n| Luma 7 | Upgrade to Luma 8 first |\n| Luma 5 | Upgrade to Luma 6, then to Luma 8 |\n",
     "upgrade-path+ 5: Luma 7 -> Luma 9 via Luma 8\nupgrade-path+ 6: Luma 5 -> Luma 9 via Luma 6, Luma 8\n"},
    {"scenarios and their tasks",
     "# Upgrading to Luma v.9\n\n| Scenario | Tasks |\n|---|---|\n"
     "| Full upgrade from one of these versions:<ul><li>Luma 7</li><li>Luma 8</li></ul> | You can upgrade directly to the latest version of Luma Home:"
     "<ol><li>[Upgrade the code](a.md)</li><li>[Upgrade the data](b.md)</li></ol> |\n"
     "| Full upgrade from one of these versions:<ul><li>Luma 5</li></ul> | <ol><li>Upgrade to Luma 7.<br><br>For more information, see [Upgrade to Luma 7](c.md).</li>"
     "<li>Upgrade to Luma Home.<ol><li>[Upgrade the code](a.md)</li></ol></li></ol> |\n",
     "upgrade-path+ 5: Luma 7 Luma 8 -> Luma Home\nupgrade-path+ 6: Luma 5 -> Luma Home via Luma 7\n"},
    {"what to do",
     "# Upgrade Luma to the latest\n\n| Your current version | What you should do |\n|---|---|\n"
     "| Luma 1 | Upgrade to Luma 2 first. Then upgrade to Luma 3. |\n| Luma 2 | Upgrade to Luma 3. |\n",
     "upgrade-path+ 5: Luma 1 -> Luma 3 via Luma 2\nupgrade-path+ 6: Luma 2 -> Luma 3\n"},
    {"versions in one line",
     "# Upgrade Luma\n\n| Current version | Available upgrades |\n|---|---|\n| 1.2 | 1.3, 1.4 |\n",
     "upgrade-path+ 5: 1.2 -> 1.3\nupgrade-path+ 5: 1.2 -> 1.4\n"},
    {"the least version that one can come from",
     "# Upgrade Luma\n\n| Upgrade to version | Minimum version to upgrade from |\n|---|---|\n| 1.9 | 1.5 |\n",
     "upgrade-path+ 5: 1.5 -> 1.9\n"},
    {"French",
     "---\ntitle: Mise \xc3\xa0 niveau de Luma\n---\n# Mise \xc3\xa0 niveau de Luma vers une version plus r\xc3\xa9" "cente\n\n"
     "Les chemins de mise \xc3\xa0 niveau dans le tableau suivant sont pris en charge pour les lampes et la lanterne.\n\n"
     "| Mise \xc3\xa0 niveau de | Mise \xc3\xa0 niveau vers |\n|---|---|\n| Luma 1 | Luma 2 |\n",
     "upgrade-path+ 10: Luma 1 -> Luma 2\n"},
    {"French, a column that says whether",
     "---\ntitle: Chemins de mise \xc3\xa0 niveau\n---\n# Chemins de mise \xc3\xa0 niveau pris en charge\n\n"
     "Le tableau suivant pr\xc3\xa9sente les chemins pour les diff\xc3\xa9rentes versions de la lanterne.\n\n"
     "| Version actuelle | Version cible | Pris en charge |\n|---|---|---|\n| Luma 1 | Luma 2 | Oui |\n| Luma 1 | Luma 3 | Non |\n",
     "upgrade-path+ 10: Luma 1 -> Luma 2\nupgrade-path- 11: Luma 1 -> Luma 3\n"},
    {"German",
     "---\ntitle: Unterst\xc3\xbctzte Upgrades\n---\n# Upgrades von fr\xc3\xbcheren Versionen auf Luma 2\n\n"
     "In der folgenden Tabelle sind die Szenarien f\xc3\xbcr das Upgrade aufgef\xc3\xbchrt.\n\n"
     "| Upgrade von | Unterst\xc3\xbctzter Upgradepfad |\n|---|---|\n| Luma 1 | Luma 2 Standard<br>Luma 2 Web |\n",
     "upgrade-path+ 10: Luma 1 -> Luma 2 Standard\nupgrade-path+ 10: Luma 1 -> Luma 2 Web\n"},
    {"German, a step between",
     "---\nlocale: de\n---\n# Upgrade auf Luma 3\n\n| Upgrade von | Unterst\xc3\xbctzter Upgradepfad |\n|---|---|\n"
     "| Luma 1 | F\xc3\xbchren Sie zuerst ein Upgrade auf Luma 2 und dann auf Luma 3 durch. |\n",
     "upgrade-path+ 8: Luma 1 -> Luma 3 via Luma 2\n"},
    {"French, a step between",
     "---\nlocale: fr\n---\n# Mise \xc3\xa0 niveau vers Luma 3\n\n| Mise \xc3\xa0 niveau depuis | Chemin de mise \xc3\xa0 niveau |\n|---|---|\n"
     "| Luma 1 | Effectuez d\xe2\x80\x99" "abord une mise \xc3\xa0 niveau vers Luma 2, puis vers Luma 3. |\n",
     "upgrade-path+ 8: Luma 1 -> Luma 3 via Luma 2\n"},
};
// clang-format on

int main(void)
{
    return ROWS_RUN(path_rows, transition_page_test);
}
