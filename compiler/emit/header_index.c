// The records of a header in one row, and what finds them.
#include "emit/header_index.h"

#include "base/array.h"

#include <stdlib.h>

static void term_add(struct arena *arena, struct header_terms *terms, struct text name,
                     size_t record)
{
    void **slot = map_slot(arena, &terms->map, name);
    struct header_term *term = *slot;

    if (!term) {
        *slot = term = ARENA_NEW(arena, struct header_term);
        term->name = name;
        ARRAY_PUSH(arena, terms)->term = term;
    }
    // A record that has the name twice is listed once.
    if (term->records.count == 0 || term->records.items[term->records.count - 1] != record)
        *ARRAY_PUSH(arena, &term->records) = record;
}

const struct header_term *header_term_find(const struct header_terms *terms, struct text name)
{
    return map_get(&terms->map, name);
}

static int term_compare(const void *left, const void *right)
{
    const struct header_term_entry *entry = left, *other = right;

    return text_compare(entry->term->name, other->term->name);
}

static void terms_sort(struct header_terms *terms)
{
    if (terms->count > 0)
        qsort(terms->items, terms->count, sizeof *terms->items, term_compare);
    for (size_t i = 0; i < terms->count; i++)
        terms->items[i].term->index = i;
}

static void count_records(struct header_index *index, const struct header *header)
{
    for (size_t i = 0; i < header->page_count; i++) {
        const struct records *records = &header->pages[i]->records;

        index->milestone_count += records->milestones.count;
        index->transition_count += records->transitions.count;
        index->faq_count += records->faqs.count;
    }
}

static void list_records(struct header_index *index, const struct header *header)
{
    size_t milestone = 0, transition = 0, faq = 0;

    for (size_t page = 0; page < header->page_count; page++) {
        const struct records *records = &header->pages[page]->records;

        for (size_t i = 0; i < records->milestones.count; i++)
            index->milestones[milestone++] =
                (struct header_milestone){page, &records->milestones.items[i]};
        for (size_t i = 0; i < records->transitions.count; i++)
            index->transitions[transition++] =
                (struct header_transition){page, &records->transitions.items[i]};
        for (size_t i = 0; i < records->faqs.count; i++)
            index->faqs[faq++] = (struct header_faq){page, &records->faqs.items[i]};
    }
}

void header_index_make(struct arena *arena, struct header_index *index, const struct header *header)
{
    *index = (struct header_index){0};
    count_records(index, header);
    index->milestones = ARENA_ARRAY(arena, struct header_milestone, index->milestone_count);
    index->transitions = ARENA_ARRAY(arena, struct header_transition, index->transition_count);
    index->faqs = ARENA_ARRAY(arena, struct header_faq, index->faq_count);
    list_records(index, header);
    for (size_t i = 0; i < index->milestone_count; i++) {
        const struct milestone *milestone = index->milestones[i].milestone;

        for (size_t subject = 0; subject < milestone->subjects.count; subject++)
            term_add(arena, &index->subjects, milestone->subjects.items[subject], i);
        *ARRAY_PUSH(arena, &index->events[milestone->event]) = i;
    }
    for (size_t i = 0; i < index->transition_count; i++) {
        term_add(arena, &index->sources, index->transitions[i].transition->from, i);
        term_add(arena, &index->targets, index->transitions[i].transition->to, i);
    }
    terms_sort(&index->subjects);
    terms_sort(&index->sources);
    terms_sort(&index->targets);
}
