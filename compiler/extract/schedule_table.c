// A table as a schedule sees it: what each cell holds, and what each column is.
#include "extract/schedule_table.h"

#include "base/array.h"
#include "extract/schedule_cell.h"

bool event_from_words(const struct extraction *extraction, struct text words, enum event *event)
{
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, words);
    struct word_match support, until;
    bool found = false;

    for (size_t i = 0; i < events.count; i++) {
        if (events.items[i].is_negated || events.items[i].is_weak)
            continue;
        // "Deprecation announced" is an announcement; else the first word counts.
        if (!found || events.items[i].event == EVENT_ANNOUNCED)
            *event = events.items[i].event;
        found = true;
    }
    if (found)
        return true;
    // "Supported until"
    if (vocabulary_has(extraction->vocabulary, WORD_SUPPORT, words, &support) &&
        vocabulary_has(extraction->vocabulary, WORD_UNTIL, text_from(words, support.end), &until)) {
        *event = (enum event)support.value;
        return true;
    }
    return false;
}

static enum column_role role_of_words(const struct extraction *extraction, struct text header)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_COLUMN, header);
    enum column_role role = ROLE_NONE;

    for (size_t i = 0; i < matches.count; i++) {
        if ((enum column_role)matches.items[i].value > role)
            role = (enum column_role)matches.items[i].value;
    }
    return role;
}

// "Disabled on", "Blocked": events only of a table or page that speaks of a lifecycle.
static bool read_weak_event(const struct extraction *extraction, struct text header,
                            enum event *event)
{
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, header);

    for (size_t i = 0; i < events.count; i++) {
        if (events.items[i].is_weak && !events.items[i].is_negated) {
            *event = events.items[i].event;
            return true;
        }
    }
    return false;
}

static void read_header(const struct schedule_table *table, struct schedule_column *column,
                        struct text header)
{
    const struct extraction *extraction = table->extraction;
    struct word_match phase;

    column->header = header;
    column->role = role_of_words(extraction, header);
    column->has_event = event_from_words(extraction, header, &column->event);
    // "Support ends: mainstream, extended"
    if (column->has_event && column->event == EVENT_END_OF_SUPPORT &&
        vocabulary_has(extraction->vocabulary, WORD_PHASE, header, &phase))
        column->event = (enum event)phase.value;
    // "Mainstream end"
    if (!column->has_event && vocabulary_has(extraction->vocabulary, WORD_PHASE, header, &phase) &&
        (column->role == ROLE_END ||
         vocabulary_has(extraction->vocabulary, WORD_UNTIL, header, NULL))) {
        column->event = (enum event)phase.value;
        column->has_event = true;
    }
    column->is_weak = !column->has_event && read_weak_event(extraction, header, &column->event);
    column->is_approximate = schedule_words_are_approximate(extraction, header);
}

// What a column holds decides where its header leaves it open.
static void settle_role(const struct extraction *extraction, struct schedule_column *column)
{
    struct word_match release;
    int phase = EVENT_END_OF_SUPPORT;
    bool dated = column->dates > 0 && column->dates * 2 + column->endings * 2 >= column->filled;

    if (column->has_event &&
        (column->dates > 0 || (column->endings > 0 && column->role != ROLE_STATUS))) {
        column->role = ROLE_EVENT;
    } else if (column->dates > 0 && !column->has_event &&
               vocabulary_is(extraction->vocabulary, WORD_SUPPORT, column->header, &phase) &&
               (phase == EVENT_END_OF_MAINSTREAM_SUPPORT ||
                phase == EVENT_END_OF_EXTENDED_SUPPORT)) {
        // "Extended support": the dates of its end.
        column->role = ROLE_EVENT;
        column->has_event = true;
        column->event = (enum event)phase;
    } else if (column->role == ROLE_STATUS && column->dates > 0 && column->endings > 0) {
        // "Support": EOL, or the date on which it ends.
        column->role = ROLE_EVENT;
        column->event = column->ending;
        column->is_mixed = true;
    } else if (column->dates > 0 && column->role != ROLE_COMMENT && column->role != ROLE_LINK &&
               vocabulary_has(extraction->vocabulary, WORD_RELEASE, column->header, &release)) {
        column->role = ROLE_RELEASE;
        column->event = (enum event)release.value;
    } else if (dated && (column->role == ROLE_NONE || column->role == ROLE_COMMENT ||
                         column->role == ROLE_STATUS || column->role == ROLE_REPLACEMENT)) {
        column->role = column->role == ROLE_STATUS ? ROLE_STATUS : ROLE_DATE;
    } else if (column->role == ROLE_DATE && column->dates == 0) {
        column->role = ROLE_NONE;
    }
}

static enum column_role role_of_override(enum override_column column, enum column_role role)
{
    switch (column) {
    case COLUMN_UNSAID: return role;
    case COLUMN_SUBJECT: return ROLE_NAME;
    case COLUMN_DATE: return role == ROLE_EVENT || role == ROLE_RELEASE ? role : ROLE_DATE;
    case COLUMN_STATUS: return ROLE_STATUS;
    case COLUMN_COMMENT: return ROLE_COMMENT;
    case COLUMN_NOTHING:
    case COLUMN_FROM:
    case COLUMN_TO: break;
    }
    return ROLE_LINK;
}

static void read_column(struct schedule_table *table, size_t column)
{
    struct schedule_column *read = &table->columns[column];

    read_header(
        table, read,
        schedule_cell_text(table->extraction->arena, table->table->header.cells[column].rich));
    for (size_t row = 0; row < table->table->row_count; row++) {
        struct schedule_cell *cell = &table->cells[row * table->table->columns + column];

        cell->text = schedule_cell_text(table->extraction->arena,
                                        table->table->rows[row].cells[column].rich);
        date_votes_add(&read->votes, cell->text);
    }
    read->has_versions = schedule_column_has_versions(table, column);
    read->order = date_order_from_votes(&read->votes, table->extraction->language);
    for (size_t row = 0; row < table->table->row_count; row++)
        schedule_cell_read(table, read, &table->cells[row * table->table->columns + column]);
    settle_role(table->extraction, read);
    if (table->override && column < OVERRIDE_COLUMNS)
        read->role = role_of_override(table->override->columns[column], read->role);
}

static bool is_emphasised(const struct rich *rich)
{
    return !rich_is_blank(rich) && (rich_is_marked(rich, MARK_STRONG, 0, rich->text.length) ||
                                    rich_is_marked(rich, MARK_EMPHASIS, 0, rich->text.length));
}

// How much of a row is filled and emphasised, for telling whether it heads others.
struct row_look {
    size_t filled, emphasised, spanned;
    bool named; // its first cell is emphasised
};

static struct row_look look_at_row(const struct schedule_table *table, size_t row)
{
    const struct cell *cells = table->table->rows[row].cells;
    struct row_look look = {.named = is_emphasised(cells[0].rich)};

    for (size_t column = 0; column < table->table->columns; column++) {
        look.spanned += cells[column].spanned && column > 0;
        look.filled += !(cells[column].spanned && column > 0) && !rich_is_blank(cells[column].rich);
        look.emphasised += is_emphasised(cells[column].rich);
    }
    return look;
}

// A row heads those below it if one cell spans all of it; or if all that it says is emphasised, and
// it stands under a header that says nothing, or fills only its first cell where other rows do not
// emphasise theirs.
static bool is_heading_row(const struct schedule_table *table, size_t row, bool blank_header,
                           bool bold_names)
{
    struct row_look look = look_at_row(table, row);

    if (table->table->columns < 2)
        return false;
    if (look.filled == 1 && look.spanned == table->table->columns - 1)
        return true;
    return look.filled > 0 && look.emphasised >= look.filled &&
           !rich_is_blank(table->table->rows[row].cells[0].rich) &&
           (blank_header || (look.filled == 1 && !bold_names && row + 1 < table->table->row_count));
}

// Whether most rows that say more than a name emphasise it.
static bool has_bold_names(const struct schedule_table *table)
{
    size_t full = 0, bold = 0;

    for (size_t row = 0; row < table->table->row_count; row++) {
        struct row_look look = look_at_row(table, row);

        full += look.filled > 1;
        bold += look.filled > 1 && look.named;
    }
    return bold * 2 > full;
}

static void find_headings(struct schedule_table *table)
{
    bool blank_header = true, bold_names = has_bold_names(table);
    size_t headings = 0;

    for (size_t column = 0; column < table->table->columns; column++)
        blank_header = blank_header && text_is_blank(table->columns[column].header);
    for (size_t row = 0; row < table->table->row_count; row++) {
        table->is_heading[row] = is_heading_row(table, row, blank_header, bold_names);
        headings += table->is_heading[row];
    }
    // Names that are all bold head nothing.
    for (size_t row = 0; row < table->table->row_count && headings == table->table->row_count;
         row++)
        table->is_heading[row] = false;
}

// Under a blank header the last heading row at the top is the header: its event and role count.
static void read_inner_header(struct schedule_table *table)
{
    for (size_t row = 0; row < table->table->row_count && table->is_heading[row]; row++) {
        for (size_t column = 0; column < table->table->columns; column++) {
            struct schedule_column *read = &table->columns[column];
            struct text text = table->cells[row * table->table->columns + column].text;

            if (!text_is_blank(read->header) && row == 0)
                return;
            if (!text_is_blank(text)) {
                read_header(table, read, text);
                settle_role(table->extraction, read);
            }
        }
    }
}

// "Product | Release", the latter with dates: they are those of the releases.
static void settle_releases(struct schedule_table *table)
{
    for (size_t column = 1; column < table->table->columns; column++) {
        struct schedule_column *read = &table->columns[column];

        if (read->role == ROLE_VERSION && read->dates * 2 > read->filled &&
            vocabulary_is(table->extraction->vocabulary, WORD_COLUMN, read->header, NULL)) {
            read->role = ROLE_RELEASE;
            read->event = EVENT_RELEASED;
        }
    }
}

void schedule_table_read(struct schedule_table *table, struct extraction *extraction,
                         const struct block *block)
{
    *table =
        (struct schedule_table){.extraction = extraction, .block = block, .table = block->table};
    table->override = override_of(extraction, block, OVERRIDE_SCHEDULE);
    table->columns = ARENA_ARRAY(extraction->arena, struct schedule_column, block->table->columns);
    table->cells = ARENA_ARRAY(extraction->arena, struct schedule_cell,
                               block->table->columns * block->table->row_count);
    table->is_heading = ARENA_ARRAY(extraction->arena, bool, block->table->row_count);
    for (size_t column = 0; column < block->table->columns; column++)
        read_column(table, column);
    settle_releases(table);
    find_headings(table);
    read_inner_header(table);
}

const struct schedule_cell *schedule_cell_at(const struct schedule_table *table, size_t row,
                                             size_t column)
{
    return &table->cells[row * table->table->columns + column];
}

// How the numbers of 4/5/2021 were read, and why.
static void print_order(struct buffer *buffer, const struct schedule_column *column)
{
    const struct date_votes *votes = &column->votes;

    if (votes->day_first + votes->month_first + votes->unclear == 0)
        return;
    buffer_add_string(buffer, column->order == DATE_DAY_FIRST ? ", day first" : ", month first");
    buffer_add_string(buffer, votes->day_first + votes->month_first > 0
                                  ? " as its cells tell"
                                  : ", which its cells do not tell");
}

struct text schedule_table_print(const struct schedule_table *table)
{
    static const char *const roles[] = {"unknown", "category",    "name",     "version",
                                        "date",    "end",         "status",   "comment",
                                        "link",    "replacement", "dates of", "release"};
    struct buffer buffer = {0};
    struct text text;

    for (size_t column = 0; column < table->table->columns; column++) {
        const struct schedule_column *read = &table->columns[column];

        buffer_format(&buffer, "%s%.*s: %s", column > 0 ? "; " : "", TEXT_ARGUMENTS(read->header),
                      roles[read->role]);
        if (read->role == ROLE_EVENT)
            buffer_format(&buffer, " %s", event_name(read->event));
        print_order(&buffer, read);
    }
    text = arena_copy(table->extraction->arena, buffer_text(&buffer));
    buffer_free(&buffer);
    return text;
}
