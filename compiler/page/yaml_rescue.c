// What can be saved of a FAQ page that is not valid YAML.
#include "page/yaml_rescue.h"

#include "base/buffer.h"
#include "page/yaml_tree.h"

// "- "? key ":" value
struct entry {
    size_t indent; // columns before the key
    bool has_dash;
    struct text key, value;
};

struct rescue {
    struct arena *arena;
    const struct source *source;
    uint32_t line;
    struct yaml *root, *metadata, *sections, *section, *questions, *question;
};

static struct span span_of(const struct rescue *rescue, struct text text)
{
    const uint32_t start = (uint32_t)(text.at - rescue->source->text.at);

    return (struct span){rescue->source, start, start + (uint32_t)text.length};
}

static struct yaml *new_node(const struct rescue *rescue, enum yaml_kind kind, struct text text)
{
    struct yaml *node = ARENA_NEW(rescue->arena, struct yaml);

    node->kind = kind;
    node->text = text;
    node->span = span_of(rescue, text);
    return node;
}

static struct yaml *add(const struct rescue *rescue, struct yaml *map, struct text key,
                        struct yaml *value)
{
    yaml_add_child(map, new_node(rescue, YAML_SCALAR, key), value);
    return value;
}

static size_t indent_of(struct text line)
{
    size_t indent = 0;

    while (indent < line.length && line.at[indent] == ' ')
        indent++;
    return indent;
}

static bool read_entry(struct text line, struct entry *entry)
{
    size_t start = indent_of(line);

    entry->has_dash = text_starts_with(text_from(line, start), TEXT("- "));
    if (entry->has_dash)
        start += 1 + indent_of(text_from(line, start + 1));
    size_t end = start;

    while (end < line.length &&
           (character_is_letter(line.at[end]) || character_is_digit(line.at[end]) ||
            line.at[end] == '.' || line.at[end] == '_' || line.at[end] == '-'))
        end++;
    const struct text behind = text_from(line, end + 1);

    if (end == start || end >= line.length || line.at[end] != ':' ||
        (behind.length > 0 && behind.at[0] != ' '))
        return false;
    entry->indent = start;
    entry->key = text_slice(line, start, end);
    entry->value = text_trim(behind);
    return true;
}

// The lines below the entry's that are indented further than its key belong to its value.
static uint32_t last_line(const struct rescue *rescue, const struct entry *entry)
{
    uint32_t last = rescue->line;

    for (uint32_t line = last + 1; line <= rescue->source->line_count; line++) {
        const struct text text = source_line_text(rescue->source, line);

        if (text_is_blank(text))
            continue;
        if (indent_of(text) <= entry->indent)
            break;
        last = line;
    }
    return last;
}

// The lines below the entry's without the indentation of the first: what "|" would give.
static struct yaml *read_block(struct rescue *rescue, const struct entry *entry, uint32_t last)
{
    struct buffer buffer = {0};
    struct yaml *node = new_node(rescue, YAML_SCALAR, entry->value);
    size_t indent = 0;

    for (uint32_t line = rescue->line + 1; line <= last; line++) {
        const struct text text = source_line_text(rescue->source, line);

        if (indent == 0)
            indent = indent_of(text);
        buffer_add(&buffer, text_from(text, indent < indent_of(text) ? indent : indent_of(text)));
        buffer_add_character(&buffer, '\n');
        node->span.end = span_of(rescue, text).end;
    }
    node->style = YAML_LITERAL;
    node->text = arena_copy(rescue->arena, buffer_text(&buffer));
    buffer_free(&buffer);
    return node;
}

// What stands behind the key, less its quotes, and the lines below it, joined.
static struct yaml *read_flow(struct rescue *rescue, const struct entry *entry, uint32_t last)
{
    struct buffer buffer = {0};
    struct text value = entry->value;

    if (value.length > 0 && (value.at[0] == '"' || value.at[0] == '\''))
        value = text_from(value, 1);
    if (value.length > 0 && entry->value.at[0] == value.at[value.length - 1] &&
        value.at != entry->value.at)
        value.length--;
    struct yaml *node = new_node(rescue, YAML_SCALAR, value);

    buffer_add(&buffer, value);
    for (uint32_t line = rescue->line + 1; line <= last; line++) {
        const struct text text = text_trim(source_line_text(rescue->source, line));

        buffer_add_string(&buffer, " ");
        buffer_add(&buffer, text);
        node->span.end = span_of(rescue, text).end;
    }
    node->text = arena_copy(rescue->arena, buffer_text(&buffer));
    buffer_free(&buffer);
    return node;
}

static struct yaml *read_scalar(struct rescue *rescue, const struct entry *entry)
{
    const uint32_t last = last_line(rescue, entry);
    const char first = entry->value.length > 0 ? entry->value.at[0] : '|';
    struct yaml *node = first == '|' || first == '>' ? read_block(rescue, entry, last)
                                                     : read_flow(rescue, entry, last);

    rescue->line = last;
    return node;
}

// A list's next item; it is made where its first key stands.
static struct yaml *new_item(struct rescue *rescue, struct yaml *list, const struct entry *entry)
{
    struct yaml *item = new_node(rescue, YAML_MAP, entry->key);

    yaml_add_child(list, NULL, item);
    return item;
}

// A dash begins a question, and so does a key that the present one has already.
static void read_question_key(struct rescue *rescue, const struct entry *entry, const char *key)
{
    if (rescue->questions == NULL)
        return;
    if (rescue->question == NULL || entry->has_dash || yaml_get(rescue->question, key) != NULL)
        rescue->question = new_item(rescue, rescue->questions, entry);
    add(rescue, rescue->question, entry->key, read_scalar(rescue, entry));
}

static void read_section_key(struct rescue *rescue, const struct entry *entry)
{
    const bool is_name = text_equals(entry->key, TEXT("name"));

    if (rescue->sections == NULL)
        return;
    if (rescue->section == NULL || entry->has_dash ||
        (is_name && yaml_get(rescue->section, "name") != NULL)) {
        rescue->section = new_item(rescue, rescue->sections, entry);
        rescue->questions = rescue->question = NULL;
    }
    if (is_name)
        add(rescue, rescue->section, entry->key, read_scalar(rescue, entry));
    else
        rescue->questions =
            add(rescue, rescue->section, entry->key, new_node(rescue, YAML_LIST, entry->key));
}

static void read_key(struct rescue *rescue, const struct entry *entry)
{
    const struct text key = entry->key;

    if (text_equals(key, TEXT("metadata")) && entry->indent == 0)
        rescue->metadata = add(rescue, rescue->root, key, new_node(rescue, YAML_MAP, key));
    else if (text_equals(key, TEXT("sections")) && entry->indent == 0)
        rescue->sections = add(rescue, rescue->root, key, new_node(rescue, YAML_LIST, key));
    else if (text_equals(key, TEXT("name")) || text_equals(key, TEXT("questions")))
        read_section_key(rescue, entry);
    else if (text_equals(key, TEXT("question")))
        read_question_key(rescue, entry, "question");
    else if (text_equals(key, TEXT("answer")))
        read_question_key(rescue, entry, "answer");
    else if (entry->indent == 0)
        add(rescue, rescue->root, key, read_scalar(rescue, entry));
    else if (rescue->metadata != NULL && rescue->sections == NULL)
        add(rescue, rescue->metadata, key, read_scalar(rescue, entry));
}

const struct yaml *yaml_rescue(struct arena *arena, const struct source *source)
{
    struct rescue rescue = {.arena = arena, .source = source};
    struct diags ignored = {0};

    rescue.root = new_node(&rescue, YAML_MAP, text_slice(source->text, 0, 0));
    for (rescue.line = 1; rescue.line <= source->line_count; rescue.line++) {
        struct entry entry;

        if (read_entry(source_line_text(source, rescue.line), &entry))
            read_key(&rescue, &entry);
    }
    // Which key stands twice is not worth a word in a page that is no YAML.
    yaml_check_keys(rescue.root, &ignored, DIAG_YAML);
    if (rescue.metadata != NULL)
        yaml_check_keys(rescue.metadata, &ignored, DIAG_YAML);
    diags_free(&ignored);
    return rescue.questions != NULL ? rescue.root : NULL;
}
