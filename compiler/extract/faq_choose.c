// Decides which bold lines and other lines of an FAQ are its questions.
#include "extract/faq_scope.h"

#include "extract/word.h"

#define QUESTION_WORDS 2 // that a bold line without a question mark has at least

static const struct block *block_at(const struct faq_scope *scope, size_t index)
{
    return scope->blocks->items[index].block;
}

static bool is_led_away(const struct faq_scope *scope, const struct faq_question *question)
{
    struct text words;

    if (question->owner != FAQ_NOWHERE &&
        scope->headings.items[question->owner].kind == FAQ_HEADING_NAVIGATION)
        return true;
    if (question->row)
        return false;
    words =
        text_slice(block_at(scope, question->index)->rich->text, question->start, question->end);
    return faq_navigation(scope->extraction, words) != 0;
}

static bool starts_answer(const struct faq_scope *scope, size_t index, size_t at)
{
    const struct block *block = block_at(scope, index);
    size_t start;

    if (!block->rich)
        return false;
    start = faq_skip_blanks(block->rich->text, at);
    return faq_mark_end(scope->extraction, WORD_ANSWER_MARK, block->rich, start) > start;
}

// "In a section of Q: questions an unprefixed bold paragraph is one if ... A. follows."
static bool answer_follows(const struct faq_scope *scope, const struct faq_question *question)
{
    const struct rich *rich = block_at(scope, question->index)->rich;

    if (faq_skip_blanks(rich->text, question->behind) < rich->text.length)
        return starts_answer(scope, question->index, question->behind);
    for (size_t i = question->index + 1; i < scope->last; i++) {
        if (!block_at(scope, i)->first_child && !block_is_invisible(block_at(scope, i)))
            return starts_answer(scope, i, 0);
    }
    return false;
}

// Whether the words could be a question at all: some of them, and none of those that head a part of
// an answer.
static bool could_ask(const struct faq_scope *scope, const struct faq_question *question)
{
    struct text words =
        text_slice(block_at(scope, question->index)->rich->text, question->start, question->end);
    struct word word = {0};
    size_t count = 0;

    while (count < QUESTION_WORDS && word_next(words, word.end, &word))
        count++;
    return count == QUESTION_WORDS &&
           !vocabulary_is(scope->extraction->vocabulary, WORD_FAQ_ASIDE, words, NULL);
}

// Whether the question that speaks next follows without a word between: then the words head a group
// of questions.
static bool heads_questions(const struct faq_scope *scope, const struct faq_question *question)
{
    const struct faq_question *next = question + 1;
    const struct faq_question *end = scope->questions.items + scope->questions.count;
    struct text text = block_at(scope, question->index)->rich->text;

    if (next == end || next->owner != question->owner || !faq_question_speaks(next))
        return false;
    if (next->index == question->index)
        return faq_skip_blanks(text, question->behind) >= next->mark;
    if (faq_skip_blanks(text, question->behind) < text.length)
        return false;
    for (size_t i = question->index + 1; i < next->index; i++) {
        if (!block_at(scope, i)->first_child && !block_is_invisible(block_at(scope, i)))
            return false;
    }
    return next->mark == 0 ||
           faq_skip_blanks(block_at(scope, next->index)->rich->text, 0) >= next->mark;
}

static bool is_set_like(const struct faq_question *question, const struct faq_question *first)
{
    return question->form == first->form && question->depth == first->depth &&
           question->ends_in_colon == first->ends_in_colon;
}

// "Bold lines are questions if they end in a question mark or are set like the section's first
// question; others belong to the answer."
static bool line_is_question(const struct faq_scope *scope, const struct faq_question *question,
                             const struct faq_question *first)
{
    bool is_line = question->form == FAQ_FORM_LINE;

    if (!first)
        return false;
    if (first->form == FAQ_FORM_MARKED)
        return is_line && (question->asks || answer_follows(scope, question));
    if (question->asks)
        return is_line || question->depth <= first->depth;
    // What stands above the first heading and the first question of a page introduces it.
    if (scope->is_page && question->owner == FAQ_NOWHERE && question < first)
        return false;
    return is_set_like(question, first) && could_ask(scope, question) &&
           !heads_questions(scope, question);
}

static bool is_question(const struct faq_scope *scope, const struct faq_question *question,
                        const struct faq_question *first)
{
    if (is_led_away(scope, question))
        return false;
    if (question->form == FAQ_FORM_MARKED)
        return true;
    if (scope->only_marked)
        return false;
    if (question->form == FAQ_FORM_ROW)
        return true;
    if (faq_is_in_answer(scope, question->owner))
        return question->form == FAQ_FORM_LINE && question->asks;
    return line_is_question(scope, question, first);
}

// Whether the question shows how others of its part of the FAQ are set.
static bool leads(const struct faq_scope *scope, const struct faq_question *question)
{
    return faq_question_speaks(question) && !is_led_away(scope, question) &&
           !faq_is_in_answer(scope, question->owner);
}

static const struct faq_question *first_leading(const struct faq_scope *scope, size_t from,
                                                bool same_owner)
{
    const struct faq_questions *questions = &scope->questions;

    for (size_t i = from; i < questions->count; i++) {
        if (same_owner && questions->items[i].owner != questions->items[from].owner)
            return NULL;
        if (leads(scope, &questions->items[i]))
            return &questions->items[i];
    }
    return NULL;
}

// The first question of a part of the FAQ shows how the others are set; where nothing speaks in
// that part, the first of the whole FAQ does.
void faq_questions_choose(struct faq_scope *scope)
{
    const struct faq_question *first_of_all = first_leading(scope, 0, false), *first = NULL;

    for (size_t i = 0; i < scope->questions.count; i++) {
        struct faq_question *question = &scope->questions.items[i];

        if (i == 0 || question->owner != scope->questions.items[i - 1].owner) {
            first = first_leading(scope, i, true);
            first = first ? first : first_of_all;
        }
        question->is_chosen = is_question(scope, question, first);
    }
}
