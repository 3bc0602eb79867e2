// The names that one header declares.
#include "emit/c_names.h"

#include "base/buffer.h"
#include "record/id.h"

#include <string.h>

static size_t longest(const char *const *suffixes)
{
    size_t length = 0;

    for (; *suffixes; suffixes++)
        length = strlen(*suffixes) > length ? strlen(*suffixes) : length;
    return length;
}

static void add_words(struct buffer *buffer, struct text words)
{
    for (size_t i = 0; i < words.length; i++) {
        const char character = words.at[i];

        if (character >= 'a' && character <= 'z')
            buffer_add_character(buffer, (char)(character - 'a' + 'A'));
        else
            buffer_add_character(
                buffer,
                character_is_letter(character) || character_is_digit(character) ? character : '_');
    }
}

// prefix "_" head [ "_" hash ] tail [ "_" hash ]
static const char *name_from_claim(struct arena *arena, const struct c_claim *claim,
                                   struct text hash)
{
    const size_t others = strlen(claim->prefix) + 1 +
                          (claim->tail.length ? claim->tail.length + 1 : 0) +
                          (hash.length ? hash.length + 1 : 0) + longest(claim->suffixes);
    const size_t space =
        others + C_HEAD_LENGTH < C_NAME_LENGTH ? C_NAME_LENGTH - others : C_HEAD_LENGTH;
    struct text head = claim->head;
    struct buffer buffer = {0};

    const char end = claim->prefix[strlen(claim->prefix) - 1];
    // Without this letter a page's name that ends in a number would run into the record's.
    const bool runs_on =
        head.length > 0 && character_is_digit(head.at[0]) && !(end >= 'A' && end <= 'Z');

    buffer_add_string(&buffer, claim->prefix);
    buffer_add_string(&buffer, runs_on ? "_N" : "_");
    if (head.length > space) {
        head = text_slice(head, 0, space - 8);
        while (head.length > 1 && !character_is_letter(head.at[head.length - 1]) &&
               !character_is_digit(head.at[head.length - 1]))
            head.length--;
        add_words(&buffer, head);
        buffer_add_character(&buffer, '_');
        add_words(&buffer, id_hash_text(arena, id_hash(0, claim->head)));
    } else {
        add_words(&buffer, head);
    }
    if (claim->tail.length > 0)
        buffer_add_character(&buffer, '_');
    add_words(&buffer, claim->tail);
    if (hash.length > 0)
        buffer_add_character(&buffer, '_');
    add_words(&buffer, hash);
    const char *name = arena_copy(arena, buffer_text(&buffer)).at;

    buffer_free(&buffer);
    return name;
}

static bool is_free(struct c_names *names, const char *name, const char *const *suffixes)
{
    for (; *suffixes; suffixes++) {
        if (map_get(&names->map, arena_format(&names->arena, "%s%s", name, *suffixes)))
            return false;
    }
    return true;
}

const char *c_names_claim(struct c_names *names, const struct c_claim *claim, bool *taken)
{
    struct arena *arena = &names->arena;
    const char *name = name_from_claim(arena, claim, TEXT(""));
    uint64_t hash = id_hash(0, claim->content);

    *taken = false;
    while (!is_free(names, name, claim->suffixes)) {
        *taken = true;
        name = name_from_claim(arena, claim, id_hash_text(arena, hash));
        hash = id_hash(hash, claim->content);
    }
    for (const char *const *suffix = claim->suffixes; *suffix; suffix++)
        *map_slot(arena, &names->map, arena_format(arena, "%s%s", name, *suffix)) = names;
    return name;
}

void c_names_free(struct c_names *names)
{
    arena_free(&names->arena);
    *names = (struct c_names){0};
}

static struct text page_name(struct arena *arena, struct text path)
{
    const struct text slug = id_slug(arena, path);
    char *at = arena_take(arena, slug.length + 2);
    size_t length = 0;

    if (character_is_digit(slug.at[0]))
        at[length++] = 'p';
    for (size_t i = 0; i < slug.length; i++)
        at[length++] = slug.at[i] == '-' ? '_' : slug.at[i];
    if (length <= C_PAGE_LENGTH)
        return (struct text){at, length};

    // The path's end says more than its beginning.
    const struct text hash = id_hash_text(arena, id_hash(0, path));
    struct text end = text_from((struct text){at, length}, length - (C_PAGE_LENGTH - 8));
    const size_t word = text_find_character(end, '_');

    if (word < end.length / 2)
        end = text_from(end, word + 1);
    return arena_format(arena, "p%.*s_%.*s", TEXT_ARGUMENTS(hash), TEXT_ARGUMENTS(end));
}

const char *c_page_name(struct c_names *names, struct text path, bool *taken)
{
    struct arena *arena = &names->arena;
    struct text name = page_name(arena, path);
    uint64_t hash = id_hash(0, path);

    *taken = false;
    while (map_get(&names->map, name)) {
        const struct text written = id_hash_text(arena, hash);

        *taken = true;
        name = arena_format(arena, "p%.*s_%.*s", TEXT_ARGUMENTS(written),
                            TEXT_ARGUMENTS(page_name(arena, path)));
        hash = id_hash(hash, path);
    }
    *map_slot(arena, &names->map, name) = names;
    return arena_copy(arena, name).at;
}
