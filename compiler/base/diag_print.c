// How a diagnostic looks: what it says, the source line and a caret, and nothing that a page could
// forge.
#include "base/diag.h"
#include "base/utf8.h"

#include <string.h>

static const char *const severity_colours[] = {"", "\x1b[36m", "\x1b[35m", "\x1b[31m"};

// Characters that move, hide or reorder what a terminal shows.
static bool is_unprintable(uint32_t character)
{
    return character < 0x20 || (character >= 0x7F && character <= 0x9F) || character == 0x61C ||
           character == 0x180E || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF ||
           (character >= 0xE0000 && character <= 0xE0FFF);
}

// "##[error]" and "##vso[...]" are commands to some build servers, wherever they stand.
static bool is_server_command(struct text text)
{
    size_t i = 2;

    if (!text_starts_with(text, TEXT("##")))
        return false;
    while (i < text.length && character_is_letter(text.at[i]))
        i++;
    return i < text.length && text.at[i] == '[';
}

// Writes the character at the front of text so that it can do no harm; returns its bytes and how
// many columns it takes. A colon of a path is escaped: it could pass for the end of the path.
static size_t add_character(struct buffer *buffer, struct text text, bool is_path, size_t *columns)
{
    uint32_t character;
    const size_t length = utf8_read(text, &character);
    const size_t before = buffer->length;
    const bool is_invalid = length == 1 && character == UTF8_REPLACEMENT;

    if (is_invalid || (length == 1 && is_unprintable(character)) || (is_path && character == ':') ||
        is_server_command(text))
        buffer_format(buffer, "\\x%02x", (unsigned)(unsigned char)text.at[0]);
    else if (is_unprintable(character))
        buffer_format(buffer, "\\u%04x", (unsigned)character);
    else {
        buffer_add(buffer, text_slice(text, 0, length));
        *columns = utf8_columns(character);
        return length;
    }
    *columns = buffer->length - before;
    return length;
}

static void add_safely(struct buffer *buffer, struct text text, bool is_path)
{
    size_t columns;

    for (size_t i = 0; i < text.length;)
        i += add_character(buffer, text_from(text, i), is_path, &columns);
}

static void add_line(struct buffer *buffer, struct text line)
{
    size_t columns;

    for (size_t i = 0; i < line.length;) {
        if (line.at[i] == '\t') {
            buffer_add_character(buffer, '\t');
            i++;
        } else {
            i += add_character(buffer, text_from(line, i), false, &columns);
        }
    }
}

// What stands under one character: white space before the place, the caret, then a tilde for each
// column.
static void add_mark(struct buffer *buffer, uint32_t column, const struct place *place,
                     size_t columns, bool is_tab)
{
    if (column < place->column) {
        for (size_t i = 0; i < (is_tab ? 1 : columns); i++)
            buffer_add_character(buffer, is_tab ? '\t' : ' ');
        return;
    }
    for (size_t i = 0; i < (is_tab ? 1 : columns); i++)
        buffer_add_character(buffer, column == place->column && i == 0 ? '^' : '~');
}

static void add_caret(struct buffer *buffer, const struct diag *diag)
{
    const struct place *place = &diag->place;
    const uint32_t end = place->end_line == place->line ? place->end_column : UINT32_MAX;
    const struct text line = diag->line;
    struct buffer unused = {0};
    uint32_t column = diag->line_column;
    size_t i = 0, columns;

    while (i < line.length && (column < end || column <= place->column)) {
        const bool is_tab = line.at[i] == '\t';

        buffer_clear(&unused);
        i += add_character(&unused, text_from(line, i), false, &columns);
        add_mark(buffer, column++, place, columns, is_tab);
    }
    buffer_free(&unused);
    if (column <= place->column)
        buffer_add_character(buffer, '^');
}

// A colour, or nothing; TEXT("") ends it.
static void add_colour(struct buffer *buffer, bool colour, const char *code)
{
    if (colour)
        buffer_add_string(buffer, code);
}

static void add_source(struct buffer *buffer, const struct diag *diag, bool colour)
{
    const size_t before = buffer->length;

    // The bar also keeps "::error::" in a page from standing at the front of a line.
    buffer_format(buffer, "%5u | ", (unsigned)diag->place.line);
    const size_t width = buffer->length - before - 2;

    add_line(buffer, diag->line);
    buffer_add_character(buffer, '\n');
    for (size_t i = 0; i < width; i++)
        buffer_add_character(buffer, ' ');
    buffer_add_string(buffer, "| ");
    add_colour(buffer, colour, "\x1b[32m");
    add_caret(buffer, diag);
    add_colour(buffer, colour, "\x1b[0m");
    buffer_add_character(buffer, '\n');
}

void diag_print(struct buffer *buffer, const struct diag *diag, const char *folder, bool colour)
{
    // The path of an output does not lie in the docset.
    if (folder[0] != '\0' && diag->code != DIAG_OUTPUT) {
        add_safely(buffer, text_from_string(folder), true);
        if (folder[strlen(folder) - 1] != '/')
            buffer_add_character(buffer, '/');
    }
    add_safely(buffer, text_from_string(diag->place.path), true);
    if (diag->place.line > 0)
        buffer_format(buffer, ":%u", (unsigned)diag->place.line);
    if (diag->place.column > 0)
        buffer_format(buffer, ":%u", (unsigned)diag->place.column);
    buffer_add_string(buffer, ": ");
    add_colour(buffer, colour, severity_colours[diag->severity]);
    buffer_add_string(buffer, diag_severity_name(diag->severity));
    add_colour(buffer, colour, "\x1b[0m");
    buffer_add_string(buffer, ": ");
    add_safely(buffer, diag->message, false);
    buffer_format(buffer, " [%s]\n", diag_name(diag->code));
    if (diag->line.length > 0)
        add_source(buffer, diag, colour);
    if (diag->included_from.length > 0) {
        buffer_add_string(buffer, "note: included from ");
        add_safely(buffer, diag->included_from, false);
        buffer_add_character(buffer, '\n');
    }
}
