// One line of a pipe table cut into cells, as Markdig does: code spans, links, images, tags,
// addresses and math win over pipes.
#include "page/pipe_row.h"

#include "base/utf8.h"
#include "page/include.h"
#include "page/reference.h"
#include "page/tag.h"

#include <string.h>

struct separator {
    size_t at;
};

struct separators {
    size_t *items;
    size_t count, capacity;
};

// A [ that may open a link, and how many separators there were before it.
struct open_bracket {
    size_t at, separators;
};

struct open_brackets {
    struct open_bracket *items;
    size_t count, capacity;
};

struct splitter {
    struct reading *reading;
    struct text text;
    size_t at;
    struct separators separators;
    struct open_brackets brackets;
    uint64_t no_code; // bit n: no run of n backticks closes any more
    bool no_math;
};

static size_t run_length(struct text text, size_t at)
{
    size_t end = at;

    while (end < text.length && text.at[end] == text.at[at])
        end++;
    return end - at;
}

static void skip_code(struct splitter *splitter)
{
    struct text text = splitter->text;
    size_t length = run_length(text, splitter->at), at = splitter->at + length;

    splitter->at = at;
    if (length < 64 && (splitter->no_code >> length & 1))
        return;
    while (at < text.length) {
        if (text.at[at] != '`') {
            at++;
            continue;
        }

        size_t close = run_length(text, at);

        at += close;
        if (close == length) {
            splitter->at = at;
            return;
        }
    }
    if (length < 64)
        splitter->no_code |= (uint64_t)1 << length;
}

static void skip_angle(struct splitter *splitter)
{
    struct text rest = text_from(splitter->text, splitter->at);
    struct tag tag;
    size_t end = 1;

    if (tag_read(rest, &tag)) {
        splitter->at += tag.length;
        return;
    }
    if (text_starts_with(rest, TEXT("<!--")) &&
        (end = text_find(rest, TEXT("-->"))) != TEXT_NOT_FOUND) {
        splitter->at += end + 3;
        return;
    }
    for (end = 1; end < rest.length && (unsigned char)rest.at[end] > ' ' && rest.at[end] != '<';
         end++)
        if (rest.at[end] == '>' &&
            text_find_character(text_slice(rest, 0, end), ':') != TEXT_NOT_FOUND) {
            splitter->at += end + 1;
            return;
        }
    splitter->at++;
}

// A bracket that turns out to be a link takes the pipes inside it along.
static void close_bracket(struct splitter *splitter)
{
    struct text text = splitter->text, destination = TEXT("");
    size_t behind = splitter->at + 1, label_end = 0;
    struct open_bracket open = splitter->brackets.items[--splitter->brackets.count];
    struct text label = text_slice(text, open.at + 1, splitter->at);
    const struct references *references = splitter->reading->references;

    splitter->at++;
    if (behind < text.length && text.at[behind] == '(') {
        size_t start = scan_blanks(text, behind + 1);
        size_t end = scan_link_destination(text, start, &destination);
        size_t title_start = end ? scan_blanks(text, end) : 0;
        size_t title = title_start > end ? scan_link_title(text, title_start) : 0;
        size_t close = end ? scan_blanks(text, title ? title : end) : text.length;

        if (close < text.length && text.at[close] == ')') {
            splitter->separators.count = open.separators;
            splitter->at = close + 1;
            return;
        }
    }
    if (!references || references->count == 0)
        return;
    if (behind < text.length && text.at[behind] == '[' &&
        (label_end = scan_link_label(text, behind)) != 0) {
        struct text other = text_slice(text, behind + 1, label_end - 1);

        if (!text_is_blank(other))
            label = other;
    }
    if (reference_find(splitter->reading->arena, references, label)) {
        splitter->separators.count = open.separators;
        splitter->at = label_end ? label_end : splitter->at;
    }
}

// $...$ and $$...$$: opened behind a blank or punctuation, closed before one, with blanks inside on
// both sides or on none.
static void skip_math(struct splitter *splitter)
{
    struct text text = splitter->text;
    size_t dollars = run_length(text, splitter->at), start = splitter->at + dollars, at = start,
           closing = 0;
    uint32_t before = ' ', behind = ' ', last = ' ';

    if (splitter->at > 0)
        utf8_read_before(text, splitter->at, &before);
    splitter->at = start;
    if (dollars > 2 || splitter->no_math ||
        (!utf8_is_space(before) && !utf8_is_punctuation(before)))
        return;

    bool blank_first = start < text.length && (text.at[start] == ' ' || text.at[start] == '\t');

    for (; at < text.length && closing < dollars; at++)
        closing = text.at[at] == '$' && text.at[at - 1] != '\\' ? closing + 1 : 0;
    if (closing < dollars) {
        splitter->no_math = dollars == 1;
        return;
    }
    if (at - closing > start)
        utf8_read_before(text, at - closing, &last);
    if (at < text.length)
        utf8_read(text_from(text, at), &behind);
    if ((utf8_is_space(behind) || utf8_is_punctuation(behind)) &&
        blank_first == utf8_is_space(last) && at - closing > start)
        splitter->at = at;
}

static void split_step(struct splitter *splitter)
{
    struct text text = splitter->text;
    struct include_reference include;
    size_t length;

    switch (text.at[splitter->at]) {
    case '\\': splitter->at += 2; break;
    case '`': skip_code(splitter); break;
    case '<': skip_angle(splitter); break;
    case '$': skip_math(splitter); break;
    case '[':
        length = include_scan(text_from(text, splitter->at), &include);
        if (length > 0) {
            splitter->at += length;
            break;
        }
        *ARRAY_PUSH(splitter->reading->arena, &splitter->brackets) =
            (struct open_bracket){splitter->at++, splitter->separators.count};
        break;
    case ']':
        if (splitter->brackets.count > 0)
            close_bracket(splitter);
        else
            splitter->at++;
        break;
    case '|': *ARRAY_PUSH(splitter->reading->arena, &splitter->separators) = splitter->at++; break;
    default: splitter->at++;
    }
}

static bool is_blank(struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] != ' ' && text.at[i] != '\t')
            return false;
    return true;
}

static void cell_add(struct reading *reading, struct pipe_row *row, const struct source *source,
                     struct text cell)
{
    while (cell.length > 0 && (cell.at[0] == ' ' || cell.at[0] == '\t'))
        cell = text_from(cell, 1);
    while (cell.length > 0 && (cell.at[cell.length - 1] == ' ' || cell.at[cell.length - 1] == '\t'))
        cell.length--;

    uint32_t start = (uint32_t)(cell.at - source->text.at);

    *ARRAY_PUSH(reading->arena, &row->cells) = (struct line){start, start + (uint32_t)cell.length};
}

// GitHub cuts at every pipe that has no backslash before it.
static size_t github_cells(struct text text)
{
    size_t count = 1;

    text = text_trim(text);
    for (size_t i = 0; i < text.length; i++)
        count += text.at[i] == '|' && i > 0 && i + 1 < text.length && text.at[i - 1] != '\\';
    return count;
}

struct pipe_row pipe_row_from_line(struct reading *reading, const struct source *source,
                                   struct line line)
{
    struct text text = {source->text.at + line.start, line.end - line.start};
    struct splitter splitter = {.reading = reading, .text = text};
    struct pipe_row row = {.github_cells = github_cells(text)};
    size_t start = 0;

    while (splitter.at < text.length)
        split_step(&splitter);
    row.has_pipe = splitter.separators.count > 0;
    for (size_t i = 0; i < splitter.separators.count; i++) {
        size_t at = splitter.separators.items[i];

        if (i > 0 || !is_blank(text_slice(text, 0, at))) // a pipe at the front opens the row
            cell_add(reading, &row, source, text_slice(text, start, at));
        start = at + 1;
    }
    if (!is_blank(text_from(text, start)))
        cell_add(reading, &row, source, text_from(text, start));
    return row;
}
