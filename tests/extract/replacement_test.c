// Small pages with a table of old things and what replaces them.
#include "extract/replacement.h"

#include "extract/transition_rows.h"

// clang-format off
static const struct transition_row replaced_rows[] = {
    {"old and new",
     "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"new before old",
     "# Lamps\n\n| New name | Previous name |\n|---|---|\n| Lantern | Torch |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"new before what it replaces",
     "# Lamps\n\n| New lamp | Replaces |\n|---|---|\n| Lantern | Torch |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"deprecated and replacement",
     "# Lamps\n\n| Deprecated lamp | Replacement |\n|---|---|\n| Torch | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"a category in front",
     "# Lamps\n\n| Category | Obsolete lamp | Use instead |\n|---|---|---|\n| Hand | Torch | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"a status between",
     "# Removed lamps\n\n| Lamp | Status | Replacement |\n|---|---|---|\n| Torch | Removed | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"only the status says that things go",
     "# Lamps\n\n| Lamp | Status | Alternative |\n|---|---|---|\n| Torch | Deprecated | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"a date in the column headed deprecated",
     "# Lamps\n\n| Lamp | Deprecated | Replacement |\n|---|---|---|\n| Torch | May 2021 | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"a version in the column headed removed",
     "# Lamps\n\n| Lamp | Removed | Replacement |\n|---|---|---|\n| Torch | 9.1 | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"two replacement columns are one transition",
     "# Lamps\n\n| Banned lamp | Indoor replacement | Outdoor replacement |\n|---|---|---|\n"
     "| Torch | Bulb | Lantern |\n",
     "replaced-by? 5: Torch -> Bulb, Lantern\n"},
    {"several names in a cell are one transition",
     "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch<br>Match | Bulb, Lantern |\n",
     "replaced-by? 5: Torch Match -> Bulb, Lantern\n"},
    {"advice that names a thing",
     "# Lamps\n\n| Deprecated lamp | Recommendation |\n|---|---|\n| Torch | Use a lantern. |\n",
     "replaced-by? 5: Torch -> Use a lantern.\n"},
    {"links, code and footnote marks",
     "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n"
     "| [**Torch**](torch.md)\\* | `lantern()`<sup>1</sup> |\n",
     "replaced-by? 5: Torch -> lantern()\n"},
    {"a star in code is no footnote",
     "# Types\n\n| Old name | New name |\n|---|---|\n| `lamp*` | `light*` |\n",
     "replaced-by? 5: lamp* -> light*\n"},
    {"no replacement in many spellings",
     "# Lamps\n\n| Deprecated lamp | Replacement |\n|---|---|\n| A | None |\n| B | N/A |\n| C | - |\n"
     "| D | |\n| E | None. It is gone. |\n| F | There is no replacement. |\n| G | \xe2\x80\x94 |\n"
     "| H | Removed from the box. |\n| I | No longer needed |\n| J | Nonesuch |\n| | K |\n",
     "replaced-by? 14: J -> Nonesuch\n"},
    {"no replacement yet",
     "# Lamps\n\n| Deprecated lamp | Replacement |\n|---|---|\n| A | No alternatives available |\n| B | Not yet available |\n"
     "| C | Currently none |\n| D | Coming soon |\n| E | Not required |\n| F | No known |\n| G | Under review |\n| H | Lantern |\n",
     "replaced-by? 12: H -> Lantern\n"},
    {"classic and modern",
     "# Modernize your lamps\n\nLamps are modernized as follows.\n\n| Classic lamp | Modern lamp | Notes |\n|---|---|---|\n"
     "| Torch | Lantern | Cleaned |\n| Match | - | |\n",
     "replaced-by? 7: Torch -> Lantern\n"},
    {"names of A and B with for in them",
     "# Move from Luma for Homes to Managed Lantern\n\n| Luma for Homes unit | Managed Lantern unit |\n|---|---|\n| L0 | M1 |\n",
     "replaced-by? 5: L0 -> M1\n"},
    {"A mapped to B",
     "---\ntitle: Mapping FireKit APIs to the Light SDK\n---\n# Mapping FireKit APIs to the Light SDK\n\n"
     "If you migrate, these are the names.\n\n| FireKit | Light SDK |\n|---|---|\n| ignite | light |\n",
     "replaced-by? 10: ignite -> light\n"},
    {"an old name and the correct one",
     "# New name for Luma\n\n## Glossary\n\n| Category | Old term | Correct term as of May |\n|---|---|---|\n| Lamps | Luma | Lantern |\n",
     "replaced-by? 7: Luma -> Lantern\n"},
    {"original and new names on a page about renaming",
     "# Naming changes of lamps\n\n## May\n\n| Shelf | Original lamp name | New lamp name |\n|---|---|---|\n| A | Torch | Lantern |\n",
     "replaced-by? 7: Torch -> Lantern\n"},
    {"only the new column says so, below a heading about a move",
     "# Upgrade your lamps\n\n## Permissions after the upgrade\n\n| Luma group permission | New lamp role |\n|---|---|\n| Owner | Keeper |\n",
     "replaced-by? 7: Owner -> Keeper\n"},
    {"headers once more in the body",
     "# New names\n\n| Old plan | New plan |\n|---|---|\n| Luma Free | Lantern Free |\n| **Old unit** | **New unit** |\n| L1 | M1 |\n",
     "replaced-by? 5: Luma Free -> Lantern Free\nreplaced-by? 7: L1 -> M1\n"},
    {"the same thing of two products",
     "# Apps\n\nThis is a step of the process to migrate apps.\n\n| LumaKit (v1) property | Light SDK property | Comments |\n|---|---|---|\n"
     "| fire | flame | renamed |\n",
     "replaced-by? 7: fire -> flame\n"},
    {"the thing before the products",
     "# Migrate access\n\n## Mapping\n\n| Role in LUX | Role in LBX |\n|---|---|\n| Push | Writer |\n",
     "replaced-by? 7: Push -> Writer\n"},
    {"only B is known, and one product stands beside it",
     "# Porting guide - LumaKit to LK v2\n\n| Luma 2017 | LK v2 | Action |\n|---|---|---|\n| FireManager | LightSystem | Replace it |\n",
     "replaced-by? 5: FireManager -> LightSystem\n"},
    {"what B does not support",
     "# Mapping FireKit APIs to the Light SDK\n\nIf you migrate, these are the names.\n\n| FireKit | Light SDK |\n|---|---|\n"
     "| ignite | light |\n| burn | Not supported in Light SDK 1.0. |\n",
     "replaced-by? 7: ignite -> light\n"},
    {"the description says that the page is about a move",
     "---\ntitle: Property differences\ndescription: Learn what changes when you migrate from LumaKit.\n---\n# Property differences\n\n"
     "| LumaKit property | Light SDK property |\n|---|---|\n| fire | flame |\n",
     "replaced-by? 9: fire -> flame\n"},
    {"a row that is one heading across",
     "# Lamps\n\n<table>\n<tr><th>Old lamp</th><th>New lamp</th></tr>\n"
     "<tr><td colspan=\"2\">Hand lamps</td></tr>\n<tr><td>Torch</td><td>Lantern</td></tr>\n</table>\n",
     "replaced-by? 6: Torch -> Lantern\n"},
    {"a cell that spans rows counts for each of its replacements",
     "# Lamps\n\n<table>\n<tr><th>Old lamp</th><th>New lamp</th></tr>\n"
     "<tr><td rowspan=\"2\">Torch</td><td>Bulb</td></tr>\n<tr><td>Lantern</td></tr>\n</table>\n",
     "replaced-by? 5: Torch -> Bulb\nreplaced-by? 6: Torch -> Lantern\n"},
    {"a pair that spans rows counts once",
     "# Lamps\n\n<table>\n<tr><th>Old lamp</th><th>New lamp</th><th>Notes</th></tr>\n"
     "<tr><td rowspan=\"2\">Torch</td><td rowspan=\"2\">Bulb</td><td>a</td></tr>\n"
     "<tr><td>b</td></tr>\n</table>\n",
     "replaced-by? 5: Torch -> Bulb\n"},
    {"the previous equivalent",
     "# Lamps\n\n| Newer lamps to call | Previous equivalent |\n|---|---|\n| Lantern | Torch |\n| Bulb | N/A |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"an equivalent on a page about a move",
     "# Migrate to Luma\n\n| Lamp | Equivalent in Luma |\n|---|---|\n| Torch | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"two versions where functions are deprecated",
     "# Mapping deprecated functions\n\n| Luma 2.x function | Luma 3.x function |\n|---|---|\n| ignite | light |\n",
     "replaced-by? 5: ignite -> light\n"},
    {"the later version first",
     "# Upgrade your code\n\n| Luma 2012 class | Luma 2009 class |\n|---|---|\n| Light | Fire |\n",
     "replaced-by? 5: Fire -> Light\n"},
    {"the names of A and B",
     "# Porting Fire drivers to Light Kit\n\n| Tasks | Fire | Light Kit (LK) |\n|---|---|---|\n| Open | FireOpen | LkOpen |\n",
     "replaced-by? 5: FireOpen -> LkOpen\n"},
    {"what you used and what you use now",
     "# Upgrading the linker\n\n| If you were using: | You need to use: |\n|---|---|\n| fire.lib | light.lib |\n",
     "replaced-by? 5: fire.lib -> light.lib\n"},
    {"a number and a name on either side",
     "# Deprecated lamps\n\n| Old ID | Old name | New ID | New name |\n|---|---|---|---|\n| 1 | Torch | 7 | Lantern |\n",
     "replaced-by? 5: Torch -> Lantern\n"},
    {"what is new beside A",
     "# Transitioning from Unit 1\n\n| Unit 1 event | New unit ID | New unit name | New method |\n|---|---|---|---|\n"
     "| OnBurn | 7 | Lantern | Light |\n",
     "replaced-by? 5: OnBurn -> Lantern\n"},
    {"what is new beside A, the target in the title",
     "# Transitioning from Unit 1 to the New Light Units\n\n| Unit 1 event | New unit ID | New unit name | New method |\n|---|---|---|---|\n"
     "| OnBurn | 7 | Lantern | Light |\n",
     "replaced-by? 5: OnBurn -> Lantern\n"},
    {"two versions, and what is roughly the same",
     "# Upgrade from SDK v1 to v2\n\n| Functionality in SDK v1 | Rough mapping in SDK v2 |\n|---|---|\n| fire.light() | lamp.light() |\n",
     "replaced-by? 5: fire.light() -> lamp.light()\n"},
    {"German",
     "---\ntitle: Veraltete Lampen\n---\n# Nicht mehr unterst\xc3\xbctzte Lampen in dieser Version\n\n"
     "Die Fackel und die Kerze sind veraltet, und das Licht von morgen ist die Laterne.\n\n"
     "| Als veraltet markierte Lampe | Ersatz |\n|---|---|\n| Fackel | Laterne |\n| Kerze | Keine. |\n",
     "replaced-by? 10: Fackel -> Laterne\n"},
    {"French",
     "---\ntitle: Lampes\n---\n# Les lampes de la maison\n\nLe nom de plusieurs lampes est nouveau dans cette version.\n\n"
     "| Nouveau nom | Ancien nom |\n|---|---|\n| lanterne | torche |\n",
     "replaced-by? 10: torche -> lanterne\n"},
};
// clang-format on

int main(void)
{
    return ROWS_RUN(replaced_rows, transition_page_test);
}
