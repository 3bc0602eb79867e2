/* The records of faq/bold-questions.md. Written by sunsetc; do not edit it: edit the page and run sunsetc build again. */
#ifndef SUNSET_faq_bold_questions_H
#define SUNSET_faq_bold_questions_H

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

#define SUNSET_faq_bold_questions_PATH "faq/bold-questions.md"
#define SUNSET_faq_bold_questions_MILESTONE_COUNT 1
#define SUNSET_faq_bold_questions_TRANSITION_COUNT 0
#define SUNSET_faq_bold_questions_FAQ_COUNT 2
#define SUNSET_faq_bold_questions_SUBJECT_COUNT 1
#define SUNSET_faq_bold_questions_SOURCE_COUNT 0
#define SUNSET_faq_bold_questions_TARGET_COUNT 0
#define SUNSET_faq_bold_questions_PAGE_COUNT 1

/* When the page says that something happens, from its first possible day to its last. The plain name is the last day: once it
 * is over, so is the thing. */
/* faq/bold-questions.md:6 */
#define SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED_EARLIEST 20271231
#define SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED_LATEST 20271231
#define SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED_LATEST
#define SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED_INDEX 0

/* X(NAME, index, EVENT, earliest, latest) */
#define SUNSET_faq_bold_questions_MILESTONES(X) \
    X(SUNSET_faq_bold_questions_CONTOSO_SYNC_RETIRED, 0, SUNSET_EVENT_RETIRED, 20271231, 20271231)

/* Indexes of subjects. X(NAME, index, "name") */
#define SUNSET_faq_bold_questions_SUBJECT_CONTOSO_SYNC 0
#define SUNSET_faq_bold_questions_SUBJECTS(X) \
    X(SUNSET_faq_bold_questions_SUBJECT_CONTOSO_SYNC, 0, "Contoso Sync")

/* Indexes of transitions. X(NAME, index) */
#define SUNSET_faq_bold_questions_TRANSITIONS(X)

/* Indexes of questions. X(NAME, index) */
#define SUNSET_faq_bold_questions_FAQ_WILL_CONTOSO_SYNC_STOP_WO_92F3C6 0 /* faq/bold-questions.md:5 */
#define SUNSET_faq_bold_questions_FAQ_WHICH_VERSIONS_CAN_I_UPGRADE_FROM 1 /* faq/bold-questions.md:8 */
#define SUNSET_faq_bold_questions_FAQS(X) \
    X(SUNSET_faq_bold_questions_FAQ_WILL_CONTOSO_SYNC_STOP_WO_92F3C6, 0) \
    X(SUNSET_faq_bold_questions_FAQ_WHICH_VERSIONS_CAN_I_UPGRADE_FROM, 1)

/* All texts, one behind the other: a text is at [offset / 396][offset % 396]. */
static SUNSET_UNUSED_ const char sunset_faq_bold_questions_pool[1][396] = {
    {
    "\000"
    "faq/bold-questions.md\000"
    "Contoso Connect\000"
    "contoso-sync.retired\000"
    "2027-12-31\000"
    "December 31, 2027\000"
    "It will stop working on December 31, 2027.\000"
    "will-contoso-sync-stop-working-on-april-13-2027\000"
    "FAQ\000"
    "Will Contoso Sync stop working on April 13, 2027\077\000"
    "No. It will stop working on December 31, 2027.\000"
    "which-versions-can-i-upgrade-from\000"
    "Which versions can I upgrade from\077\000"
    "From any version. See the list.\000"
    "Contoso Sync\000"
    },
};

/* Lists of numbers, one behind the other. */
static SUNSET_UNUSED_ const uint32_t sunset_faq_bold_questions_lists[] = {
    0, 0, 0,
};

/* The pages, sorted by path. */
static SUNSET_UNUSED_ const struct sunset_page sunset_faq_bold_questions_pages[SUNSET_faq_bold_questions_PAGE_COUNT] = {
    /* faq/bold-questions.md */
    {1, 23, 0, {0, 1}, {0, 0}, {0, 2}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
static SUNSET_UNUSED_ const struct sunset_milestone sunset_faq_bold_questions_milestones[SUNSET_faq_bold_questions_MILESTONE_COUNT] = {
    /* faq/bold-questions.md:6 contoso-sync.retired */
    {20271231, 20271231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {0, 1}, 39, 60, 71, 89, 0, 6},
};

/* The subjects, sorted; their records are milestones. */
static SUNSET_UNUSED_ const struct sunset_term sunset_faq_bold_questions_subjects[SUNSET_faq_bold_questions_SUBJECT_COUNT] = {
    {382, {1, 1}}, /* Contoso Sync */
};

/* The milestones of each event, in the lists. */
static SUNSET_UNUSED_ const struct sunset_range sunset_faq_bold_questions_events[SUNSET_EVENT_COUNT] = {
    {2, 0}, /* announced */
    {2, 0}, /* preview */
    {2, 0}, /* released */
    {2, 0}, /* last-release */
    {2, 0}, /* deprecated */
    {2, 0}, /* end-of-sale */
    {2, 0}, /* end-of-mainstream-support */
    {2, 0}, /* end-of-extended-support */
    {2, 0}, /* end-of-support */
    {2, 1}, /* retired */
    {3, 0}, /* removed */
    {3, 0}, /* forced-migration */
    {3, 0}, /* other */
};

/* id, section, question, answer, page, line, end_line */
static SUNSET_UNUSED_ const struct sunset_faq sunset_faq_bold_questions_faqs[SUNSET_faq_bold_questions_FAQ_COUNT] = {
    /* faq/bold-questions.md:5 will-contoso-sync-stop-working-on-april-13-2027 */
    {132, 180, 184, 234, 0, 5, 6},
    /* faq/bold-questions.md:8 which-versions-can-i-upgrade-from */
    {281, 180, 315, 350, 0, 8, 9},
};

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_faq_bold_questions_string(sunset_text text)
{
    return &sunset_faq_bold_questions_pool[text / 396][text % 396];
}

SUNSET_ASSERT_(sunset_faq_bold_questions_milestones, sizeof sunset_faq_bold_questions_milestones / sizeof *sunset_faq_bold_questions_milestones == SUNSET_faq_bold_questions_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_faq_bold_questions_events, sizeof sunset_faq_bold_questions_events / sizeof *sunset_faq_bold_questions_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_faq_bold_questions_subject(const char *name)
{
    return sunset_find_term(sunset_faq_bold_questions_subjects, SUNSET_faq_bold_questions_SUBJECT_COUNT, name, sunset_faq_bold_questions_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_faq_bold_questions_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_faq_bold_questions_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_faq_bold_questions_milestones[sunset_faq_bold_questions_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}
SUNSET_ASSERT_(sunset_faq_bold_questions_faqs, sizeof sunset_faq_bold_questions_faqs / sizeof *sunset_faq_bold_questions_faqs == SUNSET_faq_bold_questions_FAQ_COUNT);

#endif
