// YamlMime:FAQ pages: their sections, questions and answers as the blocks that a Markdown FAQ
// gives.
#include "page/yaml_faq.h"

#include "page/anchor.h"
#include "page/draft.h"
#include "page/inline.h"
#include "page/markdown.h"
#include "page/yaml_lines.h"
#include "page/yaml_rescue.h"

#include <string.h>

enum { TITLE_LEVEL = 1, SECTION_LEVEL = 2, QUESTION_LEVEL = 3, LEVEL_LIMIT = 6 };

struct questions {
    struct question *items;
    size_t count, capacity;
};

struct faq_reader {
    struct reading *reading;
    struct page *page;
    struct questions questions;
};

// mime -> "#"+ blanks "YamlMime" ":" blanks "FAQ" blanks, in any case
bool yaml_faq_is(const struct source *source)
{
    struct text line = source_line_text(source, 1);
    size_t hashes = 0;

    while (hashes < line.length && line.at[hashes] == '#')
        hashes++;
    line = text_trim(text_from(line, hashes));
    if (hashes == 0 || !text_starts_with_nocase(line, TEXT("YamlMime:")))
        return false;
    return text_equals_nocase(text_trim(text_from(line, strlen("YamlMime:"))), TEXT("FAQ"));
}

static void complain(struct faq_reader *reader, struct span span, const char *words)
{
    diag_add(reader->reading->diags, DIAG_FAQ_PAGE, span, "%s", words);
}

// Says of each key that is none of the names, parted by blanks, that nothing is read there.
static void check_keys(struct faq_reader *reader, const struct yaml *map, const char *names)
{
    for (const struct yaml *value = map->first_child; value != NULL; value = value->next) {
        struct text rest = text_from_string(names);
        struct text name;
        bool is_known = false;

        while (!is_known && text_next_part(&rest, ' ', &name))
            is_known = text_equals(name, value->key->text);
        if (!is_known)
            diag_add(reader->reading->diags, DIAG_FAQ_PAGE, value->key->span,
                     "a FAQ page has no '%.*s' here; it is left out",
                     TEXT_ARGUMENTS(value->key->text));
    }
}

// The text of a key of the map, or NULL, with a complaint if the value is a list or a map.
static const struct yaml *get_scalar(struct faq_reader *reader, const struct yaml *map,
                                     const char *key)
{
    const struct yaml *value = yaml_get(map, key);

    if (value == NULL || value->kind == YAML_SCALAR)
        return value;
    diag_add(reader->reading->diags, DIAG_FAQ_PAGE, value->span,
             "'%s' must be text; it is left out", key);
    return NULL;
}

static const struct yaml *get_list(struct faq_reader *reader, const struct yaml *map,
                                   const char *key, struct span span)
{
    const struct yaml *value = yaml_get(map, key);

    if (value != NULL && value->kind == YAML_LIST)
        return value;
    diag_add(reader->reading->diags, DIAG_FAQ_PAGE, value != NULL ? value->span : span,
             value != NULL ? "'%s' must be a list; it is left out" : "'%s' is missing here", key);
    return NULL;
}

// From the scalar's first line that holds something to the end of its last; an empty scalar's is
// empty, where it ends.
static struct span span_of_lines(const struct yaml *scalar, const struct yaml_lines *lines)
{
    struct span span = {lines->source, scalar->span.end, scalar->span.end};
    bool is_empty = true;

    for (size_t i = 0; i < lines->lines.count; i++) {
        const struct line line = lines->lines.items[i];

        if (text_is_blank(text_slice(lines->source->text, line.start, line.end)))
            continue;
        span.start = is_empty ? line.start : span.start;
        span.end = line.end;
        is_empty = false;
    }
    return span;
}

static struct block *add_heading(struct faq_reader *reader, const struct yaml *scalar,
                                 unsigned level)
{
    struct arena *arena = reader->reading->arena;
    const struct yaml_lines lines = yaml_lines(arena, scalar);
    const struct raw raw =
        raw_from_lines(arena, lines.source, lines.lines.items, lines.lines.count);
    struct references none = {0};
    struct references *outer = reader->reading->references;
    struct block *heading = block_new(arena, BLOCK_HEADING, lines.source, 0);

    reader->reading->references = &none;
    heading->rich = rich_from_raw(reader->reading, &raw, INLINE_MARKDOWN);
    reader->reading->references = outer;
    heading->span = span_of_lines(scalar, &lines);
    heading->level = level;
    heading->word = anchor_from_question(arena, rich_plain(arena, heading->rich));
    block_append(reader->page->root, heading);
    return heading;
}

// Answers are documents of their own; their headings stand below the question's.
static void lower_headings(struct block *root, unsigned level)
{
    for (struct block *block = root; block != NULL;) {
        if (block->kind == BLOCK_HEADING)
            block->level = block->level + level < LEVEL_LIMIT ? block->level + level : LEVEL_LIMIT;
        if (block->first_child != NULL) {
            block = block->first_child;
            continue;
        }
        while (block != root && block->next == NULL)
            block = block->parent;
        block = block == root ? NULL : block->next;
    }
}

static struct block *add_document(struct faq_reader *reader, const struct yaml_lines *lines,
                                  unsigned level)
{
    struct block *document =
        blocks_from_lines(reader->reading, lines->source, lines->lines.items, lines->lines.count);

    lower_headings(document, level);
    block_append(reader->page->root, document);
    return document;
}

// A value that is Markdown but no answer.
static void add_text(struct faq_reader *reader, const struct yaml *root, const char *key)
{
    const struct yaml *value = get_scalar(reader, root, key);

    if (value != NULL && value->text.length > 0) {
        const struct yaml_lines lines = yaml_lines(reader->reading->arena, value);

        add_document(reader, &lines, TITLE_LEVEL);
    }
}

static void read_question(struct faq_reader *reader, const struct yaml *item, struct text section)
{
    if (item->kind != YAML_MAP) {
        complain(reader, item->span,
                 "an entry of 'questions' must hold 'question' and 'answer'; it is left out");
        return;
    }
    check_keys(reader, item, "question answer");
    const struct yaml *name = get_scalar(reader, item, "question");
    const struct yaml *answer = get_scalar(reader, item, "answer");

    if (name == NULL || text_is_blank(name->text)) {
        complain(reader, item->span, "an answer without a 'question'; it is left out");
        return;
    }
    if (answer == NULL) {
        complain(reader, name->key->span, "a question without an 'answer'; it is left out");
        return;
    }
    struct arena *arena = reader->reading->arena;
    const struct block *heading = add_heading(reader, name, QUESTION_LEVEL);
    const struct yaml_lines lines = yaml_lines(arena, answer);

    *ARRAY_PUSH(arena, &reader->questions) = (struct question){
        .section = section,
        .name = rich_plain(arena, heading->rich),
        .span = {name->span.source, name->key->span.start, name->span.end},
        .answer = span_of_lines(answer, &lines),
        .blocks = add_document(reader, &lines, QUESTION_LEVEL),
    };
}

static void read_section(struct faq_reader *reader, const struct yaml *item)
{
    struct text section = TEXT("");

    if (item->kind != YAML_MAP) {
        complain(reader, item->span,
                 "an entry of 'sections' must hold 'name' and 'questions'; it is left out");
        return;
    }
    check_keys(reader, item, "name questions");
    const struct yaml *name = get_scalar(reader, item, "name");

    if (name != NULL && !text_is_blank(name->text))
        section =
            rich_plain(reader->reading->arena, add_heading(reader, name, SECTION_LEVEL)->rich);
    else if (yaml_get(item, "name") == NULL)
        complain(reader, item->span, "a section without a 'name'");
    const struct yaml *questions = get_list(reader, item, "questions", item->span);

    for (const struct yaml *question = questions != NULL ? questions->first_child : NULL;
         question != NULL; question = question->next)
        read_question(reader, question, section);
}

static void read_head(struct faq_reader *reader, const struct yaml *root)
{
    struct page *page = reader->page;
    struct arena *arena = reader->reading->arena;
    const struct yaml *metadata = yaml_get(root, "metadata");
    const struct yaml *title = get_scalar(reader, root, "title");

    if (metadata != NULL && metadata->kind != YAML_MAP) {
        complain(reader, metadata->span, "'metadata' must be a map; it is left out");
        metadata = NULL;
    }
    page->front_matter = front_matter_from_map(arena, metadata, reader->reading->diags);
    page->heading_text = TEXT("");
    if (title != NULL && !text_is_blank(title->text)) {
        page->heading = add_heading(reader, title, TITLE_LEVEL);
        page->heading_text = rich_plain(arena, page->heading->rich);
    }
    page->title =
        page->front_matter.title.length > 0 ? page->front_matter.title : page->heading_text;
}

// What stands above the questions and what stands below them say something of the page, not of a
// question: both come first.
static void read_page(struct faq_reader *reader, const struct yaml *root)
{
    read_head(reader, root);
    if (root->kind != YAML_MAP) {
        complain(reader, root->span, "a FAQ page must be a map with 'sections'");
        return;
    }
    check_keys(reader, root, "metadata title summary sections additionalContent");
    add_text(reader, root, "summary");
    add_text(reader, root, "additionalContent");
    const struct yaml *sections = get_list(reader, root, "sections", root->span);

    for (const struct yaml *section = sections != NULL ? sections->first_child : NULL;
         section != NULL; section = section->next)
        read_section(reader, section);
}

void yaml_faq_read(struct reading *reading, struct page *page)
{
    struct faq_reader reader = {.reading = reading, .page = page};
    const struct source *source = page->source;
    const uint32_t end = (uint32_t)source->text.length;
    const struct yaml *root =
        yaml_from_source(reading->arena, source, 0, end, reading->diags, DIAG_YAML, DIAG_FAQ_PAGE);

    page->is_faq = true;
    page->root = block_new(reading->arena, BLOCK_DOCUMENT, source, 0);
    page->root->span.end = end;
    page->title = page->heading_text = TEXT("");
    page->front_matter = front_matter_from_map(reading->arena, NULL, reading->diags);
    if (root == NULL)
        root = yaml_rescue(reading->arena, source);
    if (root != NULL)
        read_page(&reader, root);
    page->questions = reader.questions.items;
    page->question_count = reader.questions.count;
}
