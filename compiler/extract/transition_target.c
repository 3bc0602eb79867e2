// Splits a cell of targets into alternatives and chains.
#include "extract/transition_target.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/transition_move.h"

#define TARGET_LIMIT   128 // of a cell, and as many steps of a chain; real cells have a tenth
#define SENTENCE_WORDS 12  // a longer part is no name
#define STOPPED_WORDS  6   // nor is a part of more words with a full stop behind it

static bool is_sentence(struct text part)
{
    size_t words = transition_word_count(part);

    return words > SENTENCE_WORDS || (words > STOPPED_WORDS && text_ends_with(part, TEXT(".")));
}

static struct text without_stop(struct text name)
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

// The first word of a product's name has a capital, a digit, a hyphen or an underscore (the label
// of an include).
static bool is_product(struct text name)
{
    for (size_t i = 0; i < name.length && !character_is_space(name.at[i]); i++) {
        char character = name.at[i];

        if ((character >= 'A' && character <= 'Z') || (unsigned char)character >= 0x80 ||
            character_is_digit(character) || character == '-' || character == '_')
            return true;
    }
    return false;
}

// The names behind the verbs of a text: "Upgrade to B. Then migrate to C" -> B, C.
static struct texts step_names(struct extraction *extraction, struct text text, int wanted)
{
    struct texts names = {0};
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_STEP, text);

    for (size_t i = 0; i < matches.count; i++) {
        const struct word_match *match = &matches.items[i];
        struct text name;

        if (match->value == STEP_STOP || match->value == STEP_DIRECT ||
            (wanted && match->value != wanted))
            continue;
        name = without_stop(
            text_slice(text, match->end, step_name_end(text, match->end, &matches, i + 1)));
        name = name_without_article(name);
        if (is_product(name) && transition_word_count(name) <= SENTENCE_WORDS)
            *ARRAY_PUSH(extraction->arena, &names) = name;
    }
    return names;
}

struct text first_step_from_text(struct extraction *extraction, struct text text)
{
    struct texts names = step_names(extraction, text, STEP_FIRST);

    return names.count > 0 ? names.items[0] : TEXT("");
}

struct texts steps_from_text(struct extraction *extraction, struct text text)
{
    struct texts names = step_names(extraction, text, 0);

    if (names.count == 0 && !vocabulary_has(extraction->vocabulary, WORD_STEP, text, NULL) &&
        !transition_names_nothing(extraction, text) && !is_sentence(text))
        *ARRAY_PUSH(extraction->arena, &names) = text;
    return names;
}

static bool has_name(const struct texts *names, struct text name)
{
    for (size_t i = 0; i < names->count; i++) {
        if (name_equals(names->items[i], name))
            return true;
    }
    return false;
}

// A chain's last name is its target unless the target is known; the source and repetitions are no
// steps. Of two ways to one target the first stands.
static void target_add(struct extraction *extraction, struct targets *targets,
                       const struct texts *names, struct text source, struct text final)
{
    struct text to = final.length > 0 ? final : names->items[names->count - 1];
    struct target *target;

    if (targets->count >= TARGET_LIMIT || names->count > TARGET_LIMIT) {
        targets->is_cut = true;
        return;
    }
    for (size_t i = 0; i < targets->count; i++) {
        if (name_equals(targets->items[i].to, to))
            return;
    }
    target = ARRAY_PUSH(extraction->arena, targets);
    target->to = to;
    for (size_t i = 0; i < names->count; i++) {
        struct text name = names->items[i];

        if (!name_equals(name, source) && !name_equals(name, to) && !has_name(&target->via, name))
            *ARRAY_PUSH(extraction->arena, &target->via) = name;
    }
}

void targets_add_way(struct extraction *extraction, struct targets *targets,
                     const struct cell *cell, struct text source, struct text target)
{
    struct texts names = step_names(extraction, transition_cell_text(extraction, cell), 0);

    *ARRAY_PUSH(extraction->arena, &names) = target;
    target_add(extraction, targets, &names, source, target);
}

static void name_add(struct extraction *extraction, struct texts *names, struct text name)
{
    name = without_stop(name);
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

// A > B > C
static struct texts names_from_arrows(struct extraction *extraction, struct text text)
{
    struct texts names = {0};
    size_t from = 0, length = 0;

    while (names.count <= TARGET_LIMIT) {
        size_t at = arrow_at(text, from, &length);

        if (at == TEXT_NOT_FOUND)
            break;
        name_add(extraction, &names, text_slice(text, from, at));
        from = at + length;
    }
    if (from > 0)
        name_add(extraction, &names, text_from(text, from));
    return names;
}

bool path_from_text(struct extraction *extraction, struct text text, struct text *from,
                    struct target *path)
{
    struct texts names = names_from_arrows(extraction, text);

    *path = (struct target){0};
    if (names.count < 2)
        return false;
    *from = names.items[0];
    path->to = names.items[names.count - 1];
    for (size_t i = 1; i + 1 < names.count; i++)
        *ARRAY_PUSH(extraction->arena, &path->via) = names.items[i];
    return true;
}

// "or", "oder" alone between two lines.
static bool is_or(struct text part)
{
    part = without_stop(part);
    return text_equals_nocase(part, TEXT("or")) || text_equals_nocase(part, TEXT("oder")) ||
           text_equals_nocase(part, TEXT("ou"));
}

// Whether any step has a verb that leads to a name; the others are then chores on the way.
static bool steps_have_verbs(struct extraction *extraction, const struct cell_parts *parts)
{
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].number > 0 && step_names(extraction, parts->items[i].text, 0).count > 0)
            return true;
    }
    return false;
}

// Numbered steps: a new 1 begins another chain.
static void targets_from_steps(struct extraction *extraction, struct targets *targets,
                               const struct cell_parts *parts, struct text source,
                               struct text final)
{
    bool verbs = steps_have_verbs(extraction, parts);
    struct texts names = {0};

    for (size_t i = 0; i < parts->count; i++) {
        const struct cell_part *part = &parts->items[i];
        struct texts found = {0};

        if (part->number == 0)
            continue;
        if (part->number == 1 && names.count > 0) {
            target_add(extraction, targets, &names, source, final);
            names = (struct texts){0};
        }
        if (verbs)
            found = step_names(extraction, part->text, 0);
        else if (!is_sentence(part->text))
            name_add(extraction, &found, part->text);
        for (size_t j = 0; j < found.count; j++)
            *ARRAY_PUSH(extraction->arena, &names) = found.items[j];
    }
    if (names.count > 0)
        target_add(extraction, targets, &names, source, final);
}

// Where the nearest "or" stands that is not inside parentheses; *length is its own.
static size_t or_at(struct text part, size_t *length)
{
    static const char *const words[] = {" or ", " oder ", " ou "};
    size_t nearest = TEXT_NOT_FOUND;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct text or = text_from_string(words[i]);
        size_t at = text_find_nocase(part, or);

        if (at >= nearest)
            continue;
        nearest = at;
        *length = or.length;
    }
    if (nearest != TEXT_NOT_FOUND) {
        struct text left = text_slice(part, 0, nearest);

        if (text_contains(left, TEXT("(")) != text_contains(left, TEXT(")")))
            return TEXT_NOT_FOUND;
    }
    return nearest;
}

// A lone word behind "or" takes the words before it: "Windows Server 2016 Standard or Datacenter"
// names two editions of it.
static struct text with_words_of(struct extraction *extraction, struct text left, struct text right)
{
    size_t cut = left.length;

    while (cut > 0 && !character_is_space(left.at[cut - 1]))
        cut--;
    for (size_t i = 0; i < right.length; i++) {
        if (character_is_space(right.at[i]))
            return right;
    }
    return cut == 0 ? right
                    : arena_format(extraction->arena, "%.*s%.*s", (int)cut, left.at,
                                   TEXT_ARGUMENTS(right));
}

static void target_add_name(struct extraction *extraction, struct targets *targets,
                            struct text name, struct text source)
{
    struct texts names = {0};

    name_add(extraction, &names, name);
    if (names.count > 0)
        target_add(extraction, targets, &names, source, TEXT(""));
}

// "A or B" -> A, B.
static void targets_from_or(struct extraction *extraction, struct targets *targets,
                            struct text part, struct text source)
{
    size_t length = 0, at = or_at(part, &length);

    while (at != TEXT_NOT_FOUND && !targets->is_cut) {
        struct text left = text_trim(text_slice(part, 0, at));

        target_add_name(extraction, targets, left, source);
        part = with_words_of(extraction, left, text_trim(text_from(part, at + length)));
        at = or_at(part, &length);
    }
    target_add_name(extraction, targets, part, source);
}

static bool has_steps(const struct cell_parts *parts)
{
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].number > 0)
            return true;
    }
    return false;
}

// Whether a text is about moving at all: a name is not.
static bool speaks_of_moves(struct extraction *extraction, struct text text)
{
    return vocabulary_has(extraction->vocabulary, WORD_MOVE, text, NULL) ||
           vocabulary_has(extraction->vocabulary, WORD_STEP, text, NULL) ||
           transition_cell_answer(extraction, text).word != 0;
}

// "B. You can convert to C afterwards." -> B: what stands behind a name and a full stop explains
// it.
static struct text name_before_sentence(struct extraction *extraction, struct text part)
{
    size_t stop = text_find(part, TEXT(". "));
    struct text name = stop == TEXT_NOT_FOUND ? part : text_slice(part, 0, stop);

    if (name.length == part.length || !is_product(name) || speaks_of_moves(extraction, name) ||
        transition_names_nothing(extraction, name) || transition_word_count(name) > STOPPED_WORDS ||
        step_names(extraction, text_from(part, stop), 0).count == 0)
        return part;
    return name;
}

// One part: a chain by arrows, the names behind its verbs, or the whole of it.
static void targets_from_part(struct extraction *extraction, struct targets *targets,
                              struct text part, struct text source, struct text final)
{
    struct texts names = names_from_arrows(extraction, part);

    if (names.count == 0)
        names = step_names(extraction, part, 0);
    if (names.count > 0)
        target_add(extraction, targets, &names, source, final);
    else
        targets_from_or(extraction, targets, part, source);
}

struct targets targets_from_cell(struct extraction *extraction, const struct cell *cell,
                                 struct text source, struct text final)
{
    struct targets targets = {0};
    struct cell_parts parts = transition_cell_parts(extraction, cell);
    bool named = false;

    if (has_steps(&parts)) {
        targets_from_steps(extraction, &targets, &parts, source, final);
        return targets;
    }
    targets.is_cut = parts.count == PART_LIMIT;
    for (size_t i = 0; i < parts.count; i++) {
        struct text part = parts.items[i].text;
        bool tells = is_sentence(part);

        if (is_or(part) || transition_names_nothing(extraction, part))
            continue;
        // A sentence behind names explains them.
        if (tells && (named || (targets.count > 0 && step_names(extraction, part, 0).count == 0)))
            continue;
        named = named || !tells;
        part = name_before_sentence(extraction, part);
        targets_from_part(extraction, &targets, part, source, final);
    }
    return targets;
}
