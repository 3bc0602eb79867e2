// Ids: lower-case ASCII letters, digits, "-" and "."; unique in a page and kind, stable when other records change.
#ifndef RECORD_ID_H
#define RECORD_ID_H

#include "record/record.h"

// "Azure AD Sync (V1)" -> "azure-ad-sync-v1". Letters beyond ASCII lose their marks, or become part of a hash.
struct text id_slug(struct arena *arena, struct text words);
// Sorts the records into source order and gives every one its id: milestones "<subject>.<event>", transitions
// "<from>.to.<to>", FAQ entries and schedules the slug of their question or heading. Records that would share an id
// get one that their own content tells apart, so that adding a record renames no other.
void records_finish(struct arena *arena, struct records *records);

#endif
