// The inside of a JSON string.
#ifndef EMIT_JSON_TEXT_H
#define EMIT_JSON_TEXT_H

#include "base/buffer.h"

// Writes text, valid UTF-8, as it stands between the quotes: controls, quotes, backslashes, DEL,
// U+2028 and U+2029 escaped. Java, JavaScript, Python and Go read the same text back from it.
void json_add_escaped(struct buffer *buffer, struct text text);

#endif
