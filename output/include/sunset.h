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

#define SUNSET_MILESTONE_COUNT 59
#define SUNSET_TRANSITION_COUNT 15
#define SUNSET_FAQ_COUNT 7
#define SUNSET_SUBJECT_COUNT 39
#define SUNSET_SOURCE_COUNT 10
#define SUNSET_TARGET_COUNT 10
#define SUNSET_PAGE_COUNT 25

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
    X(schedule_one_table_each, 17) \
    X(schedule_several_dates_a_row, 18) \
    X(schedule_status_column, 19) \
    X(schedule_timeline, 20) \
    X(transition_guides, 21) \
    X(transition_matrix, 22) \
    X(transition_replacements, 23) \
    X(transition_upgrade_paths, 24)

#if defined SUNSET_EXTERN || defined SUNSET_DEFINE
#ifdef __cplusplus
extern "C" {
#endif
extern const char sunset_pool[2][4096];
extern const uint32_t sunset_lists[210];
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
    "schedule/one-table-each.md\000"
    "Deprecated features\000"
    "schedule/several-dates-a-row.md\000"
    "Support of the Tailspin runtime\000"
    "schedule/status-column.md\000"
    "Components of Northwind Server\000"
    "schedule/timeline.md\000"
    "Retirement of the Contoso gateway\000"
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
    "contoso-sync.retired\000"
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
    },
    {
    "Team | 25/04/2027\000"
    "13-Apr-2027\000"
    "Fabrikam Server 2016 | 13-Apr-2027\000"
    "fabrikam-server-2019.end-of-support\000"
    "2029-10\000"
    "October 2029\000"
    "Fabrikam Server 2019 | October 2029\000"
    "fabrikam-server-2022.end-of-support\000"
    "2031-10-14\000"
    "Fabrikam Server 2022 | 2031-10-14\000"
    "fax-sender.removed\000"
    "2026\000"
    "2026 release wave 1\000"
    "Removed | Nobody sends faxes.\000"
    "address-book.deprecated\000"
    "2025\000"
    "2025 release wave 2\000"
    "Replaced | The new one is faster. | 2025 release wave 2\000"
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
    "get-oldmail.deprecated\000"
    "Mail | Get-OldMail | Get-Mail\000"
    "set-oldmail.deprecated\000"
    "Mail | Set-OldMail | Set-Mail or Update-Mail\000"
    "send-fax.deprecated\000"
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
    "Address book\000"
    "Basic\000"
    "Contoso Connect V0\000"
    "Contoso Relais\000"
    "Contoso Server 4\000"
    "Contoso Server 5\000"
    "Contoso gateway\000"
    "Fabrikam Agent 1\000"
    "Fabrikam Agent 2\000"
    "Fax sender\000"
    "Gateway Basic\000"
    "Gateway Plus\000"
    "Northwind Fax\000"
    "Northwind Server 4\000"
    "Paper feed\000"
    "Red ink\000"
    "Send-Fax\000"
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
    34, 36, 8, 38, 37, 13, 14, 15, 11, 24, 7, 5, 33, 5, 4, 0,
    0, 1, 1, 11, 6, 11, 11, 9, 10, 35, 35, 35, 35, 25, 26, 3,
    32, 15, 16, 17, 18, 2, 30, 30, 30, 31, 31, 31, 29, 29, 29, 23,
    22, 12, 12, 12, 12, 19, 20, 19, 20, 21, 28, 27, 6822, 15, 16, 17,
    18, 36, 30, 14, 11, 13, 19, 10, 2, 22, 23, 8, 19, 20, 21, 48,
    49, 50, 51, 5, 6, 7, 32, 33, 34, 35, 52, 54, 53, 55, 56, 47,
    46, 9, 28, 29, 58, 57, 43, 44, 45, 37, 38, 39, 40, 41, 42, 31,
    12, 0, 24, 25, 26, 27, 1, 4, 3, 2, 1, 5, 6, 7, 8, 9,
    14, 12, 13, 10, 0, 11, 3, 4, 4, 6, 9, 1, 2, 3, 8, 14,
    13, 12, 10, 0, 11, 5, 7, 11, 19, 48, 15, 17, 37, 40, 43, 52,
    53, 36, 46, 56, 57, 58, 49, 24, 26, 38, 41, 44, 54, 55, 25, 27,
    0, 1, 7, 9, 10, 12, 14, 20, 22, 23, 32, 33, 34, 39, 42, 45,
    50, 2, 3, 4, 5, 6, 8, 13, 16, 18, 21, 30, 31, 51, 28, 29,
    35, 47,
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
    /* schedule/one-table-each.md */
    {854, 881, 0, {35, 2}, {0, 0}, {7, 0}},
    /* schedule/several-dates-a-row.md */
    {901, 933, 0, {37, 9}, {0, 0}, {7, 0}},
    /* schedule/status-column.md */
    {965, 991, 0, {46, 2}, {0, 1}, {7, 0}},
    /* schedule/timeline.md */
    {1022, 1043, 0, {48, 8}, {1, 0}, {7, 0}},
    /* transition/guides.md */
    {1077, 1098, 0, {56, 0}, {1, 2}, {7, 0}},
    /* transition/matrix.md */
    {1143, 1164, 0, {56, 0}, {3, 7}, {7, 0}},
    /* transition/replacements.md */
    {1201, 1228, 0, {56, 3}, {10, 2}, {7, 0}},
    /* transition/upgrade-paths.md */
    {1255, 1283, 0, {59, 0}, {12, 3}, {7, 0}},
};

/* earliest, latest, event, evidence, subjects, id, date, date_text, text, page, line */
SUNSET_TABLE_ const struct sunset_milestone sunset_milestones[SUNSET_MILESTONE_COUNT] = {
    /* edge/alternatives.md:5 wingtip-cloud.end-of-support */
    {20270501, 20270501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {0, 1}, 1315, 1344, 1355, 1367, 0, 5},
    /* edge/alternatives.md:11 wingtip-server.end-of-support */
    {20290501, 20290501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {1, 1}, 1420, 1450, 1461, 1473, 0, 11},
    /* edge/broken-front-matter.md:8 contoso-script.retired */
    {20270531, 20270531, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {2, 1}, 1527, 1550, 1561, 1574, 1, 8},
    /* edge/github-reads-it-otherwise.md:5 a-b.retired */
    {20260501, 20260501, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {3, 1}, 1617, 1629, 1640, 1652, 2, 5},
    /* edge/github-reads-it-otherwise.md:7 a-b.retired.aa18b8 */
    {20260601, 20260601, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {4, 1}, 1670, 1689, 1700, 1713, 2, 7},
    /* includes/retirement.md:2 fabrikam-agent-1.retired */
    {20270601, 20270601, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_ALERT, {5, 1}, 1732, 1757, 1768, 1781, 3, 2},
    /* edge/include-in-the-middle.md:7 fabrikam-agent-2.retired */
    {20280301, 20280301, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {6, 1}, 1826, 1851, 1862, 1876, 3, 7},
    /* edge/two-pages-disagree.md:3 fabrikam-server-2016.end-of-support */
    {20270501, 20270501, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {7, 1}, 1926, 1344, 1355, 1962, 4, 3},
    /* faq/bold-questions.md:6 contoso-sync.retired */
    {20271231, 20271231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_PROSE, {8, 1}, 2022, 2043, 2054, 2072, 5, 6},
    /* faq/questions.yml:16 northwind-server-4.end-of-support */
    {20270630, 20270630, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {9, 1}, 2115, 2149, 2160, 2174, 7, 16},
    /* prose/french.md:3 contoso-relais.end-of-support */
    {20270331, 20270331, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {10, 1}, 2234, 2264, 2275, 2288, 8, 3},
    /* prose/notices.md:3 contoso-connect-v1.announced */
    {20260801, 20260831, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_PROSE, {11, 1}, 2397, 2426, 2434, 2446, 9, 3},
    /* prose/notices.md:3 v1-versions.end-of-support */
    {20270831, 20270831, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_PROSE, {12, 1}, 2513, 2540, 2551, 2567, 9, 3},
    /* prose/notices.md:7 contoso-connect-v1.retired */
    {20271001, 20271001, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_ALERT, {13, 1}, 2625, 2652, 2663, 2680, 9, 7},
    /* prose/notices.md:11 contoso-connect-v0.end-of-support */
    {20260501, 20260531, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_LIST, {14, 1}, 2738, 2772, 2780, 2789, 9, 11},
    /* schedule/a-version-number-is-no-date.md:5 2023-10-02-preview.released */
    {20231001, 20231031, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {15, 1}, 2837, 2865, 2873, 2886, 10, 5},
    /* schedule/a-version-number-is-no-date.md:5 2023-10-02-preview.retired */
    {20261001, 20261001, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {16, 1}, 2938, 2965, 2976, 2886, 10, 5},
    /* schedule/a-version-number-is-no-date.md:6 2024-05-01.released */
    {20240501, 20240531, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {17, 1}, 2992, 3012, 3020, 3029, 10, 6},
    /* schedule/a-version-number-is-no-date.md:6 2024-05-01.retired */
    {0, 0, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {18, 1}, 3066, 0, 3085, 3029, 10, 6},
    /* schedule/date-then-comment.md:16 contoso-sync.announced */
    {20260413, 20260413, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_TABLE, {19, 2}, 3098, 3121, 3132, 3147, 11, 16},
    /* schedule/date-then-comment.md:17 contoso-sync.end-of-support */
    {20270413, 20270413, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {21, 1}, 3216, 3244, 3255, 3270, 11, 17},
    /* schedule/date-then-comment.md:18 contoso-sync.retired */
    {20271231, 20271231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {22, 1}, 2022, 2043, 2054, 3323, 11, 18},
    /* schedule/german.md:12 contoso-server-4.end-of-support */
    {20270303, 20270303, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {23, 1}, 3384, 3416, 3427, 3441, 12, 12},
    /* schedule/german.md:13 contoso-server-5.end-of-support */
    {20301201, 20301201, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {24, 1}, 3474, 3506, 3517, 3535, 12, 13},
    /* schedule/html-table.md:9 wingtip-grid.end-of-mainstream-support.242fca */
    {20260401, 20260430, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {25, 1}, 3572, 3618, 3626, 3637, 13, 9},
    /* schedule/html-table.md:9 wingtip-grid.end-of-extended-support.d61add */
    {20310401, 20310430, SUNSET_EVENT_END_OF_EXTENDED_SUPPORT, SUNSET_EVIDENCE_TABLE, {26, 1}, 3676, 3720, 3728, 3637, 13, 9},
    /* schedule/html-table.md:14 wingtip-grid.end-of-mainstream-support */
    {20260701, 20260930, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {27, 1}, 3739, 3778, 3786, 3794, 13, 14},
    /* schedule/html-table.md:14 wingtip-grid.end-of-extended-support */
    {20320101, 20320630, SUNSET_EVENT_END_OF_EXTENDED_SUPPORT, SUNSET_EVIDENCE_TABLE, {28, 1}, 3823, 3860, 3868, 3794, 13, 14},
    /* schedule/list-of-removed-features.md:7 paper-feed.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {29, 1}, 3887, 0, 0, 3906, 14, 7},
    /* schedule/list-of-removed-features.md:8 red-ink.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {30, 1}, 3950, 0, 0, 3966, 14, 8},
    /* schedule/month-or-day.md:5 basic.retired */
    {20270304, 20270304, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {31, 1}, 4002, 4016, 4027, 4038, 15, 5},
    /* schedule/month-or-day.md:6 team.retired */
    {20270425, 20270425, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {32, 1}, 4057, 4070, 4081, 4096, 15, 6},
    /* schedule/one-end-date.md:10 fabrikam-server-2016.end-of-support */
    {20270413, 20270413, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {33, 1}, 1926, 3244, 4114, 4126, 16, 10},
    /* schedule/one-end-date.md:11 fabrikam-server-2019.end-of-support */
    {20291001, 20291031, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {34, 1}, 4161, 4197, 4205, 4218, 16, 11},
    /* schedule/one-end-date.md:12 fabrikam-server-2022.end-of-support */
    {20311014, 20311014, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {35, 1}, 4254, 4290, 4290, 4301, 16, 12},
    /* schedule/one-table-each.md:9 fax-sender.removed */
    {20260101, 20261231, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {36, 1}, 4335, 4354, 4359, 4379, 17, 9},
    /* schedule/one-table-each.md:15 address-book.deprecated */
    {20250101, 20251231, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {37, 1}, 4409, 4433, 4438, 4458, 17, 15},
    /* schedule/several-dates-a-row.md:5 tailspin-7.released */
    {20240514, 20240514, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {38, 1}, 4514, 4534, 4545, 4555, 18, 5},
    /* schedule/several-dates-a-row.md:5 tailspin-7.end-of-mainstream-support */
    {20251130, 20251130, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {39, 1}, 4612, 4649, 4660, 4555, 18, 5},
    /* schedule/several-dates-a-row.md:5 tailspin-7.end-of-support */
    {20260501, 20260531, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {40, 1}, 4671, 2772, 2780, 4555, 18, 5},
    /* schedule/several-dates-a-row.md:6 tailspin-8.released */
    {20250513, 20250513, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {41, 1}, 4697, 4717, 4728, 4738, 18, 6},
    /* schedule/several-dates-a-row.md:6 tailspin-8.end-of-mainstream-support */
    {20261101, 20261130, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {42, 1}, 4782, 4819, 4828, 4738, 18, 6},
    /* schedule/several-dates-a-row.md:6 tailspin-8.end-of-support */
    {20270101, 20271231, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {43, 1}, 4838, 4864, 4864, 4738, 18, 6},
    /* schedule/several-dates-a-row.md:7 tailspin-6.released */
    {20220510, 20220510, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {44, 1}, 4869, 4889, 4900, 4910, 18, 7},
    /* schedule/several-dates-a-row.md:7 tailspin-6.end-of-mainstream-support */
    {0, 0, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {45, 1}, 4958, 0, 0, 4910, 18, 7},
    /* schedule/several-dates-a-row.md:7 tailspin-6.end-of-support */
    {0, 0, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {46, 1}, 4995, 0, 0, 4910, 18, 7},
    /* schedule/status-column.md:5 northwind-mail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {47, 1}, 5021, 0, 0, 5047, 19, 5},
    /* schedule/status-column.md:6 northwind-fax.removed */
    {0, 0, SUNSET_EVENT_REMOVED, SUNSET_EVIDENCE_TABLE, {48, 1}, 5092, 0, 0, 5114, 19, 6},
    /* schedule/timeline.md:7 contoso-gateway.announced */
    {20260930, 20260930, SUNSET_EVENT_ANNOUNCED, SUNSET_EVIDENCE_TABLE, {49, 1}, 5145, 5171, 5182, 5201, 20, 7},
    /* schedule/timeline.md:8 contoso-gateway.end-of-sale */
    {20270401, 20270930, SUNSET_EVENT_END_OF_SALE, SUNSET_EVIDENCE_TABLE, {50, 1}, 5225, 5253, 5269, 5280, 20, 8},
    /* schedule/timeline.md:9 contoso-gateway.end-of-support */
    {20280301, 20280331, SUNSET_EVENT_END_OF_SUPPORT, SUNSET_EVIDENCE_TABLE, {51, 1}, 5299, 5330, 5338, 5345, 20, 9},
    /* schedule/timeline.md:10 contoso-gateway.retired */
    {20281015, 99991231, SUNSET_EVENT_RETIRED, SUNSET_EVIDENCE_TABLE, {52, 1}, 5360, 5384, 5398, 5431, 20, 10},
    /* schedule/timeline.md:16 gateway-basic.released */
    {20190501, 20190531, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {53, 1}, 5448, 5471, 5479, 5488, 20, 16},
    /* schedule/timeline.md:16 gateway-plus.released */
    {20210601, 20210630, SUNSET_EVENT_RELEASED, SUNSET_EVIDENCE_TABLE, {54, 1}, 5532, 5554, 5562, 5488, 20, 16},
    /* schedule/timeline.md:17 gateway-basic.end-of-mainstream-support */
    {20270501, 20270531, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {55, 1}, 5572, 5612, 5620, 5629, 20, 17},
    /* schedule/timeline.md:17 gateway-plus.end-of-mainstream-support */
    {20280601, 20280630, SUNSET_EVENT_END_OF_MAINSTREAM_SUPPORT, SUNSET_EVIDENCE_TABLE, {56, 1}, 5676, 5715, 5723, 5629, 20, 17},
    /* transition/replacements.md:7 get-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {57, 1}, 5733, 0, 0, 5756, 23, 7},
    /* transition/replacements.md:8 set-oldmail.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {58, 1}, 5786, 0, 0, 5809, 23, 8},
    /* transition/replacements.md:9 send-fax.deprecated */
    {0, 0, SUNSET_EVENT_DEPRECATED, SUNSET_EVIDENCE_TABLE, {59, 1}, 5854, 0, 0, 5874, 23, 9},
};

/* The subjects, sorted; their records are milestones. */
SUNSET_TABLE_ const struct sunset_term sunset_subjects[SUNSET_SUBJECT_COUNT] = {
    {7567, {61, 2}}, /* 2023-10-02-preview */
    {7586, {63, 2}}, /* 2024-05-01 */
    {7597, {65, 1}}, /* Address book */
    {7610, {66, 1}}, /* Basic */
    {7616, {67, 1}}, /* Contoso Connect V0 */
    {427, {68, 2}}, /* Contoso Connect V1 */
    {6124, {70, 1}}, /* Contoso Directory Copy */
    {7635, {71, 1}}, /* Contoso Relais */
    {68, {72, 1}}, /* Contoso Script */
    {7650, {73, 1}}, /* Contoso Server 4 */
    {7667, {74, 1}}, /* Contoso Server 5 */
    {5991, {75, 4}}, /* Contoso Sync */
    {7684, {79, 4}}, /* Contoso gateway */
    {7700, {83, 1}}, /* Fabrikam Agent 1 */
    {7717, {84, 1}}, /* Fabrikam Agent 2 */
    {6822, {85, 2}}, /* Fabrikam Server 2016 */
    {6572, {87, 1}}, /* Fabrikam Server 2019 */
    {6801, {88, 1}}, /* Fabrikam Server 2022 */
    {7734, {89, 1}}, /* Fax sender */
    {7745, {90, 2}}, /* Gateway Basic */
    {7759, {92, 2}}, /* Gateway Plus */
    {6422, {94, 1}}, /* Get-OldMail */
    {7772, {95, 1}}, /* Northwind Fax */
    {5929, {96, 1}}, /* Northwind Mail */
    {7786, {97, 1}}, /* Northwind Server 4 */
    {7805, {98, 1}}, /* Paper feed */
    {7816, {99, 1}}, /* Red ink */
    {7824, {100, 1}}, /* Send-Fax */
    {6482, {101, 1}}, /* Set-OldMail */
    {7833, {102, 3}}, /* Tailspin 6 */
    {7844, {105, 3}}, /* Tailspin 7 */
    {7855, {108, 3}}, /* Tailspin 8 */
    {7866, {111, 1}}, /* Team */
    {7871, {112, 1}}, /* V1 versions */
    {7883, {113, 1}}, /* Wingtip Cloud */
    {7897, {114, 4}}, /* Wingtip Grid */
    {7910, {118, 1}}, /* Wingtip Server */
    {7925, {119, 1}}, /* a&b */
    {7929, {120, 1}}, /* a|b */
};

/* The milestones of each event, in the lists. */
SUNSET_TABLE_ const struct sunset_range sunset_events[SUNSET_EVENT_COUNT] = {
    {151, 3}, /* announced */
    {154, 0}, /* preview */
    {154, 7}, /* released */
    {161, 0}, /* last-release */
    {161, 5}, /* deprecated */
    {166, 1}, /* end-of-sale */
    {167, 7}, /* end-of-mainstream-support */
    {174, 2}, /* end-of-extended-support */
    {176, 17}, /* end-of-support */
    {193, 13}, /* retired */
    {206, 4}, /* removed */
    {210, 0}, /* forced-migration */
    {210, 0}, /* other */
};

/* from, to, source, target, kind, supported, via, id, condition, method, heading, page, line */
SUNSET_TABLE_ const struct sunset_transition sunset_transitions[SUNSET_TRANSITION_COUNT] = {
    /* schedule/status-column.md:5 northwind-mail.to.northwind-post */
    {5929, 5944, 7, 7, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {60, 0}, 5896, 0, 0, 991, 19, 5},
    /* transition/guides.md:7 contoso-sync.to.contoso-connect */
    {5991, 272, 1, 1, SUNSET_KIND_GUIDE, SUNSET_SUPPORTED_UNKNOWN, {60, 0}, 5959, 6004, 6025, 6051, 21, 7},
    /* transition/guides.md:8 contoso-directory-copy.to.contoso-connect */
    {6124, 272, 0, 1, SUNSET_KIND_GUIDE, SUNSET_SUPPORTED_UNKNOWN, {60, 0}, 6082, 6147, 6173, 6051, 21, 8},
    /* transition/matrix.md:7 standard.to.enterprise */
    {6232, 6241, 9, 2, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {60, 0}, 6209, 0, 0, 1164, 22, 7},
    /* transition/matrix.md:7 standard.to.cloud */
    {6232, 6270, 9, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {60, 0}, 6252, 0, 0, 1164, 22, 7},
    /* transition/matrix.md:8 enterprise.to.standard */
    {6241, 6232, 2, 9, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_NO, {60, 0}, 6276, 0, 0, 1164, 22, 8},
    /* transition/matrix.md:8 enterprise.to.cloud */
    {6241, 6270, 2, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {60, 0}, 6299, 0, 0, 1164, 22, 8},
    /* transition/matrix.md:9 evaluation.to.standard */
    {6342, 6232, 3, 9, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {60, 0}, 6319, 0, 0, 1164, 22, 9},
    /* transition/matrix.md:9 evaluation.to.enterprise */
    {6342, 6241, 3, 2, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_YES, {60, 0}, 6353, 0, 0, 1164, 22, 9},
    /* transition/matrix.md:9 evaluation.to.cloud */
    {6342, 6270, 3, 0, SUNSET_KIND_MATRIX, SUNSET_SUPPORTED_NO, {60, 0}, 6378, 0, 0, 1164, 22, 9},
    /* transition/replacements.md:7 get-oldmail.to.get-mail */
    {6422, 6434, 6, 6, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {60, 0}, 6398, 0, 0, 1228, 23, 7},
    /* transition/replacements.md:8 set-oldmail.to.set-mail-or-update-mail */
    {6482, 6494, 8, 8, SUNSET_KIND_REPLACED_BY, SUNSET_SUPPORTED_UNKNOWN, {60, 0}, 6443, 0, 0, 1228, 23, 8},
    /* transition/upgrade-paths.md:7 fabrikam-server-2019.to.fabrikam-server-2022-standard */
    {6572, 6593, 5, 5, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {60, 0}, 6518, 0, 0, 6623, 24, 7},
    /* transition/upgrade-paths.md:7 fabrikam-server-2019.to.fabrikam-server-2022-enterprise */
    {6572, 6703, 5, 4, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {60, 0}, 6647, 0, 0, 6623, 24, 7},
    /* transition/upgrade-paths.md:8 fabrikam-server-2012.to.fabrikam-server-2022 */
    {6780, 6801, 4, 3, SUNSET_KIND_UPGRADE_PATH, SUNSET_SUPPORTED_YES, {60, 1}, 6735, 0, 0, 6623, 24, 8},
};

/* What transitions come from, and where they go to, sorted: the rows and columns of the matrix. */
SUNSET_TABLE_ const struct sunset_term sunset_sources[SUNSET_SOURCE_COUNT] = {
    {6124, {121, 1}}, /* Contoso Directory Copy */
    {5991, {122, 1}}, /* Contoso Sync */
    {6241, {123, 2}}, /* Enterprise */
    {6342, {125, 3}}, /* Evaluation */
    {6780, {128, 1}}, /* Fabrikam Server 2012 */
    {6572, {129, 2}}, /* Fabrikam Server 2019 */
    {6422, {131, 1}}, /* Get-OldMail */
    {5929, {132, 1}}, /* Northwind Mail */
    {6482, {133, 1}}, /* Set-OldMail */
    {6232, {134, 2}}, /* Standard */
};
SUNSET_TABLE_ const struct sunset_term sunset_targets[SUNSET_TARGET_COUNT] = {
    {6270, {136, 3}}, /* Cloud */
    {272, {139, 2}}, /* Contoso Connect */
    {6241, {141, 2}}, /* Enterprise */
    {6801, {143, 1}}, /* Fabrikam Server 2022 */
    {6703, {144, 1}}, /* Fabrikam Server 2022 Enterprise */
    {6593, {145, 1}}, /* Fabrikam Server 2022 Standard */
    {6434, {146, 1}}, /* Get-Mail */
    {5944, {147, 1}}, /* Northwind Post */
    {6494, {148, 1}}, /* Set-Mail or Update-Mail */
    {6232, {149, 2}}, /* Standard */
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
    {6843, 6891, 6895, 6945, 5, 5, 6},
    /* faq/bold-questions.md:8 which-versions-can-i-upgrade-from */
    {6992, 6891, 7026, 7061, 5, 8, 9},
    /* faq/headings.md:7 what-does-it-cost */
    {7093, 7111, 7119, 7138, 6, 7, 12},
    /* faq/headings.md:14 who-pays */
    {7195, 7111, 7204, 7214, 6, 14, 17},
    /* faq/headings.md:21 how-long-is-it-supported */
    {7233, 7258, 7266, 7291, 6, 21, 23},
    /* faq/questions.yml:13 when-does-support-end */
    {7309, 7331, 7375, 7398, 7, 13, 18},
    /* faq/questions.yml:19 is-there-a-successor */
    {7499, 7331, 7520, 7542, 7, 19, 20},
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
