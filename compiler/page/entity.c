// HTML's character references.
#include "page/entity.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static const struct entity {
    const char *name;
    uint32_t character;
} entities[] = {
#define ENTITY(name, character) {name, character},
#include "page/entity.def"
#undef ENTITY
};

static int entity_compare(const void *key, const void *row)
{
    return text_compare(*(const struct text *)key,
                        text_from_string(((const struct entity *)row)->name));
}

// "&#" decimal digits ";" | "&#x" hexadecimal digits ";"
static size_t numeric_read(struct text text, char *at, size_t *length)
{
    bool hexadecimal = text.length > 2 && character_lower(text.at[2]) == 'x';
    size_t start = hexadecimal ? 3 : 2, i = start;
    uint32_t character = 0;

    for (; i < text.length && i - start < 7; i++) {
        char c = character_lower(text.at[i]);

        if (character_is_digit(c))
            character = character * (hexadecimal ? 16 : 10) + (uint32_t)(c - '0');
        else if (hexadecimal && c >= 'a' && c <= 'f')
            character = character * 16 + (uint32_t)(c - 'a') + 10;
        else
            break;
    }
    if (i == start || i >= text.length || text.at[i] != ';')
        return 0;
    if (character == 0 || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = UTF8_REPLACEMENT;
    *length = utf8_write(at, character);
    return i + 1;
}

size_t entity_read(struct text text, char *at, size_t *length)
{
    if (text.length > 2 && text.at[1] == '#')
        return numeric_read(text, at, length);

    size_t end = 1;

    while (end < text.length && end < 32 &&
           (character_is_letter(text.at[end]) || character_is_digit(text.at[end])))
        end++;
    if (end == 1 || end >= text.length || text.at[end] != ';')
        return 0;

    struct text name = text_slice(text, 1, end);
    const struct entity *entity = bsearch(&name, entities, sizeof entities / sizeof *entities,
                                          sizeof *entities, entity_compare);

    if (!entity)
        return 0;
    *length = utf8_write(at, entity->character);
    return end + 1;
}
