// The first reading of a document: lines -> blocks, as in the appendix of CommonMark's
// specification.
#include "page/draft.h"

#include "page/block_start.h"
#include "page/cursor.h"
#include "page/reference.h"

#include <string.h>

#define DEPTH_LIMIT 96 // containers; the deepest real page has 20

// A block that can still take lines.
struct open_block {
    struct block *block;
    struct lines lines;    // of a paragraph or HTML block
    char character;        // of a fence or list marker
    uint32_t fence_length; // 0: an indented code block
    uint32_t indent;       // of an item's content, of a fence
    unsigned html_kind;
};

struct machine {
    struct reading *reading;
    struct draft *draft;
    struct open_block open[DEPTH_LIMIT + 2];
    size_t depth;   // open[depth - 1] is the innermost
    size_t matched; // so many of them take the line; open[matched - 1] is where a new block goes
    struct cursor cursor;
    bool too_deep;
};

static struct open_block *innermost(struct machine *machine)
{
    return &machine->open[machine->depth - 1];
}

// The innermost open block that takes the line.
static struct open_block *container(struct machine *machine)
{
    return &machine->open[machine->matched - 1];
}

static bool is_leaf(const struct open_block *open)
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
static void paragraph_finish(struct machine *machine, struct open_block *open)
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

static void close_innermost(struct machine *machine)
{
    struct open_block *open = innermost(machine);

    if (open->block->kind == BLOCK_PARAGRAPH)
        paragraph_finish(machine, open);
    else if (open->block->kind == BLOCK_HTML)
        *ARRAY_PUSH(machine->reading->arena, &machine->draft->texts) =
            (struct draft_text){open->block, open->lines};
    machine->depth--;
    if (machine->matched > machine->depth)
        machine->matched = machine->depth;
}

static void close_unmatched(struct machine *machine)
{
    while (machine->depth > machine->matched)
        close_innermost(machine);
}

// A new block in the container; what does not take the line is closed before, and so is what can
// hold no such block.
static struct open_block *open_child(struct machine *machine, enum block_kind kind)
{
    close_unmatched(machine);
    while (is_leaf(container(machine)) ||
           (container(machine)->block->kind == BLOCK_LIST && kind != BLOCK_ITEM))
        close_innermost(machine);

    struct block *block =
        block_new(machine->reading->arena, kind, machine->draft->source, machine->cursor.nonspace);

    block_append(container(machine)->block, block);
    machine->open[machine->depth] = (struct open_block){.block = block};
    machine->depth++;
    machine->matched = machine->depth;
    return innermost(machine);
}

// A block of one line, which takes no more.
static struct block *add_closed(struct machine *machine, enum block_kind kind)
{
    struct block *block = open_child(machine, kind)->block;

    block->span.end = machine->cursor.end;
    machine->depth--;
    machine->matched--;
    return block;
}

static void add_line(struct machine *machine, struct open_block *open, uint32_t start)
{
    *ARRAY_PUSH(machine->reading->arena, &open->lines) = (struct line){start, machine->cursor.end};
}

static bool has_room(struct machine *machine)
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
    case BLOCK_HTML: return open->html_kind < 6 || !cursor->blank;
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

static bool start_quote(struct machine *machine)
{
    if (machine->cursor.text[machine->cursor.nonspace] != '>' || !has_room(machine))
        return false;
    open_child(machine, BLOCK_QUOTE);
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

    struct block *heading = add_closed(machine, BLOCK_HEADING);

    heading->level = level;
    text_line(machine, heading, words);
    return true;
}

static bool start_setext_heading(struct machine *machine, struct text line)
{
    unsigned level =
        container(machine)->block->kind == BLOCK_PARAGRAPH ? setext_underline(line) : 0;

    if (level == 0)
        return false;

    struct open_block *open = container(machine);
    size_t texts = machine->draft->texts.count;

    paragraph_finish(machine, open);
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

    struct open_block *open = open_child(machine, BLOCK_CODE);

    open->fence_length = length;
    open->character = line.at[0];
    open->block->word = info;
    return true;
}

static bool start_html(struct machine *machine, struct text line)
{
    unsigned kind = html_block_kind(line, container(machine)->block->kind == BLOCK_PARAGRAPH);

    if (kind == 0)
        return false;

    struct open_block *open = open_child(machine, BLOCK_HTML);

    open->html_kind = kind;
    open->block->span.end = machine->cursor.end;
    add_line(machine, open, machine->cursor.nonspace);
    if (html_block_ends(kind, line))
        close_innermost(machine);
    return true;
}

// A list goes on with an item of the same kind, else a new one begins.
static bool start_item(struct machine *machine, struct text line)
{
    struct list_marker marker;
    struct cursor *cursor = &machine->cursor;
    bool in_paragraph = container(machine)->block->kind == BLOCK_PARAGRAPH;

    if (!list_marker_read(line, in_paragraph, &marker) || !has_room(machine))
        return false;
    close_unmatched(machine);
    while (is_leaf(container(machine)))
        close_innermost(machine);
    if (container(machine)->block->kind == BLOCK_LIST &&
        container(machine)->character != marker.character)
        close_innermost(machine);
    if (container(machine)->block->kind != BLOCK_LIST) {
        struct open_block *list = open_child(machine, BLOCK_LIST);

        list->character = marker.character;
        list->block->level = strchr("-+*", marker.character) ? 0 : marker.number + 1;
    }

    uint32_t indent = cursor->indent;
    struct open_block *item = open_child(machine, BLOCK_ITEM);

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
        add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (line.at[0] != '[' || line.length < 4 || line.at[1] != '!')
        return false;
    if (in_quote(machine) && quote_marker(line, &rest)) {
        add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (include_line(line)) {
        add_closed(machine, BLOCK_MARKER)->word = text_trim(line);
        return true;
    }
    if (code_snippet(line) && container(machine)->block->kind != BLOCK_PARAGRAPH) {
        add_closed(machine, BLOCK_CODE);
        return true;
    }
    return false;
}

// "- | -" under a line with a pipe is the delimiter row of a table, not a list.
static bool continues_table(struct machine *machine, struct text line)
{
    struct open_block *open = container(machine);

    if (open->block->kind != BLOCK_PARAGRAPH || !delimiter_row(line))
        return false;

    struct line last = open->lines.items[open->lines.count - 1];

    return memchr(machine->cursor.text + last.start, '|', last.end - last.start) != NULL;
}

// Opens what begins at the cursor; true: a container was opened, look again behind its marker;
// *done: the line is used up.
static bool start_block(struct machine *machine, bool *done)
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
        add_closed(machine, BLOCK_RULE);
        *done = true;
        return false;
    }
    return start_item(machine, line);
}

static void text_to_container(struct machine *machine)
{
    struct cursor *cursor = &machine->cursor;
    struct open_block *open = container(machine);

    if (open->block->kind == BLOCK_PARAGRAPH) {
        add_line(machine, open, cursor->nonspace);
    } else if (open->block->kind == BLOCK_HTML) {
        add_line(machine, open, cursor->at);
        if (html_block_ends(open->html_kind, cursor_rest(cursor))) {
            open->block->span.end = cursor->end;
            close_innermost(machine);
        }
    } else if (open->block->kind != BLOCK_CODE && !cursor->blank) {
        open = open_child(machine, cursor->indent > 3 ? BLOCK_CODE : BLOCK_PARAGRAPH);
        if (open->block->kind == BLOCK_PARAGRAPH)
            add_line(machine, open, cursor->nonspace);
    }
}

static bool closes_fence(struct machine *machine)
{
    const struct open_block *open = innermost(machine);

    return machine->matched == machine->depth && open->block->kind == BLOCK_CODE &&
           open->fence_length > 0 && machine->cursor.indent < 4 &&
           fence_closes(cursor_rest(&machine->cursor), open->character, open->fence_length);
}

static bool is_verbatim(struct machine *machine)
{
    enum block_kind kind = container(machine)->block->kind;

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
        close_innermost(machine);
        return;
    }
    while (!is_verbatim(machine) && start_block(machine, &used))
        ;
    machine->draft->contents[machine->draft->content_count++] =
        (struct line){machine->cursor.at, line.end};
    if (!used) {
        // "If the line is not blank and the innermost block is a paragraph, the line is its lazy
        // continuation."
        bool lazy = machine->matched < machine->depth && !machine->cursor.blank &&
                    innermost(machine)->block->kind == BLOCK_PARAGRAPH;

        if (lazy) {
            add_line(machine, innermost(machine), machine->cursor.nonspace);
        } else {
            close_unmatched(machine);
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
        close_innermost(machine);
    return draft;
}
