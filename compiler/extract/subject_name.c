// The names that headings and titles give, and lists of names.
#include "extract/subject.h"

#include "base/array.h"
#include "base/utf8.h"
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
static struct text without_target(const struct extraction *extraction, struct text name)
{
    struct word_matches hinges =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_HINGE, name);

    for (size_t i = 0; i < hinges.count; i++) {
        if (hinges.items[i].value == HINGE_TO)
            return text_slice(name, 0, hinges.items[i].start);
    }
    return name;
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
    struct word_match opener;
    bool moved = false;

    if (vocabulary_is(extraction->vocabulary, WORD_GENERIC_HEADING, name, NULL))
        return TEXT("");
    while (vocabulary_begins(extraction->vocabulary, WORD_TITLE_OPENER, name, &opener)) {
        moved = moved || opener.value == 2;
        name = subject_trim(extraction, text_from(name, opener.end));
    }
    if (moved)
        name = subject_trim(extraction, without_target(extraction, name));
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
    uint32_t character;

    if (text.length == 0)
        return false;
    utf8_read(text, &character);
    return !utf8_is_letter(character) || utf8_lower(character) != character;
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

// Whether a word in the words leads to a part of a name: "X on Y".
static bool has_part(const struct extraction *extraction, struct text text)
{
    return vocabulary_has(extraction->vocabulary, WORD_PLACE, text, NULL) ||
           vocabulary_has(extraction->vocabulary, WORD_LINK, text, NULL);
}

// Whether a joint behind the first of two names begins another one: not in "X on Y and Z", where it
// joins Y and Z; "the" or "of" may stand before it.
static bool joins_names(const struct extraction *extraction, struct text first, struct text second)
{
    static const enum word_class leads[] = {WORD_DETERMINER, WORD_ARTICLE, WORD_LINK};

    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        size_t end;

        if (subject_front(extraction, leads[i], second, &end) &&
            begins_name(text_trim(text_from(second, end))))
            second = text_trim(text_from(second, end));
    }
    return begins_name(second) && !subject_is_version(extraction, second) &&
           (!has_part(extraction, first) || has_part(extraction, second));
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

        if (length > 0 && i > start &&
            joins_names(extraction, text_slice(name, start, i), text_from(name, i + length))) {
            *ARRAY_PUSH(extraction->arena, &names) =
                subject_trim(extraction, text_slice(name, start, i));
            start = i + length;
            i = start;
        }
        if (name.at[i] == '(' && closes) {
            size_t close = text_find_character(text_from(name, i), ')');

            closes = close != TEXT_NOT_FOUND;
            i += closes ? close : 0;
        }
    }
    *ARRAY_PUSH(extraction->arena, &names) =
        start > 0 ? subject_trim(extraction, text_from(name, start)) : name;
    return names;
}
