// A file's text with its lines, and places in it.
#include "base/source.h"

#include "base/fatal.h"
#include "base/utf8.h"

#include <string.h>

// So far are the marks apart from which characters are counted: no place costs more than two such
// walks, however long its line is.
#define MARK_DISTANCE 256u

static bool has_mark(struct text text)
{
    return text_starts_with(text, TEXT("\xEF\xBB\xBF"));
}

// The offset behind the line end that stands at or behind `start`; the text's length if there is
// none.
static size_t next_line_start(struct text text, size_t start)
{
    struct text rest = text_from(text, start), line;

    text_next_line(&rest, &line);
    return text.length - rest.length;
}

static void find_lines(struct arena *arena, struct source *source)
{
    const struct text text = source->text;
    size_t count = 1;

    for (size_t i = next_line_start(text, 0); i < text.length; i = next_line_start(text, i))
        count++;

    uint32_t *starts = ARENA_ARRAY(arena, uint32_t, count);
    size_t start = 0;

    for (size_t i = 0; i < count; i++) {
        starts[i] = (uint32_t)start;
        start = next_line_start(text, start);
    }
    source->line_starts = starts;
    source->line_count = count;
}

static void count_characters(struct arena *arena, struct source *source)
{
    const size_t count = source->text.length / MARK_DISTANCE + 1;
    uint32_t *marks = ARENA_ARRAY(arena, uint32_t, count);

    for (size_t i = 1; i < count; i++) {
        const struct text part =
            text_slice(source->text, (i - 1) * MARK_DISTANCE, i * MARK_DISTANCE);

        marks[i] = marks[i - 1] + (uint32_t)utf8_count(part);
    }
    source->character_marks = marks;
}

struct source *source_from_text(struct arena *arena, const char *path, struct text text)
{
    struct source *source = ARENA_NEW(arena, struct source);

    if (text.length >= UINT32_MAX)
        fatal("%s is too large", path);
    source->path = path;
    source->text = text_from(text, 0);
    source->bytes = source->text;
    find_lines(arena, source);
    count_characters(arena, source);
    return source;
}

uint32_t source_line(const struct source *source, uint32_t offset)
{
    size_t low = 0, high = source->line_count;

    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;

        if (source->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low + 1;
}

struct text source_line_text(const struct source *source, uint32_t line)
{
    struct text text = TEXT("");

    if (line == 0 || line > source->line_count)
        return text;

    struct text rest = text_from(source->text, source->line_starts[line - 1]);

    text_next_line(&rest, &text);
    if (line == 1 && has_mark(text))
        text = text_from(text, 3);
    return text;
}

struct text span_text(struct span span)
{
    return text_slice(span.source->text, span.start, span.end);
}

// How many characters stand before the offset.
static uint32_t characters_before(const struct source *source, size_t offset)
{
    const size_t mark = offset / MARK_DISTANCE;
    const struct text part = text_slice(source->text, mark * MARK_DISTANCE, offset);

    return source->character_marks[mark] + (uint32_t)utf8_count(part);
}

// A line end has the column right behind the line's last character.
static void line_and_column(const struct source *source, uint32_t offset, uint32_t *line,
                            uint32_t *column)
{
    *line = source_line(source, offset);
    *column = 1;

    const struct text text = source_line_text(source, *line);
    const size_t start = text.length > 0 ? (size_t)(text.at - source->text.at) : offset;
    const size_t end = offset < start + text.length ? offset : start + text.length;

    if (end > start)
        *column += characters_before(source, end) - characters_before(source, start);
}

// Text out of a YAML scalar has lost its line ends and escapes, so its offsets say nothing about
// the file.
struct span span_in_file(struct span span)
{
    while (span.source->origin)
        span =
            (struct span){span.source->origin, span.source->origin_start, span.source->origin_end};
    return span;
}

struct place place_from_span(struct span span)
{
    span = span_in_file(span);

    const struct text text = span.source->text;
    const uint32_t length = (uint32_t)text.length;
    uint32_t end = span.end < length ? span.end : length;
    const uint32_t start = span.start < end ? span.start : end;
    struct place place = {.path = span.source->path};

    while (end > start && (text.at[end - 1] == '\n' || text.at[end - 1] == '\r'))
        end--;
    line_and_column(span.source, start, &place.line, &place.column);
    line_and_column(span.source, end, &place.end_line, &place.end_column);
    return place;
}
