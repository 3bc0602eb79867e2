// Decides which headings of an FAQ are questions, and which group them.
#include "extract/faq_scope.h"

#include "base/array.h"
#include "extract/word_values.h"

#define LEVELS 8

// How many headings of a level are questions, and how many group them.
struct level_counts {
    size_t questions[LEVELS];
    size_t groups[LEVELS];
    size_t asking; // headings and other candidates that ask or are marked
};

static const struct block *block_at(const struct faq_scope *scope, size_t index)
{
    return scope->blocks->items[index].block;
}

// The first question behind the block at the index; both are in source order.
static size_t first_question_behind(const struct faq_scope *scope, size_t index)
{
    size_t low = 0, high = scope->questions.count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (scope->questions.items[middle].index <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool faq_question_speaks(const struct faq_question *question)
{
    return question->asks || question->form == FAQ_FORM_MARKED || question->form == FAQ_FORM_ROW;
}

static bool begins_as_question(const struct faq_scope *scope, struct text text)
{
    struct word_match match;

    return vocabulary_has(scope->extraction->vocabulary, WORD_QUESTION_WORD, text, &match) &&
           match.start == 0;
}

static bool is_explicit(const struct faq_heading *heading)
{
    return heading->kind != FAQ_HEADING_NAVIGATION && (heading->asks || heading->marked);
}

static bool shows_text(const struct faq_scope *scope, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++) {
        const struct block *block = block_at(scope, i);

        // An included file that is not there may have said anything.
        if (!block->first_child && (block->kind == BLOCK_INCLUDE || !block_is_invisible(block)))
            return true;
    }
    return false;
}

static void heading_add(struct faq_scope *scope, size_t index)
{
    struct arena *arena = scope->extraction->arena;
    const struct block *block = block_at(scope, index);
    struct faq_heading *heading = ARRAY_PUSH(arena, &scope->headings);

    heading->index = index;
    heading->end = scope->last;
    heading->parent = FAQ_NOWHERE;
    heading->level = block->level;
    heading->words = (uint32_t)faq_mark_end(scope->extraction, WORD_QUESTION_MARK, block->rich,
                                            faq_skip_blanks(block->rich->text, 0));
    heading->text = rich_plain(arena, block->rich);
    heading->asks = faq_asks_within(heading->text);
    heading->marked = heading->words > faq_skip_blanks(block->rich->text, 0);
    heading->is_faq = faq_title_read(scope->extraction, heading->text).is_faq;
    heading->navigation = faq_navigation(scope->extraction, heading->text);
}

// Whether a heading or another question that speaks stands below the heading.
static bool leads_to_questions(const struct faq_scope *scope, size_t index)
{
    const struct faq_headings *headings = &scope->headings;
    const struct faq_heading *heading = &headings->items[index];
    size_t end = scope->last;

    for (size_t i = index + 1; i < headings->count; i++) {
        const struct faq_heading *below = &headings->items[i];

        if (below->level <= heading->level) {
            end = below->index;
            break;
        }
        if (below->navigation == 0 &&
            (below->asks || below->marked || begins_as_question(scope, below->text)))
            return true;
    }
    for (size_t i = first_question_behind(scope, heading->index); i < scope->questions.count; i++) {
        const struct faq_question *question = &scope->questions.items[i];

        if (question->index >= end)
            break;
        if (faq_question_speaks(question))
            return true;
    }
    return false;
}

static void navigation_decide(struct faq_scope *scope)
{
    for (size_t i = 0; i < scope->headings.count; i++) {
        struct faq_heading *heading = &scope->headings.items[i];

        if (heading->navigation == NAVIGATION_AWAY ||
            (heading->navigation == NAVIGATION_PERHAPS && !leads_to_questions(scope, i)))
            heading->kind = FAQ_HEADING_NAVIGATION;
    }
}

// The block behind which nothing asks any more, or FAQ_NOWHERE where nothing asks at all.
static size_t last_asking(const struct faq_scope *scope)
{
    size_t last = FAQ_NOWHERE;

    for (size_t i = scope->headings.count; i-- > 0 && last == FAQ_NOWHERE;) {
        if (is_explicit(&scope->headings.items[i]))
            last = scope->headings.items[i].index;
    }
    for (size_t i = scope->questions.count; i-- > 0;) {
        const struct faq_question *question = &scope->questions.items[i];

        if (last != FAQ_NOWHERE && question->index <= last)
            break;
        if (faq_question_speaks(question))
            return question->index;
    }
    return last;
}

// Each heading gets the one above it; what stands below one that leads away does so, too, and so
// does what follows on its level behind the last question.
static void headings_link(struct faq_scope *scope)
{
    struct faq_heading *headings = scope->headings.items;
    unsigned away = LEVELS; // the level of the heading that led away last
    size_t last = last_asking(scope);

    for (size_t i = 0; i < scope->headings.count; i++) {
        size_t parent = i > 0 ? i - 1 : FAQ_NOWHERE;

        while (parent != FAQ_NOWHERE && headings[parent].level >= headings[i].level)
            parent = headings[parent].parent;
        headings[i].parent = parent;
        if (i > 0)
            headings[i - 1].end = headings[i].index;
        if (headings[i].index > last && headings[i].kind == FAQ_HEADING_NAVIGATION)
            away = headings[i].level;
        else if (headings[i].level < away)
            away = LEVELS;
        else if (headings[i].level == away)
            headings[i].kind = FAQ_HEADING_NAVIGATION;
        if (parent == FAQ_NOWHERE)
            continue;
        if (headings[parent].kind == FAQ_HEADING_NAVIGATION)
            headings[i].kind = FAQ_HEADING_NAVIGATION;
        if (headings[i].kind != FAQ_HEADING_NAVIGATION)
            headings[parent].children++;
    }
    for (size_t i = 0; i < scope->headings.count; i++)
        headings[i].has_text = shows_text(scope, headings[i].index + 1, headings[i].end);
}

static void headings_find(struct faq_scope *scope)
{
    for (size_t i = scope->first; i < scope->last; i++) {
        const struct block *block = block_at(scope, i);

        if (block->kind == BLOCK_HEADING && block != scope->heading && block->rich)
            heading_add(scope, i);
    }
    navigation_decide(scope);
    headings_link(scope);
}

// The questions get their headings; both are in source order.
static void owners_set(struct faq_scope *scope)
{
    size_t heading = 0;

    for (size_t i = 0; i < scope->questions.count; i++) {
        struct faq_question *question = &scope->questions.items[i];

        while (heading < scope->headings.count &&
               scope->headings.items[heading].index < question->index)
            heading++;
        question->owner = heading > 0 ? heading - 1 : FAQ_NOWHERE;
    }
}

// From the last heading to the first: what stands below a heading is known before the heading is
// decided.
static void note_asking(struct faq_scope *scope, struct level_counts *counts)
{
    for (size_t i = 0; i < scope->questions.count; i++) {
        const struct faq_question *question = &scope->questions.items[i];

        if (!faq_question_speaks(question))
            continue;
        if (question->owner == FAQ_NOWHERE) {
            counts->asking++;
        } else if (scope->headings.items[question->owner].kind != FAQ_HEADING_NAVIGATION) {
            counts->asking++;
            scope->headings.items[question->owner].asks_below = true;
        }
    }
    for (size_t i = scope->headings.count; i-- > 0;) {
        struct faq_heading *heading = &scope->headings.items[i];

        counts->asking += is_explicit(heading);
        if (heading->parent != FAQ_NOWHERE && heading->kind != FAQ_HEADING_NAVIGATION &&
            (is_explicit(heading) || heading->asks_below))
            scope->headings.items[heading->parent].asks_below = true;
    }
}

// "A sub-heading that groups questions (the headings below it are the questions) is a section." One
// that asks and has text of its own is a question whatever stands below it; one that does not ask
// is none if something below it does.
static void heading_decide(struct faq_scope *scope, struct faq_heading *heading)
{
    if (heading->kind == FAQ_HEADING_NAVIGATION)
        return;
    if (is_explicit(heading))
        heading->kind = heading->children > 0 && !heading->has_text && heading->asks_below
                            ? FAQ_HEADING_GROUP
                            : FAQ_HEADING_QUESTION;
    else if (heading->is_faq || heading->asks_below ||
             (heading->children > 0 && !heading->has_text) ||
             (heading->children > 1 && !begins_as_question(scope, heading->text)))
        heading->kind = FAQ_HEADING_GROUP;
}

// Whether the question stands in the answer of a heading, where only whole bold lines that ask are
// questions.
bool faq_is_in_answer(const struct faq_scope *scope, size_t heading)
{
    while (heading != FAQ_NOWHERE && scope->headings.items[heading].kind == FAQ_HEADING_PLAIN)
        heading = scope->headings.items[heading].parent;
    return heading != FAQ_NOWHERE && scope->headings.items[heading].kind == FAQ_HEADING_QUESTION;
}

// "Every leaf sub-heading at the questions' level is a question, whatever its words."
static void statement_decide(const struct faq_scope *scope, struct faq_heading *heading,
                             const struct level_counts *counts)
{
    unsigned level = heading->level < LEVELS ? heading->level : LEVELS - 1;

    if (heading->kind != FAQ_HEADING_PLAIN || !heading->has_text || scope->is_mixed)
        return;
    if (faq_is_in_answer(scope, heading->parent))
        return;
    if (counts->questions[level] > counts->groups[level])
        heading->kind = FAQ_HEADING_QUESTION;
}

static bool holds_links_only(const struct faq_scope *scope, const struct faq_heading *heading)
{
    for (size_t i = heading->index + 1; i < heading->end; i++) {
        const struct rich *rich = block_at(scope, i)->rich;

        if (rich && !rich_is_blank(rich) && rich->link_count == 0)
            return false;
        if (block_at(scope, i)->kind == BLOCK_TABLE || block_at(scope, i)->kind == BLOCK_CODE)
            return false;
    }
    return true;
}

// Where nothing asks, the headings right below the FAQ's own are the questions, each with an answer
// of its own. A page that is an FAQ only by its title needs two that begin like questions.
static void headings_without_marks(struct faq_scope *scope)
{
    unsigned level = LEVELS;
    size_t answered = 0, begun = 0;

    for (size_t i = 0; i < scope->headings.count; i++) {
        const struct faq_heading *heading = &scope->headings.items[i];

        if (heading->kind == FAQ_HEADING_PLAIN && heading->level < level)
            level = heading->level;
    }
    for (size_t i = 0; i < scope->headings.count; i++) {
        const struct faq_heading *heading = &scope->headings.items[i];

        if (heading->kind != FAQ_HEADING_PLAIN || heading->level != level ||
            holds_links_only(scope, heading))
            continue;
        answered++;
        begun += begins_as_question(scope, heading->text);
    }
    if (answered == 0 || scope->is_weak || (scope->is_page && (begun < 2 || scope->is_mixed)))
        return;
    for (size_t i = 0; i < scope->headings.count; i++) {
        struct faq_heading *heading = &scope->headings.items[i];

        if (heading->kind == FAQ_HEADING_PLAIN && heading->level == level &&
            !holds_links_only(scope, heading))
            heading->kind = FAQ_HEADING_QUESTION;
    }
}

static void headings_decide(struct faq_scope *scope, struct level_counts *counts)
{
    for (size_t i = scope->headings.count; i-- > 0;) {
        struct faq_heading *heading = &scope->headings.items[i];
        unsigned level = heading->level < LEVELS ? heading->level : LEVELS - 1;

        heading_decide(scope, heading);
        counts->questions[level] += heading->kind == FAQ_HEADING_QUESTION;
        counts->groups[level] += heading->kind == FAQ_HEADING_GROUP;
    }
    for (size_t i = 0; i < scope->headings.count; i++)
        statement_decide(scope, &scope->headings.items[i], counts);
    if (counts->asking == 0)
        headings_without_marks(scope);
}

void faq_headings_choose(struct faq_scope *scope)
{
    struct level_counts counts = {0};

    headings_find(scope);
    owners_set(scope);
    note_asking(scope, &counts);
    headings_decide(scope, &counts);
}
