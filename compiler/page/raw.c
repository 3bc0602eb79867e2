// Text cut out of a source, with the place of each byte.
#include "page/reading.h"

#include <string.h>

struct raw raw_from_lines(struct arena *arena, const struct source *source,
                          const struct line *lines, size_t count)
{
    size_t length = 0;

    for (size_t i = 0; i < count; i++)
        length += lines[i].end - lines[i].start + 1;

    char *at = arena_take(arena, length + 1);
    uint32_t *places = ARENA_ARRAY(arena, uint32_t, length + 1);
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        size_t line_length = lines[i].end - lines[i].start;

        memcpy(at + used, source->text.at + lines[i].start, line_length);
        for (size_t offset = 0; offset <= line_length; offset++)
            places[used + offset] = lines[i].start + (uint32_t)offset;
        used += line_length;
        if (i + 1 < count)
            at[used++] = '\n';
    }
    return (struct raw){
        {at, used},
        places, source
    };
}

struct raw raw_from_span(struct arena *arena, struct span span)
{
    struct line line = {span.start, span.end};

    return raw_from_lines(arena, span.source, &line, 1);
}

struct raw raw_slice(const struct raw *raw, size_t start, size_t end)
{
    return (struct raw){text_slice(raw->text, start, end), raw->places + start, raw->source};
}

struct span raw_span(const struct raw *raw, size_t start, size_t end)
{
    uint32_t last = end > start ? raw->places[end - 1] + 1 : raw->places[start];

    return (struct span){raw->source, raw->places[start], last};
}
