// The dates of a sentence that it can mean.
#include "base/array.h"
#include "extract/passage.h"

#define NAME_LENGTH 32 // bytes behind a date that may go on with a name

// Whether a time of day stands behind a date: it is a moment of a log or an example.
static bool has_time(struct text behind)
{
    struct text time =
        text_starts_with(behind, TEXT("T")) ? text_from(behind, 1) : text_trim(behind);

    return time.length > 4 && character_is_digit(time.at[0]) && character_is_digit(time.at[1]) &&
           time.at[2] == ':' && character_is_digit(time.at[3]);
}

// "Windows 10 May 2019 Update": the date is part of a name.
static bool is_in_name(const struct passage *passage, struct text behind)
{
    struct word_match match;

    return vocabulary_has(passage->extraction->vocabulary, WORD_EDITION,
                          text_slice(behind, 0, NAME_LENGTH), &match) &&
           text_is_blank(text_slice(behind, 0, match.start)) && behind.at[match.start] >= 'A' &&
           behind.at[match.start] <= 'Z';
}

// Which number of the page's slash dates is the month. The page is asked once, and only where it
// matters.
static enum date_order order_of_page(struct extraction *extraction)
{
    if (!extraction->votes) {
        struct date_votes *votes = ARENA_NEW(extraction->arena, struct date_votes);

        date_votes_add(votes, extraction->page->source->text);
        extraction->votes = votes;
    }
    return date_order_from_votes(extraction->votes, extraction->language);
}

static struct date_matches read_dates(struct passage *passage)
{
    struct extraction *extraction = passage->extraction;
    struct date_matches dates =
        dates_from_sentence(extraction->arena, &passage->reader, passage->text);

    for (size_t i = 0; i < dates.count; i++) {
        if (!dates.items[i].unclear_order)
            continue;
        passage->reader.order = order_of_page(extraction);
        return dates_from_sentence(extraction->arena, &passage->reader, passage->text);
    }
    return dates;
}

struct date_matches passage_dates(struct passage *passage)
{
    struct extraction *extraction = passage->extraction;
    struct date_matches all = read_dates(passage);
    struct date_matches dates = {0};

    for (size_t i = 0; i < all.count; i++) {
        const struct date_match *date = &all.items[i];
        size_t start = passage->sentence.start + date->start,
               end = passage->sentence.start + date->end;

        if (date->year_alone || date->wave || date->may_be_version ||
            has_time(text_from(passage->text, date->end)) ||
            is_in_name(passage, text_from(passage->text, date->end)) ||
            rich_is_marked(passage->rich, MARK_CODE, start, end))
            continue;
        *ARRAY_PUSH(extraction->arena, &dates) = *date;
    }
    return dates;
}
