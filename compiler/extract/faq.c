// FAQ sections and FAQ pages become questions with their answers.
#include "extract/faq.h"

#include "base/array.h"
#include "extract/faq_scope.h"

#include <stdlib.h>

static struct text plain_heading(struct extraction *extraction, const struct block *heading)
{
    return heading && heading->rich ? rich_plain(extraction->arena, heading->rich) : TEXT("");
}

// A heading that is a link to another page leads there.
static bool is_link(const struct block *heading)
{
    const struct rich *rich = heading->rich;

    return rich->link_count > 0 && rich->links[0].start <= faq_skip_blanks(rich->text, 0) &&
           rich->links[0].end >= text_trim_end(rich->text).length &&
           !text_starts_with(rich->links[0].href, TEXT("#"));
}

static void blocks_flatten(struct extraction *extraction, struct faq_blocks *blocks)
{
    const struct block *root = extraction->page->root;
    size_t parent = FAQ_NOWHERE;

    for (const struct block *block = root; block; block = block_next(block, root)) {
        struct faq_block *flat;

        while (parent != FAQ_NOWHERE && blocks->items[parent].block != block->parent) {
            blocks->items[parent].end = blocks->count;
            parent = blocks->items[parent].parent;
        }
        flat = ARRAY_PUSH(extraction->arena, blocks);
        *flat = (struct faq_block){block, parent, blocks->count};
        if (block->first_child)
            parent = blocks->count - 1;
    }
    for (; parent != FAQ_NOWHERE; parent = blocks->items[parent].parent)
        blocks->items[parent].end = blocks->count;
}

// A section goes to the next heading of its level or a higher one, and not beyond the tab it stands
// in.
static size_t section_end(const struct faq_blocks *blocks, size_t index)
{
    const struct block *heading = blocks->items[index].block;
    size_t last = blocks->count;

    for (size_t i = index; i != FAQ_NOWHERE; i = blocks->items[i].parent) {
        const struct block *around = blocks->items[i].block;

        if (around->kind == BLOCK_CONDITION && text_starts_with(around->word, TEXT("tab ")) &&
            blocks->items[i].end < last)
            last = blocks->items[i].end;
    }
    for (size_t i = index + 1; i < last; i++) {
        const struct block *block = blocks->items[i].block;

        if (block->kind == BLOCK_HEADING && block->level <= heading->level)
            return i;
    }
    return last;
}

static int compare_questions(const void *left, const void *right)
{
    const struct faq_question *a = left, *b = right;

    if (a->index != b->index)
        return a->index < b->index ? -1 : 1;
    if (a->row && b->row)
        return a->row == b->row ? 0 : a->row->span.start < b->row->span.start ? -1 : 1;
    return a->mark == b->mark ? 0 : a->mark < b->mark ? -1 : 1;
}

// The chosen questions, those of headings among them, in source order.
static struct faq_questions questions_chosen(const struct faq_scope *scope)
{
    struct faq_questions chosen = {0};

    for (size_t i = 0; i < scope->questions.count; i++) {
        if (scope->questions.items[i].is_chosen)
            *ARRAY_PUSH(scope->extraction->arena, &chosen) = scope->questions.items[i];
    }
    for (size_t i = 0; i < scope->headings.count; i++) {
        const struct faq_heading *heading = &scope->headings.items[i];
        const struct rich *rich = scope->blocks->items[heading->index].block->rich;

        if (heading->kind == FAQ_HEADING_QUESTION && (!scope->only_marked || heading->marked))
            *ARRAY_PUSH(scope->extraction->arena, &chosen) = (struct faq_question){
                .form = FAQ_FORM_HEADING,
                .index = heading->index,
                .owner = i,
                .start = heading->marked ? heading->words : 0,
                .end = (uint32_t)rich->text.length,
                .asks = heading->asks,
                .is_chosen = true,
            };
    }
    if (chosen.count > 1)
        qsort(chosen.items, chosen.count, sizeof *chosen.items, compare_questions);
    return chosen;
}

// The heading that groups the question with others, else the FAQ's own.
static struct text section_of(const struct faq_scope *scope, const struct faq_question *question)
{
    size_t heading = question->owner;

    while (heading != FAQ_NOWHERE &&
           (scope->headings.items[heading].kind == FAQ_HEADING_QUESTION ||
            (question->form == FAQ_FORM_HEADING && heading == question->owner)))
        heading = scope->headings.items[heading].parent;
    if (heading != FAQ_NOWHERE)
        return scope->headings.items[heading].text;
    if (scope->heading)
        return plain_heading(scope->extraction, scope->heading);
    return scope->extraction->page->title;
}

static void entry_add(const struct faq_scope *scope, const struct faq_question *question,
                      const struct faq_question *next)
{
    struct extraction *extraction = scope->extraction;
    const struct block *block = scope->blocks->items[question->index].block;
    const struct rich *rich = question->row ? question->row->cells[0].rich : block->rich;
    struct faq *entry = ARRAY_PUSH(extraction->arena, &extraction->records->faqs);

    entry->section = section_of(scope, question);
    entry->question = rich_plain_slice(extraction->arena, rich, question->start, question->end);
    entry->conditions = record_conditions(extraction, block);
    faq_answer_cut(scope, question, next, entry);
    judge(extraction, rich_span(rich, question->start, question->end), "FAQ entry",
          "%s of the FAQ%s", faq_form_name(question->form),
          question->asks ? " that ends in a question mark" : ", set as its questions are");
}

static bool questions_speak(const struct faq_questions *chosen)
{
    for (size_t i = 0; i < chosen->count; i++) {
        const struct faq_question *question = &chosen->items[i];

        // A heading begins further on where it is marked "Q:".
        if (faq_question_speaks(question) ||
            (question->form == FAQ_FORM_HEADING && question->start > 0))
            return true;
    }
    return false;
}

static void scope_read(struct faq_scope *scope)
{
    struct faq_questions chosen;

    faq_questions_find(scope);
    faq_headings_choose(scope);
    faq_questions_choose(scope);
    chosen = questions_chosen(scope);
    if (scope->is_weak && !questions_speak(&chosen)) {
        if (!scope->is_silent)
            faq_report_empty(scope);
        return;
    }
    for (size_t i = 0; i < chosen.count; i++)
        entry_add(scope, &chosen.items[i], i + 1 < chosen.count ? &chosen.items[i + 1] : NULL);
    faq_report_left(scope);
    if (chosen.count == 0 && !scope->only_marked)
        faq_report_empty(scope);
}

// What stands outside the FAQ section of a page whose title names an FAQ and something else: only
// "Q:" counts there.
static void rest_read(struct extraction *extraction, const struct faq_blocks *blocks, size_t first,
                      size_t last)
{
    struct faq_scope scope = {
        .extraction = extraction,
        .blocks = blocks,
        .heading = extraction->page->heading,
        .first = first,
        .last = last,
        .only_marked = true,
    };

    if (first < last)
        scope_read(&scope);
}

// "Q&A" beside other words names a thing where a heading of the page asks about it.
static struct faq_title title_read(struct extraction *extraction, const struct faq_blocks *blocks,
                                   struct text text)
{
    struct faq_title title = faq_title_read(extraction, text);

    if (title.is_faq && title.is_shared && !title.is_bare && blocks->asks_about) {
        title.is_faq = false;
        title.reason = "names a thing that the page asks about";
    }
    return title;
}

static bool may_open(const struct extraction *extraction, const struct block *block)
{
    return block->kind == BLOCK_HEADING && block->rich && block != extraction->page->heading &&
           !is_link(block);
}

static struct faq_title section_title(struct extraction *extraction,
                                      const struct faq_blocks *blocks, const struct block *block)
{
    struct faq_title title = {0};

    if (may_open(extraction, block))
        title = title_read(extraction, blocks, plain_heading(extraction, block));
    return title;
}

static void sections_read(struct extraction *extraction, const struct faq_blocks *blocks,
                          bool rest_too)
{
    size_t rest = 0;

    for (size_t i = 0; i < blocks->count; i++) {
        struct faq_title title = section_title(extraction, blocks, blocks->items[i].block);
        struct faq_scope scope = {
            .extraction = extraction,
            .blocks = blocks,
            .heading = blocks->items[i].block,
            .first = i + 1,
            .is_weak = title.is_weak || title.is_shared || title.is_loose,
            .is_silent = title.is_weak || title.is_loose,
        };

        if (title.reason)
            judge(extraction, blocks->items[i].block->span,
                  title.is_faq ? "FAQ section" : "no FAQ section", "the heading %s", title.reason);
        if (!title.is_faq)
            continue;
        scope.last = section_end(blocks, i);
        if (rest_too)
            rest_read(extraction, blocks, rest, i);
        scope_read(&scope);
        rest = scope.last;
        i = rest - 1;
    }
    if (rest_too)
        rest_read(extraction, blocks, rest, blocks->count);
}

static void questions_read(struct extraction *extraction)
{
    const struct page *page = extraction->page;
    bool has_sections = false;

    for (size_t i = 1; i < page->question_count; i++) {
        if (!text_equals(page->questions[i].section, page->questions[0].section))
            has_sections = true;
    }
    for (size_t i = 0; i < page->question_count; i++) {
        const struct question *question = &page->questions[i];
        struct faq *entry = ARRAY_PUSH(extraction->arena, &extraction->records->faqs);
        struct record_source answer = record_source_from_span(extraction, question->answer);

        // Learn shows no name over a page's only section; many say "Ignored" there.
        entry->section =
            has_sections || page->heading_text.length == 0 ? question->section : page->heading_text;
        entry->question = question->name;
        entry->source = record_source_from_span(extraction, question->span);
        if (answer.end_line >= entry->source.end_line) {
            entry->source.end_line = answer.end_line;
            entry->source.end_column = answer.end_column;
        }
        faq_answer_of_question(extraction, question, entry);
        judge(extraction, question->span, "FAQ entry", "a question of a YamlMime:FAQ page");
    }
}

// What the page's title and its first heading say.
static struct faq_title page_title(struct extraction *extraction, const struct faq_blocks *blocks)
{
    const struct page *page = extraction->page;
    struct faq_title title = title_read(extraction, blocks, page->title);
    struct faq_title heading = title_read(extraction, blocks, page->heading_text);

    title.is_faq = title.is_faq && !title.is_weak;
    heading.is_faq = heading.is_faq && !heading.is_weak;
    if (!title.is_faq)
        return heading;
    title.is_mixed = title.is_mixed && (heading.is_mixed || !heading.is_faq);
    return title;
}

// Whether a heading opens an FAQ; also notes what the headings ask about.
static bool sections_scan(struct extraction *extraction, struct faq_blocks *blocks)
{
    bool opens = false, opens_if_shared = false;

    for (const struct section *section = extraction->page->sections; section;
         section = section->next) {
        struct faq_title title;

        if (!section->heading || !section->heading->rich)
            continue;
        title = faq_title_read(extraction, plain_heading(extraction, section->heading));
        blocks->asks_about = blocks->asks_about || title.asks_about;
        if (title.is_faq && may_open(extraction, section->heading)) {
            opens = opens || !title.is_shared || title.is_bare;
            opens_if_shared = true;
        }
    }
    return opens || (opens_if_shared && !blocks->asks_about);
}

void faqs_from_page(struct extraction *extraction)
{
    struct faq_blocks blocks = {0};
    struct faq_title title;
    bool has_section;

    if (extraction->page->is_faq) {
        questions_read(extraction);
        return;
    }
    has_section = sections_scan(extraction, &blocks);
    title = page_title(extraction, &blocks);
    if (title.reason)
        judge(extraction, (struct span){extraction->page->source, 0, 0},
              title.is_faq ? "FAQ page" : "no FAQ page", "the title %s", title.reason);
    if (!title.is_faq && !has_section)
        return;
    blocks_flatten(extraction, &blocks);
    blocks.definitions = faq_definitions_read(extraction->arena, extraction->page->source);
    if (!title.is_faq || (title.is_mixed && has_section)) {
        sections_read(extraction, &blocks, title.is_faq);
    } else {
        struct faq_scope scope = {
            .extraction = extraction,
            .blocks = &blocks,
            .heading = extraction->page->heading,
            .last = blocks.count,
            .is_page = true,
            .is_mixed = title.is_mixed,
        };

        scope_read(&scope);
    }
}
