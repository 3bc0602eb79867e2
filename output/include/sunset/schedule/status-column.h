/* The records of schedule/status-column.md. Written by sunsetc; do not edit it: edit the page and run sunsetc build again. */
#ifndef SUNSET_schedule_status_column_H
#define SUNSET_schedule_status_column_H

/* What all headers of sunsetc share; the first one that is included declares it. */
#ifdef SUNSET_TYPES
#if SUNSET_TYPES != 1
#error "these headers were written by different versions of sunsetc; write them all again"
#endif
#else
#define SUNSET_TYPES 1

#include <stdint.h>
#include <string.h>

/* A day as a number that sorts as days do: 20170413. */
typedef int32_t sunset_day;
#define SUNSET_NO_DAY 0          /* the page gives no date */
#define SUNSET_OPEN_DAY 99991231 /* a latest day that is open: "not before June 2026" */

/* A text, by its offset in the string pool of its header. Offset 0 is the empty text: the page does not say. */
typedef uint32_t sunset_text;

/* A stretch of the lists of a header. */
struct sunset_range {
    uint32_t first, count;
};

/* X(NAME, "name", "what it means"): the lifecycle events, in the order of a product's life. */
#define SUNSET_EVENTS(X) \
    X(ANNOUNCED, "announced", "the deprecation, retirement or end of support is announced") \
    X(PREVIEW, "preview", "public or private preview begins") \
    X(RELEASED, "released", "general availability, release or start date") \
    X(LAST_RELEASE, "last-release", "the last version, build or update is shipped") \
    X(DEPRECATED, "deprecated", "deprecated, feature freeze, no longer developed") \
    X(END_OF_SALE, "end-of-sale", "no new customers, purchases, subscriptions or deployments") \
    X(END_OF_MAINSTREAM_SUPPORT, "end-of-mainstream-support", "mainstream or active support ends") \
    X(END_OF_EXTENDED_SUPPORT, "end-of-extended-support", "extended, LTS or paid extra support ends") \
    X(END_OF_SUPPORT, "end-of-support", "end of support, servicing, maintenance or life") \
    X(RETIRED, "retired", "a service or feature is shut down or stops working") \
    X(REMOVED, "removed", "a feature is removed from a product") \
    X(FORCED_MIGRATION, "forced-migration", "what is left is moved automatically") \
    X(OTHER, "other", "any other dated lifecycle step")

enum sunset_event {
    SUNSET_EVENT_ANNOUNCED,
    SUNSET_EVENT_PREVIEW,
    SUNSET_EVENT_RELEASED,
    SUNSET_EVENT_LAST_RELEASE,
    SUNSET_EVENT_DEPRECATED,
    SUNSET_EVENT_END_OF_SALE,
    SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT,
    SUNSET_EVENT_END_OF_EXTENDED_SUPPORT,
    SUNSET_EVENT_END_OF_SUPPORT,
    SUNSET_EVENT_RETIRED,
    SUNSET_EVENT_REMOVED,
    SUNSET_EVENT_FORCED_MIGRATION,
    SUNSET_EVENT_OTHER,
    SUNSET_EVENT_COUNT
};

/* What the page says it in. */
enum sunset_evidence {
    SUNSET_EVIDENCE_TABLE,
    SUNSET_EVIDENCE_LIST,
    SUNSET_EVIDENCE_PROSE,
    SUNSET_EVIDENCE_ALERT
};

enum sunset_kind {
    SUNSET_KIND_REPLACED_BY,
    SUNSET_KIND_UPGRADE_PATH,
    SUNSET_KIND_MATRIX,
    SUNSET_KIND_GUIDE
};

enum sunset_supported {
    SUNSET_SUPPORTED_UNKNOWN,
    SUNSET_SUPPORTED_YES,
    SUNSET_SUPPORTED_NO
};

/* A subject reaches an event. A date that is no single day lies between earliest and latest. */
struct sunset_milestone {
    sunset_day earliest, latest;
    enum sunset_event event;
    enum sunset_evidence evidence;
    struct sunset_range subjects; /* indexes of subjects, in the lists */
    sunset_text id;
    sunset_text date;      /* in EDTF */
    sunset_text date_text; /* in the page's own words */
    sunset_text text;
    uint32_t page, line;
};

/* From one thing, go to another. */
struct sunset_transition {
    sunset_text from, to;
    uint32_t source, target; /* row and column of the matrix */
    enum sunset_kind kind;
    enum sunset_supported supported;
    struct sunset_range via; /* texts, in the lists */
    sunset_text id, condition, method, heading;
    uint32_t page, line;
};

struct sunset_faq {
    sunset_text id, section, question, answer;
    uint32_t page, line, end_line;
};

/* A subject, a source or a target, and the records about it: indexes in the lists. */
struct sunset_term {
    sunset_text name;
    struct sunset_range records;
};

struct sunset_page {
    sunset_text path, title, url;
    struct sunset_range milestones, transitions, faqs; /* of the tables */
};

#ifndef SUNSET_DAYS
/* Days since 0000-03-01, of a day as a number; works in #if. */
#define SUNSET_YEAR_(day) ((day) / 10000 - ((day) / 100 % 100 <= 2))
#define SUNSET_DAYS(day) \
    (SUNSET_YEAR_(day) * 365 + SUNSET_YEAR_(day) / 4 - SUNSET_YEAR_(day) / 100 + SUNSET_YEAR_(day) / 400 + \
     (153 * (((day) / 100 % 100 + 9) % 12) + 2) / 5 + (day) % 100 - 1)
/* Whether, on the day as_of, a last day is over for more than so many days. No date, 0, is never over. Works in #if. */
#define SUNSET_IS_PAST(latest, as_of, grace_days) \
    ((latest) != 0 && SUNSET_DAYS(as_of) > SUNSET_DAYS(latest) + (grace_days))
#endif

#if defined __cplusplus && __cplusplus >= 201103L
#define SUNSET_NULL_ nullptr
#else
#define SUNSET_NULL_ NULL
#endif
#if defined __GNUC__
#define SUNSET_UNUSED_ __attribute__((unused))
#else
#define SUNSET_UNUSED_
#endif
#if defined __cplusplus && __cplusplus >= 201103L
#define SUNSET_ASSERT_(name, condition) static_assert(condition, #name)
#elif defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L
#define SUNSET_ASSERT_(name, condition) _Static_assert(condition, #name)
#else
#define SUNSET_ASSERT_(name, condition) extern char sunset_assert_##name[(condition) ? 1 : -1]
#endif

SUNSET_ASSERT_(days_are_counted, SUNSET_DAYS(20240301) - SUNSET_DAYS(20240228) == 2);
SUNSET_ASSERT_(days_are_counted_over_a_year, SUNSET_DAYS(20250101) - SUNSET_DAYS(20240101) == 366);

/* Where the name stands in terms that are sorted, or NULL. Texts are at text(offset). */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_find_term(
    const struct sunset_term *terms, uint32_t count, const char *name, const char *(*text)(sunset_text))
{
    while (count > 0) {
        const uint32_t half = count / 2;
        const int order = strcmp(name, text(terms[half].name));

        if (order == 0)
            return &terms[half];
        if (order > 0) {
            terms += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return SUNSET_NULL_;
}
#endif

#define SUNSET_schedule_status_column_PATH "schedule/status-column.md"
#define SUNSET_schedule_status_column_MILESTONE_COUNT 2
#define SUNSET_schedule_status_column_TRANSITION_COUNT 1
#define SUNSET_schedule_status_column_FAQ_COUNT 0
#define SUNSET_schedule_status_column_SUBJECT_COUNT 2
#define SUNSET_schedule_status_column_SOURCE_COUNT 1
#define SUNSET_schedule_status_column_TARGET_COUNT 1
#define SUNSET_schedule_status_column_PAGE_COUNT 1

/* When the page says that something happens, from its first possible day to its last. The plain name is the last day: once it
 * is over, so is the thing. */
/* schedule/status-column.md:5 */
#define SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED_EARLIEST 0
#define SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED_LATEST 0
#define SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED_LATEST
#define SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED_INDEX 0
/* schedule/status-column.md:6 */
#define SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED_EARLIEST 0
#define SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED_LATEST 0
#define SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED_LATEST
#define SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED_INDEX 1

/* X(NAME, index, EVENT, earliest, latest) */
#define SUNSET_schedule_status_column_MILESTONES(X) \
    X(SUNSET_schedule_status_column_NORTHWIND_MAIL_DEPRECATED, 0, SUNSET_EVENT_DEPRECATED, 0, 0) \
    X(SUNSET_schedule_status_column_NORTHWIND_FAX_REMOVED, 1, SUNSET_EVENT_REMOVED, 0, 0)

/* Indexes of subjects. X(NAME, index, "name") */
#define SUNSET_schedule_status_column_SUBJECT_NORTHWIND_FAX 0
#define SUNSET_schedule_status_column_SUBJECT_NORTHWIND_MAIL 1
#define SUNSET_schedule_status_column_SUBJECTS(X) \
    X(SUNSET_schedule_status_column_SUBJECT_NORTHWIND_FAX, 0, "Northwind Fax") \
    X(SUNSET_schedule_status_column_SUBJECT_NORTHWIND_MAIL, 1, "Northwind Mail")

/* Indexes of transitions. X(NAME, index) */
#define SUNSET_schedule_status_column_MOVE_NORTHWIND_MAIL_TO_NORTHWIND_POST 0 /* schedule/status-column.md:5 */
#define SUNSET_schedule_status_column_TRANSITIONS(X) \
    X(SUNSET_schedule_status_column_MOVE_NORTHWIND_MAIL_TO_NORTHWIND_POST, 0)

/* Indexes of questions. X(NAME, index) */
#define SUNSET_schedule_status_column_FAQS(X)

/* All texts, one behind the other: a text is at [offset / 260][offset % 260]. */
static SUNSET_UNUSED_ const char sunset_schedule_status_column_pool[1][260] = {
    {
    "\000"
    "schedule/status-column.md\000"
    "Components of Northwind Server\000"
    "northwind-mail.deprecated\000"
    "Northwind Mail | Deprecated | Northwind Post\000"
    "northwind-fax.removed\000"
    "Northwind Fax | Removed | None\000"
    "northwind-mail.to.northwind-post\000"
    "Northwind Mail\000"
    "Northwind Post\000"
    "Northwind Fax\000"
    },
};

/* Lists of numbers, one behind the other. */
static SUNSET_UNUSED_ const uint32_t sunset_schedule_status_column_lists[] = {
    1, 0, 1, 0, 0, 0, 0, 1,
};

/* The pages, sorted by path. */
static SUNSET_UNUSED_ const struct sunset_page sunset_schedule_status_column_pages[SUNSET_schedule_status_column_PAGE_COUNT] = {
    /* schedule/status-column.md */
    {1, 27, 0, {0, 2}, {0, 1}, {0, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
static SUNSET_UNUSED_ const struct sunset_milestone sunset_schedule_status_column_milestones[SUNSET_schedule_status_column_MILESTONE_COUNT] = {
    /* schedule/status-column.md:5 northwind-mail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {0, 1}, 58, 0, 0, 84, 0, 5},
    /* schedule/status-column.md:6 northwind-fax.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {1, 1}, 129, 0, 0, 151, 0, 6},
};

/* The subjects, sorted; their records are milestones. */
static SUNSET_UNUSED_ const struct sunset_term sunset_schedule_status_column_subjects[SUNSET_schedule_status_column_SUBJECT_COUNT] = {
    {245, {2, 1}}, /* Northwind Fax */
    {215, {3, 1}}, /* Northwind Mail */
};

/* The milestones of each event, in the lists. */
static SUNSET_UNUSED_ const struct sunset_range sunset_schedule_status_column_events[SUNSET_EVENT_COUNT] = {
    {6, 0}, /* announced */
    {6, 0}, /* preview */
    {6, 0}, /* released */
    {6, 0}, /* last-release */
    {6, 1}, /* deprecated */
    {7, 0}, /* end-of-sale */
    {7, 0}, /* end-of-mainstream-support */
    {7, 0}, /* end-of-extended-support */
    {7, 0}, /* end-of-support */
    {7, 0}, /* retired */
    {7, 1}, /* removed */
    {8, 0}, /* forced-migration */
    {8, 0}, /* other */
};

/* from, to, source, target, kind, supported, via, id, condition, method, heading, page, line */
static SUNSET_UNUSED_ const struct sunset_transition sunset_schedule_status_column_transitions[SUNSET_schedule_status_column_TRANSITION_COUNT] = {
    /* schedule/status-column.md:5 northwind-mail.to.northwind-post */
    {215, 230, 0, 0, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {2, 0}, 182, 0, 0, 27, 0, 5},
};

/* What transitions come from, and where they go to, sorted: the rows and columns of the matrix. */
static SUNSET_UNUSED_ const struct sunset_term sunset_schedule_status_column_sources[SUNSET_schedule_status_column_SOURCE_COUNT] = {
    {215, {4, 1}}, /* Northwind Mail */
};
static SUNSET_UNUSED_ const struct sunset_term sunset_schedule_status_column_targets[SUNSET_schedule_status_column_TARGET_COUNT] = {
    {230, {5, 1}}, /* Northwind Post */
};

/* [source][target]: the transition's index and 1, or 0 where there is none. */
static SUNSET_UNUSED_ const uint16_t sunset_schedule_status_column_matrix[SUNSET_schedule_status_column_SOURCE_COUNT][SUNSET_schedule_status_column_TARGET_COUNT] = {
    {1},
};

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_schedule_status_column_string(sunset_text text)
{
    return &sunset_schedule_status_column_pool[text / 260][text % 260];
}

SUNSET_ASSERT_(sunset_schedule_status_column_milestones, sizeof sunset_schedule_status_column_milestones / sizeof *sunset_schedule_status_column_milestones == SUNSET_schedule_status_column_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_schedule_status_column_events, sizeof sunset_schedule_status_column_events / sizeof *sunset_schedule_status_column_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_schedule_status_column_subject(const char *name)
{
    return sunset_find_term(sunset_schedule_status_column_subjects, SUNSET_schedule_status_column_SUBJECT_COUNT, name, sunset_schedule_status_column_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_schedule_status_column_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_schedule_status_column_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_schedule_status_column_milestones[sunset_schedule_status_column_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}
SUNSET_ASSERT_(sunset_schedule_status_column_transitions, sizeof sunset_schedule_status_column_transitions / sizeof *sunset_schedule_status_column_transitions == SUNSET_schedule_status_column_TRANSITION_COUNT);

/* The first transition from the one to the other, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_transition *sunset_schedule_status_column_move(const char *from, const char *to)
{
    const struct sunset_term *const source = sunset_find_term(sunset_schedule_status_column_sources, SUNSET_schedule_status_column_SOURCE_COUNT, from, sunset_schedule_status_column_string);
    const struct sunset_term *const target = sunset_find_term(sunset_schedule_status_column_targets, SUNSET_schedule_status_column_TARGET_COUNT, to, sunset_schedule_status_column_string);
    uint32_t i;

    for (i = 0; source && target && i < source->records.count; i++) {
        const struct sunset_transition *const transition =
            &sunset_schedule_status_column_transitions[sunset_schedule_status_column_lists[source->records.first + i]];

        if (&sunset_schedule_status_column_targets[transition->target] == target)
            return transition;
    }
    return SUNSET_NULL_;
}

#endif
