/* The records of schedule/one-table-each.md. Written by sunsetc; do not edit it: edit the page and run sunsetc build again. */
#ifndef SUNSET_schedule_one_table_each_H
#define SUNSET_schedule_one_table_each_H

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

#define SUNSET_schedule_one_table_each_PATH "schedule/one-table-each.md"
#define SUNSET_schedule_one_table_each_MILESTONE_COUNT 2
#define SUNSET_schedule_one_table_each_TRANSITION_COUNT 0
#define SUNSET_schedule_one_table_each_FAQ_COUNT 0
#define SUNSET_schedule_one_table_each_SUBJECT_COUNT 2
#define SUNSET_schedule_one_table_each_SOURCE_COUNT 0
#define SUNSET_schedule_one_table_each_TARGET_COUNT 0
#define SUNSET_schedule_one_table_each_PAGE_COUNT 1

/* When the page says that something happens, from its first possible day to its last. The plain name is the last day: once it
 * is over, so is the thing. */
/* schedule/one-table-each.md:9 */
#define SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED_EARLIEST 20260101
#define SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED_LATEST 20261231
#define SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED_LATEST
#define SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED_INDEX 0
/* schedule/one-table-each.md:15 */
#define SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED_EARLIEST 20250101
#define SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED_LATEST 20251231
#define SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED_LATEST
#define SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED_INDEX 1

/* X(NAME, index, EVENT, earliest, latest) */
#define SUNSET_schedule_one_table_each_MILESTONES(X) \
    X(SUNSET_schedule_one_table_each_FAX_SENDER_REMOVED, 0, SUNSET_EVENT_REMOVED, 20260101, 20261231) \
    X(SUNSET_schedule_one_table_each_ADDRESS_BOOK_DEPRECATED, 1, SUNSET_EVENT_DEPRECATED, 20250101, 20251231)

/* Indexes of subjects. X(NAME, index, "name") */
#define SUNSET_schedule_one_table_each_SUBJECT_ADDRESS_BOOK 0
#define SUNSET_schedule_one_table_each_SUBJECT_FAX_SENDER 1
#define SUNSET_schedule_one_table_each_SUBJECTS(X) \
    X(SUNSET_schedule_one_table_each_SUBJECT_ADDRESS_BOOK, 0, "Address book") \
    X(SUNSET_schedule_one_table_each_SUBJECT_FAX_SENDER, 1, "Fax sender")

/* Indexes of transitions. X(NAME, index) */
#define SUNSET_schedule_one_table_each_TRANSITIONS(X)

/* Indexes of questions. X(NAME, index) */
#define SUNSET_schedule_one_table_each_FAQS(X)

/* All texts, one behind the other: a text is at [offset / 252][offset % 252]. */
static SUNSET_UNUSED_ const char sunset_schedule_one_table_each_pool[1][252] = {
    {
    "\000"
    "schedule/one-table-each.md\000"
    "Deprecated features\000"
    "fax-sender.removed\000"
    "2026\000"
    "2026 release wave 1\000"
    "Removed | Nobody sends faxes.\000"
    "address-book.deprecated\000"
    "2025\000"
    "2025 release wave 2\000"
    "Replaced | The new one is faster. | 2025 release wave 2\000"
    "Address book\000"
    "Fax sender\000"
    },
};

/* Lists of numbers, one behind the other. */
static SUNSET_UNUSED_ const uint32_t sunset_schedule_one_table_each_lists[] = {
    1, 0, 1, 0, 1, 0,
};

/* The pages, sorted by path. */
static SUNSET_UNUSED_ const struct sunset_page sunset_schedule_one_table_each_pages[SUNSET_schedule_one_table_each_PAGE_COUNT] = {
    /* schedule/one-table-each.md */
    {1, 28, 0, {0, 2}, {0, 0}, {0, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
static SUNSET_UNUSED_ const struct sunset_milestone sunset_schedule_one_table_each_milestones[SUNSET_schedule_one_table_each_MILESTONE_COUNT] = {
    /* schedule/one-table-each.md:9 fax-sender.removed */
    {20260101, 20261231, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {0, 1}, 48, 67, 72, 92, 0, 9},
    /* schedule/one-table-each.md:15 address-book.deprecated */
    {20250101, 20251231, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {1, 1}, 122, 146, 151, 171, 0, 15},
};

/* The subjects, sorted; their records are milestones. */
static SUNSET_UNUSED_ const struct sunset_term sunset_schedule_one_table_each_subjects[SUNSET_schedule_one_table_each_SUBJECT_COUNT] = {
    {227, {2, 1}}, /* Address book */
    {240, {3, 1}}, /* Fax sender */
};

/* The milestones of each event, in the lists. */
static SUNSET_UNUSED_ const struct sunset_range sunset_schedule_one_table_each_events[SUNSET_EVENT_COUNT] = {
    {4, 0}, /* announced */
    {4, 0}, /* preview */
    {4, 0}, /* released */
    {4, 0}, /* last-release */
    {4, 1}, /* deprecated */
    {5, 0}, /* end-of-sale */
    {5, 0}, /* end-of-mainstream-support */
    {5, 0}, /* end-of-extended-support */
    {5, 0}, /* end-of-support */
    {5, 0}, /* retired */
    {5, 1}, /* removed */
    {6, 0}, /* forced-migration */
    {6, 0}, /* other */
};

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_schedule_one_table_each_string(sunset_text text)
{
    return &sunset_schedule_one_table_each_pool[text / 252][text % 252];
}

SUNSET_ASSERT_(sunset_schedule_one_table_each_milestones, sizeof sunset_schedule_one_table_each_milestones / sizeof *sunset_schedule_one_table_each_milestones == SUNSET_schedule_one_table_each_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_schedule_one_table_each_events, sizeof sunset_schedule_one_table_each_events / sizeof *sunset_schedule_one_table_each_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_schedule_one_table_each_subject(const char *name)
{
    return sunset_find_term(sunset_schedule_one_table_each_subjects, SUNSET_schedule_one_table_each_SUBJECT_COUNT, name, sunset_schedule_one_table_each_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_schedule_one_table_each_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_schedule_one_table_each_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_schedule_one_table_each_milestones[sunset_schedule_one_table_each_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}

#endif
