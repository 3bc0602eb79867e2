// Rich text: what a reader of records asks of it.
#include "page/rich.h"

#include "base/utf8.h"

#include <string.h>

static bool is_black(struct text text, size_t at)
{
    return at < text.length && (signed char)text.at[at] > ' '; // of ASCII
}

// How many bytes from the place on are plain already: no blanks but single ones between words.
static size_t plain_length(struct text text, size_t start)
{
    size_t at = start;

    while (at < text.length) {
        uint32_t character;
        size_t length = 1;

        if (!is_black(text, at) && !(text.at[at] == ' ' && at > start && is_black(text, at + 1))) {
            length = utf8_read(text_from(text, at), &character);
            if (utf8_is_space(character))
                break;
        }
        at += length;
    }
    return at - start;
}

struct text rich_plain_slice(struct arena *arena, const struct rich *rich, size_t start, size_t end)
{
    struct text text = text_trim(text_slice(rich->text, start, end));
    char *at = arena_take(arena, text.length + 1);
    size_t used = 0;
    bool blank = false;

    for (size_t i = 0; i < text.length;) {
        size_t length = plain_length(text, i);

        if (length > 0) {
            if (blank && used > 0)
                at[used++] = ' ';
            blank = false;
            memcpy(at + used, text.at + i, length);
            used += length;
        } else {
            uint32_t character;

            length = utf8_read(text_from(text, i), &character);
            blank = blank ||
                    (character != 0x200B && character != 0xFEFF); // those of no width part no words
        }
        i += length;
    }
    return (struct text){at, used};
}

struct text rich_plain(struct arena *arena, const struct rich *rich)
{
    return rich_plain_slice(arena, rich, 0, rich->text.length);
}

struct span rich_span(const struct rich *rich, size_t start, size_t end)
{
    if (start > rich->text.length)
        start = rich->text.length;
    if (end > rich->text.length)
        end = rich->text.length;

    uint32_t first = rich->places[start];
    uint32_t last = end > start ? rich->places[end - 1] + 1 : first;

    return (struct span){rich->source, first, last < first ? first : last};
}

uint32_t rich_line(const struct rich *rich, size_t at)
{
    return source_line(rich->source, rich->places[at < rich->text.length ? at : rich->text.length]);
}

bool rich_is_marked(const struct rich *rich, enum mark_kind kind, size_t start, size_t end)
{
    if (end > rich->text.length)
        end = rich->text.length;
    for (size_t i = 0; i < rich->mark_count && start < end; i++) {
        const struct mark *mark = &rich->marks[i];

        while (start < end && character_is_space(rich->text.at[start]))
            start++;
        if (mark->kind == kind && mark->start <= start && mark->end > start)
            start = mark->end;
    }
    while (start < end && character_is_space(rich->text.at[start]))
        start++;
    return start >= end;
}

const struct mark *rich_mark(const struct rich *rich, enum mark_kind kind, size_t start, size_t end)
{
    for (size_t i = 0; i < rich->mark_count; i++)
        if (rich->marks[i].kind == kind && rich->marks[i].start >= start &&
            rich->marks[i].start < end)
            return &rich->marks[i];
    return NULL;
}

bool rich_is_blank(const struct rich *rich)
{
    return text_is_blank(rich->text);
}
