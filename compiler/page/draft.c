// The first reading of a document: lines -> blocks, as in the appendix of CommonMark's
// specification.
#include "page/machine.h"

#include "page/block_start.h"

// Whether the open block takes the line, as far as its container prefix tells; moves the cursor
// behind the prefix.
static bool continues(struct machine *machine, const struct open_block *open)
{
    struct cursor *cursor = &machine->cursor;

    switch (open->block->kind) {
    case BLOCK_DOCUMENT:
    case BLOCK_LIST: return true;
    case BLOCK_QUOTE:
        if (cursor->indent > 3 || cursor->blank || cursor->text[cursor->nonspace] != '>')
            return false;
        cursor_move(cursor, cursor->nonspace + 1);
        if (cursor->indent > 0)
            cursor_advance(cursor, 1);
        return true;
    case BLOCK_ITEM:
        if (cursor->blank && open->block->first_child)
            cursor_move(cursor, cursor->nonspace);
        else if (!cursor->blank && cursor->indent >= open->indent)
            cursor_advance(cursor, open->indent);
        else
            return false;
        return true;
    case BLOCK_CODE:
        if (open->fence_length == 0 && !cursor->blank)
            return cursor->indent >= 4;
        return true;
    // CommonMark ends the block at the blank line, but what is shown ends with the comment.
    case BLOCK_HTML: return open->html_kind < 6 || open->in_comment || !cursor->blank;
    case BLOCK_PARAGRAPH: return !cursor->blank;
    case BLOCK_ALERT:
    case BLOCK_HEADING:
    case BLOCK_TABLE:
    case BLOCK_RULE:
    case BLOCK_INCLUDE:
    case BLOCK_CONDITION:
    case BLOCK_COMMENT:
    case BLOCK_MARKER: break;
    }
    return false;
}

static void text_to_container(struct machine *machine)
{
    struct cursor *cursor = &machine->cursor;
    struct open_block *open = machine_container(machine);

    if (open->block->kind == BLOCK_PARAGRAPH) {
        machine_add_line(machine, open, cursor->nonspace);
    } else if (open->block->kind == BLOCK_HTML) {
        machine_add_line(machine, open, cursor->at);
        open->in_comment = html_comment_stays(open->in_comment, cursor_rest(cursor));
        if (html_block_ends(open->html_kind, cursor_rest(cursor))) {
            open->block->span.end = cursor->end;
            machine_close(machine);
        }
    } else if (open->block->kind != BLOCK_CODE && !cursor->blank) {
        open = machine_open(machine, cursor->indent > 3 ? BLOCK_CODE : BLOCK_PARAGRAPH);
        if (open->block->kind == BLOCK_PARAGRAPH)
            machine_add_line(machine, open, cursor->nonspace);
    }
}

static bool closes_fence(struct machine *machine)
{
    const struct open_block *open = machine_innermost(machine);

    return machine->matched == machine->depth && open->block->kind == BLOCK_CODE &&
           open->fence_length > 0 && machine->cursor.indent < 4 &&
           fence_closes(cursor_rest(&machine->cursor), open->character, open->fence_length);
}

static bool is_verbatim(struct machine *machine)
{
    enum block_kind kind = machine_container(machine)->block->kind;

    return kind == BLOCK_CODE || kind == BLOCK_HTML;
}

static void read_line(struct machine *machine, struct line line)
{
    bool used = false;

    machine->cursor = cursor_new(machine->draft->source->text.at, line.start, line.end);
    machine->matched = 0;
    while (machine->matched < machine->depth &&
           continues(machine, &machine->open[machine->matched]))
        machine->matched++;
    if (closes_fence(machine)) {
        for (size_t i = 0; i < machine->depth; i++)
            machine->open[i].block->span.end = line.end;
        machine_close(machine);
        return;
    }
    while (!is_verbatim(machine) && machine_start_block(machine, &used))
        ;
    machine->draft->contents[machine->draft->content_count++] =
        (struct line){machine->cursor.at, line.end};
    if (!used) {
        // "If the line is not blank and the innermost block is a paragraph, the line is its lazy
        // continuation."
        bool lazy = machine->matched < machine->depth && !machine->cursor.blank &&
                    machine_innermost(machine)->block->kind == BLOCK_PARAGRAPH;

        if (lazy) {
            machine_add_line(machine, machine_innermost(machine), machine->cursor.nonspace);
        } else {
            machine_close_unmatched(machine);
            text_to_container(machine);
        }
    }
    if (!machine->cursor.blank || used)
        for (size_t i = 0; i < machine->depth; i++)
            machine->open[i].block->span.end = line.end;
}

struct draft *draft_from_lines(struct reading *reading, const struct source *source,
                               const struct line *lines, size_t count)
{
    struct draft *draft = ARENA_NEW(reading->arena, struct draft);
    struct machine *machine = ARENA_NEW(reading->arena, struct machine);

    draft->source = source;
    draft->contents = ARENA_ARRAY(reading->arena, struct line, count + 1);
    draft->root = block_new(reading->arena, BLOCK_DOCUMENT, source, count ? lines[0].start : 0);
    machine->reading = reading;
    machine->draft = draft;
    machine->open[machine->depth++] = (struct open_block){.block = draft->root};
    for (size_t i = 0; i < count; i++)
        read_line(machine, lines[i]);
    while (machine->depth > 0)
        machine_close(machine);
    return draft;
}
