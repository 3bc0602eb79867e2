/* A gate for builds: warns of what is past its end, or stops the build. Written by sunsetc; do not edit it.
 *
 *     #define SUNSET_AS_OF 20260131     the day to compare with, never the clock
 *     #define SUNSET_USES_...           each subject that the build depends on, by its name below; SUNSET_USES_ALL: all
 *     #include <sunset_gate.h>
 *
 *     SUNSET_GRACE_DAYS                 days after the end for which the gate stays open; 0 unless it is defined
 *     SUNSET_GATE_EVENTS                which ends count, such as (SUNSET_GATE_RETIRED | SUNSET_GATE_REMOVED); all unless defined
 *     SUNSET_GATE_ERROR                 if defined, the build stops
 *     SUNSET_GATE_OFF                   if defined, nothing is asked
 *
 * It may be included more than once, for other subjects. SUNSET_HAS_... is defined for each subject that has an end, so that
 * a name that is misspelt, or that no page speaks of any more, need not go unseen:
 *
 *     #ifndef SUNSET_HAS_...            the rest as in SUNSET_USES_...
 *     #error "the pages say nothing of it"
 *     #endif
 */
#ifndef SUNSET_GATE_PAST_
typedef int sunset_gate; /* C wants one declaration at least */

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

#define SUNSET_GATE_ANNOUNCED 1
#define SUNSET_GATE_PREVIEW 2
#define SUNSET_GATE_RELEASED 4
#define SUNSET_GATE_LAST_RELEASE 8
#define SUNSET_GATE_DEPRECATED 16
#define SUNSET_GATE_END_OF_SALE 32
#define SUNSET_GATE_END_OF_MAINSTREAM_SUPPORT 64
#define SUNSET_GATE_END_OF_EXTENDED_SUPPORT 128
#define SUNSET_GATE_END_OF_SUPPORT 256
#define SUNSET_GATE_RETIRED 512
#define SUNSET_GATE_REMOVED 1024
#define SUNSET_GATE_FORCED_MIGRATION 2048
#define SUNSET_GATE_OTHER 4096
#define SUNSET_GATE_PAST_(event, day) \
    ((SUNSET_GATE_EVENTS) / (event) % 2 == 1 && SUNSET_IS_PAST(day, SUNSET_GATE_DAY_, SUNSET_GRACE_DAYS))
#endif

#define SUNSET_HAS_2023_10_02_PREVIEW 1
#define SUNSET_HAS_A_B 1
#define SUNSET_HAS_BASIC 1
#define SUNSET_HAS_CONTOSO_CONNECT_V0 1
#define SUNSET_HAS_CONTOSO_CONNECT_V1 1
#define SUNSET_HAS_CONTOSO_GATEWAY 1
#define SUNSET_HAS_CONTOSO_RELAIS 1
#define SUNSET_HAS_CONTOSO_SCRIPT 1
#define SUNSET_HAS_CONTOSO_SERVER_4 1
#define SUNSET_HAS_CONTOSO_SERVER_5 1
#define SUNSET_HAS_CONTOSO_SYNC 1
#define SUNSET_HAS_CONTOSO_SYNC 1
#define SUNSET_HAS_FABRIKAM_AGENT_1 1
#define SUNSET_HAS_FABRIKAM_AGENT_2 1
#define SUNSET_HAS_FABRIKAM_SERVER_2016 1
#define SUNSET_HAS_FABRIKAM_SERVER_2019 1
#define SUNSET_HAS_FABRIKAM_SERVER_2022 1
#define SUNSET_HAS_FAX_SENDER 1
#define SUNSET_HAS_NORTHWIND_FAX 1
#define SUNSET_HAS_NORTHWIND_SERVER_4 1
#define SUNSET_HAS_PAPER_FEED 1
#define SUNSET_HAS_RED_INK 1
#define SUNSET_HAS_TAILSPIN_6 1
#define SUNSET_HAS_TAILSPIN_7 1
#define SUNSET_HAS_TAILSPIN_8 1
#define SUNSET_HAS_TEAM 1
#define SUNSET_HAS_V1_VERSIONS 1
#define SUNSET_HAS_WINGTIP_CLOUD 1
#define SUNSET_HAS_WINGTIP_GRID 1
#define SUNSET_HAS_WINGTIP_SERVER 1

#ifndef SUNSET_GATE_OFF
#undef SUNSET_GATE_DAY_
#ifdef SUNSET_AS_OF
#define SUNSET_GATE_DAY_ SUNSET_AS_OF
#if (SUNSET_AS_OF) < 10000101 || (SUNSET_AS_OF) > 99991231 || (SUNSET_AS_OF) / 100 % 100 < 1 || (SUNSET_AS_OF) / 100 % 100 > 12 || \
    (SUNSET_AS_OF) % 100 < 1 || (SUNSET_AS_OF) % 100 > 31
#error "SUNSET_AS_OF is no day; it is written as a number: 20260131"
#endif
#else
#define SUNSET_GATE_DAY_ 99991231
#endif
#ifndef SUNSET_GRACE_DAYS
#define SUNSET_GRACE_DAYS 0
#endif
#ifndef SUNSET_GATE_EVENTS
#define SUNSET_GATE_EVENTS (SUNSET_GATE_END_OF_SUPPORT | SUNSET_GATE_END_OF_EXTENDED_SUPPORT | SUNSET_GATE_RETIRED | SUNSET_GATE_REMOVED)
#endif

#if (defined SUNSET_USES_2023_10_02_PREVIEW || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20261001)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "2023-10-02-preview: retired 2026-10-01 (schedule/a-version-number-is-no-date.md:5)"
#elif defined __GNUC__
#pragma GCC warning "2023-10-02-preview: retired 2026-10-01 (schedule/a-version-number-is-no-date.md:5)"
#else
#pragma message("2023-10-02-preview: retired 2026-10-01 (schedule/a-version-number-is-no-date.md:5)")
#endif
#endif
#if (defined SUNSET_USES_A_B || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20260601)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "a|b: retired 2026-06-01 (edge/github-reads-it-otherwise.md:5, edge/github-reads-it-otherwise.md:7)"
#elif defined __GNUC__
#pragma GCC warning "a|b: retired 2026-06-01 (edge/github-reads-it-otherwise.md:5, edge/github-reads-it-otherwise.md:7)"
#else
#pragma message("a|b: retired 2026-06-01 (edge/github-reads-it-otherwise.md:5, edge/github-reads-it-otherwise.md:7)")
#endif
#endif
#if (defined SUNSET_USES_BASIC || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20270304)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Basic: retired 2027-03-04 (schedule/month-or-day.md:5)"
#elif defined __GNUC__
#pragma GCC warning "Basic: retired 2027-03-04 (schedule/month-or-day.md:5)"
#else
#pragma message("Basic: retired 2027-03-04 (schedule/month-or-day.md:5)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_CONNECT_V0 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20260531)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Connect V0: end-of-support 2026-05-31 (prose/notices.md:11)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Connect V0: end-of-support 2026-05-31 (prose/notices.md:11)"
#else
#pragma message("Contoso Connect V0: end-of-support 2026-05-31 (prose/notices.md:11)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_CONNECT_V1 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20271001)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Connect V1: retired 2027-10-01 (prose/notices.md:7)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Connect V1: retired 2027-10-01 (prose/notices.md:7)"
#else
#pragma message("Contoso Connect V1: retired 2027-10-01 (prose/notices.md:7)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_GATEWAY || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20280331)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso gateway: end-of-support 2028-03-31 (schedule/timeline.md:9)"
#elif defined __GNUC__
#pragma GCC warning "Contoso gateway: end-of-support 2028-03-31 (schedule/timeline.md:9)"
#else
#pragma message("Contoso gateway: end-of-support 2028-03-31 (schedule/timeline.md:9)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_RELAIS || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270331)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Relais: end-of-support 2027-03-31 (prose/french.md:3)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Relais: end-of-support 2027-03-31 (prose/french.md:3)"
#else
#pragma message("Contoso Relais: end-of-support 2027-03-31 (prose/french.md:3)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_SCRIPT || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20270531)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Script: retired 2027-05-31 (edge/broken-front-matter.md:8)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Script: retired 2027-05-31 (edge/broken-front-matter.md:8)"
#else
#pragma message("Contoso Script: retired 2027-05-31 (edge/broken-front-matter.md:8)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_SERVER_4 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270303)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Server 4: end-of-support 2027-03-03 (schedule/german.md:12)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Server 4: end-of-support 2027-03-03 (schedule/german.md:12)"
#else
#pragma message("Contoso Server 4: end-of-support 2027-03-03 (schedule/german.md:12)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_SERVER_5 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20301201)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Server 5: end-of-support 2030-12-01 (schedule/german.md:13)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Server 5: end-of-support 2030-12-01 (schedule/german.md:13)"
#else
#pragma message("Contoso Server 5: end-of-support 2030-12-01 (schedule/german.md:13)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_SYNC || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270413)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Sync: end-of-support 2027-04-13 (schedule/date-then-comment.md:17)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Sync: end-of-support 2027-04-13 (schedule/date-then-comment.md:17)"
#else
#pragma message("Contoso Sync: end-of-support 2027-04-13 (schedule/date-then-comment.md:17)")
#endif
#endif
#if (defined SUNSET_USES_CONTOSO_SYNC || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20271231)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Contoso Sync: retired 2027-12-31 (faq/bold-questions.md:6, schedule/date-then-comment.md:18)"
#elif defined __GNUC__
#pragma GCC warning "Contoso Sync: retired 2027-12-31 (faq/bold-questions.md:6, schedule/date-then-comment.md:18)"
#else
#pragma message("Contoso Sync: retired 2027-12-31 (faq/bold-questions.md:6, schedule/date-then-comment.md:18)")
#endif
#endif
#if (defined SUNSET_USES_FABRIKAM_AGENT_1 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20270601)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fabrikam Agent 1: retired 2027-06-01 (includes/retirement.md:2)"
#elif defined __GNUC__
#pragma GCC warning "Fabrikam Agent 1: retired 2027-06-01 (includes/retirement.md:2)"
#else
#pragma message("Fabrikam Agent 1: retired 2027-06-01 (includes/retirement.md:2)")
#endif
#endif
#if (defined SUNSET_USES_FABRIKAM_AGENT_2 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20280301)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fabrikam Agent 2: retired 2028-03-01 (edge/include-in-the-middle.md:7)"
#elif defined __GNUC__
#pragma GCC warning "Fabrikam Agent 2: retired 2028-03-01 (edge/include-in-the-middle.md:7)"
#else
#pragma message("Fabrikam Agent 2: retired 2028-03-01 (edge/include-in-the-middle.md:7)")
#endif
#endif
#if (defined SUNSET_USES_FABRIKAM_SERVER_2016 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270501)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fabrikam Server 2016: end-of-support 2027-05-01 (edge/two-pages-disagree.md:3, schedule/one-end-date.md:10)"
#elif defined __GNUC__
#pragma GCC warning "Fabrikam Server 2016: end-of-support 2027-05-01 (edge/two-pages-disagree.md:3, schedule/one-end-date.md:10)"
#else
#pragma message("Fabrikam Server 2016: end-of-support 2027-05-01 (edge/two-pages-disagree.md:3, schedule/one-end-date.md:10)")
#endif
#endif
#if (defined SUNSET_USES_FABRIKAM_SERVER_2019 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20291031)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fabrikam Server 2019: end-of-support 2029-10-31 (schedule/one-end-date.md:11)"
#elif defined __GNUC__
#pragma GCC warning "Fabrikam Server 2019: end-of-support 2029-10-31 (schedule/one-end-date.md:11)"
#else
#pragma message("Fabrikam Server 2019: end-of-support 2029-10-31 (schedule/one-end-date.md:11)")
#endif
#endif
#if (defined SUNSET_USES_FABRIKAM_SERVER_2022 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20311014)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fabrikam Server 2022: end-of-support 2031-10-14 (schedule/one-end-date.md:12)"
#elif defined __GNUC__
#pragma GCC warning "Fabrikam Server 2022: end-of-support 2031-10-14 (schedule/one-end-date.md:12)"
#else
#pragma message("Fabrikam Server 2022: end-of-support 2031-10-14 (schedule/one-end-date.md:12)")
#endif
#endif
#if (defined SUNSET_USES_FAX_SENDER || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_REMOVED, 20261231)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Fax sender: removed 2026-12-31 (schedule/one-table-each.md:9)"
#elif defined __GNUC__
#pragma GCC warning "Fax sender: removed 2026-12-31 (schedule/one-table-each.md:9)"
#else
#pragma message("Fax sender: removed 2026-12-31 (schedule/one-table-each.md:9)")
#endif
#endif
#if (defined SUNSET_USES_NORTHWIND_FAX || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_REMOVED, 10000101)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Northwind Fax: removed (schedule/status-column.md:6)"
#elif defined __GNUC__
#pragma GCC warning "Northwind Fax: removed (schedule/status-column.md:6)"
#else
#pragma message("Northwind Fax: removed (schedule/status-column.md:6)")
#endif
#endif
#if (defined SUNSET_USES_NORTHWIND_SERVER_4 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270630)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Northwind Server 4: end-of-support 2027-06-30 (faq/questions.yml:16)"
#elif defined __GNUC__
#pragma GCC warning "Northwind Server 4: end-of-support 2027-06-30 (faq/questions.yml:16)"
#else
#pragma message("Northwind Server 4: end-of-support 2027-06-30 (faq/questions.yml:16)")
#endif
#endif
#if (defined SUNSET_USES_PAPER_FEED || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_REMOVED, 10000101)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Paper feed: removed (schedule/list-of-removed-features.md:7)"
#elif defined __GNUC__
#pragma GCC warning "Paper feed: removed (schedule/list-of-removed-features.md:7)"
#else
#pragma message("Paper feed: removed (schedule/list-of-removed-features.md:7)")
#endif
#endif
#if (defined SUNSET_USES_RED_INK || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_REMOVED, 10000101)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Red ink: removed (schedule/list-of-removed-features.md:8)"
#elif defined __GNUC__
#pragma GCC warning "Red ink: removed (schedule/list-of-removed-features.md:8)"
#else
#pragma message("Red ink: removed (schedule/list-of-removed-features.md:8)")
#endif
#endif
#if (defined SUNSET_USES_TAILSPIN_6 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 10000101)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Tailspin 6: end-of-support (schedule/several-dates-a-row.md:7)"
#elif defined __GNUC__
#pragma GCC warning "Tailspin 6: end-of-support (schedule/several-dates-a-row.md:7)"
#else
#pragma message("Tailspin 6: end-of-support (schedule/several-dates-a-row.md:7)")
#endif
#endif
#if (defined SUNSET_USES_TAILSPIN_7 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20260531)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Tailspin 7: end-of-support 2026-05-31 (schedule/several-dates-a-row.md:5)"
#elif defined __GNUC__
#pragma GCC warning "Tailspin 7: end-of-support 2026-05-31 (schedule/several-dates-a-row.md:5)"
#else
#pragma message("Tailspin 7: end-of-support 2026-05-31 (schedule/several-dates-a-row.md:5)")
#endif
#endif
#if (defined SUNSET_USES_TAILSPIN_8 || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20271231)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Tailspin 8: end-of-support 2027-12-31 (schedule/several-dates-a-row.md:6)"
#elif defined __GNUC__
#pragma GCC warning "Tailspin 8: end-of-support 2027-12-31 (schedule/several-dates-a-row.md:6)"
#else
#pragma message("Tailspin 8: end-of-support 2027-12-31 (schedule/several-dates-a-row.md:6)")
#endif
#endif
#if (defined SUNSET_USES_TEAM || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_RETIRED, 20270425)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Team: retired 2027-04-25 (schedule/month-or-day.md:6)"
#elif defined __GNUC__
#pragma GCC warning "Team: retired 2027-04-25 (schedule/month-or-day.md:6)"
#else
#pragma message("Team: retired 2027-04-25 (schedule/month-or-day.md:6)")
#endif
#endif
#if (defined SUNSET_USES_V1_VERSIONS || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270831)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "V1 versions: end-of-support 2027-08-31 (prose/notices.md:3)"
#elif defined __GNUC__
#pragma GCC warning "V1 versions: end-of-support 2027-08-31 (prose/notices.md:3)"
#else
#pragma message("V1 versions: end-of-support 2027-08-31 (prose/notices.md:3)")
#endif
#endif
#if (defined SUNSET_USES_WINGTIP_CLOUD || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20270501)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Wingtip Cloud: end-of-support 2027-05-01 (edge/alternatives.md:5)"
#elif defined __GNUC__
#pragma GCC warning "Wingtip Cloud: end-of-support 2027-05-01 (edge/alternatives.md:5)"
#else
#pragma message("Wingtip Cloud: end-of-support 2027-05-01 (edge/alternatives.md:5)")
#endif
#endif
#if (defined SUNSET_USES_WINGTIP_GRID || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_EXTENDED_SUPPORT, 20320630)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Wingtip Grid: end-of-extended-support 2032-06-30 (schedule/html-table.md:9, schedule/html-table.md:14)"
#elif defined __GNUC__
#pragma GCC warning "Wingtip Grid: end-of-extended-support 2032-06-30 (schedule/html-table.md:9, schedule/html-table.md:14)"
#else
#pragma message("Wingtip Grid: end-of-extended-support 2032-06-30 (schedule/html-table.md:9, schedule/html-table.md:14)")
#endif
#endif
#if (defined SUNSET_USES_WINGTIP_SERVER || defined SUNSET_USES_ALL) && SUNSET_GATE_PAST_(SUNSET_GATE_END_OF_SUPPORT, 20290501)
#if !defined SUNSET_AS_OF
#error "define SUNSET_AS_OF, the day to compare with, such as 20260131, before sunset_gate.h is included"
#elif defined SUNSET_GATE_ERROR
#error "Wingtip Server: end-of-support 2029-05-01 (edge/alternatives.md:11)"
#elif defined __GNUC__
#pragma GCC warning "Wingtip Server: end-of-support 2029-05-01 (edge/alternatives.md:11)"
#else
#pragma message("Wingtip Server: end-of-support 2029-05-01 (edge/alternatives.md:11)")
#endif
#endif
#endif
