// A text cut into what dates are made of.
#include "extract/date_token.h"

#include "base/array.h"
#include "base/utf8.h"
#include "extract/word.h"

#define NUMBER_DIGITS 9 // more digits are no number of a date

static bool is_dash(uint32_t character)
{
    return character >= 0x2010 && character <= 0x2015;
}

// Marks and blanks between two words become tokens and flags.
static bool add_marks(struct arena *arena, struct date_tokens *tokens, size_t start, size_t end)
{
    bool behind_blank = start == 0;

    for (size_t at = start; at < end;) {
        uint32_t character;
        size_t length = utf8_read(text_from(tokens->text, at), &character);

        if (utf8_is_space(character)) {
            behind_blank = true;
        } else {
            struct date_token *token = ARRAY_PUSH(arena, tokens);

            token->kind = DATE_TOKEN_MARK;
            token->start = at;
            token->end = at + length;
            token->value = character < 0x80     ? (int)character
                           : is_dash(character) ? DATE_MARK_DASH
                                                : 0;
            token->behind_blank = behind_blank;
            behind_blank = false;
        }
        at += length;
    }
    return behind_blank;
}

// Whether only small letters stand there: "ihr" of "**2020**ihr", which lacks its blank.
static bool is_next_word(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < 'a' || text.at[i] > 'z')
            return false;
    }
    return text.length > 1;
}

// number -> digits ("st" | "nd" | ... )? | "CY" digits; the digits before the T of a time stand
// alone, and so does a year before a word.
static bool read_number(const struct vocabulary *vocabulary, struct text text,
                        struct date_token *token)
{
    size_t at = token->start;

    if (text_starts_with_nocase(text_slice(text, at, token->end), TEXT("cy")))
        at += 2;
    for (; at < token->end && character_is_digit(text.at[at]) && token->digits < NUMBER_DIGITS;
         at++) {
        token->value = token->value * 10 + (text.at[at] - '0');
        token->digits++;
    }
    if (token->digits == 0)
        return false;
    if (at < token->end && text.at[at] == 'T' && token->digits == 2) {
        token->end = at;
        return true;
    }
    token->ordinal = at < token->end;
    if (!token->ordinal ||
        vocabulary_is(vocabulary, WORD_ORDINAL, text_slice(text, at, token->end), NULL))
        return true;
    token->ordinal = false;
    if (token->digits != 4 || !is_next_word(text_slice(text, at, token->end)))
        return false;
    token->end = at;
    return true;
}

struct date_tokens date_tokens_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                         struct text text)
{
    struct date_tokens tokens = {.text = text};
    struct word_matches matches = vocabulary_find(arena, vocabulary, WORD_DATE, text);
    struct word word = {0};
    size_t end = 0, next_match = 0;

    while (word_next(text, word.end, &word)) {
        bool behind_blank = add_marks(arena, &tokens, end, word.start);
        struct date_token *token = ARRAY_PUSH(arena, &tokens);

        *token =
            (struct date_token){.start = word.start, .end = word.end, .behind_blank = behind_blank};
        while (next_match < matches.count && matches.items[next_match].start < word.start)
            next_match++;
        if (next_match < matches.count && matches.items[next_match].start == word.start) {
            token->kind = DATE_TOKEN_WORD;
            token->value = matches.items[next_match].value;
            token->end = word.end = matches.items[next_match].end;
        } else {
            token->kind =
                read_number(vocabulary, text, token) ? DATE_TOKEN_NUMBER : DATE_TOKEN_OTHER;
        }
        end = token->end;
    }
    add_marks(arena, &tokens, end, text.length);
    ARRAY_PUSH(arena, &tokens)->start = text.length;
    tokens.items[tokens.count - 1].end = text.length;
    return tokens;
}
