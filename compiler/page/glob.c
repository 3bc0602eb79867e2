// File name patterns as docfx.json has them: a pattern becomes a program whose steps run side by
// side.
#include "page/glob.h"

#include <string.h>

enum { PATTERN_LIMIT = 1024, STEP_LIMIT = 3 * PATTERN_LIMIT + 2 };

enum step_kind {
    STEP_CHARACTER, // this character
    STEP_NAME,      // any character but a slash
    STEP_ANY,       // any character
    STEP_CLASS,     // one of the pattern's characters from `to` to before `other`
    STEP_NO_CLASS,  // none of them, and no slash
    STEP_FORK,      // goes on both at `to` and at `other`
    STEP_JUMP,      // goes on at `to`
    STEP_END
};

struct step {
    unsigned char kind; // enum step_kind
    char character;
    uint16_t to, other;
};

struct glob {
    struct text pattern; // in lower case
    struct text start;   // what every path begins with
    struct text word;    // the longest stretch that every path holds
    bool is_plain;       // all that begins and ends so is taken: "docs/**/*.md"
    struct text end;
    const struct step *steps;
    size_t count;
};

// A brace that is open. Where its alternatives jump to is known when it closes; until then each
// jump holds the one before it.
struct brace {
    uint16_t fork;
    uint16_t last_jump; // 0 for none
};

struct program {
    struct text pattern;
    size_t at;
    struct text word,
        run; // the longest stretch of plain characters so far, and the one that ends here
    struct step steps[STEP_LIMIT];
    uint16_t count;
    struct brace braces[PATTERN_LIMIT];
    size_t depth;
    size_t closing; // how many closing braces stand ahead
};

static struct step *add_step(struct program *program, enum step_kind kind)
{
    struct step *step = &program->steps[program->count++];

    *step = (struct step){.kind = (unsigned char)kind};
    return step;
}

static void add_loop(struct program *program, enum step_kind kind)
{
    const uint16_t start = program->count;
    struct step *fork = add_step(program, STEP_FORK);

    fork->to = start + 1;
    fork->other = start + 3;
    add_step(program, kind);
    add_step(program, STEP_JUMP)->to = start;
}

// "**" is more than "*" only as a whole name, and stands for no folder too: "a/**/b" is also "a/b".
static void add_stars(struct program *program)
{
    const size_t start = program->at;
    const struct text pattern = program->pattern;

    while (program->at < pattern.length && pattern.at[program->at] == '*')
        program->at++;
    const bool at_end = program->at == pattern.length;
    const bool is_name =
        (start == 0 || pattern.at[start - 1] == '/') && (at_end || pattern.at[program->at] == '/');

    if (program->at - start < 2 || !is_name) {
        add_loop(program, STEP_NAME);
    } else if (at_end) {
        add_loop(program, STEP_ANY);
    } else {
        struct step *fork = add_step(program, STEP_FORK);

        fork->to = program->count;
        add_loop(program, STEP_ANY);
        add_step(program, STEP_CHARACTER)->character = '/';
        fork->other = program->count;
        program->at++;
    }
}

static size_t name_length(struct text path)
{
    const size_t length = text_find_character(path, '/');

    return length == TEXT_NOT_FOUND ? path.length : length;
}

// "[" ("!" | "^")? characters "]"; false if it is not closed.
static bool add_class(struct program *program)
{
    const struct text rest = text_from(program->pattern, program->at + 1);
    const struct text name =
        text_slice(program->pattern, 0, program->pattern.length - rest.length + name_length(rest));
    size_t start = program->at + 1;
    const bool is_negative =
        start < name.length && (name.at[start] == '!' || name.at[start] == '^');

    start += is_negative;
    const size_t length = text_find_character(text_from(name, start + 1), ']');

    if (start >= name.length || length == TEXT_NOT_FOUND)
        return false;
    struct step *step = add_step(program, is_negative ? STEP_NO_CLASS : STEP_CLASS);

    step->to = (uint16_t)start;
    step->other = (uint16_t)(start + 1 + length);
    program->at = step->other + 1u;
    return true;
}

// The alternative ends here and jumps behind the brace; the fork's other way is the next one.
static void end_alternative(struct program *program, struct brace *brace)
{
    struct step *jump = add_step(program, STEP_JUMP);

    jump->to = brace->last_jump;
    brace->last_jump = program->count - 1;
    program->steps[brace->fork].other = program->count;
}

static void begin_alternative(struct program *program, struct brace *brace)
{
    struct step *fork = add_step(program, STEP_FORK);

    brace->fork = program->count - 1;
    fork->to = fork->other = program->count;
}

static void close_brace(struct program *program)
{
    struct brace *brace = &program->braces[--program->depth];

    while (brace->last_jump != 0) {
        struct step *jump = &program->steps[brace->last_jump];

        brace->last_jump = jump->to;
        jump->to = program->count;
    }
}

static bool add_brace(struct program *program, char character)
{
    struct brace *open = &program->braces[program->depth];

    if (character == '{' && program->closing > program->depth) {
        program->depth++;
        open->last_jump = 0;
        begin_alternative(program, open);
    } else if (character == ',' && program->depth > 0) {
        end_alternative(program, open - 1);
        begin_alternative(program, open - 1);
    } else if (character == '}' && program->depth > 0) {
        close_brace(program);
    } else {
        return false;
    }
    program->at++;
    return true;
}

static void add_plain(struct program *program, char character)
{
    add_step(program, STEP_CHARACTER)->character = character;
    if (program->depth == 0) {
        const size_t start = program->at - program->run.length;

        program->run = text_slice(program->pattern, start, program->at + 1);
        if (program->run.length > program->word.length)
            program->word = program->run;
    }
    program->at++;
}

static void add_part(struct program *program)
{
    const char character = program->pattern.at[program->at];
    const struct text run = program->run;

    program->closing -= character == '}';
    program->run = TEXT("");
    if (character == '*') {
        add_stars(program);
    } else if (character == '?') {
        add_step(program, STEP_NAME);
        program->at++;
    } else if (!(character == '[' && add_class(program)) && !add_brace(program, character)) {
        program->run = run;
        add_plain(program, character);
    }
}

struct text glob_path(struct arena *arena, struct text path)
{
    char *at = arena_take(arena, path.length + 1);

    for (size_t i = 0; i < path.length; i++)
        at[i] = character_lower(path.at[i]);
    return (struct text){at, path.length};
}

static struct text read_pattern(struct arena *arena, struct text pattern)
{
    char *at = arena_take(arena, pattern.length + 1);

    for (size_t i = 0; i < pattern.length; i++)
        at[i] = pattern.at[i] == '\\' ? '/' : character_lower(pattern.at[i]);
    pattern = (struct text){at, pattern.length};
    return text_starts_with(pattern, TEXT("./")) ? text_from(pattern, 2) : pattern;
}

// plain -> start "**/" "*"+ end; nearly all patterns that take pages are such.
static bool read_plain(struct text pattern, struct text start, struct text *end)
{
    *end = text_from(pattern, start.length);
    if (!text_starts_with(*end, TEXT("**/*")) ||
        (start.length > 0 && start.at[start.length - 1] != '/'))
        return false;
    *end = text_from(*end, 3);
    while (text_starts_with(*end, TEXT("*")))
        *end = text_from(*end, 1);
    for (size_t i = 0; i < end->length; i++)
        if (strchr("*?[]{},/", end->at[i]) != NULL)
            return false;
    return true;
}

const struct glob *glob_from_text(struct arena *arena, struct text pattern)
{
    if (pattern.length > PATTERN_LIMIT)
        return NULL;
    struct program program;

    program.pattern = read_pattern(arena, pattern);
    program.at = program.count = 0;
    program.depth = program.closing = 0;
    program.word = program.run = TEXT("");
    for (size_t i = 0; i < program.pattern.length; i++)
        program.closing += program.pattern.at[i] == '}';

    struct glob *glob = ARENA_NEW(arena, struct glob);

    glob->start = TEXT("");
    while (program.at < program.pattern.length) {
        add_part(&program);
        if (program.run.length == program.at)
            glob->start = program.run;
    }
    glob->is_plain = read_plain(program.pattern, glob->start, &glob->end);
    while (program.depth > 0)
        close_brace(&program);
    add_step(&program, STEP_END);

    struct step *steps = ARENA_ARRAY(arena, struct step, program.count);

    memcpy(steps, program.steps, program.count * sizeof *steps);
    glob->pattern = program.pattern;
    glob->word = program.word;
    glob->steps = steps;
    glob->count = program.count;
    return glob;
}

// The steps that wait for the next character.
struct waiting {
    uint16_t steps[STEP_LIMIT];
    size_t count;
};

// Follows forks and jumps from a step on. Each step is taken once a character, which `seen` tells.
static void wait_at(const struct glob *glob, struct waiting *waiting, uint32_t *seen, uint32_t turn,
                    uint16_t start)
{
    uint16_t ahead[STEP_LIMIT + 1];
    size_t count = 0;

    ahead[count++] = start;
    while (count > 0) {
        const uint16_t at = ahead[--count];
        const struct step *step = &glob->steps[at];

        if (seen[at] == turn)
            continue;
        seen[at] = turn;
        if (step->kind == STEP_FORK)
            ahead[count++] = step->other;
        if (step->kind == STEP_FORK || step->kind == STEP_JUMP)
            ahead[count++] = step->to;
        else
            waiting->steps[waiting->count++] = at;
    }
}

// set -> (character | character "-" character)*
static bool class_holds(struct text set, char character)
{
    for (size_t i = 0; i < set.length; i++) {
        const bool is_range = i + 2 < set.length && set.at[i + 1] == '-';

        if (set.at[i] == character ||
            (is_range && set.at[i] <= character && character <= set.at[i + 2]))
            return true;
        i += is_range ? 2 : 0;
    }
    return false;
}

static bool step_takes(const struct glob *glob, const struct step *step, char character)
{
    const struct text set = text_slice(glob->pattern, step->to, step->other);

    switch ((enum step_kind)step->kind) {
    case STEP_CHARACTER: return step->character == character;
    case STEP_NAME: return character != '/';
    case STEP_ANY: return true;
    case STEP_CLASS: return class_holds(set, character);
    case STEP_NO_CLASS: return character != '/' && !class_holds(set, character);
    case STEP_FORK:
    case STEP_JUMP:
    case STEP_END: break;
    }
    return false;
}

static bool run(const struct glob *glob, struct text path)
{
    struct waiting waiting[2];
    uint32_t seen[STEP_LIMIT];

    memset(seen, 0xFF, glob->count * sizeof *seen);
    waiting[0].count = 0;
    wait_at(glob, &waiting[0], seen, 0, 0);
    for (uint32_t i = 0; i < path.length; i++) {
        const struct waiting *now = &waiting[i % 2];
        struct waiting *next = &waiting[(i + 1) % 2];

        next->count = 0;
        for (size_t j = 0; j < now->count; j++)
            if (step_takes(glob, &glob->steps[now->steps[j]], path.at[i]))
                wait_at(glob, next, seen, i + 1, now->steps[j] + 1);
        if (next->count == 0)
            return false;
    }
    return seen[glob->count - 1] == path.length;
}

bool glob_matches(const struct glob *glob, struct text path)
{
    if (!text_starts_with(path, glob->start))
        return false;
    if (glob->is_plain)
        return text_ends_with(text_from(path, glob->start.length), glob->end);
    return text_contains(path, glob->word) && run(glob, path);
}
