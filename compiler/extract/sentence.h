// Prose is cut into sentences.
#ifndef EXTRACT_SENTENCE_H
#define EXTRACT_SENTENCE_H

#include "extract/vocabulary.h"

struct sentence {
    size_t start, end; // in the text, without the white space around it
};

struct sentences {
    struct sentence *items;
    size_t count, capacity;
};

// A sentence ends with a full stop, a question mark or an exclamation mark, and what closes behind
// it, before white space; and where the reader sees a line end. A full stop ends none behind an
// abbreviation, behind a number before a month
// ("3. März"), at the front of a line ("1. Open"), or before a word in lower case.
struct sentences sentences_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                     struct text text);

#endif
