// Link definitions, and the scanners that they share with links.
#include "page/reference.h"

#include "base/utf8.h"
#include "page/entity.h"

#include <string.h>

#define LABEL_LIMIT 999 // CommonMark's

size_t scan_link_label(struct text text, size_t at)
{
    size_t start = at + 1;

    for (size_t i = start; i < text.length && i - start <= LABEL_LIMIT; i++) {
        if (text.at[i] == '\\')
            i++;
        else if (text.at[i] == '[')
            return 0;
        else if (text.at[i] == ']')
            return i + 1;
    }
    return 0;
}

// < any but line ends and brackets > | non-blanks with balanced parentheses
size_t scan_link_destination(struct text text, size_t at, struct text *destination)
{
    size_t depth = 0, i = at;

    if (i < text.length && text.at[i] == '<') {
        for (i++; i < text.length && text.at[i] != '\n' && text.at[i] != '<'; i++) {
            if (text.at[i] == '>') {
                *destination = text_slice(text, at + 1, i);
                return i + 1;
            }
            if (text.at[i] == '\\')
                i++;
        }
        return 0;
    }
    for (; i < text.length; i++) {
        unsigned char c = (unsigned char)text.at[i];

        if (c == '\\' && i + 1 < text.length && character_is_punctuation(text.at[i + 1]))
            i++;
        else if (c == '(' && ++depth > 32)
            return 0;
        else if (c == ')' && depth-- == 0)
            break;
        else if (c <= ' ')
            break;
    }
    *destination = text_slice(text, at, i);
    return i;
}

#define TITLE_LIMIT                                                                                \
    8192 // keeps an unclosed quote from being looked for to the end of a large page again and again

size_t scan_link_title(struct text text, size_t at)
{
    if (at >= text.length || (text.at[at] != '"' && text.at[at] != '\'' && text.at[at] != '('))
        return 0;
    char close = text.at[at] == '(' ? ')' : text.at[at];

    for (size_t i = at + 1; i < text.length && i - at < TITLE_LIMIT; i++) {
        if (text.at[i] == '\\')
            i++;
        else if (text.at[i] == close)
            return i + 1;
        else if (text.at[i] == '\n' && i + 1 < text.length && text.at[i + 1] == '\n')
            return 0;
    }
    return 0;
}

size_t scan_blanks(struct text text, size_t at)
{
    bool line_end = false;

    while (at < text.length) {
        char c = text.at[at];

        if (c == '\n' && line_end)
            break;
        if (c == '\n')
            line_end = true;
        else if (c != ' ' && c != '\t')
            break;
        at++;
    }
    return at;
}

struct text link_unescape(struct arena *arena, struct text text)
{
    if (text_find_character(text, '\\') == TEXT_NOT_FOUND &&
        text_find_character(text, '&') == TEXT_NOT_FOUND)
        return text;

    char *at = arena_take(arena, text.length * 2 + 8);
    size_t used = 0;

    for (size_t i = 0; i < text.length;) {
        char entity[8];
        size_t entity_length = 0;
        size_t read =
            text.at[i] == '&' ? entity_read(text_from(text, i), entity, &entity_length) : 0;

        if (read > 0) {
            memcpy(at + used, entity, entity_length);
            used += entity_length;
            i += read;
            continue;
        }
        if (text.at[i] == '\\' && i + 1 < text.length && character_is_punctuation(text.at[i + 1]))
            i++;
        at[used++] = text.at[i++];
    }
    return (struct text){at, used};
}

// Without case, white space runs as one blank.
static struct text label_normalise(struct arena *arena, struct text label)
{
    char *at = arena_take(arena, label.length * 2 + 4);
    size_t used = 0;
    bool blank = false;

    label = text_trim(label);
    for (size_t i = 0; i < label.length;) {
        uint32_t character;

        i += utf8_read(text_from(label, i), &character);
        if (utf8_is_space(character)) {
            blank = true;
            continue;
        }
        if (blank && used > 0)
            at[used++] = ' ';
        blank = false;
        used += utf8_write(at + used, utf8_lower(character));
    }
    return (struct text){at, used};
}

static size_t label_hash(struct text label)
{
    size_t hash = 14695981039346656037u;

    for (size_t i = 0; i < label.length; i++)
        hash = (hash ^ (unsigned char)label.at[i]) * 1099511628211u;
    return hash;
}

static struct reference **reference_slot(const struct references *references, struct text label)
{
    size_t i = label_hash(label) & (references->slot_count - 1);

    while (references->slots[i] && !text_equals(references->slots[i]->label, label))
        i = (i + 1) & (references->slot_count - 1);
    return &references->slots[i];
}

static void references_grow(struct arena *arena, struct references *references)
{
    struct references old = *references;

    references->slot_count = old.slot_count ? old.slot_count * 2 : 64;
    references->slots = ARENA_ARRAY(arena, struct reference *, references->slot_count);
    for (size_t i = 0; i < old.slot_count; i++)
        if (old.slots[i])
            *reference_slot(references, old.slots[i]->label) = old.slots[i];
}

static void reference_add(struct arena *arena, struct references *references, struct text label,
                          struct text href)
{
    if ((references->count + 1) * 2 > references->slot_count)
        references_grow(arena, references);

    struct reference **slot = reference_slot(references, label);

    if (*slot) // the first definition counts
        return;
    *slot = ARENA_NEW(arena, struct reference);
    (*slot)->label = label;
    (*slot)->href = href;
    references->count++;
}

const struct reference *reference_find(struct arena *arena, const struct references *references,
                                       struct text label)
{
    if (!references || references->count == 0 || text_is_blank(label) || label.length > LABEL_LIMIT)
        return NULL;
    return *reference_slot(references, label_normalise(arena, label));
}

static size_t line_end_at(struct text text, size_t at)
{
    while (at < text.length && (text.at[at] == ' ' || text.at[at] == '\t'))
        at++;
    if (at == text.length)
        return at;
    return text.at[at] == '\n' ? at + 1 : 0;
}

// definition -> "[" label "]:" destination [title] line-end
static size_t definition_read(struct arena *arena, struct references *references, struct text text)
{
    size_t label_end = scan_link_label(text, 0);
    struct text label = text_slice(text, 1, label_end ? label_end - 1 : 0), destination;

    if (!label_end || text_is_blank(label) || label_end >= text.length || text.at[label_end] != ':')
        return 0;
    if (text_starts_with(label, TEXT("!"))) // [!NOTE]: is no definition on Learn
        return 0;

    size_t start = scan_blanks(text, label_end + 1);
    size_t end = start < text.length ? scan_link_destination(text, start, &destination) : 0;

    if (end <= start)
        return 0;

    size_t title_start = scan_blanks(text, end);
    size_t title_end = title_start > end ? scan_link_title(text, title_start) : 0;
    size_t behind = title_end ? line_end_at(text, title_end) : 0;

    if (!behind)
        behind = line_end_at(text, end);
    if (!behind)
        return 0;
    reference_add(arena, references, label_normalise(arena, label),
                  link_unescape(arena, destination));
    return behind;
}

size_t references_from_raw(struct arena *arena, struct references *references, struct text text)
{
    size_t at = 0;

    while (at < text.length && text.at[at] == '[') {
        size_t read = definition_read(arena, references, text_from(text, at));

        if (read == 0)
            break;
        at += read;
    }
    return at;
}
