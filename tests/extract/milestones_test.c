// Small pages with a schedule table or a sentence: every form, its traps, and what looks like one
// and is none.
#include "extract/extract.h"

#include "base/buffer.h"
#include "extract/page_records.h"

struct milestone_row {
    const char *name;
    const char *page;
    const char *want; // a line for each milestone; "" for none
};

// "5 2027-04-13 end-of-support Lamp, Torch"; "!" and a name for each diagnostic
static void print(struct buffer *buffer, const struct milestone *milestone)
{
    buffer_format(buffer, "%u %s %s ", milestone->source.line,
                  date_is_none(&milestone->date) ? "-" : milestone->date.edtf,
                  event_name(milestone->event));
    for (size_t i = 0; i < milestone->subjects.count; i++)
        buffer_format(buffer, "%s%.*s", i > 0 ? ", " : "",
                      TEXT_ARGUMENTS(milestone->subjects.items[i]));
    buffer_add_character(buffer, '\n');
}

static void test_page(void **state)
{
    const struct milestone_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    for (size_t i = 0; i < records->milestones.count; i++)
        print(&buffer, &records->milestones.items[i]);
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code != DIAG_TRANSITION_ROW)
            buffer_format(&buffer, "!%s\n", diag_name(diags.items[i].code));
    }
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

// clang-format off
static const struct milestone_row dates_rows[] = {
    {"one end date",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|May 3, 2027|\n",
     "5 2027-05-03 end-of-support Torch\n"},
    {"several dates a row",
     "# Lamps\n\n|Lamp|Availability date|Mainstream end date|Extended end date|\n|--|--|--|--|\n|Torch|4-May-2016|May 2021|2026|\n",
     "5 2016-05-04 released Torch\n5 2021-05 end-of-mainstream-support Torch\n5 2026 end-of-extended-support Torch\n"},
    {"no date yet",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|TBD|\n|Lantern|-|\n|Wick|May 2027|\n",
     "7 2027-05 end-of-support Wick\n"},
    {"a state in place of the date",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|EOL|\n|Wick|May 2027|\n",
     "5 - end-of-support Torch\n6 2027-05 end-of-support Wick\n"},
    {"a state beside the date",
     "# Lamps\n\n|Lamp|Status|Retirement date|\n|--|--|--|\n|Torch|Retired|May 2020|\n",
     "5 2020-05 retired Torch\n"},
    {"expected in the header",
     "# Lamps\n\n|Lamp|Expected retirement date|\n|--|--|\n|Torch|May 2027|\n",
     "5 2027-05~ retired Torch\n"},
    {"expected in the cell",
     "# Lamps\n\n|Lamp|Retirement date|\n|--|--|\n|Torch|May 2027 (expected)|\n|Wick|May 2028|\n",
     "5 2027-05~ retired Torch\n6 2028-05 retired Wick\n"},
    {"struck out and written anew",
     "# Lamps\n\n|Lamp|Retirement date|\n|--|--|\n|Torch|~~May 2026~~ June 2027|\n",
     "5 2027-06 retired Torch\n"},
    {"a footnote",
     "# Lamps\n\n|Lamp|Retirement date|\n|--|--|\n|Torch<sup>1</sup>*|May 13<sup>th</sup>, 2027<sup>2</sup>|\n",
     "5 2027-05-13 retired Torch\n"},
    {"a date that hangs on another event",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|12 months after GA|\n|Wick|May 2027|\n",
     "5 - end-of-support Torch\n6 2027-05 end-of-support Wick\n!date-symbolic\n"},
    {"a cell that cannot be read",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|Ask the vendor of the lamp|\n|Wick|May 2027|\n",
     "6 2027-05 end-of-support Wick\n!date-unread\n"},
    {"a day that does not exist",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|June 31, 2027|\n|Wick|May 2027|\n",
     "6 2027-05 end-of-support Wick\n!date-impossible\n"},
    {"day first by the column",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|25/04/2027|\n|Wick|03/05/2027|\n",
     "5 2027-04-25 end-of-support Torch\n6 2027-05-03 end-of-support Wick\n"},
    {"a cell against its column",
     "# Lamps\n\n|Lamp|End of support|\n|--|--|\n|Torch|25/04/2027|\n|Wick|05/30/2027|\n",
     "5 2027-04-25 end-of-support Torch\n6 2027-05-30 end-of-support Wick\n!date-order\n"},
    {"product and version",
     "# Lamps\n\n|Product|Version|End of support|\n|--|--|--|\n|Torch|2.0|May 2027|\n",
     "5 2027-05 end-of-support Torch 2.0\n"},
    {"a blank name takes the one above",
     "# Lamps\n\n|Product|Version|End of support|\n|--|--|--|\n|Torch|2.0|May 2027|\n||3.0|May 2028|\n",
     "5 2027-05 end-of-support Torch 2.0\n6 2028-05 end-of-support Torch 3.0\n"},
    {"names that span rows",
     "# Lamps\n\n<table><tr><th>Lamp</th><th>Part</th><th>End of support</th></tr>\n"
     "<tr><td rowspan=\"2\">Torch</td><td>Wick</td><td>May 2027</td></tr>\n<tr><td>Oil</td><td>May 2028</td></tr></table>\n",
     "4 2027-05 end-of-support Torch Wick\n5 2028-05 end-of-support Torch Oil\n"},
    {"the header of the names says the event",
     "# Lamps\n\n|End of support event|Date|\n|--|--|\n|Torch|May 2027|\n",
     "5 2027-05 end-of-support Torch\n"},
    {"the sentence above says the event",
     "# Lamps\n\nThe table shows when support for lamps ends.\n\n|Lamp|Date|\n|--|--|\n|Torch|May 2027|\n",
     "7 2027-05 end-of-support Torch\n"},
    {"a heading says the event",
     "# Lamps\n\n## Upcoming retirements\n\n### Oil\n\n|Lamp|Date|\n|--|--|\n|Torch|May 2027|\n",
     "9 2027-05 retired Torch\n"},
    {"release dates that are dates of a removal",
     "# Lamps\n\n## When will the torch be removed?\n\nThe date when the torch is removed depends on your channel.\n\n"
     "|Channel|Release date|\n|--|--|\n|Current|May 2027|\n",
     "9 2027-05 removed Current\n"},
    {"two header rows",
     "# Lamps\n\n<table><thead><tr><th rowspan=\"2\">Lamp</th><th colspan=\"2\">Support ends</th></tr>\n"
     "<tr><th>Mainstream</th><th>Extended</th></tr></thead>\n<tbody><tr><td>Torch</td><td>May 2027</td><td>May 2030</td></tr></tbody></table>\n",
     "5 2027-05 end-of-mainstream-support Torch\n5 2030-05 end-of-extended-support Torch\n"},
    {"start and end of versions",
     "# Lamps\n\n|Version|Start date|End date|\n|--|--|--|\n|2.0|May 3, 2021|May 3, 2024|\n",
     "5 2021-05-03 released 2.0\n5 2024-05-03 end-of-support 2.0\n"},
    {"states and dates in one column",
     "# Lamps\n\n|Lamp|Support|\n|--|--|\n|Torch|EOL|\n|Wick|EOL|\n|Oil|May 2027|\n",
     "5 - end-of-support Torch\n6 - end-of-support Wick\n7 2027-05 end-of-support Oil\n"},
    {"supported until",
     "# Lamps\n\n|Lamp|Supported until|\n|--|--|\n|Torch|May 2027|\n",
     "5 2027-05 end-of-support Torch\n"},
    {"announced and gone",
     "# Lamps\n\n|Lamp|Deprecation announced|Support removed|\n|--|--|--|\n|Torch|May 2026|May 2027|\n",
     "5 2026-05 announced Torch\n5 2027-05 removed Torch\n"},
};

static const struct milestone_row other_rows[] = {
    {"date and comment",
     "# Torch retirement\n\n|Date|Comment|\n|--|--|\n|May 2026|The torch is announced as deprecated.|\n"
     "|May 2027|Support ends. You can no longer open a case.|\n|May 2028|Torch stops accepting oil from Wick.|\n",
     "5 2026-05 announced torch\n6 2027-05 end-of-support Torch\n7 2028-05 retired oil from Wick\n"},
    {"two events in a comment",
     "# Torch retirement\n\n|Date|Comment|\n|--|--|\n|May 2026|Torch One is deprecated and removed.|\n",
     "5 2026-05 deprecated Torch One\n5 2026-05 removed Torch One\n"},
    {"a comment without a known event",
     "# Torch retirement\n\n|Date|Comment|\n|--|--|\n|May 2026|Torch is deprecated.|\n|May 2027|A bell is rung.|\n",
     "5 2026-05 deprecated Torch\n!event-unknown\n"},
    {"states",
     "# Lamps\n\n|Lamp|Status|\n|--|--|\n|Torch|Deprecated|\n|Wick|Active|\n|Oil|Removed|\n",
     "5 - deprecated Torch\n7 - removed Oil\n"},
    {"states with advice",
     "# Lamps\n\n|Lamp|Now|\n|--|--|\n|Torch|Deprecated; use Lantern.|\n|Wick|Deprecated|\n|Oil|Deprecated|\n|Gas|Lantern|\n",
     "5 - deprecated Torch\n6 - deprecated Wick\n7 - deprecated Oil\n"},
    {"the state of a heading",
     "# Lamps\n\n## Changes in 2024 release wave 2\n\n### Torch\n\n|Moved, Removed, or Replaced?|Why?|\n|--|--|\n|Removed|Too bright.|\n",
     "9 2024 removed Torch\n"},
    {"a release wave in a column",
     "# Lamps\n\n|Lamp|When|Moved, Removed, or Replaced?|\n|--|--|--|\n|Torch|2025 release wave 1|Removed|\n",
     "5 2025 removed Torch\n"},
    {"the header lists",
     "# Lamps\n\n|Obsolete function|Alternative|\n|--|--|\n|torch()|lantern()|\n|wick()||\n",
     "5 - deprecated torch()\n6 - deprecated wick()\n"},
    {"the sentence above lists",
     "# Lamps\n\nThe following functions are no longer supported.\n\n|Name|Notes|\n|--|--|\n|torch()||\n",
     "7 - end-of-support torch()\n"},
    {"the sentence above lists and dates",
     "# Lamps\n\nThe following features were removed in May 2026.\n\n|Name|Notes|\n|--|--|\n|Torch||\n",
     "3 2026-05 removed features\n7 2026-05 removed Torch\n"},
    {"a heading far above lists",
     "# What's discontinued in Lamps 3\n\n## Lighting\n\n|Feature|Comments|\n|--|--|\n|Torch|Use a lantern.|\n",
     "7 - removed Torch\n"},
    {"rows that head others",
     "# Lamps\n\n## Functions removed\n\n|&nbsp;|&nbsp;|\n|--|--|\n|**Oil**||\n|*Type*|*Removed members*|\n|Torch|All|\n",
     "9 - removed Torch\n"},
};

static const struct milestone_row no_table_rows[] = {
    {"a history of releases",
     "# Lamps\n\n|Version|Release date|\n|--|--|\n|2.0|May 2024|\n", ""},
    {"a change log",
     "# Lamps\n\n|Date|Change|\n|--|--|\n|May 2024|Removed the wick.|\n|June 2024|Added oil.|\n", ""},
    {"a comparison",
     "# Lamps\n\n|Feature|Torch|Lantern|\n|--|--|--|\n|Oil|Supported|Deprecated|\n|Gas|Not supported|Supported|\n", ""},
    {"compatibility",
     "# Lamps\n\n|Lamp|Supported|\n|--|--|\n|Torch|Not supported|\n|Wick|Deprecated|\n|Oil|Supported|\n", ""},
    {"a state in passing",
     "# Lamps\n\n|Lamp|Description|\n|--|--|\n|Torch|Burns.|\n|Wick (deprecated)|Is wet.|\n|Oil|Deprecated|\n", ""},
    {"a dated sentence in a table that is none",
     "# Lamps\n\n|Lamp|Description|\n|--|--|\n|Torch|It was retired on May 3, 2024.|\n|Oil|Burns.|\n", ""},
    {"attributes of one thing",
     "# Deprecated features\n\n## Torch\n\n|||\n|--|--|\n|**Reason for deprecation**|Dark.|\n|**Replaced by another feature?**|Yes|\n|**Status**|Deprecated|\n", ""},
    {"parameters of a deprecated thing",
     "# light function (deprecated)\n\n|Parameter|Description|\n|--|--|\n|wick|The wick.|\n", ""},
    {"added and removed",
     "# Lamps\n\n|Added|Removed features|\n|--|--|\n|Torch|Wick|\n", ""},
    {"what a script deletes",
     "# Remove lamps\n\nThe following table lists the items that are removed when you uninstall.\n\n|Item|Folder|\n|--|--|\n|Torch|a|\n", ""},
    {"an identifier that speaks of removal",
     "# Bug check LAMP_DEVICE_REMOVED\n\n## LAMP_DEVICE_REMOVED parameters\n\n|Parameter|Description|\n|--|--|\n|1|A lamp.|\n", ""},
};

static const struct milestone_row prose_rows[] = {
    {"is retired on", "# Lamps\n\nTorch One will be retired on May 3, 2027.\n", "3 2027-05-03 retired Torch One\n"},
    {"the date first", "# Lamps\n\nAs of May 3, 2027, Torch One is no longer supported.\n", "3 2027-05-03 end-of-support Torch One\n"},
    {"support ends", "# Lamps\n\nSupport for Torch One ends on May 3, 2027.\n", "3 2027-05-03 end-of-support Torch One\n"},
    {"mainstream support", "# Lamps\n\nMainstream support for Torch One ended in May 2027.\n", "3 2027-05 end-of-mainstream-support Torch One\n"},
    {"supported until", "# Lamps\n\nTorch One is supported until May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"in extended support until", "# Lamps\n\nTorch One is in extended support until May 2027.\n", "3 2027-05 end-of-extended-support Torch One\n"},
    {"two pairs", "# Lamps\n\nTorch One reached end of support on May 3, 2025, and Torch Two reaches end of life on May 3, 2027.\n",
     "3 2025-05-03 end-of-support Torch One\n3 2027-05-03 end-of-support Torch Two\n"},
    {"two verbs before one date", "# Lamps\n\nTorch One will be deprecated and removed on May 3, 2027.\n",
     "3 2027-05-03 deprecated Torch One\n3 2027-05-03 removed Torch One\n"},
    {"a verb of now and one of then", "# Lamps\n\nTorch One is now deprecated for new homes and will be retired on May 3, 2027.\n",
     "3 2027-05-03 retired Torch One\n"},
    {"two things", "# Lamps\n\nTorch One and Torch Two were retired in May 2026.\n", "3 2026-05 retired Torch One, Torch Two\n"},
    {"announced, not happened", "# Lamps\n\nThe retirement of Torch One was announced in May 2026.\n", "3 2026-05 announced Torch One\n"},
    {"announced and happens", "# Lamps\n\nIn May 2026, we announced that Torch One will be retired on June 1, 2027.\n",
     "3 2026-05 announced Torch One\n3 2027-06-01 retired Torch One\n"},
    {"an announcement of something else", "# Lamps\n\nTorch One was announced in May 2026.\n", ""},
    {"the last release", "# Lamps\n\nThe last release of Torch One was released in May 2026.\n", "3 2026-05 last-release Torch One\n"},
    {"no new ones", "# Lamps\n\nStarting May 1, 2027, you can't create new Torch One sets.\n", "3 2027-05-01 end-of-sale Torch One sets\n"},
    {"moved by force", "# Lamps\n\nTorch One sets will be automatically migrated in May 2027.\n", "3 2027-05 forced-migration Torch One sets\n"},
    {"somebody retires it", "# Lamps\n\nContoso will retire Torch One on May 3, 2027.\n", "3 2027-05-03 retired Torch One\n"},
    {"somebody deprecated it", "# Lamps\n\nIn May 2026, Contoso deprecated the Torch One handle.\n", "3 2026-05 deprecated Torch One handle\n"},
    {"a relative clause", "# Lamps\n\nThis is due to the retirement of Torch One, which will no longer be supported after May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"handles that do something", "# Lamps\n\nAs of May 2027, Torch handles that carry a wick are no longer available.\n", "3 2027-05 retired Torch handles\n"},
    {"a pronoun and the sentence before", "# Lamps\n\nTorch One was deprecated in May 2025. It will be retired on May 3, 2027.\n",
     "3 2025-05 deprecated Torch One\n3 2027-05-03 retired Torch One\n"},
    {"a pronoun and the heading", "# Lamps\n\n## Torch One\n\nThis feature will be retired on May 3, 2027.\n", "5 2027-05-03 retired Torch One\n"},
    {"a pronoun and the title", "# Upgrade from Torch One and Torch Two\n\nThese tools are retired as of May 2026.\n", "3 2026-05 retired Torch One, Torch Two\n"},
    {"a bold name at the front", "# Lamps\n\n- **Torch One** burns. Deprecated since 2.0 (May 2026).\n", "3 2026-05 deprecated Torch One\n"},
    {"a field line", "# Lamps\n\n## Torch One\n\n**End of support**: May 3, 2027\n", "5 2027-05-03 end-of-support Torch One\n"},
    {"not before", "# Lamps\n\nTorch One will be removed no sooner than June 2027.\n", "3 2027-06/.. removed Torch One\n"},
    {"when it will be retired", "# Lamps\n\nYou can use Torch One until May 3, 2027, when it will be retired.\n", "3 2027-05-03 retired Lamps\n"},
    {"a date of the versions", "# Lamps\n\nAs of May 2027, torches released before March 2020 stop working.\n", "3 2027-05 retired torches released before March 2020\n"},
    {"the page's slash dates, day first", "# Lamps\n\nTorch One is retired on 25/04/2027.\n\nTorch Two is retired on 03/05/2027.\n",
     "3 2027-04-25 retired Torch One\n5 2027-05-03 retired Torch Two\n"},
    {"a year before the event", "# Lamps\n\nIn 2027, support for Torch One ends on May 3.\n", "3 2027-05-03 end-of-support Torch One\n"},
    {"over two lines", "# Lamps\n\nTorch One will be retired on May\n3, 2027.\n", "3 2027-05-03 retired Torch One\n"},
    {"a day that does not exist", "# Lamps\n\nTorch One will be retired on June 31, 2027.\n", "!date-impossible\n"},
    {"german", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nDer Support für Fackel Eins endet am 3. Mai 2027.\n", "5 2027-05-03 end-of-support Fackel Eins\n"},
    {"german, verb last", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nDer erweiterte Support für Fackel Eins wurde am 3. Mai 2027 eingestellt.\n",
     "5 2027-05-03 end-of-extended-support Fackel Eins\n"},
    {"french", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nLa prise en charge de Torche Un a pris fin le 3 mai 2027.\n", "5 2027-05-03 end-of-support Torche Un\n"},
    {"german, two names", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins und Docht Zwei werden am 3. Mai 2027 eingestellt.\n", "5 2027-05-03 retired Fackel Eins, Docht Zwei\n"},
    {"german, a second clause", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins ist neu und Docht Zwei wird am 3. Mai 2027 eingestellt.\n", "5 2027-05-03 retired Docht Zwei\n"},
    {"french, two names", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nTorche Un et Mèche Deux seront retirées le 3 mai 2027.\n", "5 2027-05-03 retired Torche Un, Mèche Deux\n"},
    {"french, no-break spaces", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nTorche Un sera mis hors service le 31\u00a0mars\u00a02027.\n", "5 2027-03-31 retired Torche Un\n"},
};

static const struct milestone_row no_prose_rows[] = {
    {"denied", "# Lamps\n\nTorch One isn't being retired on May 3, 2027.\n", ""},
    {"no longer deprecated", "# Lamps\n\nTorch One is no longer deprecated since May 2026.\n", ""},
    {"taken back", "# Lamps\n\nIn May 2026, the retirement of Torch One was reversed.\n", ""},
    {"a mere release", "# Lamps\n\nTorch Two was released in May 2026.\n", ""},
    {"advice", "# Lamps\n\nMove to Torch Two before May 2027.\n", ""},
    {"advice behind an event", "# Lamps\n\nTorch One is retired, and you must migrate to Torch Two by May 2027.\n", ""},
    {"no date", "# Lamps\n\nTorch One will be retired soon.\n", ""},
    {"a product's year", "# Lamps\n\nThe torch is deprecated in Lamp Studio 2015 and removed in Lamp Studio 2017.\n", ""},
    {"a version", "# Lamps\n\nUse 2023-10-02-preview, for older ones are deprecated.\n", ""},
    {"an edition named by a month", "# Lamps\n\nLamps 10 May 2019 Update is no longer supported.\n", ""},
    {"a question", "# Lamps\n\nWill Torch One be retired on May 3, 2027?\n", ""},
    {"an example", "# Lamps\n\nThis example turns the lamp off, which was retired on May 3, 2027.\n", ""},
    {"a log", "# Lamps\n\nIt says 2024-05-03 10:11:12 lamp retired.\n", ""},
    {"a date in code", "# Lamps\n\nThe torch is retired with `lamp --at 2024-05-03`.\n", ""},
    {"the docs themselves", "# Lamps\n\nThe page was removed in May 2026.\n", ""},
    {"sent elsewhere", "# Lamps\n\nFor more, see [Torch One is retired on May 3, 2027](a.md).\n", ""},
    {"heading", "# Lamps\n\n## Torch One is retired on May 3, 2027\n", ""},
    {"a comment", "# Lamps\n\n<!-- Torch One is retired on May 3, 2027. -->\n", ""},
    {"code", "# Lamps\n\n```\nTorch One is retired on May 3, 2027.\n```\n", ""},
};
static const struct milestone_row override_rows[] = {
    {"the author says the event of a list",
     "# Lamps\n\n<!-- sunset: schedule event=retired -->\n\n|Lamp|Colour|\n|--|--|\n|Torch|Red|\n",
     "7 - retired Torch\n"},
    {"the author says the event of dates",
     "# Lamps\n\n<!-- sunset: schedule event=removed -->\n\n|Lamp|Date|\n|--|--|\n|Torch|May 2027|\n",
     "7 2027-05 removed Torch\n"},
    {"the author says the columns",
     "# Lamps\n\n<!-- sunset: schedule event=retired columns=-,subject,date -->\n\n|No|Lamp|Day|\n|--|--|--|\n|1|Torch|May 2027|\n",
     "7 2027-05 retired Torch\n"},
    {"the author says the subject",
     "# Lamps\n\n<!-- sunset: schedule subject='Big Torch' -->\n\n|Edition|End of support|\n|--|--|\n|Red|May 2027|\n",
     "7 2027-05 end-of-support Big Torch\n"},
    {"the author leaves a table out",
     "# Lamps\n\n<!-- sunset: ignore -->\n\n|Lamp|End of support|\n|--|--|\n|Torch|May 2027|\n", ""},
    {"the author leaves a sentence out",
     "# Lamps\n\n<!-- sunset: ignore -->\n\nTorch One is retired on May 3, 2027.\n", ""},
};
// clang-format on

struct evidence_row {
    const char *name;
    const char *page;
    enum evidence want;
};

static const struct evidence_row evidence_rows[] = {
    {"paragraph",        "Torch is retired on May 3, 2027.\n",                         EVIDENCE_PROSE},
    {"list",             "- Torch is retired on May 3, 2027.\n",                       EVIDENCE_LIST },
    {"alert",            "> [!NOTE]\n> Torch is retired on May 3, 2027.\n",            EVIDENCE_ALERT},
    {"quote",            "> Torch is retired on May 3, 2027.\n",                       EVIDENCE_ALERT},
    {"list in an alert", "> [!NOTE]\n> - Torch is retired on May 3, 2027.\n",          EVIDENCE_ALERT},
    {"alert in a list",  "- a\n\n  > [!NOTE]\n  > Torch is retired on May 3, 2027.\n",
     EVIDENCE_ALERT                                                                                  },
    {"table",            "|Lamp|Retirement date|\n|-|-|\n|Torch|May 3, 2027|\n",       EVIDENCE_TABLE},
};

static void test_evidence(void **state)
{
    const struct evidence_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct records *records = records_from_text(&arena, &diags, row->page);

    assert_int_equal(records->milestones.count, 1);
    assert_string_equal(evidence_name(records->milestones.items[0].evidence),
                        evidence_name(row->want));
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(dates_rows, test_page) + ROWS_RUN(other_rows, test_page) +
           ROWS_RUN(no_table_rows, test_page) + ROWS_RUN(prose_rows, test_page) +
           ROWS_RUN(no_prose_rows, test_page) + ROWS_RUN(override_rows, test_page) +
           ROWS_RUN(evidence_rows, test_evidence);
}
