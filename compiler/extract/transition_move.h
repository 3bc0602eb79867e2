// Titles, headings and sentences that name a move: "Upgrade from A to B", "Migrating to B".
#ifndef EXTRACT_TRANSITION_MOVE_H
#define EXTRACT_TRANSITION_MOVE_H

#include "extract/extraction.h"
#include "extract/word_values.h"

// What a text says of a move; each is empty where it does not say.
struct move {
    struct text from; // behind "from", or what is decommissioned
    struct text to;   // behind "to"
    struct text what; // between the verb and "to": A itself, or what of A is moved
};

struct move move_from_text(struct extraction *extraction, struct text text);
// What stands in parentheses right behind the name in the text: "Luma Kit (LK)" -> "LK"; or empty.
struct text name_alias(struct text text, struct text name);

// The name without an article before it.
struct text name_without_article(const struct extraction *extraction, struct text name);
// A name's words without its last version: "Project Server 2013" -> "Project Server"; empty if the
// name ends in no version.
struct text name_family(struct text name);
// The first token of the name that has a digit, or an empty text.
struct text name_version(struct text name);
// The first mention in the text of the family with a version other than the name's; empty if there
// is none. "your Project Server 2010 farm", "Project Server 2013" -> "Project Server 2010".
struct text name_sibling(struct text text, struct text name);
// Whether the names are the same words.
bool name_equals(struct text name, struct text other);

#endif
