// A block that is read sentence by sentence, and what its sentences are about.
#ifndef EXTRACT_PASSAGE_H
#define EXTRACT_PASSAGE_H

#include "extract/pairs.h"
#include "extract/sentence.h"

struct passage {
    struct extraction *extraction;
    const struct block *block;
    const struct rich *rich;
    struct date_reader reader;
    struct sentence sentence; // the one that is read
    struct text text;         // its words
    // All of the block's, which of them is read, and before which they are remembered.
    struct sentences sentences;
    size_t index, remembered;
    struct text last_subject; // what the sentences before say an event of; may be empty
    struct text last_name;    // what the sentence before begins with; may be empty
};

// The block before its first sentence.
struct passage passage_from_block(struct extraction *extraction, const struct block *block);
void passage_go_to(struct passage *passage, struct sentence sentence);
// The dates of the sentence, without what cannot be meant: a product's year, a moment of a log.
struct date_matches passage_dates(struct passage *passage);
// What reaches the event of a pair: the name in its clause, or what a pronoun there stands for.
// Empty if nothing names it.
struct text passage_subject(struct passage *passage, const struct pair *pair,
                            const struct event_matches *events);
// What the sentence begins with, if that is a name; else empty.
struct text passage_name(const struct passage *passage);

#endif
