// Printing a table.
#include "page/table.h"

static void cell_print(struct buffer *buffer, const struct rich *rich)
{
    for (size_t i = 0; i < rich->text.length; i++)
        buffer_add_character(buffer,
                             (unsigned char)rich->text.at[i] < ' ' ? ' ' : rich->text.at[i]);
}

static void row_print(struct buffer *buffer, const struct row *row, size_t columns)
{
    buffer_format(buffer, "  %u:", source_line(row->span.source, row->span.start));
    for (size_t column = 0; column < columns; column++) {
        buffer_add_string(buffer, column ? " | " : " ");
        cell_print(buffer, row->cells[column].rich);
    }
    buffer_add_character(buffer, '\n');
}

void table_print(struct buffer *buffer, const struct table *table)
{
    struct place place = place_from_span(table->span);

    buffer_format(buffer, "%s table %u-%u, %zu columns, %zu rows\n",
                  table->markup == TABLE_PIPE ? "pipe" : "html", place.line, place.end_line,
                  table->columns, table->row_count);
    row_print(buffer, &table->header, table->columns);
    for (size_t i = 0; i < table->row_count; i++)
        row_print(buffer, &table->rows[i], table->columns);
}
