// Raw HTML, cut down to tags that can do no harm.
#include "page/html_tags.h"

#include "page/tag.h"

#define TAG_DEPTH 32 // deeper tags go, their text stays

// The tags that are kept; a void one is never closed.
static const struct known_tag {
    const char *name;
    bool is_void;
} known_tags[] = {
    {"b",          false},
    {"blockquote", false},
    {"br",         true },
    {"code",       false},
    {"dd",         false},
    {"dl",         false},
    {"dt",         false},
    {"em",         false},
    {"h3",         false},
    {"h4",         false},
    {"h5",         false},
    {"h6",         false},
    {"i",          false},
    {"kbd",        false},
    {"li",         false},
    {"ol",         false},
    {"p",          false},
    {"pre",        false},
    {"s",          false},
    {"strong",     false},
    {"sub",        false},
    {"sup",        false},
    {"table",      false},
    {"tbody",      false},
    {"td",         false},
    {"tfoot",      false},
    {"th",         false},
    {"thead",      false},
    {"tr",         false},
    {"u",          false},
    {"ul",         false},
    {"var",        false},
};

struct open_tags {
    const struct known_tag *items[TAG_DEPTH];
    size_t count;
};

static const struct known_tag *tag_known(struct text name)
{
    for (size_t i = 0; i < sizeof known_tags / sizeof *known_tags; i++) {
        if (text_equals_nocase(name, text_from_string(known_tags[i].name)))
            return &known_tags[i];
    }
    return NULL;
}

static void write_closing(struct buffer *buffer, struct open_tags *open)
{
    buffer_format(buffer, "</%s>", open->items[--open->count]->name);
}

static void write_tag(struct buffer *buffer, struct open_tags *open, const struct tag *tag)
{
    const struct known_tag *known = tag_known(tag->name);
    size_t depth = open->count;

    if (!known || (known->is_void && tag->closes))
        return;
    if (known->is_void) {
        buffer_format(buffer, "<%s />", known->name);
    } else if (!tag->closes) {
        if (open->count == TAG_DEPTH || tag->closed)
            return;
        buffer_format(buffer, "<%s>", known->name);
        open->items[open->count++] = known;
    } else {
        while (depth > 0 && open->items[depth - 1] != known)
            depth--;
        while (depth > 0 && open->count >= depth)
            write_closing(buffer, open);
    }
}

// Where the text goes on behind a comment, a declaration, or an element whose content is no text.
static size_t skip_hidden(struct text html, const struct tag *tag)
{
    static const char *const hidden[] = {"script", "style", "svg", "iframe", "object", "template"};

    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
        struct text name = text_from_string(hidden[i]);
        size_t at = tag->length;

        if (tag->closes || tag->closed || !text_equals_nocase(tag->name, name))
            continue;
        while (at < html.length &&
               !(html.at[at] == '<' && text_starts_with(text_from(html, at + 1), TEXT("/")) &&
                 text_starts_with_nocase(text_from(html, at + 2), name)))
            at++;
        return at;
    }
    return tag->length;
}

static size_t skip_markup(struct text html)
{
    static const char *const marks[][2] = {
        {"<!--", "-->"},
        {"<?",   "?>" },
        {"<!",   ">"  }
    };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct text open = text_from_string(marks[i][0]), close = text_from_string(marks[i][1]);

        if (text_starts_with(html, open)) {
            size_t end = text_find(text_from(html, open.length), close);

            return end == TEXT_NOT_FOUND ? html.length : open.length + end + close.length;
        }
    }
    return 0;
}

// Text keeps the entities that it has; every other special character becomes one.
static void write_character(struct buffer *buffer, struct text rest)
{
    size_t i = 1;

    switch (rest.at[0]) {
    case '<': buffer_add_string(buffer, "&lt;"); return;
    case '>': buffer_add_string(buffer, "&gt;"); return;
    case '"': buffer_add_string(buffer, "&quot;"); return;
    case '&':
        while (i < rest.length && i < 32 &&
               (character_is_letter(rest.at[i]) || character_is_digit(rest.at[i]) ||
                (i == 1 && rest.at[i] == '#')))
            i++;
        buffer_add_string(buffer, i > 1 && i < rest.length && rest.at[i] == ';' ? "&" : "&amp;");
        return;
    default: buffer_add_character(buffer, rest.at[0]);
    }
}

void html_tags_clean(struct buffer *buffer, struct text html)
{
    struct open_tags open = {0};
    size_t i = 0, start = buffer->length;
    bool shows = false;

    while (i < html.length) {
        struct text rest = text_from(html, i);
        struct tag tag;
        size_t skipped = rest.at[0] == '<' ? skip_markup(rest) : 0;

        if (skipped > 0) {
            i += skipped;
        } else if (rest.at[0] == '<' && tag_read(rest, &tag)) {
            write_tag(buffer, &open, &tag);
            i += skip_hidden(rest, &tag);
        } else {
            write_character(buffer, rest);
            shows = shows || !character_is_space(rest.at[0]);
            i++;
        }
    }
    while (open.count > 0)
        write_closing(buffer, &open);
    if (!shows) // tags around nothing
        buffer->length = start;
}
