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
                item->gaps++;
            else if (text.at[i] == '~')
                item->is_end = true;
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

// Whether the full stop at a place may stand behind the number of a day: "3. März".
static bool is_ordinal_stop(struct text text, size_t stop)
{
    size_t start = stop;

    while (start > 0 && character_is_digit(text.at[start - 1]))
        start--;
    return text.at[stop] == '.' && stop - start >= 1 && stop - start <= 2;
}

// Whether a sentence or a line goes on through what stands between two words.
static bool goes_on(struct text text, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        char character = text.at[i];

        if (character == RICH_HARD || character == '|')
            return false;
        if ((character == '.' || character == '!' || character == '?' || character == ';' ||
             character == ':') &&
            i + 1 < end && character_is_space(text.at[i + 1]) && !is_ordinal_stop(text, i))
            return false;
    }
    return true;
}

static void add_word(struct words_ahead *ahead, struct word word)
{
    struct word_ahead *item = &ahead->items[ahead->count++];

    item->word = word;
    item->length = word_fold(text_slice(ahead->text, word.start, word.end), item->folded);
}

void words_ahead_begin(struct words_ahead *ahead, struct text text, struct word word)
{
    ahead->text = text;
    ahead->count = 0;
    add_word(ahead, word);
}

// The word at the index, all before which were read; NULL behind the last.
static const struct word_ahead *word_at(struct words_ahead *ahead, size_t index)
{
    struct word word;

    if (index == ahead->count) {
        if (index == WORDS_AHEAD ||
            !word_next(ahead->text, ahead->items[index - 1].word.end, &word))
            return NULL;
        add_word(ahead, word);
    }
    return &ahead->items[index];
}

struct text words_ahead_text(struct words_ahead *ahead, size_t index)
{
    const struct word_ahead *word = word_at(ahead, index);

    return word ? (struct text){word->folded, word->length} : TEXT("");
}

bool phrase_word_is_whole(const struct phrase_word *word)
{
    return word->gaps == 0 && !word->is_start && !word->is_end;
}

static bool word_is(const struct word_ahead *word, const struct phrase_word *wanted)
{
    struct text folded = {word->folded, word->length};

    if (wanted->is_end)
        return folded.length > wanted->text.length && text_ends_with(folded, wanted->text);
    return wanted->is_start ? text_starts_with(folded, wanted->text)
                            : text_equals(folded, wanted->text);
}

// Whether the words before and at the index may stand next to each other in a phrase.
static bool is_joined(const struct words_ahead *ahead, size_t index,
                      const struct phrase_word *wanted)
{
    size_t start = ahead->items[index - 1].word.end, end = ahead->items[index].word.start;

    return wanted->gaps > 0 ? goes_on(ahead->text, start, end)
                            : is_between(text_slice(ahead->text, start, end), wanted->glue);
}

// Where the phrase's word stands at or behind the index, or 0.
static size_t find_word(struct words_ahead *ahead, size_t index, const struct phrase_word *wanted)
{
    size_t last = index + GAP_WORDS * wanted->gaps;

    for (; index <= last; index++) {
        const struct word_ahead *word = word_at(ahead, index);

        if (!word)
            return 0;
        if (word_is(word, wanted))
            return is_joined(ahead, index, wanted) ? index : 0;
        if (wanted->gaps > 0 && !is_joined(ahead, index, wanted))
            return 0;
    }
    return 0;
}

bool phrase_words_stand(const struct phrase_words *words, struct words_ahead *ahead, size_t *end)
{
    size_t index = 0;

    if (words->count == 0 || !word_is(&ahead->items[0], &words->items[0]))
        return false;
    for (size_t i = 1; i < words->count; i++) {
        index = find_word(ahead, index + 1, &words->items[i]);
        if (index == 0)
            return false;
    }
    *end = ahead->items[index].word.end;
    return true;
}
