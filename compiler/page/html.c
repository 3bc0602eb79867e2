// Markdown becomes safe HTML. Alone sees cmark-gfm.
#include "page/html.h"

#include "base/array.h"
#include "page/html_dialect.h"
#include "page/html_tags.h"
#include "page/tag.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <setjmp.h>
#include <string.h>

#define ALLOCATION_HEADER 16u // keeps what follows aligned

// One call of the library: its memory, and the way out when it asks for too much.
struct library_call {
    cmark_mem memory;
    struct arena arena;
    jmp_buf too_much;
};

// cmark-gfm hands its allocator nothing of ours, so the call that is under way is kept here.
static _Thread_local struct library_call *call_under_way;

// The allocator must not return NULL: cmark-gfm would abort.
static void *call_take(size_t size)
{
    struct library_call *call = call_under_way;

    if (size > HTML_MEMORY_LIMIT - call->arena.used)
        longjmp(call->too_much, 1);

    char *taken = arena_take(&call->arena, size + ALLOCATION_HEADER);

    memcpy(taken, &size, sizeof size);
    return taken + ALLOCATION_HEADER;
}

static void *call_calloc(size_t count, size_t size)
{
    return call_take(size > 0 && count > HTML_MEMORY_LIMIT / size ? SIZE_MAX : count * size);
}

static void *call_realloc(void *old, size_t size)
{
    size_t old_size = 0;

    if (old)
        memcpy(&old_size, (char *)old - ALLOCATION_HEADER, sizeof old_size);
    if (size <= old_size)
        return old;

    void *grown = call_take(size);

    if (old)
        memcpy(grown, old, old_size);
    return grown;
}

static void call_free(void *old)
{
    (void)old; // goes with the arena
}

// The entity of a character that means something in HTML; empty for any other.
static struct text entity_of(char character)
{
    switch (character) {
    case '<': return TEXT("&lt;");
    case '>': return TEXT("&gt;");
    case '&': return TEXT("&amp;");
    case '"': return TEXT("&quot;");
    case '\'': return TEXT("&#39;");
    default: return TEXT("");
    }
}

struct text html_escape(struct arena *arena, struct text text)
{
    char *at = arena_take(arena, text.length * 6 + 1);
    size_t length = 0;

    for (size_t i = 0; i < text.length; i++) {
        struct text entity = entity_of(text.at[i]);

        if (entity.length == 0) {
            at[length++] = text.at[i];
            continue;
        }
        memcpy(at + length, entity.at, entity.length);
        length += entity.length;
    }
    return (struct text){at, length};
}

static bool scheme_is_safe(struct text scheme)
{
    return text_equals(scheme, TEXT("http")) || text_equals(scheme, TEXT("https")) ||
           text_equals(scheme, TEXT("mailto"));
}

bool html_href_is_safe(struct text href)
{
    char scheme[8]; // longer than any that is safe
    size_t length = 0;

    for (size_t i = 0; i < href.length; i++) {
        char character = href.at[i];

        if ((unsigned char)character <= ' ' || character == 0x7F)
            continue; // browsers look through them
        if (character == '/' || character == '?' || character == '#')
            return true;
        if (character == ':')
            return scheme_is_safe((struct text){scheme, length});
        if (length < sizeof scheme)
            scheme[length++] = character_lower(character);
    }
    return true;
}

// How many lists and quotes the line opens at its front.
static size_t line_nesting(struct text line)
{
    size_t nesting = 0, i = 0;

    while (i < line.length) {
        size_t digits = i;

        while (digits < line.length && character_is_digit(line.at[digits]))
            digits++;
        if (line.at[i] == '>' || line.at[i] == '-' || line.at[i] == '*' || line.at[i] == '+')
            nesting++;
        else if (digits > i && digits < line.length &&
                 (line.at[digits] == '.' || line.at[digits] == ')')) {
            nesting++;
            i = digits;
        } else if (!character_is_space(line.at[i]))
            break;
        i++;
    }
    return nesting;
}

// What the Markdown would ask of the library.
struct demand {
    size_t lines, nesting, pipes; // the deepest and the widest line's
    size_t openers, emphasis;
};

// Whether the line is a rule or an underline, which opens nothing.
static bool is_rule(struct text line)
{
    struct text text = text_trim(line);

    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] != text.at[0] && text.at[i] != ' ')
            return false;
    }
    return text.length > 0 && (text.at[0] == '-' || text.at[0] == '*');
}

static void demand_line(struct demand *demand, struct text line)
{
    size_t pipes = 0, nesting = is_rule(line) ? 0 : line_nesting(line);

    for (size_t i = 0; i < line.length; i++) {
        switch (line.at[i]) {
        case '|': pipes++; break;
        case '<':
        case '[': demand->openers++; break;
        case '*':
        case '_': demand->emphasis++; break;
        default: break;
        }
    }
    demand->pipes = pipes > demand->pipes ? pipes : demand->pipes;
    demand->nesting = nesting > demand->nesting ? nesting : demand->nesting;
    demand->lines++;
}

// cmark-gfm takes quadratic time and memory on wide tables, deep nesting and openers that nothing
// closes.
static bool is_within_limits(struct text markdown)
{
    struct demand demand = {0};
    struct text rest = markdown, line;
    size_t growth = markdown.length * HTML_LINE_GROWTH + 1000;

    if (markdown.length > HTML_MARKDOWN_LIMIT)
        return false;
    while (text_next_line(&rest, &line))
        demand_line(&demand, line);
    return demand.nesting <= HTML_NESTING_LIMIT && demand.nesting * demand.lines <= growth &&
           demand.pipes <= HTML_PIPE_LIMIT && demand.pipes * demand.lines <= growth &&
           demand.openers <= HTML_OPENER_LIMIT && demand.emphasis <= HTML_EMPHASIS_LIMIT;
}

struct node_list {
    struct node_item {
        cmark_node *node;
    } * items;
    size_t count, capacity;
};

// The nodes that need a decision: raw HTML, links and images.
static void collect_nodes(struct arena *arena, cmark_node *document, struct node_list *nodes)
{
    cmark_iter *iterator = cmark_iter_new(document);
    cmark_event_type event;

    while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator);
        cmark_node_type type = cmark_node_get_type(node);

        if (event == CMARK_EVENT_ENTER &&
            (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE || type == CMARK_NODE_HTML_BLOCK ||
             type == CMARK_NODE_HTML_INLINE))
            ARRAY_PUSH(arena, nodes)->node = node;
    }
    cmark_iter_free(iterator);
}

// A link that may lead nowhere leaves its words.
static void dissolve_node(cmark_node *node)
{
    for (cmark_node *child = cmark_node_first_child(node); child;
         child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_unlink(node);
}

// Tags that begin a line of their own become a break, the others go; what stands between them
// stays.
static void replace_inline(cmark_node *node)
{
    static const char *const breaking[] = {"br", "li", "p", "div", "tr"};
    struct tag tag;

    if (tag_read(text_from_string(cmark_node_get_literal(node)), &tag) && !tag.closes) {
        for (size_t i = 0; i < sizeof breaking / sizeof *breaking; i++) {
            if (text_equals_nocase(tag.name, text_from_string(breaking[i])))
                cmark_node_insert_before(
                    node, cmark_node_new_with_mem(CMARK_NODE_LINEBREAK, &call_under_way->memory));
        }
    }
    cmark_node_unlink(node);
}

static void replace_block(cmark_node *node)
{
    cmark_node *clean = cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, &call_under_way->memory);
    struct buffer buffer = {0};
    struct text kept;

    html_tags_clean(&buffer, text_from_string(cmark_node_get_literal(node)));
    kept = arena_copy(&call_under_way->arena, buffer_text(&buffer));
    buffer_free(&buffer); // before the library may leave
    if (kept.length > 0) {
        cmark_node_set_on_enter(clean, kept.at);
        cmark_node_insert_before(node, clean);
    }
    cmark_node_unlink(node);
}

static void replace_nodes(cmark_node *document)
{
    struct node_list nodes = {0};

    collect_nodes(&call_under_way->arena, document, &nodes);
    for (size_t i = 0; i < nodes.count; i++) {
        cmark_node *node = nodes.items[i].node;
        cmark_node_type type = cmark_node_get_type(node);

        if (type == CMARK_NODE_HTML_BLOCK)
            replace_block(node);
        else if (type == CMARK_NODE_HTML_INLINE)
            replace_inline(node);
        else if (!html_href_is_safe(text_from_string(cmark_node_get_url(node))))
            dissolve_node(node);
    }
}

static const char *render(struct text markdown)
{
    int options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
    cmark_parser *parser = cmark_parser_new_with_mem(options, &call_under_way->memory);

    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
    cmark_parser_feed(parser, markdown.at, markdown.length);

    cmark_node *document = cmark_parser_finish(parser);

    replace_nodes(document);
    return cmark_render_html_with_mem(document, options, cmark_parser_get_syntax_extensions(parser),
                                      &call_under_way->memory);
}

// What is too large or too deep is still shown: each paragraph's words, as they stand.
static struct text plain_paragraphs(struct arena *arena, struct text markdown)
{
    struct text escaped = html_escape(arena, text_trim(markdown));
    struct buffer buffer = {0};
    struct text line;
    bool open = false;

    while (text_next_line(&escaped, &line)) {
        if (text_is_blank(line)) {
            buffer_add_string(&buffer, open ? "</p>\n" : "");
            open = false;
            continue;
        }
        buffer_add_string(&buffer, open ? "\n" : "<p>");
        buffer_add(&buffer, text_trim(line));
        open = true;
    }
    buffer_add_string(&buffer, open ? "</p>\n" : "");

    struct text kept = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return kept;
}

// The call into the library, in a frame of its own: what changes behind setjmp must not be read
// after longjmp.
static bool render_within_memory(struct arena *arena, struct text markdown, struct text *html)
{
    struct library_call *call = ARENA_NEW(arena, struct library_call);
    bool done = false;

    cmark_gfm_core_extensions_ensure_registered();
    call->memory = (cmark_mem){call_calloc, call_realloc, call_free};
    call_under_way = call;
    if (setjmp(call->too_much) == 0) {
        struct text rendered = text_from_string(render(markdown));

        // A long address that many links share would be written out for each of them.
        done = rendered.length <= markdown.length * HTML_GROWTH_LIMIT + 4096;
        if (done)
            *html = arena_copy(arena, rendered);
    }
    call_under_way = NULL;
    arena_free(&call->arena);
    return done;
}

struct text html_from_markdown(struct arena *arena, struct text markdown)
{
    struct buffer buffer = {0};
    struct text html = TEXT(""), written;

    if (text_is_blank(markdown))
        return html;
    html_dialect_write(&buffer, markdown);
    written = arena_copy(arena, buffer_text(&buffer));
    buffer_free(&buffer);
    if (!is_within_limits(written) || !render_within_memory(arena, written, &html))
        html = plain_paragraphs(arena, markdown);
    return html;
}
