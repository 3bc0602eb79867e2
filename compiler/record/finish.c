// Puts a page's records into source order and gives each its id.
#include "record/id.h"

#include "base/array.h"

#include <stdlib.h>
#include <string.h>

// Where an item stands, as a key to sort by.
struct position {
    const struct record_source *source;
    size_t index; // before sorting
};

static uint32_t page_line(const struct record_source *source)
{
    return source->path && source->page_line ? source->page_line : source->line;
}

static int number_compare(uint64_t number, uint64_t other)
{
    return (number > other) - (number < other);
}

// By the line of the page, then what an included file holds by its own places, then as found.
static int position_compare(const void *left, const void *right)
{
    const struct position *position = left, *other = right;
    const struct record_source *source = position->source, *other_source = other->source;
    int order = number_compare(page_line(source), page_line(other_source));

    if (order == 0)
        order =
            strcmp(source->path ? source->path : "", other_source->path ? other_source->path : "");
    if (order == 0)
        order = number_compare(source->line, other_source->line);
    if (order == 0)
        order = number_compare(source->column, other_source->column);
    return order != 0 ? order : number_compare(position->index, other->index);
}

// Sorts count items of a size, each of which has its source at an offset. Returns, for each old
// index, the new one.
static size_t *sort_by_source(struct arena *arena, void *items, size_t count, size_t size,
                              size_t source_offset)
{
    struct position *positions = ARENA_ARRAY(arena, struct position, count);
    size_t *moved = ARENA_ARRAY(arena, size_t, count);
    char *bytes = items;

    if (count == 0)
        return moved;
    char *copy = memcpy(arena_take(arena, count * size), bytes, count * size);

    for (size_t i = 0; i < count; i++) {
        const void *source = copy + i * size + source_offset;

        positions[i] = (struct position){source, i};
    }
    qsort(positions, count, sizeof *positions, position_compare);
    for (size_t i = 0; i < count; i++) {
        memcpy(bytes + i * size, copy + positions[i].index * size, size);
        moved[positions[i].index] = i;
    }
    return moved;
}

// A record that wants an id.
struct candidate {
    struct text base;
    unsigned rank;     // 0 has the first claim to the base as its id
    uint64_t identity; // of what the record is about
    uint64_t content;  // of all that it says
    size_t index;
    struct text *id;
};

static int candidate_compare(const void *left, const void *right)
{
    const struct candidate *candidate = left, *other = right;
    int order = text_compare(candidate->base, other->base);

    if (order == 0)
        order = number_compare(candidate->rank, other->rank);
    if (order == 0)
        order = number_compare(candidate->identity, other->identity);
    if (order == 0)
        order = number_compare(candidate->content, other->content);
    return order != 0 ? order : number_compare(candidate->index, other->index);
}

static int id_compare(const void *left, const void *right)
{
    const struct candidate *candidate = left, *other = right;
    const int order = text_compare(*candidate->id, *other->id);

    return order != 0 ? order : candidate_compare(left, right);
}

// Numbers the second and every further one of ids that are alike; true if there were any.
static bool number_alike(struct arena *arena, struct candidate *candidates, size_t count)
{
    bool found = false;

    for (size_t i = 1, first = 0; i < count; i++) {
        if (!text_equals(*candidates[i].id, *candidates[first].id)) {
            first = i;
            continue;
        }
        *candidates[i].id =
            arena_format(arena, "%.*s-%zu", TEXT_ARGUMENTS(*candidates[first].id), i - first + 1);
        found = true;
    }
    return found;
}

// A number can make a new pair, so ids are numbered again until no two are alike.
static void number_repeats(struct arena *arena, struct candidate *candidates, size_t count)
{
    do
        qsort(candidates, count, sizeof *candidates, id_compare);
    while (number_alike(arena, candidates, count));
}

static void give_ids(struct arena *arena, struct candidate *candidates, size_t count)
{
    if (count == 0)
        return;
    qsort(candidates, count, sizeof *candidates, candidate_compare);
    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &candidates[i];

        if (i == 0 || !text_equals(candidate->base, candidates[i - 1].base)) {
            *candidate->id = candidate->base;
        } else {
            const struct text hash = id_hash_text(arena, candidate->content);

            *candidate->id = arena_format(arena, "%.*s.%.*s", TEXT_ARGUMENTS(candidate->base),
                                          TEXT_ARGUMENTS(hash));
        }
    }
    number_repeats(arena, candidates, count);
}

static uint64_t hash_texts(uint64_t hash, const struct texts *texts)
{
    for (size_t i = 0; i < texts->count; i++)
        hash = id_hash(hash, texts->items[i]);
    return hash;
}

static uint64_t hash_links(uint64_t hash, const struct record_links *links)
{
    for (size_t i = 0; i < links->count; i++)
        hash = id_hash(id_hash(hash, links->items[i].text), links->items[i].href);
    return hash;
}

static unsigned evidence_rank(enum evidence evidence)
{
    static const unsigned ranks[] = {
        [EVIDENCE_TABLE] = 0, [EVIDENCE_LIST] = 1, [EVIDENCE_ALERT] = 2, [EVIDENCE_PROSE] = 3};

    return ranks[evidence];
}

static struct candidate candidate_from_milestone(struct arena *arena, struct milestone *milestone)
{
    const struct text none = {"", 0};
    const struct text subject = milestone->subjects.count > 0 ? milestone->subjects.items[0] : none;
    const struct text slug = id_slug(arena, subject);
    const uint64_t identity =
        hash_texts(hash_texts(0, &milestone->subjects), &milestone->conditions);
    uint64_t content = id_hash(identity, text_from_string(milestone->date.edtf));

    content = id_hash(id_hash(content, milestone->date_text), milestone->text);
    return (struct candidate){
        .base = arena_format(arena, "%.*s.%s", TEXT_ARGUMENTS(slug), event_name(milestone->event)),
        .rank = evidence_rank(milestone->evidence),
        .identity = identity,
        .content = id_hash(content, text_from_string(evidence_name(milestone->evidence))),
        .id = &milestone->id,
    };
}

// "<from>.to.<to>"; a side that the page leaves open falls away.
static struct candidate candidate_from_transition(struct arena *arena,
                                                  struct transition *transition)
{
    const struct text none = {"", 0};
    const struct text from = transition->from.length ? id_slug(arena, transition->from) : none;
    const struct text to = transition->to.length ? id_slug(arena, transition->to) : none;
    uint64_t identity = id_hash(id_hash(0, transition->from), transition->to);

    identity = id_hash(identity, text_from_string(transition_kind_name(transition->kind)));
    identity = hash_texts(id_hash(identity, transition->condition), &transition->conditions);
    uint64_t content = id_hash(id_hash(identity, transition->method), transition->heading);

    content = hash_links(hash_texts(content, &transition->via), &transition->links);
    return (struct candidate){
        .base = arena_format(arena, "%.*s%sto%s%.*s", TEXT_ARGUMENTS(from), from.length ? "." : "",
                             to.length ? "." : "", TEXT_ARGUMENTS(to)),
        .identity = identity,
        .content = id_hash(
            content, (struct text){(const char[]){(char)('0' + (int)transition->supported)}, 1}),
        .id = &transition->id,
    };
}

static struct candidate candidate_from_faq(struct arena *arena, struct faq *faq)
{
    const uint64_t identity =
        hash_texts(id_hash(id_hash(0, faq->question), faq->section), &faq->conditions);

    return (struct candidate){
        .base = id_slug(arena, faq->question),
        .identity = identity,
        .content = id_hash(identity, faq->answer_text),
        .id = &faq->id,
    };
}

// A schedule is told from others under its heading by its form and its first milestone: rows may be
// added to it.
static struct candidate candidate_from_schedule(struct arena *arena, struct schedule *schedule,
                                                struct text first_milestone)
{
    const struct text heading =
        schedule->heading.length ? id_slug(arena, schedule->heading) : TEXT("schedule");
    const char *form = schedule_form_name(schedule->form);
    const uint64_t identity = id_hash(id_hash(0, text_from_string(form)), first_milestone);

    return (struct candidate){
        .base = schedule->form == FORM_PROSE
                    ? arena_format(arena, "%.*s.prose", TEXT_ARGUMENTS(heading))
                    : heading,
        .identity = identity,
        .content = identity,
        .id = &schedule->id,
    };
}

static void finish_schedules(struct arena *arena, struct records *records)
{
    struct schedules *schedules = &records->schedules;
    struct candidate *candidates = ARENA_ARRAY(arena, struct candidate, schedules->count);

    for (size_t i = 0; i < schedules->count; i++)
        schedules->items[i].milestones = (struct texts){0};
    for (size_t i = 0; i < records->milestones.count; i++) {
        const struct milestone *milestone = &records->milestones.items[i];

        if (milestone->schedule < schedules->count)
            *ARRAY_PUSH(arena, &schedules->items[milestone->schedule].milestones) = milestone->id;
    }
    for (size_t i = 0; i < schedules->count; i++) {
        struct schedule *schedule = &schedules->items[i];
        const struct texts *milestones = &schedule->milestones;

        candidates[i] = candidate_from_schedule(
            arena, schedule, milestones->count > 0 ? milestones->items[0] : schedule->heading);
        candidates[i].index = i;
    }
    give_ids(arena, candidates, schedules->count);
}

static void finish_milestones(struct arena *arena, struct records *records)
{
    struct milestones *milestones = &records->milestones;
    struct candidate *candidates = ARENA_ARRAY(arena, struct candidate, milestones->count);

    for (size_t i = 0; i < milestones->count; i++) {
        candidates[i] = candidate_from_milestone(arena, &milestones->items[i]);
        candidates[i].index = i;
    }
    give_ids(arena, candidates, milestones->count);
}

static void finish_transitions(struct arena *arena, struct transitions *transitions)
{
    struct candidate *candidates = ARENA_ARRAY(arena, struct candidate, transitions->count);

    for (size_t i = 0; i < transitions->count; i++) {
        candidates[i] = candidate_from_transition(arena, &transitions->items[i]);
        candidates[i].index = i;
    }
    give_ids(arena, candidates, transitions->count);
}

static void finish_faqs(struct arena *arena, struct faqs *faqs)
{
    struct candidate *candidates = ARENA_ARRAY(arena, struct candidate, faqs->count);

    for (size_t i = 0; i < faqs->count; i++) {
        candidates[i] = candidate_from_faq(arena, &faqs->items[i]);
        candidates[i].index = i;
    }
    give_ids(arena, candidates, faqs->count);
}

void records_finish(struct arena *arena, struct records *records)
{
    struct milestones *milestones = &records->milestones;
    const size_t *moved =
        sort_by_source(arena, records->schedules.items, records->schedules.count,
                       sizeof(struct schedule), offsetof(struct schedule, source));

    for (size_t i = 0; i < milestones->count; i++) {
        if (milestones->items[i].schedule < records->schedules.count)
            milestones->items[i].schedule = moved[milestones->items[i].schedule];
    }
    sort_by_source(arena, milestones->items, milestones->count, sizeof(struct milestone),
                   offsetof(struct milestone, source));
    sort_by_source(arena, records->transitions.items, records->transitions.count,
                   sizeof(struct transition), offsetof(struct transition, source));
    sort_by_source(arena, records->faqs.items, records->faqs.count, sizeof(struct faq),
                   offsetof(struct faq, source));
    finish_milestones(arena, records);
    finish_schedules(arena, records);
    finish_transitions(arena, &records->transitions);
    finish_faqs(arena, &records->faqs);
}
