// Rules over the whole data set.
#ifndef RECORD_CHECK_H
#define RECORD_CHECK_H

#include "record/dataset.h"

// Reports records that contradict each other: one subject and event with dates that cannot both be meant. A month agrees
// with its days, an approximate date with its neighbours, and days next to each other with a time zone between them; records
// of different conditions (zones, monikers, tabs) are about different things. The set must be sorted.
void dataset_check(const struct dataset *set, struct diags *diags);

#endif
