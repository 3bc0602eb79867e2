// Which records contradict each other.
#include "record/check.h"

#include "rows.h"
#include "sample_records.h"

static const struct check_row {
    const char *name;
    const char *subject, *date;     // of a.md, end-of-support
    const char *other, *other_date; // of b.md, or of a.md where the name begins with "here"
    bool want;
} check_rows[] = {
    {"two pages, two dates",         "Contoso Sync", "2027-04-13",    "Contoso Sync",   "2027-05-13", true },
    {"the same, written otherwise",  "Contoso Sync", "2027-04-13",    "contoso-sync",   "2028",       true },
    {"the same date",                "Contoso Sync", "2027-04-13",    "Contoso Sync",   "2027-04-13", false},
    {"a month and its day",          "Contoso Sync", "2027-04",       "Contoso Sync",   "2027-04-30", false},
    {"a year and a later month",     "Contoso Sync", "2027",          "Contoso Sync",   "2028-01",    false},
    {"a time zone apart",            "Contoso Sync", "2022-08-31",    "Contoso Sync",   "2022-09-01", false},
    {"two days apart",               "Contoso Sync", "2022-08-31",    "Contoso Sync",   "2022-09-02", true },
    {"about",                        "Contoso Sync", "2027-04~",      "Contoso Sync",   "2027-06",    false},
    {"not before",                   "Contoso Sync", "2027-04-01/..", "Contoso Sync",   "2029-06",    false},
    {"before what it is not before", "Contoso Sync", "2027-04-01/..", "Contoso Sync",   "2026-06",
     true                                                                                                  },
    {"versions of two products",     "Version 2.1",  "2027-04-13",    "Version 2.1",    "2028-04-13", false},
    {"here: versions of one page",   "Version 2.1",  "2027-04-13",    "Version 2.1",    "2028-04-13", true },
    {"names of signs",               "a|b operator", "2027-04-13",    "a&b operator",   "2028-04-13", false},
    {"here: clauses of one line",    "Contoso Sync", "2027-04-13",    "Contoso Sync",   "2028-04-13",
     false                                                                                                 },
    {"here: sentences of one line",  "Contoso Sync", "2027-04-13",    "Contoso Sync",   "2028-04-13",
     true                                                                                                  },
    {"other subjects",               "Contoso Sync", "2027-04-13",    "Contoso Sync 2", "2028-04-13", false},
};

static void contradiction(void **state)
{
    const struct check_row *row = *state;
    struct arena arena = {0};
    struct dataset set = {0};
    struct diags diags = {0};
    struct records a = {.path = "a.md"}, b = {.path = "b.md"};
    bool here = text_starts_with(text_from_string(row->name), TEXT("here"));

    sample_milestone(&arena, &a, row->subject, EVENT_END_OF_SUPPORT, row->date);
    sample_milestone(&arena, here ? &a : &b, row->other, EVENT_END_OF_SUPPORT, row->other_date);
    if (text_contains(text_from_string(row->name), TEXT("one line"))) {
        a.milestones.items[1].source.line = a.milestones.items[0].source.line;
        a.milestones.items[0].evidence = a.milestones.items[1].evidence = EVIDENCE_PROSE;
        a.milestones.items[0].text = TEXT("In May some of it ends, and in June all of it.");
        a.milestones.items[1].text = text_contains(text_from_string(row->name), TEXT("clauses"))
                                         ? a.milestones.items[0].text
                                         : TEXT("It ends in July.");
    }
    dataset_add(&set, &a);
    dataset_add(&set, &b);
    dataset_check(&set, &diags);
    assert_int_equal(diags.count, row->want);
    if (row->want)
        assert_string_equal(diags.items[0].place.path, here ? "a.md" : "b.md");
    diags_free(&diags);
    dataset_free(&set);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(check_rows, contradiction);
}
