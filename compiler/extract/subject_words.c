// The words at the edges of a name: what leads to it, and away from it.
#include "extract/subject_words.h"

#include "base/utf8.h"
#include "extract/subject.h"
#include "extract/word.h"

#include <string.h>

#define DEMONSTRATED_WORDS 4 // at most, the demonstrative among them

bool subject_is_mark(uint32_t character)
{
    return utf8_is_space(character) ||
           (character < 0x80 && strchr(",.;:!?-*\"'|~/\\", (int)character) != NULL) ||
           (character >= 0x2010 && character <= 0x201F) || character == 0xAB || character == 0xBB ||
           character == 0xB7;
}

// Whether the bracket has no other half in the text.
static bool is_single(struct text text, char open, char close)
{
    long depth = 0;

    for (size_t i = 0; i < text.length; i++)
        depth += text.at[i] == open ? 1 : text.at[i] == close ? -1 : 0;
    return depth != 0;
}

static struct text trim_marks(struct text text)
{
    uint32_t character;
    size_t length;

    while (text.length > 0) {
        length = utf8_read(text, &character);
        // ".NET" and "-Switch" begin so.
        bool name = (character == '.' || character == '-' || character == '/') && text.length > 1 &&
                    character_is_letter(text.at[1]);

        if ((!subject_is_mark(character) || name) &&
            !((character == '(' || character == ')') && is_single(text, '(', ')')) &&
            character != ']')
            break;
        text = text_from(text, length);
    }
    while (text.length > 0) {
        length = utf8_read_before(text, text.length, &character);
        if (!subject_is_mark(character) &&
            !((character == ')' || character == '(') && is_single(text, '(', ')')) &&
            character != '[')
            break;
        text = text_slice(text, 0, text.length - length);
    }
    return text;
}

bool subject_front(const struct extraction *extraction, enum word_class class, struct text text,
                   size_t *end)
{
    struct word_match match;

    if (!vocabulary_begins(extraction->vocabulary, class, text, &match))
        return false;
    *end = match.end;
    return true;
}

bool subject_back(const struct extraction *extraction, enum word_class class, struct text text,
                  size_t *start)
{
    size_t from = text.length > SUBJECT_EDGE ? text.length - SUBJECT_EDGE : 0;

    while (from > 0 && from < text.length && !character_is_space(text.at[from]))
        from++;

    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, class, text_from(text, from));

    if (matches.count == 0 || from + matches.items[matches.count - 1].end != text.length)
        return false;
    *start = from + matches.items[matches.count - 1].start;
    return true;
}

// "on", "as of": the words that lead to a date, but no month.
static bool back_date_word(const struct extraction *extraction, struct text text, size_t *start)
{
    struct word_match match;

    return subject_back(extraction, WORD_DATE, text, start) &&
           vocabulary_has(extraction->vocabulary, WORD_DATE, text_from(text, *start), &match) &&
           match.value < DATE_WORD_VERSION;
}

struct text subject_trim(const struct extraction *extraction, struct text name)
{
    size_t at;

    for (;;) {
        size_t before = name.length;

        name = trim_marks(name);
        if (subject_front(extraction, WORD_OPENER, name, &at) ||
            (subject_front(extraction, WORD_LINK, name, &at)))
            name = text_from(name, at);
        name = trim_marks(name);
        if (subject_back(extraction, WORD_AUXILIARY, name, &at) ||
            back_date_word(extraction, name, &at))
            name = text_slice(name, 0, at);
        if (name.length == before)
            return name;
    }
}

bool subject_is_general(struct text name)
{
    for (size_t i = 0; i < name.length; i++) {
        if ((name.at[i] >= 'A' && name.at[i] <= 'Z') || character_is_digit(name.at[i]))
            return false;
    }
    return true;
}

// "cette ancienne application": a few words behind a demonstrative, and no number of a version.
static bool is_demonstrated(const struct extraction *extraction, struct text name)
{
    struct word_match match;
    struct word word = {0};
    size_t words = 0;

    if (!vocabulary_begins(extraction->vocabulary, WORD_PRONOUN, name, &match) || match.value != 2)
        return false;
    while (words <= DEMONSTRATED_WORDS && word_next(name, word.end, &word)) {
        if (character_is_digit(name.at[word.start]))
            return false;
        words++;
    }
    return words <= DEMONSTRATED_WORDS;
}

bool subject_is_pronoun(const struct extraction *extraction, struct text name)
{
    const struct vocabulary *vocabulary = extraction->vocabulary;
    struct word_match match;
    struct word word;

    if (!word_next(name, 0, &word) || vocabulary_is(vocabulary, WORD_PRONOUN, name, NULL))
        return true;
    if (!vocabulary_begins(vocabulary, WORD_PRONOUN, text_slice(name, word.start, word.end),
                           &match))
        return false;
    // "It from the shop" names nothing, nor does "this old protocol"; "this Torch API" does. German
    // nouns have capitals.
    return match.value == 3 ||
           (match.value == 2 &&
            (subject_is_general(text_from(name, word.end)) ||
             (extraction->language != LANGUAGE_ENGLISH && is_demonstrated(extraction, name))));
}

size_t subject_find_verb(const struct extraction *extraction, struct text text)
{
    struct word_matches words =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_AUXILIARY, text);

    for (size_t i = 0; i < words.count; i++) {
        if (words.items[i].value >= 2)
            return words.items[i].start;
    }
    return text.length;
}

bool subject_is_version(const struct extraction *extraction, struct text text)
{
    struct word_match match;
    struct word number;

    return vocabulary_begins(extraction->vocabulary, WORD_DATE, text, &match) &&
           match.value == DATE_WORD_VERSION && word_next(text, match.end, &number) &&
           character_is_digit(text.at[number.end - 1]);
}

bool subject_is_passive(const struct extraction *extraction, struct text left)
{
    struct word_match match;
    size_t start;

    for (left = text_trim(left); !subject_back(extraction, WORD_PASSIVE, left, &start);
         left = text_trim(text_slice(left, 0, start))) {
        // "is the retirement date": of a noun.
        if (subject_back(extraction, WORD_DETERMINER, left, &start) ||
            !subject_back(extraction, WORD_AUXILIARY, left, &start) ||
            (vocabulary_begins(extraction->vocabulary, WORD_AUXILIARY, text_from(left, start),
                               &match) &&
             match.value >= 2))
            return false;
    }
    return true;
}

// Where the mark that opens an aside stands before its end, or TEXT_NOT_FOUND: a comma before a
// word that begins such ones, or a dash like the one at its end.
static size_t find_aside(const struct extraction *extraction, struct text text, struct text mark)
{
    bool comma = text_equals(mark, TEXT(","));

    for (size_t i = text.length; i-- > 0;) {
        struct text rest = text_from(text, i);
        size_t end;

        if (!text_starts_with(rest, mark) || rest.length <= mark.length ||
            !character_is_space(rest.at[mark.length]))
            continue;
        if (!comma ||
            subject_front(extraction, WORD_ASIDE, text_trim(text_from(rest, mark.length)), &end))
            return i;
    }
    return TEXT_NOT_FOUND;
}

bool subject_begins_with_verb(const struct extraction *extraction, struct text text)
{
    struct word_match match;

    return vocabulary_begins(extraction->vocabulary, WORD_AUXILIARY, text_trim(text), &match) &&
           match.value >= 2;
}

// "For this reason": what stands behind the last comma is no name.
static bool begins_with_lead(const struct extraction *extraction, struct text text)
{
    size_t start = text.length, end;

    while (start > 0 && text.at[start - 1] != ',')
        start--;
    return subject_front(extraction, WORD_LEAD, text_trim(text_from(text, start)), &end);
}

struct text subject_without_aside(const struct extraction *extraction, struct text left)
{
    static const char *const marks[] = {",", "\xE2\x80\x93", "\xE2\x80\x94", "--", "-"};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct text mark = text_from_string(marks[i]);

        for (size_t end = left.length; end-- > 1;) {
            size_t start;

            if (!text_starts_with(text_from(left, end), mark) ||
                !(text_is_blank(text_from(left, end + mark.length)) ||
                  subject_begins_with_verb(extraction, text_from(left, end + mark.length))))
                continue;
            start = find_aside(extraction, text_slice(left, 0, end), mark);
            return start == TEXT_NOT_FOUND ||
                           begins_with_lead(extraction, text_slice(left, 0, start))
                       ? left
                       : text_slice(left, 0, start);
        }
    }
    return left;
}

bool subject_begins_with_span(const struct extraction *extraction, struct text text)
{
    struct word_match span;
    struct word word = {0};
    struct text behind;

    if (!vocabulary_has(extraction->vocabulary, WORD_SPAN, text, &span) ||
        (word_next(text, 0, &word) && word_next(text, word.end, &word) && word.start < span.start))
        return false;
    behind = text_trim(text_from(text, span.end));
    return vocabulary_begins(extraction->vocabulary, WORD_SPAN, behind, NULL) ||
           vocabulary_begins(extraction->vocabulary, WORD_LEAD, behind, NULL);
}
