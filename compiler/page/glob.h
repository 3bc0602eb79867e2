// File name patterns as docfx.json has them.
#ifndef PAGE_GLOB_H
#define PAGE_GLOB_H

#include "base/arena.h"

struct glob;

// "*" and "?" stand for characters of one name, "**" as a whole name for any folders, "{a,b}" for
// either, "[a-z]" and
// "[!a-z]" for a character; a backslash is a slash, upper and lower case are one. What is not
// closed stands for itself. NULL for a pattern that is longer than any path.
const struct glob *glob_from_text(struct arena *arena, struct text pattern);
// Whether the pattern is the whole path, which is in lower case. The time is bounded by the product
// of both lengths, whatever the pattern holds; nearly always it is that of finding a word in the
// path.
bool glob_matches(const struct glob *glob, struct text path);

// The path with its ASCII letters in lower case.
struct text glob_path(struct arena *arena, struct text path);

#endif
