/* Reads back what the headers of outputs_test say; C99 and C++11. Exit status: how many things are
 * not as they should be. */
#include "sunset.h"
#include "sunset/all.h"
#include "sunset/guides/lamps.h"

#include <stdio.h>

/* Dates can be asked in #if. */
#if SUNSET_all_LANTERN_ONE_END_OF_SUPPORT != 20300413
#error "a day is its own number"
#endif
#if SUNSET_all_LANTERN_ONE_RELEASED_EARLIEST != 20210801 ||                                        \
    SUNSET_all_LANTERN_ONE_RELEASED_LATEST != 20210831
#error "a month begins and ends"
#endif
#if SUNSET_guides_lamps_WICK_REMOVED_LATEST != SUNSET_OPEN_DAY ||                                  \
    SUNSET_all_C_PLUS_PLUS_LAMP_RETIRED != SUNSET_NO_DAY
#error "open and missing days"
#endif
#if SUNSET_IS_PAST(SUNSET_LANTERN_ONE_END_OF_SUPPORT, 20300413, 0) ||                              \
    !SUNSET_IS_PAST(SUNSET_LANTERN_ONE_END_OF_SUPPORT, 20300414, 0)
#error "a date is over on the day behind it"
#endif
#if SUNSET_IS_PAST(SUNSET_LANTERN_ONE_END_OF_SUPPORT, 20300513, 30) ||                             \
    !SUNSET_IS_PAST(SUNSET_LANTERN_ONE_END_OF_SUPPORT, 20300514, 30)
#error "days of grace"
#endif
#if SUNSET_IS_PAST(SUNSET_C_PLUS_PLUS_LAMP_RETIRED, 20991231, 0) ||                                \
    SUNSET_IS_PAST(SUNSET_WICK_REMOVED, 20991231, 0)
#error "no date is never over"
#endif

static int failures;

static void check(int condition, const char *what)
{
    if (!condition) {
        printf("wrong: %s\n", what);
        failures++;
    }
}

#define CHECK(condition)                              check((condition) ? 1 : 0, #condition)
#define COUNT(name, index, event, earliest, latest)   +1
#define COUNT_TWO(name, index)                        +1
#define COUNT_DEADLINE(name, event, earliest, latest) +1
#define COUNT_SUBJECT(name, index, text)              +1
#define EVENT_NAME(name, text, summary)               text,

static const char *const event_names[] = {SUNSET_EVENTS(EVENT_NAME)};

static int is(const char *text, const char *want)
{
    return strcmp(text, want) == 0;
}

static void check_page(void)
{
    const struct sunset_milestone *const milestone =
        &sunset_all_milestones[SUNSET_all_LANTERN_ONE_RELEASED_INDEX];
    const struct sunset_faq *const faq =
        &sunset_all_faqs[SUNSET_all_FAQ_WILL_THE_LAMP_STOP_BURNING];
    const struct sunset_transition *const move =
        &sunset_all_transitions[SUNSET_all_MOVE_LANTERN_ONE_TO_LANTERN_TWO];

    CHECK(is(SUNSET_all_PATH, "all.md"));
    CHECK(0 SUNSET_all_MILESTONES(COUNT) == SUNSET_all_MILESTONE_COUNT);
    CHECK(0 SUNSET_all_TRANSITIONS(COUNT_TWO) == SUNSET_all_TRANSITION_COUNT);
    CHECK(0 SUNSET_all_FAQS(COUNT_TWO) == SUNSET_all_FAQ_COUNT);
    CHECK(milestone->event == SUNSET_EVENT_RELEASED);
    CHECK(milestone->line == 12);
    CHECK(milestone->subjects.count == 2);
    CHECK(is(sunset_all_string(
                 sunset_all_subjects[sunset_all_lists[milestone->subjects.first + 1]].name),
             "Lampe d\303\251j\303\240 vue"));
    CHECK(is(sunset_all_string(milestone->date), "2021-08"));
    CHECK(is(sunset_all_string(faq->answer), "No. */ \"Never\"\\ ?\?/ it says."));
    CHECK(is(sunset_all_string(move->condition), "If the lamp is lit."));
    CHECK(is(sunset_all_string(move->method), ""));
    CHECK(move->supported == SUNSET_SUPPORTED_YES);
    CHECK(move->via.count == 1 &&
          is(sunset_all_string(sunset_all_lists[move->via.first]), "Lantern One and a half"));
    CHECK(sunset_all_matrix[move->source][move->target] == 1);
}

static void check_dataset(void)
{
    const struct sunset_term *const lantern = sunset_subject("Lantern One");
    const struct sunset_milestone *const end =
        sunset_when("Lantern One", SUNSET_EVENT_END_OF_SUPPORT);
    const struct sunset_transition *const move = sunset_move("Candle", "Lantern Two");

    CHECK(SUNSET_PAGE_COUNT == 3);
    CHECK(0 SUNSET_SUBJECTS(COUNT_SUBJECT) == SUNSET_SUBJECT_COUNT);
    CHECK(&sunset_subjects[SUNSET_SUBJECT_LANTERN_ONE] == lantern);
    CHECK(is(sunset_all_string(sunset_all_subjects[SUNSET_all_SUBJECT_C_PLUS_PLUS_LAMP].name),
             "C++ lamp?"));
    CHECK(0 SUNSET_PAGES(COUNT_TWO) == SUNSET_PAGE_COUNT);
    CHECK(0 SUNSET_DEADLINES(COUNT_DEADLINE) == 5);
    CHECK(sunset_subject("Lantern one") == NULL);
    CHECK(sunset_subject("") == NULL);
    CHECK(lantern && lantern->records.count == 4);
    CHECK(end && end->earliest == 20300413 &&
          is(sunset_string(sunset_pages[end->page].path), "all.md"));
    CHECK(sunset_when("Lantern One", SUNSET_EVENT_OTHER) == NULL);
    CHECK(move && move->kind == SUNSET_KIND_MATRIX && move->line == 102);
    CHECK(sunset_move("Candle", "Lantern One") == NULL);
    CHECK(sunset_move("Lantern One", "Lantern Two") == &sunset_transitions[0]);
    CHECK(sunset_events[SUNSET_EVENT_REMOVED].count == 2);
    CHECK(is(event_names[SUNSET_EVENT_END_OF_SUPPORT], "end-of-support"));
    CHECK(sizeof event_names / sizeof *event_names == SUNSET_EVENT_COUNT);
}

int main(void)
{
    check_page();
    check_dataset();
    return failures;
}
