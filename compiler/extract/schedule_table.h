// A table as a schedule sees it: what each cell holds, and what each column is.
#ifndef EXTRACT_SCHEDULE_TABLE_H
#define EXTRACT_SCHEDULE_TABLE_H

#include "extract/events.h"
#include "extract/extraction.h"
#include "extract/override.h"
#include "extract/pairs.h"
#include "extract/read_date.h"

struct schedule_cell {
    struct text text;      // on one line, without the marks of footnotes
    bool has_date;         // a date that the cell can mean
    bool is_date;          // and little else stands beside it
    bool is_blank;         // nothing, a dash, TBD
    bool has_status;       // the whole cell says a state
    bool is_alive;         // and it is no event
    bool is_compatibility; // "Not supported"
    enum event status;
    struct date_match date;
    struct pairs said; // what the cell's own words say of its dates
};

struct schedule_column {
    struct text header;
    enum column_role role;
    bool has_event; // the header states one
    bool is_weak;   // it does only where the page speaks of a lifecycle: "Disabled on"
    enum event event;
    enum event ending;   // what the last of its states says that is an event
    bool is_mixed;       // states and dates: a cell's own words say the event
    bool compares;       // a cell says "Not supported"
    bool is_approximate; // "Expected"
    bool has_versions;   // 1903, 21H1: what looks like a year is none
    enum date_order order;
    struct date_votes votes; // for it
    bool order_said;         // that nothing in the column tells it
    size_t filled, dates, endings,
        alive; // cells that are not blank, that are dates, that are states with an event or without
    size_t words; // of all cells
    size_t names; // cells that are as short as names are
};

struct schedule_table {
    struct extraction *extraction;
    const struct block *block;
    const struct table *table;
    const struct override *override; // or NULL
    struct schedule_column *columns;
    struct schedule_cell *cells; // row by row
    bool *is_heading;            // for each row: it heads those below it
    bool dates_agree;            // its several plain dates are all of what the row says
};

// Reads headers and cells and gives each column its role.
void schedule_table_read(struct schedule_table *table, struct extraction *extraction,
                         const struct block *block);
const struct schedule_cell *schedule_cell_at(const struct schedule_table *table, size_t row,
                                             size_t column);
// The columns' headers with their roles, as text for a judgement.
struct text schedule_table_print(const struct schedule_table *table);
// The event that a header, heading or sentence states, if it states just one.
bool event_from_words(const struct extraction *extraction, struct text words, enum event *event);

#endif
