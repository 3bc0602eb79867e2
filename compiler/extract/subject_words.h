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
// Whether a name goes on with the words: "X, version 2".
bool subject_is_version(const struct extraction *extraction, struct text text);
// Whether the words end in a form of "to be" that a participle goes on with: "X has been".
bool subject_is_passive(const struct extraction *extraction, struct text left);
// The words before a verb without the aside that stands right before it: "X, which is old, is".
struct text subject_without_aside(const struct extraction *extraction, struct text left);
bool subject_begins_with_verb(const struct extraction *extraction, struct text text);
// Where the first verb of the words begins, or their end.
size_t subject_find_verb(const struct extraction *extraction, struct text text);
// "retirement of X" -> "X"
struct text subject_without_event(const struct extraction *extraction, struct text name);
// "X is", "X wird am": the event behind it is said of X, whatever stands behind that.
bool subject_ends_in_verb(const struct extraction *extraction, struct text left);
// The words behind an event up to a comma, a verb or another clause.
struct text subject_behind(const struct extraction *extraction, struct text right);
// What somebody has done it to: "Microsoft a [supprimé] X", "Microsoft hat X am 3. Mai 2027
// [eingestellt]", the event standing between left and right; empty where left has no such verb.
struct text subject_object(const struct extraction *extraction, struct text left,
                           struct text right);
// What stands beside the first date of the words: behind it, else before it. The year of a product
// is no date.
struct text subject_beside_date(const struct extraction *extraction, struct text words);
// The name among the words that an event in two parts holds between them, less a date: "support [X]
// ends"; empty where they do not begin as a name does.
struct text subject_held(const struct extraction *extraction, struct text held);

// Whether a length of time and what it counts from begin the text: "One month after we told you".
bool subject_begins_with_span(const struct extraction *extraction, struct text text);

#endif
