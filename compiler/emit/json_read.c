// Reads a JSON tree that anybody can have written.
#include "emit/json_read.h"

#include "base/buffer.h"
#include "emit/json_node.h"

#include <cjson/cJSON.h>

#define LEVELS 8 // of a way that are told

static void add_way(struct buffer *buffer, const struct json_at *at)
{
    const struct json_at *way[LEVELS];
    size_t count = 0;

    for (; at && at->key && count < LEVELS; at = at->above)
        way[count++] = at;
    while (count > 0) {
        const struct json_at *step = way[--count];

        buffer_format(buffer, "%s%s", buffer->length > 0 ? "." : "", step->key);
        if (step->index > 0)
            buffer_format(buffer, "[%zu]", step->index - 1);
    }
}

void json_complain(const struct json_at *at, const char *words)
{
    struct buffer buffer = {0};

    if (at->reader->problem.length > 0)
        return;
    add_way(&buffer, at);
    buffer_format(&buffer, "%s%s", buffer.length > 0 ? ": " : "", words);
    at->reader->problem = arena_copy(at->reader->arena, buffer_text(&buffer));
    buffer_free(&buffer);
}

struct json_at json_read_root(struct json_reader *reader, const struct cJSON *node)
{
    const struct json_at root = {.reader = reader, .node = node};

    if (!cJSON_IsObject(node))
        json_complain(&root, "is no object");
    return root;
}

struct json_at json_read_member(const struct json_at *object, const char *key)
{
    const struct json_at member = {
        .reader = object->reader,
        .above = object,
        .key = key,
        .node = cJSON_IsObject(object->node) ? json_get(object->node, key) : NULL,
    };

    if (!member.node)
        json_complain(&member, "is missing");
    return member;
}

struct json_at json_read_object(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);

    if (!cJSON_IsObject(member.node))
        json_complain(&member, "is no object");
    return member;
}

struct json_list json_read_list(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);

    if (!cJSON_IsArray(member.node))
        json_complain(&member, "is no list");
    return (struct json_list){
        .next = cJSON_IsArray(member.node) ? member.node->child : NULL,
        .item = member,
    };
}

bool json_next(struct json_list *list)
{
    if (!list->next)
        return false;
    list->item.node = list->next;
    list->item.index++;
    list->next = list->next->next;
    return true;
}

struct text json_read_item(const struct json_at *item)
{
    if (cJSON_IsString(item->node))
        return arena_copy(item->reader->arena, text_from_string(item->node->valuestring));
    json_complain(item, "is no text");
    return TEXT("");
}

struct text json_read_text(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);

    return json_read_item(&member);
}

struct text json_read_text_or_null(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);

    return cJSON_IsNull(member.node) ? TEXT("") : json_read_item(&member);
}

uint32_t json_read_number(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);
    const double number = cJSON_IsNumber(member.node) ? member.node->valuedouble : -1;

    if (number >= 0 && number <= INT32_MAX && number - (double)(int32_t)number <= 0)
        return (uint32_t)number;
    json_complain(&member, "is no number of lines or columns");
    return 0;
}

bool json_read_bool(const struct json_at *object, const char *key)
{
    const struct json_at member = json_read_member(object, key);

    if (!cJSON_IsBool(member.node))
        json_complain(&member, "is neither true nor false");
    return cJSON_IsTrue(member.node);
}
