// The addresses at which Learn publishes pages.
#include "page/address.h"

#include "base/buffer.h"
#include "base/file.h"

#include <string.h>

// RFC 3986: what may stand in a path as it is.
static bool is_plain(char character)
{
    return character_is_letter(character) || character_is_digit(character) ||
           (character != '\0' && strchr("-._~/!$&'()*+,;=:@", character) != NULL);
}

static bool is_hexadecimal(char character)
{
    return character_is_digit(character) ||
           (character_lower(character) >= 'a' && character_lower(character) <= 'f');
}

// "%20": a link's path is written so.
static bool is_escape(struct text text)
{
    return text.length > 2 && text.at[0] == '%' && is_hexadecimal(text.at[1]) &&
           is_hexadecimal(text.at[2]);
}

struct text address_path(struct arena *arena, struct text dest, struct text path)
{
    struct buffer buffer = {0};
    struct text name = path_without_extension(path);
    const struct text folder = path_folder(name);
    const struct text last = text_from(name, folder.length > 0 ? folder.length + 1 : 0);

    if (text_equals_nocase(last, TEXT("index")))
        name = text_slice(name, 0, name.length - last.length);
    name = arena_format(arena, "%.*s%.*s", TEXT_ARGUMENTS(dest), TEXT_ARGUMENTS(name));
    for (size_t i = 0; i < name.length; i++)
        if (is_plain(name.at[i]) || is_escape(text_from(name, i)))
            buffer_add_character(&buffer, character_lower(name.at[i]));
        else
            buffer_format(&buffer, "%%%02X", (unsigned)(unsigned char)name.at[i]);
    const struct text address = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return address;
}

struct text address_join(struct arena *arena, struct text base, struct text path, struct text view)
{
    return arena_format(arena, "%.*s/%.*s%s%.*s", TEXT_ARGUMENTS(base), TEXT_ARGUMENTS(path),
                        view.length > 0 ? "?view=" : "", TEXT_ARGUMENTS(view));
}
