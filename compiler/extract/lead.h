// The line that leads to a list and says something of its items: "Retired on May 3, 2027:".
#ifndef EXTRACT_LEAD_H
#define EXTRACT_LEAD_H

#include "extract/passage.h"

// What the items of a list have from the line above it.
struct lead {
    const struct block *list;
    struct date_match date;
    struct text date_text;
    enum event event;
    bool has_event; // else each item says what happens to it
    bool is_end;    // "Until DATE:": what an item says to go on ends then
};

// The lead-in of the list that the paragraph is the first line of an item of; NULL if it says
// nothing of the items. Read once a list.
const struct lead *lead_of_item(struct extraction *extraction, const struct block *paragraph);
// Whether the paragraph leads to a list and names nothing itself: "The following tools are retired
// on DATE:".
bool lead_is_one(struct extraction *extraction, const struct block *paragraph);
// The name that an item begins with: what is set apart at its front, or all of a short line.
struct text lead_item_name(struct extraction *extraction, const struct block *paragraph);
// What an item says itself where the lead-in gives only the date; false if it says no event.
bool lead_read_item(const struct lead *lead, struct passage *item, enum event *event,
                    struct text *name);

#endif
