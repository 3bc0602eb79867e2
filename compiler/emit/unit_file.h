// A unit as a file: JSON of the format sunset-unit/1, which `compile` writes and `link` reads.
#ifndef EMIT_UNIT_FILE_H
#define EMIT_UNIT_FILE_H

#include "base/buffer.h"
#include "record/unit.h"

#define UNIT_FORMAT "sunset-unit/1"

// The unit's path must be UTF-8.
void unit_print(struct buffer *buffer, const struct unit *unit);
// Reads what unit_print wrote; what is read lives in the arena, its diagnostics in unit->diags, to
// which they are added. The text, which has a NUL behind it, can be anything: false, and one
// diagnostic that names the file, if it is no unit. A unit is then what compile can have written:
// its path stays below a folder, its names can stand in C. Whether its words are those of a page
// nobody can tell.
bool unit_read(struct arena *arena, const char *file, struct text text, struct unit *unit,
               struct diags *diags);

#endif
