// Links, images and [!INCLUDE]s.
#include "page/inline_state.h"

#include "page/include.h"
#include "page/reference.h"

// "(" destination [title] ")": the offset behind it, or 0.
static size_t inline_target_read(struct inline_state *state, size_t at, struct text *href)
{
    struct text text = state->raw->text, destination = TEXT("");

    if (at >= text.length || text.at[at] != '(')
        return 0;

    size_t start = scan_blanks(text, at + 1);
    size_t end = scan_link_destination(text, start, &destination);

    if (end == 0)
        return 0;

    size_t title_start = scan_blanks(text, end);
    size_t title_end = title_start > end ? scan_link_title(text, title_start) : 0;
    size_t close = scan_blanks(text, title_end ? title_end : end);

    if (close >= text.length || text.at[close] != ')')
        return 0;
    *href = link_unescape(state->reading->arena, destination);
    return close + 1;
}

// "[label]" | "[]" | nothing: the offset behind it, or 0 where no definition has the label.
static size_t reference_target_read(struct inline_state *state, const struct bracket *bracket,
                                    size_t at, struct text *href)
{
    struct text text = state->raw->text;
    struct text own = text_slice(text, bracket->raw, at - 1), label = own;
    size_t end = at;

    if (!state->reading->references || state->reading->references->count == 0)
        return 0;
    if (at < text.length && text.at[at] == '[') {
        size_t label_end = scan_link_label(text, at);

        if (label_end) {
            label = text_slice(text, at + 1, label_end - 1);
            end = label_end;
            if (text_is_blank(label))
                label = own;
        }
    }

    const struct reference *reference =
        label.length > 999
            ? NULL
            : reference_find(state->reading->arena, state->reading->references, label);

    if (!reference)
        return 0;
    *href = reference->href;
    return end;
}

// Pipes, includes and tabs apart, CommonMark's "look for link or image".
bool read_bracket_close(struct inline_state *state)
{
    struct brackets *brackets = &state->brackets;

    if (brackets->count == 0)
        return false;

    struct bracket bracket = brackets->items[brackets->count - 1];
    struct text href = TEXT("");
    bool can = bracket.image || (bracket.active && brackets->count > state->open_links);
    size_t behind = can ? inline_target_read(state, state->at + 1, &href) : 0;

    if (!behind && can)
        behind = reference_target_read(state, &bracket, state->at + 1, &href);
    brackets->count--;
    if (state->open_links > brackets->count)
        state->open_links = brackets->count;
    if (!behind)
        return false;

    size_t start = bracket.at + (bracket.image ? 2 : 1), end = state->sheet.length;

    emphasis_resolve(state, bracket.delimiters);
    sheet_strike(state, bracket.at, start);
    if (bracket.image) {
        mark_add(state, MARK_IMAGE, start, end, href);
    } else {
        link_add(state, start, end, href);
        state->open_links =
            brackets->count; // "we set all [ delimiters before the opening delimiter to inactive"
    }
    state->at = behind;
    return true;
}

// [!INCLUDE [label](path)] inside text: the file's words stand here, or the label where the file
// cannot be read.
bool read_include(struct inline_state *state)
{
    struct include_reference include;
    size_t length = include_scan(text_from(state->raw->text, state->at), &include);

    if (length == 0)
        return false;

    struct span span = raw_span(state->raw, state->at, state->at + length);
    size_t start = state->sheet.length;
    struct text words = include_words(state->reading, span, &include);

    sheet_add_at(state, words, state->at);
    mark_add(state, MARK_INCLUDE, start, state->sheet.length, include.path);
    state->at += length;
    return true;
}
