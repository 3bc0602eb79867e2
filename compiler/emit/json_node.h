// Small pieces of a JSON tree. A tree that cannot be allocated ends the program.
#ifndef EMIT_JSON_NODE_H
#define EMIT_JSON_NODE_H

#include "base/buffer.h"
#include "record/record.h"

struct cJSON;

struct cJSON *json_object(void);
struct cJSON *json_array(void);
// A string; bytes that are no UTF-8, and NUL, become U+FFFD.
struct cJSON *json_text(struct text text);
struct cJSON *json_text_or_null(struct text text); // null if it is empty
struct cJSON *json_string(const char *string);
struct cJSON *json_number(long number);
struct cJSON *json_bool(bool value);
struct cJSON *json_null(void);
// Puts value, which the object then owns, behind the other members. The key is not copied: it is a
// literal.
void json_set(struct cJSON *object, const char *key, struct cJSON *value);
void json_push(struct cJSON *array, struct cJSON *value);
// The member of that very name, or NULL.
struct cJSON *json_get(const struct cJSON *object, const char *key);
// Writes a number as JSON does.
void json_add_number(struct buffer *buffer, const struct cJSON *number);

#endif
