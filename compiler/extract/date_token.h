// A text cut into what dates are made of: numbers, words that dates know, marks.
#ifndef EXTRACT_DATE_TOKEN_H
#define EXTRACT_DATE_TOKEN_H

#include "extract/vocabulary.h"
#include "extract/word_values.h"

enum date_token_kind {
    DATE_TOKEN_END, // behind the last
    DATE_TOKEN_NUMBER,
    DATE_TOKEN_WORD, // one or more words of the class DATE
    DATE_TOKEN_MARK, // one character of punctuation; all dashes but the hyphen are DATE_MARK_DASH
    DATE_TOKEN_OTHER
};

#define DATE_MARK_DASH '\x7f'

struct date_token {
    enum date_token_kind kind;
    size_t start, end; // in the text
    int value;         // the number, enum date_word, or the mark's character
    unsigned digits;   // of a number
    bool ordinal;      // "13th"
    bool behind_blank; // white space stands before it, or the text begins
};

struct date_tokens {
    struct text text;
    struct date_token *items; // the last one is DATE_TOKEN_END
    size_t count, capacity;
};

struct date_tokens date_tokens_from_text(struct arena *arena, const struct vocabulary *vocabulary,
                                         struct text text);

#endif
