// Emphasis by CommonMark's delimiter stack (section 6.2 of its specification), and
// ~~strikethrough~~.
#include "page/inline_state.h"

#include "base/utf8.h"

// "A Unicode whitespace character": those of no width are none.
static bool is_blank(uint32_t character)
{
    return utf8_is_space(character) && character != 0x200B && character != 0x2060 &&
           character != 0xFEFF && character != 0x180E;
}

// The class of the characters before and after a run decides what it may do: CommonMark's left- and
// right-flanking.
static void delimiter_flanks(const struct text text, size_t start, size_t end,
                             struct delimiter *delimiter)
{
    uint32_t before = '\n', after = '\n';

    if (start > 0)
        utf8_read_before(text, start, &before);
    if (end < text.length)
        utf8_read(text_from(text, end), &after);

    bool space_before = is_blank(before), space_after = is_blank(after);
    bool mark_before = utf8_is_punctuation(before), mark_after = utf8_is_punctuation(after);
    bool left = !space_after && (!mark_after || space_before || mark_before);
    bool right = !space_before && (!mark_before || space_after || mark_after);

    delimiter->opens = left;
    delimiter->closes = right;
    if (delimiter->character == '_') {
        delimiter->opens = left && (!right || mark_before);
        delimiter->closes = right && (!left || mark_after);
    }
}

bool read_delimiter_run(struct inline_state *state)
{
    struct text text = state->raw->text;
    size_t end = state->at;
    char character = text.at[state->at];

    while (end < text.length && text.at[end] == character)
        end++;

    size_t length = end - state->at;
    size_t sheet_at = state->sheet.length;

    sheet_add(state, text_slice(text, state->at, end), state->at);
    if (character != '~' || length == 2) {
        struct delimiter *delimiter = ARRAY_PUSH(state->reading->arena, &state->delimiters);

        *delimiter = (struct delimiter){.at = sheet_at, .original = length, .character = character};
        delimiter_flanks(text, state->at, end, delimiter);
    }
    state->at = end;
    return true;
}

// "If one of the delimiters can both open and close emphasis, then the sum of the lengths must not
// be a multiple of 3 unless both lengths are multiples of 3."
static bool delimiters_match(const struct delimiter *opener, const struct delimiter *closer)
{
    if (opener->character != closer->character || !opener->opens || opener->done)
        return false;
    if ((opener->closes || closer->opens) && opener->character != '~')
        return (opener->original + closer->original) % 3 != 0 ||
               (opener->original % 3 == 0 && closer->original % 3 == 0);
    return true;
}

static size_t delimiter_left(const struct delimiter *delimiter)
{
    return delimiter->original - delimiter->opened - delimiter->closed;
}

// Takes one or two characters off the inner ends of both runs and marks what lies between.
static void delimiters_pair(struct inline_state *state, struct delimiter *opener,
                            struct delimiter *closer)
{
    size_t used = delimiter_left(opener) >= 2 && delimiter_left(closer) >= 2 ? 2 : 1;
    enum mark_kind kind = opener->character == '~' ? MARK_STRIKE
                          : used == 2              ? MARK_STRONG
                                                   : MARK_EMPHASIS;
    size_t start = opener->at + opener->original - opener->opened;
    size_t end = closer->at + closer->closed;

    sheet_strike(state, start - used, start);
    sheet_strike(state, end, end + used);
    mark_add(state, kind, start, end, TEXT(""));
    opener->opened += used;
    closer->closed += used;
    opener->done = delimiter_left(opener) == 0;
    closer->done = delimiter_left(closer) == 0;
}

// How a closing run is told from others for "openers_bottom": by character, length modulo 3 and
// whether it opens too.
static size_t bottom_index(const struct delimiter *closer)
{
    size_t character = closer->character == '*' ? 0 : closer->character == '_' ? 1 : 2;

    return (character * 3 + closer->original % 3) * 2 + closer->opens;
}

// The nearest opener for the closer, `none` if there is none above the bottom.
static size_t opener_find(const struct delimiters *delimiters, const size_t *previous,
                          size_t closer, size_t bottom)
{
    for (size_t i = previous[closer]; i != SIZE_MAX && i + 1 > bottom; i = previous[i])
        if (delimiters_match(&delimiters->items[i], &delimiters->items[closer]))
            return i;
    return SIZE_MAX;
}

void emphasis_resolve(struct inline_state *state, size_t from)
{
    struct delimiters *delimiters = &state->delimiters;
    size_t bottoms[18], count = delimiters->count - from;

    if (count == 0)
        return;

    // The stack as a list, so that what a pair encloses leaves it at once.
    size_t *previous = ARENA_ARRAY(state->reading->arena, size_t, delimiters->count);

    for (size_t i = 0; i < sizeof bottoms / sizeof *bottoms; i++)
        bottoms[i] = from;
    for (size_t i = from; i < delimiters->count; i++)
        previous[i] = i == from ? SIZE_MAX : i - 1;

    for (size_t i = from; i < delimiters->count; i++) {
        struct delimiter *closer = &delimiters->items[i];

        while (closer->closes && !closer->done) {
            size_t opener = opener_find(delimiters, previous, i, bottoms[bottom_index(closer)]);

            if (opener == SIZE_MAX) {
                // Not `previous`, which moves: everything before this run has been looked at.
                bottoms[bottom_index(closer)] = i;
                break;
            }
            delimiters_pair(state, &delimiters->items[opener], closer);
            previous[i] = delimiters->items[opener].done ? previous[opener] : opener;
        }
        // A run that is used up or cannot open is no candidate for those behind it.
        if (i + 1 < delimiters->count)
            previous[i + 1] = closer->opens && !closer->done ? i : previous[i];
    }
    delimiters->count = from;
}
