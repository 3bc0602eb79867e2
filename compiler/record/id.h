// Ids: lower-case ASCII letters, digits, "-" and "."; unique in a page and kind, stable when other
// records change.
#ifndef RECORD_ID_H
#define RECORD_ID_H

#include "record/record.h"

// "Azure AD Sync (V1)" -> "azure-ad-sync-v1". "C++" and "C#" say plus and sharp; Latin letters lose
// their marks. Where other letters are lost, or more than 80 characters, a hash of the words stands
// at the end.
struct text id_slug(struct arena *arena, struct text words);

// Sorts the records into source order, numbers what refers to a place in a list anew, and gives
// every record its id:
//   milestone   <first subject>.<event>
//   transition  <from>.to.<to>
//   FAQ entry   <question>
//   schedule    <heading>, of sentences <heading>.prose
// An id says what the record is about, and neither date nor wording, so that it stays when they
// change. Where records would share one, the plain id goes to one of them: to the one with the best
// evidence (table, list, alert, prose), among equals by a hash of what it is about. The others get
// a hash of their own content behind it. So a record that is added renames no other, unless it is
// about the same and takes the plain id from that one; the order of the records never matters.
// Records that are alike in everything are numbered.
void records_finish(struct arena *arena, struct records *records);

// A hash that goes on from `hash` (0 at first), and its six hexadecimal digits in an id.
uint64_t id_hash(uint64_t hash, struct text text);
struct text id_hash_text(struct arena *arena, uint64_t hash);

#endif
