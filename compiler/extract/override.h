// What the author of a page says in comments: <!-- sunset: ignore -->, <!-- sunset: schedule
// event=retired -->.
#ifndef EXTRACT_OVERRIDE_H
#define EXTRACT_OVERRIDE_H

#include "extract/extraction.h"

enum override_kind {
    OVERRIDE_IGNORE,    // ignore: no record of what follows, a block or, before a heading, its
                        // section; "ignore page": of all
    OVERRIDE_SCHEDULE,  // schedule: the next table is one
    OVERRIDE_TRANSITION // transition: the next table holds some
};

// What a column of a table holds, where the author says it.
enum override_column {
    COLUMN_UNSAID,
    COLUMN_NOTHING,
    COLUMN_SUBJECT,
    COLUMN_DATE,
    COLUMN_STATUS,
    COLUMN_COMMENT,
    COLUMN_FROM,
    COLUMN_TO
};

#define OVERRIDE_COLUMNS 32

struct override {
    enum override_kind kind;
    struct span place; // of the words themselves
    struct span span;  // of what they govern
    bool has_event;
    enum event event;
    struct text subject; // empty: not said
    enum override_column columns[OVERRIDE_COLUMNS];
};

struct overrides {
    struct override *items;
    size_t count, capacity;
};

// Reads "schedule event=retired subject='X' columns=subject,date"; false, and a diagnostic at the
// place, if it cannot be understood.
bool override_read(struct override *override, struct text words, struct span place,
                   struct diags *diags);
bool override_column_read(enum override_column *column, struct text word);
// All comments of a page that begin with "sunset:".
void overrides_from_page(struct extraction *extraction, struct overrides *overrides);
// The one of the kind that governs the block, or NULL.
const struct override *override_of(const struct extraction *extraction, const struct block *block,
                                   enum override_kind kind);
// Takes the records out that stand in what is to be ignored.
void overrides_drop_ignored(struct extraction *extraction);

#endif
