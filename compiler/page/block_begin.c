// What begins on a line: each kind of block in the order in which CommonMark asks for them.
#include "page/machine.h"

#include "page/block_start.h"

#include <string.h>

static bool start_quote(struct machine *machine)
{
    if (machine->cursor.text[machine->cursor.nonspace] != '>' || !machine_has_room(machine))
        return false;
    machine_open(machine, BLOCK_QUOTE);
    cursor_move(&machine->cursor, machine->cursor.nonspace + 1);
    if (machine->cursor.indent > 0)
        cursor_advance(&machine->cursor, 1);
    return true;
}

static void text_line(struct machine *machine, struct block *block, struct text words)
{
    struct draft_text *text = ARRAY_PUSH(machine->reading->arena, &machine->draft->texts);
    uint32_t start =
        words.length ? (uint32_t)(words.at - machine->draft->source->text.at) : block->span.start;

    text->block = block;
    *ARRAY_PUSH(machine->reading->arena, &text->lines) =
        (struct line){start, start + (uint32_t)words.length};
}

static bool start_heading(struct machine *machine, struct text line)
{
    struct text words;
    unsigned level = atx_heading(line, &words);

    if (level == 0)
        return false;

    struct block *heading = machine_add_closed(machine, BLOCK_HEADING);

    heading->level = level;
    text_line(machine, heading, words);
    return true;
}

static bool start_setext_heading(struct machine *machine, struct text line)
{
    unsigned level =
        machine_container(machine)->block->kind == BLOCK_PARAGRAPH ? setext_underline(line) : 0;

    if (level == 0)
        return false;

    struct open_block *open = machine_container(machine);
    size_t texts = machine->draft->texts.count;

    machine_finish_paragraph(machine, open);
    machine->depth--;
    machine->matched--;
    if (machine->draft->texts.count ==
        texts) // nothing but link definitions: there is nothing to underline
        return false;
    open->block->kind = BLOCK_HEADING;
    open->block->level = level;
    open->block->span.end = machine->cursor.end;
    return true;
}

static bool start_fence(struct machine *machine, struct text line)
{
    struct text info;
    uint32_t length = fence_open(line, &info);

    if (length == 0)
        return false;

    struct open_block *open = machine_open(machine, BLOCK_CODE);

    open->fence_length = length;
    open->character = line.at[0];
    open->block->word = info;
    return true;
}

static bool start_html(struct machine *machine, struct text line)
{
    unsigned kind =
        html_block_kind(line, machine_container(machine)->block->kind == BLOCK_PARAGRAPH);

    if (kind == 0)
        return false;

    struct open_block *open = machine_open(machine, BLOCK_HTML);

    open->html_kind = kind;
    open->in_comment = html_comment_stays(false, line);
    open->block->span.end = machine->cursor.end;
    machine_add_line(machine, open, machine->cursor.nonspace);
    if (html_block_ends(kind, line))
        machine_close(machine);
    return true;
}

// A list goes on with an item of the same kind, else a new one begins.
static bool start_item(struct machine *machine, struct text line)
{
    struct list_marker marker;
    struct cursor *cursor = &machine->cursor;
    bool in_paragraph = machine_container(machine)->block->kind == BLOCK_PARAGRAPH;

    if (!list_marker_read(line, in_paragraph, &marker) || !machine_has_room(machine))
        return false;
    machine_close_unmatched(machine);
    while (open_block_is_leaf(machine_container(machine)))
        machine_close(machine);
    if (machine_container(machine)->block->kind == BLOCK_LIST &&
        machine_container(machine)->character != marker.character)
        machine_close(machine);
    if (machine_container(machine)->block->kind != BLOCK_LIST) {
        struct open_block *list = machine_open(machine, BLOCK_LIST);

        list->character = marker.character;
        list->block->level = strchr("-+*", marker.character) ? 0 : marker.number + 1;
    }

    uint32_t indent = cursor->indent;
    struct open_block *item = machine_open(machine, BLOCK_ITEM);

    item->block->level = marker.number;
    cursor_move(cursor, cursor->nonspace + marker.length);

    // The content begins behind one to four blanks; behind one if the line is else empty or begins
    // with indented code.
    uint32_t blanks = cursor->blank || cursor->indent > 4 ? 1 : cursor->indent;

    item->indent = indent + marker.length + (blanks ? blanks : 1);
    cursor_advance(cursor, blanks);
    return true;
}

// Whether the line stands directly in a quote, perhaps as a paragraph's next line.
static bool in_quote(struct machine *machine)
{
    size_t i = machine->matched - 1;

    if (i > 0 && machine->open[i].block->kind == BLOCK_PARAGRAPH)
        i--;
    return machine->open[i].block->kind == BLOCK_QUOTE;
}

// Lines that mean something to Learn alone. They end a paragraph, and with it a table.
static bool start_marker(struct machine *machine, struct text line)
{
    struct text name, rest;

    if (line.at[0] == ':' && triple_colon(line, &name, &rest)) {
        machine_add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (line.at[0] != '[' || line.length < 4 || line.at[1] != '!')
        return false;
    if (in_quote(machine) && quote_marker(line, &rest)) {
        machine_add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (include_line(line)) {
        machine_add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (code_snippet(line) && machine_container(machine)->block->kind != BLOCK_PARAGRAPH) {
        machine_add_closed(machine, BLOCK_CODE);
        return true;
    }
    return false;
}

// "- | -" under a line with a pipe is the delimiter row of a table, not a list.
static bool continues_table(struct machine *machine, struct text line)
{
    struct open_block *open = machine_container(machine);

    if (open->block->kind != BLOCK_PARAGRAPH || !delimiter_row(line))
        return false;

    struct line last = open->lines.items[open->lines.count - 1];

    return memchr(machine->cursor.text + last.start, '|', last.end - last.start) != NULL;
}

// Opens what begins at the cursor; true: a container was opened, look again behind its marker;
// *done: the line is used up.
bool machine_start_block(struct machine *machine, bool *done)
{
    struct cursor *cursor = &machine->cursor;
    struct text line = cursor_rest(cursor);

    if (cursor->blank || cursor->indent > 3)
        return false;
    if (start_quote(machine))
        return true;
    if (continues_table(machine, line))
        return false;
    if (start_heading(machine, line) || start_fence(machine, line) || start_html(machine, line) ||
        start_setext_heading(machine, line) || start_marker(machine, line)) {
        *done = true;
        return false;
    }
    if (thematic_break(line)) {
        machine_add_closed(machine, BLOCK_RULE);
        *done = true;
        return false;
    }
    return start_item(machine, line);
}
