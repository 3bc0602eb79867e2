// What we tell the author of a page: which kind, how bad, where, in which words.
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/buffer.h"
#include "base/source.h"

enum diag_severity { DIAG_OFF, DIAG_NOTE, DIAG_WARNING, DIAG_ERROR };

// The closed list of kinds, diag.def; DIAG_<NAME>.
enum diag_code {
#define DIAG(code, name, severity, summary) DIAG_##code,
#include "base/diag.def"
#undef DIAG
    DIAG_CODE_COUNT
};

struct diag {
    enum diag_code code;
    enum diag_severity severity;
    struct place place;         // line 0: the file as a whole
    struct text message;        // one line
    struct text line;           // the source line of the place, empty where it would not help; a long one is cut
    uint32_t line_column;       // the column at which `line` begins
    struct text included_from;  // "a.md:3, b.md:7", empty for a page's own text
    const char *page;           // which was compiled when it was said; NULL: all of them were
    size_t order;               // in which it was added
};

// Collects the diagnostics of one page or of a run; owns their memory. Zeroed is empty.
struct diags {
    struct arena arena;
    struct diag *items;
    size_t count, capacity;
    size_t added;                       // how many there ever were
    const struct diag_options *options; // NULL: each kind has its own severity
    size_t suppressed;                  // over the limit of a page, which one note says
    bool suppressed_error;              // one of those was an error
    const char *page;                   // of the last diagnostic, and how many it has so far
    size_t page_count;
};

// What -W options ask for: a severity for each kind.
struct diag_options {
    enum diag_severity severity[DIAG_CODE_COUNT];
};
void diag_options_init(struct diag_options *options);
// Reads what stands behind -W: NAME, no-NAME, error, error=NAME, no-error=NAME. False if it names no kind.
bool diag_options_set(struct diag_options *options, struct text option);

// Adds one as it is, of any severity; everything that it points to is copied.
void diags_push(struct diags *diags, const struct diag *diag);
// Adds a diagnostic at a place of a source; the words are printf's. Control characters in them are escaped when printed.
void diag_add(struct diags *diags, enum diag_code code, struct span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
// The same about a file as a whole, or about a line of a file that is no source.
void diag_add_path(struct diags *diags, enum diag_code code, const char *path, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
// Copies all of `more` behind `diags`, as said of a page, which may be NULL; `page` is not copied.
void diags_append(struct diags *diags, const struct diags *more, const char *page);
// By path, line, column, page, then in the order in which they were added; drops what is said again of the same place.
void diags_sort(struct diags *diags);
bool diags_have_error(const struct diags *diags);
// Forgets all of them but keeps some memory for what comes next.
void diags_clear(struct diags *diags);
void diags_free(struct diags *diags);

const char *diag_name(enum diag_code code);          // "faq-empty"
bool diag_from_name(enum diag_code *code, struct text name);
const char *diag_summary(enum diag_code code);       // what the kind means, one line
enum diag_severity diag_default_severity(enum diag_code code);
const char *diag_severity_name(enum diag_severity severity); // "warning"

// Writes `path:line:column: warning: what [name]`, the source line and a caret. folder stands before the path; "": nothing.
void diag_print(struct buffer *buffer, const struct diag *diag, const char *folder, bool colour);

#endif
