// HTML inside text: what a tag means to a reader of the page.
#include "page/inline_state.h"

#include "page/tag.h"

#include <string.h>

#define OPEN_TAG_LIMIT 256
#define ORIGINAL_LIMIT 16384 // bytes of a sentence in the language that it was translated from

enum tag_role {
    TAG_NOTHING,
    TAG_BREAK, // begins and ends a line
    TAG_MARK,  // marks what it encloses
    TAG_LINK,  // <a>
    TAG_ITEM,  // <li>: begins a line and marks
    TAG_LIST,  // <ul>, <ol>
    TAG_IMAGE, // <img>
    TAG_HIDDEN // what it encloses is not shown
};

static const struct tag_meaning {
    const char *name;
    enum tag_role role;
    enum mark_kind mark;
} meanings[] = {
    {"br",         TAG_BREAK,  MARK_ITEM       },
    {"p",          TAG_BREAK,  MARK_ITEM       },
    {"div",        TAG_BREAK,  MARK_ITEM       },
    {"tr",         TAG_BREAK,  MARK_ITEM       },
    {"td",         TAG_BREAK,  MARK_ITEM       },
    {"th",         TAG_BREAK,  MARK_ITEM       },
    {"table",      TAG_BREAK,  MARK_ITEM       },
    {"blockquote", TAG_BREAK,  MARK_ITEM       },
    {"details",    TAG_BREAK,  MARK_ITEM       },
    {"dl",         TAG_BREAK,  MARK_ITEM       },
    {"dd",         TAG_BREAK,  MARK_ITEM       },
    {"hr",         TAG_BREAK,  MARK_ITEM       },
    {"h1",         TAG_ITEM,   MARK_TITLE      },
    {"h2",         TAG_ITEM,   MARK_TITLE      },
    {"h3",         TAG_ITEM,   MARK_TITLE      },
    {"h4",         TAG_ITEM,   MARK_TITLE      },
    {"h5",         TAG_ITEM,   MARK_TITLE      },
    {"h6",         TAG_ITEM,   MARK_TITLE      },
    {"dt",         TAG_ITEM,   MARK_TERM       },
    {"summary",    TAG_ITEM,   MARK_SUMMARY    },
    {"li",         TAG_ITEM,   MARK_ITEM       },
    {"ul",         TAG_LIST,   MARK_ITEM       },
    {"ol",         TAG_LIST,   MARK_ITEM       },
    {"b",          TAG_MARK,   MARK_STRONG     },
    {"strong",     TAG_MARK,   MARK_STRONG     },
    {"i",          TAG_MARK,   MARK_EMPHASIS   },
    {"em",         TAG_MARK,   MARK_EMPHASIS   },
    {"code",       TAG_MARK,   MARK_CODE       },
    {"tt",         TAG_MARK,   MARK_CODE       },
    {"s",          TAG_MARK,   MARK_STRIKE     },
    {"del",        TAG_MARK,   MARK_STRIKE     },
    {"strike",     TAG_MARK,   MARK_STRIKE     },
    {"sup",        TAG_MARK,   MARK_SUPERSCRIPT},
    {"a",          TAG_LINK,   MARK_ITEM       },
    {"img",        TAG_IMAGE,  MARK_IMAGE      },
    {"script",     TAG_HIDDEN, MARK_ITEM       },
    {"style",      TAG_HIDDEN, MARK_ITEM       },
};

static const struct tag_meaning *tag_meaning(struct text name)
{
    static const struct tag_meaning nothing = {"", TAG_NOTHING, MARK_ITEM};

    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (name.length > 0 && meanings[i].name[0] == character_lower(name.at[0]) &&
            text_equals_nocase(name, text_from_string(meanings[i].name)))
            return &meanings[i];
    return &nothing;
}

static void tag_end(struct inline_state *state, const struct open_tag *open)
{
    const struct tag_meaning *meaning = tag_meaning(open->name);
    size_t end = state->sheet.length;
    bool in_steps = false;

    for (size_t i = state->tags.count; i-- > 0;)
        if (tag_meaning(state->tags.items[i].name)->role == TAG_LIST) {
            in_steps = text_equals_nocase(state->tags.items[i].name, TEXT("ol"));
            break;
        }
    switch (meaning->role) {
    case TAG_MARK: mark_add(state, meaning->mark, open->at, end, TEXT("")); break;
    case TAG_ITEM:
        mark_add(state, meaning->mark == MARK_ITEM && in_steps ? MARK_STEP : meaning->mark,
                 open->at, end, TEXT(""));
        sheet_break(state);
        break;
    case TAG_LINK:
        if (open->target.length > 0)
            link_add(state, open->at, end, open->target);
        break;
    case TAG_NOTHING:
    case TAG_BREAK:
    case TAG_LIST:
    case TAG_IMAGE:
    case TAG_HIDDEN: break;
    }
}

// Ends the innermost element of the name and all inside it.
static void tag_close(struct inline_state *state, struct text name)
{
    size_t i = state->tags.count;

    while (i > 0 && !text_equals_nocase(state->tags.items[i - 1].name, name))
        i--;
    if (i == 0)
        return;
    while (state->tags.count >= i) {
        struct open_tag open = state->tags.items[--state->tags.count];

        tag_end(state, &open);
    }
}

void tags_close(struct inline_state *state)
{
    while (state->tags.count > 0) {
        struct open_tag open = state->tags.items[--state->tags.count];

        tag_end(state, &open);
    }
}

static void tag_push(struct inline_state *state, struct text name, struct text target)
{
    if (state->tags.count < OPEN_TAG_LIMIT)
        *ARRAY_PUSH(state->reading->arena, &state->tags) =
            (struct open_tag){name, state->sheet.length, target};
}

// Learn takes <a name="x"></a> or <a id="x"></a> at the very start of a heading for its id.
static void anchor_note(struct inline_state *state, const struct tag *tag)
{
    struct arena *arena = state->reading->arena;
    struct text name = TEXT("");

    if (state->anchor_seen || !text_is_blank((struct text){state->sheet.text, state->sheet.length}))
        return;
    if (tag_attribute(arena, tag, "name", &name) || tag_attribute(arena, tag, "id", &name)) {
        state->anchor = name;
        state->anchor_seen = true;
    }
}

static void image_add(struct inline_state *state, const struct tag *tag)
{
    struct text words = TEXT(""), target = TEXT("");
    size_t start = state->sheet.length;

    tag_attribute(state->reading->arena, tag, "alt", &words);
    tag_attribute(state->reading->arena, tag, "src", &target);
    sheet_add_at(state, words, state->at);
    mark_add(state, MARK_IMAGE, start, state->sheet.length, target);
}

static void tag_open(struct inline_state *state, const struct tag *tag,
                     const struct tag_meaning *meaning)
{
    struct text target = TEXT("");

    switch (meaning->role) {
    case TAG_BREAK: sheet_break(state); return;
    case TAG_IMAGE: image_add(state, tag); return;
    case TAG_LINK:
        anchor_note(state, tag);
        tag_attribute(state->reading->arena, tag, "href", &target);
        tag_close(state, tag->name); // links do not nest
        break;
    case TAG_ITEM:
        if (text_equals_nocase(tag->name, TEXT("li")) && state->tags.count > 0 &&
            text_equals_nocase(state->tags.items[state->tags.count - 1].name, TEXT("li")))
            tag_close(state, tag->name); // its end tag may be left out
        sheet_break(state);
        break;
    case TAG_LIST: sheet_break(state); break;
    case TAG_MARK:
    case TAG_HIDDEN:
    case TAG_NOTHING: break;
    }
    if (!tag->closed && meaning->role != TAG_NOTHING && meaning->role != TAG_HIDDEN)
        tag_push(state, tag->name, target);
}

// What <script> and <style> enclose is not shown.
static void hidden_skip(struct inline_state *state, const struct tag *tag)
{
    struct text rest = text_from(state->raw->text, state->at);
    struct text close = arena_format(state->reading->arena, "</%.*s", TEXT_ARGUMENTS(tag->name));
    size_t end = text_find_nocase(rest, close);

    state->at += end == TEXT_NOT_FOUND ? rest.length : end;
}

// A translated page has the words it was made from beside its own, in a <span class="sxs-lookup">
// that Learn does not show.
static bool original_skip(struct inline_state *state, const struct tag *tag)
{
    struct text rest = text_slice(state->raw->text, state->at, state->at + ORIGINAL_LIMIT);
    struct text class = TEXT("");
    size_t depth = 1;

    if (tag->closed || !text_equals_nocase(tag->name, TEXT("span")) ||
        !tag_attribute(state->reading->arena, tag, "class", &class) ||
        !text_equals(class, TEXT("sxs-lookup")))
        return false;
    for (size_t i = 0; i < rest.length; i++) {
        struct tag inner;

        if (rest.at[i] != '<' || !tag_read(text_from(rest, i), &inner))
            continue;
        if (text_equals_nocase(inner.name, TEXT("span")) && !inner.closed)
            depth += inner.closes ? (size_t)-1 : 1;
        i += inner.length - 1;
        if (depth == 0) {
            state->at += i + 1;
            return true;
        }
    }
    return false;
}

// <scheme:...> and <name@host> are links; <xref:uid> shows the last part of the uid.
static bool read_autolink(struct inline_state *state)
{
    struct text text = state->raw->text;
    size_t start = state->at + 1, end = start;
    bool scheme = false, mail = false;

    while (end < text.length && (unsigned char)text.at[end] > ' ' && text.at[end] != '<' &&
           text.at[end] != '>') {
        mail = mail || (text.at[end] == '@' && end > start);
        scheme = scheme || (text.at[end] == ':' && end - start >= 2 && end - start <= 32);
        if (!scheme && !mail && !character_is_letter(text.at[end]) &&
            !character_is_digit(text.at[end]) && !strchr("+.-_", text.at[end]))
            return false;
        end++;
    }
    if (end >= text.length || text.at[end] != '>' || !(scheme || mail) ||
        !character_is_letter(text.at[start]))
        return false;

    struct text address = text_slice(text, start, end), shown = address;
    size_t sheet_at = state->sheet.length;

    if (text_starts_with_nocase(address, TEXT("xref:"))) {
        shown = text_slice(address, 5, text_find_character(address, '?'));
        for (size_t dot;
             (dot = text_find_character(shown, '.')) != TEXT_NOT_FOUND && dot + 1 < shown.length;)
            shown = text_from(shown, dot + 1);
    }
    sheet_add(state, shown, (size_t)(shown.at - text.at));
    if (scheme)
        link_add(state, sheet_at, state->sheet.length, address);
    state->at = end + 1;
    return true;
}

// From "open" (at the reading place) to behind `close`; false if it is not closed. *none remembers
// that.
static bool skip_until(struct inline_state *state, struct text open, struct text close,
                       size_t *none)
{
    struct text rest = text_from(state->raw->text, state->at);

    if (!text_starts_with(rest, open) || state->at >= *none)
        return false;

    size_t end = text_find(text_from(rest, open.length), close);

    if (end == TEXT_NOT_FOUND) {
        *none = state->at;
        return false;
    }
    if (text_equals(close, TEXT("-->")))
        mark_add(state, MARK_COMMENT, state->sheet.length, state->sheet.length,
                 text_trim(text_slice(rest, open.length, open.length + end)));
    state->at += open.length + end + close.length;
    return true;
}

bool read_tag(struct inline_state *state)
{
    struct text rest = text_from(state->raw->text, state->at);
    struct tag tag;

    if (skip_until(state, TEXT("<!--"), TEXT("-->"), &state->no_comment) ||
        skip_until(state, TEXT("<?"), TEXT("?>"), &state->no_instruction) ||
        skip_until(state, TEXT("<![CDATA["), TEXT("]]>"), &state->no_cdata) ||
        (rest.length > 2 && character_is_letter(rest.at[2]) &&
         skip_until(state, TEXT("<!"), TEXT(">"), &state->no_declaration)))
        return true;
    if (!tag_read(rest, &tag))
        return state->mode == INLINE_MARKDOWN && read_autolink(state);

    const struct tag_meaning *meaning = tag_meaning(tag.name);

    state->at += tag.length;
    if (!tag.closes) {
        if (meaning->role == TAG_NOTHING && original_skip(state, &tag))
            return true;
        tag_open(state, &tag, meaning);
        if (meaning->role == TAG_HIDDEN)
            hidden_skip(state, &tag);
    } else if (meaning->role == TAG_BREAK) {
        sheet_break(state);
    } else {
        tag_close(state, tag.name);
    }
    return true;
}

// :::image source="..." alt-text="...":::  and  :::no-loc text="x":::
bool read_triple_colon(struct inline_state *state)
{
    struct text rest = text_from(state->raw->text, state->at);
    size_t name = 3;

    if (!text_starts_with(rest, TEXT(":::")))
        return false;
    while (name < rest.length && rest.at[name] == ' ')
        name++;

    struct text inside = text_from(rest, name);
    bool image = text_starts_with(inside, TEXT("image ")),
         no_loc = text_starts_with(inside, TEXT("no-loc "));
    size_t close = text_find(text_slice(inside, 0, 2048), TEXT(":::"));

    if ((!image && !no_loc) || close == TEXT_NOT_FOUND)
        return false;

    struct tag tag = {.attributes = text_slice(inside, image ? 6 : 7, close)};
    struct text words = TEXT(""), target = TEXT("");
    size_t start = state->sheet.length;

    tag_attribute(state->reading->arena, &tag, image ? "alt-text" : "text", &words);
    sheet_add_at(state, words, state->at);
    if (image) {
        tag_attribute(state->reading->arena, &tag, "source", &target);
        mark_add(state, MARK_IMAGE, start, state->sheet.length, target);
    }
    state->at += name + close + 3;
    return true;
}
