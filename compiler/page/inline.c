// Inline Markdown and HTML -> rich text, in one pass over the raw text.
#include "page/inline_state.h"

#include "base/utf8.h"
#include "page/emoji.h"
#include "page/entity.h"

#include <string.h>

static bool read_escape(struct inline_state *state)
{
    struct text text = state->raw->text;
    size_t next = state->at + 1;

    if (next < text.length && text.at[next] == '\n') {
        state->at = next;
        sheet_break(state);
        state->at = next + 1;
        return true;
    }
    if (next >= text.length || !character_is_punctuation(text.at[next]))
        return false;
    sheet_add(state, text_slice(text, next, next + 1), next);
    state->at = next + 1;
    return true;
}

static size_t run_length(struct text text, size_t at)
{
    size_t end = at;

    while (end < text.length && text.at[end] == text.at[at])
        end++;
    return end - at;
}

// "A code span begins with a backtick string and ends with a backtick string of equal length."
static bool read_code_span(struct inline_state *state)
{
    struct text text = state->raw->text;
    size_t length = run_length(text, state->at), start = state->at + length;
    size_t *none = length < 64 ? &state->no_backticks[length] : NULL;

    for (size_t at = none && *none <= state->at ? text.length : start; at < text.length;) {
        const char *found = memchr(text.at + at, '`', text.length - at);

        if (!found)
            break;
        at = (size_t)(found - text.at);

        size_t close = run_length(text, at);

        if (close != length) {
            at += close;
            continue;
        }

        size_t end = at, sheet_at = state->sheet.length;
        bool padded = end - start > 1 && strchr(" \n", text.at[start]) &&
                      strchr(" \n", text.at[end - 1]) &&
                      !text_is_blank(text_slice(text, start, end));

        sheet_add(state, text_slice(text, start + padded, end - padded), start + padded);
        mark_add(state, MARK_CODE, sheet_at, state->sheet.length, TEXT(""));
        state->at = end + length;
        return true;
    }
    if (none)
        *none = state->at;
    sheet_add(state, text_slice(text, state->at, start), state->at);
    state->at = start;
    return true;
}

static bool read_entity(struct inline_state *state)
{
    char character[8];
    size_t length = 0;
    size_t read = entity_read(text_from(state->raw->text, state->at), character, &length);

    if (read == 0)
        return false;
    sheet_add_at(state, (struct text){character, length}, state->at);
    state->at += read;
    return true;
}

// Two blanks before the line's end make it a hard break.
static bool read_line_end(struct inline_state *state)
{
    struct sheet *sheet = &state->sheet;
    size_t blanks = 0;

    while (blanks < sheet->length && sheet->text[sheet->length - 1 - blanks] == ' ')
        blanks++;
    sheet->length -= blanks; // of the raw text, never a mark's
    if (sheet->blank > sheet->length)
        sheet->blank = sheet->length;
    if (blanks >= 2 && state->mode == INLINE_MARKDOWN)
        sheet_break(state);
    else
        sheet_add(state, TEXT("\n"), state->at);
    state->at++;
    return true;
}

static bool read_bracket_open(struct inline_state *state, bool image)
{
    struct bracket *bracket = ARRAY_PUSH(state->reading->arena, &state->brackets);
    size_t length = image ? 2 : 1;

    *bracket = (struct bracket){state->sheet.length, state->at + length, state->delimiters.count,
                                image, true};
    sheet_add(state, text_slice(state->raw->text, state->at, state->at + length), state->at);
    state->at += length;
    return true;
}

// http://... and https://... in running text are links, less the punctuation at their end.
static bool read_bare_address(struct inline_state *state)
{
    struct text rest = text_from(state->raw->text, state->at);
    size_t scheme = text_starts_with(rest, TEXT("http://"))    ? 7
                    : text_starts_with(rest, TEXT("https://")) ? 8
                                                               : 0;
    size_t end = scheme;

    if (scheme == 0 ||
        (state->at > 0 && (character_is_letter(rest.at[-1]) || character_is_digit(rest.at[-1]))))
        return false;
    while (end < rest.length && (unsigned char)rest.at[end] > ' ' &&
           !strchr("<>|\"`*[]\\", rest.at[end]))
        end++;
    while (end > scheme && strchr(".,:;!?')_", rest.at[end - 1]))
        end--;
    if (end == scheme)
        return false;

    size_t start = state->sheet.length;

    sheet_add(state, text_slice(rest, 0, end), state->at);
    if (state->brackets.count <= state->open_links) // not inside what may become a link
        link_add(state, start, state->sheet.length, text_slice(rest, 0, end));
    state->at += end;
    return true;
}

static bool read_emoji(struct inline_state *state)
{
    struct text character;
    size_t length = emoji_read(text_from(state->raw->text, state->at), &character);

    if (length == 0)
        return false;
    sheet_add_at(state, character, state->at);
    state->at += length;
    return true;
}

static bool read_markdown(struct inline_state *state, char character)
{
    struct text rest = text_from(state->raw->text, state->at);

    switch (character) {
    case '\\': return read_escape(state);
    case '`': return read_code_span(state);
    case '*':
    case '_':
    case '~': return read_delimiter_run(state);
    case '!': return text_starts_with(rest, TEXT("![")) && read_bracket_open(state, true);
    case '[': return read_include(state) || read_bracket_open(state, false);
    case ']': return read_bracket_close(state);
    case ':': return read_triple_colon(state) || read_emoji(state);
    case 'h': return read_bare_address(state);
    default: return false;
    }
}

static bool read_special(struct inline_state *state)
{
    char character = state->raw->text.at[state->at];

    switch (character) {
    case '<': return read_tag(state);
    case '&': return read_entity(state);
    case '\n': return read_line_end(state);
    default: return state->mode == INLINE_MARKDOWN && read_markdown(state, character);
    }
}

// The next byte that may mean something, from `at` on. An h means something only in "http".
static size_t plain_end(struct text text, size_t at)
{
    static const bool special[256] = {
        ['\\'] = true, ['`'] = true, ['*'] = true, ['_'] = true, ['~'] = true, ['!'] = true,
        ['['] = true,  [']'] = true, [':'] = true, ['<'] = true, ['&'] = true, ['\n'] = true};

    for (; at < text.length; at++) {
        if (special[(unsigned char)text.at[at]])
            break;
        if (text.at[at] == 'h' && at + 4 < text.length && memcmp(text.at + at, "http", 4) == 0)
            break;
    }
    return at;
}

const struct rich *rich_from_raw(struct reading *reading, const struct raw *raw,
                                 enum inline_mode mode)
{
    struct inline_state state = {.reading = reading, .raw = raw, .mode = mode};
    struct text text = raw->text;

    state.no_comment = state.no_instruction = state.no_declaration = state.no_cdata = SIZE_MAX;
    memset(state.no_backticks, 0xFF, sizeof state.no_backticks);
    while (state.at < text.length) {
        size_t end = plain_end(text, state.at);

        sheet_add(&state, text_slice(text, state.at, end), state.at);
        state.at = end;
        if (end < text.length && !read_special(&state)) {
            sheet_add(&state, text_slice(text, end, end + 1), end);
            state.at = end + 1;
        }
    }
    emphasis_resolve(&state, 0);
    tags_close(&state);
    return rich_from_state(&state);
}
