// A file's text with its lines, and places in it.
#ifndef BASE_SOURCE_H
#define BASE_SOURCE_H

#include "base/arena.h"

// One file as it stands on disk, as UTF-8. Offsets are bytes of `text`; lines are counted from 0 here and from 1 in a place.
struct source {
    struct text bytes; // as they stand on disk, in whatever encoding
    const char *path; // relative to the docset's root, with forward slashes
    struct text text; // a byte order mark at the front stays in; every reader of lines skips it
    const uint32_t *line_starts; // offsets; line_count of them
    size_t line_count;
    const uint32_t *character_marks; // how many characters stand before every 4096th byte
    // Where this file is included, or NULL for a page.
    const struct source *included_from;
    uint32_t included_at; // offset in included_from
    // For text that was unfolded out of a YAML scalar: its places are those of one range in another source.
    const struct source *origin;
    uint32_t origin_start, origin_end;
};

// From start to before end, in bytes of source->text.
struct span {
    const struct source *source;
    uint32_t start, end;
};

// What a person is told: lines and columns from 1; columns count characters. end_column is behind the last character.
struct place {
    const char *path;
    uint32_t line, column;
    uint32_t end_line, end_column;
};

// The span itself, or, in text out of a YAML scalar, the whole scalar in its file.
struct span span_in_file(struct span span);
// Takes the text as it is (the caller keeps it alive) and finds its lines. LF, CR LF and a lone CR end a line;
// there is always a first line, and no empty one behind the last line end.
struct source *source_from_text(struct arena *arena, const char *path, struct text text);

// Line ends at the end of the span do not count. Text out of a YAML scalar has the place of the whole scalar.
struct place place_from_span(struct span span);
// The line (from 1) that holds the offset.
uint32_t source_line(const struct source *source, uint32_t offset);
// A line's text (line from 1) without its end and without a byte order mark; empty if there is no such line.
struct text source_line_text(const struct source *source, uint32_t line);
struct text span_text(struct span span);

#endif
