// The names that headings and titles give, and lists of names.
#include "extract/subject.h"

#include "base/array.h"
#include "extract/subject_words.h"
#include "extract/word_values.h"

#include <string.h>

// The page's name without that of the site: "X | Microsoft Docs", "X - Azure".
static struct text without_site(struct text title)
{
    size_t bar = text_find(title, TEXT(" | "));

    return bar == TEXT_NOT_FOUND ? title : text_slice(title, 0, bar);
}

// "X to Y" behind "Upgrade from": X.
static struct text without_target(struct text name)
{
    size_t to = text_find(name, TEXT(" to "));

    return to == TEXT_NOT_FOUND ? name : text_slice(name, 0, to);
}

// "X (removal)" -> "X removal": what stands in brackets at the end, said without them.
static size_t end_in_brackets(struct text name, size_t start)
{
    return start > 0 && name.length > 1 && name.at[name.length - 1] == ')' &&
                   name.at[start - 1] == '('
               ? name.length - 1
               : name.length;
}

struct text subject_from_heading(const struct extraction *extraction, struct text heading)
{
    struct text name = subject_trim(extraction, without_site(heading));
    struct word_matches endings;
    size_t end;
    bool moved = false;

    if (vocabulary_is(extraction->vocabulary, WORD_GENERIC_HEADING, name, NULL))
        return TEXT("");
    while (subject_front(extraction, WORD_TITLE_OPENER, name, &end)) {
        moved = moved || text_contains(text_slice(name, 0, end), TEXT("from"));
        name = subject_trim(extraction, text_from(name, end));
    }
    if (moved)
        name = without_target(name);
    endings = vocabulary_find(extraction->arena, extraction->vocabulary, WORD_TITLE_ENDING, name);
    for (size_t i = endings.count;
         i-- > 0 && endings.items[i].end == end_in_brackets(name, endings.items[i].start);) {
        size_t bracket = endings.items[i].end < name.length ? 1 : 0;

        name = subject_trim(extraction, text_slice(name, 0, endings.items[i].start - bracket));
    }
    if (subject_is_pronoun(extraction, name) ||
        vocabulary_is(extraction->vocabulary, WORD_GENERIC_HEADING, name, NULL))
        return TEXT("");
    return name;
}

struct text subject_around(const struct extraction *extraction, const struct block *block)
{
    const struct page *page = extraction->page;
    struct text name;

    for (const struct section *section = block->section; section; section = section->parent) {
        if (!section->heading || section->heading == page->heading)
            continue;
        name = subject_from_heading(extraction, section_heading(extraction->arena, section));
        if (name.length > 0)
            return name;
    }
    name = subject_from_heading(extraction, page->title);
    return name.length > 0 ? name : subject_from_heading(extraction, page->heading_text);
}

static struct text one_line(struct arena *arena, struct text text)
{
    struct buffer buffer = {0};
    bool blank = false;

    text = text_trim(text);
    for (size_t i = 0; i < text.length; i++) {
        if (character_is_space(text.at[i])) {
            blank = true;
            continue;
        }
        if (blank)
            buffer_add_character(&buffer, ' ');
        blank = false;
        buffer_add_character(&buffer, text.at[i]);
    }
    struct text line = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return line;
}

// A name begins with a capital, a digit, or a mark such as "/" or "<"; "and development" goes on
// with one.
static bool begins_name(struct text text)
{
    return text.length > 0 && !(text.at[0] >= 'a' && text.at[0] <= 'z');
}

// "X, Version 2": not another name.
static bool is_version(const struct extraction *extraction, struct text text)
{
    struct word_match match;

    return vocabulary_begins(extraction->vocabulary, WORD_DATE, text, &match) &&
           match.value == DATE_WORD_VERSION;
}

// The bytes of what joins two names at a place: a comma, " and ", or both; 0 where nothing does.
// `next` is the first word of its kind that begins behind the place, or NULL.
static size_t joint_length(struct text name, size_t at, const struct word_match *next)
{
    size_t word = name.at[at] == ',' ? at + 1 : at;

    if (word + 1 >= name.length || name.at[word] != ' ')
        return 0;
    word++;
    if (next && next->start == word && next->end < name.length && name.at[next->end] == ' ')
        return next->end + 1 - at;
    return name.at[at] == ',' ? word - at : 0;
}

struct texts subjects_from_name(const struct extraction *extraction, struct text name)
{
    struct texts names = {0};
    struct word_matches joints;
    size_t start = 0, next = 0;
    bool closes = true; // a bracket may close yet

    name = one_line(extraction->arena, name);
    joints = vocabulary_find(extraction->arena, extraction->vocabulary, WORD_JOINT, name);
    for (size_t i = 1; begins_name(name) && i + 1 < name.length; i++) {
        while (next < joints.count && joints.items[next].start <= i)
            next++;

        size_t length = joint_length(name, i, next < joints.count ? &joints.items[next] : NULL);

        if (length > 0 && i > start && begins_name(text_from(name, i + length)) &&
            !is_version(extraction, text_from(name, i + length))) {
            *ARRAY_PUSH(extraction->arena, &names) = text_slice(name, start, i);
            start = i + length;
            i = start;
        }
        if (name.at[i] == '(' && closes) {
            size_t close = text_find_character(text_from(name, i), ')');

            closes = close != TEXT_NOT_FOUND;
            i += closes ? close : 0;
        }
    }
    *ARRAY_PUSH(extraction->arena, &names) = text_from(name, start);
    return names;
}
