// Prose is cut into sentences.
#include "extract/sentence.h"

#include "base/array.h"
#include "base/utf8.h"
#include "extract/word.h"
#include "extract/word_values.h"

#include <string.h>

// Steps over closing quotes, brackets and further marks behind the end of a sentence.
static size_t skip_closing(struct text text, size_t at)
{
    while (at < text.length) {
        uint32_t character;
        size_t length = utf8_read(text_from(text, at), &character);

        if (character != '"' && character != '\'' && character != ')' && character != ']' &&
            character != '.' && character != '!' && character != '?' && character != 0x2019 &&
            character != 0x201C && character != 0x201D && character != 0xBB)
            break;
        at += length;
    }
    return at;
}

static bool is_blank_at(struct text text, size_t at)
{
    uint32_t character;

    if (at >= text.length)
        return true;
    utf8_read(text_from(text, at), &character);
    return utf8_is_space(character);
}

// The run of characters that are no white space and that ends before a place.
static struct text run_before(struct text text, size_t end)
{
    size_t start = end;

    while (start > 0 && !character_is_space(text.at[start - 1]) && text.at[start - 1] != '(')
        start--;
    return text_slice(text, start, end);
}

static bool is_short_number(struct text run)
{
    size_t digits = 0;

    while (digits < run.length && character_is_digit(run.at[digits]))
        digits++;
    return digits > 0 && digits <= 2 && digits == run.length;
}

// One letter, or letters with full stops between them: "e.g", "U.S".
static bool is_initials(struct text run)
{
    for (size_t i = 0; i < run.length; i++) {
        if (i % 2 == 0 ? !character_is_letter(run.at[i]) : run.at[i] != '.')
            return false;
    }
    return run.length % 2 == 1 && (run.length > 1 || character_lower(run.at[0]) == run.at[0]);
}

// "3. Quartal", "1. Mai"
static bool is_counted(const struct vocabulary *vocabulary, struct text word)
{
    int value;

    return vocabulary_is(vocabulary, WORD_DATE, word, &value) && value > DATE_WORD_MONTH;
}

static bool is_month(const struct vocabulary *vocabulary, struct text word)
{
    int value;

    return vocabulary_is(vocabulary, WORD_DATE, word, &value) && value > DATE_WORD_MONTH &&
           value <= DATE_WORD_MONTH + 12;
}

// Whether the full stop at a place belongs to what stands before it: an abbreviation, an ordinal, a
// line's number.
static bool is_inner_stop(const struct vocabulary *vocabulary, struct text text, size_t line,
                          size_t stop)
{
    struct text run = run_before(text, stop);
    struct text behind = text_trim(text_slice(text, stop + 1, stop + 40));
    struct word next;
    uint32_t character;

    if (behind.length == 0)
        return false;
    utf8_read(behind, &character);
    if (utf8_is_letter(character) && utf8_lower(character) == character)
        return true;
    if (is_initials(run) || vocabulary_is(vocabulary, WORD_ABBREVIATION, run, NULL))
        return true;
    if (character_is_digit(behind.at[0]))
        return is_month(vocabulary, run) && run.length <= strlen("Sept");
    if (!is_short_number(run))
        return false;
    return run.at == text.at + line ||
           (word_next(behind, 0, &next) &&
            is_counted(vocabulary, text_slice(behind, next.start, next.end)));
}

static void add_sentence(struct arena *arena, struct sentences *sentences, struct text text,
                         size_t start, size_t end)
{
    struct text trimmed = text_trim(text_slice(text, start, end));

    if (trimmed.length == 0)
        return;
    start = (size_t)(trimmed.at - text.at);
    *ARRAY_PUSH(arena, sentences) = (struct sentence){start, start + trimmed.length};
}

struct sentences sentences_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                     struct text text)
{
    struct sentences sentences = {0};
    size_t start = 0, line = 0;

    for (size_t i = 0; i < text.length; i++) {
        char character = text.at[i];
        size_t end = i + 1;

        if (character == RICH_HARD) {
            line = end;
        } else if (character == '.' || character == '!' || character == '?') {
            end = skip_closing(text, end);
            if (!is_blank_at(text, end) ||
                (character == '.' && is_inner_stop(vocabulary, text, line, i)))
                continue;
        } else {
            continue;
        }
        add_sentence(arena, &sentences, text, start, end);
        start = end;
        i = end - 1;
    }
    add_sentence(arena, &sentences, text, start, text.length);
    return sentences;
}
