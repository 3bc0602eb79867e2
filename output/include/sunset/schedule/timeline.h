/* The records of schedule/timeline.md. Written by sunsetc; do not edit it: edit the page and run sunsetc build again. */
#ifndef SUNSET_schedule_timeline_H
#define SUNSET_schedule_timeline_H

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

#define SUNSET_schedule_timeline_PATH "schedule/timeline.md"
#define SUNSET_schedule_timeline_MILESTONE_COUNT 8
#define SUNSET_schedule_timeline_TRANSITION_COUNT 0
#define SUNSET_schedule_timeline_FAQ_COUNT 0
#define SUNSET_schedule_timeline_SUBJECT_COUNT 3
#define SUNSET_schedule_timeline_SOURCE_COUNT 0
#define SUNSET_schedule_timeline_TARGET_COUNT 0
#define SUNSET_schedule_timeline_PAGE_COUNT 1

/* When the page says that something happens, from its first possible day to its last. The plain name is the last day: once it
 * is over, so is the thing. */
/* schedule/timeline.md:7 */
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED_EARLIEST 20260930
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED_LATEST 20260930
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED_LATEST
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED_INDEX 0
/* schedule/timeline.md:8 */
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE_EARLIEST 20270401
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE_LATEST 20270930
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE_LATEST
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE_INDEX 1
/* schedule/timeline.md:9 */
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT_EARLIEST 20280301
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT_LATEST 20280331
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT_LATEST
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT_INDEX 2
/* schedule/timeline.md:10 */
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED_EARLIEST 20281015
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED_LATEST 99991231
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED_LATEST
#define SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED_INDEX 3
/* schedule/timeline.md:16 */
#define SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED_EARLIEST 20190501
#define SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED_LATEST 20190531
#define SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED_LATEST
#define SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED_INDEX 4
/* schedule/timeline.md:16 */
#define SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED_EARLIEST 20210601
#define SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED_LATEST 20210630
#define SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED_LATEST
#define SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED_INDEX 5
/* schedule/timeline.md:17 */
#define SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT_EARLIEST 20270501
#define SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT_LATEST 20270531
#define SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT_LATEST
#define SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT_INDEX 6
/* schedule/timeline.md:17 */
#define SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT_EARLIEST 20280601
#define SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT_LATEST 20280630
#define SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT_LATEST
#define SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT_INDEX 7

/* X(NAME, index, EVENT, earliest, latest) */
#define SUNSET_schedule_timeline_MILESTONES(X) \
    X(SUNSET_schedule_timeline_CONTOSO_GATEWAY_ANNOUNCED, 0, SUNSET_EVENT_ANNOUNCED, 20260930, 20260930) \
    X(SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SALE, 1, SUNSET_EVENT_END_OF_SALE, 20270401, 20270930) \
    X(SUNSET_schedule_timeline_CONTOSO_GATEWAY_END_OF_SUPPORT, 2, SUNSET_EVENT_END_OF_SUPPORT, 20280301, 20280331) \
    X(SUNSET_schedule_timeline_CONTOSO_GATEWAY_RETIRED, 3, SUNSET_EVENT_RETIRED, 20281015, 99991231) \
    X(SUNSET_schedule_timeline_GATEWAY_BASIC_RELEASED, 4, SUNSET_EVENT_RELEASED, 20190501, 20190531) \
    X(SUNSET_schedule_timeline_GATEWAY_PLUS_RELEASED, 5, SUNSET_EVENT_RELEASED, 20210601, 20210630) \
    X(SUNSET_schedule_timeline_GATEWAY_BASIC_END_OF_MAINSTREAM_SUPPORT, 6, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, 20270501, 20270531) \
    X(SUNSET_schedule_timeline_GATEWAY_PLUS_END_OF_MAINSTREAM_SUPPORT, 7, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, 20280601, 20280630)

/* Indexes of subjects. X(NAME, index, "name") */
#define SUNSET_schedule_timeline_SUBJECT_CONTOSO_GATEWAY 0
#define SUNSET_schedule_timeline_SUBJECT_GATEWAY_BASIC 1
#define SUNSET_schedule_timeline_SUBJECT_GATEWAY_PLUS 2
#define SUNSET_schedule_timeline_SUBJECTS(X) \
    X(SUNSET_schedule_timeline_SUBJECT_CONTOSO_GATEWAY, 0, "Contoso gateway") \
    X(SUNSET_schedule_timeline_SUBJECT_GATEWAY_BASIC, 1, "Gateway Basic") \
    X(SUNSET_schedule_timeline_SUBJECT_GATEWAY_PLUS, 2, "Gateway Plus")

/* Indexes of transitions. X(NAME, index) */
#define SUNSET_schedule_timeline_TRANSITIONS(X)

/* Indexes of questions. X(NAME, index) */
#define SUNSET_schedule_timeline_FAQS(X)

/* All texts, one behind the other: a text is at [offset / 688][offset % 688]. */
static SUNSET_UNUSED_ const char sunset_schedule_timeline_pool[1][688] = {
    {
    "\000"
    "schedule/timeline.md\000"
    "Retirement of the Contoso gateway\000"
    "contoso-gateway.announced\000"
    "2026-09-30\000"
    "September 30, 2026\000"
    "Retirement announcement\000"
    "contoso-gateway.end-of-sale\000"
    "2027-34/2027-35\000"
    "Q2/Q3 2027\000"
    "No new deployments\000"
    "contoso-gateway.end-of-support\000"
    "2028-03\000"
    "3/2028\000"
    "End of support\000"
    "contoso-gateway.retired\000"
    "2028-10-15/..\000"
    "No earlier than October 15, 2028\000"
    "Service shutdown\000"
    "gateway-basic.released\000"
    "2019-05\000"
    "May 2019\000"
    "General availability | May 2019 | June 2021\000"
    "gateway-plus.released\000"
    "2021-06\000"
    "June 2021\000"
    "gateway-basic.end-of-mainstream-support\000"
    "2027-05\000"
    "May 2027\000"
    "Mainstream support ends | May 2027 | June 2028\000"
    "gateway-plus.end-of-mainstream-support\000"
    "2028-06\000"
    "June 2028\000"
    "Contoso gateway\000"
    "Gateway Basic\000"
    "Gateway Plus\000"
    },
};

/* Lists of numbers, one behind the other. */
static SUNSET_UNUSED_ const uint32_t sunset_schedule_timeline_lists[] = {
    0, 0, 0, 0, 1, 2, 1, 2, 0, 1, 2, 3, 4, 6, 5, 7,
    0, 4, 5, 1, 6, 7, 2, 3,
};

/* The pages, sorted by path. */
static SUNSET_UNUSED_ const struct sunset_page sunset_schedule_timeline_pages[SUNSET_schedule_timeline_PAGE_COUNT] = {
    /* schedule/timeline.md */
    {1, 22, 0, {0, 8}, {0, 0}, {0, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
static SUNSET_UNUSED_ const struct sunset_milestone sunset_schedule_timeline_milestones[SUNSET_schedule_timeline_MILESTONE_COUNT] = {
    /* schedule/timeline.md:7 contoso-gateway.announced */
    {20260930, 20260930, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_TABLE, {0, 1}, 56, 82, 93, 112, 0, 7},
    /* schedule/timeline.md:8 contoso-gateway.end-of-sale */
    {20270401, 20270930, SUNSET_EVENT_END_OF_SALE, SUNSET_EVIDENCE_TABLE, {1, 1}, 136, 164, 180, 191, 0, 8},
    /* schedule/timeline.md:9 contoso-gateway.end-of-support */
    {20280301, 20280331, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {2, 1}, 210, 241, 249, 256, 0, 9},
    /* schedule/timeline.md:10 contoso-gateway.retired */
    {20281015, 99991231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {3, 1}, 271, 295, 309, 342, 0, 10},
    /* schedule/timeline.md:16 gateway-basic.released */
    {20190501, 20190531, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {4, 1}, 359, 382, 390, 399, 0, 16},
    /* schedule/timeline.md:16 gateway-plus.released */
    {20210601, 20210630, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {5, 1}, 443, 465, 473, 399, 0, 16},
    /* schedule/timeline.md:17 gateway-basic.end-of-mainstream-support */
    {20270501, 20270531, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {6, 1}, 483, 523, 531, 540, 0, 17},
    /* schedule/timeline.md:17 gateway-plus.end-of-mainstream-support */
    {20280601, 20280630, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {7, 1}, 587, 626, 634, 540, 0, 17},
};

/* The subjects, sorted; their records are milestones. */
static SUNSET_UNUSED_ const struct sunset_term sunset_schedule_timeline_subjects[SUNSET_schedule_timeline_SUBJECT_COUNT] = {
    {644, {8, 4}}, /* Contoso gateway */
    {660, {12, 2}}, /* Gateway Basic */
    {674, {14, 2}}, /* Gateway Plus */
};

/* The milestones of each event, in the lists. */
static SUNSET_UNUSED_ const struct sunset_range sunset_schedule_timeline_events[SUNSET_EVENT_COUNT] = {
    {16, 1}, /* announced */
    {17, 0}, /* preview */
    {17, 2}, /* released */
    {19, 0}, /* last-release */
    {19, 0}, /* deprecated */
    {19, 1}, /* end-of-sale */
    {20, 2}, /* end-of-mainstream-support */
    {22, 0}, /* end-of-extended-support */
    {22, 1}, /* end-of-support */
    {23, 1}, /* retired */
    {24, 0}, /* removed */
    {24, 0}, /* forced-migration */
    {24, 0}, /* other */
};

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_schedule_timeline_string(sunset_text text)
{
    return &sunset_schedule_timeline_pool[text / 688][text % 688];
}

SUNSET_ASSERT_(sunset_schedule_timeline_milestones, sizeof sunset_schedule_timeline_milestones / sizeof *sunset_schedule_timeline_milestones == SUNSET_schedule_timeline_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_schedule_timeline_events, sizeof sunset_schedule_timeline_events / sizeof *sunset_schedule_timeline_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_schedule_timeline_subject(const char *name)
{
    return sunset_find_term(sunset_schedule_timeline_subjects, SUNSET_schedule_timeline_SUBJECT_COUNT, name, sunset_schedule_timeline_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_schedule_timeline_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_schedule_timeline_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_schedule_timeline_milestones[sunset_schedule_timeline_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}

#endif
