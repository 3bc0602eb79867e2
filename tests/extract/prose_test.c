// Small pages with a sentence: every wording, its traps, and what looks like one and is none.
#include "extract/milestone_rows.h"

// clang-format off
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
    {"two verbs of then behind one date", "# Lamps\n\nAfter May 3, 2027, Torch One will be removed from the shop, and will no longer be supported.\n",
     "3 2027-05-03 removed Torch One\n3 2027-05-03 end-of-support Torch One\n"},
    {"a verb of now behind the date and one of then", "# Lamps\n\nAs of May 3, 2027, Torch One is deprecated and will be removed some day.\n",
     "3 2027-05-03 deprecated Torch One\n"},
    {"each verb has its date", "# Lamps\n\nIn May 2026, Torch One was deprecated and is no longer supported after May 3, 2027.\n",
     "3 2026-05 deprecated Torch One\n3 2027-05-03 end-of-support Torch One\n"},
    {"a verb of now and one of then, joined", "# Lamps\n\nTorch One is deprecated and will be removed on May 3, 2027.\n", "3 2027-05-03 removed Torch One\n"},
    {"support that is removed", "# Lamps\n\nSupport for Torch One will be removed on May 3, 2027.\n", "3 2027-05-03 end-of-support Torch One\n"},
    {"support that was discontinued", "# Lamps\n\nSupport for Torch One was discontinued in May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"a service that is retired", "# Lamps\n\nThe Torch service is retired in May 2027.\n", "3 2027-05 retired Torch service\n"},
    {"works until", "# Lamps\n\nTorch One will continue to work until May 2027.\n", "3 2027-05 retired Torch One\n"},
    {"new ones are blocked", "# Lamps\n\nNew Torch sets will be blocked in May 2027.\n", "3 2027-05 end-of-sale Torch sets\n"},
    {"cannot be purchased", "# Lamps\n\nTorch One can't be purchased after May 3, 2027.\n", "3 2027-05-03 end-of-sale Torch One\n"},
    {"left support", "# Lamps\n\nTorch One left mainstream support in May 2027.\n", "3 2027-05 end-of-mainstream-support Torch One\n"},
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
    {"somebody disables several", "# Lamps\n\nContoso will disable older, bright wicks, including Wick 1.0, on May 3, 2027.\n", "3 2027-05-03 retired bright wicks\n"},
    {"somebody deprecates what has no capital", "# Lamps\n\nIn May 2027, Contoso deprecated the use of handles without a hook.\n", "3 2027-05 deprecated handles without a hook\n"},
    {"somebody ends support for it, behind the date", "# Lamps\n\nContoso is ending support on May 3, 2027 for lamps with Torch One.\n", "3 2027-05-03 end-of-support lamps with Torch One\n"},
    {"what it runs on", "# Lamps\n\nTorch One is supported on Wick OS 2 and Wick OS 3 only until May 2027.\n", "3 2027-05 end-of-support Torch One on Wick OS 2 and Wick OS 3\n"},
    {"what it no longer runs on", "# Lamps\n\nAs of May 2027, Torch One is no longer supported on Wick OS 2.\n", "3 2027-05 end-of-support Torch One on Wick OS 2\n"},
    {"on a weekday", "# Lamps\n\nTorch One isn't supported on Monday, May 3, 2027.\n", "3 2027-05-03 end-of-support Torch One\n"},
    {"two names, each for something", "# Lamps\n\nWe're retiring Torch One for Wick OS and the Torch Two for Oil OS and Gas OS in May 2027.\n",
     "3 2027-05 retired Torch One for Wick OS, Torch Two for Oil OS and Gas OS\n"},
    {"a clause before it", "# Lamps\n\nIf you are one who likes Torch One, your old wicks will be retired in May 2027.\n", "3 2027-05 retired old wicks\n"},
    {"not supported for something", "# Lamps\n\nAfter May 2027, Torch One won't be supported for such homes.\n", "3 2027-05 end-of-support Torch One\n"},
    {"it will be removed from", "# Lamps\n\nTorch One was deprecated in May 2026, and it'll be removed from the shop in June 2027.\n",
     "3 2026-05 deprecated Torch One\n3 2027-06 removed Torch One\n"},
    {"another thing in lower case", "# Lamps\n\nTorch One was retired in May 2026. The web torch will not be available after June 2027.\n",
     "3 2026-05 retired Torch One\n3 2027-06 retired web torch\n"},
    {"a part of it", "# Lamps\n\nTorch One was retired in May 2026. Support for the add-on ends in June 2027.\n",
     "3 2026-05 retired Torch One\n3 2027-06 end-of-support Torch One\n"},
    {"making new ones ends", "# Lamps\n\nThe creation of Torch sets will be turned off on May 3, 2027.\n", "3 2027-05-03 end-of-sale Torch sets\n"},
    {"support will retire", "# Lamps\n\nSupport for Torch One will retire in May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"an aside before the verb", "# Lamps\n\nTorch One, which was made by hand, was retired in May 2026.\n", "3 2026-05 retired Torch One\n"},
    {"an apposition before the verb", "# Lamps\n\nTorch One, a lamp with a hook, was retired in May 2026.\n", "3 2026-05 retired Torch One\n"},
    {"dashes before the verb", "# Lamps\n\nTorch One \u2013 and its hook too \u2013 was retired in May 2026.\n", "3 2026-05 retired Torch One\n"},
    {"a clause of somebody else before it", "# Lamps\n\nWe've changed our mind and Torch One will be retired in May 2027.\n", "3 2027-05 retired Torch One\n"},
    {"the verb of the second clause is the event", "# Lamps\n\nContoso has lost Torch Two, and the old Torch One stops working in May 2027.\n", "3 2027-05 retired old Torch One\n"},
    {"a list of what somebody retires", "# Lamps\n\nWe're retiring Torch One, Torch Two, and Torch Three in May 2027.\n", "3 2027-05 retired Torch One, Torch Two, Torch Three\n"},
    {"no list behind the comma", "# Lamps\n\nDue to the May 2027 retirement of Torch One, Contoso made other lamps.\n", "3 2027-05 retired Torch One\n"},
    {"a pronoun behind the event", "# Lamps\n\nWe're sunsetting Torch One. In May 2027, we'll remove it from the shop.\n", "3 2027-05 removed Torch One\n"},
    {"a pronoun in the same sentence", "# Lamps\n\nTorch One is old, but support ends in May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"a pronoun and a sentence without an event", "# Lamps\n\nTorch One is bright. It will be retired in May 2027.\n", "3 2027-05 retired Torch One\n"},
    {"a pronoun and a name without a verb", "# Lamps\n\n- Torch One. This old lamp is no longer supported after May 2027.\n", "3 2027-05 end-of-support Torch One\n"},
    {"a label is no name", "# Lamps\n\n**Retirement notice**: Torch One is going. It will be retired in May 2027.\n", "3 2027-05 retired Torch One\n"},
    {"a noun for the thing", "# Lamps\n\n## Torch One\n\nThese old lamps can no longer be lit from May 2027.\n", "5 2027-05 retired Torch One\n"},
    {"a noun with a name is one", "# Lamps\n\n## Torch One\n\nThis Wick lamp will be retired in May 2027.\n", "5 2027-05 retired This Wick lamp\n"},
    {"the date is what is named", "# Lamps\n\nMay 3, 2027 is the retirement date for Torch One.\n", "3 2027-05-03 retired Torch One\n"},
    {"german, an aside", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins, das noch brennt, wird am 3. Mai 2027 nicht mehr unterstützt.\n", "5 2027-05-03 end-of-support Fackel Eins\n"},
    {"german, the name before the date", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins wird am 3. Mai 2027 eingestellt.\n", "5 2027-05-03 retired Fackel Eins\n"},
    {"french, the name behind support", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nNotez que le support étendu Torche Un a pris fin le 3 mai 2027.\n", "5 2027-05-03 end-of-extended-support Torche Un\n"},
    {"german", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nDer Support für Fackel Eins endet am 3. Mai 2027.\n", "5 2027-05-03 end-of-support Fackel Eins\n"},
    {"german, verb last", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nDer erweiterte Support für Fackel Eins wurde am 3. Mai 2027 eingestellt.\n",
     "5 2027-05-03 end-of-extended-support Fackel Eins\n"},
    {"french", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nLa prise en charge de Torche Un a pris fin le 3 mai 2027.\n", "5 2027-05-03 end-of-support Torche Un\n"},
    {"german, two names", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins und Docht Zwei werden am 3. Mai 2027 eingestellt.\n", "5 2027-05-03 retired Fackel Eins, Docht Zwei\n"},
    {"german, a second clause", "# Lampen\n\nDas ist die Lampe und der Docht von der Firma.\n\nFackel Eins ist neu und Docht Zwei wird am 3. Mai 2027 eingestellt.\n", "5 2027-05-03 retired Docht Zwei\n"},
    {"french, two names", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nTorche Un et Mèche Deux seront retirées le 3 mai 2027.\n", "5 2027-05-03 retired Torche Un, Mèche Deux\n"},
    {"french, no-break spaces", "# Lampes\n\nLa lampe est pour les clients et le magasin.\n\nTorche Un sera mis hors service le 31\u00a0mars\u00a02027.\n", "5 2027-03-31 retired Torche Un\n"},
    {"a length of time before it", "# Lamps\n\n## Torch One\n\nOne month after telling of the plan to drop this lamp, in May 2027 we removed the lamp.\n", "5 2027-05 removed Torch One\n"},
    {"in brackets behind an adverbial", "# Lamps\n\nIn 30 days from this end-of-sale announcement (on or around May 3, 2027 unless we tell otherwise), all Torch One sets with a hook will no longer work.\n",
     "3 2027-05-03~ retired Torch One sets with a hook\n"},
    {"a sentence about the reader between", "# Lamps\n\n## Will my torches shine?\n\nNot after May 3, 2027 for Torch Two. The Torch Two is a fine lamp. You can use it to read. On May 3, 2027, these lamps will be fully retired.\n",
     "5 2027-05-03 retired Torch Two\n"},
    {"not supported for others", "# Lamps\n\nAfter May 2027, Torch One won't be supported for such Lantern and Wick sets.\n", "3 2027-05 end-of-support Torch One\n"},
    {"a pronoun, and from where it goes", "# Lamps\n\nWith the May update, **Quick Light** will be removed from the lid. Those lamps will then be removed shortly after from the Torch shed on June 30, 2027.\n",
     "3 2027-06-30 removed Quick Light\n"},
    {"a link names it", "# Lamps\n\nTorch One was deprecated in May 2026. The [tin lid](lid.md) will not be available after June 1, 2027.\n",
     "3 2026-05 deprecated Torch One\n3 2027-06-01 retired tin lid\n"},
    {"no additional support", "# Lamps\n\n## Torch One\n\nNo additional support or fixes will be provided on these lamps after May 2027.\n", "5 2027-05 end-of-support Torch One\n"},
    {"support extended to", "# Lamps\n\nTorch One support on Wick OS 7 and Oil OS 8 extended to May 3, 2027.\n", "3 2027-05-03 end-of-support Torch One on Wick OS 7 and Oil OS 8\n"},
    {"no longer added", "# Lamps\n\n## Torch One\n\nStarting May 2027, these lamps can no longer be added to sheds.\n", "5 2027-05 end-of-sale Torch One\n"},
    {"what may happen then", "# Lamps\n\nAs of May 3, 2027, Torch Two sets went out of support and were subject to stop working at any point.\n", "3 2027-05-03 end-of-support Torch Two sets\n"},
    {"a condition with a relative clause", "# Lamps\n\nIf you are a buyer who uses this lamp, Torch One will be retired by May 8, 2027.\n", "3 2027-05-08 retired Torch One\n"},
};

static const struct milestone_row lead_rows[] = {
    {"the line above says it of each item", "# Lamps\n\nThe following lamps are retired on May 3, 2027:\n\n- Torch One\n- **Torch Two**: burns.\n- [Torch Three](a.md) and more\n",
     "5 2027-05-03 retired Torch One\n6 2027-05-03 retired Torch Two\n7 2027-05-03 retired Torch Three\n"},
    {"somebody does it to each item", "# Lamps\n\nWe're removing these lamps in May 2027:\n\n1. Torch One\n1. Torch Two\n",
     "5 2027-05 removed Torch One\n6 2027-05 removed Torch Two\n"},
    {"an item with a date of its own", "# Lamps\n\nThese lamps are retired on May 3, 2027:\n\n- Torch One\n- Torch Two is retired in June 2027.\n",
     "5 2027-05-03 retired Torch One\n6 2027-06 retired Torch Two\n"},
    {"items below an end", "# Lamps\n\nUntil October 2029:\n\n- Torch One stays supported.\n- Torch Two gets security updates.\n",
     "5 2029-10 end-of-support Torch One\n6 2029-10 end-of-support Torch Two\n"},
    {"items below a date", "# Lamps\n\nStarting May 3, 2027:\n\n- Torch One is turned off.\n- You may go home.\n",
     "5 2027-05-03 retired Torch One\n"},
    {"sentences below a name", "# Lamps\n\nTorch One is retired on May 3, 2027:\n\n- Buy oil.\n- Light a fire.\n", "3 2027-05-03 retired Torch One\n"},
    {"sentences below a kind", "# Lamps\n\nThese lamps are retired on May 3, 2027:\n\n- Those that you have lit before the day are kept in the house until then.\n",
     "3 2027-05-03 retired Lamps\n"},
    {"a change log", "# Lamps\n\nIn May 2027:\n\n- The hook of Torch One was removed.\n", ""},
    {"items that go their own way", "# Lamps\n\nBuy these lamps until May 2027:\n\n- Torch One\n", ""},
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
    {"an attribute", "# Lamps\n\nIn May 2026, we wrote down when the deprecated handles were made.\n", ""},
    {"a retirement in passing", "# Lamps\n\nTo prepare you for the Torch retirement, lights will go out now and then in May 2027.\n", ""},
    {"a requirement", "# Lamps\n\nThis requirement is removed in May 2027.\n", ""},
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
    return ROWS_RUN(prose_rows, test_page) + ROWS_RUN(lead_rows, test_page) +
           ROWS_RUN(no_prose_rows, test_page) +
           ROWS_RUN(evidence_rows, test_evidence);
}
