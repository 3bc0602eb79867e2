// Finds what is set like a question: bold lines, "Q:", list items, summaries, terms and table rows.
#include "extract/faq_scope.h"

#include "base/array.h"
#include "page/table.h"

#define QUESTION_LINES 8 // that the plain words of a question may fill

// Where the line of the text that holds `at` ends.
static size_t line_end(struct text text, size_t at)
{
    while (at < text.length && text.at[at] != RICH_SOFT && text.at[at] != RICH_HARD)
        at++;
    return at;
}

static size_t skip_spaces(struct text text, size_t at)
{
    return faq_skip_blanks(text_slice(text, 0, line_end(text, at)), at);
}

// A stretch that is bold or set as an HTML heading, which is no heading of the page.
static const struct mark *bold_at(const struct rich *rich, size_t at)
{
    const struct mark *mark = faq_mark_at(rich, MARK_TITLE, at);

    return mark ? mark : faq_mark_at(rich, MARK_STRONG, at);
}

// Where the bold words that begin at `at` end; `at` itself if none do. Bold stretches with only
// blanks of one line between them are one, and a question mark right behind belongs to them.
static size_t bold_end(const struct rich *rich, size_t at)
{
    struct text text = rich->text;
    const struct mark *mark = bold_at(rich, at);
    size_t end = at;

    while (mark) {
        end = mark->end;
        mark = bold_at(rich, skip_spaces(text, end));
    }
    if (end > at && end < text.length && text.at[end] == '?')
        end++;
    while (end > at && faq_skip_blanks(text_slice(text, 0, end), end - 1) == end)
        end--;
    return end;
}

static unsigned depth_of(const struct block *block)
{
    unsigned depth = 0;

    for (block = block->parent; block; block = block->parent)
        depth += block->kind == BLOCK_LIST || block->kind == BLOCK_QUOTE;
    return depth;
}

static bool opens_item(const struct block *block)
{
    return block->parent && block->parent->kind == BLOCK_ITEM && !block->previous;
}

// Whether all of the words are a link to a place in the page: a list of the questions ahead of
// them.
static bool is_jump(const struct rich *rich, size_t start, size_t end)
{
    size_t low = 0, high = rich->link_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (rich->links[middle].start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low < rich->link_count && rich->links[low].start == start &&
           rich->links[low].end >= end && text_starts_with(rich->links[low].href, TEXT("#"));
}

// A question of the words from start to before end, behind which its answer begins.
static struct faq_question *question_add(struct faq_scope *scope, enum faq_form form, size_t index,
                                         size_t start, size_t end)
{
    const struct block *block = scope->blocks->items[index].block;
    struct text words = text_trim_end(text_slice(block->rich->text, start, end));
    struct faq_question *question = ARRAY_PUSH(scope->extraction->arena, &scope->questions);

    *question = (struct faq_question){
        .form = form,
        .index = index,
        .owner = FAQ_NOWHERE,
        .mark = (uint32_t)start,
        .start = (uint32_t)start,
        .end = (uint32_t)(start + words.length),
        .behind = (uint32_t)end,
        .depth = depth_of(block),
        .asks = faq_asks(words),
        .ends_in_colon = text_ends_with(words, TEXT(":")),
    };
    return question;
}

// Where the plain words of a question end: at the end of the line, or further where the sentence
// goes on in the next one.
static size_t plain_end(const struct faq_scope *scope, const struct rich *rich, size_t start)
{
    struct text text = rich->text;
    size_t end = line_end(text, start);

    for (int lines = 1; lines < QUESTION_LINES && end < text.length && text.at[end] == RICH_SOFT &&
                        !faq_asks(text_slice(text, start, end));
         lines++) {
        size_t next = skip_spaces(text, end + 1);

        if (faq_mark_end(scope->extraction, WORD_ANSWER_MARK, rich, next) > next ||
            faq_mark_end(scope->extraction, WORD_QUESTION_MARK, rich, next) > next)
            break;
        end = line_end(text, next);
    }
    return end;
}

// marked -> mark (bold words | words up to the end of the line); returns where it ends, `at` if
// there is no mark.
static size_t read_marked(struct faq_scope *scope, size_t index, size_t at)
{
    const struct rich *rich = scope->blocks->items[index].block->rich;
    size_t start = faq_mark_end(scope->extraction, WORD_QUESTION_MARK, rich, at);
    size_t end, bold;

    if (start == at || start >= rich->text.length)
        return at;
    bold = bold_end(rich, start);
    end = plain_end(scope, rich, start);
    if (bold > start && (faq_asks(text_slice(rich->text, start, bold)) ||
                         !faq_asks(text_slice(rich->text, start, end))))
        end = bold;
    question_add(scope, FAQ_FORM_MARKED, index, start, end)->mark = (uint32_t)at;
    return end;
}

static size_t read_bold(struct faq_scope *scope, size_t index, size_t at)
{
    const struct block *block = scope->blocks->items[index].block;
    struct text text = block->rich->text;
    size_t end = bold_end(block->rich, at);
    size_t behind = end;
    enum faq_form form;

    if (end == at || is_jump(block->rich, at, end))
        return at;
    // "**Is it?**: Yes", "**Is it?** - Yes"
    while (behind < text.length && (text.at[behind] == ':' || text.at[behind] == ' '))
        behind++;
    if (opens_item(block) && faq_skip_blanks(text, 0) == at)
        form = FAQ_FORM_ITEM;
    else if (skip_spaces(text, behind) == line_end(text, end))
        form = FAQ_FORM_LINE;
    else
        form = FAQ_FORM_OPENING;
    question_add(scope, form, index, at, end)->behind = (uint32_t)behind;
    return end;
}

// In an alert only "Q:" is one; other bold words there stress what they say.
static void read_lines(struct faq_scope *scope, size_t index)
{
    const struct block *block = scope->blocks->items[index].block;
    const struct rich *rich = block->rich;
    bool only_marked = block_inside(block, BLOCK_ALERT);
    size_t at = skip_spaces(rich->text, 0);

    while (at < rich->text.length) {
        size_t end = read_marked(scope, index, at);

        if (end == at && !only_marked &&
            faq_mark_end(scope->extraction, WORD_ANSWER_MARK, rich, at) == at)
            end = read_bold(scope, index, at);
        at = skip_spaces(rich->text, line_end(rich->text, end) + 1);
    }
}

// <summary> and <dt> say themselves where a question stands.
static bool read_marks(struct faq_scope *scope, size_t index)
{
    const struct rich *rich = scope->blocks->items[index].block->rich;
    size_t count = scope->questions.count;

    for (size_t i = 0; i < rich->mark_count; i++) {
        const struct mark *mark = &rich->marks[i];
        size_t start = faq_skip_blanks(rich->text, mark->start);

        if ((mark->kind != MARK_SUMMARY && mark->kind != MARK_TERM) || start >= mark->end)
            continue;

        struct faq_question *question =
            question_add(scope, mark->kind == MARK_TERM ? FAQ_FORM_TERM : FAQ_FORM_SUMMARY, index,
                         start, mark->end);
        size_t words = faq_mark_end(scope->extraction, WORD_QUESTION_MARK, rich, start);

        question->start = (uint32_t)(words < mark->end ? words : start);
    }
    return scope->questions.count > count;
}

static bool cell_is(const struct faq_scope *scope, const struct cell *cell, enum word_class class)
{
    return vocabulary_is(scope->extraction->vocabulary, class,
                         rich_plain(scope->extraction->arena, cell->rich), NULL);
}

static void row_add(struct faq_scope *scope, size_t index, const struct row *row)
{
    struct text words = row->cells[0].rich->text;
    size_t start = faq_skip_blanks(words, 0);
    struct faq_question *question;

    if (start == words.length || row->cells[0].spanned ||
        cell_is(scope, &row->cells[0], WORD_QUESTION_MARK))
        return;
    question = ARRAY_PUSH(scope->extraction->arena, &scope->questions);
    *question = (struct faq_question){.form = FAQ_FORM_ROW,
                                      .index = index,
                                      .owner = FAQ_NOWHERE,
                                      .start = (uint32_t)start,
                                      .end = (uint32_t)words.length,
                                      .asks = faq_asks(words),
                                      .row = row};
}

// Two columns, headed question and answer; or most of whose first cells ask.
static void read_table(struct faq_scope *scope, size_t index)
{
    const struct table *table = scope->blocks->items[index].block->table;
    size_t asking = 0;
    bool is_headed, is_paired;

    if (table->columns != 2)
        return;
    is_headed = cell_is(scope, &table->header.cells[0], WORD_QUESTION_MARK);
    is_paired = is_headed && cell_is(scope, &table->header.cells[1], WORD_ANSWER_MARK);
    for (size_t row = 0; row < table->row_count; row++)
        asking += faq_asks(table->rows[row].cells[0].rich->text);
    if (!is_paired && (asking == 0 || asking * 2 < table->row_count))
        return;
    if (!is_headed && faq_asks(table->header.cells[0].rich->text))
        row_add(scope, index, &table->header);
    for (size_t row = 0; row < table->row_count; row++)
        row_add(scope, index, &table->rows[row]);
}

void faq_questions_find(struct faq_scope *scope)
{
    for (size_t i = scope->first; i < scope->last; i++) {
        const struct block *block = scope->blocks->items[i].block;

        if (block->kind == BLOCK_TABLE && block->table)
            read_table(scope, i);
        else if ((block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_HTML) && block->rich &&
                 (block_inside(block, BLOCK_ALERT) || !read_marks(scope, i)))
            read_lines(scope, i);
    }
}
