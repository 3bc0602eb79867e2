// What a name in a template stands for.
#include "emit/template_value.h"

#include "emit/json_node.h"

#include <cjson/cJSON.h>

#include <string.h>

static struct template_value value_of_node(const cJSON *node)
{
    return (struct template_value){.kind = node ? VALUE_NODE : VALUE_NONE, .node = node};
}

static struct template_value value_of_number(long number)
{
    return (struct template_value){.kind = VALUE_NUMBER, .number = number};
}

static struct template_value value_of_bool(bool value)
{
    return (struct template_value){.kind = VALUE_BOOL, .number = value};
}

static long count_children(const cJSON *node)
{
    long count = 0;

    for (const cJSON *child = node->child; child; child = child->next)
        count++;
    return count;
}

// The names that ask about a list or an object.
static struct template_value value_about_node(const cJSON *node, const char *name)
{
    if (strcmp(name, "@count") == 0)
        return value_of_number(count_children(node));
    if (strcmp(name, "@any") == 0)
        return value_of_bool(node->child != NULL);
    if (strcmp(name, "@items") == 0)
        return (struct template_value){.kind = VALUE_MEMBERS, .node = node};
    return (struct template_value){0};
}

static struct template_value member_of(const struct template_value *value, const char *name)
{
    if (value->kind == VALUE_NODE && strcmp(name, "@known") == 0)
        return value_of_bool(!cJSON_IsNull(value->node));
    if (value->kind != VALUE_NODE || (!cJSON_IsObject(value->node) && !cJSON_IsArray(value->node)))
        return (struct template_value){0};
    if (name[0] == '@')
        return value_about_node(value->node, name);
    return cJSON_IsObject(value->node)
               ? value_of_node(cJSON_GetObjectItemCaseSensitive(value->node, name))
               : (struct template_value){0};
}

// The names that ask about the turn of the innermost section that repeats.
static struct template_value value_about_turn(const struct template_frame *frame, const char *name)
{
    while (frame && !frame->repeats)
        frame = frame->below;
    if (!frame)
        return (struct template_value){0};
    if (strcmp(name, "@index") == 0)
        return value_of_number(frame->index);
    if (strcmp(name, "@number") == 0)
        return value_of_number(frame->index + 1);
    if (strcmp(name, "@first") == 0)
        return value_of_bool(frame->index == 0);
    if (strcmp(name, "@last") == 0)
        return value_of_bool(frame->index + 1 == frame->count);
    if (strcmp(name, "@key") == 0 && frame->value.kind == VALUE_NODE && frame->value.node->string)
        return (struct template_value){.kind = VALUE_STRING, .string = frame->value.node->string};
    return (struct template_value){0};
}

struct template_value template_value_find(const struct template_frame *frame,
                                          const struct texts *parts)
{
    struct template_value value = {0};

    if (parts->count == 0)
        return frame->value;
    const char *name = parts->items[0].at;

    if (name[0] == '@')
        value = value_about_turn(frame, name);
    for (; value.kind == VALUE_NONE && frame; frame = frame->below)
        value = member_of(&frame->value, name);
    for (size_t i = 1; i < parts->count && value.kind != VALUE_NONE; i++)
        value = member_of(&value, parts->items[i].at);
    return value;
}

// False are: nothing, null, false, 0, an empty text and an empty list.
bool template_value_is_true(const struct template_value *value)
{
    const cJSON *node = value->node;

    switch (value->kind) {
    case VALUE_NONE: return false;
    case VALUE_NUMBER:
    case VALUE_BOOL: return value->number != 0;
    case VALUE_STRING: return value->string[0] != '\0';
    case VALUE_MEMBERS: return node->child != NULL;
    case VALUE_NODE: break;
    }
    if (cJSON_IsString(node))
        return node->valuestring[0] != '\0';
    if (cJSON_IsNumber(node))
        return node->valuedouble < 0 || node->valuedouble > 0;
    return cJSON_IsTrue(node) || cJSON_IsObject(node) || (cJSON_IsArray(node) && node->child);
}

bool template_value_repeats(const struct template_value *value, const struct cJSON **first)
{
    if (value->kind != VALUE_MEMBERS && !(value->kind == VALUE_NODE && cJSON_IsArray(value->node)))
        return false;
    *first = value->node->child;
    return true;
}

void template_value_print(struct buffer *buffer, const struct template_value *value)
{
    switch (value->kind) {
    case VALUE_NUMBER: buffer_format(buffer, "%ld", value->number); return;
    case VALUE_BOOL: buffer_add_string(buffer, value->number ? "true" : "false"); return;
    case VALUE_STRING: buffer_add_string(buffer, value->string); return;
    case VALUE_NONE:
    case VALUE_MEMBERS: return;
    case VALUE_NODE: break;
    }
    if (cJSON_IsString(value->node))
        buffer_add_string(buffer, value->node->valuestring);
    else if (cJSON_IsNumber(value->node))
        json_add_number(buffer, value->node);
    else if (cJSON_IsBool(value->node))
        buffer_add_string(buffer, cJSON_IsTrue(value->node) ? "true" : "false");
}
