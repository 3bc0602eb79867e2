// The bytes of a file as text: UTF-8, whatever the file was written in.
#include "page/encoding.h"

#include "base/utf8.h"

#include <string.h>

// Text that is being repaired.
struct repair {
    char *at;
    size_t length;
    size_t bad;   // what had to be replaced
    size_t first; // where the first of it stands
    bool first_is_nul;
};

static void repair_add(struct repair *repair, uint32_t character, bool is_bad)
{
    if (is_bad && repair->bad++ == 0) {
        repair->first = repair->length;
        repair->first_is_nul = character == '\0';
    }
    repair->length +=
        utf8_write(repair->at + repair->length, is_bad ? UTF8_REPLACEMENT : character);
}

// A byte that is no UTF-8 can grow to three.
static struct repair repair_utf8(struct arena *arena, struct text bytes)
{
    struct repair repair = {.at = arena_take(arena, bytes.length * 3 + 1)};

    while (bytes.length > 0) {
        uint32_t character;
        const size_t length = utf8_read(bytes, &character);
        const bool is_bad = character == '\0' || (character == UTF8_REPLACEMENT && length == 1);

        repair_add(&repair, character, is_bad);
        bytes = text_from(bytes, length);
    }
    return repair;
}

static uint32_t utf16_unit(struct text bytes, size_t at, bool big)
{
    const uint32_t first = (unsigned char)bytes.at[at];
    const uint32_t second = (unsigned char)bytes.at[at + 1];

    return big ? first << 8 | second : second << 8 | first;
}

// Two bytes are one character of at most three, or half of one of four.
static struct repair repair_utf16(struct arena *arena, struct text bytes, bool big)
{
    struct repair repair = {.at = arena_take(arena, bytes.length / 2 * 3 + 4)};
    size_t at = 0;

    while (at + 1 < bytes.length) {
        const uint32_t unit = utf16_unit(bytes, at, big);
        const uint32_t next = at + 3 < bytes.length ? utf16_unit(bytes, at + 2, big) : 0;
        const bool is_pair = unit >> 10 == 0xD800 >> 10 && next >> 10 == 0xDC00 >> 10;
        const bool is_half = unit >> 11 == 0xD800 >> 11 && !is_pair;

        repair_add(&repair, is_pair ? 0x10000 + ((unit & 0x3FF) << 10 | (next & 0x3FF)) : unit,
                   is_half || unit == 0);
        at += is_pair ? 4 : 2;
    }
    if (at < bytes.length)
        repair_add(&repair, UTF8_REPLACEMENT, true);
    return repair;
}

struct source *source_from_bytes(struct arena *arena, const char *path, struct text bytes,
                                 struct diags *diags)
{
    const bool is_little = text_starts_with(bytes, TEXT("\xFF\xFE"));
    const bool is_big = text_starts_with(bytes, TEXT("\xFE\xFF"));
    const bool is_utf16 = is_little || is_big;
    size_t bad;

    if (!is_utf16 && utf8_is_valid(bytes, &bad) &&
        (bytes.length == 0 || memchr(bytes.at, '\0', bytes.length) == NULL))
        return source_from_text(arena, path, bytes);

    const struct repair repair =
        is_utf16 ? repair_utf16(arena, bytes, is_big) : repair_utf8(arena, bytes);
    struct source *source = source_from_text(arena, path, (struct text){repair.at, repair.length});
    const uint32_t first = (uint32_t)repair.first;

    source->bytes = bytes;

    if (repair.bad > 0) {
        const char *what = repair.first_is_nul ? "a NUL character"
                           : is_utf16          ? "not valid UTF-16"
                                               : "not valid UTF-8";

        diag_add(diags, DIAG_ENCODING, (struct span){source, first, first + 3},
                 "%s; U+FFFD is read here and at %zu more places", what, repair.bad - 1);
    }
    return source;
}
