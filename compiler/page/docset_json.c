// JSON as docfx reads it, into the tree of yaml.h. cJSON refuses comments and commas at the end,
// cuts strings at a NUL and knows no lines; what is told of a configuration must name the line.
#include "page/docset_json.h"

#include "base/utf8.h"
#include "page/yaml_tree.h"

#include <string.h>

enum { DEPTH_LIMIT = 64, VALUE_LIMIT = 2000000 };

struct json {
    struct arena *arena;
    const struct source *source;
    struct diags *diags;
    struct text text;
    size_t at;
    size_t depth, values;
    bool failed;
};

static struct yaml *read_value(struct json *json);

static struct span span_from(const struct json *json, size_t start)
{
    return (struct span){json->source, (uint32_t)start, (uint32_t)json->at};
}

static void fail(struct json *json, size_t at, const char *words)
{
    if (!json->failed)
        diag_add(json->diags, DIAG_DOCSET, (struct span){json->source, (uint32_t)at, (uint32_t)at},
                 "not valid JSON: %s", words);
    json->failed = true;
}

static struct text rest_of(const struct json *json)
{
    return text_from(json->text, json->at);
}

static void skip_to_behind(struct json *json, struct text end)
{
    const size_t length = text_find(rest_of(json), end);

    json->at = length == TEXT_NOT_FOUND ? json->text.length : json->at + length + end.length;
}

// blank -> white space | "//" to the line's end | "/*" to "*/"
static void skip_blanks(struct json *json)
{
    while (json->at < json->text.length)
        if (text_starts_with(rest_of(json), TEXT("//")))
            skip_to_behind(json, TEXT("\n"));
        else if (text_starts_with(rest_of(json), TEXT("/*")))
            skip_to_behind(json, TEXT("*/"));
        else if (character_is_space(json->text.at[json->at]))
            json->at++;
        else
            break;
}

static bool take(struct json *json, char character)
{
    skip_blanks(json);
    const bool is_there = json->at < json->text.length && json->text.at[json->at] == character;

    json->at += is_there;
    return is_there;
}

static struct yaml *new_node(struct json *json, enum yaml_kind kind, size_t start)
{
    struct yaml *node = ARENA_NEW(json->arena, struct yaml);

    node->kind = kind;
    node->span = span_from(json, start);
    if (++json->values > VALUE_LIMIT)
        fail(json, start, "it holds more than 2,000,000 values");
    return node;
}

// Four hexadecimal digits; UINT32_MAX if they are not there.
static uint32_t read_unit(struct text digits)
{
    uint32_t unit = 0;

    for (size_t i = 0; i < 4; i++) {
        static const char hexadecimal[] = "0123456789abcdef";
        const char digit = i < digits.length ? character_lower(digits.at[i]) : 'x';
        const char *found = memchr(hexadecimal, digit, 16);

        if (found == NULL)
            return UINT32_MAX;
        unit = unit << 4 | (uint32_t)(found - hexadecimal);
    }
    return unit;
}

// "\u" and four digits, twice for what is beyond U+FFFF. Half a pair, and NUL, become U+FFFD.
static size_t read_unicode(struct json *json, char *to)
{
    uint32_t unit = read_unit(text_from(rest_of(json), 2));
    const uint32_t next = text_starts_with(text_from(rest_of(json), 6), TEXT("\\u"))
                              ? read_unit(text_from(rest_of(json), 8))
                              : 0;

    if (unit == UINT32_MAX) {
        fail(json, json->at, "\\u needs four hexadecimal digits");
        return 0;
    }
    json->at += 6;
    if (unit >> 10 == 0xD800 >> 10 && next >> 10 == 0xDC00 >> 10) {
        unit = 0x10000 + ((unit & 0x3FF) << 10 | (next & 0x3FF));
        json->at += 6;
    } else if (unit == 0 || unit >> 11 == 0xD800 >> 11) {
        diag_add(json->diags, DIAG_DOCSET, span_from(json, json->at - 6),
                 "this escape names no character that text can hold; U+FFFD is read");
        unit = UTF8_REPLACEMENT;
    }
    return utf8_write(to, unit);
}

static size_t read_escape(struct json *json, char *to)
{
    static const char names[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t";
    const struct text rest = rest_of(json);
    const char *found = rest.length > 1 ? memchr(names, rest.at[1], sizeof names - 1) : NULL;

    if (rest.length > 1 && rest.at[1] == 'u')
        return read_unicode(json, to);
    if (found == NULL) {
        fail(json, json->at, "this is no escape; a backslash is written twice");
        return 0;
    }
    *to = values[found - names];
    json->at += 2;
    return 1;
}

// No escape is shorter than what it stands for.
static struct yaml *read_string(struct json *json)
{
    const size_t start = json->at++;
    size_t end = json->at;

    while (end < json->text.length && json->text.at[end] != '"')
        end += json->text.at[end] == '\\' ? 2 : 1;
    if (end >= json->text.length) {
        fail(json, start, "a string is opened here and never closed");
        return NULL;
    }
    char *at = arena_take(json->arena, end - json->at + 4);
    size_t length = 0;

    while (json->at < end && !json->failed)
        if (json->text.at[json->at] == '\\')
            length += read_escape(json, at + length);
        else
            at[length++] = json->text.at[json->at++];
    json->at = end + 1;
    struct yaml *node = new_node(json, YAML_SCALAR, start);

    node->style = YAML_DOUBLE_QUOTED;
    node->text = (struct text){at, length};
    return node;
}

// A number, true, false or null, as it is written.
static struct yaml *read_word(struct json *json)
{
    const size_t start = json->at;

    while (json->at < json->text.length) {
        const char character = json->text.at[json->at];

        if (!character_is_letter(character) && !character_is_digit(character) &&
            (character == '\0' || strchr("+-.", character) == NULL))
            break;
        json->at++;
    }
    const struct text word = span_text(span_from(json, start));
    const bool is_number = word.length > 0 && (character_is_digit(word.at[0]) || word.at[0] == '-');

    if (!is_number && !text_equals(word, TEXT("true")) && !text_equals(word, TEXT("false")) &&
        !text_equals(word, TEXT("null"))) {
        fail(json, start,
             start == json->text.length ? "the file ends before its value does"
                                        : "this is no value");
        return NULL;
    }
    struct yaml *node = new_node(json, YAML_SCALAR, start);

    node->text = word;
    return node;
}

static bool read_member(struct json *json, struct yaml *parent)
{
    struct yaml *key = NULL;

    skip_blanks(json);
    if (parent->kind == YAML_MAP) {
        if (json->at >= json->text.length || json->text.at[json->at] != '"') {
            fail(json, json->at, "a key in double quotes is missing");
            return false;
        }
        key = read_string(json);
        if (key != NULL && !take(json, ':'))
            fail(json, json->at, "':' is missing behind this key");
    }
    struct yaml *value = json->failed ? NULL : read_value(json);

    if (value != NULL)
        yaml_add_child(parent, key, value);
    return value != NULL;
}

// "{" (key ":" value),* "}" | "[" value,* "]"
static struct yaml *read_members(struct json *json, enum yaml_kind kind)
{
    const size_t start = json->at++;
    const char close = kind == YAML_MAP ? '}' : ']';
    struct yaml *node = new_node(json, kind, start);

    if (++json->depth > DEPTH_LIMIT)
        fail(json, start, "it is nested deeper than 64 levels");
    while (!json->failed && !take(json, close)) {
        if (!read_member(json, node) || take(json, ','))
            continue;
        if (!take(json, close))
            fail(json, json->at,
                 kind == YAML_MAP ? "',' or '}' is missing here" : "',' or ']' is missing here");
        break;
    }
    json->depth--;
    node->span = span_from(json, start);
    if (kind == YAML_MAP && !json->failed)
        yaml_check_keys(node, json->diags, DIAG_DOCSET);
    return json->failed ? NULL : node;
}

static struct yaml *read_value(struct json *json)
{
    skip_blanks(json);
    const char character = json->at < json->text.length ? json->text.at[json->at] : '\0';

    switch (character) {
    case '{': return read_members(json, YAML_MAP);
    case '[': return read_members(json, YAML_LIST);
    case '"': return read_string(json);
    default: return read_word(json);
    }
}

struct yaml *json_from_source(struct arena *arena, const struct source *source, struct diags *diags)
{
    struct json json = {.arena = arena, .source = source, .diags = diags, .text = source->text};

    if (text_starts_with(json.text, TEXT("\xEF\xBB\xBF")))
        json.at = 3;
    struct yaml *root = read_value(&json);

    if (json.failed)
        return NULL;
    skip_blanks(&json);
    if (json.at < json.text.length)
        diag_add(diags, DIAG_DOCSET, span_from(&json, json.at),
                 "more text behind the end of the value; it is not read");
    return root;
}
