// What the templates of C headers see.
#include "emit/header_view.h"

#include "base/array.h"
#include "emit/c_pool.h"
#include "emit/header_index.h"
#include "emit/header_name.h"
#include "emit/json_node.h"

#include <cjson/cJSON.h>

// Numbers in a line of a list.
#define ROW_LENGTH 16
// A matrix larger than this is left out: what it says can be looked up.
#define MATRIX_CELLS 65536

// A view that is being made.
struct view {
    const struct header *header;
    struct arena arena;
    struct header_index index;
    struct header_names names;
    struct c_pool pool;
    struct indexes lists; // all lists of numbers, one behind the other
};

static long number_of_day(struct day day)
{
    return day.year * 10000L + day.month * 100L + day.day;
}

static void set_text(struct view *view, cJSON *object, const char *key, struct text text)
{
    json_set(object, key, json_number(c_pool_add(&view->pool, text, NULL)));
}

// A text that may be too long for a literal: the author is told that the header holds a part of it.
static void set_long_text(struct view *view, cJSON *object, const char *key, struct text text,
                          const struct record_source *source)
{
    const struct header *header = view->header;
    bool cut = false;

    json_set(object, key, json_number(c_pool_add(&view->pool, text, &cut)));
    if (cut && header->is_page)
        diag_add_path(header->diags, DIAG_TEXT_CUT,
                      source->path ? source->path : header->pages[0]->records.path, source->line,
                      "%zu bytes of text are cut to %d in %s", text.length, C_POOL_TEXT,
                      header->file);
}

// {"first", "count"}: a stretch of the lists.
static cJSON *range_of(size_t first, size_t count)
{
    cJSON *object = json_object();

    json_set(object, "first", json_number((long)first));
    json_set(object, "count", json_number((long)count));
    return object;
}

static cJSON *range_of_indexes(struct view *view, const struct indexes *indexes)
{
    const size_t first = view->lists.count;

    for (size_t i = 0; i < indexes->count; i++)
        *ARRAY_PUSH(&view->arena, &view->lists) = indexes->items[i];
    return range_of(first, indexes->count);
}

static cJSON *json_from_place(const struct view *view, size_t page,
                              const struct record_source *source)
{
    const char *path = source->path ? source->path : view->header->pages[page]->records.path;
    struct arena arena = {0};
    cJSON *json = json_text(arena_format(&arena, "%s:%u", path, source->line));

    arena_free(&arena);
    return json;
}

static void set_place(struct view *view, cJSON *object, size_t page,
                      const struct record_source *source)
{
    json_set(object, "at", json_from_place(view, page, source));
    json_set(object, "page", json_number((long)page));
    json_set(object, "line", json_number(source->line));
}

static cJSON *subjects_of_milestone(struct view *view, const struct milestone *milestone)
{
    struct indexes subjects = {0};

    for (size_t i = 0; i < milestone->subjects.count; i++)
        *ARRAY_PUSH(&view->arena, &subjects) =
            header_term_find(&view->index.subjects, milestone->subjects.items[i])->index;
    return range_of_indexes(view, &subjects);
}

static cJSON *json_from_milestone(struct view *view, size_t index)
{
    const struct milestone *milestone = view->index.milestones[index].milestone;
    const struct date *date = &milestone->date;
    cJSON *object = json_object();

    set_place(view, object, view->index.milestones[index].page, &milestone->source);
    json_set(object, "id", json_text(milestone->id));
    if (view->header->is_page)
        json_set(object, "name", json_string(view->names.milestones[index]));
    json_set(object, "event", json_string(event_name(milestone->event)));
    json_set(object, "evidence", json_string(evidence_name(milestone->evidence)));
    json_set(object, "earliest", json_number(number_of_day(date->earliest)));
    json_set(object, "latest", json_number(header_latest(date)));
    set_text(view, object, "id_text", milestone->id);
    set_text(view, object, "date", text_from_string(date->edtf));
    set_text(view, object, "date_text", milestone->date_text);
    set_long_text(view, object, "text", milestone->text, &milestone->source);
    json_set(object, "subjects", subjects_of_milestone(view, milestone));
    return object;
}

static cJSON *via_of_transition(struct view *view, const struct transition *transition)
{
    struct indexes texts = {0};

    for (size_t i = 0; i < transition->via.count; i++)
        *ARRAY_PUSH(&view->arena, &texts) = c_pool_add(&view->pool, transition->via.items[i], NULL);
    return range_of_indexes(view, &texts);
}

static cJSON *json_from_transition(struct view *view, size_t index)
{
    static const char *const supported[] = {
        [SUPPORTED_UNKNOWN] = "unknown", [SUPPORTED_YES] = "yes", [SUPPORTED_NO] = "no"};
    const struct transition *transition = view->index.transitions[index].transition;
    cJSON *object = json_object();

    set_place(view, object, view->index.transitions[index].page, &transition->source);
    json_set(object, "id", json_text(transition->id));
    if (view->header->is_page)
        json_set(object, "name", json_string(view->names.transitions[index]));
    json_set(object, "kind", json_string(transition_kind_name(transition->kind)));
    json_set(object, "supported", json_string(supported[transition->supported]));
    json_set(object, "source",
             json_number((long)header_term_find(&view->index.sources, transition->from)->index));
    json_set(object, "target",
             json_number((long)header_term_find(&view->index.targets, transition->to)->index));
    set_text(view, object, "id_text", transition->id);
    set_long_text(view, object, "from", transition->from, &transition->source);
    set_long_text(view, object, "to", transition->to, &transition->source);
    set_long_text(view, object, "condition", transition->condition, &transition->source);
    set_long_text(view, object, "method", transition->method, &transition->source);
    set_text(view, object, "heading", transition->heading);
    json_set(object, "via", via_of_transition(view, transition));
    return object;
}

static cJSON *json_from_faq(struct view *view, size_t index)
{
    const struct faq *faq = view->index.faqs[index].faq;
    cJSON *object = json_object();

    set_place(view, object, view->index.faqs[index].page, &faq->source);
    json_set(object, "end_line", json_number(faq->source.end_line));
    json_set(object, "id", json_text(faq->id));
    if (view->header->is_page)
        json_set(object, "name", json_string(view->names.faqs[index]));
    set_text(view, object, "id_text", faq->id);
    set_text(view, object, "section", faq->section);
    set_long_text(view, object, "question", faq->question, &faq->source);
    set_long_text(view, object, "answer", faq->answer_text, &faq->source);
    return object;
}

static cJSON *json_from_pages(struct view *view)
{
    cJSON *array = json_array();
    size_t milestones = 0, transitions = 0, faqs = 0;

    for (size_t i = 0; i < view->header->page_count; i++) {
        const struct records *records = &view->header->pages[i]->records;
        cJSON *object = json_object();

        json_set(object, "path", json_string(records->path));
        json_set(object, "name", json_string(view->header->page_names[i]));
        set_text(view, object, "path_text", text_from_string(records->path));
        set_text(view, object, "title", records->title);
        set_text(view, object, "url", records->url);
        json_set(object, "milestones", range_of(milestones, records->milestones.count));
        json_set(object, "transitions", range_of(transitions, records->transitions.count));
        json_set(object, "faqs", range_of(faqs, records->faqs.count));
        milestones += records->milestones.count;
        transitions += records->transitions.count;
        faqs += records->faqs.count;
        json_push(array, object);
    }
    return array;
}

// The names of subjects, sources or targets, each with the stretch of records that have it.
// Subjects have names in C.
static cJSON *json_from_terms(struct view *view, const struct header_terms *terms,
                              const char *const *names)
{
    cJSON *array = json_array();

    for (size_t i = 0; i < terms->count; i++) {
        cJSON *object = json_object();

        json_set(object, "name", json_text(terms->items[i].term->name));
        if (names)
            json_set(object, "constant", json_string(names[i]));
        set_text(view, object, "text", terms->items[i].term->name);
        json_set(object, "records", range_of_indexes(view, &terms->items[i].term->records));
        json_push(array, object);
    }
    return array;
}

static cJSON *json_from_events(struct view *view)
{
    cJSON *array = json_array();

    for (size_t i = 0; i < EVENT_COUNT; i++) {
        cJSON *object = json_object();

        json_set(object, "name", json_string(event_name((enum event)i)));
        json_set(object, "summary", json_string(event_summary((enum event)i)));
        json_set(object, "bit", json_number(1L << i));
        json_set(object, "records", range_of_indexes(view, &view->index.events[i]));
        json_push(array, object);
    }
    return array;
}

// Numbers, so many a row.
static cJSON *json_from_numbers(const size_t *numbers, size_t count, size_t row_length)
{
    cJSON *rows = json_array(), *row = NULL;

    for (size_t i = 0; i < count; i++) {
        if (i % row_length == 0) {
            row = json_array();
            json_push(rows, row);
        }
        json_push(row, json_number((long)numbers[i]));
    }
    return rows;
}

// A row for each source, a column for each target: the transition's number from 1 (the first of
// several), 0 for none.
static cJSON *json_from_matrix(struct view *view)
{
    const struct header_index *index = &view->index;
    const size_t columns = index->targets.count, rows = index->sources.count;

    if (rows == 0 || columns == 0 || columns > MATRIX_CELLS / rows)
        return json_null();
    size_t *cells = ARENA_ARRAY(&view->arena, size_t, rows * columns);

    for (size_t i = index->transition_count; i > 0; i--) {
        const struct transition *transition = index->transitions[i - 1].transition;
        const size_t row = header_term_find(&index->sources, transition->from)->index;

        cells[row * columns + header_term_find(&index->targets, transition->to)->index] = i;
    }
    return json_from_numbers(cells, rows * columns, columns);
}

static cJSON *json_from_records(struct view *view, size_t count,
                                cJSON *(*make)(struct view *view, size_t index))
{
    cJSON *array = json_array();

    for (size_t i = 0; i < count; i++)
        json_push(array, make(view, i));
    return array;
}

static cJSON *json_from_view(struct view *view)
{
    const struct header *header = view->header;
    const struct header_index *index = &view->index;
    cJSON *object = json_object();

    json_set(object, "file", json_string(header->file));
    json_set(object, "is_page", json_bool(header->is_page));
    json_set(object, "prefix", json_text(view->names.prefix));
    json_set(object, "PREFIX", json_text(view->names.macro_prefix));
    json_set(object, "storage",
             json_string(header->is_page ? "static SUNSET_UNUSED_ const" : "SUNSET_TABLE_ const"));
    json_set(object, "page_name", json_string(header->page_count > 0 ? header->page_names[0] : ""));
    json_set(object, "pages", json_from_pages(view));
    json_set(object, "milestones",
             json_from_records(view, index->milestone_count, json_from_milestone));
    json_set(object, "transitions",
             json_from_records(view, index->transition_count, json_from_transition));
    json_set(object, "faqs", json_from_records(view, index->faq_count, json_from_faq));
    json_set(object, "subjects", json_from_terms(view, &index->subjects, view->names.subjects));
    json_set(object, "sources", json_from_terms(view, &index->sources, NULL));
    json_set(object, "targets", json_from_terms(view, &index->targets, NULL));
    json_set(object, "events", json_from_events(view));
    json_set(object, "deadlines", header_deadlines(&view->names, index, header));
    json_set(object, "matrix", json_from_matrix(view));
    json_set(object, "matrix_type",
             json_string(index->transition_count < UINT16_MAX ? "uint16_t" : "uint32_t"));
    json_set(object, "list_count", json_number((long)view->lists.count));
    json_set(object, "lists", json_from_numbers(view->lists.items, view->lists.count, ROW_LENGTH));
    json_set(object, "pool", c_pool_json(&view->pool));
    return object;
}

struct cJSON *header_view(const struct header *header)
{
    struct view view = {.header = header};

    header_index_make(&view.arena, &view.index, header);
    header_names_make(&view.arena, &view.names, &view.index, header);
    cJSON *json = json_from_view(&view);

    c_pool_free(&view.pool);
    header_names_free(&view.names);
    arena_free(&view.arena);
    return json;
}
