// The source lines of an answer: which of them render something, and how they read without what is
// around them.
#include "extract/faq_scope.h"

#include "base/buffer.h"
#include "page/tag.h"

#include <string.h>

// Elements whose closing tag belongs to an answer that opened them.
static const char *const structural[FAQ_ELEMENTS] = {
    "table", "tbody",   "ul",  "ol", "tr",      "pre",    "blockquote",
    "video", "details", "div", "p",  "section", "figure", "center"};

static int structural_index(struct text name)
{
    for (int i = 0; i < FAQ_ELEMENTS; i++) {
        if (text_equals_nocase(name, text_from_string(structural[i])))
            return i;
    }
    return -1;
}

// `opened` counts the elements that the same line has opened: to close one of them shows nothing.
static bool tag_renders(struct faq_lines *lines, const struct tag *tag, unsigned *opened)
{
    static const char *const shown[] = {"img", "video", "iframe", "input", "audio", "svg"};
    int index = structural_index(tag->name);

    if (tag->closes) {
        if (index < 0 || lines->open[index] == 0)
            return false;
        lines->open[index]--;
        if (opened[index] == 0)
            return true;
        opened[index]--;
        return false;
    }
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        if (text_equals_nocase(tag->name, text_from_string(shown[i])))
            return true;
    }
    if (index >= 0 && !tag->closed) {
        lines->open[index]++;
        opened[index]++;
    }
    return false;
}

// "[label]: address" alone on its line
static bool is_definition(struct text line)
{
    size_t close = text_starts_with(line, TEXT("[")) ? text_find(line, TEXT("]:")) : TEXT_NOT_FOUND;

    return close != TEXT_NOT_FOUND && close > 1 && line.at[1] != '!' &&
           text_find_character(text_slice(line, 0, close), ']') == TEXT_NOT_FOUND;
}

static bool is_container_line(struct text line)
{
    return text_starts_with(line, TEXT(":::")) &&
           !text_starts_with_nocase(text_trim(text_from(line, 3)), TEXT("image")) &&
           !text_starts_with_nocase(text_trim(text_from(line, 3)), TEXT("code")) &&
           !text_starts_with_nocase(text_trim(text_from(line, 3)), TEXT("video")) &&
           !text_starts_with_nocase(text_trim(text_from(line, 3)), TEXT("no-loc"));
}

// Whether anything but blanks stands in the text.
static bool shows(struct text text)
{
    size_t at = faq_skip_blanks(text, 0);

    while (text_starts_with(text_from(text, at), TEXT("&nbsp;")))
        at = faq_skip_blanks(text, at + 6);
    return at < text.length;
}

// Blank lines, a line with only ">", comments, link definitions, anchors, <br>, rules, tags that
// close what opened before the answer: these render nothing.
static bool line_renders(struct faq_lines *lines, struct text line, bool *in_comment)
{
    unsigned opened[FAQ_ELEMENTS] = {0};
    bool renders = false;
    size_t at = 0;

    while (at < line.length && (character_is_space(line.at[at]) || line.at[at] == '>'))
        at++;
    if (!*in_comment &&
        (is_definition(text_from(line, at)) || is_container_line(text_from(line, at))))
        return false;
    while (at < line.length) {
        struct text rest = text_from(line, at);
        struct tag tag;

        if (*in_comment || text_starts_with(rest, TEXT("<!--"))) {
            size_t close = text_find(rest, TEXT("-->"));

            *in_comment = close == TEXT_NOT_FOUND;
            at = *in_comment ? line.length : at + close + 3;
        } else if (rest.at[0] == '<' && tag_read(rest, &tag)) {
            renders = tag_renders(lines, &tag, opened) || renders;
            at += tag.length;
        } else {
            size_t next = text_find_character(text_from(rest, 1), '<');
            struct text words = text_slice(rest, 0, next == TEXT_NOT_FOUND ? next : next + 1);

            renders = renders || shows(words);
            at += words.length;
        }
    }
    return renders;
}

uint32_t faq_line_start(const struct source *source, uint32_t offset)
{
    return source->line_starts[source_line(source, offset) - 1];
}

void faq_lines_note(struct faq_lines *lines, const struct source *source, uint32_t start,
                    uint32_t end)
{
    if (lines->last == 0)
        lines->first = faq_line_start(source, start);
    if (end > lines->last)
        lines->last = end;
}

void faq_lines_read(struct faq_lines *lines, const struct source *source, uint32_t start,
                    uint32_t end)
{
    struct text rest = text_slice(source->text, start, end), line;
    bool in_comment = false;

    while (text_next_line(&rest, &line)) {
        uint32_t at = (uint32_t)(line.at - source->text.at);

        if (line_renders(lines, line, &in_comment))
            faq_lines_note(lines, source, at, at + (uint32_t)text_trim_end(line).length);
    }
}

struct copy {
    struct buffer buffer;
    const struct faq_replacements *replacements;
    size_t next; // replacement
};

// Writes the source from start to before end, replacements made; returns where it got to, which may
// be further.
static uint32_t copy_stretch(struct copy *copy, const struct source *source, uint32_t start,
                             uint32_t end)
{
    while (copy->replacements && copy->next < copy->replacements->count) {
        const struct faq_replacement *replacement = &copy->replacements->items[copy->next];

        if (replacement->start >= end)
            break;
        copy->next++;
        if (replacement->start < start)
            continue;
        buffer_add(&copy->buffer, text_slice(source->text, start, replacement->start));
        buffer_add(&copy->buffer, replacement->text);
        start = replacement->end;
    }
    if (start < end)
        buffer_add(&copy->buffer, text_slice(source->text, start, end));
    return start > end ? start : end;
}

static uint32_t skip_columns(const struct source *source, uint32_t at, uint32_t end,
                             uint32_t columns)
{
    for (uint32_t column = 0; column < columns && at < end; column++) {
        char character = source->text.at[at];

        if (character != ' ' && character != '\t' && character != '>')
            break;
        at++;
    }
    return at;
}

struct text faq_lines_copy(struct arena *arena, struct span span, uint32_t columns,
                           const struct faq_replacements *replacements)
{
    const struct source *source = span.source;
    struct copy copy = {.replacements = replacements};
    struct text kept;

    for (uint32_t start = span.start; start < span.end;) {
        uint32_t line = source_line(source, start);
        uint32_t next =
            line < source->line_count ? source->line_starts[line] : (uint32_t)source->text.length;
        uint32_t stop = next < span.end ? next : span.end;

        // A line is only as indented as it is; what is cut off another may be missing here.
        if (start == source->line_starts[line - 1])
            start = skip_columns(source, start, stop, columns);
        start = copy_stretch(&copy, source, start, stop);
    }
    kept = arena_copy(arena, text_trim_end(buffer_text(&copy.buffer)));
    buffer_free(&copy.buffer);
    return kept;
}

#define LABEL_LENGTH 200 // longer labels are not looked up

static struct text label_folded(struct text label, char folded[LABEL_LENGTH])
{
    label = text_slice(text_trim(label), 0, LABEL_LENGTH);
    for (size_t i = 0; i < label.length; i++)
        folded[i] = character_lower(label.at[i]);
    return (struct text){folded, label.length};
}

const struct map *faq_definitions_read(struct arena *arena, const struct source *source)
{
    struct map *definitions = ARENA_NEW(arena, struct map);
    struct text rest = source->text, line;

    while (text_next_line(&rest, &line)) {
        char folded[LABEL_LENGTH];
        void **slot;

        line = text_trim(line);
        if (!is_definition(line))
            continue;
        slot = map_slot(arena, definitions,
                        label_folded(text_slice(line, 1, text_find_character(line, ']')), folded));
        if (!*slot) { // the first definition of a label counts
            *slot = ARENA_NEW(arena, struct text);
            *(struct text *)*slot = line;
        }
    }
    return definitions;
}

struct text faq_definitions_add(struct arena *arena, const struct map *definitions,
                                struct text markdown)
{
    struct map added = {0};
    struct buffer buffer = {0};
    struct text result;

    if (!definitions || definitions->count == 0)
        return markdown;
    buffer_add(&buffer, markdown);
    for (size_t i = 0; i < markdown.length; i++) {
        struct text label = text_slice(markdown, i + 1, i + 1 + LABEL_LENGTH);
        size_t end = markdown.at[i] == '[' ? text_find_character(label, ']') : TEXT_NOT_FOUND;
        char folded[LABEL_LENGTH];
        const struct text *line;

        if (end == TEXT_NOT_FOUND)
            continue;
        label = label_folded(text_slice(label, 0, end), folded);
        line = map_get(definitions, label);
        if (!line || map_get(&added, label))
            continue;
        buffer_format(&buffer, "%s%.*s", added.count > 0 ? "\n" : "\n\n", TEXT_ARGUMENTS(*line));
        *map_slot(arena, &added, label) = &added;
    }
    result = arena_copy(arena, buffer_text(&buffer));
    buffer_free(&buffer);
    return result;
}

// answer -> ["**"] word [number] ["**"] (":" | ".") ["**"] rest
struct text faq_answer_unmarked(struct extraction *extraction, struct text answer, bool full_stop)
{
    struct text text = text_trim(answer);
    struct text bold = TEXT("");
    size_t at = 0, word;
    bool closed = false;

    if (text_starts_with(text, TEXT("**")) || text_starts_with(text, TEXT("__")))
        bold = text_slice(text, 0, 2);
    at = word = bold.length;
    while (at < text.length &&
           ((unsigned char)text.at[at] >= 0x80 || character_is_letter(text.at[at])))
        at++;
    if (at == word ||
        !vocabulary_is(extraction->vocabulary, WORD_ANSWER_MARK, text_slice(text, word, at), NULL))
        return answer;
    while (at < text.length && (character_is_digit(text.at[at]) || text.at[at] == ' '))
        at++;
    if (bold.length > 0 && text_starts_with(text_from(text, at), bold)) {
        closed = true;
        at = faq_skip_blanks(text, at + 2);
    }
    if (at >= text.length || (text.at[at] != ':' && !(full_stop && text.at[at] == '.')))
        return answer;
    at++;
    if (bold.length > 0 && !closed && text_starts_with(text_from(text, at), bold)) {
        closed = true;
        at += 2;
    }
    if (at < text.length && faq_skip_blanks(text, at) == at && !closed)
        return answer;
    if (bold.length == 0 || closed)
        return text_from(text, faq_skip_blanks(text, at));
    return arena_format(extraction->arena, "%.*s%.*s", TEXT_ARGUMENTS(bold),
                        TEXT_ARGUMENTS(text_from(text, faq_skip_blanks(text, at))));
}
