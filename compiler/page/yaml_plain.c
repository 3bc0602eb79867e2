// The YAML that nearly every page has, read by hand: libyaml takes ten times as long.
#include "page/yaml_plain.h"

#include "page/yaml_tree.h"

#include <string.h>

enum { KEY_LIMIT = 128, LINE_LIMIT = 1000 };

struct plain {
    struct arena *arena;
    const struct source *source;
    struct yaml *map;
    struct yaml *list; // that the last key opened, or NULL
    struct yaml *key;  // without a value yet, or NULL
    size_t indent;     // of the list's dashes
    size_t lines;
};

static struct span span_of(const struct plain *plain, struct text text)
{
    const uint32_t start = (uint32_t)(text.at - plain->source->text.at);

    return (struct span){plain->source, start, start + (uint32_t)text.length};
}

static struct yaml *new_node(const struct plain *plain, enum yaml_kind kind, struct text text)
{
    struct yaml *node = ARENA_NEW(plain->arena, struct yaml);

    node->kind = kind;
    node->span = span_of(plain, text);
    return node;
}

// Whether libyaml could see a line end, or what it refuses, in a character that begins with this
// byte: a control character, U+0080 to U+009F, U+2028 and U+2029, U+FEFF and what lies behind it.
static bool is_odd(struct text text, size_t at)
{
    const unsigned char first = (unsigned char)text.at[at];
    const unsigned char second = at + 1 < text.length ? (unsigned char)text.at[at + 1] : 0;
    const unsigned char third = at + 2 < text.length ? (unsigned char)text.at[at + 2] : 0;

    if (first < 0x80)
        return first < ' ' || first == 0x7F;
    return (first == 0xC2 && second < 0xA0) || (first == 0xE2 && second == 0x80 && third >= 0xA8) ||
           (first == 0xEF && second >= 0xBB);
}

// Whether the value can stand in one line without quotes: nothing in it means anything to YAML.
static bool is_plain(struct text text)
{
    static const char indicators[] = "-?:,[]{}#&*!|>'\"%@`";

    if (text.length == 0 || strchr(indicators, text.at[0]) != NULL ||
        text.at[text.length - 1] == ':')
        return false;
    for (size_t i = 0; i + 1 < text.length; i++)
        if ((text.at[i] == ':' && text.at[i + 1] == ' ') ||
            (text.at[i] == ' ' && text.at[i + 1] == '#'))
            return false;
    return true;
}

static struct text without_blanks(struct text text)
{
    while (text.length > 0 && text.at[0] == ' ')
        text = text_from(text, 1);
    while (text.length > 0 && text.at[text.length - 1] == ' ')
        text.length--;
    return text;
}

// value -> plain | '"' characters '"' | "'" characters "'"
static struct yaml *read_value(const struct plain *plain, struct text text)
{
    const char first = text.length > 1 ? text.at[0] : ' ';
    const struct text inside = text_slice(text, 1, text.length - (text.length > 0));
    enum yaml_style style = YAML_PLAIN;

    if ((first == '"' || first == '\'') && text.at[text.length - 1] == first &&
        text_find_character(inside, first) == TEXT_NOT_FOUND &&
        (first == '\'' || text_find_character(inside, '\\') == TEXT_NOT_FOUND))
        style = first == '"' ? YAML_DOUBLE_QUOTED : YAML_SINGLE_QUOTED;
    else if (!is_plain(text))
        return NULL;
    struct yaml *node = new_node(plain, YAML_SCALAR, text);

    node->style = style;
    node->text = style == YAML_PLAIN ? text : inside;
    return node;
}

// A key that nothing follows has an empty value right behind its colon.
static void close_key(struct plain *plain)
{
    if (plain->key == NULL)
        return;
    const uint32_t behind = plain->key->span.end + 1;
    struct yaml *node =
        new_node(plain, YAML_SCALAR, text_slice(plain->source->text, behind, behind));

    node->text = TEXT("");
    yaml_add_child(plain->map, plain->key, node);
    plain->key = NULL;
}

// item -> blanks "- " value
static bool read_item(struct plain *plain, struct text line, size_t indent)
{
    struct yaml *value = read_value(plain, without_blanks(text_from(line, indent + 2)));

    if (value == NULL || text_slice(line, indent, indent + 2).length < 2 ||
        line.at[indent + 1] != ' ')
        return false;
    if (plain->key != NULL) {
        plain->list = new_node(plain, YAML_LIST, text_from(line, indent));
        plain->indent = indent;
        yaml_add_child(plain->map, plain->key, plain->list);
        plain->key = NULL;
    }
    if (plain->list == NULL || plain->indent != indent)
        return false;
    yaml_add_child(plain->list, NULL, value);
    plain->list->span.end = value->span.end;
    return true;
}

// entry -> letter (letter | digit | "_" | "." | "-" | " ")* ":" (" " value)?
static bool read_entry(struct plain *plain, struct text line)
{
    size_t end = 0;

    while (end < line.length && end < KEY_LIMIT &&
           (character_is_letter(line.at[end]) || (end > 0 && character_is_digit(line.at[end])) ||
            (end > 0 && strchr("_.- ", line.at[end]) != NULL)))
        end++;
    if (end == 0 || end >= line.length || line.at[end] != ':' || line.at[end - 1] == ' ' ||
        (end + 1 < line.length && line.at[end + 1] != ' '))
        return false;
    close_key(plain);
    plain->list = NULL;
    plain->key = new_node(plain, YAML_SCALAR, text_slice(line, 0, end));
    plain->key->text = text_slice(line, 0, end);
    const struct text value = without_blanks(text_from(line, end + 1));

    if (value.length == 0)
        return true;
    struct yaml *node = read_value(plain, value);

    if (node != NULL)
        yaml_add_child(plain->map, plain->key, node);
    plain->key = NULL;
    return node != NULL;
}

static bool read_line(struct plain *plain, struct text line)
{
    size_t indent = 0;

    for (size_t i = 0; i < line.length; i++)
        if (is_odd(line, i))
            return false;
    while (indent < line.length && line.at[indent] == ' ')
        indent++;
    if (++plain->lines > LINE_LIMIT)
        return false;
    if (indent == line.length || line.at[indent] == '#')
        return true;
    if (line.at[indent] == '-')
        return read_item(plain, line, indent);
    return indent == 0 && read_entry(plain, line);
}

struct yaml *yaml_plain(struct arena *arena, struct span span)
{
    struct plain plain = {.arena = arena, .source = span.source};
    struct text rest = span_text(span);
    struct text line;

    plain.map = new_node(&plain, YAML_MAP, text_slice(rest, 0, 0));
    while (text_next_line(&rest, &line))
        if (!read_line(&plain, line))
            return NULL;
    close_key(&plain);
    const struct yaml *first = plain.map->first_child;
    const struct yaml *last = plain.map->last_child;

    if (first == NULL)
        return NULL;
    plain.map->span.start = first->key->span.start;
    plain.map->span.end = last->span.end;
    return plain.map;
}
