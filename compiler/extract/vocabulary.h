// The words that speak for an event, a column's role, a month ...: tables of data, one file a
// language.
#ifndef EXTRACT_VOCABULARY_H
#define EXTRACT_VOCABULARY_H

#include "base/arena.h"
#include "extract/language.h"

// What a phrase speaks for, word_class.def; what its value means is said there.
enum word_class {
#define WORD_CLASS(name, value) WORD_##name,
#include "extract/word_class.def"
#undef WORD_CLASS
    WORD_CLASS_COUNT
};

// A set of classes: WORD_SET(WORD_EVENT) | ...
#define WORD_SET(class) (UINT64_C(1) << (class))

// A phrase found in a text.
struct word_match {
    enum word_class class;
    int value;
    size_t start, end;  // in the text
    const char *phrase; // as the table has it
};

struct word_matches {
    struct word_match *items;
    size_t count, capacity;
};

// All phrases of one or more languages, ready to be looked up. Phrases are matched word by word,
// without case; a blank in a phrase stands for blanks, line ends, quotes and hyphens: "end of
// support" is in "End-of-support". A word that ends in "~" matches every word that begins so
// ("retir~", three letters at least), and one that begins with "~" every longer word that ends so;
// "_" stands for up to three words of any kind, "__" for six, but not for a sentence's end ("ends _
// support"). Other punctuation must stand in the text as in the phrase ("n/a"). With its gaps a
// phrase fills 32 words at most. A phrase without a word ("-") is found by vocabulary_is alone. A
// line of its own in extract/words/<language>.def: WORD(EVENT, EVENT_RETIRED, "shut~ down"); the
// enumerations of its values are in extract/word_values.h.
struct vocabulary;

// The language's phrases, and English ones behind them. Lives in the arena; made once a run, not
// once a page.
struct vocabulary *vocabulary_new(struct arena *arena, enum language language);
// Adds a phrase of the user's own; it is stronger than those of the tables.
void vocabulary_add(struct vocabulary *vocabulary, enum word_class class, int value,
                    struct text phrase);

// All matches of the class in the order of their start; of two that overlap the longer one stands,
// then the earlier row.
struct word_matches vocabulary_find(struct arena *arena, const struct vocabulary *vocabulary,
                                    enum word_class class, struct text text);
// The first match in the text; match may be NULL.
bool vocabulary_has(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                    struct word_match *match);
// Whether a phrase of any of the classes is in the text: one walk over it for all of them.
bool vocabulary_has_any(const struct vocabulary *vocabulary, uint64_t classes, struct text text);
// Whether a phrase stands at the very beginning of the text; match may be NULL.
bool vocabulary_begins(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                       struct word_match *match);
// Whether the whole text, trimmed and without a closing colon or full stop, is one phrase.
bool vocabulary_is(const struct vocabulary *vocabulary, enum word_class class, struct text text,
                   int *value);

#endif
