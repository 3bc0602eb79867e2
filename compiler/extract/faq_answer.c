// Cuts the answer of a question out of the page: where it ends, its words, its Markdown, its HTML
// and its links.
#include "extract/faq_scope.h"

#include "base/array.h"
#include "base/buffer.h"
#include "page/html.h"
#include "page/include.h"
#include "page/table.h"

#include <string.h>

// An answer as it is gathered, block by block.
struct gathering {
    struct extraction *extraction;
    const struct map *definitions; // of links, or NULL
    const struct source *source;   // the file of the question
    uint32_t start;                // where the answer's Markdown begins
    struct faq_lines lines;
    struct buffer words;
    struct record_links links;
    struct faq_replacements replacements; // what the included files say, for the HTML
    const struct block *first;            // the block that the answer's lines begin with
    const struct block *container; // the first list, quote or alert, if nothing rendered before it
};

// A stretch of a block's rich text.
struct stretch {
    const struct block *block;
    size_t start, end;
};

// Where the place stands in the file of the question: where that file includes what holds it. False
// if it is not below it.
static bool offset_in(const struct source *wanted, const struct source *source, uint32_t *offset)
{
    while (source != wanted && source->included_from) {
        *offset = source->included_at;
        source = source->included_from;
    }
    return source == wanted;
}

static void add_words(struct gathering *gathering, struct text words)
{
    if (words.length == 0)
        return;
    if (gathering->words.length > 0)
        buffer_add_character(&gathering->words, ' ');
    buffer_add(&gathering->words, words);
}

static void add_links(struct gathering *gathering, const struct rich *rich, size_t start,
                      size_t end)
{
    struct record_links links = record_links_from_rich(gathering->extraction, rich, start, end);

    for (size_t i = 0; i < links.count; i++)
        *ARRAY_PUSH(gathering->extraction->arena, &gathering->links) = links.items[i];
}

static void add_rich(struct gathering *gathering, const struct rich *rich, size_t start, size_t end)
{
    if (start >= end)
        return;
    add_words(gathering, rich_plain_slice(gathering->extraction->arena, rich, start, end));
    add_links(gathering, rich, start, end);
}

static void add_row(struct gathering *gathering, const struct table *table, const struct row *row)
{
    for (size_t column = 0; column < table->columns; column++) {
        const struct cell *cell = &row->cells[column];

        if (!cell->spanned)
            add_rich(gathering, cell->rich, 0, cell->rich->text.length);
    }
}

static void add_table(struct gathering *gathering, const struct table *table)
{
    add_row(gathering, table, &table->header);
    for (size_t row = 0; row < table->row_count; row++)
        add_row(gathering, table, &table->rows[row]);
}

// The lines of a code block without its fences.
static void add_code(struct gathering *gathering, struct span span)
{
    struct text rest = span_text(span), line;

    while (text_next_line(&rest, &line)) {
        line = text_trim(line);
        if (!text_starts_with(line, TEXT("```")) && !text_starts_with(line, TEXT("~~~")))
            add_words(gathering, line);
    }
}

// What stands in included files is put in place of the marks that include it.
static void add_replacement(struct gathering *gathering, uint32_t start, struct text text)
{
    struct text rest = text_from(gathering->source->text, start);
    size_t end = text_find(text_slice(rest, 0, 1024), TEXT(")]"));
    struct faq_replacements *all = &gathering->replacements;

    if (!text_starts_with(rest, TEXT("[!")) || end == TEXT_NOT_FOUND ||
        (all->count > 0 && all->items[all->count - 1].end > start))
        return;
    *ARRAY_PUSH(gathering->extraction->arena, all) =
        (struct faq_replacement){start, (uint32_t)(start + end + 2), text};
}

static void add_inline_includes(struct gathering *gathering, const struct stretch *stretch)
{
    const struct rich *rich = stretch->block->rich;

    for (size_t i = faq_first_mark(rich, stretch->start); i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];

        if (mark->start >= stretch->end)
            break;
        if (mark->kind == MARK_INCLUDE && mark->end <= stretch->end && mark->start < mark->end)
            add_replacement(
                gathering, rich->places[mark->start],
                rich_plain_slice(gathering->extraction->arena, rich, mark->start, mark->end));
    }
}

static void add_block_include(struct gathering *gathering, const struct block *block)
{
    const struct block *first = block->first_child, *last = block->last_child;

    if (first && first->span.source == last->span.source)
        add_replacement(gathering, block->span.start,
                        text_slice(first->span.source->text, first->span.start, last->span.end));
}

// The end of what the stretch shows in the file of the question.
static void note_end(struct gathering *gathering, const struct stretch *stretch)
{
    const struct block *block = stretch->block;
    uint32_t start = block->span.start, end = block->span.end;

    if (block->span.source != gathering->source) {
        if (offset_in(gathering->source, block->span.source, &start) &&
            start >= gathering->lines.last && !block_is_invisible(block))
            faq_lines_note(&gathering->lines, gathering->source, start, start + 1);
        return;
    }
    if (block->kind == BLOCK_TABLE || block->kind == BLOCK_CODE || block->kind == BLOCK_INCLUDE) {
        faq_lines_note(&gathering->lines, gathering->source, start, end);
        return;
    }
    if (stretch->start > 0)
        start = block->rich->places[stretch->start];
    if (block->rich && stretch->end < block->rich->text.length && stretch->end > 0)
        end = block->rich->places[stretch->end - 1] + 1;
    if (end > start)
        faq_lines_read(&gathering->lines, gathering->source, start, end);
}

static void add_stretch(struct gathering *gathering, const struct stretch *stretch)
{
    const struct block *block = stretch->block;
    struct include_reference include;

    if (block->kind == BLOCK_INCLUDE && block->span.source == gathering->source)
        add_block_include(gathering, block);
    // What an included file shows is in its blocks; one that is not there stands for its label.
    if (block->kind == BLOCK_COMMENT || block->kind == BLOCK_RULE ||
        (block->first_child && !block->rich))
        return;
    note_end(gathering, stretch);
    if (block->kind == BLOCK_TABLE && block->table)
        add_table(gathering, block->table);
    else if (block->kind == BLOCK_CODE)
        add_code(gathering, block->span);
    else if (block->kind == BLOCK_INCLUDE && include_scan(span_text(block->span), &include) > 0)
        add_words(gathering, include.label);
    else if (block->rich)
        add_rich(gathering, block->rich, stretch->start, stretch->end);
    if (block->rich && block->span.source == gathering->source)
        add_inline_includes(gathering, stretch);
}

// Where the Markdown of the answer begins: behind the question on its line, or on the next line.
static uint32_t answer_start(const struct faq_question *question, const struct block *block)
{
    const struct source *source = block->span.source;
    size_t at = block->span.end;
    uint32_t line;

    if (question->form != FAQ_FORM_HEADING && question->behind < block->rich->text.length) {
        at = block->rich->places[question->behind];
        while (at < source->text.length &&
               (source->text.at[at] == ' ' || source->text.at[at] == '\t'))
            at++;
        if (at < source->text.length && source->text.at[at] != '\n' && source->text.at[at] != '\r')
            return (uint32_t)at;
    }
    line = source_line(source, (uint32_t)(at > block->span.start ? at - 1 : at));
    return line < source->line_count ? source->line_starts[line] : (uint32_t)source->text.length;
}

static uint32_t column_of(struct span span)
{
    return span.start - faq_line_start(span.source, span.start);
}

// The columns that the lines of the answer share with what is around it: those before its first
// block, or before the question where that begins further left.
static uint32_t shared_columns(const struct gathering *gathering, const struct block *question)
{
    const struct block *first = gathering->first ? gathering->first : question;
    const struct source *source = gathering->source;

    while (first->parent && first->parent->span.source == source && first->kind != BLOCK_DOCUMENT &&
           first->parent->span.start >= gathering->start)
        first = first->parent;
    if (first->kind == BLOCK_CODE || first->span.source != source)
        first = question;
    return column_of(first->span);
}

static void finish(struct gathering *gathering, uint32_t end, uint32_t columns, bool marked,
                   struct faq *entry)
{
    struct arena *arena = gathering->extraction->arena;
    const struct faq_replacements *replacements = &gathering->replacements;
    struct span span = {gathering->source, gathering->start, end};
    struct text markdown = faq_lines_copy(arena, span, columns, NULL);
    struct text shown =
        replacements->count > 0 ? faq_lines_copy(arena, span, columns, replacements) : markdown;

    entry->answer_text = faq_answer_unmarked(
        gathering->extraction, arena_copy(arena, buffer_text(&gathering->words)), marked);
    entry->answer_markdown = faq_answer_unmarked(gathering->extraction, markdown, marked);
    shown = faq_answer_unmarked(gathering->extraction, shown, marked);
    entry->answer_html =
        html_from_markdown(arena, faq_definitions_add(arena, gathering->definitions, shown));
    entry->links = gathering->links;
    buffer_free(&gathering->words);
}

// "A table question ends with its row."
static void cut_row(const struct faq_scope *scope, const struct faq_question *question,
                    struct faq *entry)
{
    struct extraction *extraction = scope->extraction;
    const struct cell *cell = &question->row->cells[1];
    struct gathering gathering = {
        .extraction = extraction,
        .definitions = scope->blocks->definitions,
        .source = question->row->span.source,
    };
    struct span span = cell->span;

    add_rich(&gathering, cell->rich, 0, cell->rich->text.length);
    gathering.start = span.start;
    if (span.source != gathering.source || cell->spanned)
        span = (struct span){gathering.source, 0, 0};
    finish(&gathering, span.end, 0, true, entry);
    entry->source = record_source_from_span(extraction, question->row->span);
}

// The index of the block before which the answer ends, if no question comes first: "before the next
// heading of the same or a higher level for a heading question and before any heading for the other
// forms"; a tab ends with itself.
static size_t answer_limit(const struct faq_scope *scope, const struct faq_question *question)
{
    const struct faq_headings *headings = &scope->headings;
    size_t next = question->owner == FAQ_NOWHERE ? 0 : question->owner + 1;
    size_t limit = scope->last;

    while (question->form == FAQ_FORM_HEADING && next < headings->count &&
           headings->items[next].level > headings->items[question->owner].level)
        next++;
    if (next < headings->count)
        limit = headings->items[next].index;
    for (size_t i = question->index; i != FAQ_NOWHERE; i = scope->blocks->items[i].parent) {
        const struct faq_block *around = &scope->blocks->items[i];

        if (around->block->kind == BLOCK_CONDITION &&
            text_starts_with(around->block->word, TEXT("tab ")) && around->end < limit)
            limit = around->end;
    }
    return limit;
}

static void gather(struct gathering *gathering, const struct faq_scope *scope,
                   const struct faq_question *question, const struct faq_question *next)
{
    size_t limit = answer_limit(scope, question);

    for (size_t i = question->index; i < limit; i++) {
        const struct block *block = scope->blocks->items[i].block;
        size_t length = block->rich ? block->rich->text.length : 0;
        struct stretch stretch = {block, 0, length};

        if (next && (i > next->index || (i == next->index && next->mark == 0)))
            return;
        if (next && i == next->index)
            stretch.end = next->mark;
        if (i == question->index)
            stretch.start = question->form == FAQ_FORM_HEADING ? length : question->behind;
        if (i > question->index && !gathering->first && block->kind != BLOCK_COMMENT)
            gathering->first = block;
        if (i > question->index && !gathering->container && gathering->lines.last == 0 &&
            block->span.source == gathering->source &&
            (block->kind == BLOCK_LIST || block->kind == BLOCK_QUOTE || block->kind == BLOCK_ALERT))
            gathering->container = block;
        if (i > question->index || stretch.start < stretch.end)
            add_stretch(gathering, &stretch);
    }
}

// An answer that begins on a line of its own begins with the first that renders something, or with
// the marker of the list or alert around it.
static void begin_where_it_renders(struct gathering *gathering)
{
    uint32_t first = gathering->lines.first;

    if (gathering->container && gathering->container->span.start < first)
        first = gathering->container->span.start;
    if (gathering->lines.last > 0 && first > gathering->start)
        gathering->start =
            gathering->source->line_starts[source_line(gathering->source, first) - 1];
}

void faq_answer_cut(const struct faq_scope *scope, const struct faq_question *question,
                    const struct faq_question *next, struct faq *entry)
{
    const struct block *block = scope->blocks->items[question->index].block;
    struct gathering gathering = {.extraction = scope->extraction,
                                  .definitions = scope->blocks->definitions,
                                  .source = block->span.source};
    struct span span = block->span;
    bool marked = question->form == FAQ_FORM_MARKED ||
                  (question->form == FAQ_FORM_HEADING && question->start > 0);

    if (question->row) {
        cut_row(scope, question, entry);
        return;
    }
    if (question->form != FAQ_FORM_HEADING)
        span = rich_span(block->rich, question->mark, question->end);
    gathering.start = answer_start(question, block);
    gather(&gathering, scope, question, next);
    if (gathering.lines.last > span.end)
        span.end = gathering.lines.last;
    begin_where_it_renders(&gathering);
    entry->source = record_source_from_span(scope->extraction, span);
    finish(&gathering, span.end, shared_columns(&gathering, block), marked, entry);
}

void faq_answer_of_question(struct extraction *extraction, const struct question *question,
                            struct faq *entry)
{
    const struct block *root = question->blocks;
    const struct source *source = question->answer.source;
    struct gathering gathering = {
        .extraction = extraction, .source = source, .start = question->answer.start};

    for (const struct block *block = root; block; block = block_next(block, root)) {
        struct stretch stretch = {block, 0, block->rich ? block->rich->text.length : 0};

        add_stretch(&gathering, &stretch);
    }
    // What stands before the first line's text is YAML's indentation.
    finish(&gathering, question->answer.end,
           source->line_count > 0 ? column_of(question->answer) : 0, false, entry);
}
