// Splits a cell of targets into alternatives and chains.
#include "extract/transition_target.h"

#include "base/array.h"
#include "extract/transition_cell.h"
#include "extract/transition_move.h"

#define TARGET_LIMIT 128 // of a cell, and as many steps of a chain; real cells have a tenth
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
    struct texts names = way_step_names(extraction, transition_cell_text(extraction, cell), 0);

    *ARRAY_PUSH(extraction->arena, &names) = target;
    target_add(extraction, targets, &names, source, target);
}

// Whether any step has a verb that leads to a name; the others are then chores on the way.
static bool steps_have_verbs(struct extraction *extraction, const struct cell_parts *parts)
{
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].number > 0 &&
            way_step_names(extraction, parts->items[i].text, 0).count > 0)
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
            found = way_step_names(extraction, part->text, 0);
        else if (!way_is_sentence(part->text) && !speaks_of_moves(extraction, part->text))
            way_add_name(extraction, &found, part->text);
        for (size_t j = 0; j < found.count; j++)
            *ARRAY_PUSH(extraction->arena, &names) = found.items[j];
    }
    if (names.count > 0)
        target_add(extraction, targets, &names, source, final);
}

// Where the nearest "or" stands that is not inside parentheses, with its blanks, or
// TEXT_NOT_FOUND; *length is its own.
static size_t or_at(struct extraction *extraction, struct text part, size_t *length)
{
    struct word_matches joints =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_JOINT, part);
    size_t at = 0, open = 0;

    for (size_t i = 0; i < joints.count; i++) {
        const struct word_match *joint = &joints.items[i];

        for (; at < joint->start; at++) {
            open += part.at[at] == '(';
            open -= part.at[at] == ')' && open > 0;
        }
        if (joint->value != 2 || open > 0 || at == 0 || joint->end == part.length ||
            part.at[at - 1] != ' ' || part.at[joint->end] != ' ')
            continue;
        *length = joint->end + 2 - at;
        return at - 1;
    }
    return TEXT_NOT_FOUND;
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

    way_add_name(extraction, &names, name);
    if (names.count > 0)
        target_add(extraction, targets, &names, source, TEXT(""));
}

static bool is_bare_version(struct text part)
{
    return part.length > 0 && character_is_digit(part.at[0]) &&
           text_find_character(part, ' ') == TEXT_NOT_FOUND;
}

// Whether all that commas part begins with the same word, or is a version: "Luma 1, Luma 2".
static bool is_list_of_family(struct text part)
{
    size_t blank = text_find_character(part, ' ');
    struct text family = text_slice(part, 0, blank == TEXT_NOT_FOUND ? 0 : blank + 1);
    size_t at = text_find(part, TEXT(", ")), parts = 0;
    bool versions = at != TEXT_NOT_FOUND && is_bare_version(text_slice(part, 0, at));

    for (; at != TEXT_NOT_FOUND; at = text_find(part, TEXT(", "))) {
        struct text next;

        part = text_trim(text_from(part, at + 2));
        next = text_slice(part, 0, text_find(part, TEXT(", ")));
        if (versions ? !is_bare_version(next)
                     : family.length == 0 || !text_starts_with_nocase(next, family))
            return false;
        parts++;
    }
    return parts > 0;
}

// "Luma 1, Luma 2" -> each; any other text is one.
static void targets_from_list(struct extraction *extraction, struct targets *targets,
                              struct text part, struct text source)
{
    size_t at = is_list_of_family(part) ? text_find(part, TEXT(", ")) : TEXT_NOT_FOUND;

    for (; at != TEXT_NOT_FOUND && !targets->is_cut; at = text_find(part, TEXT(", "))) {
        target_add_name(extraction, targets, text_slice(part, 0, at), source);
        part = text_trim(text_from(part, at + 2));
    }
    target_add_name(extraction, targets, part, source);
}

// "A or B" -> A, B.
static void targets_from_or(struct extraction *extraction, struct targets *targets,
                            struct text part, struct text source)
{
    size_t length = 0, at = or_at(extraction, part, &length), parts = 0;

    while (at != TEXT_NOT_FOUND && !targets->is_cut) {
        // The same name over and over is one target, but not less work.
        targets->is_cut = ++parts > TARGET_LIMIT;
        struct text left = text_trim(text_slice(part, 0, at));

        targets_from_list(extraction, targets, left, source);
        part = with_words_of(extraction, left, text_trim(text_from(part, at + length)));
        at = or_at(extraction, part, &length);
    }
    targets_from_list(extraction, targets, part, source);
}

static bool has_steps(const struct cell_parts *parts)
{
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].number > 0)
            return true;
    }
    return false;
}

// "B. You can convert to C afterwards." -> B: what stands behind a name and a full stop explains
// it.
static struct text name_before_sentence(struct extraction *extraction, struct text part)
{
    size_t stop = text_find(part, TEXT(". "));
    struct text name = stop == TEXT_NOT_FOUND ? part : text_slice(part, 0, stop);

    if (name.length == part.length || !way_is_product(name) || speaks_of_moves(extraction, name) ||
        transition_names_nothing(extraction, name) ||
        transition_word_count(name) > WAY_STOPPED_WORDS ||
        way_step_names(extraction, text_from(part, stop), 0).count == 0)
        return part;
    return name;
}

// One part: a chain by arrows, the names behind its verbs, or the whole of it.
static void targets_from_part(struct extraction *extraction, struct targets *targets,
                              struct text part, struct text source, struct text final)
{
    struct texts names = way_names_from_arrows(extraction, part);

    if (names.count == 0)
        names = way_step_names(extraction, part, 0);
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
        // "You can upgrade directly to B by these tasks: 1. ... 2. ..." names B before its steps.
        for (size_t i = 0; targets.count == 0 && i < parts.count; i++) {
            struct texts names = {0};

            if (parts.items[i].number == 0)
                names = way_step_names(extraction, parts.items[i].text, 0);
            if (names.count > 0)
                target_add(extraction, &targets, &names, source, final);
        }
        return targets;
    }
    targets.is_cut = parts.count == PART_LIMIT;
    for (size_t i = 0; i < parts.count; i++) {
        struct text part = parts.items[i].text;
        bool tells = way_is_sentence(part);

        if (transition_part_is_or(extraction, part) || transition_names_nothing(extraction, part))
            continue;
        // A sentence behind names explains them.
        if (tells &&
            (named || (targets.count > 0 && way_step_names(extraction, part, 0).count == 0)))
            continue;
        named = named || !tells;
        part = name_before_sentence(extraction, part);
        targets_from_part(extraction, &targets, part, source, final);
    }
    return targets;
}
