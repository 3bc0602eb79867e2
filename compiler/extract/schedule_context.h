// What a page says around a table of all its rows.
#ifndef EXTRACT_SCHEDULE_CONTEXT_H
#define EXTRACT_SCHEDULE_CONTEXT_H

#include "extract/schedule_table.h"

struct schedule_context {
    enum event event;
    struct text words; // the header, sentence or heading that says it
    struct date date;  // which may be in it
    struct text date_text;
};

// Whether the words hold any word of a lifecycle; cheap.
bool schedule_words_may_speak(const struct extraction *extraction, struct text words);
// The same of what stands around a table.
bool schedule_context_may_speak(const struct extraction *extraction, const struct block *block);
// The event that dates without one of their own belong to: said by the header of the names, the
// sentence above the table, a heading or the title.
bool schedule_context_of_dates(const struct schedule_table *table, size_t name,
                               struct schedule_context *context);
// The event that the sentence right above says the dates of a column "Release date" belong to: "The
// date when X is removed depends on ...".
bool schedule_context_dates_release(const struct schedule_table *table,
                                    struct schedule_context *context);
// Whether the page calls what the table holds a timeline, a lifecycle ...: its rows say what
// happens.
bool schedule_context_is_timetable(const struct schedule_table *table);
// The release wave that a heading over the table names.
bool schedule_context_wave(const struct schedule_table *table, struct schedule_context *context);
// Whether a header says what happened to the things that its column names: "Deprecated function".
bool schedule_header_lists(const struct schedule_table *table, size_t column, enum event *event);
// What happened to all that a table lists: said by the header of the names, the sentence above the
// table, the nearest heading, or one above that which says that it lists such things.
bool schedule_context_of_list(const struct schedule_table *table, size_t name,
                              struct schedule_context *context);

#endif
