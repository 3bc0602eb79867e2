// What is said of an FAQ: why its lines and headings are questions or none, and that it is empty.
#include "extract/faq_scope.h"

#include "extract/override.h"
#include "page/table.h"

#include <string.h>

const char *faq_form_name(enum faq_form form)
{
    static const char *const names[] = {
        [FAQ_FORM_HEADING] = "a heading",
        [FAQ_FORM_LINE] = "a bold line",
        [FAQ_FORM_OPENING] = "a bold opening",
        [FAQ_FORM_ITEM] = "a list item with a bold opening",
        [FAQ_FORM_MARKED] = "a line marked Q",
        [FAQ_FORM_SUMMARY] = "a summary",
        [FAQ_FORM_TERM] = "a term",
        [FAQ_FORM_ROW] = "a row of a table",
    };

    return names[form];
}

void faq_report_left(const struct faq_scope *scope)
{
    struct extraction *extraction = scope->extraction;

    for (size_t i = 0; extraction->judgements && i < scope->questions.count; i++) {
        const struct faq_question *question = &scope->questions.items[i];
        const struct block *block = scope->blocks->items[question->index].block;

        if (!question->is_chosen && !question->row)
            judge(extraction, rich_span(block->rich, question->start, question->end),
                  "no FAQ entry", "%s that is not set as the questions of this FAQ are",
                  faq_form_name(question->form));
    }
    for (size_t i = 0; extraction->judgements && i < scope->headings.count; i++) {
        static const char *const reasons[] = {
            [FAQ_HEADING_PLAIN] = "belongs to an answer, or to no question",
            [FAQ_HEADING_GROUP] = "groups the questions below it",
            [FAQ_HEADING_QUESTION] = "",
            [FAQ_HEADING_NAVIGATION] = "leads away from the FAQ",
        };
        const struct faq_heading *heading = &scope->headings.items[i];

        if (heading->kind != FAQ_HEADING_QUESTION)
            judge(extraction, scope->blocks->items[heading->index].block->span, "no FAQ entry",
                  "a heading that %s", reasons[heading->kind]);
    }
}

// A line of the page that ends in a question mark, code and comments apart.
static bool block_has_asking_line(const struct block *block)
{
    struct text rest, line;

    if (!block->rich || block->kind == BLOCK_HEADING)
        return false;
    rest = span_text(block->span);
    while (text_next_line(&rest, &line)) {
        line = text_trim(line);
        while (line.length > 0 && strchr("*_\"'\\", line.at[line.length - 1]))
            line.length--;
        if (text_ends_with(line, TEXT("?")))
            return true;
    }
    return false;
}

// A question in a table that is none of two columns, as far as it is no link to its answer.
static bool table_has_asking_cell(const struct table *table)
{
    for (size_t row = 0; row < table->row_count; row++) {
        const struct rich *rich = table->columns > 0 ? table->rows[row].cells[0].rich : NULL;

        if (rich && rich->link_count == 0 && faq_asks(rich->text))
            return true;
    }
    return false;
}

// "An FAQ section, or a page that is FAQ by title, without a question is reported as empty; not so
// if it holds a line ending in a question mark."
void faq_report_empty(const struct faq_scope *scope)
{
    struct extraction *extraction = scope->extraction;
    struct span span =
        scope->heading ? scope->heading->span : (struct span){extraction->page->source, 0, 0};

    if (scope->heading && override_of(extraction, scope->heading, OVERRIDE_IGNORE))
        return;
    for (size_t i = scope->first; i < scope->last; i++) {
        const struct block *block = scope->blocks->items[i].block;

        if (block_has_asking_line(block) || (block->table && table_has_asking_cell(block->table))) {
            judge(extraction, span, "no FAQ",
                  "nothing in it is set as a question, though a line asks");
            return;
        }
    }
    judge(extraction, span, "empty FAQ", "nothing in it is set as a question");
    diag_add(extraction->diags, DIAG_FAQ_EMPTY, span,
             scope->is_page ? "the page is an FAQ by its title, but holds no question"
                            : "the FAQ section holds no question");
}
