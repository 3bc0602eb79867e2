// Small pieces of a JSON tree.
#include "emit/json_node.h"

#include "base/buffer.h"
#include "base/fatal.h"
#include "base/utf8.h"

#include <cjson/cJSON.h>

#include <string.h>

static cJSON *checked(cJSON *node)
{
    if (!node)
        fatal("out of memory");
    return node;
}

struct cJSON *json_object(void)
{
    return checked(cJSON_CreateObject());
}

struct cJSON *json_array(void)
{
    return checked(cJSON_CreateArray());
}

// A library string ends at the first NUL and is copied into the output as it is, so neither may
// hold rubbish.
static void add_clean(struct buffer *buffer, struct text text)
{
    for (size_t i = 0; i < text.length;) {
        uint32_t character;
        char bytes[4];
        const size_t length = utf8_read(text_from(text, i), &character);

        if (character == 0)
            character = UTF8_REPLACEMENT;
        buffer_add(buffer, (struct text){bytes, utf8_write(bytes, character)});
        i += length;
    }
}

// A string node of its own bytes: the library would copy them once more, up to the first NUL.
static cJSON *string_node(struct text text)
{
    cJSON *node = checked(cJSON_CreateNull());
    char *string = cJSON_malloc(text.length + 1);

    if (!string)
        fatal("out of memory");
    if (text.length > 0)
        memcpy(string, text.at, text.length);
    string[text.length] = '\0';
    node->type = cJSON_String;
    node->valuestring = string;
    return node;
}

struct cJSON *json_text(struct text text)
{
    struct buffer buffer = {0};
    size_t bad;

    if (utf8_is_valid(text, &bad) && (text.length == 0 || !memchr(text.at, 0, text.length)))
        return string_node(text);
    add_clean(&buffer, text);

    cJSON *node = string_node(buffer_text(&buffer));

    buffer_free(&buffer);
    return node;
}

struct cJSON *json_text_or_null(struct text text)
{
    return text.length > 0 ? json_text(text) : json_null();
}

struct cJSON *json_string(const char *string)
{
    return json_text(text_from_string(string));
}

struct cJSON *json_number(long number)
{
    return checked(cJSON_CreateNumber((double)number));
}

struct cJSON *json_bool(bool value)
{
    return checked(cJSON_CreateBool(value));
}

struct cJSON *json_null(void)
{
    return checked(cJSON_CreateNull());
}

void json_set(struct cJSON *object, const char *key, struct cJSON *value)
{
    if (!cJSON_AddItemToObjectCS(object, key, value))
        fatal("out of memory");
}

void json_push(struct cJSON *array, struct cJSON *value)
{
    if (!cJSON_AddItemToArray(array, value))
        fatal("out of memory");
}

struct cJSON *json_get(const struct cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

void json_add_number(struct buffer *buffer, const struct cJSON *number)
{
    const double value = number->valuedouble;
    char digits[24];
    size_t start = sizeof digits;

    if (value < 0 || value >= 1e15 || value - (double)(long)value > 0) {
        buffer_format(buffer, "%.15g", value);
        return;
    }
    for (long rest = (long)value; rest > 0 || start == sizeof digits; rest /= 10)
        digits[--start] = (char)('0' + rest % 10);
    buffer_add(buffer, (struct text){digits + start, sizeof digits - start});
}
