// The records that a page compiles to. Types only; their texts live in the arena of whoever made
// them.
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include "base/source.h"
#include "record/date.h"
#include "record/event.h"

struct texts {
    struct text *items;
    size_t count, capacity;
};

struct record_link {
    struct text text, href;
    struct text url; // absolute, or empty
};

struct record_links {
    struct record_link *items;
    size_t count, capacity;
};

// Where a record stands. path is NULL for the page's own file, else the included file's.
struct record_source {
    const char *path;
    uint32_t line, column, end_line, end_column;
    uint32_t page_line; // of the page, where it includes the file at path; 0 in the page's own text
};

enum evidence { EVIDENCE_TABLE, EVIDENCE_LIST, EVIDENCE_PROSE, EVIDENCE_ALERT };
enum schedule_form {
    FORM_DATE_COMMENT,
    FORM_SUBJECT_DATES,
    FORM_SUBJECT_STATUS,
    FORM_LIST,
    FORM_PROSE
};
enum transition_kind {
    TRANSITION_REPLACED_BY,
    TRANSITION_UPGRADE_PATH,
    TRANSITION_MATRIX,
    TRANSITION_GUIDE
};
enum supported { SUPPORTED_UNKNOWN, SUPPORTED_YES, SUPPORTED_NO };

struct schedule {
    struct text id;
    struct text heading;
    enum schedule_form form;
    struct texts milestones; // ids
    struct record_source source;
};

struct milestone {
    struct text id;        // set by records_finish
    struct texts subjects; // one at least
    enum event event;
    struct date date;
    struct text date_text; // the page's own wording, empty where it has none
    enum evidence evidence;
    size_t schedule;  // index in records.schedules
    struct text text; // plain
    struct record_links links;
    struct texts conditions;
    struct record_source source;
};

struct transition {
    struct text id; // set by records_finish
    enum transition_kind kind;
    struct text from, to; // empty is null
    enum supported supported;
    struct text condition, method; // empty is null
    struct texts via;              // the steps between
    struct text heading;
    struct record_links links;
    struct texts conditions;
    struct record_source source;
};

struct faq {
    struct text id; // set by records_finish
    struct text section;
    struct text question;
    struct text answer_text;     // plain
    struct text answer_markdown; // as the page has it
    struct text answer_html;     // safe
    struct record_links links;
    struct texts conditions;
    struct record_source source; // from the question to the answer's last line
};

struct schedules {
    struct schedule *items;
    size_t count, capacity;
};
struct milestones {
    struct milestone *items;
    size_t count, capacity;
};
struct transitions {
    struct transition *items;
    size_t count, capacity;
};
struct faqs {
    struct faq *items;
    size_t count, capacity;
};

struct metadata_item {
    struct text key;
    struct texts values; // one for a scalar
    bool is_list;
};

struct metadata {
    struct metadata_item *items;
    size_t count, capacity;
};

// All that a page compiles to.
struct records {
    const char *path;
    struct text title, heading, description, date, url; // empty is null
    struct text digest;                                 // "sha256:..."
    struct metadata metadata;
    struct schedules schedules;
    struct milestones milestones;
    struct transitions transitions;
    struct faqs faqs;
};

bool records_are_empty(const struct records *records);
const char *evidence_name(enum evidence evidence);
const char *schedule_form_name(enum schedule_form form);
const char *transition_kind_name(enum transition_kind kind);

#endif
