/* The records of all pages. Written by sunsetc; do not edit it: edit the pages and run sunsetc build again.
 *
 * By itself the header holds the tables. In a program of several sources, define SUNSET_EXTERN where it is included and
 * compile sunset.c once: then the tables are there once. The macros for #if are in sunset_dates.h, which can be included
 * alone; who defines SUNSET_NO_DATES includes the tables without them. */
#ifndef SUNSET_H
#define SUNSET_H

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

#define SUNSET_MILESTONE_COUNT 49
#define SUNSET_TRANSITION_COUNT 15
#define SUNSET_FAQ_COUNT 7
#define SUNSET_SUBJECT_COUNT 36
#define SUNSET_SOURCE_COUNT 10
#define SUNSET_TARGET_COUNT 10
#define SUNSET_PAGE_COUNT 23

#ifndef SUNSET_NO_DATES
#include "sunset_dates.h"
#endif

/* X(name, index): the pages, by their part of the names in their own headers. */
#define SUNSET_PAGES(X) \
    X(edge_alternatives, 0) \
    X(edge_broken_front_matter, 1) \
    X(pc1491e_reads_it_otherwise, 2) \
    X(edge_include_in_the_middle, 3) \
    X(edge_two_pages_disagree, 4) \
    X(faq_bold_questions, 5) \
    X(faq_headings, 6) \
    X(faq_questions, 7) \
    X(prose_french, 8) \
    X(prose_notices, 9) \
    X(p764ca4_number_is_no_date, 10) \
    X(schedule_date_then_comment, 11) \
    X(schedule_german, 12) \
    X(schedule_html_table, 13) \
    X(p7ea7b4_of_removed_features, 14) \
    X(schedule_month_or_day, 15) \
    X(schedule_one_end_date, 16) \
    X(schedule_several_dates_a_row, 17) \
    X(schedule_status_column, 18) \
    X(transition_guides, 19) \
    X(transition_matrix, 20) \
    X(transition_replacements, 21) \
    X(transition_upgrade_paths, 22)

#if defined SUNSET_EXTERN || defined SUNSET_DEFINE
#ifdef __cplusplus
extern "C" {
#endif
extern const char sunset_pool[2][4096];
extern const uint32_t sunset_lists[182];
extern const struct sunset_page sunset_pages[SUNSET_PAGE_COUNT];
extern const struct sunset_milestone sunset_milestones[SUNSET_MILESTONE_COUNT];
extern const struct sunset_term sunset_subjects[SUNSET_SUBJECT_COUNT];
extern const struct sunset_range sunset_events[SUNSET_EVENT_COUNT];
extern const struct sunset_transition sunset_transitions[SUNSET_TRANSITION_COUNT];
extern const struct sunset_term sunset_sources[SUNSET_SOURCE_COUNT];
extern const struct sunset_term sunset_targets[SUNSET_TARGET_COUNT];
extern const uint16_t sunset_matrix[SUNSET_SOURCE_COUNT][SUNSET_TARGET_COUNT];
extern const struct sunset_faq sunset_faqs[SUNSET_FAQ_COUNT];
#ifdef __cplusplus
}
#endif
#define SUNSET_TABLE_
#else
#define SUNSET_TABLE_ static SUNSET_UNUSED_
#endif

#if !defined SUNSET_EXTERN || defined SUNSET_DEFINE
/* All texts, one behind the other: a text is at [offset / 4096][offset % 4096]. */
SUNSET_TABLE_ const char sunset_pool[2][4096] = {
    {
    "\000"
    "edge/alternatives.md\000"
    "Wingtip lifecycle\000"
    "edge/broken-front-matter.md\000"
    "Contoso Script\000"
    "edge/github-reads-it-otherwise.md\000"
    "Retired operators of Contoso Script\000"
    "edge/include-in-the-middle.md\000"
    "Fabrikam Agent\000"
    "edge/two-pages-disagree.md\000"
    "Fabrikam Server in short\000"
    "faq/bold-questions.md\000"
    "Contoso Connect\000"
    "faq/headings.md\000"
    "Fabrikam Cloud\000"
    "faq/questions.yml\000"
    "Northwind Server FAQ\000"
    "prose/french.md\000"
    "Mise hors service de Contoso Relais\000"
    "prose/notices.md\000"
    "Contoso Connect V1\000"
    "schedule/a-version-number-is-no-date.md\000"
    "Versions of the Contoso API\000"
    "schedule/date-then-comment.md\000"
    "Retire Contoso Sync\000"
    "schedule/german.md\000"
    "Lebenszyklus von Contoso Server\000"
    "schedule/html-table.md\000"
    "Lifecycle of Wingtip controls\000"
    "schedule/list-of-removed-features.md\000"
    "What is new in Northwind Server 5\000"
    "schedule/month-or-day.md\000"
    "Retirement of the Litware templates\000"
    "schedule/one-end-date.md\000"
    "Lifecycle of Fabrikam Server\000"
    "schedule/several-dates-a-row.md\000"
    "Support of the Tailspin runtime\000"
    "schedule/status-column.md\000"
    "Components of Northwind Server\000"
    "transition/guides.md\000"
    "Upgrade from Contoso Sync to Contoso Connect\000"
    "transition/matrix.md\000"
    "Edition upgrades of Northwind Server\000"
    "transition/replacements.md\000"
    "Deprecated Contoso cmdlets\000"
    "transition/upgrade-paths.md\000"
    "Upgrade to Fabrikam Server 2022\000"
    "wingtip-cloud.end-of-support\000"
    "2027-05-01\000"
    "May 1, 2027\000"
    "Wingtip Cloud reaches end of support on May 1, 2027.\000"
    "wingtip-server.end-of-support\000"
    "2029-05-01\000"
    "May 1, 2029\000"
    "Wingtip Server reaches end of support on May 1, 2029.\000"
    "contoso-script.retired\000"
    "2027-05-31\000"
    "May 31, 2027\000"
    "Contoso Script is retired on May 31, 2027.\000"
    "a-b.retired\000"
    "2026-05-01\000"
    "May 1, 2026\000"
    "a|b | May 1, 2026\000"
    "a-b.retired.aa18b8\000"
    "2026-06-01\000"
    "June 1, 2026\000"
    "a&b | June 1, 2026\000"
    "fabrikam-agent-1.retired\000"
    "2027-06-01\000"
    "June 1, 2027\000"
    "Fabrikam Agent 1 is retired on June 1, 2027.\000"
    "fabrikam-agent-2.retired\000"
    "2028-03-01\000"
    "March 1, 2028\000"
    "The Fabrikam Agent 2 is retired on March 1, 2028.\000"
    "fabrikam-server-2016.end-of-support\000"
    "Fabrikam Server 2016 reaches end of support on May 1, 2027.\000"
    "q-will-contoso-sync-stop-working-on-april-13.retired\000"
    "2027-12-31\000"
    "December 31, 2027\000"
    "It will stop working on December 31, 2027.\000"
    "northwind-server-4.end-of-support\000"
    "2027-06-30\000"
    "June 30, 2027\000"
    "Northwind Server 4 reaches end of support on June 30, 2027.\000"
    "contoso-relais.end-of-support\000"
    "2027-03-31\000"
    "31 mars 2027\000"
    "Le service Contoso Relais est d\303\251pr\303\251ci\303\251 et la prise en charge de Contoso Relai"
    "s prend fin le 31 mars 2027.\000"
    "contoso-connect-v1.announced\000"
    "2026-08\000"
    "August 2026\000"
    "The retirement of Contoso Connect V1 was announced in August 2026.\000"
    "v1-versions.end-of-support\000"
    "2027-08-31\000"
    "August 31, 2027\000"
    "As of August 31, 2027, all V1 versions go out of support.\000"
    "contoso-connect-v1.retired\000"
    "2027-10-01\000"
    "October 1st 2027\000"
    "Contoso Connect V1 will stop working on October 1st 2027.\000"
    "contoso-connect-v0.end-of-support\000"
    "2026-05\000"
    "May 2026\000"
    "Contoso Connect V0 is supported until May 2026.\000"
    "2023-10-02-preview.released\000"
    "2023-10\000"
    "October 2023\000"
    "2023-10-02-preview | October 2023 | October 1, 2026\000"
    "2023-10-02-preview.retired\000"
    "2026-10-01\000"
    "October 1, 2026\000"
    "2024-05-01.released\000"
    "2024-05\000"
    "May 2024\000"
    "2024-05-01 | May 2024 | Until 3.0 GA\000"
    "2024-05-01.retired\000"
    "Until 3.0 GA\000"
    "contoso-sync.announced\000"
    "2026-04-13\000"
    "April 13, 2026\000"
    "Contoso Sync and Contoso Directory Copy are announced as deprecated.\000"
    "contoso-sync.end-of-support\000"
    "2027-04-13\000"
    "April 13, 2027\000"
    "Support ends. You can no longer open a support case.\000"
    "contoso-sync.retired\000"
    "Contoso Cloud stops accepting connections from Contoso Sync.\000"
    "contoso-server-4.end-of-support\000"
    "2027-03-03\000"
    "3. M\303\244rz 2027\000"
    "Contoso Server 4 | 3. M\303\244rz 2027\000"
    "contoso-server-5.end-of-support\000"
    "2030-12-01\000"
    "01. Dezember 2030\000"
    "Contoso Server 5 | 01. Dezember 2030\000"
    "wingtip-grid.end-of-mainstream-support.242fca\000"
    "2026-04\000"
    "April 2026\000"
    "Wingtip Grid | April 2026 | April 2031\000"
    "wingtip-grid.end-of-extended-support.d61add\000"
    "2031-04\000"
    "April 2031\000"
    "wingtip-grid.end-of-mainstream-support\000"
    "2026-35\000"
    "Q3 2026\000"
    "Q3 2026 | first half of 2032\000"
    "wingtip-grid.end-of-extended-support\000"
    "2032-40\000"
    "first half of 2032\000"
    "paper-feed.removed\000"
    "Paper feed | Print from the client instead.\000"
    "red-ink.removed\000"
    "Red ink | There is no other colour.\000"
    "basic.retired\000"
    "2027-03-04\000"
    "03/04/2027\000"
    "Basic | 03/04/2027\000"
    "team.retired\000"
    "2027-04-25\000"
    "25/04/2027\000"
    "Team | 25/04/2027\000"
    "13-Apr-2027\000"
    },
    {
    "Fabrikam Server 2016 | 13-Apr-2027\000"
    "fabrikam-server-2019.end-of-support\000"
    "2029-10\000"
    "October 2029\000"
    "Fabrikam Server 2019 | October 2029\000"
    "fabrikam-server-2022.end-of-support\000"
    "2031-10-14\000"
    "Fabrikam Server 2022 | 2031-10-14\000"
    "tailspin-7.released\000"
    "2024-05-14\000"
    "5/14/2024\000"
    "Tailspin | 7 | 5/14/2024 | 11/30/2025 | Expired May 2026\000"
    "tailspin-7.end-of-mainstream-support\000"
    "2025-11-30\000"
    "11/30/2025\000"
    "tailspin-7.end-of-support\000"
    "tailspin-8.released\000"
    "2025-05-13\000"
    "5/13/2025\000"
    "8 | 5/13/2025 | ~Nov 2026 (expected) | 2027\000"
    "tailspin-8.end-of-mainstream-support\000"
    "2026-11~\000"
    "~Nov 2026\000"
    "tailspin-8.end-of-support\000"
    "2027\000"
    "tailspin-6.released\000"
    "2022-05-10\000"
    "5/10/2022\000"
    "6 | 5/10/2022 | Out of support | Out of support\000"
    "tailspin-6.end-of-mainstream-support\000"
    "tailspin-6.end-of-support\000"
    "northwind-mail.deprecated\000"
    "Northwind Mail | Deprecated | Northwind Post\000"
    "northwind-fax.removed\000"
    "Northwind Fax | Removed | None\000"
    "mail-get-oldmail.deprecated\000"
    "Mail | Get-OldMail | Get-Mail\000"
    "mail-set-oldmail.deprecated\000"
    "Mail | Set-OldMail | Set-Mail or Update-Mail\000"
    "fax-send-fax.deprecated\000"
    "Fax | Send-Fax | None\000"
    "northwind-mail.to.northwind-post\000"
    "Northwind Mail\000"
    "Northwind Post\000"
    "contoso-sync.to.contoso-connect\000"
    "Contoso Sync\000"
    "You have one forest.\000"
    "Upgrade from Contoso Sync\000"
    "How to move to Contoso Connect\000"
    "contoso-directory-copy.to.contoso-connect\000"
    "Contoso Directory Copy\000"
    "You have several forests.\000"
    "Upgrade from Contoso Directory Copy\000"
    "standard.to.enterprise\000"
    "Standard\000"
    "Enterprise\000"
    "standard.to.cloud\000"
    "Cloud\000"
    "enterprise.to.standard\000"
    "enterprise.to.cloud\000"
    "evaluation.to.standard\000"
    "Evaluation\000"
    "evaluation.to.enterprise\000"
    "evaluation.to.cloud\000"
    "get-oldmail.to.get-mail\000"
    "Get-OldMail\000"
    "Get-Mail\000"
    "set-oldmail.to.set-mail-or-update-mail\000"
    "Set-OldMail\000"
    "Set-Mail or Update-Mail\000"
    "fabrikam-server-2019.to.fabrikam-server-2022-standard\000"
    "Fabrikam Server 2019\000"
    "Fabrikam Server 2022 Standard\000"
    "Supported upgrade paths\000"
    "fabrikam-server-2019.to.fabrikam-server-2022-enterprise\000"
    "Fabrikam Server 2022 Enterprise\000"
    "fabrikam-server-2012.to.fabrikam-server-2022\000"
    "Fabrikam Server 2012\000"
    "Fabrikam Server 2022\000"
    "Fabrikam Server 2016\000"
    "will-contoso-sync-stop-working-on-april-13-2027\000"
    "FAQ\000"
    "Will Contoso Sync stop working on April 13, 2027\077\000"
    "No. It will stop working on December 31, 2027.\000"
    "which-versions-can-i-upgrade-from\000"
    "Which versions can I upgrade from\077\000"
    "From any version. See the list.\000"
    "what-does-it-cost\000"
    "Billing\000"
    "What does it cost\077\000"
    "Prices change on the first of a month. It costs nothing.\000"
    "who-pays\000"
    "Who pays\077\000"
    "You do. We do not.\000"
    "how-long-is-it-supported\000"
    "Support\000"
    "How long is it supported\000"
    "Until 3.0 is out.\000"
    "when-does-support-end\000"
    "Northwind Server frequently asked questions\000"
    "When does support end\077\000"
    "Northwind Server 4 reaches end of support on June 30, 2027. After that date, use"
    " Northwind Server 5.\000"
    "is-there-a-successor\000"
    "Is there a successor\077\000"
    "Yes: Northwind Server 5.\000"
    "2023-10-02-preview\000"
    "2024-05-01\000"
    "Basic\000"
    "Contoso Connect V0\000"
    "Contoso Relais\000"
    "Contoso Server 4\000"
    "Contoso Server 5\000"
    "Fabrikam Agent 1\000"
    "Fabrikam Agent 2\000"
    "Fax Send-Fax\000"
    "Mail Get-OldMail\000"
    "Mail Set-OldMail\000"
    "Northwind Fax\000"
    "Northwind Server 4\000"
    "Paper feed\000"
    "Q: Will Contoso Sync stop working on April 13\000"
    "Red ink\000"
    "Tailspin 6\000"
    "Tailspin 7\000"
    "Tailspin 8\000"
    "Team\000"
    "V1 versions\000"
    "Wingtip Cloud\000"
    "Wingtip Grid\000"
    "Wingtip Server\000"
    "a&b\000"
    "a|b\000"
    },
};

/* Lists of numbers, one behind the other. */
SUNSET_TABLE_ const uint32_t sunset_lists[] = {
    31, 33, 8, 35, 34, 12, 13, 14, 24, 2, 22, 7, 5, 30, 5, 4,
    0, 0, 1, 1, 11, 6, 11, 11, 9, 10, 32, 32, 32, 32, 23, 25,
    3, 29, 14, 15, 16, 27, 27, 27, 28, 28, 28, 26, 26, 26, 21, 20,
    18, 19, 17, 6039, 15, 16, 17, 18, 8, 30, 14, 11, 13, 19, 10, 2,
    22, 23, 19, 20, 21, 5, 6, 7, 32, 33, 34, 48, 46, 47, 45, 44,
    9, 28, 8, 29, 41, 42, 43, 35, 36, 37, 38, 39, 40, 31, 12, 0,
    24, 25, 26, 27, 1, 4, 3, 2, 1, 5, 6, 7, 8, 9, 14, 12,
    13, 10, 0, 11, 3, 4, 4, 6, 9, 1, 2, 3, 8, 14, 13, 12,
    10, 0, 11, 5, 7, 11, 19, 15, 17, 35, 38, 41, 44, 46, 47, 48,
    24, 26, 36, 39, 42, 25, 27, 0, 1, 7, 9, 10, 12, 14, 20, 22,
    23, 32, 33, 34, 37, 40, 43, 2, 3, 4, 5, 6, 8, 13, 16, 18,
    21, 30, 31, 28, 29, 45,
};

/* The pages, sorted by path. */
SUNSET_TABLE_ const struct sunset_page sunset_pages[SUNSET_PAGE_COUNT] = {
    /* edge/alternatives.md */
    {1, 22, 0, {0, 2}, {0, 0}, {0, 0}},
    /* edge/broken-front-matter.md */
    {40, 68, 0, {2, 1}, {0, 0}, {0, 0}},
    /* edge/github-reads-it-otherwise.md */
    {83, 117, 0, {3, 2}, {0, 0}, {0, 0}},
    /* edge/include-in-the-middle.md */
    {153, 183, 0, {5, 2}, {0, 0}, {0, 0}},
    /* edge/two-pages-disagree.md */
    {198, 225, 0, {7, 1}, {0, 0}, {0, 0}},
    /* faq/bold-questions.md */
    {250, 272, 0, {8, 1}, {0, 0}, {0, 2}},
    /* faq/headings.md */
    {288, 304, 0, {9, 0}, {0, 0}, {2, 3}},
    /* faq/questions.yml */
    {319, 337, 0, {9, 1}, {0, 0}, {5, 2}},
    /* prose/french.md */
    {358, 374, 0, {10, 1}, {0, 0}, {7, 0}},
    /* prose/notices.md */
    {410, 427, 0, {11, 4}, {0, 0}, {7, 0}},
    /* schedule/a-version-number-is-no-date.md */
    {446, 486, 0, {15, 4}, {0, 0}, {7, 0}},
    /* schedule/date-then-comment.md */
    {514, 544, 0, {19, 3}, {0, 0}, {7, 0}},
    /* schedule/german.md */
    {564, 583, 0, {22, 2}, {0, 0}, {7, 0}},
    /* schedule/html-table.md */
    {615, 638, 0, {24, 4}, {0, 0}, {7, 0}},
    /* schedule/list-of-removed-features.md */
    {668, 705, 0, {28, 2}, {0, 0}, {7, 0}},
    /* schedule/month-or-day.md */
    {739, 764, 0, {30, 2}, {0, 0}, {7, 0}},
    /* schedule/one-end-date.md */
    {800, 825, 0, {32, 3}, {0, 0}, {7, 0}},
    /* schedule/several-dates-a-row.md */
    {854, 886, 0, {35, 9}, {0, 0}, {7, 0}},
    /* schedule/status-column.md */
    {918, 944, 0, {44, 2}, {0, 1}, {7, 0}},
    /* transition/guides.md */
    {975, 996, 0, {46, 0}, {1, 2}, {7, 0}},
    /* transition/matrix.md */
    {1041, 1062, 0, {46, 0}, {3, 7}, {7, 0}},
    /* transition/replacements.md */
    {1099, 1126, 0, {46, 3}, {10, 2}, {7, 0}},
    /* transition/upgrade-paths.md */
    {1153, 1181, 0, {49, 0}, {12, 3}, {7, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
SUNSET_TABLE_ const struct sunset_milestone sunset_milestones[SUNSET_MILESTONE_COUNT] = {
    /* edge/alternatives.md:5 wingtip-cloud.end-of-support */
    {20270501, 20270501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {0, 1}, 1213, 1242, 1253, 1265, 0, 5},
    /* edge/alternatives.md:11 wingtip-server.end-of-support */
    {20290501, 20290501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {1, 1}, 1318, 1348, 1359, 1371, 0, 11},
    /* edge/broken-front-matter.md:8 contoso-script.retired */
    {20270531, 20270531, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {2, 1}, 1425, 1448, 1459, 1472, 1, 8},
    /* edge/github-reads-it-otherwise.md:5 a-b.retired */
    {20260501, 20260501, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {3, 1}, 1515, 1527, 1538, 1550, 2, 5},
    /* edge/github-reads-it-otherwise.md:7 a-b.retired.aa18b8 */
    {20260601, 20260601, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {4, 1}, 1568, 1587, 1598, 1611, 2, 7},
    /* includes/retirement.md:2 fabrikam-agent-1.retired */
    {20270601, 20270601, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_ALERT, {5, 1}, 1630, 1655, 1666, 1679, 3, 2},
    /* edge/include-in-the-middle.md:7 fabrikam-agent-2.retired */
    {20280301, 20280301, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {6, 1}, 1724, 1749, 1760, 1774, 3, 7},
    /* edge/two-pages-disagree.md:3 fabrikam-server-2016.end-of-support */
    {20270501, 20270501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {7, 1}, 1824, 1242, 1253, 1860, 4, 3},
    /* faq/bold-questions.md:6 q-will-contoso-sync-stop-working-on-april-13.retired */
    {20271231, 20271231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {8, 2}, 1920, 1973, 1984, 2002, 5, 6},
    /* faq/questions.yml:16 northwind-server-4.end-of-support */
    {20270630, 20270630, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {10, 1}, 2045, 2079, 2090, 2104, 7, 16},
    /* prose/french.md:3 contoso-relais.end-of-support */
    {20270331, 20270331, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {11, 1}, 2164, 2194, 2205, 2218, 8, 3},
    /* prose/notices.md:3 contoso-connect-v1.announced */
    {20260801, 20260831, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_PROSE, {12, 1}, 2327, 2356, 2364, 2376, 9, 3},
    /* prose/notices.md:3 v1-versions.end-of-support */
    {20270831, 20270831, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {13, 1}, 2443, 2470, 2481, 2497, 9, 3},
    /* prose/notices.md:7 contoso-connect-v1.retired */
    {20271001, 20271001, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_ALERT, {14, 1}, 2555, 2582, 2593, 2610, 9, 7},
    /* prose/notices.md:11 contoso-connect-v0.end-of-support */
    {20260501, 20260531, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_LIST, {15, 1}, 2668, 2702, 2710, 2719, 9, 11},
    /* schedule/a-version-number-is-no-date.md:5 2023-10-02-preview.released */
    {20231001, 20231031, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {16, 1}, 2767, 2795, 2803, 2816, 10, 5},
    /* schedule/a-version-number-is-no-date.md:5 2023-10-02-preview.retired */
    {20261001, 20261001, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {17, 1}, 2868, 2895, 2906, 2816, 10, 5},
    /* schedule/a-version-number-is-no-date.md:6 2024-05-01.released */
    {20240501, 20240531, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {18, 1}, 2922, 2942, 2950, 2959, 10, 6},
    /* schedule/a-version-number-is-no-date.md:6 2024-05-01.retired */
    {0, 0, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {19, 1}, 2996, 0, 3015, 2959, 10, 6},
    /* schedule/date-then-comment.md:16 contoso-sync.announced */
    {20260413, 20260413, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_TABLE, {20, 2}, 3028, 3051, 3062, 3077, 11, 16},
    /* schedule/date-then-comment.md:17 contoso-sync.end-of-support */
    {20270413, 20270413, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {22, 1}, 3146, 3174, 3185, 3200, 11, 17},
    /* schedule/date-then-comment.md:18 contoso-sync.retired */
    {20271231, 20271231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {23, 1}, 3253, 1973, 1984, 3274, 11, 18},
    /* schedule/german.md:12 contoso-server-4.end-of-support */
    {20270303, 20270303, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {24, 1}, 3335, 3367, 3378, 3392, 12, 12},
    /* schedule/german.md:13 contoso-server-5.end-of-support */
    {20301201, 20301201, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {25, 1}, 3425, 3457, 3468, 3486, 12, 13},
    /* schedule/html-table.md:9 wingtip-grid.end-of-mainstream-support.242fca */
    {20260401, 20260430, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {26, 1}, 3523, 3569, 3577, 3588, 13, 9},
    /* schedule/html-table.md:9 wingtip-grid.end-of-extended-support.d61add */
    {20310401, 20310430, SUNSET_EVENT_END_OF_EXTENDED_SUPPORT, SUNSET_EVIDENCE_TABLE, {27, 1}, 3627, 3671, 3679, 3588, 13, 9},
    /* schedule/html-table.md:14 wingtip-grid.end-of-mainstream-support */
    {20260701, 20260930, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {28, 1}, 3690, 3729, 3737, 3745, 13, 14},
    /* schedule/html-table.md:14 wingtip-grid.end-of-extended-support */
    {20320101, 20320630, SUNSET_EVENT_END_OF_EXTENDED_SUPPORT, SUNSET_EVIDENCE_TABLE, {29, 1}, 3774, 3811, 3819, 3745, 13, 14},
    /* schedule/list-of-removed-features.md:7 paper-feed.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {30, 1}, 3838, 0, 0, 3857, 14, 7},
    /* schedule/list-of-removed-features.md:8 red-ink.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {31, 1}, 3901, 0, 0, 3917, 14, 8},
    /* schedule/month-or-day.md:5 basic.retired */
    {20270304, 20270304, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {32, 1}, 3953, 3967, 3978, 3989, 15, 5},
    /* schedule/month-or-day.md:6 team.retired */
    {20270425, 20270425, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {33, 1}, 4008, 4021, 4032, 4043, 15, 6},
    /* schedule/one-end-date.md:10 fabrikam-server-2016.end-of-support */
    {20270413, 20270413, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {34, 1}, 1824, 3174, 4061, 4096, 16, 10},
    /* schedule/one-end-date.md:11 fabrikam-server-2019.end-of-support */
    {20291001, 20291031, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {35, 1}, 4131, 4167, 4175, 4188, 16, 11},
    /* schedule/one-end-date.md:12 fabrikam-server-2022.end-of-support */
    {20311014, 20311014, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {36, 1}, 4224, 4260, 4260, 4271, 16, 12},
    /* schedule/several-dates-a-row.md:5 tailspin-7.released */
    {20240514, 20240514, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {37, 1}, 4305, 4325, 4336, 4346, 17, 5},
    /* schedule/several-dates-a-row.md:5 tailspin-7.end-of-mainstream-support */
    {20251130, 20251130, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {38, 1}, 4403, 4440, 4451, 4346, 17, 5},
    /* schedule/several-dates-a-row.md:5 tailspin-7.end-of-support */
    {20260501, 20260531, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {39, 1}, 4462, 2702, 2710, 4346, 17, 5},
    /* schedule/several-dates-a-row.md:6 tailspin-8.released */
    {20250513, 20250513, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {40, 1}, 4488, 4508, 4519, 4529, 17, 6},
    /* schedule/several-dates-a-row.md:6 tailspin-8.end-of-mainstream-support */
    {20261101, 20261130, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {41, 1}, 4573, 4610, 4619, 4529, 17, 6},
    /* schedule/several-dates-a-row.md:6 tailspin-8.end-of-support */
    {20270101, 20271231, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {42, 1}, 4629, 4655, 4655, 4529, 17, 6},
    /* schedule/several-dates-a-row.md:7 tailspin-6.released */
    {20220510, 20220510, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {43, 1}, 4660, 4680, 4691, 4701, 17, 7},
    /* schedule/several-dates-a-row.md:7 tailspin-6.end-of-mainstream-support */
    {0, 0, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {44, 1}, 4749, 0, 0, 4701, 17, 7},
    /* schedule/several-dates-a-row.md:7 tailspin-6.end-of-support */
    {0, 0, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {45, 1}, 4786, 0, 0, 4701, 17, 7},
    /* schedule/status-column.md:5 northwind-mail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {46, 1}, 4812, 0, 0, 4838, 18, 5},
    /* schedule/status-column.md:6 northwind-fax.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {47, 1}, 4883, 0, 0, 4905, 18, 6},
    /* transition/replacements.md:7 mail-get-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {48, 1}, 4936, 0, 0, 4964, 21, 7},
    /* transition/replacements.md:8 mail-set-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {49, 1}, 4994, 0, 0, 5022, 21, 8},
    /* transition/replacements.md:9 fax-send-fax.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {50, 1}, 5067, 0, 0, 5091, 21, 9},
};

/* The subjects, sorted; their records are milestones. */
SUNSET_TABLE_ const struct sunset_term sunset_subjects[SUNSET_SUBJECT_COUNT] = {
    {6784, {52, 2}}, /* 2023-10-02-preview */
    {6803, {54, 2}}, /* 2024-05-01 */
    {4655, {56, 1}}, /* 2027 */
    {6814, {57, 1}}, /* Basic */
    {6820, {58, 1}}, /* Contoso Connect V0 */
    {427, {59, 2}}, /* Contoso Connect V1 */
    {5341, {61, 1}}, /* Contoso Directory Copy */
    {6839, {62, 1}}, /* Contoso Relais */
    {68, {63, 1}}, /* Contoso Script */
    {6854, {64, 1}}, /* Contoso Server 4 */
    {6871, {65, 1}}, /* Contoso Server 5 */
    {5208, {66, 3}}, /* Contoso Sync */
    {6888, {69, 1}}, /* Fabrikam Agent 1 */
    {6905, {70, 1}}, /* Fabrikam Agent 2 */
    {6039, {71, 2}}, /* Fabrikam Server 2016 */
    {5789, {73, 1}}, /* Fabrikam Server 2019 */
    {6018, {74, 1}}, /* Fabrikam Server 2022 */
    {6922, {75, 1}}, /* Fax Send-Fax */
    {6935, {76, 1}}, /* Mail Get-OldMail */
    {6952, {77, 1}}, /* Mail Set-OldMail */
    {6969, {78, 1}}, /* Northwind Fax */
    {5146, {79, 1}}, /* Northwind Mail */
    {6983, {80, 1}}, /* Northwind Server 4 */
    {7002, {81, 1}}, /* Paper feed */
    {7013, {82, 1}}, /* Q: Will Contoso Sync stop working on April 13 */
    {7059, {83, 1}}, /* Red ink */
    {7067, {84, 3}}, /* Tailspin 6 */
    {7078, {87, 3}}, /* Tailspin 7 */
    {7089, {90, 3}}, /* Tailspin 8 */
    {7100, {93, 1}}, /* Team */
    {7105, {94, 1}}, /* V1 versions */
    {7117, {95, 1}}, /* Wingtip Cloud */
    {7131, {96, 4}}, /* Wingtip Grid */
    {7144, {100, 1}}, /* Wingtip Server */
    {7159, {101, 1}}, /* a&b */
    {7163, {102, 1}}, /* a|b */
};

/* The milestones of each event, in the lists. */
SUNSET_TABLE_ const struct sunset_range sunset_events[SUNSET_EVENT_COUNT] = {
    {133, 2}, /* announced */
    {135, 0}, /* preview */
    {135, 5}, /* released */
    {140, 0}, /* last-release */
    {140, 4}, /* deprecated */
    {144, 0}, /* end-of-sale */
    {144, 5}, /* end-of-mainstream-support */
    {149, 2}, /* end-of-extended-support */
    {151, 16}, /* end-of-support */
    {167, 12}, /* retired */
    {179, 3}, /* removed */
    {182, 0}, /* forced-migration */
    {182, 0}, /* other */
};

/* from, to, source, target, kind, supported, via, id, condition, method, heading, page, line */
SUNSET_TABLE_ const struct sunset_transition sunset_transitions[SUNSET_TRANSITION_COUNT] = {
    /* schedule/status-column.md:5 northwind-mail.to.northwind-post */
    {5146, 5161, 7, 7, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {51, 0}, 5113, 0, 0, 944, 18, 5},
    /* transition/guides.md:7 contoso-sync.to.contoso-connect */
    {5208, 272, 1, 1, SUNSET_KIND_GUIDE, SUNSET_SUPPORTED_UNKNOWN, {51, 0}, 5176, 5221, 5242, 5268, 19, 7},
    /* transition/guides.md:8 contoso-directory-copy.to.contoso-connect */
    {5341, 272, 0, 1, SUNSET_KIND_GUIDE, SUNSET_SUPPORTED_UNKNOWN, {51, 0}, 5299, 5364, 5390, 5268, 19, 8},
    /* transition/matrix.md:7 standard.to.enterprise */
    {5449, 5458, 9, 2, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {51, 0}, 5426, 0, 0, 1062, 20, 7},
    /* transition/matrix.md:7 standard.to.cloud */
    {5449, 5487, 9, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {51, 0}, 5469, 0, 0, 1062, 20, 7},
    /* transition/matrix.md:8 enterprise.to.standard */
    {5458, 5449, 2, 9, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_NO, {51, 0}, 5493, 0, 0, 1062, 20, 8},
    /* transition/matrix.md:8 enterprise.to.cloud */
    {5458, 5487, 2, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {51, 0}, 5516, 0, 0, 1062, 20, 8},
    /* transition/matrix.md:9 evaluation.to.standard */
    {5559, 5449, 3, 9, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {51, 0}, 5536, 0, 0, 1062, 20, 9},
    /* transition/matrix.md:9 evaluation.to.enterprise */
    {5559, 5458, 3, 2, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {51, 0}, 5570, 0, 0, 1062, 20, 9},
    /* transition/matrix.md:9 evaluation.to.cloud */
    {5559, 5487, 3, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_NO, {51, 0}, 5595, 0, 0, 1062, 20, 9},
    /* transition/replacements.md:7 get-oldmail.to.get-mail */
    {5639, 5651, 6, 6, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {51, 0}, 5615, 0, 0, 1126, 21, 7},
    /* transition/replacements.md:8 set-oldmail.to.set-mail-or-update-mail */
    {5699, 5711, 8, 8, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {51, 0}, 5660, 0, 0, 1126, 21, 8},
    /* transition/upgrade-paths.md:7 fabrikam-server-2019.to.fabrikam-server-2022-standard */
    {5789, 5810, 5, 5, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {51, 0}, 5735, 0, 0, 5840, 22, 7},
    /* transition/upgrade-paths.md:7 fabrikam-server-2019.to.fabrikam-server-2022-enterprise */
    {5789, 5920, 5, 4, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {51, 0}, 5864, 0, 0, 5840, 22, 7},
    /* transition/upgrade-paths.md:8 fabrikam-server-2012.to.fabrikam-server-2022 */
    {5997, 6018, 4, 3, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {51, 1}, 5952, 0, 0, 5840, 22, 8},
};

/* What transitions come from, and where they go to, sorted: the rows and columns of the matrix. */
SUNSET_TABLE_ const struct sunset_term sunset_sources[SUNSET_SOURCE_COUNT] = {
    {5341, {103, 1}}, /* Contoso Directory Copy */
    {5208, {104, 1}}, /* Contoso Sync */
    {5458, {105, 2}}, /* Enterprise */
    {5559, {107, 3}}, /* Evaluation */
    {5997, {110, 1}}, /* Fabrikam Server 2012 */
    {5789, {111, 2}}, /* Fabrikam Server 2019 */
    {5639, {113, 1}}, /* Get-OldMail */
    {5146, {114, 1}}, /* Northwind Mail */
    {5699, {115, 1}}, /* Set-OldMail */
    {5449, {116, 2}}, /* Standard */
};
SUNSET_TABLE_ const struct sunset_term sunset_targets[SUNSET_TARGET_COUNT] = {
    {5487, {118, 3}}, /* Cloud */
    {272, {121, 2}}, /* Contoso Connect */
    {5458, {123, 2}}, /* Enterprise */
    {6018, {125, 1}}, /* Fabrikam Server 2022 */
    {5920, {126, 1}}, /* Fabrikam Server 2022 Enterprise */
    {5810, {127, 1}}, /* Fabrikam Server 2022 Standard */
    {5651, {128, 1}}, /* Get-Mail */
    {5161, {129, 1}}, /* Northwind Post */
    {5711, {130, 1}}, /* Set-Mail or Update-Mail */
    {5449, {131, 2}}, /* Standard */
};

/* [source][target]: the transition's index and 1, or 0 where there is none. */
SUNSET_TABLE_ const uint16_t sunset_matrix[SUNSET_SOURCE_COUNT][SUNSET_TARGET_COUNT] = {
    {0, 3, 0, 0, 0, 0, 0, 0, 0, 0},
    {0, 2, 0, 0, 0, 0, 0, 0, 0, 0},
    {7, 0, 0, 0, 0, 0, 0, 0, 0, 6},
    {10, 0, 9, 0, 0, 0, 0, 0, 0, 8},
    {0, 0, 0, 15, 0, 0, 0, 0, 0, 0},
    {0, 0, 0, 0, 14, 13, 0, 0, 0, 0},
    {0, 0, 0, 0, 0, 0, 11, 0, 0, 0},
    {0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
    {0, 0, 0, 0, 0, 0, 0, 0, 12, 0},
    {5, 0, 4, 0, 0, 0, 0, 0, 0, 0},
};

/* id, section, question, answer, page, line, end_line */
SUNSET_TABLE_ const struct sunset_faq sunset_faqs[SUNSET_FAQ_COUNT] = {
    /* faq/bold-questions.md:5 will-contoso-sync-stop-working-on-april-13-2027 */
    {6060, 6108, 6112, 6162, 5, 5, 6},
    /* faq/bold-questions.md:8 which-versions-can-i-upgrade-from */
    {6209, 6108, 6243, 6278, 5, 8, 9},
    /* faq/headings.md:7 what-does-it-cost */
    {6310, 6328, 6336, 6355, 6, 7, 12},
    /* faq/headings.md:14 who-pays */
    {6412, 6328, 6421, 6431, 6, 14, 17},
    /* faq/headings.md:21 how-long-is-it-supported */
    {6450, 6475, 6483, 6508, 6, 21, 23},
    /* faq/questions.yml:13 when-does-support-end */
    {6526, 6548, 6592, 6615, 7, 13, 18},
    /* faq/questions.yml:19 is-there-a-successor */
    {6716, 6548, 6737, 6759, 7, 19, 20},
};

#endif

/* The text at an offset, in UTF-8. */
static inline SUNSET_UNUSED_ const char *sunset_string(sunset_text text)
{
    return &sunset_pool[text / 4096][text % 4096];
}

SUNSET_ASSERT_(sunset_milestones, sizeof sunset_milestones / sizeof *sunset_milestones == SUNSET_MILESTONE_COUNT);
SUNSET_ASSERT_(sunset_events, sizeof sunset_events / sizeof *sunset_events == SUNSET_EVENT_COUNT);

/* The subject of that very name, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_term *sunset_subject(const char *name)
{
    return sunset_find_term(sunset_subjects, SUNSET_SUBJECT_COUNT, name, sunset_string);
}

/* The first milestone that says when the subject reaches the event, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_milestone *sunset_when(const char *subject, enum sunset_event event)
{
    const struct sunset_term *const term = sunset_subject(subject);
    uint32_t i;

    for (i = 0; term && i < term->records.count; i++) {
        const struct sunset_milestone *const milestone =
            &sunset_milestones[sunset_lists[term->records.first + i]];

        if (milestone->event == event)
            return milestone;
    }
    return SUNSET_NULL_;
}
SUNSET_ASSERT_(sunset_transitions, sizeof sunset_transitions / sizeof *sunset_transitions == SUNSET_TRANSITION_COUNT);

/* The first transition from the one to the other, or NULL. */
static inline SUNSET_UNUSED_ const struct sunset_transition *sunset_move(const char *from, const char *to)
{
    const struct sunset_term *const source = sunset_find_term(sunset_sources, SUNSET_SOURCE_COUNT, from, sunset_string);
    const struct sunset_term *const target = sunset_find_term(sunset_targets, SUNSET_TARGET_COUNT, to, sunset_string);
    uint32_t i;

    for (i = 0; source && target && i < source->records.count; i++) {
        const struct sunset_transition *const transition =
            &sunset_transitions[sunset_lists[source->records.first + i]];

        if (&sunset_targets[transition->target] == target)
            return transition;
    }
    return SUNSET_NULL_;
}
SUNSET_ASSERT_(sunset_faqs, sizeof sunset_faqs / sizeof *sunset_faqs == SUNSET_FAQ_COUNT);

#endif
