// Pipe tables: a paragraph whose second line is a row of dashes and whose every line has a pipe.
#include "page/pipe_table.h"

#include "page/block_start.h"
#include "page/draft.h"
#include "page/inline.h"
#include "page/pipe_row.h"
#include "page/table.h"

#include <string.h>

#define COLUMN_LIMIT 512u
#define CELL_LIMIT   200000u // the largest real table has 53,000

struct pipe_rows {
    struct pipe_row *items;
    size_t count, capacity;
};

static struct text line_text(const struct source *source, struct line line)
{
    return (struct text){source->text.at + line.start, line.end - line.start};
}

static bool may_hold_pipe(const struct source *source, struct line line)
{
    return text_find_character(line_text(source, line), '|') != TEXT_NOT_FOUND;
}

// The first line that is a delimiter row under a line with a pipe; 0: none.
static size_t delimiter_find(const struct source *source, const struct lines *lines)
{
    for (size_t i = 1; i < lines->count; i++)
        if (may_hold_pipe(source, lines->items[i - 1]) &&
            delimiter_row(line_text(source, lines->items[i])))
            return i;
    return 0;
}

static const struct rich *cell_read(struct reading *reading, const struct source *source,
                                    struct line cell)
{
    struct raw raw = raw_from_span(reading->arena, (struct span){source, cell.start, cell.end});

    return rich_from_raw(reading, &raw, INLINE_MARKDOWN);
}

static struct row row_read(struct reading *reading, const struct source *source,
                           const struct pipe_row *pipe_row, struct line line, size_t columns)
{
    struct cell *cells = ARENA_ARRAY(reading->arena, struct cell, columns);
    struct rich *missing = NULL;

    for (size_t i = 0; i < columns; i++) {
        struct line cell = i < pipe_row->cells.count ? pipe_row->cells.items[i]
                                                     : (struct line){line.end, line.end};

        cells[i].span = (struct span){source, cell.start, cell.end};
        if (i < pipe_row->cells.count) {
            cells[i].rich = cell_read(reading, source, cell);
            continue;
        }
        if (!missing) {
            uint32_t *place = ARENA_NEW(reading->arena, uint32_t);

            *place = line.end;
            missing = ARENA_NEW(reading->arena, struct rich);
            *missing = (struct rich){.text = TEXT(""), .places = place, .source = source};
        }
        cells[i].rich = missing;
    }
    return (struct row){
        {source, line.start, line.end},
        cells
    };
}

// Where GitHub shows something else than Learn: one note a table, at the first line that differs.
static void note_github(struct reading *reading, const struct source *source,
                        const struct lines *lines, const struct pipe_rows *rows, size_t delimiter)
{
    struct pipe_row dashes = pipe_row_from_line(reading, source, lines->items[delimiter]);
    size_t header = rows->items[0].cells.count;
    struct line at = lines->items[delimiter];

    if (dashes.cells.count != header) {
        diag_add(
            reading->diags, DIAG_TABLE_GITHUB, (struct span){source, at.start, at.end},
            "the row of dashes has %zu cells, the header %zu; Learn shows a table, GitHub none",
            dashes.cells.count, header);
        return;
    }
    for (size_t i = 0; i < rows->count; i++) {
        const struct pipe_row *row = &rows->items[i];
        const char *why = NULL;

        at = lines->items[i == 0 ? delimiter - 1 : delimiter + i];
        if (row->cells.count == 0)
            why = "a row that is one pipe is an empty row on Learn; GitHub ends the table there";
        else if (row->github_cells > row->cells.count && row->github_cells > header)
            why =
                "a pipe in code, a link or a tag belongs to its cell on Learn; GitHub begins a new cell; write \\| for both";
        if (!why)
            continue;
        diag_add(reading->diags, DIAG_TABLE_GITHUB, (struct span){source, at.start, at.end}, "%s",
                 why);
        return;
    }
}

static void warn_cells(struct reading *reading, const struct source *source,
                       const struct pipe_rows *rows, const struct lines *lines, size_t delimiter)
{
    size_t header = rows->items[0].cells.count;

    for (size_t i = 1; i < rows->count; i++) {
        const struct pipe_row *row = &rows->items[i];

        if (row->cells.count <= header)
            continue;

        struct line at = lines->items[delimiter + i];
        struct line cell = row->cells.items[header];

        if (cell.start == cell.end || text_is_blank(line_text(source, cell)))
            continue;
        diag_add(
            reading->diags, DIAG_TABLE_CELLS, (struct span){source, cell.start, at.end},
            "this row has %zu cells, its header %zu; Learn widens the table, GitHub drops what is over",
            row->cells.count, header);
    }
}

// All rows of the table but the delimiter row; false if a line has no pipe, and then there is no
// table.
static bool rows_split(struct reading *reading, const struct source *source,
                       const struct lines *lines, size_t delimiter, struct pipe_rows *rows)
{
    for (size_t i = delimiter - 1; i < lines->count; i++) {
        if (i == delimiter)
            continue;

        struct pipe_row row = pipe_row_from_line(reading, source, lines->items[i]);

        if (!row.has_pipe) {
            if (i > delimiter)
                diag_add(
                    reading->diags, DIAG_TABLE_BROKEN,
                    (struct span){source, lines->items[i].start, lines->items[i].end},
                    "a line without a pipe under a table: Learn shows no table at all, its rows become text; leave a blank line before it");
            return false;
        }
        *ARRAY_PUSH(reading->arena, rows) = row;
    }
    return true;
}

static bool is_too_large(struct reading *reading, struct span span, size_t rows, size_t columns)
{
    if (columns <= COLUMN_LIMIT && rows * columns <= CELL_LIMIT)
        return false;
    diag_add(reading->diags, DIAG_LIMIT, span,
             "a table of %zu columns and %zu rows is larger than any real one; it is left out",
             columns, rows);
    return true;
}

bool pipe_table_from_lines(struct reading *reading, struct block *paragraph,
                           const struct lines *lines)
{
    const struct source *source = paragraph->span.source;
    size_t delimiter = lines->count > 1 ? delimiter_find(source, lines) : 0, columns = 0;
    struct pipe_rows rows = {0};

    if (delimiter == 0 || !rows_split(reading, source, lines, delimiter, &rows))
        return false;
    for (size_t i = 0; i < rows.count; i++)
        if (rows.items[i].cells.count > columns)
            columns = rows.items[i].cells.count;

    struct span span = {source, lines->items[delimiter - 1].start,
                        lines->items[lines->count - 1].end};

    if (columns == 0 || is_too_large(reading, span, rows.count, columns))
        return false;
    note_github(reading, source, lines, &rows, delimiter);
    warn_cells(reading, source, &rows, lines, delimiter);

    struct table *table = ARENA_NEW(reading->arena, struct table);
    struct row *body = ARENA_ARRAY(reading->arena, struct row, rows.count);

    *table =
        (struct table){.markup = TABLE_PIPE, .span = span, .columns = columns, .header_rows = 1};
    table->header = row_read(reading, source, &rows.items[0], lines->items[delimiter - 1], columns);
    for (size_t i = 1; i < rows.count; i++)
        body[i - 1] =
            row_read(reading, source, &rows.items[i], lines->items[delimiter + i], columns);
    table->rows = body;
    table->row_count = rows.count - 1;

    if (delimiter > 1) { // the lines above the header stay a paragraph
        struct block *above =
            block_new(reading->arena, BLOCK_PARAGRAPH, source, lines->items[0].start);
        struct raw raw = raw_from_lines(reading->arena, source, lines->items, delimiter - 1);

        above->span.end = lines->items[delimiter - 2].end;
        above->rich = rich_from_raw(reading, &raw, INLINE_MARKDOWN);
        block_insert_before(paragraph, above);
    }
    paragraph->kind = BLOCK_TABLE;
    paragraph->span = span;
    paragraph->table = table;
    return true;
}
