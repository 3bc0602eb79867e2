// Reads a JSON tree that anybody can have written: what is asked for is there and of its kind, or
// the first thing that is not is remembered and something harmless is given.
#ifndef EMIT_JSON_READ_H
#define EMIT_JSON_READ_H

#include "base/arena.h"

struct cJSON;

struct json_reader {
    struct arena *arena; // of the texts that are read
    struct text problem; // empty as long as all is well: "milestones[3].date: is no date"
};

// A node, and the way to it. What stands above it must stay where it is.
struct json_at {
    struct json_reader *reader;
    const struct json_at *above; // NULL: the root
    const char *key;             // of the member, or of the list that it is an item of
    size_t index;                // in that list, from 1; 0: a member
    const struct cJSON *node;    // NULL: not there
};

// while (json_next(&list)) ... list.item ...
struct json_list {
    const struct cJSON *next;
    struct json_at item;
};

// Remembers what is wrong at this node, unless something was before.
void json_complain(const struct json_at *at, const char *words);

struct json_at json_read_root(struct json_reader *reader, const struct cJSON *node);
// The member, which must be an object.
struct json_at json_read_object(const struct json_at *object, const char *key);
struct json_at json_read_member(const struct json_at *object, const char *key);
struct json_list json_read_list(const struct json_at *object, const char *key);
bool json_next(struct json_list *list);

struct text json_read_text(const struct json_at *object, const char *key);
struct text json_read_text_or_null(const struct json_at *object, const char *key); // null is empty
uint32_t json_read_number(const struct json_at *object, const char *key);
bool json_read_bool(const struct json_at *object, const char *key);
// The item's own text, which must be a string.
struct text json_read_item(const struct json_at *item);

#endif
