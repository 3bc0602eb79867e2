// The second reading of a document: the text of its blocks, and their tables.
#include "page/markdown.h"

#include "page/anchor.h"
#include "page/draft.h"
#include "page/html_table.h"
#include "page/inline.h"
#include "page/pipe_table.h"

// "<!-- ... -->" and nothing behind it.
static bool is_comment(struct text text, struct text *inside)
{
    text = text_trim(text);
    if (!text_starts_with(text, TEXT("<!--")))
        return false;

    size_t end = text_find(text_from(text, 4), TEXT("-->"));

    *inside = text_trim(text_slice(text, 4, end == TEXT_NOT_FOUND ? text.length : end + 4));
    return end == TEXT_NOT_FOUND || end + 7 == text.length;
}

static void html_read(struct reading *reading, struct draft *draft, const struct draft_text *text)
{
    struct block *block = text->block;

    if (text->lines.count == 0 || html_tables_from_block(reading, draft, block, &text->lines))
        return;

    struct raw raw =
        raw_from_lines(reading->arena, draft->source, text->lines.items, text->lines.count);
    struct text inside;

    if (is_comment(raw.text, &inside)) {
        block->kind = BLOCK_COMMENT;
        block->word = inside;
        return;
    }
    block->rich = rich_from_raw(reading, &raw, INLINE_HTML);
}

void draft_read_texts(struct reading *reading, struct draft *draft)
{
    struct anchors anchors = {0};
    struct references *outer = reading->references;

    reading->references = &draft->references;
    for (size_t i = 0; i < draft->texts.count; i++) {
        const struct draft_text *text = &draft->texts.items[i];
        struct block *block = text->block;

        if (!block->parent) // part of an HTML table that began before it
            continue;
        if (block->kind == BLOCK_HTML) {
            html_read(reading, draft, text);
            continue;
        }
        if (block->kind == BLOCK_PARAGRAPH && pipe_table_from_lines(reading, block, &text->lines))
            continue;

        struct raw raw =
            raw_from_lines(reading->arena, draft->source, text->lines.items, text->lines.count);

        block->rich = rich_from_raw(reading, &raw, INLINE_MARKDOWN);
        if (block->kind == BLOCK_HEADING)
            block->word = anchor_from_heading(reading->arena, &anchors, block->rich);
    }
    reading->references = outer;
}

struct block *blocks_from_lines(struct reading *reading, const struct source *source,
                                const struct line *lines, size_t count)
{
    struct draft *draft = draft_from_lines(reading, source, lines, count);

    draft_read_texts(reading, draft);
    blocks_arrange(reading, draft->root);
    return draft->root;
}

struct block *blocks_from_source(struct reading *reading, const struct source *source,
                                 uint32_t start)
{
    uint32_t first = source_line(source, start);
    struct lines lines = {0};

    lines.items = ARENA_ARRAY(reading->arena, struct line, source->line_count + 1);
    for (size_t i = first; i <= source->line_count; i++) {
        struct text text = source_line_text(source, (uint32_t)i);
        uint32_t at = (uint32_t)(text.at - source->text.at);

        if (at == 0 && text_starts_with(text, TEXT("\xEF\xBB\xBF"))) {
            text = text_from(text, 3);
            at = 3;
        }
        lines.items[lines.count++] = (struct line){at, at + (uint32_t)text.length};
    }
    return blocks_from_lines(reading, source, lines.items, lines.count);
}
