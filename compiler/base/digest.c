// SHA-256 of a text (FIPS 180-4).
#include "base/digest.h"

#include <string.h>

enum { BLOCK_SIZE = 64, LENGTH_SIZE = 8 };

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotated(uint32_t word, unsigned bits)
{
    return word >> bits | word << (32 - bits);
}

static void expand(uint32_t words[64], const unsigned char *block)
{
    for (size_t i = 0; i < 16; i++, block += 4)
        words[i] = (uint32_t)block[0] << 24 | (uint32_t)block[1] << 16 | (uint32_t)block[2] << 8 |
                   (uint32_t)block[3];
    for (size_t i = 16; i < 64; i++) {
        const uint32_t early = words[i - 15];
        const uint32_t late = words[i - 2];

        words[i] = words[i - 16] + words[i - 7] +
                   (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) +
                   (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
    }
}

static void add_block(uint32_t hash[8], const unsigned char *block)
{
    uint32_t words[64];
    uint32_t state[8];

    expand(words, block);
    memcpy(state, hash, sizeof state);
    for (size_t i = 0; i < 64; i++) {
        const uint32_t a = state[0];
        const uint32_t e = state[4];
        const uint32_t choice = (e & state[5]) ^ (~e & state[6]);
        const uint32_t majority = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2]);
        const uint32_t first = state[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                               choice + constants[i] + words[i];
        const uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority;

        memmove(state + 1, state, 7 * sizeof *state);
        state[4] += first;
        state[0] = first + second;
    }
    for (size_t i = 0; i < 8; i++)
        hash[i] += state[i];
}

// The rest of the text, a 1 bit, zeros, and the text's length in bits.
static void add_end(uint32_t hash[8], struct text rest, size_t length)
{
    unsigned char end[2 * BLOCK_SIZE] = {0};
    const size_t size = rest.length + 1 + LENGTH_SIZE <= BLOCK_SIZE ? BLOCK_SIZE : 2 * BLOCK_SIZE;
    const uint64_t bits = (uint64_t)length * 8;

    memcpy(end, rest.at, rest.length);
    end[rest.length] = 0x80;
    for (size_t i = 0; i < LENGTH_SIZE; i++)
        end[size - 1 - i] = (unsigned char)(bits >> 8 * i);
    for (size_t i = 0; i < size; i += BLOCK_SIZE)
        add_block(hash, end + i);
}

struct text digest_from_text(struct arena *arena, struct text text)
{
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    size_t whole = text.length - text.length % BLOCK_SIZE;

    for (size_t i = 0; i < whole; i += BLOCK_SIZE)
        add_block(hash, (const unsigned char *)text.at + i);
    add_end(hash, text_from(text, whole), text.length);
    return arena_format(arena, "sha256:%08x%08x%08x%08x%08x%08x%08x%08x", hash[0], hash[1], hash[2],
                        hash[3], hash[4], hash[5], hash[6], hash[7]);
}
