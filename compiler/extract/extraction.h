// What every reader of records is handed, and what it says of its decisions.
#ifndef EXTRACT_EXTRACTION_H
#define EXTRACT_EXTRACTION_H

#include "base/diag.h"
#include "extract/vocabulary.h"
#include "page/page.h"
#include "record/record.h"

// Why a table, sentence or heading became what it became, or was left: for --show=tables and
// explain.
struct judgement {
    struct span span;
    struct text taken_for; // "schedule, subject -> date columns"; "no schedule"
    struct text reason; // the words for and against, the columns' roles, the rule of the contract
};

struct judgements {
    struct judgement *items;
    size_t count, capacity;
};

// One page on its way to records.
struct extraction {
    struct arena *arena; // the page's
    const struct page *page;
    const struct docset *docset; // may be NULL
    enum language language;
    const struct vocabulary *vocabulary; // of the language
    struct diags *diags;
    struct records *records;
    struct judgements *judgements;     // NULL: nobody asks
    const struct overrides *overrides; // what comments of the page say; override.h
    const struct settings *settings;   // of the docset, or NULL; settings.h
    const struct lead *lead;           // of the list that was read last, or NULL; lead.h
    const struct date_votes *votes;    // the slash dates of the page, once somebody asked; else NULL
};

// Notes a decision; costs nothing when nobody asks. taken_for and the printf words of the reason
// are one line each.
void judge(struct extraction *extraction, struct span span, const char *taken_for,
           const char *format, ...) __attribute__((format(printf, 4, 5)));

// The record's place: path only if it stands in another file than the page.
struct record_source record_source_from_span(const struct extraction *extraction, struct span span);
// The links between start and end of the text, with their addresses.
struct record_links record_links_from_rich(struct extraction *extraction, const struct rich *rich,
                                           size_t start, size_t end);
// The conditions around a block, as texts.
struct texts record_conditions(struct extraction *extraction, const struct block *block);

#endif
