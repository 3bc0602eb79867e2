// Words become ids.
#include "record/id.h"

#include "base/utf8.h"

#include <string.h>

#define SLUG_LENGTH 80

// FNV-1a; texts are told apart by a byte that UTF-8 never holds.
uint64_t id_hash(uint64_t hash, struct text text)
{
    if (hash == 0)
        hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < text.length; i++)
        hash = (hash ^ (unsigned char)text.at[i]) * 0x100000001b3u;
    return (hash ^ 0xFFu) * 0x100000001b3u;
}

struct text id_hash_text(struct arena *arena, uint64_t hash)
{
    hash ^= hash >> 32;
    return arena_format(arena, "%06x", (unsigned)((hash ^ hash >> 24) & 0xFFFFFFu));
}

// A slug that is being written.
struct slug {
    char *at;
    size_t length;
    bool separate; // a "-" is due before the next letter
    bool lossy;    // a letter had no place in it
};

static void slug_add(struct slug *slug, const char *letters)
{
    if (slug->separate && slug->length > 0)
        slug->at[slug->length++] = '-';
    slug->separate = false;
    for (; *letters; letters++)
        slug->at[slug->length++] = *letters;
}

static void slug_add_word(struct slug *slug, const char *word)
{
    slug->separate = true;
    slug_add(slug, word);
    slug->separate = true;
}

static const char *latin_letters(uint32_t character)
{
    static const char *const letters[] = {
#include "record/latin.def"
    };
    const uint32_t first = 0xC0;

    if (character < first || character - first >= sizeof letters / sizeof *letters)
        return "";
    return letters[character - first];
}

static bool is_mark(uint32_t character)
{
    const bool apostrophe = character == '\'' || character == 0x2019 || character == 0x2018;
    const bool combining = character >= 0x300 && character <= 0x36F;
    const bool soft = character == 0xAD || (character >= 0x200B && character <= 0x200D);

    return apostrophe || combining || soft;
}

static void slug_add_character(struct slug *slug, uint32_t character, uint32_t before)
{
    const bool behind_letter =
        before < 0x80 && before > ' ' &&
        (character_is_letter((char)before) || character_is_digit((char)before));

    if (character < 0x80 &&
        (character_is_letter((char)character) || character_is_digit((char)character)))
        slug_add(slug, (const char[]){character_lower((char)character), '\0'});
    else if (character == '+' && (behind_letter || before == '+')) // C++
        slug_add_word(slug, "plus");
    else if (character == '#' && behind_letter) // C#
        slug_add_word(slug, "sharp");
    else if (*latin_letters(character))
        slug_add(slug, latin_letters(character));
    else if (is_mark(character))
        return;
    else if (utf8_is_letter(character) || utf8_is_digit(character))
        slug->lossy = true;
    else
        slug->separate = true;
}

// Cuts a long slug behind a word; false if it is short enough.
static bool slug_cut(struct slug *slug)
{
    if (slug->length <= SLUG_LENGTH)
        return false;
    size_t length = SLUG_LENGTH - 7;

    for (size_t i = length; i > length / 2; i--) {
        if (slug->at[i] == '-') {
            length = i;
            break;
        }
    }
    slug->length = length;
    return true;
}

struct text id_slug(struct arena *arena, struct text words)
{
    words = text_trim(words);

    // No character grows by more than "+" does, into "-plus".
    struct slug slug = {.at = arena_take(arena, words.length * 5 + 1)};
    uint32_t before = ' ';

    for (size_t i = 0; i < words.length;) {
        uint32_t character;

        i += utf8_read(text_from(words, i), &character);
        slug_add_character(&slug, character, before);
        before = character;
    }
    if (!slug_cut(&slug) && !slug.lossy && slug.length > 0)
        return (struct text){slug.at, slug.length};

    const struct text hash = id_hash_text(arena, id_hash(0, words));

    return slug.length == 0
               ? arena_format(arena, "x%.*s", TEXT_ARGUMENTS(hash))
               : arena_format(arena, "%.*s-%.*s", (int)slug.length, slug.at, TEXT_ARGUMENTS(hash));
}
