/* The records of transition/replacements.md. Written by sunsetc; do not edit it: edit the page and run sunsetc build again. */
#ifndef SUNSET_transition_replacements_H
#define SUNSET_transition_replacements_H

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

#define SUNSET_transition_replacements_PATH "transition/replacements.md"
#define SUNSET_transition_replacements_MILESTONE_COUNT 3
#define SUNSET_transition_replacements_TRANSITION_COUNT 2
#define SUNSET_transition_replacements_FAQ_COUNT 0
#define SUNSET_transition_replacements_SUBJECT_COUNT 3
#define SUNSET_transition_replacements_SOURCE_COUNT 2
#define SUNSET_transition_replacements_TARGET_COUNT 2
#define SUNSET_transition_replacements_PAGE_COUNT 1

/* When the page says that something happens, from its first possible day to its last. The plain name is the last day: once it
 * is over, so is the thing. */
/* transition/replacements.md:7 */
#define SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED_EARLIEST 0
#define SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED_LATEST 0
#define SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED_LATEST
#define SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED_INDEX 0
/* transition/replacements.md:8 */
#define SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED_EARLIEST 0
#define SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED_LATEST 0
#define SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED_LATEST
#define SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED_INDEX 1
/* transition/replacements.md:9 */
#define SUNSET_transition_replacements_SEND_FAX_DEPRECATED_EARLIEST 0
#define SUNSET_transition_replacements_SEND_FAX_DEPRECATED_LATEST 0
#define SUNSET_transition_replacements_SEND_FAX_DEPRECATED SUNSET_transition_replacements_SEND_FAX_DEPRECATED_LATEST
#define SUNSET_transition_replacements_SEND_FAX_DEPRECATED_INDEX 2

/* X(NAME, index, EVENT, earliest, latest) */
#define SUNSET_transition_replacements_MILESTONES(X) \
    X(SUNSET_transition_replacements_GET_OLDMAIL_DEPRECATED, 0, SUNSET_EVENT_DEPRECATED, 0, 0) \
    X(SUNSET_transition_replacements_SET_OLDMAIL_DEPRECATED, 1, SUNSET_EVENT_DEPRECATED, 0, 0) \
    X(SUNSET_transition_replacements_SEND_FAX_DEPRECATED, 2, SUNSET_EVENT_DEPRECATED, 0, 0)

/* Indexes of subjects. X(NAME, index, "name") */
#define SUNSET_transition_replacements_SUBJECT_GET_OLDMAIL 0
#define SUNSET_transition_replacements_SUBJECT_SEND_FAX 1
#define SUNSET_transition_replacements_SUBJECT_SET_OLDMAIL 2
#define SUNSET_transition_replacements_SUBJECTS(X) \
    X(SUNSET_transition_replacements_SUBJECT_GET_OLDMAIL, 0, "Get-OldMail") \
    X(SUNSET_transition_replacements_SUBJECT_SEND_FAX, 1, "Send-Fax") \
    X(SUNSET_transition_replacements_SUBJECT_SET_OLDMAIL, 2, "Set-OldMail")

/* Indexes of transitions. X(NAME, index) */
#define SUNSET_transition_replacements_MOVE_GET_OLDMAIL_TO_GET_MAIL 0 /* transition/replacements.md:7 */
#define SUNSET_transition_replacements_MOVE_SET_OLDMAIL_TO_SET_MAIL_OR_UPDATE_MAIL 1 /* transition/replacements.md:8 */
#define SUNSET_transition_replacements_TRANSITIONS(X) \
    X(SUNSET_transition_replacements_MOVE_GET_OLDMAIL_TO_GET_MAIL, 0) \
    X(SUNSET_transition_replacements_MOVE_SET_OLDMAIL_TO_SET_MAIL_OR_UPDATE_MAIL, 1)

/* Indexes of questions. X(NAME, index) */
#define SUNSET_transition_replacements_FAQS(X)

/* All texts, one behind the other: a text is at [offset / 348][offset % 348]. */
static SUNSET_UNUSED_ const char sunset_transition_replacements_pool[1][348] = {
    {
    "\000"
    "transition/replacements.md\000"
    "Deprecated Contoso cmdlets\000"
    "get-oldmail.deprecated\000"
    "Mail | Get-OldMail | Get-Mail\000"
    "set-oldmail.deprecated\000"
    "Mail | Set-OldMail | Set-Mail or Update-Mail\000"
    "send-fax.deprecated\000"
    "Fax | Send-Fax | None\000"
    "get-oldmail.to.get-mail\000"
    "Get-OldMail\000"
    "Get-Mail\000"
    "set-oldmail.to.set-mail-or-update-mail\000"
    "Set-OldMail\000"
    "Set-Mail or Update-Mail\000"
    "Send-Fax\000"
    },
};

/* Lists of numbers, one behind the other. */
static SUNSET_UNUSED_ const uint32_t sunset_transition_replacements_lists[] = {
    0, 2, 1, 0, 2, 1, 0, 1, 0, 1, 0, 1, 2,
};

/* The pages, sorted by path. */
static SUNSET_UNUSED_ const struct sunset_page sunset_transition_replacements_pages[SUNSET_transition_replacements_PAGE_COUNT] = {
    /* transition/replacements.md */
    {1, 28, 0, {0, 3}, {0, 2}, {0, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
static SUNSET_UNUSED_ const struct sunset_milestone sunset_transition_replacements_milestones[SUNSET_transition_replacements_MILESTONE_COUNT] = {
    /* transition/replacements.md:7 get-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {0, 1}, 55, 0, 0, 78, 0, 7},
    /* transition/replacements.md:8 set-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {1, 1}, 108, 0, 0, 131, 0, 8},
    /* transition/replacements.md:9 send-fax.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {2, 1}, 176, 0, 0, 196, 0, 9},
};

/* The subjects, sorted; their records are milestones. */
static SUNSET_UNUSED_ const struct sunset_term sunset_transition_replacements_subjects[SUNSET_transition_replacements_SUBJECT_COUNT] = {
    {242, {3, 1}}, /* Get-OldMail */
    {338, {4, 1}}, /* Send-Fax */
    {302, {5, 1}}, /* Set-OldMail */
};

/* The milestones of each event, in the lists. */
static SUNSET_UNUSED_ const struct sunset_range sunset_transition_replacements_events[SUNSET_EVENT_COUNT] = {
    {10, 0}, /* announced */
    {10, 0}, /* preview */
    {10, 0}, /* released */
    {10, 0}, /* last-release */
    {10, 3}, /* deprecated */
    {13, 0}, /* end-of-sale */
    {13, 0}, /* end-of-mainstream-support */
    {13, 0}, /* end-of-extended-support */
    {13, 0}, /* end-of-support */
    {13, 0}, /* retired */
    {13, 0}, /* removed */
    {13, 0}, /* forced-migration */
    {13, 0}, /* other */
};

/* from, to, source, target, kind, supported, via, id, condition, method, heading, page, line */
static SUNSET_UNUSED_ const struct sunset_transition sunset_transition_replacements_transitions[SUNSET_transition_replacements_TRANSITION_COUNT] = {
    /* transition/replacements.md:7 get-oldmail.to.get-mail */
    {242, 254, 0, 0, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {3, 0}, 218, 0, 0, 28, 0, 7},
    /* transition/replacements.md:8 set-oldmail.to.set-mail-or-update-mail */
    {302, 314, 1, 1, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {3, 0}, 263, 0, 0, 28, 0, 8},
};

/* What transitions come from, and where they go to, sorted: the rows and columns of the matrix. */
static SUNSET_UNUSED_ const struct sunset_term sunset_transition_replacements_sources[SUNSET_transition_replacements_SOURCE_COUNT] = {
    {242, {6, 1}}, /* Get-OldMail */
    {302, {7, 1}}, /* Set-OldMail */
};
static SUNSET_UNUSED_ const struct sunset_term sunset_transition_replacements_targets[SUNSET_transition_replacements_TARGET_COUNT] = {
    {254, {8, 1}}, /* Get-Mail */
    {314, {9, 1}}, /* Set-Mail or Update-Mail */
};

/* [source][target]: the transition's index and 1, or 0 where there is none. */
static SUNSET_UNUSED_ const uint16_t sunset_transition_replacements_matrix[SUNSET_transition_replacements_SOURCE_COUNT][SUNSET_transition_replacements_TARGET_COUNT] = {
    {1, 0},
    {0, 2},
};

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_transition_replacements_string(sunset_text text)
{
    return &sunset_transition_replacements_pool[text / 348][text % 348];
}

SUNSET_ASSERT_(sunset_transition_replacements_milestones, sizeof sunset_transition_replacements_milestones / sizeof *sunset_transition_replacements_milestones == SUNSET_transition_replacements_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_transition_replacements_events, sizeof sunset_transition_replacements_events / sizeof *sunset_transition_replacements_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_transition_replacements_subject(const char *name)
{
    return sunset_find_term(sunset_transition_replacements_subjects, SUNSET_transition_replacements_SUBJECT_COUNT, name, sunset_transition_replacements_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_transition_replacements_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_transition_replacements_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_transition_replacements_milestones[sunset_transition_replacements_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}
SUNSET_ASSERT_(sunset_transition_replacements_transitions, sizeof sunset_transition_replacements_transitions / sizeof *sunset_transition_replacements_transitions == SUNSET_transition_replacements_TRANSITION_COUNT);

/* The first transition from the one to the other, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_transition *sunset_transition_replacements_move(const char *from, const char *to)
{
    const struct sunset_term *const source = sunset_find_term(sunset_transition_replacements_sources, SUNSET_transition_replacements_SOURCE_COUNT, from, sunset_transition_replacements_string);
    const struct sunset_term *const target = sunset_find_term(sunset_transition_replacements_targets, SUNSET_transition_replacements_TARGET_COUNT, to, sunset_transition_replacements_string);
    uint32_t i;

    for (i = 0; source && target && i < source->records.count; i++) {
        const struct sunset_transition *const transition =
            &sunset_transition_replacements_transitions[sunset_transition_replacements_lists[source->records.first + i]];

        if (&sunset_transition_replacements_targets[transition->target] == target)
            return transition;
    }
    return SUNSET_NULL_;
}

#endif
