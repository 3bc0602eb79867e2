// The records of a header in one row, and what finds them: subjects, events, sources and targets.
#ifndef EMIT_HEADER_INDEX_H
#define EMIT_HEADER_INDEX_H

#include "base/map.h"
#include "emit/header_view.h"

struct indexes {
    size_t *items;
    size_t count, capacity;
};

// A name and the records that have it.
struct header_term {
    struct text name;
    size_t index; // in the sorted list
    struct indexes records;
};

struct header_terms {
    struct map map; // of struct header_term, by name
    struct header_term_entry {
        struct header_term *term;
    } * items;
    size_t count, capacity;
};

struct header_milestone {
    size_t page;
    const struct milestone *milestone;
};

struct header_transition {
    size_t page;
    const struct transition *transition;
};

struct header_faq {
    size_t page;
    const struct faq *faq;
};

struct header_index {
    struct header_milestone *milestones;
    struct header_transition *transitions;
    struct header_faq *faqs;
    size_t milestone_count, transition_count, faq_count;
    struct header_terms subjects, sources, targets; // sorted by name, as strcmp does
    struct indexes events[EVENT_COUNT];             // milestones
};

void header_index_make(struct arena *arena, struct header_index *index,
                       const struct header *header);
// The term of a name that was put in.
const struct header_term *header_term_find(const struct header_terms *terms, struct text name);

#endif
