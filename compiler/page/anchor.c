// The ids of headings, by Learn's rule.
#include "page/anchor.h"

#include "base/utf8.h"

struct anchor_count {
    struct text id;
    unsigned count;
};

static struct anchor_count *anchor_slot(const struct anchors *anchors, struct text id)
{
    size_t hash = 14695981039346656037u;

    for (size_t i = 0; i < id.length; i++)
        hash = (hash ^ (unsigned char)id.at[i]) * 1099511628211u;
    for (size_t i = hash & (anchors->slots - 1);; i = (i + 1) & (anchors->slots - 1))
        if (!anchors->items[i].id.at || text_equals(anchors->items[i].id, id))
            return &anchors->items[i];
}

static void anchors_grow(struct arena *arena, struct anchors *anchors)
{
    struct anchors old = *anchors;

    anchors->slots = old.slots ? old.slots * 2 : 32;
    anchors->items = ARENA_ARRAY(arena, struct anchor_count, anchors->slots);
    for (size_t i = 0; i < old.slots; i++)
        if (old.items[i].id.at)
            *anchor_slot(anchors, old.items[i].id) = old.items[i];
}

// Includes, emoji and images' targets give no letters.
static bool gives_letters(const struct rich *rich, size_t at)
{
    for (size_t i = 0; i < rich->mark_count; i++)
        if (rich->marks[i].kind == MARK_INCLUDE && rich->marks[i].start <= at &&
            at < rich->marks[i].end)
            return false;
    return true;
}

static struct text anchor_words(struct arena *arena, const struct rich *rich)
{
    char *at = arena_take(arena, rich->text.length * 2 + 8);
    size_t used = 0;

    for (size_t i = 0; i < rich->text.length;) {
        uint32_t character;
        size_t start = i;

        i += utf8_read(text_from(rich->text, i), &character);
        if (!gives_letters(rich, start))
            continue;
        if (character == ' ')
            at[used++] = '-';
        else if (character == '-' || character == '_' || utf8_is_letter(character) ||
                 utf8_is_digit(character))
            used += utf8_write(at + used, utf8_lower(character));
    }
    return used > 0 ? (struct text){at, used} : TEXT("section");
}

struct text anchor_from_heading(struct arena *arena, struct anchors *anchors,
                                const struct rich *rich)
{
    struct text id = anchor_words(arena, rich);

    if ((anchors->count + 1) * 2 > anchors->slots)
        anchors_grow(arena, anchors);

    struct anchor_count *slot = anchor_slot(anchors, id);

    if (!slot->id.at) {
        slot->id = id;
        anchors->count++;
    }
    if (slot->count++ > 0)
        id = arena_format(arena, "%.*s-%u", TEXT_ARGUMENTS(id), slot->count - 1);
    return rich->anchor.length > 0 ? rich->anchor : id;
}

struct text anchor_from_question(struct arena *arena, struct text question)
{
    char *at = arena_take(arena, question.length + 1);
    size_t used = 0;

    for (size_t i = 0; i < question.length;) {
        uint32_t character;

        i += utf8_read(text_from(question, i), &character);
        character = utf8_lower(character);
        at[used++] =
            (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
                ? (char)character
                : '-';
    }
    return (struct text){at, used};
}
