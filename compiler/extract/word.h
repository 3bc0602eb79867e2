// The words of a text, and their folded form.
#ifndef EXTRACT_WORD_H
#define EXTRACT_WORD_H

#include "base/text.h"

struct word {
    size_t start, end; // in the text
};

// The first word at or behind `from`: a run of letters and digits. An apostrophe between two
// letters belongs to it
// ("isn't"), and an underscore too ("DEVICE_REMOVED"), but ends it behind one or two letters
// ("l'annonce" is two words). False if there is none.
bool word_next(struct text text, size_t from, struct word *word);
size_t word_count(struct text text);

#define WORD_FOLDED_SIZE 128 // longer words are cut

// Writes the text in lower case and with straight apostrophes; returns its length.
size_t word_fold(struct text text, char folded[WORD_FOLDED_SIZE]);
// The first eight bytes of the folded word as a number, its first byte the lowest. Words that are
// alike have the same; few others do.
uint64_t word_key(struct text text, struct word word);
// The length of an apostrophe, straight or curly, at a place of the text; 0 where none stands.
size_t word_apostrophe(struct text text, size_t at);

#endif
