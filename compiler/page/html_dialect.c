// The marks that only Learn knows, written as CommonMark.
#include "page/html_dialect.h"

#define MARK_SIZE 1024 // bytes that a mark within a line may fill

// How many bytes of quote marks and blanks stand before the line's own text.
static size_t prefix_length(struct text line)
{
    size_t length = 0;

    while (length < line.length && (character_is_space(line.at[length]) || line.at[length] == '>'))
        length++;
    return length;
}

static bool is_quoted(struct text prefix)
{
    return text_find_character(prefix, '>') != TEXT_NOT_FOUND;
}

// alert -> "[!" ("NOTE" | "TIP" | "WARNING" | "IMPORTANT" | "CAUTION") "]", alone on its line
static const char *alert_of(struct text text)
{
    static const char *const alerts[][2] = {
        {"[!NOTE]",      "Note"     },
        {"[!TIP]",       "Tip"      },
        {"[!WARNING]",   "Warning"  },
        {"[!IMPORTANT]", "Important"},
        {"[!CAUTION]",   "Caution"  }
    };

    for (size_t i = 0; i < sizeof alerts / sizeof *alerts; i++) {
        if (text_equals_nocase(text_trim(text), text_from_string(alerts[i][0])))
            return alerts[i][1];
    }
    return NULL;
}

// A new alert ends the quote before it; its kind stands in a paragraph of its own.
static void write_alert(struct buffer *buffer, struct text prefix, const char *kind, bool follows)
{
    if (follows)
        buffer_add_string(buffer, "\n");
    buffer_add(buffer, prefix);
    buffer_format(buffer, "**%s**\n", kind);
    buffer_add(buffer, text_trim_end(prefix));
    buffer_add_string(buffer, "\n");
}

// The value of name="value" behind `from`, or an empty text.
static struct text attribute(struct text line, struct text name)
{
    size_t at = text_find_nocase(line, name);
    struct text value = at == TEXT_NOT_FOUND ? TEXT("") : text_from(line, at + name.length);
    size_t end = text_find_character(value, '"');

    return end == TEXT_NOT_FOUND ? TEXT("") : text_slice(value, 0, end);
}

static void write_label(struct buffer *buffer, struct text label)
{
    for (size_t i = 0; i < label.length; i++) {
        if (label.at[i] == '[' || label.at[i] == ']' || label.at[i] == '\\')
            buffer_add_character(buffer, '\\');
        buffer_add_character(buffer, label.at[i]);
    }
}

static void write_image(struct buffer *buffer, struct text mark)
{
    buffer_add_string(buffer, "![");
    write_label(buffer, attribute(mark, TEXT("alt-text=\"")));
    buffer_add_string(buffer, "](<");
    buffer_add(buffer, attribute(mark, TEXT("source=\"")));
    buffer_add_string(buffer, ">)");
}

// ":::" ... ":::" in a line: an image, a word that is not translated, or nothing. Returns its
// length, 0 if it is none.
static size_t write_colons(struct buffer *buffer, struct text rest)
{
    size_t end = text_find(text_from(rest, 3), TEXT(":::"));
    struct text mark = text_slice(rest, 0, end == TEXT_NOT_FOUND ? rest.length : end + 6);
    struct text name = text_trim(text_from(mark, 3));

    if (text_starts_with_nocase(name, TEXT("image ")) && end != TEXT_NOT_FOUND)
        write_image(buffer, mark);
    else if (text_starts_with_nocase(name, TEXT("no-loc ")) && end != TEXT_NOT_FOUND)
        buffer_add(buffer, attribute(mark, TEXT("text=\"")));
    else
        return 0;
    return mark.length;
}

// [!NAME [label](target)] -> label; returns its length, 0 if it is none.
static size_t write_bracket(struct buffer *buffer, struct text rest)
{
    size_t open = text_find_character(text_from(rest, 2), '[');
    size_t close = text_find(rest, TEXT("]("));
    size_t end =
        close == TEXT_NOT_FOUND ? TEXT_NOT_FOUND : text_find(text_from(rest, close), TEXT(")]"));

    if (end == TEXT_NOT_FOUND || open == TEXT_NOT_FOUND || open + 2 > close || open > 32)
        return 0;
    buffer_add(buffer, text_slice(rest, open + 3, close));
    return close + end + 2;
}

// Where the next character stands that may begin a code span or a mark.
static size_t next_mark(struct text text, size_t at)
{
    while (at < text.length && text.at[at] != '`' && text.at[at] != '[' && text.at[at] != ':')
        at++;
    return at;
}

// The line's text, its marks replaced; code spans stay as they are.
static void write_text(struct buffer *buffer, struct text text)
{
    size_t i = 0;

    while (i < text.length) {
        struct text rest = text_slice(text, i, i + MARK_SIZE);
        size_t length = 0;

        if (rest.at[0] == '`') {
            size_t ticks = 0;

            while (ticks < rest.length && rest.at[ticks] == '`')
                ticks++;

            size_t close = text_find(text_from(rest, ticks), text_slice(rest, 0, ticks));

            length = close == TEXT_NOT_FOUND ? ticks : close + 2 * ticks;
            buffer_add(buffer, text_slice(rest, 0, length));
        } else if (text_starts_with(rest, TEXT("[!"))) {
            length = write_bracket(buffer, rest);
        } else if (text_starts_with(rest, TEXT(":::"))) {
            length = write_colons(buffer, rest);
        }
        if (length == 0) {
            length = next_mark(text, i + 1) - i;
            buffer_add(buffer, text_slice(text, i, i + length));
        }
        i += length;
    }
}

// [!VIDEO address] -> a link to it; [!div class="..."] -> nothing.
static bool write_quote_mark(struct buffer *buffer, struct text prefix, struct text text)
{
    text = text_trim(text);
    if (text_starts_with_nocase(text, TEXT("[!div")))
        return true;
    if (!text_starts_with_nocase(text, TEXT("[!VIDEO ")) || !text_ends_with(text, TEXT("]")))
        return false;
    buffer_add(buffer, prefix);
    buffer_add_string(buffer, "[Video](<");
    buffer_add(buffer, text_trim(text_slice(text, 8, text.length - 1)));
    buffer_add_string(buffer, ">)\n");
    return true;
}

// The backticks or tildes that open or close a fence; 0 if the line is none.
static size_t fence_length(struct text text, char *mark)
{
    size_t length = 0;

    while (length < text.length && (text.at[0] == '`' || text.at[0] == '~') &&
           text.at[length] == text.at[0])
        length++;
    if (length >= 3)
        *mark = text.at[0];
    return length >= 3 ? length : 0;
}

static bool is_block_mark(struct text text)
{
    return text_starts_with(text, TEXT(":::")) &&
           !text_starts_with_nocase(text_trim(text_from(text, 3)), TEXT("image ")) &&
           !text_starts_with_nocase(text_trim(text_from(text, 3)), TEXT("no-loc "));
}

void html_dialect_write(struct buffer *buffer, struct text markdown)
{
    struct text line;
    size_t fence = 0;
    char fence_mark = 0;
    bool follows = false; // the line before belongs to a quote

    while (text_next_line(&markdown, &line)) {
        struct text prefix = text_slice(line, 0, prefix_length(line));
        struct text text = text_from(line, prefix.length);
        char mark = 0;
        size_t length = fence_length(text, &mark);
        const char *alert = fence == 0 && is_quoted(prefix) ? alert_of(text) : NULL;

        if (length >= fence && length > 0 && (fence == 0 || mark == fence_mark)) {
            fence = fence == 0 ? length : 0;
            fence_mark = mark;
            length = 0;
            buffer_add(buffer, line);
        } else if (fence > 0) {
            buffer_add(buffer, line);
        } else if (alert) {
            write_alert(buffer, prefix, alert, follows);
            follows = true;
            continue;
        } else if (is_quoted(prefix) && write_quote_mark(buffer, prefix, text)) {
            continue;
        } else if (!is_block_mark(text)) {
            buffer_add(buffer, prefix);
            write_text(buffer, text);
        }
        buffer_add_string(buffer, "\n");
        follows = is_quoted(prefix);
    }
}
