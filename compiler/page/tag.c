// HTML tags as CommonMark's raw HTML has them.
#include "page/tag.h"

#include "page/reference.h"

#include <string.h>

static bool is_name_character(char c)
{
    return character_is_letter(c) || character_is_digit(c) || c == '-' || c == ':' || c == '_' ||
           c == '.';
}

static size_t skip_space(struct text text, size_t at)
{
    while (at < text.length && character_is_space(text.at[at]))
        at++;
    return at;
}

static size_t scan_name(struct text text, size_t at)
{
    while (at < text.length && is_name_character(text.at[at]))
        at++;
    return at;
}

// "..." | '...' | characters that are no blanks, quotes, =, <, > or `: the offset behind, 0 if
// there is none.
static size_t scan_value(struct text text, size_t at, struct text *value)
{
    size_t start = at;

    if (at < text.length && (text.at[at] == '"' || text.at[at] == '\'')) {
        const char *close = memchr(text.at + at + 1, text.at[at], text.length - at - 1);

        if (!close)
            return 0;
        *value = text_slice(text, at + 1, (size_t)(close - text.at));
        return (size_t)(close - text.at) + 1;
    }
    while (at < text.length && !character_is_space(text.at[at]) && !strchr("\"'=<>`", text.at[at]))
        at++;
    *value = text_slice(text, start, at);
    return at > start ? at : 0;
}

// name [ "=" value ]: the offset behind, 0 if there is none. value.at is NULL where it has no
// value.
static size_t scan_attribute(struct text text, size_t at, struct text *name, struct text *value)
{
    size_t end = at;

    if (at >= text.length ||
        !(character_is_letter(text.at[at]) || text.at[at] == '_' || text.at[at] == ':'))
        return 0;
    end = scan_name(text, at);
    *name = text_slice(text, at, end);
    *value = (struct text){NULL, 0};

    size_t equals = skip_space(text, end);

    if (equals >= text.length || text.at[equals] != '=')
        return end;
    return scan_value(text, skip_space(text, equals + 1), value);
}

#define TAG_LIMIT                                                                                  \
    65536 // keeps an unclosed quote from being looked for to the end of a large page again and
          // again

bool tag_read(struct text text, struct tag *tag)
{
    text = text_slice(text, 0, TAG_LIMIT);
    *tag = (struct tag){.closes = text.length > 1 && text.at[1] == '/'};

    size_t start = tag->closes ? 2 : 1;

    if (start >= text.length || !character_is_letter(text.at[start]))
        return false;

    size_t at = start;

    while (at < text.length && (character_is_letter(text.at[at]) ||
                                character_is_digit(text.at[at]) || text.at[at] == '-'))
        at++;
    tag->name = text_slice(text, start, at);
    start = at;
    for (;;) {
        size_t next = skip_space(text, at);
        struct text name, value;
        size_t end = next > at && !tag->closes ? scan_attribute(text, next, &name, &value) : 0;

        if (end == 0) {
            at = next;
            break;
        }
        at = end;
    }
    tag->attributes = text_slice(text, start, at);
    tag->closed = at < text.length && text.at[at] == '/';
    if (tag->closed)
        at++;
    if (at >= text.length || text.at[at] != '>')
        return false;
    tag->length = at + 1;
    return true;
}

bool tag_attribute(struct arena *arena, const struct tag *tag, const char *name, struct text *value)
{
    struct text rest = tag->attributes, found, found_value;

    for (size_t at = skip_space(rest, 0), end; at < rest.length; at = skip_space(rest, end)) {
        end = scan_attribute(rest, at, &found, &found_value);
        if (end == 0)
            return false;
        if (!text_equals_nocase(found, text_from_string(name)))
            continue;
        *value = found_value.at ? link_unescape(arena, found_value) : TEXT("");
        return true;
    }
    return false;
}

bool tags_nest_deeper(struct text text, size_t limit)
{
    static const char *const often_unclosed[] = {"br",  "p",     "li",    "td",    "th",
                                                 "tr",  "dd",    "dt",    "img",   "hr",
                                                 "col", "input", "tbody", "thead", "wbr"};
    size_t depth = 0;

    for (size_t i = 0; i + 1 < text.length; i++) {
        if (text.at[i] != '<')
            continue;

        bool closes = text.at[i + 1] == '/', counts = true;
        size_t start = i + 1 + closes, end = start;

        while (end < text.length &&
               (character_is_letter(text.at[end]) || character_is_digit(text.at[end])))
            end++;
        if (end == start)
            continue;
        for (size_t name = 0; name < sizeof often_unclosed / sizeof *often_unclosed; name++)
            counts = counts && !text_equals_nocase(text_slice(text, start, end),
                                                   text_from_string(often_unclosed[name]));
        if (!counts)
            continue;
        if (!closes && ++depth > limit)
            return true;
        if (closes && depth > 0)
            depth--;
    }
    return false;
}
