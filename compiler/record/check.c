// Rules over the whole data set.
#include "record/check.h"

#include "base/map.h"

#include <string.h>

// A milestone, and the others of the same subject and event that were met before it.
struct stated {
    const struct milestone *milestone;
    const struct records *page;
    struct stated *next;
};

#define COMPARED_LIMIT 64 // records of one subject and event that one more is held against

static bool is_approximate(const struct date *date)
{
    return strchr(date->edtf, '~') != NULL;
}

// Days apart: 0 where the spans of the two dates touch.
static long gap(const struct date *date, const struct date *other)
{
    if (date->earliest.year == 0 || other->earliest.year == 0)
        return 0;
    if (date->latest.year != 0 && day_compare(date->latest, other->earliest) < 0)
        return day_number(other->earliest) - day_number(date->latest);
    if (other->latest.year != 0 && day_compare(other->latest, date->earliest) < 0)
        return day_number(date->earliest) - day_number(other->latest);
    return 0;
}

#define APPROXIMATE_DAYS 92 // what "about" may be off

static bool dates_agree(const struct date *date, const struct date *other)
{
    long allowed = is_approximate(date) || is_approximate(other) ? APPROXIMATE_DAYS : 1;

    return date_is_none(date) || date_is_none(other) || gap(date, other) <= allowed;
}

static bool conditions_equal(const struct texts *conditions, const struct texts *others)
{
    if (conditions->count != others->count)
        return false;
    for (size_t i = 0; i < conditions->count; i++)
        if (!text_equals(conditions->items[i], others->items[i]))
            return false;
    return true;
}

// "2.1", "Version 3", "SP1" or "Preview" name something only on their own page.
static bool names_itself(struct text subject)
{
    static const char *const generic[] = {
        "version", "build",  "release", "update", "feature", "service", "preview",     "beta",
        "current", "latest", "all",     "the",    "this",    "support", "servicepack", "product"};
    size_t start = 0, words = 0;

    for (size_t i = 0; i <= subject.length; i++) {
        if (i < subject.length && character_is_letter(subject.at[i]))
            continue;

        struct text word = text_slice(subject, start, i);
        bool counts = word.length > 2;

        for (size_t j = 0; j < sizeof generic / sizeof *generic && counts; j++)
            counts = !text_equals_nocase(word, text_from_string(generic[j]));
        words += counts;
        start = i + 1;
    }
    return words > 0;
}

static const char *path_of(const struct stated *stated)
{
    return stated->milestone->source.path ? stated->milestone->source.path : stated->page->path;
}

static void report(const struct stated *stated, const struct stated *before, struct text subject,
                   struct diags *diags)
{
    const struct milestone *milestone = stated->milestone, *other = before->milestone;

    diag_add_path(diags, DIAG_CONTRADICTION, path_of(stated), milestone->source.line,
                  "\"%.*s\" has %s on %s here, but on %s at %s:%u", TEXT_ARGUMENTS(subject),
                  event_name(milestone->event), milestone->date.edtf, other->date.edtf,
                  path_of(before), other->source.line);
}

// Two columns of one row, or two clauses of one sentence, tell of two things, though we may have
// one word for both: "for some homes on DATE, and for all homes on DATE".
static bool share_a_statement(const struct stated *stated, const struct stated *before)
{
    const struct milestone *milestone = stated->milestone, *other = before->milestone;
    const bool is_row = milestone->evidence == EVIDENCE_TABLE;

    return stated->page == before->page && milestone->source.line == other->source.line &&
           is_row == (other->evidence == EVIDENCE_TABLE) &&
           (is_row || text_equals(milestone->text, other->text));
}

// Without case, blanks, hyphens and underscores being one: how pages differ in writing a name.
static struct text subject_key(struct arena *arena, struct text subject, enum event event)
{
    char *at = arena_take(arena, subject.length + 1);
    size_t used = 0;

    for (size_t i = 0; i < subject.length; i++) {
        char character = character_lower(subject.at[i]);

        if (character_is_space(character) || character == '-' || character == '_')
            character = ' ';
        if (character != ' ' || (used > 0 && at[used - 1] != ' '))
            at[used++] = character;
    }
    return arena_format(arena, "%.*s %s", (int)used, at, event_name(event));
}

static bool contradicts(const struct stated *stated, const struct stated *before,
                        struct text subject)
{
    if (share_a_statement(stated, before) ||
        dates_agree(&stated->milestone->date, &before->milestone->date) ||
        !conditions_equal(&stated->milestone->conditions, &before->milestone->conditions))
        return false;
    return stated->page == before->page || names_itself(subject);
}

static void subject_check(struct arena *arena, struct map *map, const struct stated *stated,
                          struct text subject, struct diags *diags)
{
    struct text key = subject_key(arena, subject, stated->milestone->event);
    struct stated **slot = (struct stated **)map_slot(arena, map, key),
                  *kept = ARENA_NEW(arena, struct stated);
    size_t compared = 0;

    for (const struct stated *before = *slot; before && compared < COMPARED_LIMIT;
         before = before->next, compared++)
        if (contradicts(stated, before, subject)) {
            report(stated, before, subject, diags);
            break;
        }
    *kept = *stated;
    kept->next = *slot;
    *slot = kept;
}

void dataset_check(const struct dataset *set, struct diags *diags)
{
    struct arena arena = {0};
    struct map map = {0};

    for (size_t i = 0; i < set->count; i++) {
        const struct records *page = &set->items[i].records;

        for (size_t j = 0; j < page->milestones.count; j++) {
            const struct milestone *milestone = &page->milestones.items[j];
            struct stated stated = {milestone, page, NULL};

            if (date_is_none(&milestone->date))
                continue;
            for (size_t subject = 0; subject < milestone->subjects.count; subject++)
                subject_check(&arena, &map, &stated, milestone->subjects.items[subject], diags);
        }
    }
    arena_free(&arena);
}
