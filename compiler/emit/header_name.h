// The names that a header gives to records, and the dates that the data set's header names by
// subject and event.
#ifndef EMIT_HEADER_NAME_H
#define EMIT_HEADER_NAME_H

#include "emit/c_names.h"
#include "emit/header_index.h"

// The latest day of a date that has no end.
#define HEADER_OPEN 99991231

struct header_names {
    struct text prefix;       // "sunset", or with a page's name behind: of tables and functions
    struct text macro_prefix; // "SUNSET", or with a page's name behind: of macros and enumerators
    struct c_names names;
    // Of each record in a page's header; NULL in the data set's.
    const char **milestones, **transitions, **faqs;
    const char **subjects; // in both
};

void header_names_make(struct arena *arena, struct header_names *names,
                       const struct header_index *index, const struct header *header);
void header_names_free(struct header_names *names);

// The last day that a date can mean as a number, 20170413; 0 is no date.
long header_latest(const struct date *date);
// For the data set: what all pages together say of a subject's event, sorted by subject; empty for
// a page.
struct cJSON *header_deadlines(struct header_names *names, const struct header_index *index,
                               const struct header *header);

#endif
