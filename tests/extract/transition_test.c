// Small pages with one table each: every kind of transition table, and every table that looks like
// one and is none.
#include "extract/transition.h"

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
static void print(struct buffer *buffer, const struct transition *transition)
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

static void test_page(void **state)
{
    const struct transition_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    for (size_t i = 0; i < records->transitions.count; i++)
        print(&buffer, &records->transitions.items[i]);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

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
     "| Luma 1 | Indirect. Upgrade to Luma 2 first. |\n| Luma 0 | Direct to Luma 4 |\n",
     "upgrade-path+ 7: Luma 3 -> Luma 4\nupgrade-path+ 8: Luma 1 -> Luma 4 via Luma 2\n"
     "upgrade-path+ 9: Luma 0 -> Luma 4\n"},
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
    {"French",
     "---\ntitle: Mise \xc3\xa0 niveau de Luma\n---\n# Mise \xc3\xa0 niveau de Luma vers une version plus r\xc3\xa9" "cente\n\n"
     "Les chemins de mise \xc3\xa0 niveau dans le tableau suivant sont pris en charge pour les lampes et la lanterne.\n\n"
     "| Mise \xc3\xa0 niveau de | Mise \xc3\xa0 niveau vers |\n|---|---|\n| Luma 1 | Luma 2 |\n",
     "upgrade-path+ 10: Luma 1 -> Luma 2\n"},
    {"German",
     "---\ntitle: Unterst\xc3\xbctzte Upgrades\n---\n# Upgrades von fr\xc3\xbcheren Versionen auf Luma 2\n\n"
     "In der folgenden Tabelle sind die Szenarien f\xc3\xbcr das Upgrade aufgef\xc3\xbchrt.\n\n"
     "| Upgrade von | Unterst\xc3\xbctzter Upgradepfad |\n|---|---|\n| Luma 1 | Luma 2 Standard<br>Luma 2 Web |\n",
     "upgrade-path+ 10: Luma 1 -> Luma 2 Standard\nupgrade-path+ 10: Luma 1 -> Luma 2 Web\n"},
};

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
    {"images that answer",
     "# Upgrade paths\n\n| Upgrade from / to | Luma 2 |\n|---|---|\n| Luma 0 | ![not supported](x.png) |\n| Luma 1 | ![supported](y.png) |\n",
     "matrix- 5: Luma 0 -> Luma 2\nmatrix+ 6: Luma 1 -> Luma 2\n"},
};

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
    {"to and go to in a section about a move",
     "# Set up\n\n## Migrate data from other systems\n\nMove your lamps to Luma.\n\n| To | Go to |\n|---|---|\n"
     "| Transfer lamps from another system into Luma | [Import](a.md) |\n",
     "guide? 9: another system -> Luma\n"},
};

static const struct transition_row none_rows[] = {
    {"to and see",
     "# Lamps\n\n| To | See |\n|---|---|\n| Light a lamp | [Lighting](a.md) |\n", ""},
    {"to and go to on a page that only mentions upgrades below",
     "# Lamps\n\n## Set up lamps\n\n| To | Go to |\n|---|---|\n| Light a lamp | [Lighting](a.md) |\n\n## Upgrade\n", ""},
    {"from and to of data types",
     "# Conversions\n\n| From | To | Method |\n|---|---|---|\n| char | short | Sign-extend |\n", ""},
    {"from and to of data types on a page about migrating",
     "# Migrate your data\n\n| From data type | To data type |\n|---|---|\n| char | short |\n", ""},
    {"source and destination of ports",
     "# Network\n\n| Source | Destination | Port |\n|---|---|---|\n| Lamp | Switch | 80 |\n", ""},
    {"old and new states",
     "# Lamps\n\n| Old state | New state |\n|---|---|\n| ON | OFF |\n", ""},
    {"original and new values",
     "# Rewrite\n\n| Original value: | New value: |\n|---|---|\n| /a | /b |\n", ""},
    {"a replacement string at run time",
     "# Replace function\n\n| Code | Replacement string |\n|---|---|\n| %a | Name of the day |\n", ""},
    {"an alternative where nothing goes",
     "# Lamps\n\n| Lamp | Default | Alternative |\n|---|---|---|\n| Hand | Torch | Lantern |\n", ""},
    {"an equivalent where nothing moves",
     "# Lamps\n\n| Lamp | Metric equivalent |\n|---|---|\n| Torch | Lantern |\n", ""},
    {"style guides",
     "# Active voice\n\n| Use this | Instead of |\n|---|---|\n| lit | is being lit |\n", ""},
    {"before and after of behaviour",
     "# Migrate lamps\n\n## Access rights\n\n| Before lock down | After lock down |\n|---|---|\n| Write | Read |\n", ""},
    {"a feature comparison with a legacy column",
     "# Lamps\n\n| Feature | Legacy | New |\n|---|---|---|\n| Colour | Red | Blue |\n", ""},
    {"a comparison of A and B on a page about migrating",
     "# Migrate from Fire to Light\n\n| Functionality | Fire | Light |\n|---|---|---|\n| Colour | Red | Blue |\n", ""},
    {"a comparison whose corner is blank",
     "# Upgrade from Basic to Standard\n\n| | Basic | Standard |\n|---|---|---|\n| Lamps | 10 lamps | 100 lamps |\n", ""},
    {"a compatibility matrix",
     "# Upgrade Luma\n\n## Supported clients\n\n| Client | Luma 1 | Luma 2 |\n|---|---|---|\n| Lamp | Supported | Not supported |\n| Bulb | Supported | Supported |\n", ""},
    {"what is on after an upgrade",
     "# Luma\n\n## Lamps when upgrading Luma\n\n| Scenario | Luma 2019 | Luma 2016 |\n|---|---|---|\n| Upgrade | Lamp is on | n/a |\n", ""},
    {"a method of upgrade by platform",
     "# Upgrade methods\n\n| Operating system | Upgrade method |\n|---|---|\n| Fire OS | [By hand](a.md) |\n", ""},
    {"removed things without a replacement column",
     "# Removed lamps\n\n| Lamp | Notes |\n|---|---|\n| Torch | Use a lantern instead. |\n", ""},
    {"links to errors of an upgrade",
     "# Upgrade errors\n\n## Migration errors\n\n| Error | Topic |\n|---|---|\n| 0x1 | [Upgrade to Luma 2](a.md) |\n", ""},
    {"a deprecated macro in a requirements table",
     "# Lamp\n\n| | |\n|---|---|\n| Version | Obsolete. Use Lantern instead. |\n", ""},
    {"a table inside a comment",
     "# Lamps\n\n<!--\n| Old lamp | New lamp |\n|---|---|\n| Torch | Lantern |\n-->\n", ""},
    {"data types of two versions",
     "# Upgrade your data\n\n| Luma 2005 type | Luma 2000 type |\n|---|---|\n| long | short |\n", ""},
    {"whether there is a replacement",
     "# Deprecated lamps\n\n| Lamp | Replacement |\n|---|---|\n| Torch | Yes |\n| Match | Yes |\n", ""},
};
// clang-format on

// The whole record of one row: what the row says beside source and target.
static void record_of_row(void **state)
{
    static const char page[] =
        "# Luma\n\n## Upgrade paths\n\n| Scenario | Upgrade from | Upgrade to | Method | Notes |\n"
        "|---|---|---|---|---|\n| At home | Luma 1 | [Luma 2](two.md) | Luma tool | Back up |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    const struct records *records = records_from_text(&arena, &diags, page);
    const struct transition *transition = &records->transitions.items[0];

    (void)state;
    assert_int_equal(records->transitions.count, 1);
    assert_true(text_equals(transition->condition, TEXT("Scenario: At home")));
    assert_true(text_equals(transition->method, TEXT("Luma tool; Back up")));
    assert_true(text_equals(transition->heading, TEXT("Upgrade paths")));
    assert_int_equal(transition->links.count, 1);
    assert_true(text_equals(transition->links.items[0].href, TEXT("two.md")));
    assert_int_equal(transition->source.line, 7);
    assert_int_equal(transition->source.end_line, 7);
    diags_free(&diags);
    arena_free(&arena);
}

// Rows that name no source or no target are told to the author, other tables' rows are not.
static void rows_are_noted(void **state)
{
    static const char page[] =
        "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch | None |\n| | Bulb |\n"
        "| Match | Lantern |\n\n| Lamp | Colour |\n|---|---|\n| Torch | None |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    size_t notes = 0;

    (void)state;
    records_from_text(&arena, &diags, page);
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code != DIAG_TRANSITION_ROW)
            continue;
        assert_int_equal(diags.items[i].place.line, 5 + notes);
        notes++;
    }
    assert_int_equal(notes, 2);
    diags_free(&diags);
    arena_free(&arena);
}

// Each table gets a judgement, also one that holds nothing.
static void tables_are_judged(void **state)
{
    static const char page[] = "# Lamps\n\n| Old lamp | New lamp |\n|---|---|\n| Torch | Bulb |\n\n"
                               "| Lamp | Colour |\n|---|---|\n| Torch | Red |\n";
    struct arena arena = {0};
    struct diags diags = {0};
    struct judgements judgements = {0};
    const struct source *source = source_from_text(&arena, "test.md", text_from_string(page));
    size_t taken = 0, left = 0;

    (void)state;
    records_from_page(&arena, shared_extractor(),
                      page_from_source(&arena, NULL, source, &diags), &diags, &judgements);
    for (size_t i = 0; i < judgements.count; i++) {
        taken += text_equals(judgements.items[i].taken_for, TEXT("transitions, replaced-by"));
        left += text_equals(judgements.items[i].taken_for, TEXT("no transitions"));
    }
    assert_int_equal(taken, 1);
    assert_int_equal(left, 1);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(record_of_row),
        cmocka_unit_test(rows_are_noted),
        cmocka_unit_test(tables_are_judged),
    };

    return ROWS_RUN(replaced_rows, test_page) + ROWS_RUN(path_rows, test_page) +
           ROWS_RUN(matrix_rows, test_page) + ROWS_RUN(guide_rows, test_page) +
           ROWS_RUN(none_rows, test_page) + cmocka_run_group_tests(tests, NULL, NULL);
}
