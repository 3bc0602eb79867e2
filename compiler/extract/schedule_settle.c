// Which events the dates of a schedule are of, where no header says it.
#include "extract/schedule_settle.h"

#include "extract/schedule_context.h"

#define KIND_WORDS  4  // on average, of a cell that says what its row's date is of
#define KIND_LENGTH 60 // bytes

// Whether at least one in `share` cells of a column states an event of its own: they are comments.
bool schedule_states_events(const struct schedule_table *table, size_t column, size_t share)
{
    size_t said = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct event_matches events =
            events_from_text(table->extraction->arena, table->extraction->vocabulary,
                             schedule_cell_at(table, row, column)->text);

        for (size_t i = 0; i < events.count; i++) {
            if (!events.items[i].is_negated && events.items[i].event != EVENT_LAST_RELEASE) {
                said++;
                break;
            }
        }
    }
    return said > 0 && said * share >= table->table->row_count;
}

// "Supported": the column that says it of each row.
static bool says_support(const struct schedule_table *table, size_t column)
{
    int phase;

    return vocabulary_is(table->extraction->vocabulary, WORD_SUPPORT, table->columns[column].header,
                         &phase) &&
           table->columns[column].dates == 0;
}

// "Start date | End date" of versions are those of their support; so is "End date" beside
// "Supported".
void schedule_settle_ends(struct schedule_table *table, size_t name)
{
    bool starts = false, supported = false;

    for (size_t column = 0; column < table->table->columns; column++) {
        starts = starts || table->columns[column].role == ROLE_RELEASE;
        supported = supported || says_support(table, column);
    }
    for (size_t column = 0; column < table->table->columns; column++) {
        if (table->columns[column].role != ROLE_END)
            continue;
        table->columns[column].role = ROLE_DATE;
        if (table->columns[column].dates > 0 && name < table->table->columns &&
            (supported || (starts && table->columns[name].role == ROLE_VERSION))) {
            table->columns[column].role = ROLE_EVENT;
            table->columns[column].event = EVENT_END_OF_SUPPORT;
        }
    }
}

// What the author says of a table holds for all its dates.
static bool settle_by_override(struct schedule_table *table)
{
    bool dated = false;

    if (!table->override || !table->override->has_event)
        return false;
    for (size_t column = 0; column < table->table->columns; column++) {
        if (table->columns[column].role != ROLE_DATE)
            continue;
        table->columns[column].role = ROLE_EVENT;
        table->columns[column].event = table->override->event;
        dated = true;
    }
    return dated;
}

// "Release date" below a heading that says removal: the dates are those of the removal.
static bool settle_release(struct schedule_table *table)
{
    struct schedule_context context;

    for (size_t column = 0; column < table->table->columns; column++) {
        if (table->columns[column].role != ROLE_RELEASE ||
            !schedule_context_dates_release(table, &context))
            continue;
        table->columns[column].role = ROLE_EVENT;
        table->columns[column].event = context.event;
        return true;
    }
    return false;
}

// "Retirement", "Start of retirement phase": a short cell that says what its row's date is of.
static bool read_kind(const struct schedule_table *table, size_t row, size_t column,
                      enum event *event)
{
    const struct schedule_cell *cell = schedule_cell_at(table, row, column);

    if (cell->has_status) {
        *event = cell->status;
        return !cell->is_alive;
    }
    return cell->text.length < KIND_LENGTH &&
           event_from_words(table->extraction, cell->text, event);
}

static bool may_be_kind(const struct schedule_table *table, size_t name, size_t column)
{
    const struct schedule_column *read = &table->columns[column];

    return column != name && (read->role == ROLE_COMMENT || read->role == ROLE_CATEGORY) &&
           read->filled > 0 && read->words <= KIND_WORDS * read->filled;
}

// "New house change date" -> "change date"
static struct text last_two_words(struct text text)
{
    size_t at = text.length;

    for (size_t i = 0; i < 2; i++) {
        at = text_trim_end(text_slice(text, 0, at)).length;
        while (at > 0 && !character_is_space(text.at[at - 1]))
            at--;
    }
    return text_from(text, at);
}

// Whether the dates are all of what their row says: there is one column of them, or the headers of
// several end alike, "New house change date" and "Old house change date".
static bool settle_dates_of_kind(struct schedule_table *table)
{
    struct text end = TEXT("");
    size_t dated = 0;

    for (size_t column = 0; column < table->table->columns; column++) {
        struct text last = last_two_words(table->columns[column].header);

        if (table->columns[column].role != ROLE_DATE)
            continue;
        if (dated++ > 0 && (end.length == 0 || !text_equals_nocase(end, last)))
            return false;
        end = last;
    }
    table->dates_agree = dated > 1;
    return dated > 0;
}

size_t schedule_settle_kinds(struct schedule_table *table, size_t name)
{
    size_t rows = table->table->row_count, columns = table->table->columns;
    bool dated = settle_dates_of_kind(table);
    enum event event;

    for (size_t column = 0; column < columns && dated; column++) {
        size_t kinds = 0;

        for (size_t row = 0; row < rows && may_be_kind(table, name, column); row++)
            kinds += read_kind(table, row, column, &event);
        if (kinds == 0 || kinds * 3 < rows)
            continue;
        for (size_t row = 0; row < rows; row++) {
            struct schedule_cell *cell = &table->cells[row * columns + column];

            if (!cell->has_status && read_kind(table, row, column, &event)) {
                cell->has_status = true;
                cell->status = event;
            }
        }
        return column;
    }
    return columns;
}

// "Support removed" is the end of support, but for a list of what was removed.
static void settle_support_removed(struct schedule_table *table, size_t name)
{
    const struct extraction *extraction = table->extraction;
    struct schedule_context context;

    for (size_t column = 0; column < table->table->columns; column++) {
        struct schedule_column *read = &table->columns[column];

        if (read->role == ROLE_EVENT && read->event == EVENT_REMOVED && name != column &&
            vocabulary_begins(extraction->vocabulary, WORD_SUPPORT, read->header, NULL) &&
            (name >= table->table->columns || !schedule_context_of_list(table, name, &context) ||
             context.event != EVENT_REMOVED))
            read->event = EVENT_END_OF_SUPPORT;
    }
}

// Whether the table or the page around it speaks of a lifecycle.
static bool speaks_of_lifecycle(const struct schedule_table *table, size_t name)
{
    struct schedule_context context;

    for (size_t column = 0; column < table->table->columns; column++) {
        enum column_role role = table->columns[column].role;

        if (role == ROLE_EVENT || role == ROLE_RELEASE)
            return true;
    }
    return schedule_context_of_dates(table, name, &context);
}

// "Disabled on" beside a release, or below a heading that says retirement.
static void settle_weak(struct schedule_table *table, size_t name)
{
    for (size_t column = 0; column < table->table->columns; column++) {
        struct schedule_column *read = &table->columns[column];

        if (read->is_weak && read->dates * 2 > read->filled && read->role != ROLE_EVENT &&
            read->role != ROLE_RELEASE && speaks_of_lifecycle(table, name))
            read->role = ROLE_EVENT;
    }
}

// Whether dates of the event alone make a schedule; those of releases make a history.
static bool is_of_lifecycle(enum event event)
{
    return event != EVENT_RELEASED && event != EVENT_PREVIEW && event != EVENT_LAST_RELEASE;
}

bool schedule_settle_dates(struct schedule_table *table, size_t name)
{
    struct schedule_context context;
    size_t dated = 0, releases = 0, plain = table->table->columns;

    settle_weak(table, name);
    settle_support_removed(table, name);
    for (size_t column = 0; column < table->table->columns; column++) {
        enum column_role role = table->columns[column].role;

        if (role == ROLE_EVENT && is_of_lifecycle(table->columns[column].event))
            return true;
        releases += role == ROLE_RELEASE;
        if (role == ROLE_DATE || (role == ROLE_STATUS && table->columns[column].dates > 0)) {
            plain = column;
            dated++;
        }
    }
    if (settle_by_override(table) || (dated == 0 && releases == 1 && settle_release(table)))
        return true;
    if (dated != 1 || schedule_states_events(table, name, 2) ||
        schedule_settle_kinds(table, name) < table->table->columns ||
        !schedule_context_of_dates(table, name, &context))
        return false;
    table->columns[plain].role = ROLE_EVENT;
    table->columns[plain].event = context.event;
    return true;
}
