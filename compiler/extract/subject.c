// What reaches an event: the name in its clause.
#include "extract/subject.h"

#include "extract/subject_words.h"
#include "extract/word.h"

#include <string.h>

struct text subject_without_event(const struct extraction *extraction, struct text name)
{
    size_t event, link;

    if (subject_front(extraction, WORD_EVENT, name, &event) &&
        subject_front(extraction, WORD_LINK, text_trim(text_from(name, event)), &link))
        return subject_trim(extraction, text_from(name, event));
    return name;
}

// Whether the words before "that" name something, and say nothing: "drivers that", but not "we
// announced that".
static bool is_name(const struct extraction *extraction, struct text words)
{
    return !subject_is_pronoun(extraction, subject_trim(extraction, words)) &&
           subject_find_verb(extraction, words) == words.length &&
           !vocabulary_has(extraction->vocabulary, WORD_EVENT, words, NULL);
}

// What stands behind the first comma that ends a clause, or all of it.
static struct text behind_comma(const struct extraction *extraction, struct text words)
{
    for (size_t i = 0; i + 1 < words.length; i++) {
        struct text rest = text_from(words, i + 1);

        if (words.at[i] == ',' && character_is_space(words.at[i + 1]) &&
            !subject_begins_with_verb(extraction, rest) &&
            subject_trim(extraction, rest).length > 0)
            return rest;
    }
    return words;
}

// The last clause in the words before an event, "... as these tools" -> "these tools"; of a
// relative clause what it hangs on. *pronoun: the clause has a pronoun as its subject.
static struct text last_clause(const struct extraction *extraction, struct text left, bool *pronoun)
{
    struct word_matches clauses =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_CLAUSE, left);

    for (size_t i = clauses.count; i-- > 0;) {
        struct text rest = text_from(left, clauses.items[i].end);
        bool opens = text_is_blank(text_slice(left, 0, clauses.items[i].start));

        if (clauses.items[i].value == 5)
            continue;
        // "If you use X, Y is": the clause ends with its comma.
        if (opens || clauses.items[i].value == 4)
            rest = behind_comma(extraction, rest);
        *pronoun = clauses.items[i].value == 2;
        if (clauses.items[i].value == 4 &&
            is_name(extraction, text_slice(left, 0, clauses.items[i].start)))
            return text_slice(left, 0, clauses.items[i].start);
        if (*pronoun || subject_trim(extraction, rest).length > 0)
            return rest;
        left = text_slice(left, 0, clauses.items[i].start);
    }
    return left;
}

// What stands behind the last comma, unless the comma is one of a list: "For this reason, X" ->
// "X".
static struct text without_adverbial(const struct extraction *extraction, struct text left)
{
    for (size_t i = left.length; i-- > 0;) {
        size_t end;

        if (left.at[i] != ',' || i + 1 >= left.length || !character_is_space(left.at[i + 1]))
            continue;

        struct text rest = subject_trim(extraction, text_from(left, i + 1));
        struct text head = text_trim(text_slice(left, 0, i));

        if (rest.length > 0 &&
            (subject_front(extraction, WORD_LEAD, head, &end) ||
             subject_begins_with_span(extraction, head)) &&
            !subject_front(extraction, WORD_JOINT, text_trim(text_from(left, i + 1)), &end))
            return rest;
    }
    return left;
}

static bool has_apostrophe(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (word_apostrophe(text, i) > 0)
            return true;
    }
    return false;
}

// "X is deprecated and will be" -> "X"; "X is good and Y will be" -> "Y"
static struct text before_verb(const struct extraction *extraction, struct text left)
{
    size_t verb = subject_find_verb(extraction, left), from;
    struct word_matches joints;

    // "Danach werden alle Versionen": the verb stands first. "We've" is a clause of its own.
    if (subject_trim(extraction, text_slice(left, 0, verb)).length == 0 &&
        subject_front(extraction, WORD_AUXILIARY, text_from(left, verb), &from) &&
        !has_apostrophe(text_slice(left, verb, verb + from))) {
        left = subject_beside_date(extraction, text_from(left, verb + from));
        verb = subject_find_verb(extraction, left);
    }
    joints = vocabulary_find(extraction->arena, extraction->vocabulary, WORD_JOINT, left);
    for (size_t i = 0; i < joints.count; i++) {
        struct text rest = text_from(left, joints.items[i].end);
        struct text name = text_slice(rest, 0, subject_find_verb(extraction, rest));
        // "X has gone, and the old Y": the event is the verb of the second clause.
        bool comma =
            text_ends_with(text_trim(text_slice(left, 0, joints.items[i].start)), TEXT(","));

        if (joints.items[i].value == 1 && joints.items[i].start >= verb &&
            !subject_is_pronoun(extraction, subject_trim(extraction, name)) &&
            (name.length < rest.length || comma))
            return name;
    }
    return text_slice(left, 0, verb);
}

static struct text subject_before(const struct extraction *extraction, struct text left,
                                  bool *pronoun)
{
    size_t cut = 0;

    for (size_t i = 0; i + 1 < left.length; i++) {
        if (left.at[i] == ';' || left.at[i] == RICH_HARD ||
            (left.at[i] == ':' && character_is_space(left.at[i + 1])))
            cut = i + 1;
    }
    left = subject_without_aside(extraction, text_from(left, cut));
    left = last_clause(extraction, left, pronoun);
    if (*pronoun)
        return TEXT("");
    left = without_adverbial(extraction, left);
    left = before_verb(extraction, left);
    left = subject_without_event(extraction, subject_trim(extraction, left));
    return subject_begins_with_span(extraction, left) ? TEXT("") : left;
}

// Whether a list goes on behind a comma: "X, Y and Z", or "X, version 2".
static bool is_list(const struct extraction *extraction, struct text behind)
{
    struct word_match joint;

    if (subject_is_version(extraction, behind))
        return true;
    if (!vocabulary_has(extraction->vocabulary, WORD_JOINT, behind, &joint) ||
        subject_find_verb(extraction, behind) < joint.start)
        return false;
    return (joint.start == 0 || !subject_is_general(text_slice(behind, 0, 1))) &&
           !subject_is_general(text_slice(text_trim(text_from(behind, joint.end)), 0, 1));
}

// Where a comma, a colon or a dash ends the name that the words begin with; a comma in a list, or
// in "older, slower ones", does not.
static size_t find_end(const struct extraction *extraction, struct text right)
{
    for (size_t i = 0; i + 1 < right.length; i++) {
        char mark = right.at[i];

        if ((mark != ',' && mark != ':' && mark != '-') || !character_is_space(right.at[i + 1]) ||
            (mark == '-' && !(i > 0 && character_is_space(right.at[i - 1]))) ||
            subject_trim(extraction, text_slice(right, 0, i)).length == 0)
            continue;
        if (mark != ',' || !is_list(extraction, text_trim(text_from(right, i + 1))))
            return i;
    }
    return right.length;
}

struct text subject_behind(const struct extraction *extraction, struct text right)
{
    struct word_match match;
    size_t end, front;

    while (subject_front(extraction, WORD_LINK, text_trim(right), &front))
        right = text_from(text_trim(right), front);
    if (vocabulary_has(extraction->vocabulary, WORD_CLAUSE, right, &match))
        right = text_slice(right, 0, match.start);
    end = find_end(extraction, right);
    right = subject_trim(extraction, text_slice(right, 0, end));
    // "no longer supports or provides updates for X"
    while (right.length > 0 && subject_find_verb(extraction, right) == 0) {
        if (!subject_front(extraction, WORD_AUXILIARY, right, &front))
            break;
        right = subject_trim(extraction, text_from(right, front));
    }
    return subject_trim(extraction, text_slice(right, 0, subject_find_verb(extraction, right)));
}

// "the retirement of X", "deprecation of X"
static bool has_link(const struct extraction *extraction, struct text right)
{
    size_t end;

    return subject_front(extraction, WORD_LINK, text_trim(right), &end);
}

bool subject_ends_in_verb(const struct extraction *extraction, struct text left)
{
    struct word_match match;
    size_t verb;

    left = text_trim(left);
    while (subject_back(extraction, WORD_AUXILIARY, left, &verb)) {
        if (vocabulary_has(extraction->vocabulary, WORD_AUXILIARY, text_from(left, verb), &match) &&
            match.value >= 2)
            return true;
        left = text_trim(text_slice(left, 0, verb));
    }
    return false;
}

// "Support for X": X; with a name before it, "Y support for X", all of it.
static struct text subject_inside(const struct extraction *extraction, struct text sentence,
                                  const struct event_match *event, size_t start)
{
    struct text inner = text_slice(sentence, event->inner_start, event->inner_end);
    struct text name = has_link(extraction, inner) ? subject_behind(extraction, inner)
                                                   : subject_held(extraction, inner);
    bool pronoun = false;
    struct text left;

    if (subject_is_pronoun(extraction, name))
        return TEXT("");
    left = subject_before(extraction, text_slice(sentence, start, event->start), &pronoun);
    if (!vocabulary_begins(extraction->vocabulary, WORD_SUPPORT, text_from(sentence, event->start),
                           NULL) ||
        pronoun || subject_is_pronoun(extraction, left) || subject_is_general(left) ||
        !text_is_blank(
            text_slice(sentence, (size_t)(left.at + left.length - sentence.at), event->start)))
        return name;
    return (struct text){left.at, (size_t)(name.at + name.length - left.at)};
}

// "Microsoft hat den Support von X eingestellt": the name behind support, before the event.
static struct text subject_of_support(const struct extraction *extraction, struct text left)
{
    struct word_match support;

    if (!vocabulary_has(extraction->vocabulary, WORD_SUPPORT, left, &support) ||
        !has_link(extraction, text_from(left, support.end)))
        return TEXT("");
    return subject_behind(extraction, text_from(left, support.end));
}

static bool begins_with_date(const struct extraction *extraction, struct text text)
{
    struct word_match match;

    return vocabulary_has(extraction->vocabulary, WORD_DATE, text_slice(text, 0, SUBJECT_EDGE),
                          &match) &&
           match.start == 0 && match.value != DATE_WORD_OF;
}

// Whether the verb of the event's subject stands before it, or begins it: "X won't be supported for
// Y".
static bool has_verb_before(const struct extraction *extraction, struct text sentence,
                            const struct event_match *event, struct text left)
{
    struct text words = text_slice(sentence, event->start, event->end);

    return subject_ends_in_verb(extraction, left) ||
           (!event->is_active && event->inner_end == 0 &&
            subject_find_verb(extraction, words) == 0 &&
            !subject_is_pronoun(extraction, subject_trim(extraction, left)));
}

// Whether something is done to what stands before the event: "will then [be removed]"; but not "be
// able".
static bool is_done_to(const struct extraction *extraction, struct text words, struct text left)
{
    size_t last = words.length;

    while (last > 0 && !character_is_space(words.at[last - 1]))
        last--;
    return subject_is_passive(extraction, left) ||
           (text_ends_with_nocase(words, TEXT("ed")) &&
            subject_back(extraction, WORD_PASSIVE, text_trim(text_slice(words, 0, last)), &last));
}

// "A deprecated X" is said of X, "A was deprecated on" of A.
static struct text subject_done(const struct extraction *extraction,
                                const struct event_match *event, struct text left,
                                struct text right, struct text name)
{
    size_t end;
    struct text behind = TEXT("");
    bool named = subject_front(extraction, WORD_DETERMINER, text_trim(right), &end);

    if (event->inner_end == 0 && !subject_ends_in_verb(extraction, left) &&
        !subject_front(extraction, WORD_LEAD, text_trim(right), &end) &&
        !begins_with_date(extraction, text_trim(right)) && !text_is_blank(right) &&
        !subject_is_mark((unsigned char)text_trim(right).at[0]))
        behind = subject_behind(extraction, right);
    return subject_is_pronoun(extraction, behind) || (subject_is_general(behind) && !named)
               ? name
               : behind;
}

struct text subject_in_clause(const struct extraction *extraction, struct text sentence,
                              const struct event_match *event, size_t start, size_t end)
{
    struct text left = text_slice(sentence, start, event->start);
    struct text right = text_slice(sentence, event->end, end);
    struct text name = TEXT("");
    bool pronoun = false;
    size_t verb;

    if (event->inner_end > event->inner_start)
        name = subject_inside(extraction, sentence, event, start);
    // "We retire X"; but "X can no longer be used".
    if (subject_is_pronoun(extraction, name) &&
        ((event->is_active && !subject_front(extraction, WORD_PASSIVE, text_trim(right), &verb)) ||
         (has_link(extraction, right) && !has_verb_before(extraction, sentence, event, left))))
        name = subject_behind(extraction, right);
    if (subject_is_pronoun(extraction, name))
        name = subject_object(extraction, left, right);
    if (!subject_is_pronoun(extraction, name))
        return name;
    name = subject_before(extraction, left, &pronoun);
    if (!pronoun && !subject_is_pronoun(extraction, name))
        return subject_done(extraction, event, left, right, name);
    name = subject_of_support(extraction, left);
    // "we retired X", "you will no longer be able to use X"
    if (name.length == 0 && !pronoun && !event->is_active && !text_is_blank(left) &&
        !is_done_to(extraction, text_slice(sentence, event->start, event->end), left) &&
        !subject_front(extraction, WORD_JOINT, text_trim(right), &verb))
        name = subject_behind(extraction, right);
    return subject_is_pronoun(extraction, name) ? TEXT("") : name;
}

struct text subject_of_event(const struct extraction *extraction, struct text sentence,
                             const struct event_matches *events, const struct event_match *event,
                             struct sentence clause)
{
    struct text name = subject_in_clause(extraction, sentence, event, clause.start, clause.end);
    const struct event_match *other = NULL;

    if (event->event == EVENT_ANNOUNCED)
        name = subject_without_event(extraction, name);
    if (event->event != EVENT_ANNOUNCED || (name.length > 0 && !subject_is_general(name)))
        return name;
    for (size_t i = 0; i < events->count; i++) {
        if (events->items[i].event != EVENT_ANNOUNCED && (!other || other->end <= event->start))
            other = &events->items[i];
    }
    if (!other)
        return name;
    if (other->start >= event->end)
        return subject_in_clause(extraction, sentence, other, event->end, sentence.length);
    return subject_in_clause(extraction, sentence, other, 0, event->start);
}
