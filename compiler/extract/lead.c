// The line that leads to a list and says something of its items.
#include "extract/lead.h"

#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

#include <string.h>

#define LEAD_LENGTH 512 // bytes; what is longer leads to nothing
#define DATE_WORDS  5   // beside its date, in a line that is only a date
#define ITEM_WORDS  8   // a longer item is no name

static size_t count_words(struct text text)
{
    struct word word = {0};
    size_t count = 0;

    while (word_next(text, word.end, &word))
        count++;
    return count;
}

static const struct block *visible_before(const struct block *block)
{
    do
        block = block->previous;
    while (block && block_is_invisible(block));
    return block;
}

static bool ends_in_colon(const struct block *block)
{
    return block && block->kind == BLOCK_PARAGRAPH && block->rich &&
           text_ends_with(text_trim(block->rich->text), TEXT(":")) &&
           block->rich->text.length <= LEAD_LENGTH && text_has_year(block->rich->text);
}

// Whether the words before or behind an event speak of several things that they do not name: "the
// following tools", "these versions".
static bool is_kind(struct extraction *extraction, struct text sentence, struct text name)
{
    struct word_matches words =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_DETERMINER, sentence);

    for (size_t i = 0; i < words.count && name.length == 0; i++) {
        if (words.items[i].value == 2)
            return true;
    }
    return name.length > 0 && subject_is_general(name);
}

// What the last sentence of the paragraph says of the items below it.
static bool read_lead(struct extraction *extraction, const struct block *paragraph,
                      struct lead *lead)
{
    struct passage passage = passage_from_block(extraction, paragraph);
    struct sentences sentences =
        sentences_from_text(extraction->arena, extraction->vocabulary, passage.rich->text);
    struct date_matches dates;
    struct event_matches events;
    struct pairs pairs;

    passage_go_to(&passage, sentences.items[sentences.count - 1]);
    dates = passage_dates(&passage);
    if (dates.count != 1 || dates.items[0].impossible)
        return false;
    lead->date = dates.items[0];
    lead->date_text =
        rich_plain_slice(extraction->arena, passage.rich, passage.sentence.start + lead->date.start,
                         passage.sentence.start + lead->date.end);
    events = events_from_text(extraction->arena, extraction->vocabulary, passage.text);
    pairs = pairs_from_sentence(extraction, passage.text, &events, &dates);
    if (pairs.count == 1 && !pairs.items[0].event.is_weak) {
        const struct pair *pair = &pairs.items[0];
        size_t end = pair->date.start >= pair->event.end ? pair->date.start : passage.text.length;

        lead->event = pair->event.event;
        lead->has_event = true;
        return is_kind(extraction, passage.text,
                       subject_in_clause(extraction, passage.text, &pair->event, pair->start, end));
    }

    struct text before = text_slice(passage.text, 0, lead->date.start);
    struct text behind = text_from(passage.text, lead->date.end);
    struct word_match first;

    lead->is_end = vocabulary_begins(extraction->vocabulary, WORD_UNTIL, before, NULL);
    return events.count == 0 && count_words(before) + count_words(behind) <= DATE_WORDS &&
           (lead->is_end ||
            (vocabulary_begins(extraction->vocabulary, WORD_LEAD_DATE, before, &first)));
}

// Whether the first item is a name: a list of sentences says more of what stands above it.
static bool begins_with_name(struct extraction *extraction, const struct block *list)
{
    const struct block *line = list->first_child ? list->first_child->first_child : NULL;

    return line && line->kind == BLOCK_PARAGRAPH && line->rich &&
           lead_item_name(extraction, line).length > 0;
}

const struct lead *lead_of_item(struct extraction *extraction, const struct block *paragraph)
{
    const struct block *item = paragraph->parent;
    const struct block *list = item && item->kind == BLOCK_ITEM ? item->parent : NULL;
    struct lead *lead;

    if (!list || paragraph->previous || list->kind != BLOCK_LIST)
        return NULL;
    if (!extraction->lead || extraction->lead->list != list) {
        const struct block *above = visible_before(list);

        if (!ends_in_colon(above))
            return NULL;
        lead = ARENA_NEW(extraction->arena, struct lead);
        if (!read_lead(extraction, above, lead) ||
            (lead->has_event && !begins_with_name(extraction, list)))
            lead->date = (struct date_match){.impossible = true};
        lead->list = list;
        extraction->lead = lead;
    }
    return extraction->lead->date.impossible ? NULL : extraction->lead;
}

bool lead_is_one(struct extraction *extraction, const struct block *paragraph)
{
    const struct block *list = paragraph->next;
    const struct lead *lead;

    if (!ends_in_colon(paragraph))
        return false;
    while (list && block_is_invisible(list))
        list = list->next;
    if (!list || list->kind != BLOCK_LIST || !list->first_child || !list->first_child->first_child)
        return false;
    lead = lead_of_item(extraction, list->first_child->first_child);
    return lead && lead->has_event;
}

struct text lead_item_name(struct extraction *extraction, const struct block *paragraph)
{
    const struct rich *rich = paragraph->rich;
    struct text text = text_trim(rich->text), name;
    size_t start = (size_t)(text.at - rich->text.at), end = 0;

    for (size_t i = 0; i < rich->mark_count && rich->marks[i].start <= start; i++) {
        if (rich->marks[i].kind == MARK_STRONG || rich->marks[i].kind == MARK_CODE)
            return subject_trim(extraction, text_slice(rich->text, start, rich->marks[i].end));
    }
    for (size_t i = 0; i < rich->link_count && rich->links[i].start <= start; i++) {
        if (rich->links[i].end > start)
            return subject_trim(extraction, text_slice(rich->text, start, rich->links[i].end));
    }
    while (end < text.length && strchr(":;(\v", text.at[end]) == NULL &&
           !(end + 1 < text.length && strchr(".-,", text.at[end]) != NULL &&
             character_is_space(text.at[end + 1])))
        end++;
    name = subject_trim(extraction, text_slice(text, 0, end));
    return count_words(name) <= ITEM_WORDS && subject_find_verb(extraction, name) == name.length
               ? name
               : TEXT("");
}

bool lead_read_item(const struct lead *lead, struct passage *item, enum event *event,
                    struct text *name)
{
    struct extraction *extraction = item->extraction;
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, item->text);
    struct word_match support;

    if (lead->is_end) {
        if (!vocabulary_has(extraction->vocabulary, WORD_SUPPORT, item->text, &support) ||
            events.count > 0)
            return false;
        *event = (enum event)support.value;
        *name = passage_name(item);
        return name->length > 0;
    }
    for (size_t i = 0; i < events.count; i++) {
        if (events.items[i].is_negated || events.items[i].is_attribute)
            continue;
        *event = events.items[i].event;
        *name = subject_in_clause(extraction, item->text, &events.items[i], 0, item->text.length);
        if (name->length == 0)
            *name = subject_around(extraction, item->block);
        return *event != EVENT_ANNOUNCED && name->length > 0;
    }
    return false;
}
