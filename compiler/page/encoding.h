// The bytes of a file as text: UTF-8, whatever the file was written in.
#ifndef PAGE_ENCODING_H
#define PAGE_ENCODING_H

#include "base/diag.h"

// UTF-8 as it is, or UTF-16 behind its byte order mark. What is no character, and NUL, which no
// page shows, becomes U+FFFD with one diagnostic at the first. Sound UTF-8 is not copied: the
// caller keeps the bytes alive.
struct source *source_from_bytes(struct arena *arena, const char *path, struct text bytes,
                                 struct diags *diags);

#endif
