// What may begin at the first non-blank of a line: the recognisers of CommonMark's blocks and of Learn's own.
#ifndef PAGE_BLOCK_START_H
#define PAGE_BLOCK_START_H

#include "base/text.h"

// # to ###### with a blank behind; *words is what stands between them and closing #s. Returns the level, 0: none.
unsigned atx_heading(struct text line, struct text *words);
// === (1) or --- (2); 0: none.
unsigned setext_underline(struct text line);
bool thematic_break(struct text line);
// ``` or ~~~, three or more; *info is what stands behind. Returns the length, 0: none.
uint32_t fence_open(struct text line, struct text *info);
bool fence_closes(struct text line, char character, uint32_t length);
// The kinds 1 to 7 of CommonMark's HTML blocks; 0: none.
unsigned html_block_kind(struct text line, bool interrupts_paragraph);
bool html_block_ends(unsigned kind, struct text line);
// Whether an HTML comment is open behind the line, if `open` were so before it.
bool html_comment_stays(bool open, struct text line);

struct list_marker {
    char character;  // - + * . )
    unsigned number; // of . and )
    uint32_t length; // of the marker
};
bool list_marker_read(struct text line, bool interrupts_paragraph, struct list_marker *marker);

// A delimiter row by Learn's rule, with one pipe at least: cells of dashes with colons, blanks between them allowed.
bool delimiter_row(struct text line);
// ":::" and one of Learn's own words; *name is it, *rest what stands behind, without closing colons.
bool triple_colon(struct text line, struct text *name, struct text *rest);
// "[!NOTE]" alone on a line of a quote, "[!div ...]", "[!VIDEO ...]": *word is the part behind "!".
bool quote_marker(struct text line, struct text *word);
// "[!code-csharp[name](path)]" or "[!INCLUDE [name](path)]" alone on its line.
bool code_snippet(struct text line);
bool include_line(struct text line);

#endif
