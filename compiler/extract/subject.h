// What reaches an event: the name in its clause, or the one that the page gives around it.
#ifndef EXTRACT_SUBJECT_H
#define EXTRACT_SUBJECT_H

#include "extract/events.h"
#include "extract/extraction.h"
#include "extract/sentence.h"

// The name without the words and marks that lead to it and away from it; may be empty.
struct text subject_trim(const struct extraction *extraction, struct text name);
// Whether the words name nothing of their own: empty, or "this feature".
bool subject_is_pronoun(const struct extraction *extraction, struct text name);
// The subject of an event in the clause from start to before end of a sentence; empty where it only
// has a pronoun.
struct text subject_in_clause(const struct extraction *extraction, struct text sentence,
                              const struct event_match *event, size_t start, size_t end);
// The same, but an announcement has the subject of what it announces. clause: what stands around
// event and date.
struct text subject_of_event(const struct extraction *extraction, struct text sentence,
                             const struct event_matches *events, const struct event_match *event,
                             struct sentence clause);
// Whether the name has no capital letter and no digit: "security updates".
bool subject_is_general(struct text name);
// What a heading or title is about, without "Upgrade from" before it and "retirement" behind it;
// may be empty.
struct text subject_from_heading(const struct extraction *extraction, struct text heading);
// What the sections around the block, from the inside out, and the page's title are about; may be
// empty.
struct text subject_around(const struct extraction *extraction, const struct block *block);
// One name, or several that a name lists: "A and B". White space is made one blank.
struct texts subjects_from_name(const struct extraction *extraction, struct text name);

#endif
