// Splits titles, headings and sentences at the words that stand between A and B.
#include "extract/transition_move.h"

#include "base/array.h"
#include "extract/word.h"

#define NAME_WORDS 12 // a longer stretch is no name

// Where a name ends by its punctuation: a comma (but "2010, 2013"), a colon, a full stop, a
// parenthesis, a dash between blanks, a bar.
static bool ends_name(struct text text, size_t at)
{
    char character = text.at[at];
    struct text behind = text_from(text, at + 1);
    bool blank = behind.length == 0 || character_is_space(behind.at[0]);

    switch (character) {
    case '(':
    case '|':
    case '?': return true;
    case '.':
    case ';':
    case ':': return blank;
    case ',': return blank && !(behind.length > 1 && character_is_digit(behind.at[1]));
    case '-': return blank && at > 0 && character_is_space(text.at[at - 1]);
    default:
        return text_starts_with(text_from(text, at), TEXT(" \u2013 ")) ||
               text_starts_with(text_from(text, at), TEXT(" \u2014 "));
    }
}

// A name without the first article, or the like, before it.
static struct text without_one_article(const struct extraction *extraction, struct text name)
{
    struct word_match article;
    struct text rest;
    size_t apostrophe;

    if (!vocabulary_begins(extraction->vocabulary, WORD_ARTICLE, name, &article))
        return name;
    apostrophe = word_apostrophe(name, article.end);
    rest = text_from(name, article.end + apostrophe);
    // "A-1" is a name.
    if (rest.length == 0 || (apostrophe == 0 && !character_is_space(rest.at[0])))
        return name;
    return text_trim(rest);
}

// "the latest version of Luma" -> "Luma".
struct text name_without_article(const struct extraction *extraction, struct text name)
{
    return without_one_article(extraction, without_one_article(extraction, name));
}

static bool is_nameless(struct extraction *extraction, struct text name)
{
    struct word_match match;

    return vocabulary_has(extraction->vocabulary, WORD_NAMELESS, name, &match) &&
           (match.value == 1 || vocabulary_is(extraction->vocabulary, WORD_NAMELESS, name, NULL));
}

// A name from start to before end, cut where its punctuation ends it; empty if it names nothing.
static struct text name_between(struct extraction *extraction, struct text text, size_t start,
                                size_t end)
{
    size_t at = start;
    struct text name;
    struct word word;

    while (at < end && !ends_name(text, at))
        at++;
    name = name_without_article(extraction, text_trim(text_slice(text, start, at)));
    while (name.length > 0 && (name.at[name.length - 1] == '.' || name.at[name.length - 1] == '*'))
        name = text_trim_end(text_slice(name, 0, name.length - 1));
    if (!word_next(name, 0, &word))
        return TEXT("");

    struct text behind = text_from(name, word.start);
    struct word last = {0};
    size_t words = 0;

    while (word_next(behind, last.end, &last))
        words++;
    if (words > NAME_WORDS || is_nameless(extraction, name))
        return TEXT("");
    return name;
}

static size_t start_of(const struct word_matches *matches, size_t i, struct text text)
{
    return i < matches->count ? matches->items[i].start : text.length;
}

// The part behind the hinge: up to the next hinge of any kind but a verb, which may be part of a
// name.
static struct text part_behind(struct extraction *extraction, struct text text,
                               const struct word_matches *matches, size_t i)
{
    size_t next = i + 1;

    while (next < matches->count && matches->items[next].value == HINGE_VERB)
        next++;
    return name_between(extraction, text, matches->items[i].end, start_of(matches, next, text));
}

static bool starts_upper(struct text text)
{
    return text.length > 0 && ((text.at[0] >= 'A' && text.at[0] <= 'Z') || text.at[0] == '.' ||
                               character_is_digit(text.at[0]));
}

// verb what? ("from" A)? ("to" B)? | verb "to" B "from" A
static bool move_from_verb(struct extraction *extraction, struct text text,
                           const struct word_matches *matches, size_t verb, struct move *move)
{
    struct text what = {0};

    for (size_t i = verb + 1; i < matches->count; i++) {
        const struct word_match *match = &matches->items[i];

        if (match->value == HINGE_STOP || match->value == HINGE_LEAVE)
            break;
        if (match->value == HINGE_VERB) {
            // "prepare the move, then migrate": the later verb is the nearer one.
            if (move->from.length == 0 && move->to.length == 0)
                verb = i;
            continue;
        }
        if (i == verb + 1)
            what = name_without_article(
                extraction, text_trim(text_slice(text, matches->items[verb].end, match->start)));
        if (match->value == HINGE_FROM && move->from.length == 0)
            move->from = part_behind(extraction, text, matches, i);
        else if (match->value == HINGE_TO && move->to.length == 0)
            move->to = part_behind(extraction, text, matches, i);
    }
    if (move->to.length > 0 && starts_upper(what))
        move->what = name_between(extraction, what, 0, what.length);
    // "Upgrade von A", "mise à niveau de A" is an upgrade of A, as long as no B follows.
    if (move->to.length == 0 && extraction->language != LANGUAGE_ENGLISH)
        move->from = TEXT("");
    return move->from.length > 0 || move->to.length > 0;
}

// Whether the word of the match stands inside a name, as in "Luma for Homes": capitals around it.
static bool is_in_name(struct text text, const struct word_match *match)
{
    struct text left = text_trim_end(text_slice(text, 0, match->start));
    size_t start = left.length;

    while (start > 0 && !character_is_space(left.at[start - 1]))
        start--;
    return starts_upper(text_from(left, start)) &&
           starts_upper(text_trim(text_from(text, match->end)));
}

// The words between A and B, without those that stand inside a name.
static struct word_matches hinges_of(struct extraction *extraction, struct text text)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_HINGE, text);
    size_t kept = 0;

    for (size_t i = 0; i < matches.count; i++) {
        if (matches.items[i].value == HINGE_JOIN) {
            if (is_in_name(text, &matches.items[i]))
                continue;
            matches.items[i].value = HINGE_STOP;
        }
        matches.items[kept++] = matches.items[i];
    }
    matches.count = kept;
    return matches;
}

// "A to B migration", "A to B mappings": the verb stands behind, as a noun.
static bool move_from_noun(struct extraction *extraction, struct text text,
                           const struct word_matches *matches, struct move *move)
{
    for (size_t i = 0; i + 1 < matches->count; i++) {
        if (matches->items[i].value != HINGE_TO || matches->items[i + 1].value != HINGE_VERB)
            continue;

        size_t start = i > 0 ? matches->items[i - 1].end : 0;
        struct text from = name_between(extraction, text, start, matches->items[i].start);
        struct text to =
            name_between(extraction, text, matches->items[i].end, matches->items[i + 1].start);

        if (!starts_upper(from) || !starts_upper(to))
            continue;
        move->from = from;
        move->to = to;
        return true;
    }
    return false;
}

struct move move_from_text(struct extraction *extraction, struct text text)
{
    struct move move = {0};
    struct word_matches matches = hinges_of(extraction, text);

    for (size_t i = 0; i < matches.count; i++) {
        int value = matches.items[i].value;

        if (value == HINGE_VERB && move_from_verb(extraction, text, &matches, i, &move))
            return move;
    }
    if (move_from_noun(extraction, text, &matches, &move))
        return move;
    for (size_t i = 0; i < matches.count; i++) {
        size_t start = matches.items[i].end;

        if (matches.items[i].value != HINGE_LEAVE)
            continue;
        // "Deprecated: A".
        if (start < text.length && text.at[start] == ':')
            start++;
        move.from = name_between(extraction, text, start, start_of(&matches, i + 1, text));
        if (move.from.length > 0)
            break;
    }
    return move;
}

struct text name_alias(struct text text, struct text name)
{
    size_t at = name.length > 0 ? text_find(text, name) : TEXT_NOT_FOUND;
    struct text rest;
    size_t end;

    if (at == TEXT_NOT_FOUND)
        return TEXT("");
    rest = text_trim(text_from(text, at + name.length));
    end = text_find_character(rest, ')');
    if (!text_starts_with(rest, TEXT("(")) || end == TEXT_NOT_FOUND)
        return TEXT("");
    return text_trim(text_slice(rest, 1, end));
}

static bool is_version(struct text word)
{
    for (size_t i = 0; i < word.length; i++) {
        if (character_is_digit(word.at[i]))
            return true;
    }
    return false;
}

// The end of the run of characters other than blanks that begins at `at`.
static size_t token_end(struct text text, size_t at)
{
    while (at < text.length && !character_is_space(text.at[at]))
        at++;
    return at;
}

// Where the first token with a digit begins, or TEXT_NOT_FOUND.
static size_t version_start(struct text name)
{
    for (size_t at = 0; at < name.length; at = token_end(name, at) + 1) {
        if (is_version(text_slice(name, at, token_end(name, at))))
            return at;
    }
    return TEXT_NOT_FOUND;
}

struct text name_family(struct text name)
{
    size_t start = version_start(name);

    return start == TEXT_NOT_FOUND ? TEXT("") : text_trim(text_slice(name, 0, start));
}

struct text name_version(struct text name)
{
    size_t start = version_start(name);

    return start == TEXT_NOT_FOUND ? TEXT("") : text_slice(name, start, token_end(name, start));
}

struct text name_sibling(struct text text, struct text name)
{
    struct text family = name_family(name);
    struct text version = text_from(name, family.length);
    size_t from = 0;

    if (family.length == 0)
        return TEXT("");
    while (from < text.length) {
        size_t found = text_find_nocase(text_from(text, from), family);

        if (found == TEXT_NOT_FOUND)
            return TEXT("");

        size_t at = from + found + family.length;
        size_t end = at < text.length ? token_end(text, at + 1) : at;

        while (end > at && character_is_punctuation(text.at[end - 1]))
            end--;

        struct text other = text_slice(text, at, end);

        if (at < text.length && character_is_space(text.at[at]) && is_version(other) &&
            !text_starts_with_nocase(text_trim(version), text_trim(other)))
            return text_slice(text, from + found, end);
        from = at;
    }
    return TEXT("");
}

bool name_equals(struct text name, struct text other)
{
    struct word word = {0}, another = {0};

    for (;;) {
        bool has = word_next(name, word.end, &word);

        if (has != word_next(other, another.end, &another))
            return false;
        if (!has)
            return true;
        if (!text_equals_nocase(text_slice(name, word.start, word.end),
                                text_slice(other, another.start, another.end)))
            return false;
    }
}
