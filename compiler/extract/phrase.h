// The words of a phrase, and whether they stand in a text.
#ifndef EXTRACT_PHRASE_H
#define EXTRACT_PHRASE_H

#include "base/arena.h"
#include "extract/word.h"

// One word of a phrase, folded to lower case.
struct phrase_word {
    struct text text;
    char glue;     // the punctuation that stands before it ("n/a"), or 0
    unsigned gaps; // up to three words for each may stand before it
    bool is_start; // every word that begins so matches
    bool is_end;   // every longer word that ends so matches
};

struct phrase_words {
    struct phrase_word *items;
    size_t count, capacity;
};

// phrase -> word ((blank | "-" | punctuation | "_"+) word)*, a word that ends in "~" matching all
// that begin so, and one that begins with "~" all that end so.
struct phrase_words phrase_words_from_text(struct arena *arena, struct text text);

#define WORDS_AHEAD 32 // words that a phrase may fill with its gaps

// A word of a text and those behind it, each read and folded once for all the phrases that may
// stand there. Only as many are read as are asked for.
struct words_ahead {
    struct text text;
    size_t count;
    struct word_ahead {
        struct word word;
        size_t length;
        char folded[WORD_FOLDED_SIZE];
    } items[WORDS_AHEAD];
};

// Whether the word matches only itself, right behind the one before it.
bool phrase_word_is_whole(const struct phrase_word *word);
void words_ahead_begin(struct words_ahead *ahead, struct text text, struct word word);
// The folded word at the index, all before which were read; empty behind the last.
struct text words_ahead_text(struct words_ahead *ahead, size_t index);
// Whether the phrase stands at the first of the words; *end is then where it ends.
bool phrase_words_stand(const struct phrase_words *words, struct words_ahead *ahead, size_t *end);

#endif
