// What a name in a template stands for.
#ifndef EMIT_TEMPLATE_VALUE_H
#define EMIT_TEMPLATE_VALUE_H

#include "base/buffer.h"
#include "record/record.h"

struct cJSON;

struct template_value {
    enum { VALUE_NONE, VALUE_NODE, VALUE_MEMBERS, VALUE_NUMBER, VALUE_BOOL, VALUE_STRING } kind;
    const struct cJSON *node; // of a node; the object, of members
    long number;
    const char *string;
};

// The context stack, innermost first.
struct template_frame {
    const struct template_frame *below;
    struct template_value value;
    // In a repeating section: which turn it is, of how many.
    bool repeats;
    long index, count;
};

// Finds the first part on the stack and the others below it. No part is the innermost value itself.
struct template_value template_value_find(const struct template_frame *frame,
                                          const struct texts *parts);
bool template_value_is_true(const struct template_value *value);
// The first item of a list or of members; false if the value does not repeat.
bool template_value_repeats(const struct template_value *value, const struct cJSON **first);
// Writes the value as text: nothing for what is no scalar.
void template_value_print(struct buffer *buffer, const struct template_value *value);

#endif
