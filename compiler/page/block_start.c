// The recognisers of CommonMark's blocks and of Learn's own.
#include "page/block_start.h"

#include "page/include.h"
#include "page/tag.h"

#include <string.h>

static uint32_t run_of(struct text line, char character)
{
    uint32_t length = 0;

    while (length < line.length && line.at[length] == character)
        length++;
    return length;
}

static bool is_blank(char character)
{
    return character == ' ' || character == '\t';
}

static struct text trim_blanks(struct text text)
{
    while (text.length > 0 && is_blank(text.at[0]))
        text = text_from(text, 1);
    while (text.length > 0 && is_blank(text.at[text.length - 1]))
        text.length--;
    return text;
}

unsigned atx_heading(struct text line, struct text *words)
{
    uint32_t level = run_of(line, '#');

    if (level == 0 || level > 6 || (level < line.length && !is_blank(line.at[level])))
        return 0;
    *words = trim_blanks(text_from(line, level));

    size_t end = words->length;

    while (end > 0 && words->at[end - 1] == '#')
        end--;
    if (end == 0 || (end < words->length && is_blank(words->at[end - 1])))
        *words = trim_blanks(text_slice(*words, 0, end));
    return level;
}

unsigned setext_underline(struct text line)
{
    line = trim_blanks(line);
    if (line.length == 0 || (line.at[0] != '=' && line.at[0] != '-') ||
        run_of(line, line.at[0]) != line.length)
        return 0;
    return line.at[0] == '=' ? 1 : 2;
}

bool thematic_break(struct text line)
{
    size_t count = 0;

    if (line.length == 0 || !strchr("*-_", line.at[0]))
        return false;
    for (size_t i = 0; i < line.length; i++) {
        if (line.at[i] == line.at[0])
            count++;
        else if (!is_blank(line.at[i]))
            return false;
    }
    return count >= 3;
}

uint32_t fence_open(struct text line, struct text *info)
{
    if (line.length < 3 || (line.at[0] != '`' && line.at[0] != '~'))
        return 0;

    uint32_t length = run_of(line, line.at[0]);

    *info = trim_blanks(text_from(line, length));
    if (length < 3 || (line.at[0] == '`' && text_find_character(*info, '`') != TEXT_NOT_FOUND))
        return 0;
    return length;
}

bool fence_closes(struct text line, char character, uint32_t length)
{
    line = trim_blanks(line);
    return run_of(line, character) >= length && run_of(line, character) == line.length;
}

static bool html_name_in(struct text name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count && name.length > 0; i++)
        if (names[i][0] == character_lower(name.at[0]) &&
            text_equals_nocase(name, text_from_string(names[i])))
            return true;
    return false;
}

// CommonMark's start condition 6.
static bool is_block_tag(struct text name)
{
    static const char *const names[] = {
        "address", "article",  "aside",   "base",     "basefont", "blockquote", "body",
        "caption", "center",   "col",     "colgroup", "dd",       "details",    "dialog",
        "dir",     "div",      "dl",      "dt",       "fieldset", "figcaption", "figure",
        "footer",  "form",     "frame",   "frameset", "h1",       "h2",         "h3",
        "h4",      "h5",       "h6",      "head",     "header",   "hr",         "html",
        "iframe",  "legend",   "li",      "link",     "main",     "menu",       "menuitem",
        "nav",     "noframes", "ol",      "optgroup", "option",   "p",          "param",
        "section", "source",   "summary", "table",    "tbody",    "td",         "tfoot",
        "th",      "thead",    "title",   "tr",       "track",    "ul"};

    return html_name_in(name, names, sizeof names / sizeof *names);
}

static bool is_raw_tag(struct text name)
{
    static const char *const names[] = {"script", "pre", "style", "textarea"};

    return html_name_in(name, names, sizeof names / sizeof *names);
}

unsigned html_block_kind(struct text line, bool interrupts_paragraph)
{
    if (line.length < 2 || line.at[0] != '<')
        return 0;
    if (text_starts_with(line, TEXT("<!--")))
        return 2;
    if (line.at[1] == '?')
        return 3;
    if (text_starts_with(line, TEXT("<![CDATA[")))
        return 5;
    if (line.at[1] == '!')
        return line.length > 2 && character_is_letter(line.at[2]) ? 4 : 0;

    bool closes = line.at[1] == '/';
    size_t start = closes ? 2 : 1, end = start;

    while (end < line.length &&
           (character_is_letter(line.at[end]) || character_is_digit(line.at[end])))
        end++;

    struct text name = text_slice(line, start, end);
    bool ends = end == line.length || is_blank(line.at[end]) || line.at[end] == '>';

    if (!closes && ends && is_raw_tag(name))
        return 1;
    if ((ends || text_starts_with(text_from(line, end), TEXT("/>"))) && is_block_tag(name))
        return 6;

    struct tag tag;

    if (!interrupts_paragraph && tag_read(line, &tag) &&
        text_is_blank(text_from(line, tag.length)) && !is_raw_tag(tag.name))
        return 7;
    return 0;
}

bool html_block_ends(unsigned kind, struct text line)
{
    switch (kind) {
    case 1:
        return text_find_nocase(line, TEXT("</script>")) != TEXT_NOT_FOUND ||
               text_find_nocase(line, TEXT("</pre>")) != TEXT_NOT_FOUND ||
               text_find_nocase(line, TEXT("</style>")) != TEXT_NOT_FOUND ||
               text_find_nocase(line, TEXT("</textarea>")) != TEXT_NOT_FOUND;
    case 2: return text_contains(line, TEXT("-->"));
    case 3: return text_contains(line, TEXT("?>"));
    case 4: return text_contains(line, TEXT(">"));
    case 5: return text_contains(line, TEXT("]]>"));
    default: return false;
    }
}

bool html_comment_stays(bool open, struct text line)
{
    for (;;) {
        struct text mark = open ? TEXT("-->") : TEXT("<!--");
        size_t at = text_find(line, mark);

        if (at == TEXT_NOT_FOUND)
            return open;
        line = text_from(line, at + mark.length);
        open = !open;
    }
}

bool list_marker_read(struct text line, bool interrupts_paragraph, struct list_marker *marker)
{
    uint32_t at = 0;

    *marker = (struct list_marker){0};
    if (line.length == 0)
        return false;
    if (strchr("-+*", line.at[0])) {
        at = 1;
    } else {
        while (at < line.length && at < 9 && character_is_digit(line.at[at]))
            marker->number = marker->number * 10 + (unsigned)(line.at[at++] - '0');
        if (at == 0 || at >= line.length || (line.at[at] != '.' && line.at[at] != ')'))
            return false;
        at++;
        if (interrupts_paragraph && marker->number != 1)
            return false;
    }
    if (at < line.length && !is_blank(line.at[at]))
        return false;
    if (interrupts_paragraph && text_is_blank(text_from(line, at))) // an empty item does not
        return false;
    marker->character = line.at[at - 1];
    marker->length = at;
    return true;
}

// cell -> [":"] "-"+ [":"], blanks between the parts allowed
static bool delimiter_cell(struct text cell)
{
    cell = trim_blanks(cell);
    if (cell.length > 0 && cell.at[0] == ':')
        cell = trim_blanks(text_from(cell, 1));
    if (cell.length > 0 && cell.at[cell.length - 1] == ':')
        cell = trim_blanks(text_slice(cell, 0, cell.length - 1));
    return cell.length > 0 && run_of(cell, '-') == cell.length;
}

bool delimiter_row(struct text line)
{
    struct text rest = trim_blanks(line), cell;

    if (rest.length == 0 || !strchr("|:-", rest.at[0]) ||
        text_find_character(rest, '|') == TEXT_NOT_FOUND)
        return false;
    if (rest.at[0] == '|')
        rest = text_from(rest, 1);
    if (rest.length == 0)
        return false;
    while (text_next_part(&rest, '|', &cell))
        if (!delimiter_cell(cell))
            return false;
    return true;
}

bool triple_colon(struct text line, struct text *name, struct text *rest)
{
    static const char *const names[] = {
        "row",         "row-end", "column",    "column-end", "zone",  "zone-end", "moniker",
        "moniker-end", "image",   "image-end", "code",       "video", "form"};
    uint32_t colons = run_of(line, ':');

    if (colons < 3)
        return false;
    line = trim_blanks(text_from(line, colons));

    size_t end = 0;

    while (end < line.length && (character_is_letter(line.at[end]) || line.at[end] == '-'))
        end++;
    *name = text_slice(line, 0, end);
    *rest = trim_blanks(text_from(line, end));
    while (rest->length > 0 && rest->at[rest->length - 1] == ':')
        rest->length--;
    // An image with words behind it is a part of its paragraph.
    if (text_equals_nocase(*name, TEXT("image")) && !text_ends_with(line, TEXT(":::")))
        return false;
    return html_name_in(*name, names, sizeof names / sizeof *names);
}

bool quote_marker(struct text line, struct text *word)
{
    static const char *const names[] = {"note", "tip", "warning", "important", "caution"};

    line = text_trim(line);
    if (!text_starts_with(line, TEXT("[!")) || !text_ends_with(line, TEXT("]")))
        return false;
    *word = text_slice(line, 2, line.length - 1);
    return html_name_in(*word, names, sizeof names / sizeof *names) ||
           text_starts_with_nocase(*word, TEXT("div")) ||
           text_starts_with_nocase(*word, TEXT("video "));
}

bool code_snippet(struct text line)
{
    line = trim_blanks(line);
    return text_starts_with_nocase(line, TEXT("[!code")) && text_ends_with(line, TEXT(")]"));
}

bool include_line(struct text line)
{
    struct include_reference include;

    line = trim_blanks(line);
    return line.length > 0 && include_scan(line, &include) == line.length;
}
