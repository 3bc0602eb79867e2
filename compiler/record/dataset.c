// All records of a run: copied in, sorted, joined with their diagnostics.
#include "record/dataset.h"

#include "base/array.h"

#include <stdlib.h>
#include <string.h>

static struct texts copy_texts(struct arena *arena, struct texts texts)
{
    struct text *items = ARENA_ARRAY(arena, struct text, texts.count);

    for (size_t i = 0; i < texts.count; i++)
        items[i] = arena_copy(arena, texts.items[i]);
    return (struct texts){items, texts.count, texts.count};
}

static struct record_links copy_links(struct arena *arena, struct record_links links)
{
    struct record_link *items = ARENA_ARRAY(arena, struct record_link, links.count);

    for (size_t i = 0; i < links.count; i++) {
        items[i].text = arena_copy(arena, links.items[i].text);
        items[i].href = arena_copy(arena, links.items[i].href);
        items[i].url = arena_copy(arena, links.items[i].url);
    }
    return (struct record_links){items, links.count, links.count};
}

static const char *copy_string(struct arena *arena, const char *string)
{
    return string ? arena_copy(arena, text_from_string(string)).at : NULL;
}

static void copy_schedule(struct arena *arena, struct schedule *schedule)
{
    schedule->id = arena_copy(arena, schedule->id);
    schedule->heading = arena_copy(arena, schedule->heading);
    schedule->milestones = copy_texts(arena, schedule->milestones);
    schedule->source.path = copy_string(arena, schedule->source.path);
}

static void copy_milestone(struct arena *arena, struct milestone *milestone)
{
    milestone->id = arena_copy(arena, milestone->id);
    milestone->subjects = copy_texts(arena, milestone->subjects);
    milestone->date_text = arena_copy(arena, milestone->date_text);
    milestone->text = arena_copy(arena, milestone->text);
    milestone->links = copy_links(arena, milestone->links);
    milestone->conditions = copy_texts(arena, milestone->conditions);
    milestone->source.path = copy_string(arena, milestone->source.path);
}

static void copy_transition(struct arena *arena, struct transition *transition)
{
    transition->id = arena_copy(arena, transition->id);
    transition->from = arena_copy(arena, transition->from);
    transition->to = arena_copy(arena, transition->to);
    transition->condition = arena_copy(arena, transition->condition);
    transition->method = arena_copy(arena, transition->method);
    transition->via = copy_texts(arena, transition->via);
    transition->heading = arena_copy(arena, transition->heading);
    transition->links = copy_links(arena, transition->links);
    transition->conditions = copy_texts(arena, transition->conditions);
    transition->source.path = copy_string(arena, transition->source.path);
}

static void copy_faq(struct arena *arena, struct faq *faq)
{
    faq->id = arena_copy(arena, faq->id);
    faq->section = arena_copy(arena, faq->section);
    faq->question = arena_copy(arena, faq->question);
    faq->answer_text = arena_copy(arena, faq->answer_text);
    faq->answer_markdown = arena_copy(arena, faq->answer_markdown);
    faq->answer_html = arena_copy(arena, faq->answer_html);
    faq->links = copy_links(arena, faq->links);
    faq->conditions = copy_texts(arena, faq->conditions);
    faq->source.path = copy_string(arena, faq->source.path);
}

static void copy_metadata(struct arena *arena, struct metadata_item *item)
{
    item->key = arena_copy(arena, item->key);
    item->values = copy_texts(arena, item->values);
}

// Moves a list of records into the arena, then what each of them points to.
#define COPY_LIST(arena, list, copy_item)                                                          \
    do {                                                                                           \
        void *items = arena_take((arena), (list)->count * sizeof *(list)->items);                  \
        if ((list)->count > 0)                                                                     \
            memcpy(items, (list)->items, (list)->count * sizeof *(list)->items);                   \
        (list)->items = items;                                                                     \
        (list)->capacity = (list)->count;                                                          \
        for (size_t i = 0; i < (list)->count; i++)                                                 \
            copy_item((arena), &(list)->items[i]);                                                 \
    } while (0)

void dataset_add(struct dataset *set, const struct records *records)
{
    struct arena *arena = &set->arena;
    struct dataset_page *page = ARRAY_PUSH(arena, set);
    struct records *copy = &page->records;

    *copy = *records;
    copy->path = copy_string(arena, records->path);
    copy->title = arena_copy(arena, records->title);
    copy->heading = arena_copy(arena, records->heading);
    copy->description = arena_copy(arena, records->description);
    copy->date = arena_copy(arena, records->date);
    copy->url = arena_copy(arena, records->url);
    copy->digest = arena_copy(arena, records->digest);
    COPY_LIST(arena, &copy->metadata, copy_metadata);
    COPY_LIST(arena, &copy->schedules, copy_schedule);
    COPY_LIST(arena, &copy->milestones, copy_milestone);
    COPY_LIST(arena, &copy->transitions, copy_transition);
    COPY_LIST(arena, &copy->faqs, copy_faq);
}

static int page_compare(const void *left, const void *right)
{
    const struct dataset_page *page = left, *other = right;

    return strcmp(page->records.path, other->records.path);
}

void dataset_sort(struct dataset *set)
{
    if (set->count > 0)
        qsort(set->items, set->count, sizeof *set->items, page_compare);
}

// The pages in the order of their paths, so that one can be found.
struct page_index {
    struct dataset_page **pages;
    size_t count;
};

static int page_pointer_compare(const void *left, const void *right)
{
    return page_compare(*(struct dataset_page *const *)left, *(struct dataset_page *const *)right);
}

static struct dataset_page *page_find(const struct page_index *index, struct text path)
{
    size_t first = 0, last = index->count;

    while (first < last) {
        const size_t middle = first + (last - first) / 2;
        const int order = text_compare(path, text_from_string(index->pages[middle]->records.path));

        if (order == 0)
            return index->pages[middle];
        if (order < 0)
            last = middle;
        else
            first = middle + 1;
    }
    return NULL;
}

// The page that a diagnostic is about: its own file, or the outermost of those that include it
// ("a.md:3, b.md:7").
static struct dataset_page *page_of_diag(const struct page_index *index, const struct diag *diag)
{
    struct dataset_page *page =
        diag->place.path ? page_find(index, text_from_string(diag->place.path)) : NULL;
    struct text rest = diag->included_from, part;

    while (!page && text_next_part(&rest, ',', &part)) {
        part = text_trim(part);
        while (part.length > 0 && part.at[part.length - 1] != ':')
            part.length--;
        if (part.length > 0)
            page = page_find(index, text_slice(part, 0, part.length - 1));
    }
    return page;
}

static struct diag copy_diag(struct arena *arena, const struct diag *diag)
{
    struct diag copy = *diag;

    copy.place.path = copy_string(arena, diag->place.path);
    copy.message = arena_copy(arena, diag->message);
    copy.line = arena_copy(arena, diag->line);
    copy.included_from = arena_copy(arena, diag->included_from);
    return copy;
}

void dataset_add_diags(struct dataset *set, const struct diags *diags)
{
    struct arena *arena = &set->arena;
    struct page_index index = {ARENA_ARRAY(arena, struct dataset_page *, set->count), set->count};
    struct dataset_page **pages = ARENA_ARRAY(arena, struct dataset_page *, diags->count);

    for (size_t i = 0; i < set->count; i++) {
        index.pages[i] = &set->items[i];
        set->items[i].diag_count = 0;
    }
    if (set->count > 0)
        qsort(index.pages, index.count, sizeof(struct dataset_page *), page_pointer_compare);
    for (size_t i = 0; i < diags->count; i++) {
        pages[i] = page_of_diag(&index, &diags->items[i]);
        if (pages[i])
            pages[i]->diag_count++;
    }

    // Lists of exactly the size counted, filled from the front.
    for (size_t i = 0; i < set->count; i++) {
        set->items[i].diags = ARENA_ARRAY(arena, struct diag, set->items[i].diag_count);
        set->items[i].diag_count = 0;
    }
    for (size_t i = 0; i < diags->count; i++) {
        if (pages[i])
            pages[i]->diags[pages[i]->diag_count++] = copy_diag(arena, &diags->items[i]);
    }
}

void dataset_free(struct dataset *set)
{
    arena_free(&set->arena);
    *set = (struct dataset){0};
}
