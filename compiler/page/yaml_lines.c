// The lines of a document that a YAML scalar holds.
#include "page/yaml_lines.h"

static struct line line_of(const struct source *source, struct text text)
{
    const uint32_t start = (uint32_t)(text.at - source->text.at);

    return (struct line){start, start + (uint32_t)text.length};
}

// literal -> header line, then lines of which the value has the ends: what is cut off is the
// indentation.
static bool literal_lines(struct arena *arena, const struct yaml *scalar, struct lines *lines)
{
    const struct source *source = scalar->span.source;
    uint32_t line = source_line(source, scalar->span.start);
    struct text rest = scalar->text;
    struct text wanted;

    while (text_next_line(&rest, &wanted)) {
        const struct text have = source_line_text(source, ++line);

        if (!text_ends_with(have, wanted) || (wanted.length == 0 && !text_is_blank(have)))
            return false;
        *ARRAY_PUSH(arena, lines) = line_of(source, text_from(have, have.length - wanted.length));
    }
    return true;
}

static struct text trim_blanks(struct text text)
{
    while (text.length > 0 && (text.at[0] == ' ' || text.at[0] == '\t'))
        text = text_from(text, 1);
    while (text.length > 0 && (text.at[text.length - 1] == ' ' || text.at[text.length - 1] == '\t'))
        text.length--;
    return text;
}

// Whether a line that YAML joins to the one before reads the same on a line of its own: nothing in
// Markdown begins with a letter.
static bool can_begin_line(struct text text, struct text before)
{
    const char first = text.at[0];

    return (character_is_letter(first) || (first & 0x80) != 0) &&
           !text_ends_with(before, TEXT("\\"));
}

// The part of the source that holds a scalar which is not literal, less its quotes or its header
// line.
static struct text folded_part(const struct yaml *scalar)
{
    struct text text = span_text(scalar->span);
    struct text header;

    if (scalar->style == YAML_FOLDED)
        text_next_line(&text, &header);
    else if (scalar->style != YAML_PLAIN)
        text = text_slice(text, 1, text.length - (text.length > 1));
    return text;
}

// Between two lines YAML leaves a blank, or, where n lines between them are blank, n line ends.
static bool take_joint(struct text *rest, size_t blank_lines)
{
    for (size_t i = 0; i < blank_lines; i++) {
        if (!text_starts_with(*rest, TEXT("\n")))
            return false;
        *rest = text_from(*rest, 1);
    }
    if (blank_lines > 0)
        return true;
    if (!text_starts_with(*rest, TEXT(" ")))
        return false;
    *rest = text_from(*rest, 1);
    return true;
}

static bool folded_lines(struct arena *arena, const struct yaml *scalar, struct lines *lines)
{
    const struct source *source = scalar->span.source;
    struct text part = folded_part(scalar);
    struct text rest = scalar->text;
    struct text line;
    struct text before = TEXT("");
    size_t blank_lines = 0;

    while (text_next_line(&part, &line)) {
        line = trim_blanks(line);
        if (line.length == 0) {
            blank_lines++;
            continue;
        }
        if (lines->count > 0 && (!take_joint(&rest, blank_lines) ||
                                 (blank_lines == 0 && !can_begin_line(line, before))))
            return false;
        if (!text_starts_with(rest, line) || (lines->count == 0 && blank_lines > 0))
            return false;
        for (; blank_lines > 1; blank_lines--)
            *ARRAY_PUSH(arena, lines) = line_of(source, text_slice(line, 0, 0));
        *ARRAY_PUSH(arena, lines) = line_of(source, line);
        rest = text_from(rest, line.length);
        before = line;
        blank_lines = 0;
    }
    return text_is_blank(rest);
}

// The value as a source whose places are the scalar's.
static struct yaml_lines derived_lines(struct arena *arena, const struct yaml *scalar)
{
    struct source *source = source_from_text(arena, scalar->span.source->path, scalar->text);
    struct yaml_lines lines = {.source = source};

    source->included_from = scalar->span.source->included_from;
    source->included_at = scalar->span.source->included_at;
    source->origin = scalar->span.source;
    source->origin_start = scalar->span.start;
    source->origin_end = scalar->span.end;
    for (uint32_t line = 1; line <= source->line_count; line++)
        *ARRAY_PUSH(arena, &lines.lines) = line_of(source, source_line_text(source, line));
    return lines;
}

struct yaml_lines yaml_lines(struct arena *arena, const struct yaml *scalar)
{
    struct yaml_lines lines = {.source = scalar->span.source};
    const bool is_exact = scalar->style == YAML_LITERAL ? literal_lines(arena, scalar, &lines.lines)
                                                        : folded_lines(arena, scalar, &lines.lines);

    return is_exact ? lines : derived_lines(arena, scalar);
}
