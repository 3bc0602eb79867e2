// One HTML table -> a grid, rowspan and colspan filled in. Alone sees gumbo.
#include "page/html_grid.h"

#include "page/inline.h"
#include "page/table.h"
#include "page/tag.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#define COLUMN_LIMIT 512u
#define ROW_LIMIT    50000u
#define CELL_LIMIT   200000u
#define OPEN_LIMIT                                                                                 \
    256u // elements inside each other; gumbo needs time that grows with the square of it

struct nodes {
    const GumboNode **items;
    size_t count, capacity;
};

struct grid {
    struct reading *reading;
    const struct raw *raw;
    struct nodes rows;
    struct nodes inner; // tables inside cells
    // For each column, how many more rows the cell above fills.
    unsigned left[COLUMN_LIMIT];
    struct cell above[COLUMN_LIMIT];
    size_t columns;
    struct cell row[COLUMN_LIMIT]; // the one that is being read
};

// A row before all are cut to one width.
struct grid_row {
    const struct cell *cells;
    size_t count;
};

static bool is_element(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

static void node_push(struct arena *arena, struct nodes *nodes, const GumboNode *node)
{
    if (nodes->count == nodes->capacity)
        nodes->items =
            array_grow(arena, nodes->items, nodes->count, &nodes->capacity, sizeof *nodes->items);
    nodes->items[nodes->count++] = node;
}

// All elements of the tag below the node, in order; what stands in a table inside is that table's
// own.
static void nodes_collect(struct arena *arena, const GumboNode *node, GumboTag tag, unsigned depth,
                          struct nodes *found)
{
    if (node->type != GUMBO_NODE_ELEMENT || depth > OPEN_LIMIT + 64)
        return;
    for (unsigned i = 0; i < node->v.element.children.length; i++) {
        const GumboNode *child = node->v.element.children.data[i];

        if (is_element(child, tag))
            node_push(arena, found, child);
        else if (!is_element(child, GUMBO_TAG_TABLE))
            nodes_collect(arena, child, tag, depth + 1, found);
    }
}

static size_t offset_of(const struct raw *raw, const char *at)
{
    return at && at >= raw->text.at && at <= raw->text.at + raw->text.length
               ? (size_t)(at - raw->text.at)
               : 0;
}

static size_t node_start(const struct raw *raw, const GumboNode *node)
{
    const GumboElement *element = &node->v.element;

    return element->original_tag.length ? offset_of(raw, element->original_tag.data)
                                        : element->start_pos.offset;
}

static size_t content_start(const struct raw *raw, const GumboNode *node)
{
    return node_start(raw, node) + node->v.element.original_tag.length;
}

static size_t content_end(const struct raw *raw, const GumboNode *node)
{
    const GumboElement *element = &node->v.element;
    size_t end = element->original_end_tag.length ? offset_of(raw, element->original_end_tag.data)
                                                  : element->end_pos.offset;
    size_t start = content_start(raw, node);

    if (end > raw->text.length)
        end = raw->text.length;
    return end < start ? start : end;
}

static unsigned attribute_number(const GumboNode *node, const char *name, unsigned otherwise)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);

    if (!attribute || !character_is_digit(attribute->value[0]))
        return otherwise;

    unsigned long number = strtoul(attribute->value, NULL, 10);

    return number > ROW_LIMIT ? ROW_LIMIT : (unsigned)number;
}

// The cell's text with the tables inside it blanked out, which are blocks of their own.
static struct raw cell_raw(struct grid *grid, const GumboNode *node, size_t start, size_t end)
{
    struct nodes inner = {0};
    struct raw raw = raw_slice(grid->raw, start, end);

    nodes_collect(grid->reading->arena, node, GUMBO_TAG_TABLE, 0, &inner);
    if (inner.count == 0)
        return raw;

    struct text copy = arena_copy(grid->reading->arena, raw.text);
    char *bytes = grid->reading->arena->chunk ? (char *)(uintptr_t)copy.at : NULL;

    for (size_t i = 0; i < inner.count; i++) {
        size_t from = node_start(grid->raw, inner.items[i]),
               to = content_end(grid->raw, inner.items[i]);

        node_push(grid->reading->arena, &grid->inner, inner.items[i]);
        to += inner.items[i]->v.element.original_end_tag.length;
        if (bytes && from >= start && to <= end && from < to)
            memset(bytes + (from - start), ' ', to - from);
    }
    raw.text = copy;
    return raw;
}

// Markdown stands in an HTML cell only behind a blank line.
static enum inline_mode cell_mode(struct text text)
{
    struct text line;
    bool first = true;

    while (text_next_line(&text, &line)) {
        if (!first && text.length > 0 && text_is_blank(line))
            return INLINE_MARKDOWN;
        first = false;
    }
    return INLINE_HTML;
}

static struct cell cell_read(struct grid *grid, const GumboNode *node)
{
    size_t start = content_start(grid->raw, node), end = content_end(grid->raw, node);
    struct raw raw = cell_raw(grid, node, start, end);
    struct cell cell = {.header = is_element(node, GUMBO_TAG_TH)};
    struct text trimmed = text_trim(raw.text);
    size_t skipped = trimmed.length ? (size_t)(trimmed.at - raw.text.at) : 0;

    cell.rich = rich_from_raw(grid->reading, &raw, cell_mode(raw.text));
    cell.span = raw_span(&raw, skipped, skipped + trimmed.length);
    return cell;
}

static void columns_fill_from_above(struct grid *grid, struct cell *cells, size_t *column)
{
    while (*column < COLUMN_LIMIT && grid->left[*column] > 0) {
        cells[*column] = grid->above[*column];
        cells[*column].spanned = true;
        cells[*column].spans_rows = false;
        grid->left[*column]--;
        (*column)++;
    }
}

// Cells of one row, spans filled in; cells that are not there stay without rich.
static struct grid_row row_read(struct grid *grid, const GumboNode *row)
{
    struct cell *cells = grid->row;
    size_t column = 0;

    memset(grid->row, 0, sizeof grid->row);

    for (unsigned i = 0; i < row->v.element.children.length; i++) {
        const GumboNode *child = row->v.element.children.data[i];

        if (!is_element(child, GUMBO_TAG_TD) && !is_element(child, GUMBO_TAG_TH))
            continue;
        columns_fill_from_above(grid, cells, &column);

        unsigned across = attribute_number(child, "colspan", 1),
                 down = attribute_number(child, "rowspan", 1);
        struct cell cell = cell_read(grid, child);

        cell.spans_rows = down != 1;
        for (unsigned spanned = 0; spanned < (across ? across : 1) && column < COLUMN_LIMIT;
             spanned++) {
            cell.spanned = spanned > 0;
            cells[column] = cell;
            grid->above[column] = cell;
            grid->left[column++] = down == 0 ? ROW_LIMIT : down - 1;
        }
    }
    columns_fill_from_above(grid, cells, &column);
    while (column < COLUMN_LIMIT && column < grid->columns) { // a gap, then spans again
        column++;
        columns_fill_from_above(grid, cells, &column);
    }
    if (column > grid->columns)
        grid->columns = column;

    struct cell *kept = ARENA_ARRAY(grid->reading->arena, struct cell, column + 1);

    memcpy(kept, cells, column * sizeof *kept);
    return (struct grid_row){kept, column};
}

static struct cell empty_cell(struct grid *grid, struct span row)
{
    struct rich *rich = ARENA_NEW(grid->reading->arena, struct rich);
    uint32_t *place = ARENA_NEW(grid->reading->arena, uint32_t);

    *place = row.end;
    *rich = (struct rich){.text = TEXT(""), .places = place, .source = row.source};
    return (struct cell){
        .rich = rich, .span = {row.source, row.end, row.end}
    };
}

// The rows of cells cut to the table's width.
static struct row *rows_pack(struct grid *grid, const struct grid_row *read)
{
    struct row *rows = ARENA_ARRAY(grid->reading->arena, struct row, grid->rows.count);

    for (size_t i = 0; i < grid->rows.count; i++) {
        const GumboNode *node = grid->rows.items[i];
        size_t start = node_start(grid->raw, node);
        size_t end =
            content_end(grid->raw, node) + (node->v.element.original_end_tag.length == 5 ? 5 : 0);
        struct cell *cells = ARENA_ARRAY(grid->reading->arena, struct cell, grid->columns);

        rows[i].span =
            raw_span(grid->raw, start, end < grid->raw->text.length ? end : grid->raw->text.length);
        for (size_t column = 0; column < grid->columns; column++)
            cells[column] = column < read[i].count && read[i].cells[column].rich
                                ? read[i].cells[column]
                                : empty_cell(grid, rows[i].span);
        rows[i].cells = cells;
    }
    return rows;
}

static bool row_is_header(const struct grid *grid, size_t index, const struct row *row)
{
    const GumboNode *parent = grid->rows.items[index]->parent;
    bool all_header = true, all_strong = true, any = false;

    if (parent && is_element(parent, GUMBO_TAG_THEAD))
        return true;
    for (size_t column = 0; column < grid->columns; column++) {
        const struct cell *cell = &row->cells[column];

        if (rich_is_blank(cell->rich))
            continue;
        any = true;
        all_header = all_header && cell->header;
        all_strong = all_strong && rich_is_marked(cell->rich, MARK_STRONG, 0, SIZE_MAX);
    }
    return any && (all_header || (index == 0 && all_strong));
}

// The upper words, a blank, the lower words.
static const struct rich *rich_join(struct arena *arena, const struct rich *upper,
                                    const struct rich *lower)
{
    size_t length = upper->text.length + 1 + lower->text.length;
    char *at = arena_take(arena, length);
    uint32_t *places = ARENA_ARRAY(arena, uint32_t, length + 1);
    struct rich *rich = ARENA_NEW(arena, struct rich);

    if (text_equals(upper->text, lower->text) || rich_is_blank(lower))
        return upper;
    if (rich_is_blank(upper))
        return lower;
    memcpy(at, upper->text.at, upper->text.length);
    memcpy(places, upper->places, upper->text.length * sizeof *places);
    at[upper->text.length] = ' ';
    places[upper->text.length] = lower->places[0];
    memcpy(at + upper->text.length + 1, lower->text.at, lower->text.length);
    memcpy(places + upper->text.length + 1, lower->places,
           (lower->text.length + 1) * sizeof *places);
    *rich = (struct rich){
        .text = {at, length},
        .places = places,
        .source = upper->source,
        .links = upper->links,
        .link_count = upper->link_count
    };
    return rich;
}

static void header_take(struct grid *grid, struct table *table, const struct row *rows)
{
    struct cell *cells = ARENA_ARRAY(grid->reading->arena, struct cell, grid->columns);

    while (table->header_rows < grid->rows.count && table->header_rows < 3 &&
           row_is_header(grid, table->header_rows, &rows[table->header_rows]))
        table->header_rows++;
    table->header.span = rows[0].span;
    for (size_t column = 0; column < grid->columns; column++)
        cells[column] = table->header_rows
                            ? rows[0].cells[column]
                            : empty_cell(grid, (struct span){table->span.source, table->span.start,
                                                             table->span.start});
    for (size_t i = 1; i < table->header_rows; i++) {
        table->header.span.end = rows[i].span.end;
        for (size_t column = 0; column < grid->columns; column++)
            cells[column].rich =
                rich_join(grid->reading->arena, cells[column].rich, rows[i].cells[column].rich);
    }
    if (!table->header_rows)
        table->header.span.end = table->header.span.start;
    table->header.cells = cells;
    table->rows = rows + table->header_rows;
    table->row_count = grid->rows.count - table->header_rows;
}

static void grid_add(struct reading *reading, const struct raw *raw, const GumboNode *node,
                     struct block *before, unsigned depth)
{
    struct grid *grid = ARENA_NEW(reading->arena, struct grid);
    struct span span = raw_span(raw, node_start(raw, node),
                                content_end(raw, node) + node->v.element.original_end_tag.length);

    grid->reading = reading;
    grid->raw = raw;
    nodes_collect(reading->arena, node, GUMBO_TAG_TR, 0, &grid->rows);
    if (grid->rows.count > ROW_LIMIT) {
        diag_add(reading->diags, DIAG_LIMIT, span,
                 "an HTML table of %zu rows is larger than any real one; it is left out",
                 grid->rows.count);
        return;
    }

    struct grid_row *read = ARENA_ARRAY(reading->arena, struct grid_row, grid->rows.count);

    for (size_t i = 0; i < grid->rows.count; i++)
        read[i] = row_read(grid, grid->rows.items[i]);
    if (grid->columns > 0 && grid->columns * grid->rows.count <= CELL_LIMIT) {
        struct table *table = ARENA_NEW(reading->arena, struct table);
        struct block *block = block_new(reading->arena, BLOCK_TABLE, raw->source, span.start);

        *table = (struct table){.markup = TABLE_HTML, .span = span, .columns = grid->columns};
        header_take(grid, table, rows_pack(grid, read));
        block->span = span;
        block->table = table;
        block_insert_before(before, block);
    }
    for (size_t i = 0; i < grid->inner.count && depth < 16; i++)
        grid_add(reading, raw, grid->inner.items[i], before, depth + 1);
}

void html_grids_from_raw(struct reading *reading, const struct raw *raw, struct block *before)
{
    if (tags_nest_deeper(raw->text, OPEN_LIMIT)) {
        diag_add(reading->diags, DIAG_LIMIT, raw_span(raw, 0, 6),
                 "HTML elements are nested more than %u deep; the table is left out", OPEN_LIMIT);
        return;
    }

    GumboOptions options = kGumboDefaultOptions;

    options.max_errors = 0; // else it keeps a copy of its stack for each
    options.stop_on_first_error = false;

    GumboOutput *output = gumbo_parse_with_options(&options, raw->text.at, raw->text.length);
    struct nodes tables = {0};

    nodes_collect(reading->arena, output->root, GUMBO_TAG_TABLE, 0, &tables);
    for (size_t i = 0; i < tables.count; i++)
        grid_add(reading, raw, tables.items[i], before, 0);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
