// The names on a way from A to B: behind verbs ("Upgrade to B. Then migrate to C"), between arrows.
#ifndef EXTRACT_TRANSITION_WAY_H
#define EXTRACT_TRANSITION_WAY_H

#include "extract/extraction.h"

#define WAY_STOPPED_WORDS 6   // a part of more words with a full stop behind it is a sentence
#define WAY_STEP_LIMIT    128 // of one way; real ones have a tenth

struct target {
    struct text to;
    struct texts via; // the steps before it, without the source
};

// Whether the part is too long for a name.
bool way_is_sentence(struct text part);
// The first word of a product's name has a capital, a digit, a hyphen or an underscore (the label
// of an include).
bool way_is_product(struct text name);
struct text way_without_stop(struct text name);
// Adds the name, without a full stop behind it, if any is left.
void way_add_name(struct extraction *extraction, struct texts *names, struct text name);
// The names behind the verbs of a text. wanted: of one enum step_word alone, or 0.
struct texts way_step_names(struct extraction *extraction, struct text text, int wanted);
// A > B > C; no names if the text has no arrow.
struct texts way_names_from_arrows(struct extraction *extraction, struct text text);

// A > B > C: from A to C, B in between; false if the text has no arrow.
bool path_from_text(struct extraction *extraction, struct text text, struct text *from,
                    struct target *path);
// What a column of intermediate steps names: behind its verbs, or the whole text; none if it says
// "Direct" or names nothing.
struct texts steps_from_text(struct extraction *extraction, struct text text);
// What a scenario says that one comes from: "Full upgrade from one of these versions: A" -> A;
// empty if it does not tell of a move from something.
struct text source_from_scenario(struct extraction *extraction, struct text text);
// The steps that a comment tells on the way to the target: "must first upgrade to B" -> B; where it
// names the target itself, all that it names before: "Upgrade to B, then upgrade to the target".
struct texts steps_before(struct extraction *extraction, struct text comment, struct text source,
                          struct text target);

#endif
