// Reads a template: text and tags become nodes.
#include "emit/template_node.h"

#include "base/array.h"
#include "emit/filter.h"

#include <string.h>

#define DEPTH_LIMIT 100

// A section that is not closed yet. The outermost is the template itself.
struct open_section {
    struct template_node *node; // NULL: the template
    struct template_node **next;
    struct template_node *text_before; // of a parent that begins a line: the text with its indent
};

struct parser {
    struct arena *arena;
    const struct source *source;
    struct diags *diags;
    struct text text;
    size_t at;
    struct text open, close; // the delimiters
    struct open_section sections[DEPTH_LIMIT];
    size_t depth;
    struct template_node *last_text; // the text right before the tag, or NULL
    bool failed;
};

// A tag as it stands in the text.
struct tag {
    char sigil; // one of "#^/><$!=&{", or 0
    struct text content;
    size_t start, end;           // of the whole tag
    size_t line_start;           // where its line begins
    size_t line_end;             // behind the end of the line that it ends on
    bool begins_line, ends_line; // nothing but blanks stands before, behind it
};

static struct span span_of(const struct parser *parser, size_t start, size_t end)
{
    return (struct span){parser->source, (uint32_t)start, (uint32_t)end};
}

#define COMPLAIN(parser, start, end, ...)                                                          \
    ((parser)->failed = true,                                                                      \
     diag_add((parser)->diags, DIAG_TEMPLATE, span_of((parser), (start), (end)), __VA_ARGS__))

static struct template_node *add_node(struct parser *parser, enum template_kind kind, size_t start,
                                      size_t end)
{
    struct template_node *node = ARENA_NEW(parser->arena, struct template_node);
    struct open_section *section = &parser->sections[parser->depth];

    node->kind = kind;
    node->span = span_of(parser, start, end);
    *section->next = node;
    section->next = &node->next;
    return node;
}

static void add_text(struct parser *parser, size_t start, size_t end)
{
    parser->last_text = NULL;
    if (start < end) {
        parser->last_text = add_node(parser, TEMPLATE_TEXT, start, end);
        parser->last_text->text = text_slice(parser->text, start, end);
    }
}

static bool is_blank(char character)
{
    return character == ' ' || character == '\t';
}

static void find_line(const struct parser *parser, struct tag *tag)
{
    const struct text text = parser->text;
    size_t start = tag->start, end = tag->end;

    while (start > 0 && is_blank(text.at[start - 1]))
        start--;
    tag->begins_line = start == 0 || text.at[start - 1] == '\n';
    tag->line_start = start;
    while (end < text.length && is_blank(text.at[end]))
        end++;
    tag->ends_line = end == text.length || text.at[end] == '\n' ||
                     (text.at[end] == '\r' && end + 1 < text.length && text.at[end + 1] == '\n');
    if (end < text.length && text.at[end] == '\r')
        end++;
    tag->line_end = end < text.length ? end + 1 : end;
}

// tag -> open sigil content close; "{" and "=" stand on both sides of their content.
static bool read_tag(struct parser *parser, size_t start, struct tag *tag)
{
    size_t at = start + parser->open.length;
    char closing[64] = "";

    *tag = (struct tag){.start = start};
    if (at < parser->text.length && strchr("#^/><$!=&{", parser->text.at[at]))
        tag->sigil = parser->text.at[at++];
    if (tag->sigil == '{' || tag->sigil == '=')
        closing[0] = tag->sigil == '{' ? '}' : '=';
    memcpy(closing + strlen(closing), parser->close.at, parser->close.length);

    const struct text close = text_from_string(closing);
    const size_t length = text_find(text_from(parser->text, at), close);

    if (length == TEXT_NOT_FOUND) {
        COMPLAIN(parser, start, at, "the tag is not closed by \"%s\"", closing);
        return false;
    }
    tag->content = text_trim(text_slice(parser->text, at, at + length));
    tag->end = at + length + close.length;
    find_line(parser, tag);
    return true;
}

static bool has_blank(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (character_is_space(text.at[i]))
            return true;
    }
    return false;
}

// "=" open blanks close "="
static void set_delimiters(struct parser *parser, const struct tag *tag)
{
    struct text close = tag->content, open = close;

    for (open.length = 0; open.length < close.length && !character_is_space(open.at[open.length]);)
        open.length++;
    close = text_trim(text_from(close, open.length));
    if (open.length == 0 || close.length == 0 || has_blank(close) || close.length > 32 ||
        text_find_character(tag->content, '=') != TEXT_NOT_FOUND) {
        COMPLAIN(parser, tag->start, tag->end,
                 "two new delimiters with a blank between are wanted here");
        return;
    }
    parser->open = open;
    parser->close = close;
}

static void read_filters(struct parser *parser, struct template_node *node, struct text rest)
{
    struct text name;

    while (text_next_part(&rest, '|', &name)) {
        name = text_trim(name);
        const struct filter *filter = filter_find(name);

        if (filter)
            ARRAY_PUSH(parser->arena, &node->filters)->filter = filter;
        else
            COMPLAIN(parser, node->span.start, node->span.end, "there is no filter \"%.*s\"",
                     TEXT_ARGUMENTS(name));
    }
}

// content -> name { "|" filter }
static void read_name(struct parser *parser, struct template_node *node, struct text content)
{
    struct text rest = content, part;

    text_next_part(&rest, '|', &node->name);
    node->name = text_trim(node->name);
    if (node->kind == TEMPLATE_VALUE || node->kind == TEMPLATE_RAW)
        read_filters(parser, node, rest);
    else
        node->name = content;
    if (node->name.length == 0 || has_blank(node->name))
        COMPLAIN(parser, node->span.start, node->span.end,
                 node->name.length == 0 ? "the tag has no name" : "a name holds no blank");
    if (text_equals(node->name, TEXT(".")))
        return;
    for (rest = node->name; text_next_part(&rest, '.', &part);)
        *ARRAY_PUSH(parser->arena, &node->parts) = arena_copy(parser->arena, part);
}

static enum template_kind kind_of_sigil(char sigil)
{
    switch (sigil) {
    case '#': return TEMPLATE_SECTION;
    case '^': return TEMPLATE_INVERTED;
    case '>': return TEMPLATE_PARTIAL;
    case '<': return TEMPLATE_PARENT;
    case '$': return TEMPLATE_BLOCK;
    case '{':
    case '&': return TEMPLATE_RAW;
    default: return TEMPLATE_VALUE;
    }
}

// Takes the blanks before a tag out of the text before it; they are the tag's indent.
static void take_indent(struct parser *parser, const struct tag *tag)
{
    if (parser->last_text)
        parser->last_text->text.length -= tag->start - tag->line_start;
}

static void open_section(struct parser *parser, struct template_node *node, const struct tag *tag)
{
    const bool indented = tag->begins_line && !node->standalone && node->kind == TEMPLATE_PARENT;

    if (parser->depth + 1 == DEPTH_LIMIT) {
        COMPLAIN(parser, tag->start, tag->end, "sections are nested more than %d deep",
                 DEPTH_LIMIT);
        return;
    }
    parser->sections[++parser->depth] =
        (struct open_section){node, &node->child, indented ? parser->last_text : NULL};
}

// A block is indented as its text is, else as its tag.
static void find_block_indent(const struct parser *parser, struct template_node *block,
                              const struct tag *tag)
{
    if (!tag->ends_line || tag->line_end >= parser->text.length)
        return;
    const struct text rest = text_from(parser->text, tag->line_end);
    size_t length = 0;

    while (length < rest.length && is_blank(rest.at[length]))
        length++;
    const bool is_closed =
        text_starts_with(text_from(rest, length), parser->open) &&
        text_starts_with(text_from(rest, length + parser->open.length), TEXT("/"));

    if (!is_closed)
        block->indent = text_slice(rest, 0, length);
}

// A parent that begins a line and whose closing tag ends one stands alone, whatever is between
// them. Returns where to go on.
static size_t close_parent(const struct open_section *section, const struct tag *tag)
{
    struct template_node *node = section->node;

    if (node->kind != TEMPLATE_PARENT || !node->begins_line || !tag->ends_line)
        return tag->end;
    if (section->text_before)
        section->text_before->text.length -= node->indent.length;
    node->standalone = true;
    return tag->line_end;
}

static size_t close_section(struct parser *parser, const struct tag *tag, bool standalone)
{
    struct template_node *node = parser->sections[parser->depth].node;

    if (!node) {
        COMPLAIN(parser, tag->start, tag->end, "\"%.*s\" is closed here but not open",
                 TEXT_ARGUMENTS(tag->content));
        return tag->end;
    }
    if (!text_equals(node->name, tag->content))
        COMPLAIN(parser, tag->start, tag->end,
                 "\"%.*s\" is closed here, but \"%.*s\", opened in line %u, is open",
                 TEXT_ARGUMENTS(tag->content), TEXT_ARGUMENTS(node->name),
                 source_line(parser->source, node->span.start));
    parser->depth--;
    return standalone ? tag->line_end : close_parent(&parser->sections[parser->depth + 1], tag);
}

static size_t add_tag(struct parser *parser, const struct tag *tag, bool standalone)
{
    struct template_node *node = add_node(parser, kind_of_sigil(tag->sigil), tag->start, tag->end);
    size_t next = standalone ? tag->line_end : tag->end;

    read_name(parser, node, tag->content);
    if (tag->begins_line)
        node->indent = text_slice(parser->text, tag->line_start, tag->start);
    node->begins_line = tag->begins_line;
    node->standalone = standalone;
    switch (node->kind) {
    case TEMPLATE_BLOCK:
        // A block's text may begin on the next line though something stands before its tag.
        find_block_indent(parser, node, tag);
        if (tag->ends_line)
            next = tag->line_end;
        open_section(parser, node, tag);
        break;
    case TEMPLATE_PARENT:
    case TEMPLATE_SECTION:
    case TEMPLATE_INVERTED: open_section(parser, node, tag); break;
    case TEMPLATE_TEXT:
    case TEMPLATE_VALUE:
    case TEMPLATE_RAW:
    case TEMPLATE_PARTIAL: break;
    }
    return next;
}

// A tag that is no value and alone on its line goes with the whole line.
static size_t parse_tag(struct parser *parser, const struct tag *tag)
{
    const bool is_value = tag->sigil == 0 || tag->sigil == '{' || tag->sigil == '&';
    const bool standalone = !is_value && tag->begins_line && tag->ends_line;

    if (standalone)
        take_indent(parser, tag);
    switch (tag->sigil) {
    case '!': return standalone ? tag->line_end : tag->end;
    case '=': set_delimiters(parser, tag); return standalone ? tag->line_end : tag->end;
    case '/': return close_section(parser, tag, standalone);
    default: return add_tag(parser, tag, standalone);
    }
}

const struct template *template_from_source(struct arena *arena, const struct source *source,
                                            struct diags *diags)
{
    struct template *template = ARENA_NEW(arena, struct template);
    struct parser parser = {.arena = arena,
                            .source = source,
                            .diags = diags,
                            .text = source->text,
                            .open = TEXT("{{"),
                            .close = TEXT("}}")};

    template->source = source;
    parser.sections[0].next = &template->first;
    while (parser.at < parser.text.length) {
        const size_t length = text_find(text_from(parser.text, parser.at), parser.open);
        struct tag tag;

        add_text(&parser, parser.at,
                 length == TEXT_NOT_FOUND ? parser.text.length : parser.at + length);
        if (length == TEXT_NOT_FOUND || !read_tag(&parser, parser.at + length, &tag))
            break;
        parser.at = parse_tag(&parser, &tag);
    }
    for (; parser.depth > 0; parser.depth--) {
        const struct template_node *node = parser.sections[parser.depth].node;

        COMPLAIN(&parser, node->span.start, node->span.end, "\"%.*s\" is not closed",
                 TEXT_ARGUMENTS(node->name));
    }
    return parser.failed ? NULL : template;
}
