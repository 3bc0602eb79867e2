// What we tell the author of a page: collected, ordered, counted.
#include "base/diag.h"

#include "base/array.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIMIT_OF_A_PAGE 200u
#define LINE_CHARACTERS 160u // of a source line that are shown
#define INCLUDES_SHOWN  40u

static const struct kind {
    const char *name;
    enum diag_severity severity;
    const char *summary;
} kinds[] = {
#define DIAG(code, name, severity, summary) {name, severity, summary},
#include "base/diag.def"
#undef DIAG
};

const char *diag_name(enum diag_code code)
{
    return kinds[code].name;
}

const char *diag_summary(enum diag_code code)
{
    return kinds[code].summary;
}

enum diag_severity diag_default_severity(enum diag_code code)
{
    return kinds[code].severity;
}

const char *diag_severity_name(enum diag_severity severity)
{
    static const char *const names[] = {"off", "note", "warning", "error"};

    return names[severity];
}

void diag_options_init(struct diag_options *options)
{
    for (size_t i = 0; i < DIAG_CODE_COUNT; i++)
        options->severity[i] = kinds[i].severity;
}

bool diag_from_name(enum diag_code *code, struct text name)
{
    for (int kind = 0; kind < DIAG_CODE_COUNT; kind++) {
        *code = (enum diag_code)kind;
        if (text_equals(name, text_from_string(kinds[kind].name)))
            return true;
    }
    return false;
}

static bool cut_start(struct text *text, struct text start)
{
    if (!text_starts_with(*text, start))
        return false;
    *text = text_from(*text, start.length);
    return true;
}

// -Werror: what is a warning now is an error.
static void raise_warnings(struct diag_options *options)
{
    for (size_t i = 0; i < DIAG_CODE_COUNT; i++) {
        if (options->severity[i] == DIAG_WARNING)
            options->severity[i] = DIAG_ERROR;
    }
}

// NAME asks for at least a warning; no-NAME for silence; error=NAME for an error; no-error=NAME for
// no error.
bool diag_options_set(struct diag_options *options, struct text option)
{
    enum diag_severity severity = DIAG_WARNING;
    enum diag_code kind;

    if (text_equals(option, TEXT("error"))) {
        raise_warnings(options);
        return true;
    }
    if (cut_start(&option, TEXT("error=")))
        severity = DIAG_ERROR;
    else if (cut_start(&option, TEXT("no-error=")))
        severity = DIAG_NOTE;
    else if (cut_start(&option, TEXT("no-")))
        severity = DIAG_OFF;
    if (!diag_from_name(&kind, option))
        return false;
    if (severity == DIAG_NOTE)
        severity = options->severity[kind] == DIAG_ERROR ? DIAG_WARNING : options->severity[kind];
    else if (severity == DIAG_WARNING && options->severity[kind] == DIAG_ERROR)
        severity = DIAG_ERROR;
    options->severity[kind] = severity;
    return true;
}

static enum diag_severity severity_of(const struct diags *diags, enum diag_code code)
{
    return diags->options ? diags->options->severity[code] : kinds[code].severity;
}

// A path that the diagnostics own; that of the last one again, if it is the same.
static const char *keep_path(struct diags *diags, const char *path)
{
    if (diags->count > 0 && strcmp(diags->items[diags->count - 1].place.path, path) == 0)
        return diags->items[diags->count - 1].place.path;
    return arena_copy(&diags->arena, text_from_string(path)).at;
}

static struct diag *push(struct diags *diags, enum diag_code code, enum diag_severity severity,
                         struct place place)
{
    place.path = keep_path(diags, place.path);

    struct diag *diag = ARRAY_PUSH(&diags->arena, diags);

    diag->code = code;
    diag->severity = severity;
    diag->place = place;
    diag->message = diag->line = diag->included_from = TEXT("");
    diag->order = diags->added++;
    return diag;
}

__attribute__((format(printf, 2, 0))) static struct text
format_message(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;

    va_copy(again, arguments);
    const int length = vsnprintf(NULL, 0, format, again);

    va_end(again);
    if (length < 0)
        return TEXT("a message that cannot be printed");
    char *at = arena_take(arena, (size_t)length + 1);

    vsnprintf(at, (size_t)length + 1, format, arguments);
    return (struct text){at, (size_t)length};
}

// The line of the place, cut to some characters before and behind the offset at which the
// diagnostic begins.
static void keep_line(struct diags *diags, struct diag *diag, struct span span)
{
    const struct text line = source_line_text(span.source, diag->place.line);
    uint32_t character;

    diag->line_column = diag->place.column;
    if (line.length == 0)
        return;

    const size_t line_start = (size_t)(line.at - span.source->text.at);
    size_t start = span.start < line_start ? 0 : span.start - line_start;

    if (start > line.length)
        start = line.length;
    for (size_t i = 0; i < LINE_CHARACTERS / 2 && start > 0; i++) {
        start -= utf8_read_before(line, start, &character);
        diag->line_column--;
    }
    size_t end = start;

    for (size_t i = 0; i < LINE_CHARACTERS && end < line.length; i++)
        end += utf8_read(text_from(line, end), &character);
    diag->line = arena_copy(&diags->arena, text_slice(line, start, end));
}

// "a.md:3, b.md:7": the innermost include first.
static struct text included_from(struct arena *arena, const struct source *source)
{
    struct buffer buffer = {0};

    for (size_t i = 0; source->included_from && i < INCLUDES_SHOWN; i++) {
        const uint32_t line = source_line(source->included_from, source->included_at);

        source = source->included_from;
        buffer_format(&buffer, "%s%s:%u", i > 0 ? ", " : "", source->path, (unsigned)line);
    }
    const struct text text = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}

static const struct source *page_of(const struct source *source)
{
    while (source->included_from)
        source = source->included_from;
    return source;
}

// A page may say so much. The one that is too many leaves a note in its place, all others are
// counted only.
static bool page_is_full(struct diags *diags, enum diag_severity severity, struct span span)
{
    const struct source *page = page_of(span.source);

    if (!diags->page || strcmp(diags->page, page->path) != 0) {
        diags->page = arena_copy(&diags->arena, text_from_string(page->path)).at;
        diags->page_count = 0;
    }
    if (diags->page_count++ < LIMIT_OF_A_PAGE)
        return false;
    diags->suppressed++;
    diags->suppressed_error |= severity == DIAG_ERROR;
    if (diags->page_count == LIMIT_OF_A_PAGE + 1) {
        const struct place place = {.path = page->path};

        push(diags, DIAG_LIMIT, DIAG_NOTE, place)->message =
            arena_format(&diags->arena, "more than %u diagnostics; the rest of them is not shown",
                         LIMIT_OF_A_PAGE);
    }
    return true;
}

void diag_add(struct diags *diags, enum diag_code code, struct span span, const char *format, ...)
{
    const enum diag_severity severity = severity_of(diags, code);
    va_list arguments;

    span = span_in_file(span);
    if (severity == DIAG_OFF || page_is_full(diags, severity, span))
        return;

    struct diag *diag = push(diags, code, severity, place_from_span(span));

    va_start(arguments, format);
    diag->message = format_message(&diags->arena, format, arguments);
    va_end(arguments);
    keep_line(diags, diag, span);
    if (span.source->included_from)
        diag->included_from = included_from(&diags->arena, span.source);
}

void diag_add_path(struct diags *diags, enum diag_code code, const char *path, uint32_t line,
                   const char *format, ...)
{
    const enum diag_severity severity = severity_of(diags, code);
    const struct place place = {.path = path, .line = line, .end_line = line};
    va_list arguments;

    if (severity == DIAG_OFF)
        return;

    struct diag *diag = push(diags, code, severity, place);

    va_start(arguments, format);
    diag->message = format_message(&diags->arena, format, arguments);
    va_end(arguments);
}

void diags_push(struct diags *diags, const struct diag *diag)
{
    struct diag *copy = push(diags, diag->code, diag->severity, diag->place);

    copy->message = arena_copy(&diags->arena, diag->message);
    copy->line = arena_copy(&diags->arena, diag->line);
    copy->line_column = diag->line_column;
    copy->included_from = arena_copy(&diags->arena, diag->included_from);
    copy->page = diag->page;
}

void diags_append(struct diags *diags, const struct diags *more, const char *page)
{
    for (size_t i = 0; i < more->count; i++) {
        diags_push(diags, &more->items[i]);
        diags->items[diags->count - 1].page = page;
    }
    diags->suppressed += more->suppressed;
    diags->suppressed_error |= more->suppressed_error;
}

static int compare_numbers(size_t number, size_t other)
{
    return (number > other) - (number < other);
}

static int compare_places(const struct diag *diag, const struct diag *other)
{
    const int path = strcmp(diag->place.path, other->place.path);
    const int line = compare_numbers(diag->place.line, other->place.line);

    if (path != 0)
        return path;
    return line != 0 ? line : compare_numbers(diag->place.column, other->place.column);
}

// What is said of all pages together comes last.
static int compare_pages(const char *page, const char *other)
{
    return page && other ? strcmp(page, other) : !page - !other;
}

static int compare_diags(const void *left, const void *right)
{
    const struct diag *diag = left, *other = right;
    int order = compare_places(diag, other);

    if (order == 0)
        order = compare_pages(diag->page, other->page);
    return order != 0 ? order : compare_numbers(diag->order, other->order);
}

// What says the same of the same place stands together, the first to be said in front.
static int compare_repeats(const void *left, const void *right)
{
    const struct diag *diag = left, *other = right;
    int order = compare_places(diag, other);

    if (order == 0)
        order = compare_numbers(diag->code, other->code);
    if (order == 0)
        order = text_compare(diag->message, other->message);
    return order != 0 ? order : compare_diags(left, right);
}

// An included file says it again for each page, which helps nobody.
static bool is_repeat(const struct diag *diag, const struct diag *before)
{
    return compare_places(diag, before) == 0 && diag->code == before->code &&
           text_equals(diag->message, before->message);
}

void diags_sort(struct diags *diags)
{
    size_t kept = 0;

    if (diags->count == 0)
        return;
    qsort(diags->items, diags->count, sizeof *diags->items, compare_repeats);
    for (size_t i = 0; i < diags->count; i++) {
        if (i == 0 || !is_repeat(&diags->items[i], &diags->items[kept - 1]))
            diags->items[kept++] = diags->items[i];
    }
    diags->count = kept;
    qsort(diags->items, diags->count, sizeof *diags->items, compare_diags);
}

bool diags_have_error(const struct diags *diags)
{
    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].severity == DIAG_ERROR)
            return true;
    }
    return diags->suppressed_error;
}

void diags_clear(struct diags *diags)
{
    arena_reset(&diags->arena);
    *diags = (struct diags){.arena = diags->arena, .options = diags->options};
}

void diags_free(struct diags *diags)
{
    arena_free(&diags->arena);
    *diags = (struct diags){.options = diags->options};
}
