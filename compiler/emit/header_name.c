// The names that a header gives to records.
#include "emit/header_name.h"

#include "base/array.h"
#include "emit/json_node.h"
#include "record/id.h"

#include <cjson/cJSON.h>

#include <stdlib.h>
#include <string.h>

static long number_of_day(struct day day)
{
    return day.year * 10000L + day.month * 100L + day.day;
}

long header_latest(const struct date *date)
{
    if (date->earliest.year != 0 && date->latest.year == 0)
        return HEADER_OPEN;
    return number_of_day(date->latest);
}

// Records of a kind that want names.
struct wishes {
    struct wish {
        struct text id;
        const char *path;
        uint32_t line;
        const char **name;
    } * items;
    size_t count;
    const char *prefix;
    const char *const *suffixes;
};

// Names are given by id, so that they do not hang on the order of the records.
static int wish_compare(const void *left, const void *right)
{
    const struct wish *wish = left, *other = right;

    return text_compare(wish->id, other->id);
}

// "dirsync.end-of-support" is cut, if it must be, before its first dot.
static void grant_wishes(struct header_names *names, struct wishes *wishes, struct diags *diags)
{
    if (wishes->count > 0)
        qsort(wishes->items, wishes->count, sizeof *wishes->items, wish_compare);
    for (size_t i = 0; i < wishes->count; i++) {
        const struct wish *wish = &wishes->items[i];
        const size_t dot = text_find_character(wish->id, '.');
        const struct c_claim claim = {
            .prefix = wishes->prefix,
            .head = text_slice(wish->id, 0, dot),
            .tail = dot == TEXT_NOT_FOUND ? (struct text){"", 0}
                   : text_from(wish->id, dot + 1),
            .suffixes = wishes->suffixes,
            .content = wish->id,
        };
        bool taken;

        *wish->name = c_names_claim(&names->names, &claim, &taken);
        if (taken)
            diag_add_path(diags, DIAG_IDENTIFIER, wish->path, wish->line,
                          "another record has the name of \"%.*s\" in C, which is %s therefore",
                          TEXT_ARGUMENTS(wish->id), *wish->name);
    }
}

static void add_wish(struct wishes *wishes, struct text id, const struct record_source *source,
                     const char **name)
{
    wishes->items[wishes->count++] = (struct wish){id, source->path, source->line, name};
}

static void name_milestones(struct arena *arena, struct header_names *names,
                            const struct header_index *index, struct wishes *wishes)
{
    static const char *const suffixes[] = {"", "_EARLIEST", "_LATEST", "_INDEX", NULL};

    wishes->prefix = names->macro_prefix.at;
    wishes->suffixes = suffixes;
    names->milestones = ARENA_ARRAY(arena, const char *, index->milestone_count);
    for (size_t i = 0; i < index->milestone_count; i++) {
        const struct milestone *milestone = index->milestones[i].milestone;

        add_wish(wishes, milestone->id, &milestone->source, &names->milestones[i]);
    }
}

static void name_transitions(struct arena *arena, struct header_names *names,
                             const struct header_index *index, struct wishes *wishes)
{
    wishes->prefix = arena_format(arena, "%s_MOVE", names->macro_prefix.at).at;
    names->transitions = ARENA_ARRAY(arena, const char *, index->transition_count);
    for (size_t i = 0; i < index->transition_count; i++) {
        const struct transition *transition = index->transitions[i].transition;

        add_wish(wishes, transition->id, &transition->source, &names->transitions[i]);
    }
}

static void name_faqs(struct arena *arena, struct header_names *names,
                      const struct header_index *index, struct wishes *wishes)
{
    wishes->prefix = arena_format(arena, "%s_FAQ", names->macro_prefix.at).at;
    names->faqs = ARENA_ARRAY(arena, const char *, index->faq_count);
    for (size_t i = 0; i < index->faq_count; i++) {
        const struct faq *faq = index->faqs[i].faq;

        add_wish(wishes, faq->id, &faq->source, &names->faqs[i]);
    }
}

static void name_records(struct arena *arena, struct header_names *names,
                         const struct header_index *index, const struct header *header)
{
    static void (*const kinds[])(struct arena * arena, struct header_names * names,
                                 const struct header_index *index, struct wishes *wishes) = {
        name_milestones, name_transitions, name_faqs};
    static const char *const no_suffixes[] = {"", NULL};
    const size_t most = index->milestone_count + index->transition_count + index->faq_count;
    struct wish *items = ARENA_ARRAY(arena, struct wish, most);

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct wishes wishes = {.items = items, .suffixes = no_suffixes};

        kinds[i](arena, names, index, &wishes);
        for (size_t wish = 0; wish < wishes.count; wish++) {
            if (!items[wish].path)
                items[wish].path = header->pages[0]->records.path;
        }
        grant_wishes(names, &wishes, header->diags);
    }
}

// Subjects are named by their slugs; a second one with the same is told apart by its very words.
static void name_subjects(struct arena *arena, struct header_names *names,
                          const struct header_index *index)
{
    static const char *const suffixes[] = {"", NULL};
    const char *prefix = arena_format(arena, "%s_SUBJECT", names->macro_prefix.at).at;

    names->subjects = ARENA_ARRAY(arena, const char *, index->subjects.count);
    for (size_t i = 0; i < index->subjects.count; i++) {
        const struct text name = index->subjects.items[i].term->name;
        const struct c_claim claim = {
            prefix, id_slug(arena, name), {"", 0},
               suffixes, name
        };
        bool taken;

        names->subjects[i] = c_names_claim(&names->names, &claim, &taken);
    }
}

// The names that the templates themselves declare.
static void reserve_names(struct header_names *names)
{
    static const char *const words[] = {
        "MILESTONES",       "TRANSITIONS",  "FAQS",
        "SUBJECTS",         "PAGES",        "SOURCES",
        "TARGETS",          "EVENTS",       "PATH",
        "MATRIX",           "DEADLINES",    "MILESTONE_COUNT",
        "TRANSITION_COUNT", "FAQ_COUNT",    "SUBJECT_COUNT",
        "PAGE_COUNT",       "SOURCE_COUNT", "TARGET_COUNT",
        "EVENT_COUNT",
    };
    struct arena *arena = &names->names.arena;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        *map_slot(arena, &names->names.map,
                  arena_format(arena, "%s_%s", names->macro_prefix.at, words[i])) = names;
}

void header_names_make(struct arena *arena, struct header_names *names,
                       const struct header_index *index, const struct header *header)
{
    const char *page = header->is_page ? header->page_names[0] : "";

    names->prefix = arena_format(arena, "sunset%s%s", header->is_page ? "_" : "", page);
    names->macro_prefix = arena_format(arena, "SUNSET%s%s", header->is_page ? "_" : "", page);
    reserve_names(names);
    if (header->is_page)
        name_records(arena, names, index, header);
    name_subjects(arena, names, index);
}

void header_names_free(struct header_names *names)
{
    c_names_free(&names->names);
}

// A subject's event: a milestone that says of it, under the subject's slug.
struct deadline {
    struct text slug;
    enum event event;
    size_t milestone;
    struct text subject;
};

static int deadline_compare(const void *left, const void *right)
{
    const struct deadline *deadline = left, *other = right;
    int order = text_compare(deadline->slug, other->slug);

    if (order == 0)
        order = (deadline->event > other->event) - (deadline->event < other->event);
    return order != 0 ? order
                      : (deadline->milestone > other->milestone) -
                            (deadline->milestone < other->milestone);
}

// The events after which one cannot rely on a thing any more.
static bool event_ends(enum event event)
{
    return event == EVENT_END_OF_SUPPORT || event == EVENT_END_OF_EXTENDED_SUPPORT ||
           event == EVENT_RETIRED || event == EVENT_REMOVED;
}

// Milestones without a date say that it has happened, unless the page tells a date in words.
static bool is_past(const struct milestone *milestone)
{
    return date_is_none(&milestone->date) && milestone->date_text.length == 0;
}

// The day behind which a gate closes: the last of the date; of what has happened without a date the
// first of all.
static long gate_day(bool past, long earliest, long latest)
{
    return past && earliest == 0 ? 10000101 : latest;
}

static void set_names(struct header_names *names, struct cJSON *object,
                      const struct deadline *deadline)
{
    static const char *const suffixes[] = {"", "_EARLIEST", "_LATEST", NULL};
    const struct text event = text_from_string(event_name(deadline->event));
    const struct c_claim claim = {names->macro_prefix.at, deadline->slug, event, suffixes,
                                  deadline->slug};
    const struct c_claim uses = {
        "SUNSET_USES", deadline->slug, {"", 0},
          suffixes, deadline->slug
    };
    struct c_names gates = {0}; // the events of a subject share its gate
    bool taken;

    json_set(object, "name", json_string(c_names_claim(&names->names, &claim, &taken)));
    const char *gate = c_names_claim(&gates, &uses, &taken);
    const char *own = gate + strlen(uses.prefix);

    json_set(object, "uses", json_string(gate));
    json_set(object, "has", json_string(arena_format(&gates.arena, "SUNSET_HAS%s", own).at));
    c_names_free(&gates);
}

// Subjects that differ in more than their case and yet share a name are told to the author, once
// for each name.
static void note_shared_name(const struct header *header, const struct header_index *index,
                             const struct deadline *deadlines, size_t count, const char *name)
{
    for (size_t i = 1; i < count; i++) {
        const struct header_milestone *found = &index->milestones[deadlines[i].milestone];
        const struct record_source *source = &found->milestone->source;

        if (text_equals_nocase(deadlines[0].subject, deadlines[i].subject))
            continue;
        diag_add_path(header->diags, DIAG_IDENTIFIER,
                      source->path ? source->path : header->pages[found->page]->records.path,
                      source->line, "\"%.*s\" and \"%.*s\" are both %s in C",
                      TEXT_ARGUMENTS(deadlines[i].subject), TEXT_ARGUMENTS(deadlines[0].subject),
                      name);
        return;
    }
}

// What count milestones, about the same, say together.
static struct cJSON *json_from_deadline(struct header_names *names,
                                        const struct header_index *index,
                                        const struct header *header,
                                        const struct deadline *deadlines, size_t count)
{
    struct cJSON *object = json_object(), *places = json_array();
    struct arena *arena = &names->names.arena;
    long earliest = 0, latest = 0;
    bool past = false;

    for (size_t i = 0; i < count; i++) {
        const struct header_milestone *found = &index->milestones[deadlines[i].milestone];
        const struct date *date = &found->milestone->date;
        const long first = number_of_day(date->earliest);
        const struct record_source *source = &found->milestone->source;
        const char *path = source->path ? source->path : header->pages[found->page]->records.path;

        past = past || is_past(found->milestone);
        if (!date_is_none(date) && (earliest == 0 || first < earliest))
            earliest = first;
        if (header_latest(date) > latest)
            latest = header_latest(date);
        json_push(places, json_text(arena_format(arena, "%s:%u", path, source->line)));
    }
    const long day = gate_day(past, earliest, latest);

    set_names(names, object, deadlines);
    note_shared_name(header, index, deadlines, count, json_get(object, "name")->valuestring);
    json_set(object, "subject", json_text(deadlines->subject));
    json_set(object, "event", json_string(event_name(deadlines->event)));
    json_set(object, "ends",
             json_bool(event_ends(deadlines->event) && day != 0 && day != HEADER_OPEN));
    json_set(object, "earliest", json_number(earliest));
    json_set(object, "latest", json_number(latest));
    json_set(object, "day",
             json_text(arena_format(arena, "%04ld-%02ld-%02ld", latest / 10000, latest / 100 % 100,
                                    latest % 100)));
    json_set(object, "gate_day", json_number(day));
    json_set(object, "places", places);
    return object;
}

struct cJSON *header_deadlines(struct header_names *names, const struct header_index *index,
                               const struct header *header)
{
    struct cJSON *array = json_array();
    struct arena arena = {0};
    struct {
        struct deadline *items;
        size_t count, capacity;
    } deadlines = {0};

    for (size_t subject = 0; !header->is_page && subject < index->subjects.count; subject++) {
        const struct header_term *term = index->subjects.items[subject].term;
        const struct text slug = id_slug(&arena, term->name);

        for (size_t i = 0; i < term->records.count; i++)
            *ARRAY_PUSH(&arena, &deadlines) =
                (struct deadline){slug, index->milestones[term->records.items[i]].milestone->event,
                                  term->records.items[i], term->name};
    }
    if (deadlines.count > 0)
        qsort(deadlines.items, deadlines.count, sizeof *deadlines.items, deadline_compare);
    for (size_t i = 0, end; i < deadlines.count; i = end) {
        const struct deadline *first = &deadlines.items[i];

        for (end = i + 1; end < deadlines.count && deadlines.items[end].event == first->event &&
                          text_equals(deadlines.items[end].slug, first->slug);)
            end++;
        json_push(array, json_from_deadline(names, index, header, first, end - i));
    }
    arena_free(&arena);
    return array;
}
