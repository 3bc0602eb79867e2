// Writes a JSON tree as text.
#include "emit/json.h"

#include "emit/json_node.h"
#include "emit/json_text.h"

#include <cjson/cJSON.h>

#include <assert.h>

// Deeper than any tree we make.
#define DEPTH_LIMIT 64

static void add_indent(struct buffer *buffer, int depth)
{
    buffer_add_character(buffer, '\n');
    for (int i = 0; i < depth; i++)
        buffer_add(buffer, TEXT("  "));
}

static void print_string(struct buffer *buffer, const char *string)
{
    buffer_add_character(buffer, '"');
    json_add_escaped(buffer, text_from_string(string));
    buffer_add_character(buffer, '"');
}

static void print_scalar(struct buffer *buffer, const cJSON *json)
{
    if (cJSON_IsString(json))
        print_string(buffer, json->valuestring);
    else if (cJSON_IsNumber(json))
        json_add_number(buffer, json);
    else if (cJSON_IsNull(json))
        buffer_add(buffer, TEXT("null"));
    else
        buffer_add(buffer, cJSON_IsTrue(json) ? TEXT("true") : TEXT("false"));
}

static void print_node(struct buffer *buffer, const cJSON *json, int depth)
{
    const bool is_object = cJSON_IsObject(json);

    assert(depth < DEPTH_LIMIT);
    if (!is_object && !cJSON_IsArray(json)) {
        print_scalar(buffer, json);
        return;
    }
    buffer_add_character(buffer, is_object ? '{' : '[');
    for (const cJSON *child = json->child; child; child = child->next) {
        add_indent(buffer, depth + 1);
        if (is_object) {
            print_string(buffer, child->string);
            buffer_add(buffer, TEXT(": "));
        }
        print_node(buffer, child, depth + 1);
        if (child->next)
            buffer_add_character(buffer, ',');
    }
    if (json->child)
        add_indent(buffer, depth);
    buffer_add_character(buffer, is_object ? '}' : ']');
}

void json_print(struct buffer *buffer, const struct cJSON *json)
{
    print_node(buffer, json, 0);
    buffer_add_character(buffer, '\n');
}
