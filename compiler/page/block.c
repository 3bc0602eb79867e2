// The page as a tree of blocks: making it, walking it, printing it.
#include "page/block.h"

#include "page/draft.h"
#include "page/table.h"

const char *block_kind_name(enum block_kind kind)
{
    static const char *const names[] = {
        [BLOCK_DOCUMENT] = "document",   [BLOCK_QUOTE] = "quote",
        [BLOCK_ALERT] = "alert",         [BLOCK_LIST] = "list",
        [BLOCK_ITEM] = "item",           [BLOCK_PARAGRAPH] = "paragraph",
        [BLOCK_HEADING] = "heading",     [BLOCK_TABLE] = "table",
        [BLOCK_CODE] = "code",           [BLOCK_HTML] = "html",
        [BLOCK_RULE] = "rule",           [BLOCK_INCLUDE] = "include",
        [BLOCK_CONDITION] = "condition", [BLOCK_COMMENT] = "comment",
        [BLOCK_MARKER] = "marker"};

    return names[kind];
}

struct block *block_new(struct arena *arena, enum block_kind kind, const struct source *source,
                        uint32_t start)
{
    struct block *block = ARENA_NEW(arena, struct block);

    block->kind = kind;
    block->span = (struct span){source, start, start};
    block->word = TEXT("");
    return block;
}

void block_append(struct block *parent, struct block *block)
{
    block->parent = parent;
    block->next = NULL;
    block->previous = parent->last_child;
    if (parent->last_child)
        parent->last_child->next = block;
    else
        parent->first_child = block;
    parent->last_child = block;
}

void block_insert_before(struct block *next, struct block *block)
{
    block->parent = next->parent;
    block->next = next;
    block->previous = next->previous;
    if (next->previous)
        next->previous->next = block;
    else
        next->parent->first_child = block;
    next->previous = block;
}

void block_remove(struct block *block)
{
    if (block->previous)
        block->previous->next = block->next;
    else
        block->parent->first_child = block->next;
    if (block->next)
        block->next->previous = block->previous;
    else
        block->parent->last_child = block->previous;
    block->parent = block->next = block->previous = NULL;
}

void block_wrap(struct block *parent, struct block *first, struct block *last)
{
    struct block *block = first, *behind = last->next;

    block_insert_before(first, parent);
    while (block != behind) {
        struct block *next = block->next;

        block_remove(block);
        block_append(parent, block);
        block = next;
    }
}

const struct block *block_next(const struct block *block, const struct block *root)
{
    if (block->first_child)
        return block->first_child;
    while (block != root && !block->next)
        block = block->parent;
    return block == root ? NULL : block->next;
}

const struct block *block_inside(const struct block *block, enum block_kind kind)
{
    for (block = block->parent; block; block = block->parent)
        if (block->kind == kind)
            return block;
    return NULL;
}

bool block_is_invisible(const struct block *block)
{
    switch (block->kind) {
    case BLOCK_COMMENT:
    case BLOCK_RULE:
    case BLOCK_MARKER: return true;
    case BLOCK_HTML:
    case BLOCK_PARAGRAPH:
        return block->rich && rich_is_blank(block->rich) &&
               !rich_mark(block->rich, MARK_IMAGE, 0, SIZE_MAX);
    case BLOCK_DOCUMENT:
    case BLOCK_QUOTE:
    case BLOCK_ALERT:
    case BLOCK_LIST:
    case BLOCK_ITEM:
    case BLOCK_INCLUDE:
    case BLOCK_CONDITION:
        for (const struct block *child = block->first_child; child; child = child->next)
            if (!block_is_invisible(child))
                return false;
        return true;
    case BLOCK_HEADING:
    case BLOCK_TABLE:
    case BLOCK_CODE: break;
    }
    return false;
}

size_t block_conditions(struct arena *arena, const struct block *block,
                        const struct text **conditions)
{
    size_t count = 0;

    for (const struct block *around = block; around; around = around->parent)
        count += around->kind == BLOCK_CONDITION;

    struct text *items = ARENA_ARRAY(arena, struct text, count);
    size_t i = count;

    for (const struct block *around = block; around; around = around->parent)
        if (around->kind == BLOCK_CONDITION)
            items[--i] = around->word;
    *conditions = items;
    return count;
}

#define PRINT_WORDS 60 // bytes of a block's text

static void words_print(struct buffer *buffer, struct text text)
{
    struct text shown = text_slice(text_trim(text), 0, PRINT_WORDS);

    while (shown.length > 0 && shown.length == PRINT_WORDS &&
           ((unsigned char)shown.at[shown.length - 1] & 0x80))
        shown.length--;
    for (size_t i = 0; i < shown.length; i++)
        buffer_add_character(buffer, (unsigned char)shown.at[i] < ' ' ? ' ' : shown.at[i]);
    if (shown.length < text_trim(text).length)
        buffer_add_string(buffer, " ...");
}

void block_print(struct buffer *buffer, const struct block *root)
{
    int depth = 0;

    for (const struct block *block = root; block;) {
        struct place place = place_from_span(block->span);

        buffer_format(buffer, "%*s%s %u:%u-%u:%u", depth * 2, "", block_kind_name(block->kind),
                      place.line, place.column, place.end_line, place.end_column);
        if (block->level > 0)
            buffer_format(buffer, " level %u", block->level);
        if (block->word.length > 0)
            buffer_format(buffer, " <%.*s>", TEXT_ARGUMENTS(block->word));
        if (block->table)
            buffer_format(buffer, " %zu columns, %zu rows", block->table->columns,
                          block->table->row_count);
        if (block->rich) {
            buffer_add_string(buffer, ": ");
            words_print(buffer, block->rich->text);
        }
        buffer_add_character(buffer, '\n');
        if (block->first_child) {
            block = block->first_child;
            depth++;
            continue;
        }
        while (block != root && !block->next) {
            block = block->parent;
            depth--;
        }
        block = block == root ? NULL : block->next;
    }
}
