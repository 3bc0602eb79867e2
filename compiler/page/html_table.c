// Where HTML tables stand in a page: from <table to </table>, over blank lines too.
#include "page/html_table.h"

#include "page/html_grid.h"
#include "page/inline.h"

#include <string.h>

// The next "<name" or "</name" of a table at or behind `at`, comments passed over; TEXT_NOT_FOUND:
// none.
static size_t table_tag_find(struct text text, size_t at, bool *closes)
{
    while (at < text.length) {
        const char *angle = memchr(text.at + at, '<', text.length - at);

        if (!angle)
            break;
        at = (size_t)(angle - text.at);

        struct text rest = text_from(text, at);

        if (text_starts_with(rest, TEXT("<!--"))) {
            size_t end = text_find(rest, TEXT("-->"));

            if (end == TEXT_NOT_FOUND)
                break;
            at += end + 3;
            continue;
        }
        *closes = rest.length > 1 && rest.at[1] == '/';

        size_t name = *closes ? 2 : 1;

        if (text_starts_with_nocase(text_from(rest, name), TEXT("table")) &&
            rest.length > name + 5 && !character_is_letter(rest.at[name + 5]) &&
            rest.at[name + 5] != '-')
            return at;
        at++;
    }
    return TEXT_NOT_FOUND;
}

// Behind the </table> that closes the <table at `at`; TEXT_NOT_FOUND: it is not closed.
static size_t table_end(struct text text, size_t at)
{
    size_t depth = 0;
    bool closes;

    while ((at = table_tag_find(text, at, &closes)) != TEXT_NOT_FOUND) {
        depth = closes ? depth - 1 : depth + 1;
        at++;
        if (depth == 0) {
            size_t end = text_find_character(text_from(text, at), '>');

            return end == TEXT_NOT_FOUND ? text.length : at + end + 1;
        }
    }
    return TEXT_NOT_FOUND;
}

// The index of the document's line that holds the offset.
static size_t content_index(const struct draft *draft, uint32_t offset)
{
    size_t low = 0, high = draft->content_count;

    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;

        if (draft->contents[middle].start <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// The block's own lines, and, where a table is not closed in them, those below up to the end of
// what holds the block.
static struct raw block_raw(struct reading *reading, struct draft *draft, const struct block *block,
                            const struct lines *lines)
{
    struct raw own = raw_from_lines(reading->arena, draft->source, lines->items, lines->count);
    size_t at = 0, end;
    bool closes;

    while ((at = table_tag_find(own.text, at, &closes)) != TEXT_NOT_FOUND) {
        end = closes ? at + 1 : table_end(own.text, at);
        if (end == TEXT_NOT_FOUND)
            break;
        at = end;
    }
    if (at == TEXT_NOT_FOUND || draft->no_table_end)
        return own;

    size_t first = content_index(draft, lines->items[0].start), last = first;
    struct lines more = {0};

    while (last < draft->content_count && draft->contents[last].start <= block->parent->span.end) {
        *ARRAY_PUSH(reading->arena, &more) = draft->contents[last++];
        if (more.items[more.count - 1].start > more.items[more.count - 1].end)
            more.items[more.count - 1].start = more.items[more.count - 1].end;
    }
    more.items[0].start = lines->items[0].start;

    struct raw all = raw_from_lines(reading->arena, draft->source, more.items, more.count);

    end = table_end(all.text, at);
    if (end == TEXT_NOT_FOUND) {
        draft->no_table_end = true;
        return own;
    }
    return raw_slice(&all, 0, end > own.text.length ? end : own.text.length);
}

static void html_insert(struct reading *reading, struct block *before, const struct raw *raw,
                        size_t start, size_t end)
{
    struct text text = text_slice(raw->text, start, end);

    if (text_is_blank(text))
        return;

    struct text trimmed = text_trim(text);

    start = (size_t)(trimmed.at - raw->text.at);
    end = start + trimmed.length;

    struct raw piece = raw_slice(raw, start, end);
    struct block *block = block_new(reading->arena, BLOCK_HTML, raw->source, raw->places[start]);

    block->span = raw_span(raw, start, end);
    block->rich = rich_from_raw(reading, &piece, INLINE_HTML);
    block_insert_before(before, block);
}

// What Markdown made of a table's later lines is part of it.
static void siblings_swallow(struct block *block, uint32_t end)
{
    while (block->next && block->next->span.start < end)
        block_remove(block->next);
}

bool html_tables_from_block(struct reading *reading, struct draft *draft, struct block *block,
                            const struct lines *lines)
{
    struct raw raw = raw_from_lines(reading->arena, draft->source, lines->items, lines->count);
    bool closes = false;
    size_t at = table_tag_find(raw.text, 0, &closes), done = 0;

    if (at == TEXT_NOT_FOUND)
        return false;
    raw = block_raw(reading, draft, block, lines);
    while ((at = table_tag_find(raw.text, at, &closes)) != TEXT_NOT_FOUND) {
        if (closes) {
            at++;
            continue;
        }

        size_t end = table_end(raw.text, at);

        html_insert(reading, block, &raw, done, at);
        if (end == TEXT_NOT_FOUND) {
            diag_add(reading->diags, DIAG_TABLE_HTML, raw_span(&raw, at, at + 6),
                     "this <table> is never closed");
            end = raw.text.length;
        }

        struct raw piece = raw_slice(&raw, at, end);

        html_grids_from_raw(reading, &piece, block);
        at = done = end;
    }
    html_insert(reading, block, &raw, done, raw.text.length);
    siblings_swallow(block, raw.places[raw.text.length]);
    block_remove(block);
    return true;
}
