// Reads the cells of a transition table.
#include "extract/transition_cell.h"

#include "base/array.h"
#include "base/utf8.h"
#include "extract/transition_way.h"
#include "extract/word.h"

#define NOTHING_WORDS  8 // a longer cell may name a replacement behind the words
#define FOOTNOTE_BYTES 6 // a longer superscript is text

size_t transition_word_count(struct text text)
{
    size_t count = 0, end = 0;
    struct word word = {0};

    // "jobs.create_or_update" is one: what counts is what blanks divide.
    while (word_next(text, end, &word)) {
        end = word.end;
        while (end < text.length && !character_is_space(text.at[end]))
            end++;
        count++;
    }
    return count;
}

// A superscript of a few characters is a footnote mark.
static bool is_footnote(const struct mark *mark)
{
    return mark->kind == MARK_SUPERSCRIPT && mark->end - mark->start <= FOOTNOTE_BYTES;
}

// Stars behind a name point to a footnote, unless they are code: `char*`.
static size_t without_stars(const struct rich *rich, size_t start, size_t end)
{
    size_t kept = start + text_trim_end(text_slice(rich->text, start, end)).length;
    size_t last = kept;

    while (kept > start && rich->text.at[kept - 1] == '*')
        kept--;
    if (kept == start || kept == last || rich_is_marked(rich, MARK_CODE, kept, last))
        return last;
    return kept;
}

// The text from start to before end on one line, without footnote marks.
static struct text slice_plain(struct extraction *extraction, const struct rich *rich, size_t start,
                               size_t end)
{
    struct buffer buffer = {0};
    size_t from = start;

    end = without_stars(rich, start, end);
    for (size_t i = 0; i < rich->mark_count && rich->marks[i].start < end; i++) {
        const struct mark *mark = &rich->marks[i];

        if (mark->start < from || !is_footnote(mark))
            continue;
        buffer_add(&buffer, rich_plain_slice(extraction->arena, rich, from, mark->start));
        if (mark->end < end && character_is_space(rich->text.at[mark->end]))
            buffer_add_character(&buffer, ' ');
        from = mark->end;
    }
    struct text rest = rich_plain_slice(extraction->arena, rich, from, end > from ? end : from);

    if (buffer.length > 0) {
        buffer_add(&buffer, rest);
        rest = arena_copy(extraction->arena, text_trim(buffer_text(&buffer)));
    }
    buffer_free(&buffer);
    return rest;
}

struct text transition_cell_text(struct extraction *extraction, const struct cell *cell)
{
    return slice_plain(extraction, cell->rich, 0, cell->rich->text.length);
}

static bool is_end_of_name(struct text rest)
{
    uint32_t character;

    rest = text_trim(rest);
    if (rest.length == 0)
        return true;
    utf8_read(rest, &character);
    return character != '/' && character != '-' && character != '_' && character != ':' &&
           character != '(' && utf8_is_punctuation(character);
}

// Dashes, full stops and the like alone name nothing.
static bool has_word(struct text text)
{
    struct word word;

    return word_next(text, 0, &word);
}

// "All wicks of it will be removed in a later version": one sentence that tells of an end and leads
// to no other name.
static bool tells_of_end_alone(struct extraction *extraction, struct text text)
{
    struct word_match match;

    if (!vocabulary_has(extraction->vocabulary, WORD_NO_REPLACEMENT, text, &match) ||
        match.value != 4 || transition_word_count(text_from(text, match.end)) > NOTHING_WORDS ||
        text_find_nocase(text, TEXT("use ")) != TEXT_NOT_FOUND || // "Use X", "because"
        way_step_names(extraction, text, 0).count > 0)
        return false;
    for (size_t i = 0; i + 1 < text.length; i++) {
        if (text.at[i] == ';' || text.at[i] == ',' || text.at[i] == '(' ||
            (text.at[i] == '.' && character_is_space(text.at[i + 1])))
            return false;
    }
    return true;
}

bool transition_names_nothing(struct extraction *extraction, struct text text)
{
    struct word_match match;
    struct word first;

    text = text_trim(text);
    if (text.length == 0 || vocabulary_is(extraction->vocabulary, WORD_NO_REPLACEMENT, text, NULL))
        return true;
    if (!word_next(text, 0, &first))
        return false;
    if (tells_of_end_alone(extraction, text))
        return true;
    if (!vocabulary_has(extraction->vocabulary, WORD_NO_REPLACEMENT, text, &match) ||
        match.start != first.start)
        return false;
    // "This lamp will be removed. Use a lantern" names one behind it.
    if (match.value >= 3)
        return transition_word_count(text) <= NOTHING_WORDS;
    return match.value == 2 || is_end_of_name(text_from(text, match.end));
}

// "1. Upgrade", "2.Upgrade", "3) Upgrade" -> the number, and the text behind it.
static unsigned number_of(struct text text, struct text *rest)
{
    unsigned number = 0;
    size_t at = 0;

    while (at < text.length && at < 2 && character_is_digit(text.at[at]))
        number = number * 10 + (unsigned)(text.at[at++] - '0');
    if (number == 0 || at >= text.length || (text.at[at] != '.' && text.at[at] != ')'))
        return 0;
    // "2.1 SP1" is a version.
    if (at + 1 < text.length && character_is_digit(text.at[at + 1]))
        return 0;
    *rest = text_trim(text_from(text, at + 1));
    return number;
}

// Bullets that were typed stand before a part as they do in a list.
static struct text without_bullet(struct text text)
{
    static const char *const bullets[] = {"-", "\u2022", "\u00b7", "*", "\u25cf"};

    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        struct text bullet = text_from_string(bullets[i]);
        struct text rest = text_from(text, bullet.length);

        if (text_starts_with(text, bullet) && rest.length > 0 &&
            (character_is_space(rest.at[0]) || (unsigned char)bullet.at[0] >= 0x80))
            return text_trim(rest);
    }
    return text;
}

static bool starts_step(const struct rich *rich, size_t start, size_t end)
{
    return rich_mark(rich, MARK_STEP, start, end) != NULL;
}

bool transition_part_is_or(const struct extraction *extraction, struct text part)
{
    int value;

    while (part.length > 0 &&
           text_find_character(TEXT(".,;:"), part.at[part.length - 1]) != TEXT_NOT_FOUND)
        part.length--;
    return vocabulary_is(extraction->vocabulary, WORD_JOINT, part, &value) && value == 2;
}

// The number of the next step of a list: what stands between two steps belongs to the first.
static unsigned next_number(const struct extraction *extraction, const struct cell_parts *parts)
{
    for (size_t i = parts->count; i > 0; i--) {
        const struct cell_part *part = &parts->items[i - 1];

        if (part->number > 0)
            return part->number + 1;
        if (transition_part_is_or(extraction, part->text))
            break;
    }
    return 1;
}

static void part_add(struct extraction *extraction, struct cell_parts *parts,
                     const struct rich *rich, size_t start, size_t end)
{
    struct text text = slice_plain(extraction, rich, start, end);
    struct cell_part *part;

    if (!has_word(text))
        return;

    struct text rest = without_bullet(text);
    unsigned number = number_of(rest, &rest);

    if (number == 0 && starts_step(rich, start, end))
        number = next_number(extraction, parts);
    part = ARRAY_PUSH(extraction->arena, parts);
    part->text = rest;
    part->number = number;
}

struct cell_parts transition_cell_parts(struct extraction *extraction, const struct cell *cell)
{
    const struct rich *rich = cell->rich;
    struct cell_parts parts = {0};
    size_t start = 0;

    for (size_t at = 0; at < rich->text.length && parts.count < PART_LIMIT; at++) {
        if (rich->text.at[at] != RICH_HARD)
            continue;
        part_add(extraction, &parts, rich, start, at);
        start = at + 1;
    }
    if (parts.count < PART_LIMIT)
        part_add(extraction, &parts, rich, start, rich->text.length);
    return parts;
}

// What stands behind an answer, without the punctuation around it: "Yes (with SP1)" -> "with SP1".
static struct text rest_of_answer(struct text rest)
{
    rest = text_trim(rest);
    while (rest.length > 0 && text_find_character(TEXT(",;:.-("), rest.at[0]) != TEXT_NOT_FOUND)
        rest = text_trim(text_from(rest, 1));
    if (text_ends_with(rest, TEXT(")")) && !text_contains(rest, TEXT("(")))
        rest = text_trim_end(text_slice(rest, 0, rest.length - 1));
    return rest;
}

struct answer transition_cell_answer(struct extraction *extraction, struct text text)
{
    struct answer answer = {.how = text};
    struct word_match match;
    struct word first;
    size_t blank = text_find_character(text, ' ');
    int value;

    if (vocabulary_is(extraction->vocabulary, WORD_ANSWER, text, &value)) {
        answer.word = (enum answer_word)value;
        answer.how = TEXT("");
    } else if (blank != TEXT_NOT_FOUND && (unsigned char)text.at[0] >= 0x80 &&
               vocabulary_is(extraction->vocabulary, WORD_ANSWER, text_slice(text, 0, blank),
                             &value)) {
        // A check mark before words.
        answer.word = (enum answer_word)value;
        answer.how = rest_of_answer(text_from(text, blank));
    } else if (word_next(text, 0, &first) &&
               vocabulary_has(extraction->vocabulary, WORD_ANSWER, text, &match) &&
               match.start == first.start) {
        answer.word = (enum answer_word)match.value;
        answer.how = rest_of_answer(text_from(text, match.end));
    }
    return answer;
}
