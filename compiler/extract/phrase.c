// The words of a phrase, and whether they stand in a text.
#include "extract/phrase.h"

#include "base/array.h"
#include "page/rich.h"

#define GAP_WORDS 3

struct phrase_words phrase_words_from_text(struct arena *arena, struct text text)
{
    struct phrase_words words = {0};
    struct word word;
    size_t end = 0;

    while (word_next(text, end, &word)) {
        struct phrase_word *item = ARRAY_PUSH(arena, &words);
        char folded[WORD_FOLDED_SIZE];
        size_t length = word_fold(text_slice(text, word.start, word.end), folded);

        item->text = arena_copy(arena, (struct text){folded, length});
        for (size_t i = end; i < word.start; i++) {
            if (text.at[i] == '_')
                item->gap = true;
            else if (character_is_punctuation(text.at[i]) && text.at[i] != '-')
                item->glue = text.at[i];
        }
        end = word.end;
        if (end < text.length && text.at[end] == '~') {
            item->is_start = true;
            end++;
        }
    }
    return words;
}

// Whether what stands between two words of a text may stand there in a phrase: blanks and hyphens,
// or blanks and the one mark of punctuation that the phrase asks for.
static bool is_between(struct text between, char glue)
{
    bool glued = glue == 0;

    for (size_t i = 0; i < between.length; i++) {
        char character = between.at[i];

        if (glue != 0 && character == glue)
            glued = true;
        else if (!character_is_space(character) && character != '-' &&
                 (unsigned char)character < 0x80 && !word_apostrophe(between, i))
            return false;
    }
    return glued;
}

// Whether a sentence or a line goes on through what stands between two words.
static bool goes_on(struct text between)
{
    for (size_t i = 0; i < between.length; i++) {
        char character = between.at[i];

        if (character == RICH_HARD || character == '|')
            return false;
        if ((character == '.' || character == '!' || character == '?' || character == ';' ||
             character == ':') &&
            i + 1 < between.length && character_is_space(between.at[i + 1]))
            return false;
    }
    return true;
}

bool phrase_word_is(const struct phrase_word *wanted, struct text folded)
{
    return wanted->is_start ? text_starts_with(folded, wanted->text)
                            : text_equals(folded, wanted->text);
}

static bool word_is(struct text text, struct word word, const struct phrase_word *wanted)
{
    char folded[WORD_FOLDED_SIZE];
    size_t bytes = word.end - word.start;

    if (bytes < wanted->text.length)
        return false;

    return phrase_word_is(
        wanted, (struct text){folded, word_fold(text_slice(text, word.start, word.end), folded)});
}

bool phrase_words_go_on(const struct phrase_words *words, struct text text, struct word word,
                        size_t *end)
{
    for (size_t i = 1; i < words->count; i++) {
        const struct phrase_word *wanted = &words->items[i];
        struct word next = word;
        bool found = false;

        for (size_t skipped = 0; !found && skipped <= (wanted->gap ? GAP_WORDS : 0u); skipped++) {
            size_t before = next.end;

            if (!word_next(text, before, &next))
                return false;

            struct text between = text_slice(text, before, next.start);

            if (wanted->gap ? !goes_on(between) : !is_between(between, wanted->glue))
                return false;
            found = word_is(text, next, wanted);
        }
        if (!found)
            return false;
        word = next;
    }
    *end = word.end;
    return true;
}
