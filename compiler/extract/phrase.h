// The words of a phrase, and whether they stand in a text.
#ifndef EXTRACT_PHRASE_H
#define EXTRACT_PHRASE_H

#include "base/arena.h"
#include "extract/word.h"

// One word of a phrase, folded to lower case.
struct phrase_word {
    struct text text;
    char glue;     // the punctuation that stands before it ("n/a"), or 0
    bool gap;      // up to three words may stand before it
    bool is_start; // every word that begins so matches
};

struct phrase_words {
    struct phrase_word *items;
    size_t count, capacity;
};

// phrase -> word ((blank | "-" | punctuation | "_") word)*, a word that ends in "~" matching all
// that begin so.
struct phrase_words phrase_words_from_text(struct arena *arena, struct text text);
// Whether a folded word of a text is the phrase's.
bool phrase_word_is(const struct phrase_word *wanted, struct text folded);
// Whether the phrase goes on behind its first word, which stands in the text at `word`; *end is
// then where it ends.
bool phrase_words_go_on(const struct phrase_words *words, struct text text, struct word word,
                        size_t *end);

#endif
