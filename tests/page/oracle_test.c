// Our blocks and their text against cmark-gfm's, over real pages: the headings and paragraphs, line
// by line, and what they say, white space apart. What Learn knows and CommonMark does not (tables,
// markers, includes, emoji) is left out of both.
//
// oracle_test FOLDER: prints every difference; status 1 if more than one leaf in 10,000 differs.
#include "base/file.h"
#include "page/markdown.h"
#include "page/page.h"
#include "page/reading.h"

#include <cmark-gfm.h>
#include <stdio.h>
#include <string.h>

struct leaf {
    uint32_t line;
    char kind; // h, p
    struct text text;
};

struct leaves {
    struct leaf *items;
    size_t count, capacity;
};

static void text_add(struct buffer *buffer, struct text text)
{
    for (size_t i = 0; i < text.length; i++)
        if (!character_is_space(text.at[i]))
            buffer_add_character(buffer, text.at[i]);
}

static void leaf_add(struct arena *arena, struct leaves *leaves, uint32_t line, char kind,
                     struct text text)
{
    struct buffer buffer = {0};

    text_add(&buffer, text);
    *ARRAY_PUSH(arena, leaves) = (struct leaf){line, kind, arena_copy(arena, buffer_text(&buffer))};
    buffer_free(&buffer);
}

static void theirs_text(struct buffer *buffer, cmark_node *leaf)
{
    cmark_iter *iter = cmark_iter_new(leaf);
    cmark_event_type event;

    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter);
        cmark_node_type type = cmark_node_get_type(node);

        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE))
            buffer_add_string(buffer, cmark_node_get_literal(node));
    }
    cmark_iter_free(iter);
}

static void theirs(struct arena *arena, struct leaves *leaves, struct text text)
{
    cmark_node *root = cmark_parse_document(text.at, text.length, CMARK_OPT_DEFAULT);
    cmark_iter *iter = cmark_iter_new(root);
    cmark_event_type event;

    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter);
        cmark_node_type type = cmark_node_get_type(node);
        struct buffer buffer = {0};

        if (event != CMARK_EVENT_ENTER ||
            (type != CMARK_NODE_HEADING && type != CMARK_NODE_PARAGRAPH))
            continue;
        theirs_text(&buffer, node);
        leaf_add(arena, leaves, (uint32_t)cmark_node_get_start_line(node),
                 type == CMARK_NODE_HEADING ? 'h' : 'p', buffer_text(&buffer));
        buffer_free(&buffer);
    }
    cmark_iter_free(iter);
    cmark_node_free(root);
}

static void ours(struct arena *arena, struct leaves *leaves, const struct block *root)
{
    for (const struct block *block = root; block; block = block_next(block, root))
        if (block->kind == BLOCK_HEADING || block->kind == BLOCK_PARAGRAPH)
            leaf_add(arena, leaves, source_line(block->span.source, block->span.start),
                     block->kind == BLOCK_HEADING ? 'h' : 'p', block->rich->text);
}

// What the two are meant to read differently.
static bool is_ours_alone(struct text text)
{
    static const char *const signs[] = {
        "[!", ":::", "|", "<", "&", "~~", "xref:", "\xE2\x80\x8B", "\xEF\xBB\xBF", ":x:", "#tab/"};

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (text_contains(text, text_from_string(signs[i])))
            return true;
    return false;
}

struct result {
    size_t compared, different;
};

static void page_compare(struct arena *arena, const char *path, struct text text,
                         struct result *result)
{
    struct diags diags = {0};
    struct reading reading = {.arena = arena, .diags = &diags};
    const struct source *source = source_from_text(arena, path, text);
    uint32_t start = front_matter_from_source(arena, source, &diags).end;
    struct leaves left = {0}, right = {0};

    ours(arena, &left, blocks_from_source(&reading, source, start));
    theirs(arena, &right, text_from(text, start));

    uint32_t before = source_line(source, start) - 1;
    size_t i = 0, j = 0;

    while (i < left.count && j < right.count) {
        struct leaf a = left.items[i], b = right.items[j];

        b.line += before;
        if (a.line != b.line) { // a table or marker on one side
            bool is_left = a.line < b.line;
            const struct leaf *alone = is_left ? &left.items[i++] : &right.items[j++];
            uint32_t line = alone->line + (is_left ? 0 : before);

            if (!is_ours_alone(source_line_text(source, line)) &&
                !is_ours_alone(source_line_text(source, line - 1))) {
                result->different++;
                printf("%s:%u: alone in %s: %.*s\n", path, line, is_left ? "ours" : "theirs",
                       TEXT_ARGUMENTS(text_slice(alone->text, 0, 200)));
            }
            continue;
        }
        i++;
        j++;
        if (is_ours_alone(source_line_text(source, a.line)) || is_ours_alone(a.text) ||
            is_ours_alone(b.text))
            continue;
        result->compared++;
        if (a.kind == b.kind && text_equals(a.text, b.text))
            continue;
        result->different++;
        printf("%s:%u: ours   %c %.*s\n    theirs %c %.*s\n", path, a.line, a.kind,
               TEXT_ARGUMENTS(text_slice(a.text, 0, 300)), b.kind,
               TEXT_ARGUMENTS(text_slice(b.text, 0, 300)));
    }
    diags_free(&diags);
}

int main(int count, char **arguments)
{
    struct arena names = {0}, arena = {0};
    struct folder folder;
    struct file_list files = {0};
    struct result result = {0};

    if (count != 2 || !folder_open(&folder, arguments[1])) {
        printf("SKIPPED: there is no folder of real pages (%s)\n",
               count == 2 ? arguments[1] : "none named");
        return 77;
    }
    file_list_folder(&names, &folder, &files);
    for (size_t i = 0; i < files.count; i++) {
        struct text text;

        if (text_equals(path_extension(text_from_string(files.items[i])), TEXT(".md")) &&
            file_read(&arena, &folder, files.items[i], 8 << 20, &text) == FILE_OK)
            page_compare(&arena, files.items[i], text, &result);
        arena_reset(&arena);
    }
    printf("%zu headings and paragraphs, %zu differ\n", result.compared, result.different);
    folder_close(&folder);
    arena_free(&names);
    arena_free(&arena);
    return result.compared == 0 || result.different * 10000 > result.compared;
}
