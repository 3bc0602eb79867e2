// SHA-256 of a text, by which anybody can tell whether a page is the one that was compiled.
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/arena.h"

// "sha256:" and 64 hexadecimal digits.
struct text digest_from_text(struct arena *arena, struct text text);

#endif
