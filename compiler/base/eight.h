// Eight bytes of a text looked at together, as a number whose lowest byte is the first.
#ifndef BASE_EIGHT_H
#define BASE_EIGHT_H

#include <endian.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_ONES  UINT64_C(0x0101010101010101) // times a byte: eight of it
#define EIGHT_HIGHS (EIGHT_ONES * 0x80)          // the bit of each byte that says yes

static inline uint64_t eight_read(const char at[8])
{
    uint64_t bytes;

    memcpy(&bytes, at, sizeof bytes);
    return le64toh(bytes);
}

// Says of each byte whether it is one of ASCII from first to last.
static inline uint64_t eight_within(uint64_t bytes, char first, char last)
{
    const uint64_t low = bytes & ~EIGHT_HIGHS;
    const uint64_t reach_first = low + EIGHT_ONES * (0x80u - (unsigned char)first);
    const uint64_t pass_last = low + EIGHT_ONES * (0x7Fu - (unsigned char)last);

    return reach_first & ~pass_last & ~bytes & EIGHT_HIGHS;
}

static inline uint64_t eight_letters(uint64_t bytes)
{
    return eight_within(bytes | EIGHT_ONES * 0x20, 'a', 'z');
}

// How many bytes from the first on are said yes of.
static inline unsigned eight_count(uint64_t said)
{
    return said == EIGHT_HIGHS ? 8 : (unsigned)__builtin_ctzll(~said & EIGHT_HIGHS) / 8;
}

#endif
