// A page's records out of its JSON, sunset-page/1.
#include "emit/page_read.h"

#include "base/array.h"
#include "base/map.h"
#include "emit/json.h"
#include "emit/json_node.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <string.h>

static struct texts texts_read(const struct json_at *object, const char *key)
{
    struct json_list list = json_read_list(object, key);
    struct texts texts = {0};

    while (json_next(&list)) {
        const struct text text = json_read_item(&list.item);

        if (text.length == 0)
            json_complain(&list.item, "is empty");
        *ARRAY_PUSH(object->reader->arena, &texts) = text;
    }
    return texts;
}

static struct record_links links_read(const struct json_at *object)
{
    struct json_list list = json_read_list(object, "links");
    struct record_links links = {0};

    while (json_next(&list))
        *ARRAY_PUSH(object->reader->arena, &links) = (struct record_link){
            .text = json_read_text(&list.item, "text"),
            .href = json_read_text(&list.item, "href"),
            .url = json_read_text_or_null(&list.item, "url"),
        };
    return links;
}

struct record_source source_read(const struct json_at *object)
{
    const struct json_at at = json_read_object(object, "source");
    const bool has_path = cJSON_IsObject(at.node) && json_get(at.node, "path");

    return (struct record_source){
        .path = has_path ? json_read_text(&at, "path").at : NULL,
        .line = json_read_number(&at, "line"),
        .column = json_read_number(&at, "column"),
        .end_line = json_read_number(&at, "end_line"),
        .end_column = json_read_number(&at, "end_column"),
    };
}

// Lower-case letters, digits, "-" and ".": names in C are made of them.
static bool is_id(struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (!(text.at[i] >= 'a' && text.at[i] <= 'z') && !character_is_digit(text.at[i]) &&
            text.at[i] != '-' && text.at[i] != '.')
            return false;
    return text.length > 0;
}

// The id of a record; no other of its kind may have it.
static struct text id_read(const struct json_at *object, struct map *ids)
{
    const struct text id = json_read_text(object, "id");
    void **slot = map_slot(object->reader->arena, ids, id);

    if (!is_id(id))
        json_complain(object, "has an id that is none");
    if (*slot)
        json_complain(object, "has the id of another");
    *slot = ids;
    return id;
}

// One of the names that a kind has; 0 if it is none of them.
static size_t name_read(const struct json_at *object, const char *key, size_t count,
                        const char *(*name_of)(size_t index))
{
    const struct text name = json_read_text(object, key);

    for (size_t i = 0; i < count; i++)
        if (text_equals(name, text_from_string(name_of(i))))
            return i;

    const struct json_at member = json_read_member(object, key);

    json_complain(&member, "is none of the names that it can have");
    return 0;
}

static const char *name_of_form(size_t index)
{
    return schedule_form_name((enum schedule_form)index);
}

static const char *name_of_event(size_t index)
{
    return event_name((enum event)index);
}

static const char *name_of_evidence(size_t index)
{
    return evidence_name((enum evidence)index);
}

static const char *name_of_kind(size_t index)
{
    return transition_kind_name((enum transition_kind)index);
}

// A day as a date has it; null where it has none.
static void day_check(const struct json_at *object, const char *key, struct day day)
{
    const struct text text = json_read_text_or_null(object, key);
    char wanted[48] = "";

    if (day.year != 0)
        snprintf(wanted, sizeof wanted, "%04d-%02d-%02d", day.year, day.month, day.day);
    if (!text_equals(text, text_from_string(wanted))) {
        const struct json_at member = json_read_member(object, key);

        json_complain(&member, "is not the day that the date has");
    }
}

static struct date date_read(const struct json_at *object)
{
    const struct text edtf = json_read_text_or_null(object, "date");
    struct date date = {0};

    if (edtf.length > 0 &&
        (!date_from_edtf(&date, edtf) || !text_equals(edtf, text_from_string(date.edtf)))) {
        const struct json_at member = json_read_member(object, "date");

        json_complain(&member, "is no date");
    }
    day_check(object, "earliest", date.earliest);
    day_check(object, "latest", date.latest);
    return date;
}

static void schedule_read(const struct json_at *object, struct map *ids, struct schedule *schedule)
{
    schedule->id = id_read(object, ids);
    schedule->heading = json_read_text_or_null(object, "heading");
    schedule->form = (enum schedule_form)name_read(object, "form", FORM_PROSE + 1, name_of_form);
    schedule->milestones = texts_read(object, "milestones");
    schedule->source = source_read(object);
}

// The index of a milestone's schedule; behind all of them if it has none.
static size_t schedule_find(const struct json_at *object, const struct schedules *schedules,
                            const struct map *by_id)
{
    const struct text id = json_read_text_or_null(object, "schedule");
    const struct schedule *found = map_get(by_id, id);

    if (!found && id.length > 0) {
        const struct json_at member = json_read_member(object, "schedule");

        json_complain(&member, "is the id of no schedule");
    }
    return found ? (size_t)(found - schedules->items) : schedules->count;
}

static void milestone_read(const struct json_at *object, struct map *ids,
                           struct milestone *milestone)
{
    milestone->id = id_read(object, ids);
    milestone->subjects = texts_read(object, "subjects");
    if (milestone->subjects.count == 0)
        json_complain(object, "has no subject");
    milestone->event = (enum event)name_read(object, "event", EVENT_COUNT, name_of_event);
    milestone->date = date_read(object);
    milestone->date_text = json_read_text_or_null(object, "date_text");
    milestone->evidence =
        (enum evidence)name_read(object, "evidence", EVIDENCE_ALERT + 1, name_of_evidence);
    milestone->text = json_read_text(object, "text");
    milestone->links = links_read(object);
    milestone->conditions = texts_read(object, "conditions");
    milestone->source = source_read(object);
}

static enum supported supported_read(const struct json_at *object)
{
    const struct json_at member = json_read_member(object, "supported");

    if (cJSON_IsNull(member.node))
        return SUPPORTED_UNKNOWN;
    return json_read_bool(object, "supported") ? SUPPORTED_YES : SUPPORTED_NO;
}

static void transition_read(const struct json_at *object, struct map *ids,
                            struct transition *transition)
{
    transition->id = id_read(object, ids);
    transition->kind =
        (enum transition_kind)name_read(object, "kind", TRANSITION_GUIDE + 1, name_of_kind);
    transition->from = json_read_text_or_null(object, "from");
    transition->to = json_read_text_or_null(object, "to");
    transition->via = texts_read(object, "via");
    transition->supported = supported_read(object);
    transition->condition = json_read_text_or_null(object, "condition");
    transition->method = json_read_text_or_null(object, "method");
    transition->heading = json_read_text_or_null(object, "heading");
    transition->links = links_read(object);
    transition->conditions = texts_read(object, "conditions");
    transition->source = source_read(object);
}

static void faq_read(const struct json_at *object, struct map *ids, struct faq *faq)
{
    const struct json_at answer = json_read_object(object, "answer");

    faq->id = id_read(object, ids);
    faq->section = json_read_text_or_null(object, "section");
    faq->question = json_read_text(object, "question");
    faq->answer_text = json_read_text(&answer, "text");
    faq->answer_markdown = json_read_text(&answer, "markdown");
    faq->answer_html = json_read_text(&answer, "html");
    faq->links = links_read(object);
    faq->conditions = texts_read(object, "conditions");
    faq->source = source_read(object);
}

// A member for each key of the front matter: a text, or a list of texts.
static struct metadata metadata_read(const struct json_at *head)
{
    struct arena *arena = head->reader->arena;
    const struct json_at object = json_read_object(head, "metadata");
    const cJSON *first = cJSON_IsObject(object.node) ? object.node->child : NULL;
    struct metadata metadata = {0};

    for (const cJSON *value = first; value; value = value->next) {
        struct metadata_item *item = ARRAY_PUSH(arena, &metadata);
        // By the node and not by the key, which would be looked for from the front each time.
        const struct json_at at = {object.reader, &object, value->string, 0, value};
        struct json_list list = {cJSON_IsArray(value) ? value->child : NULL, at};

        item->key = arena_copy(arena, text_from_string(value->string));
        item->is_list = cJSON_IsArray(value);
        if (!item->is_list)
            *ARRAY_PUSH(arena, &item->values) = json_read_item(&at);
        while (json_next(&list))
            *ARRAY_PUSH(arena, &item->values) = json_read_item(&list.item);
    }
    return metadata;
}

// "sha256:" and 64 hexadecimal digits
static bool is_digest(struct text text)
{
    const struct text start = TEXT("sha256:");

    for (size_t i = start.length; i < text.length; i++)
        if (!character_is_digit(text.at[i]) && !(text.at[i] >= 'a' && text.at[i] <= 'f'))
            return false;
    return text.length == start.length + 64 && text_starts_with(text, start);
}

static void head_read(const struct json_at *page, struct records *records)
{
    const struct json_at head = json_read_object(page, "page");

    records->path = json_read_text(&head, "path").at;
    records->title = json_read_text_or_null(&head, "title");
    records->heading = json_read_text_or_null(&head, "heading");
    records->description = json_read_text_or_null(&head, "description");
    records->date = json_read_text_or_null(&head, "date");
    records->url = json_read_text_or_null(&head, "url");
    records->digest = json_read_text(&head, "digest");
    if (!is_digest(records->digest))
        json_complain(&head, "has a digest that is none");
    records->metadata = metadata_read(&head);
}

static void schedules_read(const struct json_at *page, struct schedules *schedules,
                           struct map *by_id)
{
    struct arena *arena = page->reader->arena;
    struct json_list list = json_read_list(page, "schedules");

    while (json_next(&list))
        schedule_read(&list.item, by_id, ARRAY_PUSH(arena, schedules));
    for (size_t i = 0; i < schedules->count; i++)
        *map_slot(arena, by_id, schedules->items[i].id) = &schedules->items[i];
}

static void milestones_read(const struct json_at *page, const struct schedules *schedules,
                            const struct map *by_id, struct milestones *milestones)
{
    struct json_list list = json_read_list(page, "milestones");
    struct map ids = {0};

    while (json_next(&list)) {
        struct milestone *milestone = ARRAY_PUSH(page->reader->arena, milestones);

        milestone_read(&list.item, &ids, milestone);
        milestone->schedule = schedule_find(&list.item, schedules, by_id);
    }
}

static void transitions_read(const struct json_at *page, struct transitions *transitions)
{
    struct json_list list = json_read_list(page, "transitions");
    struct map ids = {0};

    while (json_next(&list))
        transition_read(&list.item, &ids, ARRAY_PUSH(page->reader->arena, transitions));
}

static void faqs_read(const struct json_at *page, struct faqs *faqs)
{
    struct json_list list = json_read_list(page, "faqs");
    struct map ids = {0};

    while (json_next(&list))
        faq_read(&list.item, &ids, ARRAY_PUSH(page->reader->arena, faqs));
}

void page_read(const struct json_at *page, struct records *records)
{
    struct map schedules = {0};

    if (!text_equals(json_read_text(page, "format"), TEXT(PAGE_FORMAT)))
        json_complain(page, "is not of the format " PAGE_FORMAT);
    head_read(page, records);
    schedules_read(page, &records->schedules, &schedules);
    milestones_read(page, &records->schedules, &schedules, &records->milestones);
    transitions_read(page, &records->transitions);
    faqs_read(page, &records->faqs);
}
