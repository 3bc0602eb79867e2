// Texts as C source: what stands in a string literal, a comment, an identifier.
#ifndef EMIT_C_TEXT_H
#define EMIT_C_TEXT_H

#include "base/buffer.h"

// C's limit on a string literal, and ours, which leaves room for the text's end.
#define C_STRING_LIMIT 4095

// Writes the inside of a string literal: printable ASCII stands as it is; quotes, backslashes,
// question marks (trigraphs), the ends and beginnings of comments and all other bytes are escapes
// of three octal digits. So it is safe in a comment too.
void c_add_string(struct buffer *buffer, struct text text);
// Writes text into a comment: printable ASCII without backslashes, trigraphs, "*/" and "/*"; other
// characters become ".".
void c_add_comment(struct buffer *buffer, struct text text);
// Writes an identifier: the words in lower-case ASCII letters and digits, joined by "_". Begins
// with no digit and is no reserved word of C, C++, Go, Java, Python, Rust or TypeScript.
void c_add_identifier(struct buffer *buffer, struct text text);
// Cuts text to at most limit bytes, behind a whole character.
struct text c_cut(struct text text, size_t limit);

#endif
