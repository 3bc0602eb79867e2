// What somebody does something to: the object of an active verb, and what a verb's two parts hold
// between them.
#include "extract/read_date.h"
#include "extract/subject.h"
#include "extract/subject_words.h"
#include "extract/word.h"

struct text subject_beside_date(const struct extraction *extraction, struct text words)
{
    struct date_reader reader = {extraction->vocabulary, extraction->language, DATE_MONTH_FIRST};
    struct date_matches dates = dates_from_text(extraction->arena, &reader, words);

    for (size_t i = dates.count; i-- > 0;) {
        struct text behind;

        if (dates.items[i].year_alone)
            continue;
        behind = subject_trim(extraction, text_from(words, dates.items[i].end));
        if (behind.length > 0)
            return behind;
        words = text_slice(words, 0, dates.items[i].start);
    }
    return words;
}

// "Microsoft den Dienst Luma" -> "Dienst Luma": what follows the last article.
static struct text behind_article(const struct extraction *extraction, struct text words)
{
    struct word_matches articles =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_ARTICLE, words);
    size_t front;

    if (articles.count > 0)
        return text_from(words, articles.items[articles.count - 1].end);
    words = text_trim(words);
    return subject_front(extraction, WORD_PRONOUN, words, &front) ? text_from(words, front) : words;
}

static struct text first_word(struct text text)
{
    struct word word = {0};

    return word_next(text, 0, &word) ? text_slice(text, word.start, word.end) : TEXT("");
}

static bool begins_name(struct text name)
{
    return name.length > 0 &&
           (character_is_digit(name.at[0]) || (name.at[0] >= 'A' && name.at[0] <= 'Z'));
}

struct text subject_held(const struct extraction *extraction, struct text held)
{
    struct text name = subject_trim(extraction, subject_beside_date(extraction, held));

    if (text_contains(name, TEXT(",")))
        return TEXT("");
    // "werden [wir den Dienst Luma] einstellen"
    if (!begins_name(name) && subject_is_pronoun(extraction, first_word(name)))
        name = subject_trim(extraction, behind_article(extraction, name));
    return begins_name(name) ? text_slice(name, 0, subject_find_verb(extraction, name)) : TEXT("");
}

// Where a verb ends by which somebody has done something, as long as no other verb follows it.
static bool find_perfect(const struct extraction *extraction, struct text left, size_t *end)
{
    struct word_matches words =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_AUXILIARY, left);

    for (size_t i = words.count; i-- > 0;) {
        if (words.items[i].value >= 2) {
            *end = words.items[i].end;
            return words.items[i].value == 3;
        }
    }
    return false;
}

struct text subject_object(const struct extraction *extraction, struct text left, struct text right)
{
    struct text held;
    size_t verb;

    if (!find_perfect(extraction, left, &verb))
        return TEXT("");
    held = text_from(left, verb);
    // "Microsoft a supprimé X"
    if (subject_trim(extraction, held).length == 0)
        return subject_behind(extraction, right);
    // "Microsoft hat X am 3. Mai 2027 eingestellt."
    right = text_trim(right);
    if (right.length > 0 && !subject_is_mark((unsigned char)right.at[0]))
        return TEXT("");
    return subject_without_event(
        extraction,
        subject_trim(extraction,
                     behind_article(extraction, subject_beside_date(extraction, held))));
}
