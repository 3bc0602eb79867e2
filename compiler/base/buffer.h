// Text that is being written.
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include "base/text.h"

#include <stdio.h>

// Zeroed is empty and ready. Owns its memory; freed by buffer_free.
struct buffer {
    char *at;
    size_t length;
    size_t capacity;
};

void buffer_add(struct buffer *buffer, struct text text);
void buffer_add_string(struct buffer *buffer, const char *string);
void buffer_add_character(struct buffer *buffer, char character);
void buffer_format(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
// What has been written so far; valid until the buffer is next touched.
struct text buffer_text(const struct buffer *buffer);
// Writes what is in the buffer to the file, whose error indicator tells of a failure.
void buffer_write(const struct buffer *buffer, FILE *file);
// Empties the buffer, keeps its memory.
void buffer_clear(struct buffer *buffer);
void buffer_free(struct buffer *buffer);

#endif
