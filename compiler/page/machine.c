// The open blocks while lines become blocks: opening them, closing them, giving them lines.
#include "page/machine.h"

#include "page/reference.h"

struct open_block *machine_innermost(struct machine *machine)
{
    return &machine->open[machine->depth - 1];
}

// The innermost open block that takes the line.
struct open_block *machine_container(struct machine *machine)
{
    return &machine->open[machine->matched - 1];
}

bool open_block_is_leaf(const struct open_block *open)
{
    switch (open->block->kind) {
    case BLOCK_DOCUMENT:
    case BLOCK_QUOTE:
    case BLOCK_LIST:
    case BLOCK_ITEM: return false;
    case BLOCK_ALERT:
    case BLOCK_PARAGRAPH:
    case BLOCK_HEADING:
    case BLOCK_TABLE:
    case BLOCK_CODE:
    case BLOCK_HTML:
    case BLOCK_RULE:
    case BLOCK_INCLUDE:
    case BLOCK_CONDITION:
    case BLOCK_COMMENT:
    case BLOCK_MARKER: break;
    }
    return true;
}

// Link definitions at a paragraph's front are taken off; nothing else may be left of it.
void machine_finish_paragraph(struct machine *machine, struct open_block *open)
{
    struct arena *arena = machine->reading->arena;
    const struct source *source = machine->draft->source;
    struct lines lines = open->lines;

    if (source->text.at[lines.items[0].start] == '[') {
        struct raw raw = raw_from_lines(arena, source, lines.items, lines.count);
        size_t read = references_from_raw(arena, &machine->draft->references, raw.text);

        while (lines.count > 0 && read > 0) {
            size_t length = lines.items[0].end - lines.items[0].start;

            read -= read > length ? length + 1 : read;
            lines.items++;
            lines.count--;
        }
        if (lines.count == 0) {
            block_remove(open->block);
            return;
        }
        open->block->span.start = lines.items[0].start;
    }
    *ARRAY_PUSH(arena, &machine->draft->texts) = (struct draft_text){open->block, lines};
}

void machine_close(struct machine *machine)
{
    struct open_block *open = machine_innermost(machine);

    if (open->block->kind == BLOCK_PARAGRAPH)
        machine_finish_paragraph(machine, open);
    else if (open->block->kind == BLOCK_HTML)
        *ARRAY_PUSH(machine->reading->arena, &machine->draft->texts) =
            (struct draft_text){open->block, open->lines};
    machine->depth--;
    if (machine->matched > machine->depth)
        machine->matched = machine->depth;
}

void machine_close_unmatched(struct machine *machine)
{
    while (machine->depth > machine->matched)
        machine_close(machine);
}

// A new block in the container; what does not take the line is closed before, and so is what can
// hold no such block.
struct open_block *machine_open(struct machine *machine, enum block_kind kind)
{
    machine_close_unmatched(machine);
    while (open_block_is_leaf(machine_container(machine)) ||
           (machine_container(machine)->block->kind == BLOCK_LIST && kind != BLOCK_ITEM))
        machine_close(machine);

    struct block *block =
        block_new(machine->reading->arena, kind, machine->draft->source, machine->cursor.nonspace);

    block_append(machine_container(machine)->block, block);
    machine->open[machine->depth] = (struct open_block){.block = block};
    machine->depth++;
    machine->matched = machine->depth;
    return machine_innermost(machine);
}

// A block of one line, which takes no more.
struct block *machine_add_closed(struct machine *machine, enum block_kind kind)
{
    struct block *block = machine_open(machine, kind)->block;

    block->span.end = machine->cursor.end;
    machine->depth--;
    machine->matched--;
    return block;
}

void machine_add_line(struct machine *machine, struct open_block *open, uint32_t start)
{
    *ARRAY_PUSH(machine->reading->arena, &open->lines) = (struct line){start, machine->cursor.end};
}

bool machine_has_room(struct machine *machine)
{
    if (machine->depth < DEPTH_LIMIT)
        return true;
    if (!machine->too_deep) {
        struct span span = {machine->draft->source, machine->cursor.nonspace, machine->cursor.end};

        diag_add(machine->reading->diags, DIAG_LIMIT, span,
                 "quotes and lists are nested more than %d deep; what is deeper is read as text",
                 DEPTH_LIMIT);
    }
    machine->too_deep = true;
    return false;
}
