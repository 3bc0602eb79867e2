// What the words of a heading or title say of an FAQ, and what a question looks like.
#include "extract/faq_scope.h"

#include "base/utf8.h"
#include "extract/word.h"
#include "extract/word_values.h"

#include <string.h>

// The value of the context word that a text begins with, 0 if it begins with none.
static int context_behind(const struct extraction *extraction, struct text text)
{
    struct word word;
    struct word_match match;

    if (word_next(text, 0, &word) && word.start == 0 &&
        vocabulary_has(extraction->vocabulary, WORD_FAQ_CONTEXT, text, &match) && match.start == 0)
        return match.value;
    return 0;
}

static int context_before(struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_FAQ_CONTEXT, text);
    struct word word;

    if (matches.count == 0)
        return 0;

    const struct word_match *last = &matches.items[matches.count - 1];

    return word_next(text, last->end, &word) ? 0 : last->value;
}

// What stands behind the FAQ's words: nothing, a mark of punctuation and what it sets off, or
// "about ...".
static bool tail_is_open(const struct extraction *extraction, struct text tail)
{
    struct text trimmed = text_trim(tail);
    uint32_t first;

    if (trimmed.length == 0)
        return true;
    utf8_read(trimmed, &first);
    // A hyphen without a blank makes another word: "FAQ-Seite".
    if (first == '-' && trimmed.at == tail.at && trimmed.length > 1 &&
        !character_is_space(trimmed.at[1]))
        return false;
    if (!utf8_is_letter(first) && !utf8_is_digit(first))
        return true;
    return context_behind(extraction, trimmed) != 0;
}

static bool starts_upper(struct text text)
{
    uint32_t first;

    text = text_trim(text);
    if (text.length == 0)
        return false;
    utf8_read(text, &first);
    return utf8_lower(first) != first;
}

static bool is_bare(struct text text)
{
    struct word word;

    return !word_next(text, 0, &word);
}

static bool joins(struct extraction *extraction, struct text before, struct text behind)
{
    struct text head = text_trim(before), tail = text_trim(behind);

    if (text_starts_with(tail, TEXT(")"))) // "Questions (FAQ) and known issues"
        tail = text_trim(text_from(tail, 1));
    return text_ends_with(head, TEXT("&")) || text_starts_with(tail, TEXT("&")) ||
           context_before(extraction, head) == FAQ_CONTEXT_JOINS ||
           context_behind(extraction, tail) == FAQ_CONTEXT_JOINS;
}

// Whether the words at the match open an FAQ; *reason says why or why not.
static bool match_opens(struct extraction *extraction, struct text title,
                        const struct word_match *match, const char **reason)
{
    struct text before = text_slice(title, 0, match->start);
    struct text behind = text_from(title, match->end);
    int context = context_before(extraction, text_trim(before));

    *reason = "names an FAQ";
    if (match->value == FAQ_WORD_ALONE) {
        *reason = is_bare(before) && is_bare(behind) ? "is such a word alone"
                                                     : "says more than that there are questions";
        return is_bare(before) && is_bare(behind);
    }
    if (context == FAQ_CONTEXT_OTHER ||
        (context == FAQ_CONTEXT_ARTICLE && word_count(before) > 1) ||
        (match->value == FAQ_WORD_SHARED &&
         (context == FAQ_CONTEXT_FORUM || context == FAQ_CONTEXT_ABOUT))) {
        *reason = "speaks of an FAQ elsewhere";
        return false;
    }
    if (tail_is_open(extraction, behind) ||
        (match->value == FAQ_WORD && is_bare(before) && starts_upper(behind)))
        return true;
    *reason = "goes on with a word that makes it another thing";
    return false;
}

struct faq_title faq_title_read(struct extraction *extraction, struct text title)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_FAQ_HEADING, title);
    struct faq_title read = {0};

    for (size_t i = 0; i < matches.count; i++) {
        const struct word_match *match = &matches.items[i];

        if (!read.is_faq) {
            read.is_faq = match_opens(extraction, title, match, &read.reason);
            read.is_weak = match->value == FAQ_WORD_ALONE;
            read.is_shared = match->value == FAQ_WORD_SHARED;
            read.is_loose = !tail_is_open(extraction, text_from(title, match->end));
            read.is_bare = is_bare(text_slice(title, 0, match->start)) &&
                           is_bare(text_from(title, match->end));
        }
        read.asks_about =
            read.asks_about ||
            (match->value == FAQ_WORD_SHARED && faq_asks(title) &&
             context_before(extraction, text_trim(text_slice(title, 0, match->start))) !=
                 FAQ_CONTEXT_FORUM);
        read.is_mixed = read.is_mixed || joins(extraction, text_slice(title, 0, match->start),
                                               text_from(title, match->end));
    }
    read.is_mixed = read.is_mixed && read.is_faq;
    return read;
}

int faq_navigation(const struct extraction *extraction, struct text heading)
{
    struct text text = text_trim(heading);
    struct word word;
    struct word_match match;
    bool asks = faq_asks(text);
    int value;

    while (text.length > 0 && strchr("?!:. ", text.at[text.length - 1]))
        text.length--;
    if (vocabulary_is(extraction->vocabulary, WORD_NAVIGATION, text, &value))
        return value;
    // "See also: ..." leads away, "See also what?" may be a question, "References of the issues"
    // may be anything.
    if (!asks && word_next(text, 0, &word) &&
        vocabulary_has(extraction->vocabulary, WORD_NAVIGATION, text, &match) &&
        match.start == word.start && match.end > word.end && match.value == NAVIGATION_AWAY)
        return NAVIGATION_AWAY;
    return 0;
}

static bool is_question_mark(uint32_t character)
{
    return character == '?' || character == 0xFF1F || character == 0x061F;
}

// What may stand behind a question mark: blanks, closing quotes and brackets, emphasis, a full
// stop, a colon.
static bool is_closer(uint32_t character)
{
    return utf8_is_space(character) ||
           (character < 0x80 && strchr("\"')]*_.:!\\`", (int)character)) || character == 0xBB ||
           character == 0x2019 || character == 0x201C || character == 0x201D;
}

bool faq_asks(struct text text)
{
    size_t end = text.length;
    bool bracket = false;

    while (end > 0) {
        uint32_t character;
        size_t length = utf8_read_before(text, end, &character);

        if (is_question_mark(character))
            return true;
        if (!is_closer(character)) {
            // "Is it there? (Preview)"
            const char *open = bracket ? memchr(text.at, '(', end) : NULL;

            return open && faq_asks(text_slice(text, 0, (size_t)(open - text.at)));
        }
        bracket = bracket || character == ')';
        end -= length;
    }
    return false;
}

bool faq_asks_within(struct text text)
{
    for (size_t i = 0; i + 1 < text.length; i++) {
        if (text.at[i] == '?' && character_is_space(text.at[i + 1]))
            return true;
    }
    return faq_asks(text);
}

size_t faq_skip_blanks(struct text text, size_t at)
{
    while (at < text.length) {
        uint32_t character;
        size_t length = utf8_read(text_from(text, at), &character);

        if (!utf8_is_space(character) && character != RICH_HARD)
            break;
        at += length;
    }
    return at;
}

size_t faq_first_mark(const struct rich *rich, size_t at)
{
    size_t low = 0, high = rich->mark_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (rich->marks[middle].start < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct mark *faq_mark_at(const struct rich *rich, enum mark_kind kind, size_t at)
{
    for (size_t i = faq_first_mark(rich, at); i < rich->mark_count && rich->marks[i].start == at;
         i++) {
        if (rich->marks[i].kind == kind && rich->marks[i].end > at)
            return &rich->marks[i];
    }
    return NULL;
}

static bool is_bold_alone(const struct rich *rich, size_t start, size_t end)
{
    const struct mark *mark = faq_mark_at(rich, MARK_STRONG, start);

    return mark && mark->end >= end &&
           faq_skip_blanks(text_slice(rich->text, 0, mark->end), end) == mark->end;
}

// What may stand between "Q" and the question; a dash only behind a blank.
static bool closes_mark(uint32_t character, bool behind_blank)
{
    if (character == '-' || character == 0x2013 || character == 0x2014)
        return behind_blank;
    return character == ':' || character == '.' || character == ')';
}

// mark -> word [number] (":" | "." | ")" | blank "-"), or word [number] alone in bold
size_t faq_mark_end(const struct extraction *extraction, enum word_class class,
                    const struct rich *rich, size_t at)
{
    struct text text = rich->text;
    struct word word;
    size_t end, behind;

    // Only a letter begins a word here; looking for the next word could take the rest of the text.
    if (at >= text.length ||
        (!character_is_letter(text.at[at]) && (unsigned char)text.at[at] < 0x80) ||
        !word_next(text, at, &word) || word.start != at)
        return at;
    end = word.end;
    while (end > at && character_is_digit(text.at[end - 1]))
        end--;
    if (end == at || !vocabulary_is(extraction->vocabulary, class, text_slice(text, at, end), NULL))
        return at;
    behind = faq_skip_blanks(text, end);
    while (behind < text.length && character_is_digit(text.at[behind]))
        end = ++behind;
    behind = faq_skip_blanks(text, end);
    if (behind < text.length) {
        uint32_t character;
        size_t next = behind + utf8_read(text_from(text, behind), &character);

        if (closes_mark(character, behind > end) &&
            (next == text.length || faq_skip_blanks(text, next) > next ||
             is_bold_alone(rich, at, next)))
            return faq_skip_blanks(text, next);
    }
    return is_bold_alone(rich, at, end) && behind > end ? behind : at;
}
