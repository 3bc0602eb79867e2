// Adds transitions to the page's records.
#include "extract/transition_record.h"

#include "base/array.h"
#include "extract/transition_cell.h"

struct transition *transition_add(struct transition_table *table, enum transition_kind kind,
                                  const struct row *row)
{
    struct extraction *extraction = table->extraction;
    struct transition *transition =
        ARRAY_PUSH(extraction->arena, &extraction->records->transitions);

    table->added++;
    transition->kind = kind;
    transition->heading = table->heading;
    transition->source = record_source_from_span(extraction, row->span);
    transition->conditions = record_conditions(extraction, table->block);
    for (size_t column = 0; column < table->columns.count; column++) {
        const struct cell *cell = &row->cells[column];
        struct record_links links;

        if (cell->spanned || cell->rich->link_count == 0)
            continue;
        links = record_links_from_rich(extraction, cell->rich, 0, cell->rich->text.length);
        for (size_t i = 0; i < links.count; i++)
            *ARRAY_PUSH(extraction->arena, &transition->links) = links.items[i];
    }
    return transition;
}

void transition_row_note(struct transition_table *table, const struct row *row, const char *what)
{
    struct transition_note *note = ARRAY_PUSH(table->extraction->arena, &table->notes);

    note->row = row;
    note->what = what;
}

void transition_notes_report(struct transition_table *table)
{
    for (size_t i = 0; i < table->notes.count; i++)
        diag_add(table->extraction->diags, DIAG_TRANSITION_ROW, table->notes.items[i].row->span,
                 "the row names no %s", table->notes.items[i].what);
}

// A header cell that reaches into the row makes the row a second header.
static bool is_header_cell(const struct transition_table *table, const struct cell *cell)
{
    for (size_t column = 0; column < table->columns.count; column++) {
        const struct span *span = &table->table->header.cells[column].span;

        if (span->start == cell->span.start && span->end == cell->span.end)
            return span->end > span->start;
    }
    return false;
}

// Old plan | New plan in the body: two cells at least that say of their columns what the headers
// do.
static bool repeats_headers(const struct transition_table *table, const struct row *row)
{
    unsigned sides = WORD_BIT(HEADER_OLD) | WORD_BIT(HEADER_ORIGINAL) | WORD_BIT(HEADER_NEW) |
                     WORD_BIT(HEADER_REPLACEMENT);
    size_t repeated = 0;

    if (!(table->words & sides))
        return false;
    for (size_t column = 0; column < table->columns.count; column++) {
        unsigned words = table->columns.items[column].words & sides;

        repeated +=
            words && (words & transition_header_words(
                                  table->extraction,
                                  transition_cell_text(table->extraction, &row->cells[column])));
    }
    return repeated > 1;
}

bool transition_row_is_heading(const struct transition_table *table, const struct row *row)
{
    size_t filled = 0, across = 1;

    for (size_t column = 0; column < table->columns.count; column++) {
        filled += !rich_is_blank(row->cells[column].rich);
        if (row->cells[column].spanned && is_header_cell(table, &row->cells[column]))
            return true;
        across += column > 0 && row->cells[column].spanned &&
                  row->cells[column].span.start == row->cells[0].span.start;
    }
    return filled == 0 || (table->columns.count > 1 && across == table->columns.count) ||
           repeats_headers(table, row);
}

struct text transition_row_name(const struct transition_table *table, const struct row *row,
                                size_t column)
{
    struct text text = transition_cell_text(table->extraction, &row->cells[column]);

    return transition_names_nothing(table->extraction, text) ? TEXT("") : text;
}

struct text transition_row_words(const struct transition_table *table, const struct row *row,
                                 unsigned words, bool named)
{
    struct buffer buffer = {0};

    for (size_t column = 0; column < table->columns.count; column++) {
        const struct transition_column *item = &table->columns.items[column];
        struct text text;

        if (item->is_used || !(item->words & words))
            continue;
        text = transition_row_name(table, row, column);
        if (text.length == 0)
            continue;
        if (buffer.length > 0)
            buffer_add_string(&buffer, "; ");
        if (named)
            buffer_format(&buffer, "%.*s: ", TEXT_ARGUMENTS(item->header));
        buffer_add(&buffer, text);
    }
    struct text text = arena_copy(table->extraction->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}
