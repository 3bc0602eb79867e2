// Columns of old things beside columns of new ones.
#ifndef EXTRACT_OLD_AND_NEW_H
#define EXTRACT_OLD_AND_NEW_H

#include "extract/name_pair.h"

// Old API | New API; New name | Previous name; Current role | New role on a page about a move;
// false if the headers hold no such pair. Where they nearly do, `*against` says what was missing.
bool old_and_new_from_headers(const struct transition_table *table, struct name_pair *pair,
                              const char **against);

#endif
