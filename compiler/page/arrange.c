// The third reading of a document: alerts, conditions, tabs and includes, which CommonMark does not
// know.
#include "page/draft.h"

#include "page/block_start.h"
#include "page/include.h"
#include "page/inline.h"
#include "page/tag.h"

#define OPEN_LIMIT 64 // conditions inside each other; Learn allows one

static bool is_marker(const struct block *block, const char *start)
{
    return block->kind == BLOCK_MARKER &&
           text_starts_with_nocase(block->word, text_from_string(start));
}

static struct text lower_copy(struct arena *arena, struct text text)
{
    char *at = arena_take(arena, text.length + 1);

    for (size_t i = 0; i < text.length; i++)
        at[i] = character_lower(text.at[i]);
    return (struct text){at, text.length};
}

// "A marker line inside an open quote ends that quote and starts a new alert." [!div] only styles
// what it holds; [!VIDEO] is a block of its own.
static void quote_arrange(struct reading *reading, struct block *quote)
{
    struct block *current = quote, *child = quote->first_child;

    while (child) {
        struct block *next = child->next;
        struct text word;

        if (child->kind == BLOCK_MARKER && quote_marker(child->word, &word)) {
            if (text_starts_with_nocase(word, TEXT("video"))) {
                child->kind = BLOCK_CODE;
                child->word = TEXT("video");
            } else {
                struct block *marker = child;

                if (marker->previous || current != quote) {
                    struct block *alert = block_new(reading->arena, BLOCK_QUOTE,
                                                    marker->span.source, marker->span.start);

                    if (current->next)
                        block_insert_before(current->next, alert);
                    else
                        block_append(current->parent, alert);
                    alert->span.end = marker->span.end;
                    current = alert;
                }
                block_remove(marker);
                if (!text_starts_with_nocase(word, TEXT("div"))) {
                    current->kind = BLOCK_ALERT;
                    current->word = lower_copy(reading->arena, word);
                }
                child = next;
                continue;
            }
        }
        if (current != quote) {
            block_remove(child);
            block_append(current, child);
            current->span.end = child->span.end;
        }
        child = next;
    }
    if (current != quote && quote->last_child)
        quote->span.end = quote->last_child->span.end;
}

// The blocks between two markers become alternatives of the page. Either marker may be missing.
static void condition_close(struct reading *reading, struct block *open, struct block *last,
                            struct text word)
{
    struct block *first = open->next;

    if (first && last && last != open) {
        struct block *condition =
            block_new(reading->arena, BLOCK_CONDITION, open->span.source, open->span.start);

        condition->span.end = last->span.end;
        condition->word = word;
        block_wrap(condition, first, last);
    }
    block_remove(open);
}

static struct text condition_word(struct reading *reading, const struct block *marker)
{
    struct text name, rest, value = TEXT("");

    triple_colon(marker->word, &name, &rest);

    struct tag tag = {.attributes = rest};
    bool zone = text_starts_with_nocase(name, TEXT("zone"));

    tag_attribute(reading->arena, &tag, zone ? "pivot" : "range", &value);
    return arena_format(reading->arena, "%s %.*s", zone ? "zone" : "moniker",
                        TEXT_ARGUMENTS(value));
}

// The long description of a complex image is not shown.
static void image_arrange(struct reading *reading, struct block *marker)
{
    struct raw raw = raw_from_span(reading->arena, marker->span);
    bool complex = text_contains(marker->word, TEXT("type=\"complex\""));

    marker->kind = BLOCK_PARAGRAPH;
    marker->word = TEXT("");
    marker->rich = rich_from_raw(reading, &raw, INLINE_MARKDOWN);
    if (!complex)
        return;
    for (struct block *block = marker->next, *next; block; block = next) {
        struct text name = TEXT(""), rest;
        bool end = block->kind == BLOCK_MARKER && triple_colon(block->word, &name, &rest) &&
                   text_equals_nocase(name, TEXT("image-end"));

        next = block->next;
        marker->span.end = block->span.end;
        block_remove(block);
        if (end)
            break;
    }
}

struct open_conditions {
    struct block *items[OPEN_LIMIT];
    size_t count;
};

// Ends the innermost condition of the name, and those inside it that were not closed.
static void condition_end(struct reading *reading, struct open_conditions *open, struct block *end,
                          struct text name)
{
    size_t i = open->count;
    bool zone = text_starts_with_nocase(name, TEXT("zone"));

    while (i > 0 &&
           text_starts_with(condition_word(reading, open->items[i - 1]), TEXT("zone")) != zone)
        i--;
    if (i == 0) {
        diag_add(reading->diags, DIAG_CONDITION, end->span,
                 "this ends no %s that begins in the same list or quote",
                 zone ? "zone" : "moniker range");
    } else {
        while (open->count >= i) {
            struct block *marker = open->items[--open->count];

            if (open->count >= i)
                diag_add(reading->diags, DIAG_CONDITION, marker->span,
                         "this is not ended before what holds it is");
            condition_close(reading, marker, end->previous, condition_word(reading, marker));
        }
    }
    block_remove(end);
}

static void triple_colons_arrange(struct reading *reading, struct block *parent)
{
    struct open_conditions open = {.count = 0};

    for (struct block *block = parent->first_child, *next; block; block = next) {
        struct text name = TEXT(""), rest;

        next = block->next;
        if (block->kind != BLOCK_MARKER || !triple_colon(block->word, &name, &rest))
            continue;
        if (text_equals_nocase(name, TEXT("zone")) || text_equals_nocase(name, TEXT("moniker"))) {
            if (open.count < OPEN_LIMIT)
                open.items[open.count++] = block;
            else
                block_remove(block);
        } else if (text_equals_nocase(name, TEXT("zone-end")) ||
                   text_equals_nocase(name, TEXT("moniker-end"))) {
            condition_end(reading, &open, block, name);
        } else if (text_equals_nocase(name, TEXT("image"))) {
            image_arrange(reading, block);
            next = block->next;
        } else if (text_equals_nocase(name, TEXT("code")) ||
                   text_equals_nocase(name, TEXT("video"))) {
            block->kind = BLOCK_CODE;
            block->word = name;
        } else {
            block_remove(block); // rows, columns, forms
        }
    }
    while (open.count > 0) {
        struct block *marker = open.items[--open.count];

        diag_add(reading->diags, DIAG_CONDITION, marker->span,
                 "this is never ended; it is taken to hold all that follows");
        condition_close(reading, marker, parent->last_child, condition_word(reading, marker));
    }
}

// "Heading of any level whose only child is a link to #tab/id".
static bool is_tab(const struct block *block, struct text *id)
{
    if (block->kind != BLOCK_HEADING || !block->rich || block->rich->link_count != 1)
        return false;

    const struct link *link = &block->rich->links[0];

    if (!text_starts_with(link->href, TEXT("#tab/")) ||
        !text_is_blank(text_slice(block->rich->text, 0, link->start)) ||
        !text_is_blank(text_from(block->rich->text, link->end)))
        return false;
    *id = text_from(link->href, 5);
    return true;
}

// A tab runs to the next tab, or to a rule, or to the end of what holds it.
static void tabs_arrange(struct reading *reading, struct block *parent)
{
    for (struct block *block = parent->first_child, *next; block; block = next) {
        struct text id, other;

        next = block->next;
        if (!is_tab(block, &id))
            continue;

        struct block *last = block;

        while (last->next && last->next->kind != BLOCK_RULE && !is_tab(last->next, &other))
            last = last->next;
        next = last->next;
        condition_close(reading, block, last,
                        arena_format(reading->arena, "tab %.*s", TEXT_ARGUMENTS(id)));
    }
}

static void include_arrange(struct reading *reading, struct block *marker)
{
    struct include_reference include;

    include_scan(marker->word, &include);

    struct block *blocks = include_blocks(reading, marker->span, &include);

    if (!blocks) { // an include without blocks still stands where the file was to show something
        marker->kind = BLOCK_INCLUDE;
        marker->word = include.path;
        return;
    }
    block_insert_before(marker, blocks);
    block_remove(marker);
}

void blocks_arrange(struct reading *reading, struct block *parent)
{
    for (struct block *block = parent->first_child, *next; block; block = next) {
        next = block->next;
        if (block->kind == BLOCK_QUOTE)
            quote_arrange(reading, block);
        else if (is_marker(block, "[!include"))
            include_arrange(reading, block);
    }
    triple_colons_arrange(reading, parent);
    tabs_arrange(reading, parent);
    for (struct block *block = parent->first_child; block; block = block->next)
        if (block->kind != BLOCK_INCLUDE &&
            block->first_child) // an included file is arranged already
            blocks_arrange(reading, block);
}
