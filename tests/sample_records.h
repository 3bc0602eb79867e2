// Records made by hand, for tests of what stands behind extraction.
#ifndef TESTS_SAMPLE_RECORDS_H
#define TESTS_SAMPLE_RECORDS_H

#include "record/record.h"

struct milestone *sample_milestone(struct arena *arena, struct records *records,
                                   const char *subject, enum event event, const char *edtf);
struct transition *sample_transition(struct arena *arena, struct records *records, const char *from,
                                     const char *to);
struct faq *sample_faq(struct arena *arena, struct records *records, const char *question,
                       const char *answer);
struct schedule *sample_schedule(struct arena *arena, struct records *records, const char *heading,
                                 enum schedule_form form);
// A page with something of every kind, not finished.
struct records *sample_records(struct arena *arena, const char *path);

#endif
