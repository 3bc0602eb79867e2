// What every reader of records shares: judgements, places, links and conditions.
#include "extract/extraction.h"

#include "base/array.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define REASON_SIZE 1024 // bytes of a judgement's reason; the rest is cut

void judge(struct extraction *extraction, struct span span, const char *taken_for,
           const char *format, ...)
{
    char reason[REASON_SIZE];
    struct judgement *judgement;
    va_list arguments;

    if (!extraction->judgements)
        return;
    va_start(arguments, format);
    vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    judgement = ARRAY_PUSH(extraction->arena, extraction->judgements);
    judgement->span = span;
    judgement->taken_for = text_from_string(taken_for);
    judgement->reason = arena_copy(extraction->arena, text_from_string(reason));
}

// The line of the page that includes the source, through however many files.
static uint32_t page_line_of(const struct extraction *extraction, const struct source *source)
{
    while (source->included_from && source->included_from != extraction->page->source)
        source = source->included_from;
    return source->included_from ? source_line(source->included_from, source->included_at) : 0;
}

struct record_source record_source_from_span(const struct extraction *extraction, struct span span)
{
    struct place place = place_from_span(span);
    bool is_page = strcmp(place.path, extraction->page->source->path) == 0;

    return (struct record_source){
        .path = is_page ? NULL : place.path,
        .line = place.line,
        .column = place.column,
        .end_line = place.end_line,
        .end_column = place.end_column,
        .page_line = is_page ? 0 : page_line_of(extraction, span.source),
    };
}

// Whether the address names its scheme: "https:", "mailto:".
static bool has_scheme(struct text href)
{
    size_t i = 0;

    while (i < href.length &&
           (character_is_letter(href.at[i]) || (i > 0 && character_is_digit(href.at[i]))))
        i++;
    return i > 1 && i < href.length && href.at[i] == ':';
}

// A relative address as the docset publishes the page that it names, with its query and fragment;
// empty if it names none.
static struct text relative_url(struct extraction *extraction, const char *from, struct text href)
{
    size_t end = 0;
    const char *path = from;

    if (!extraction->docset)
        return TEXT("");
    while (end < href.length && href.at[end] != '#' && href.at[end] != '?')
        end++;
    if (end > 0)
        path =
            docset_resolve(extraction->arena, extraction->docset, from, text_slice(href, 0, end));
    if (!path)
        return TEXT("");

    struct text url = docset_url(extraction->arena, extraction->docset, path);

    if (url.length == 0 || end == href.length)
        return url;
    return arena_format(extraction->arena, "%.*s%.*s", TEXT_ARGUMENTS(url),
                        TEXT_ARGUMENTS(text_from(href, end)));
}

static struct text absolute_url(struct extraction *extraction, const char *from, struct text href)
{
    if (text_starts_with_nocase(href, TEXT("http://")) ||
        text_starts_with_nocase(href, TEXT("https://")))
        return href;
    if (has_scheme(href) || text_starts_with(href, TEXT("//")))
        return TEXT("");
    // Learn publishes every docset below one host; a path from its root names a page there.
    if (text_starts_with(href, TEXT("/")))
        return arena_format(extraction->arena, "https://learn.microsoft.com%.*s",
                            TEXT_ARGUMENTS(href));
    return relative_url(extraction, from, href);
}

struct record_links record_links_from_rich(struct extraction *extraction, const struct rich *rich,
                                           size_t start, size_t end)
{
    struct record_links links = {0};

    for (size_t i = 0; i < rich->link_count; i++) {
        const struct link *link = &rich->links[i];

        if (link->start < start || link->end > end || (link->start == end && end > start))
            continue;

        struct record_link *kept = ARRAY_PUSH(extraction->arena, &links);

        kept->text = rich_plain_slice(extraction->arena, rich, link->start, link->end);
        kept->href = link->href;
        kept->url = absolute_url(extraction, rich->source->path, link->href);
    }
    return links;
}

struct texts record_conditions(struct extraction *extraction, const struct block *block)
{
    struct texts texts = {0};
    const struct text *conditions;
    size_t count = block_conditions(extraction->arena, block, &conditions);
    struct text range = yaml_get_text(extraction->page->front_matter.map, "monikerRange");

    if (range.length > 0) // holds for the whole page
        *ARRAY_PUSH(extraction->arena, &texts) =
            arena_format(extraction->arena, "moniker %.*s", TEXT_ARGUMENTS(range));
    for (size_t i = 0; i < count; i++)
        *ARRAY_PUSH(extraction->arena, &texts) = conditions[i];
    return texts;
}
