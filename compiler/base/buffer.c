// Text that is being written.
#include "base/buffer.h"

#include "base/fatal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Makes room for `more` bytes and a NUL behind them.
static void buffer_reserve(struct buffer *buffer, size_t more)
{
    if (more >= SIZE_MAX / 4 - buffer->length)
        fatal("out of memory");
    const size_t needed = buffer->length + more + 1;

    if (needed <= buffer->capacity)
        return;

    const size_t doubled = buffer->capacity > 0 ? buffer->capacity * 2 : 256;
    const size_t capacity = needed > doubled ? needed : doubled;
    char *at = realloc(buffer->at, capacity);

    if (!at)
        fatal("out of memory");
    buffer->at = at;
    buffer->capacity = capacity;
}

void buffer_add(struct buffer *buffer, struct text text)
{
    if (text.length == 0)
        return;
    buffer_reserve(buffer, text.length);
    memcpy(buffer->at + buffer->length, text.at, text.length);
    buffer->length += text.length;
}

void buffer_add_string(struct buffer *buffer, const char *string)
{
    buffer_add(buffer, text_from_string(string));
}

void buffer_add_character(struct buffer *buffer, char character)
{
    buffer_reserve(buffer, 1);
    buffer->at[buffer->length++] = character;
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments, again;

    va_start(arguments, format);
    va_copy(again, arguments);
    const int length = vsnprintf(NULL, 0, format, arguments);

    va_end(arguments);
    if (length < 0)
        fatal("cannot format a text");
    buffer_reserve(buffer, (size_t)length);
    vsnprintf(buffer->at + buffer->length, (size_t)length + 1, format, again);
    va_end(again);
    buffer->length += (size_t)length;
}

struct text buffer_text(const struct buffer *buffer)
{
    return (struct text){buffer->at ? buffer->at : "", buffer->length};
}

void buffer_write(const struct buffer *buffer, FILE *file)
{
    if (buffer->length > 0)
        fwrite(buffer->at, 1, buffer->length, file);
}

void buffer_clear(struct buffer *buffer)
{
    buffer->length = 0;
}

void buffer_free(struct buffer *buffer)
{
    free(buffer->at);
    *buffer = (struct buffer){0};
}
