// Fills a template in: walks its nodes with a stack of contexts.
#include "emit/template_node.h"

#include "base/array.h"
#include "emit/filter.h"
#include "emit/template_value.h"

#include <cjson/cJSON.h>

#define DEPTH_LIMIT 200
// Templates that stand in each other can be short and yet make no end.
#define PARTIAL_LIMIT 50000000

// What a parent tag puts in the place of blocks. The outermost parent's word counts.
struct overrides {
    const struct overrides *outer;
    const struct template_node *parent;
};

struct renderer {
    struct templates *templates;
    struct buffer *buffer;
    const struct filter *escape;
    struct buffer scratch[2];
    struct arena arena; // for indents
    struct text indent; // put before each line of the template
    size_t strip;       // after as many blanks are taken off it
    bool at_line_start;
    int depth;
    long partials; // how many have been filled in
    bool failed;
    bool stopped; // at a limit
};

static void render_nodes(struct renderer *renderer, const struct template_node *node,
                         const struct template_frame *frame, const struct overrides *overrides);

static void complain(struct renderer *renderer, const struct template_node *node, const char *words)
{
    diag_add(renderer->templates->diags, DIAG_TEMPLATE, node->span, "\"%.*s\": %s",
             TEXT_ARGUMENTS(node->name), words);
    renderer->failed = true;
}

// One line of the template, or the part of one between two tags.
static void render_line(struct renderer *renderer, struct text line)
{
    size_t blanks = 0;

    if (renderer->at_line_start) {
        while (blanks < renderer->strip && blanks < line.length &&
               (line.at[blanks] == ' ' || line.at[blanks] == '\t'))
            blanks++;
        line = text_from(line, blanks);
        if (line.length == 0)
            return;
        if (line.at[0] != '\n' && line.at[0] != '\r')
            buffer_add(renderer->buffer, renderer->indent);
    }
    buffer_add(renderer->buffer, line);
    renderer->at_line_start = line.at[line.length - 1] == '\n';
}

static void render_text(struct renderer *renderer, struct text text)
{
    while (text.length > 0) {
        const size_t newline = text_find_character(text, '\n');
        const size_t length = newline == TEXT_NOT_FOUND ? text.length : newline + 1;

        render_line(renderer, text_slice(text, 0, length));
        text = text_from(text, length);
    }
}

static void add_indent(struct renderer *renderer)
{
    if (renderer->at_line_start)
        buffer_add(renderer->buffer, renderer->indent);
    renderer->at_line_start = false;
}

// The value's text, in the scratch buffer if it is not a text already.
static struct text text_of_value(struct buffer *scratch, const struct template_value *value)
{
    if (value->kind == VALUE_NODE && cJSON_IsString(value->node))
        return text_from_string(value->node->valuestring);
    buffer_clear(scratch);
    template_value_print(scratch, value);
    return buffer_text(scratch);
}

// value -> filters, or the escape of the template's own where there are none.
static void render_value(struct renderer *renderer, const struct template_node *node,
                         const struct template_frame *frame)
{
    const struct template_value value = template_value_find(frame, &node->parts);
    const cJSON *json = value.kind == VALUE_NODE ? value.node : NULL;
    const struct template_filters *applied = &node->filters;
    struct text text = text_of_value(&renderer->scratch[0], &value);

    add_indent(renderer);
    // What one filter writes the next one reads, so there are two to take turns.
    for (size_t i = 0; i < applied->count; i++) {
        struct buffer *scratch = &renderer->scratch[(i + 1) % 2];

        buffer_clear(scratch);
        applied->items[i].filter->apply(scratch, text, i == 0 ? json : NULL);
        text = buffer_text(scratch);
    }
    if (node->kind == TEMPLATE_VALUE && applied->count == 0 && renderer->escape)
        renderer->escape->apply(renderer->buffer, text, NULL);
    else
        buffer_add(renderer->buffer, text);
}

// {{#filter}}text{{/filter}}: the text is filled in, then filtered.
static void render_filtered(struct renderer *renderer, const struct template_node *node,
                            const struct filter *filter, const struct template_frame *frame,
                            const struct overrides *overrides)
{
    struct buffer *outer = renderer->buffer, inner = {0};

    renderer->buffer = &inner;
    render_nodes(renderer, node->child, frame, overrides);
    renderer->buffer = outer;
    filter->apply(outer, buffer_text(&inner), NULL);
    buffer_free(&inner);
}

static void render_list(struct renderer *renderer, const struct template_node *node,
                        const cJSON *first, const struct template_frame *frame,
                        const struct overrides *overrides)
{
    struct template_frame item = {.below = frame, .repeats = true};

    for (const cJSON *child = first; child; child = child->next)
        item.count++;
    for (const cJSON *child = first; child; child = child->next, item.index++) {
        item.value = (struct template_value){.kind = VALUE_NODE, .node = child};
        render_nodes(renderer, node->child, &item, overrides);
    }
}

static void render_section(struct renderer *renderer, const struct template_node *node,
                           const struct template_frame *frame, const struct overrides *overrides)
{
    const struct template_frame inner = {.below = frame,
                                         .value = template_value_find(frame, &node->parts)};
    const struct filter *filter = inner.value.kind == VALUE_NONE ? filter_find(node->name) : NULL;
    const cJSON *first;

    if (filter)
        render_filtered(renderer, node, filter, frame, overrides);
    else if (template_value_repeats(&inner.value, &first))
        render_list(renderer, node, first, frame, overrides);
    else if (template_value_is_true(&inner.value))
        render_nodes(renderer, node->child, &inner, overrides);
}

// What is rendered in place of a tag is indented as the tag is, in what is already indented.
static struct text inner_indent(struct renderer *renderer, struct text indent)
{
    const size_t strip = renderer->strip < indent.length ? renderer->strip : indent.length;

    if (indent.length == strip)
        return renderer->indent;
    return arena_format(&renderer->arena, "%.*s%.*s", (int)renderer->indent.length,
                        renderer->indent.length ? renderer->indent.at : "",
                        (int)(indent.length - strip), indent.at + strip);
}

static void render_partial(struct renderer *renderer, const struct template_node *node,
                           const struct template_frame *frame, const struct overrides *overrides)
{
    const struct template *template = templates_get(renderer->templates, node->name);
    const struct overrides inner = {.outer = overrides, .parent = node};
    const struct text indent = renderer->indent;
    const size_t strip = renderer->strip;

    if (!template) {
        complain(renderer, node, "there is no such template, or it cannot be read");
        return;
    }
    if (++renderer->partials > PARTIAL_LIMIT) {
        complain(renderer, node, "templates stand in each other too often");
        renderer->stopped = true;
    }
    if (node->standalone)
        renderer->indent = inner_indent(renderer, node->indent);
    renderer->strip = 0;
    render_nodes(renderer, template->first, frame, &inner);
    renderer->indent = indent;
    renderer->strip = strip;
}

static const struct template_node *find_block(const struct template_node *parent, struct text name)
{
    const struct template_node *node = parent->child;

    while (node && !(node->kind == TEMPLATE_BLOCK && text_equals(node->name, name)))
        node = node->next;
    return node;
}

// The outermost parent that holds a block of the name, and that block; NULL if none does.
static const struct overrides *find_override(const struct overrides *overrides, struct text name,
                                             const struct template_node **block)
{
    const struct overrides *found = NULL;

    for (; overrides; overrides = overrides->outer) {
        const struct template_node *node = find_block(overrides->parent, name);

        if (node) {
            found = overrides;
            *block = node;
        }
    }
    return found;
}

static void render_block(struct renderer *renderer, const struct template_node *node,
                         const struct template_frame *frame, const struct overrides *overrides)
{
    const struct template_node *block = NULL;
    const struct overrides *found = find_override(overrides, node->name, &block);
    const struct text indent = renderer->indent;
    const size_t strip = renderer->strip;

    if (!found) {
        render_nodes(renderer, node->child, frame, overrides);
        return;
    }
    renderer->indent = inner_indent(renderer, node->indent);
    renderer->strip = block->indent.length;
    render_nodes(renderer, block->child, frame, found->outer);
    renderer->indent = indent;
    renderer->strip = strip;
}

static void render_node(struct renderer *renderer, const struct template_node *node,
                        const struct template_frame *frame, const struct overrides *overrides)
{
    switch (node->kind) {
    case TEMPLATE_TEXT: render_text(renderer, node->text); break;
    case TEMPLATE_VALUE:
    case TEMPLATE_RAW: render_value(renderer, node, frame); break;
    case TEMPLATE_SECTION: render_section(renderer, node, frame, overrides); break;
    case TEMPLATE_INVERTED: {
        const struct template_value value = template_value_find(frame, &node->parts);

        if (!template_value_is_true(&value))
            render_nodes(renderer, node->child, frame, overrides);
        break;
    }
    case TEMPLATE_PARTIAL:
    case TEMPLATE_PARENT: render_partial(renderer, node, frame, overrides); break;
    case TEMPLATE_BLOCK: render_block(renderer, node, frame, overrides); break;
    }
}

static void render_nodes(struct renderer *renderer, const struct template_node *node,
                         const struct template_frame *frame, const struct overrides *overrides)
{
    if (renderer->depth == DEPTH_LIMIT && node) {
        complain(renderer, node, "templates stand in each other without end");
        renderer->stopped = true;
    }
    if (renderer->stopped)
        return;
    renderer->depth++;
    for (; node && !renderer->stopped; node = node->next)
        render_node(renderer, node, frame, overrides);
    renderer->depth--;
}

bool template_render(struct buffer *buffer, struct templates *templates,
                     const struct template *template, const struct cJSON *data,
                     const struct filter *escape)
{
    struct renderer renderer = {
        .templates = templates,
        .buffer = buffer,
        .escape = escape,
        .at_line_start = true,
        .indent = {"", 0}
    };
    const struct template_frame root = {
        .value = {.kind = VALUE_NODE, .node = data}
    };

    render_nodes(&renderer, template->first, &root, NULL);
    buffer_free(&renderer.scratch[0]);
    buffer_free(&renderer.scratch[1]);
    arena_free(&renderer.arena);
    return !renderer.failed;
}
