// Prints a stage of a page as text.
#include "show.h"

#include "emit/json.h"
#include "emit/json_text.h"

#include <cjson/cJSON.h>

static void judgement_print(struct buffer *buffer, const struct judgements *judgements,
                            const struct table *table)
{
    for (size_t i = 0; i < judgements->count; i++) {
        const struct judgement *judgement = &judgements->items[i];

        if (judgement->span.source == table->span.source &&
            judgement->span.start == table->span.start)
            buffer_format(buffer, "  = %.*s: %.*s\n", TEXT_ARGUMENTS(judgement->taken_for),
                          TEXT_ARGUMENTS(judgement->reason));
    }
}

// The cell's words, breaks made blanks. What Learn alone knows, an image or name between ":::", is
// given as it is written, so that the line can be held against what other readers of Markdown make
// of the page.
static void cell_print(struct buffer *buffer, const struct cell *cell)
{
    struct text written = span_text(cell->span), text = cell->rich->text;

    if (text_contains(written, TEXT(":::")))
        text = written;
    for (size_t i = 0; i < text.length; i++) {
        bool is_break = text.at[i] == RICH_HARD || text.at[i] == RICH_SOFT;

        json_add_escaped(buffer, is_break ? TEXT(" ") : text_slice(text, i, i + 1));
    }
}

static void cells_print(struct buffer *buffer, const struct row *row, size_t columns)
{
    buffer_add_character(buffer, '[');
    for (size_t column = 0; column < columns; column++) {
        buffer_add_string(buffer, column ? ", \"" : "\"");
        cell_print(buffer, &row->cells[column]);
        buffer_add_character(buffer, '"');
    }
    buffer_add_character(buffer, ']');
}

// {"path", "tables": [{"line", "end_line", "markup", "header", "rows"}]} on one line
static void tables_print_line(struct buffer *buffer, const struct page *page)
{
    const char *separator = "";

    buffer_add_string(buffer, "{\"path\": \"");
    json_add_escaped(buffer, text_from_string(page->source->path));
    buffer_add_string(buffer, "\", \"tables\": [");
    for (const struct block *block = page->root; block; block = block_next(block, page->root)) {
        const struct table *table = block->table;

        if (block->kind != BLOCK_TABLE)
            continue;

        struct place place = place_from_span(table->span);

        buffer_format(buffer, "%s{\"line\": %u, \"end_line\": %u, \"markup\": \"%s\", \"header\": ",
                      separator, place.line, place.end_line,
                      table->markup == TABLE_PIPE ? "pipe" : "html");
        cells_print(buffer, &table->header, table->columns);
        buffer_add_string(buffer, ", \"rows\": [");
        for (size_t i = 0; i < table->row_count; i++) {
            buffer_add_string(buffer, i ? ", " : "");
            cells_print(buffer, &table->rows[i], table->columns);
        }
        buffer_add_string(buffer, "]}");
        separator = ", ";
    }
    buffer_add_string(buffer, "]}\n");
}

static void tables_show(struct buffer *buffer, const struct page *page,
                        const struct judgements *judgements)
{
    for (const struct block *block = page->root; block; block = block_next(block, page->root)) {
        if (block->kind != BLOCK_TABLE)
            continue;
        table_print(buffer, block->table);
        judgement_print(buffer, judgements, block->table);
    }
}

static void records_show(struct buffer *buffer, const struct records *records)
{
    struct dataset_page page = {.records = *records};
    struct cJSON *json = json_from_page(&page);

    json_print(buffer, json);
    cJSON_Delete(json);
}

// What is seen of a page once it is read.
static void stage_show(struct compiler *compiler, const char *path, enum show show, bool as_lines,
                       struct buffer *buffer)
{
    struct arena *arena = &compiler->arena;
    const struct source *source = compile_read(compiler, path);

    if (source) {
        const struct page *page =
            page_from_source(arena, compiler->docset, source, &compiler->diags);
        struct judgements judgements = {0};
        struct records *records = compile_records(compiler, page, &judgements);

        switch (show) {
        case SHOW_BLOCKS: block_print(buffer, page->root); break;
        case SHOW_SECTIONS: section_print(buffer, page->sections); break;
        case SHOW_TABLES:
            if (as_lines)
                tables_print_line(buffer, page);
            else
                tables_show(buffer, page, &judgements);
            break;
        case SHOW_RECORDS: records_show(buffer, records); break;
        case SHOW_PAGES:
        case SHOW_NOTHING: break;
        }
    }
    arena_reset(arena);
}

void show_page(struct compiler *compiler, const char *path, enum show show, bool as_lines,
               struct buffer *buffer)
{
    if (show == SHOW_PAGES)
        buffer_format(buffer, "%s\n", path);
    else
        stage_show(compiler, path, show, as_lines, buffer);
}
