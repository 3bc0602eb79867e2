// YAML as a tree of scalars, lists and maps, each with its place. Alone sees libyaml.
#include "page/yaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/fatal.h"
#include "base/map.h"
#include "base/utf8.h"
#include "page/yaml_plain.h"
#include "page/yaml_tree.h"

// What real pages need is a tenth of this or less.
enum { DEPTH_LIMIT = 64, NODE_LIMIT = 100000, ALIAS_LIMIT = 1000, DIRECTIVE_LIMIT = 16 };

// A node with what stands in it: an alias counts as all that it stands for.
struct measured {
    struct yaml *node;
    size_t size;
    size_t height;
    bool is_open;
};

// A list or map whose end has not come yet.
struct open {
    struct measured measured;
    struct measured *anchor; // what an alias finds, or NULL
    struct yaml *key;        // of a map: the key whose value comes next, or NULL
};

struct reader {
    struct arena *arena;
    struct diags *diags;
    struct span span; // of the YAML text
    enum diag_code code, duplicate;
    yaml_parser_t parser;
    size_t index;    // characters from span.start to `offset`
    uint32_t offset; // in the source
    struct open open[DEPTH_LIMIT + 1];
    size_t depth;
    size_t nodes, aliases;
    struct map anchors; // name -> struct measured
    struct yaml *root;
    bool failed;
};

enum problem_place { MARK, CONTEXT };

static const struct {
    const char *problem;
    const char *words;
    enum problem_place place;
} problems[] = {
#define PROBLEM(problem, words, place) {problem, words, place},
#include "page/yaml_problem.def"
#undef PROBLEM
};

// libyaml counts characters; the marks come nearly in order, so that stepping from the last one is
// linear.
static uint32_t offset_of(struct reader *reader, size_t index)
{
    const struct text text = reader->span.source->text;
    while (reader->index < index && reader->offset < reader->span.end) {
        do {
            reader->offset++;
        } while (reader->offset < reader->span.end &&
                 ((unsigned char)text.at[reader->offset] & 0xC0) == 0x80);
        reader->index++;
    }
    while (reader->index > index) {
        do {
            reader->offset--;
        } while (((unsigned char)text.at[reader->offset] & 0xC0) == 0x80);
        reader->index--;
    }
    return reader->offset;
}

static struct span span_of(struct reader *reader, yaml_mark_t start, yaml_mark_t end)
{
    struct span span = reader->span;
    span.start = offset_of(reader, start.index);
    span.end = offset_of(reader, end.index);
    return span;
}

static void fail(struct reader *reader, struct span span, const char *words)
{
    if (!reader->failed)
        diag_add(reader->diags, reader->code, span, "not valid YAML: %s", words);
    reader->failed = true;
}

static void fail_by_parser(struct reader *reader)
{
    const yaml_parser_t *parser = &reader->parser;
    if (parser->error == YAML_MEMORY_ERROR)
        fatal("out of memory");
    const char *words = parser->problem != NULL ? parser->problem : "it cannot be read";
    yaml_mark_t mark = parser->problem_mark;
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        if (strcmp(words, problems[i].problem) != 0)
            continue;
        words = problems[i].words;
        if (problems[i].place == CONTEXT && parser->context != NULL)
            mark = parser->context_mark;
        break;
    }
    struct span span = reader->span;
    if (parser->error == YAML_READER_ERROR)
        span.start += (uint32_t)parser->problem_offset;
    else
        span.start = offset_of(reader, mark.index);
    span.end = span.start;
    fail(reader, span, words);
}

// Counts what comes into the tree, at the present depth.
static bool fits(struct reader *reader, struct span span, size_t size, size_t height)
{
    reader->nodes += size;
    if (reader->depth + height > DEPTH_LIMIT)
        fail(reader, span, "it is nested deeper than 64 levels");
    else if (reader->nodes > NODE_LIMIT)
        fail(reader, span, "it holds more than 100,000 values");
    return !reader->failed;
}

// Puts a finished node where it belongs: under the key that waits for it, or as the next key.
static void place_node(struct reader *reader, struct measured measured)
{
    if (reader->depth == 0) {
        reader->root = measured.node;
        return;
    }
    struct open *parent = &reader->open[reader->depth - 1];
    parent->measured.size += measured.size;
    if (measured.height >= parent->measured.height)
        parent->measured.height = measured.height + 1;
    if (parent->measured.node->kind == YAML_MAP && parent->key == NULL) {
        parent->key = measured.node;
        return;
    }
    yaml_add_child(parent->measured.node, parent->key, measured.node);
    parent->key = NULL;
}

static struct measured *add_anchor(struct reader *reader, const yaml_char_t *name,
                                   struct measured measured)
{
    if (name == NULL)
        return NULL;
    struct measured *anchor = ARENA_NEW(reader->arena, struct measured);
    *anchor = measured;
    *map_slot(reader->arena, &reader->anchors, text_from_string((const char *)name)) = anchor;
    return anchor;
}

static struct yaml *new_node(struct reader *reader, enum yaml_kind kind, struct span span)
{
    struct yaml *node = ARENA_NEW(reader->arena, struct yaml);
    node->kind = kind;
    node->span = span;
    return node;
}

static enum yaml_style style_of(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return YAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return YAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return YAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return YAML_FOLDED;
    case YAML_ANY_SCALAR_STYLE:
    case YAML_PLAIN_SCALAR_STYLE: break;
    }
    return YAML_PLAIN;
}

// A scalar's value; a NUL, which only an escape can write, becomes U+FFFD, because no page shows
// it.
static struct text scalar_text(struct reader *reader, const yaml_event_t *event, struct span span)
{
    const struct text text = {(const char *)event->data.scalar.value, event->data.scalar.length};
    if (text_find_character(text, '\0') == TEXT_NOT_FOUND)
        return arena_copy(reader->arena, text);
    diag_add(reader->diags, DIAG_ENCODING, span, "a NUL character is read as U+FFFD");
    char *at = arena_take(reader->arena, text.length * 3 + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] == '\0')
            length += utf8_write(at + length, UTF8_REPLACEMENT);
        else
            at[length++] = text.at[i];
    return (struct text){at, length};
}

// The span of a block scalar runs over the blank lines behind it; its last line is the last that
// holds something.
static struct span without_blank_end(struct span span)
{
    const char *at = span.source->text.at;
    while (span.end > span.start && character_is_space(at[span.end - 1]))
        span.end--;
    return span;
}

static void read_scalar(struct reader *reader, const yaml_event_t *event)
{
    struct span span = span_of(reader, event->start_mark, event->end_mark);
    if (!fits(reader, span, 1, 0))
        return;
    span = without_blank_end(span);
    struct yaml *node = new_node(reader, YAML_SCALAR, span);
    node->style = style_of(event->data.scalar.style);
    node->text = scalar_text(reader, event, span);
    const struct measured measured = {.node = node, .size = 1};
    add_anchor(reader, event->data.scalar.anchor, measured);
    place_node(reader, measured);
}

static void open_node(struct reader *reader, const yaml_event_t *event, enum yaml_kind kind)
{
    const struct span span = span_of(reader, event->start_mark, event->end_mark);
    if (!fits(reader, span, 1, 1))
        return;
    const struct measured measured = {new_node(reader, kind, span), 1, 1, true};
    const yaml_char_t *name =
        kind == YAML_MAP ? event->data.mapping_start.anchor : event->data.sequence_start.anchor;
    reader->open[reader->depth++] =
        (struct open){.measured = measured, .anchor = add_anchor(reader, name, measured)};
}

// A flow list or map ends with its bracket. The end of one without brackets is known only where the
// next thing begins, so that it is that of its last value.
static uint32_t end_of(struct reader *reader, const yaml_event_t *event, const struct yaml *node)
{
    const struct yaml *last = node->last_child;
    struct span span = node->span;

    span.end = offset_of(reader, event->end_mark.index);
    if (event->start_mark.index == event->end_mark.index && last != NULL &&
        last->span.end > span.start)
        return last->span.end;
    return without_blank_end(span).end;
}

static void close_node(struct reader *reader, const yaml_event_t *event)
{
    struct open *open = &reader->open[--reader->depth];
    struct measured measured = open->measured;
    measured.is_open = false;
    measured.node->span.end = end_of(reader, event, measured.node);
    if (open->anchor != NULL)
        *open->anchor = measured;
    if (measured.node->kind == YAML_MAP)
        yaml_check_keys(measured.node, reader->diags, reader->duplicate);
    place_node(reader, measured);
}

// An alias is a second node with the same children. It weighs what it stands for, or a few lines
// could ask for billions of nodes.
static void read_alias(struct reader *reader, const yaml_event_t *event)
{
    const struct span span = span_of(reader, event->start_mark, event->end_mark);
    const struct measured *anchor =
        map_get(&reader->anchors, text_from_string((const char *)event->data.alias.anchor));
    if (anchor == NULL) {
        fail(reader, span, "'*' begins an alias, and no '&' of this name stands above it");
    } else if (anchor->is_open) {
        fail(reader, span, "an alias stands in the value that it stands for");
    } else if (++reader->aliases > ALIAS_LIMIT) {
        fail(reader, span, "it holds more than 1,000 aliases");
    } else if (fits(reader, span, anchor->size, anchor->height)) {
        struct measured measured = *anchor;
        measured.node = ARENA_NEW(reader->arena, struct yaml);
        *measured.node = *anchor->node;
        measured.node->key = measured.node->next = NULL;
        place_node(reader, measured);
    }
}

static void read_event(struct reader *reader, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT: read_scalar(reader, event); break;
    case YAML_ALIAS_EVENT: read_alias(reader, event); break;
    case YAML_SEQUENCE_START_EVENT: open_node(reader, event, YAML_LIST); break;
    case YAML_MAPPING_START_EVENT: open_node(reader, event, YAML_MAP); break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: close_node(reader, event); break;
    case YAML_DOCUMENT_START_EVENT:
        if (reader->root != NULL) {
            fail(reader, span_of(reader, event->start_mark, event->end_mark),
                 "a second document begins here");
        }
        break;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT: break;
    }
}

// libyaml compares each %TAG line with all before it, and no page has one.
static bool has_many_directives(struct text text)
{
    size_t count = 0;
    struct text line;
    while (text_next_line(&text, &line) && count <= DIRECTIVE_LIMIT)
        count += line.length > 0 && line.at[0] == '%';
    return count > DIRECTIVE_LIMIT;
}

static void read_events(struct reader *reader)
{
    bool at_end = false;
    while (!reader->failed && !at_end) {
        yaml_event_t event;
        if (!yaml_parser_parse(&reader->parser, &event)) {
            fail_by_parser(reader);
            return;
        }
        at_end = event.type == YAML_STREAM_END_EVENT;
        read_event(reader, &event);
        yaml_event_delete(&event);
    }
}

struct yaml *yaml_from_events(struct arena *arena, const struct source *source, uint32_t start,
                              uint32_t end, struct diags *diags, enum diag_code code,
                              enum diag_code duplicate)
{
    const struct span span = {source, start, end};
    struct reader *reader = ARENA_NEW(arena, struct reader);
    reader->arena = arena;
    reader->diags = diags;
    reader->span = span;
    reader->code = code;
    reader->duplicate = duplicate;
    reader->offset = start;
    const struct text text = span_text(span);
    if (has_many_directives(text)) {
        fail(reader, (struct span){source, start, start}, "it holds more than 16 '%' lines");
        return NULL;
    }
    if (!yaml_parser_initialize(&reader->parser))
        fatal("out of memory");
    yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader->parser, (const unsigned char *)text.at, text.length);
    read_events(reader);
    yaml_parser_delete(&reader->parser);
    if (reader->failed)
        return NULL;
    return reader->root != NULL
               ? reader->root
               : new_node(reader, YAML_SCALAR, (struct span){source, start, start});
}

struct yaml *yaml_from_source(struct arena *arena, const struct source *source, uint32_t start,
                              uint32_t end, struct diags *diags, enum diag_code code,
                              enum diag_code duplicate)
{
    if (start == 0 && text_starts_with(source->text, TEXT("\xEF\xBB\xBF")))
        start = end < 3 ? end : 3;
    struct yaml *root = yaml_plain(arena, (struct span){source, start, end});

    if (root == NULL)
        return yaml_from_events(arena, source, start, end, diags, code, duplicate);
    yaml_check_keys(root, diags, duplicate);
    return root;
}
