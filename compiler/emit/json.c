// The data set as a JSON tree: the names and shapes that consumers rely on.
#include "emit/json.h"

#include "emit/json_node.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <stdlib.h>

static cJSON *json_from_texts(const struct texts *texts)
{
    cJSON *array = json_array();

    for (size_t i = 0; i < texts->count; i++)
        json_push(array, json_text(texts->items[i]));
    return array;
}

static cJSON *json_from_links(const struct record_links *links)
{
    cJSON *array = json_array();

    for (size_t i = 0; i < links->count; i++) {
        const struct record_link *link = &links->items[i];
        cJSON *object = json_object();

        json_set(object, "text", json_text(link->text));
        json_set(object, "href", json_text(link->href));
        json_set(object, "url", json_text_or_null(link->url));
        json_push(array, object);
    }
    return array;
}

static cJSON *json_from_source(const struct record_source *source)
{
    cJSON *object = json_object();

    if (source->path)
        json_set(object, "path", json_string(source->path));
    json_set(object, "line", json_number(source->line));
    json_set(object, "column", json_number(source->column));
    json_set(object, "end_line", json_number(source->end_line));
    json_set(object, "end_column", json_number(source->end_column));
    return object;
}

// "YYYY-MM-DD", or null for a day that is open or unknown.
static cJSON *json_from_day(struct day day)
{
    char text[48];

    if (day.year == 0)
        return json_null();
    snprintf(text, sizeof text, "%04d-%02d-%02d", day.year, day.month, day.day);
    return json_string(text);
}

static cJSON *json_from_schedule(const struct schedule *schedule)
{
    cJSON *object = json_object();

    json_set(object, "id", json_text(schedule->id));
    json_set(object, "heading", json_text_or_null(schedule->heading));
    json_set(object, "form", json_string(schedule_form_name(schedule->form)));
    json_set(object, "milestones", json_from_texts(&schedule->milestones));
    json_set(object, "source", json_from_source(&schedule->source));
    return object;
}

static cJSON *json_from_milestone(const struct records *records, const struct milestone *milestone)
{
    cJSON *object = json_object();
    const struct schedules *schedules = &records->schedules;

    json_set(object, "id", json_text(milestone->id));
    json_set(object, "subjects", json_from_texts(&milestone->subjects));
    json_set(object, "event", json_string(event_name(milestone->event)));
    json_set(object, "date", json_text_or_null(text_from_string(milestone->date.edtf)));
    json_set(object, "earliest", json_from_day(milestone->date.earliest));
    json_set(object, "latest", json_from_day(milestone->date.latest));
    json_set(object, "date_text", json_text_or_null(milestone->date_text));
    json_set(object, "evidence", json_string(evidence_name(milestone->evidence)));
    json_set(object, "schedule",
             milestone->schedule < schedules->count
                 ? json_text(schedules->items[milestone->schedule].id)
                 : json_null());
    json_set(object, "text", json_text(milestone->text));
    json_set(object, "links", json_from_links(&milestone->links));
    json_set(object, "conditions", json_from_texts(&milestone->conditions));
    json_set(object, "source", json_from_source(&milestone->source));
    return object;
}

static cJSON *json_from_supported(enum supported supported)
{
    return supported == SUPPORTED_UNKNOWN ? json_null() : json_bool(supported == SUPPORTED_YES);
}

static cJSON *json_from_transition(const struct transition *transition)
{
    cJSON *object = json_object();

    json_set(object, "id", json_text(transition->id));
    json_set(object, "kind", json_string(transition_kind_name(transition->kind)));
    json_set(object, "from", json_text_or_null(transition->from));
    json_set(object, "to", json_text_or_null(transition->to));
    json_set(object, "via", json_from_texts(&transition->via));
    json_set(object, "supported", json_from_supported(transition->supported));
    json_set(object, "condition", json_text_or_null(transition->condition));
    json_set(object, "method", json_text_or_null(transition->method));
    json_set(object, "heading", json_text_or_null(transition->heading));
    json_set(object, "links", json_from_links(&transition->links));
    json_set(object, "conditions", json_from_texts(&transition->conditions));
    json_set(object, "source", json_from_source(&transition->source));
    return object;
}

static cJSON *json_from_faq(const struct faq *faq)
{
    cJSON *object = json_object();
    cJSON *answer = json_object();

    json_set(answer, "text", json_text(faq->answer_text));
    json_set(answer, "markdown", json_text(faq->answer_markdown));
    json_set(answer, "html", json_text(faq->answer_html));
    json_set(object, "id", json_text(faq->id));
    json_set(object, "section", json_text_or_null(faq->section));
    json_set(object, "question", json_text(faq->question));
    json_set(object, "answer", answer);
    json_set(object, "links", json_from_links(&faq->links));
    json_set(object, "conditions", json_from_texts(&faq->conditions));
    json_set(object, "source", json_from_source(&faq->source));
    return object;
}

// The path is named only where it is not the page's own.
struct cJSON *json_from_diag(const struct diag *diag, const char *page)
{
    cJSON *object = json_object();
    const bool elsewhere = diag->place.path &&
                           !text_equals(text_from_string(diag->place.path), text_from_string(page));
    const struct record_source source = {
        .path = elsewhere ? diag->place.path : NULL,
        .line = diag->place.line,
        .column = diag->place.column,
        .end_line = diag->place.end_line,
        .end_column = diag->place.end_column,
    };

    json_set(object, "name", json_string(diag_name(diag->code)));
    json_set(object, "severity", json_string(diag_severity_name(diag->severity)));
    json_set(object, "message", json_text(diag->message));
    json_set(object, "source", json_from_source(&source));
    return object;
}

static int metadata_compare(const void *left, const void *right)
{
    const struct metadata_item *const *item = left, *const *other = right;
    const int order = text_compare((*item)->key, (*other)->key);

    return order != 0 ? order : (*item > *other) - (*item < *other);
}

// Of a key that stands twice the first value counts, so that no object has a member twice.
static cJSON *json_from_metadata(const struct metadata *metadata)
{
    cJSON *object = json_object();
    struct arena arena = {0};
    const struct metadata_item **sorted =
        ARENA_ARRAY(&arena, const struct metadata_item *, metadata->count);
    bool *repeats = ARENA_ARRAY(&arena, bool, metadata->count);

    for (size_t i = 0; i < metadata->count; i++)
        sorted[i] = &metadata->items[i];
    if (metadata->count > 0)
        qsort(sorted, metadata->count, sizeof(const struct metadata_item *), metadata_compare);
    for (size_t i = 1; i < metadata->count; i++)
        repeats[sorted[i] - metadata->items] = text_equals(sorted[i - 1]->key, sorted[i]->key);
    for (size_t i = 0; i < metadata->count; i++) {
        const struct metadata_item *item = &metadata->items[i];
        cJSON *key = json_text(item->key);

        if (!repeats[i])
            cJSON_AddItemToObject(object, key->valuestring,
                                  item->is_list || item->values.count == 0
                                      ? json_from_texts(&item->values)
                                      : json_text(item->values.items[0]));
        cJSON_Delete(key);
    }
    arena_free(&arena);
    return object;
}

static cJSON *json_from_page_head(const struct records *records)
{
    cJSON *object = json_object();

    json_set(object, "path", json_string(records->path));
    json_set(object, "title", json_text_or_null(records->title));
    json_set(object, "heading", json_text_or_null(records->heading));
    json_set(object, "description", json_text_or_null(records->description));
    json_set(object, "date", json_text_or_null(records->date));
    json_set(object, "url", json_text_or_null(records->url));
    json_set(object, "digest", json_text(records->digest));
    json_set(object, "metadata", json_from_metadata(&records->metadata));
    return object;
}

struct cJSON *json_from_page(const struct dataset_page *page)
{
    const struct records *records = &page->records;
    cJSON *object = json_object(), *schedules = json_array(), *milestones = json_array();
    cJSON *transitions = json_array(), *faqs = json_array(), *diagnostics = json_array();

    for (size_t i = 0; i < records->schedules.count; i++)
        json_push(schedules, json_from_schedule(&records->schedules.items[i]));
    for (size_t i = 0; i < records->milestones.count; i++)
        json_push(milestones, json_from_milestone(records, &records->milestones.items[i]));
    for (size_t i = 0; i < records->transitions.count; i++)
        json_push(transitions, json_from_transition(&records->transitions.items[i]));
    for (size_t i = 0; i < records->faqs.count; i++)
        json_push(faqs, json_from_faq(&records->faqs.items[i]));
    for (size_t i = 0; i < page->diag_count; i++) {
        if (page->diags[i].severity != DIAG_OFF)
            json_push(diagnostics, json_from_diag(&page->diags[i], records->path));
    }
    json_set(object, "format", json_string(PAGE_FORMAT));
    json_set(object, "page", json_from_page_head(records));
    json_set(object, "schedules", schedules);
    json_set(object, "milestones", milestones);
    json_set(object, "transitions", transitions);
    json_set(object, "faqs", faqs);
    json_set(object, "diagnostics", diagnostics);
    return object;
}

struct cJSON *json_from_dataset(const struct dataset *set)
{
    cJSON *object = json_object(), *pages = json_array();

    for (size_t i = 0; i < set->count; i++) {
        if (!records_are_empty(&set->items[i].records))
            json_push(pages, json_from_page(&set->items[i]));
    }
    json_set(object, "format", json_string(DATASET_FORMAT));
    json_set(object, "pages", pages);
    return object;
}
