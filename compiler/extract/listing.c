// Whether words say what happened to all that a table lists.
#include "extract/listing.h"

#include "extract/events.h"
#include "extract/word.h"

#define LISTED_BEHIND 3 // words between what happened and the things
#define LISTED_BEFORE 10

// Whether the match stands in quotation marks with other words: it is part of a thing's name.
static bool is_in_name(struct text words, const struct word_match *match)
{
    static const char *const marks[][2] = {
        {"\"",  "\"" },
        {"'",   "'"  },
        {"„", "“"},
        {"“", "”"},
        {"‘", "’"},
        {"«",  "»" }
    };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct text open = text_from_string(marks[i][0]), close = text_from_string(marks[i][1]);
        size_t start = text_find(words, open), behind = start + open.length;

        if (start >= match->start || (start > 0 && !character_is_space(words.at[start - 1])))
            continue;

        size_t end = behind + text_find(text_from(words, behind), close);

        if (end >= match->end && end < words.length &&
            word_count(text_slice(words, behind, end)) >
                word_count(text_slice(words, match->start, match->end)))
            return true;
    }
    return false;
}

// In brackets it is said of one thing, in a name of none.
bool listing_from_words(const struct extraction *extraction, struct text words, enum event *event,
                        struct word_match *match)
{
    struct word_matches matches =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_LISTING, words);
    struct event_matches events =
        events_from_text(extraction->arena, extraction->vocabulary, words);

    for (size_t i = 0; i < matches.count; i++) {
        if (matches.items[i].value == EVENT_WORD_NOT ||
            matches.items[i].value != matches.items[0].value)
            return false;
    }
    for (size_t i = 0; i < events.count; i++) {
        if (events.items[i].is_negated)
            return false;
    }
    if (matches.count == 0 ||
        text_contains(text_slice(words, 0, matches.items[0].start), TEXT("(")) ||
        is_in_name(words, &matches.items[0]))
        return false;
    *event = (enum event)matches.items[0].value;
    *match = matches.items[0];
    return true;
}

bool listing_names_things(const struct extraction *extraction, struct text words,
                          const struct word_match *match)
{
    struct word_matches listed =
        vocabulary_find(extraction->arena, extraction->vocabulary, WORD_LISTED, words);

    for (size_t i = 0; i < listed.count; i++) {
        const struct word_match *thing = &listed.items[i];

        if (thing->start >= match->end
                ? word_count(text_slice(words, match->end, thing->start)) <= LISTED_BEHIND
                : word_count(text_slice(words, thing->end, match->start)) <= LISTED_BEFORE)
            return true;
    }
    return false;
}
