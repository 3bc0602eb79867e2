// Cells that say themselves what happens on their dates.
#include "extract/schedule_said.h"

#include "extract/schedule_cell.h"

#define SAID_LENGTH 256 // bytes; a longer cell is a comment

bool schedule_said_may(const struct extraction *extraction, struct text text)
{
    return text.length <= SAID_LENGTH && text_has_year(text) &&
           text_may_state_event(extraction->vocabulary, text);
}

bool schedule_said_read(const struct schedule_table *table, const struct schedule_column *column,
                        struct schedule_cell *cell)
{
    const struct extraction *extraction = table->extraction;
    struct date_reader reader = {extraction->vocabulary, extraction->language, column->order};
    struct event_matches events;
    struct date_matches dates;

    if (column->role == ROLE_COMMENT || !schedule_said_may(extraction, cell->text))
        return false;
    dates = dates_from_text(extraction->arena, &reader, cell->text);
    if (dates.count < (column->role == ROLE_STATUS && !column->has_event ? 1 : 2))
        return false;
    for (size_t i = 0; i < dates.count; i++) {
        if (dates.items[i].year_alone || dates.items[i].impossible)
            return false;
    }
    events = events_from_text(extraction->arena, extraction->vocabulary, cell->text);
    cell->said = pairs_from_sentence(extraction, cell->text, &events, &dates);
    // A date that nothing is said of leaves open what the others are.
    if (cell->said.count < dates.count) {
        cell->said.count = 0;
        return false;
    }
    for (size_t i = 0; i < cell->said.count; i++) {
        if (column->is_approximate || schedule_words_are_approximate(extraction, cell->text))
            date_make_approximate(&cell->said.items[i].date.date);
    }
    cell->date = cell->said.items[0].date;
    cell->status = cell->said.items[0].event.event;
    cell->has_date = true;
    return true;
}
