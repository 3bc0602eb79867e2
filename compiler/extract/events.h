// The lifecycle events that a text states.
#ifndef EXTRACT_EVENTS_H
#define EXTRACT_EVENTS_H

#include "extract/vocabulary.h"
#include "extract/word_values.h"

struct event_match {
    enum event event;
    size_t start, end; // of the words that state it
    bool is_active;    // what reaches the event may stand behind the words
    bool is_weak;      // an event only of a dated sentence
    bool is_negated;   // the text says that it does not happen
    bool is_attribute; // it stands before what it is said of, as in a heading
    // Of an event in two parts, "support for X ends" or "new X are blocked": where its subject
    // stands; else both 0.
    size_t inner_start, inner_end;
};

struct event_matches {
    struct event_match *items;
    size_t count, capacity;
};

// Whether anything in the text may be an event or what reaches one ("support until"); else there is
// none in it.
bool text_may_state_event(const struct vocabulary *vocabulary, struct text text);
// All events of a sentence or a cell, in the order of their start.
struct event_matches events_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                      struct text text);

#endif
