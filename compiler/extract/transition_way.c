// Reads the names on a way: those behind verbs, and those between arrows.
#include "extract/transition_way.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/transition_move.h"

#define SENTENCE_WORDS 12 // a longer part is no name

bool way_is_sentence(struct text part)
{
    size_t words = transition_word_count(part);

    return words > SENTENCE_WORDS || (words > WAY_STOPPED_WORDS && text_ends_with(part, TEXT(".")));
}

struct text way_without_stop(struct text name)
{
    name = text_trim(name);
    while (name.length > 0 && (name.at[name.length - 1] == '.' || name.at[name.length - 1] == ',' ||
                               name.at[name.length - 1] == ';' || name.at[name.length - 1] == ':'))
        name = text_trim(text_slice(name, 0, name.length - 1));
    return name;
}

// Where the name behind a step's verb ends: at a word such as "into" or "using", or at punctuation.
static size_t step_name_end(struct text text, size_t start, const struct word_matches *matches,
                            size_t next)
{
    size_t end = next < matches->count ? matches->items[next].start : text.length;

    for (size_t at = start; at < end; at++) {
        char character = text.at[at];
        bool blank = at + 1 >= text.length || character_is_space(text.at[at + 1]);

        if (((character == '.' || character == ',' || character == ';' || character == ':') &&
             blank) ||
            character == '(')
            return at;
    }
    return end;
}

bool way_is_product(struct text name)
{
    for (size_t i = 0; i < name.length && !character_is_space(name.at[i]); i++) {
        char character = name.at[i];

        if ((character >= 'A' && character <= 'Z') || (unsigned char)character >= 0x80 ||
            character_is_digit(character) || character == '-' || character == '_')
            return true;
    }
    return false;
}

struct texts way_step_names(struct extraction *extraction, struct text text, int wanted)
{
    struct texts names = {0};
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_STEP, text);

    for (size_t i = 0; i < matches.count; i++) {
        const struct word_match *match = &matches.items[i];
        struct text name;

        // "For more information, see Upgrade to B" leads nowhere.
        if (match->value == STEP_MORE)
            break;
        if (match->value == STEP_STOP || match->value == STEP_DIRECT ||
            (wanted && match->value != wanted))
            continue;
        name = way_without_stop(
            text_slice(text, match->end, step_name_end(text, match->end, &matches, i + 1)));
        name = name_without_article(extraction, name);
        if (way_is_product(name) && transition_word_count(name) <= SENTENCE_WORDS)
            *ARRAY_PUSH(extraction->arena, &names) = name;
    }
    return names;
}

struct text source_from_scenario(struct extraction *extraction, struct text text)
{
    size_t colon = text_find(text, TEXT(": "));
    struct text opening = text_slice(text, 0, colon == TEXT_NOT_FOUND ? text.length : colon);
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_HINGE, opening);

    for (size_t i = 0; i + 1 < matches.count; i++) {
        if (matches.items[i].value != HINGE_VERB || matches.items[i + 1].value != HINGE_FROM)
            continue;
        return text_trim(colon == TEXT_NOT_FOUND ? move_from_text(extraction, text).from
                                                 : text_from(text, colon + 1));
    }
    return TEXT("");
}

static bool has_name(const struct texts *names, struct text name)
{
    for (size_t i = 0; i < names->count; i++) {
        if (name_equals(names->items[i], name))
            return true;
    }
    return false;
}

struct texts steps_before(struct extraction *extraction, struct text comment, struct text source,
                          struct text target)
{
    struct texts names = way_step_names(extraction, comment, 0), steps = {0};

    if (!has_name(&names, target)) {
        names = way_step_names(extraction, comment, STEP_FIRST);
        names.count = names.count > 0;
    }
    for (size_t i = 0; i < names.count && steps.count < WAY_STEP_LIMIT; i++) {
        struct text name = names.items[i];

        if (!text_starts_with_nocase(name, target) && !name_equals(name, source) &&
            !has_name(&steps, name))
            *ARRAY_PUSH(extraction->arena, &steps) = name;
    }
    return steps;
}

struct texts steps_from_text(struct extraction *extraction, struct text text)
{
    struct texts names = way_step_names(extraction, text, 0);

    if (names.count == 0 && !vocabulary_has(extraction->vocabulary, WORD_STEP, text, NULL) &&
        !transition_names_nothing(extraction, text) && !way_is_sentence(text))
        *ARRAY_PUSH(extraction->arena, &names) = text;
    return names;
}

void way_add_name(struct extraction *extraction, struct texts *names, struct text name)
{
    name = way_without_stop(name);
    if (name.length > 0)
        *ARRAY_PUSH(extraction->arena, names) = name;
}

#define ARROW_COUNT 6
static const char *const arrows[ARROW_COUNT] = {" > ", "->", "=>", "\u2192", "\u27a1", "\u2794"};

// The next arrow at or behind `from`; *length is its own.
static size_t arrow_at(struct text text, size_t from, size_t *length)
{
    size_t nearest = TEXT_NOT_FOUND;

    for (size_t i = 0; i < ARROW_COUNT; i++) {
        struct text arrow = text_from_string(arrows[i]);
        size_t at = text_find(text_from(text, from), arrow);

        if (at != TEXT_NOT_FOUND && from + at < nearest) {
            nearest = from + at;
            *length = arrow.length;
        }
    }
    return nearest;
}

struct texts way_names_from_arrows(struct extraction *extraction, struct text text)
{
    struct texts names = {0};
    size_t from = 0, length = 0;

    while (names.count <= WAY_STEP_LIMIT) {
        size_t at = arrow_at(text, from, &length);

        if (at == TEXT_NOT_FOUND)
            break;
        way_add_name(extraction, &names, text_slice(text, from, at));
        from = at + length;
    }
    if (from > 0)
        way_add_name(extraction, &names, text_from(text, from));
    return names;
}

bool path_from_text(struct extraction *extraction, struct text text, struct text *from,
                    struct target *path)
{
    struct texts names = way_names_from_arrows(extraction, text);

    *path = (struct target){0};
    if (names.count < 2)
        return false;
    *from = names.items[0];
    path->to = names.items[names.count - 1];
    for (size_t i = 1; i + 1 < names.count; i++)
        *ARRAY_PUSH(extraction->arena, &path->via) = names.items[i];
    return true;
}
