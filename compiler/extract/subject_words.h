// The words at the edges of a name: what leads to it, and away from it.
#ifndef EXTRACT_SUBJECT_WORDS_H
#define EXTRACT_SUBJECT_WORDS_H

#include "extract/extraction.h"

#define SUBJECT_EDGE                                                                               \
    96 // bytes at either end of a name in which words that lead to it are looked for

// Whether the character is punctuation or white space that belongs to no name at its edges.
bool subject_is_mark(uint32_t character);
// Whether a phrase of the class stands at the front of the text, and where it ends.
bool subject_front(const struct extraction *extraction, enum word_class class, struct text text,
                   size_t *end);
// Whether a phrase of the class stands at the end of the text, and where it begins.
bool subject_back(const struct extraction *extraction, enum word_class class, struct text text,
                  size_t *start);
// Where the first verb of the words begins, or their end.
size_t subject_find_verb(const struct extraction *extraction, struct text text);

#endif
