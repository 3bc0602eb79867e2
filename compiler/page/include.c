// [!INCLUDE [label](path)]: finding them, and bringing in what the file holds.
#include "page/include.h"

#include "page/draft.h"
#include "page/front_matter.h"
#include "page/inline.h"
#include "page/markdown.h"

#include <string.h>

// What real pages need, and room above it: the largest has 752 includes, three deep.
#define INCLUDE_COUNT_LIMIT 5000u
#define INCLUDE_DEPTH_LIMIT 32u
#define INCLUDE_BYTES_LIMIT ((size_t)16 * 1024 * 1024)

static size_t skip_blanks(struct text text, size_t at)
{
    while (at < text.length && (text.at[at] == ' ' || text.at[at] == '\t'))
        at++;
    return at;
}

// "[!INCLUDE" ["+" | "-"] blanks "[" label "](" path ["title"] ")]", in any case
size_t include_scan(struct text text, struct include_reference *include)
{
    static const struct text open = {"[!include", 9};
    size_t at = open.length;

    if (!text_starts_with_nocase(text, open))
        return 0;
    if (at < text.length && (text.at[at] == '+' || text.at[at] == '-'))
        at++;
    at = skip_blanks(text, at);
    if (at >= text.length || text.at[at] != '[')
        return 0;

    size_t label_end = text_find(text_slice(text, at, at + 2000), TEXT("]("));

    if (label_end == TEXT_NOT_FOUND)
        return 0;
    include->label = text_slice(text, at + 1, at + label_end);
    at = skip_blanks(text, at + label_end + 2);

    struct text rest = text_slice(text, at, at + 8000);
    bool angled = rest.length > 0 && rest.at[0] == '<';
    size_t end = 0;

    while (end < rest.length && rest.at[end] != '\n' &&
           (angled ? rest.at[end] != '>' : !strchr(" \t)", rest.at[end])))
        end++;
    include->path = text_slice(rest, angled ? 1 : 0, end);

    size_t close = text_find(text_slice(rest, end, end + 1000), TEXT(")]"));

    if (close == TEXT_NOT_FOUND ||
        text_find_character(text_slice(rest, end, end + close), '\n') != TEXT_NOT_FOUND)
        return 0;
    return at + end + close + 2;
}

static bool is_within_limits(struct reading *reading, struct span span)
{
    const char *what = NULL;

    if (++reading->include_count > INCLUDE_COUNT_LIMIT)
        what = "more than 5,000 includes in a page";
    else if (reading->include_depth >= INCLUDE_DEPTH_LIMIT)
        what = "includes are nested more than 32 deep";
    else if (reading->include_bytes > INCLUDE_BYTES_LIMIT)
        what = "the included files of this page are over 16 MB together";
    if (!what)
        return true;
    if (reading->include_count <= INCLUDE_COUNT_LIMIT + 1)
        diag_add(reading->diags, DIAG_LIMIT, span, "%s; the rest is left out", what);
    return false;
}

// Whether the file is being read already, around this place.
static bool is_being_read(const struct source *source, const char *path)
{
    for (; source; source = source->included_from)
        if (strcmp(source->path, path) == 0)
            return true;
    return false;
}

static const struct source *include_open(struct reading *reading, struct span span,
                                         const struct include_reference *include)
{
    enum file_status status;

    if (!reading->docset || !is_within_limits(reading, span))
        return NULL;
    if (include->path.length == 0) {
        diag_add(reading->diags, DIAG_INCLUDE_SYNTAX, span, "this include names no file");
        return NULL;
    }

    const char *path =
        docset_resolve(reading->arena, reading->docset, span.source->path, include->path);

    if (!path) {
        diag_add(reading->diags, DIAG_INCLUDE_OUTSIDE, span,
                 "\"%.*s\" is outside the docset; it is not included",
                 TEXT_ARGUMENTS(include->path));
        return NULL;
    }
    if (is_being_read(span.source, path)) {
        diag_add(reading->diags, DIAG_INCLUDE_CYCLE, span, "\"%s\" includes itself", path);
        return NULL;
    }

    const struct source *file = docset_read(reading->docset, path, &status);

    if (!file) {
        diag_add(reading->diags,
                 status == FILE_OUTSIDE ? DIAG_INCLUDE_OUTSIDE : DIAG_INCLUDE_MISSING, span,
                 "the included file \"%s\" %s", path, file_status_text(status));
        return NULL;
    }

    struct source *source = ARENA_NEW(reading->arena, struct source);

    *source = *file;
    source->included_from = span.source;
    source->included_at = span.start;
    reading->include_bytes += source->text.length;
    return source;
}

struct text include_words(struct reading *reading, struct span span,
                          const struct include_reference *include)
{
    const struct source *source = include_open(reading, span, include);

    if (!source)
        return include->label;

    struct references none = {0}, *outer = reading->references;
    struct text text = text_trim(text_from(source->text, front_matter_end(source)));
    uint32_t start = (uint32_t)(text.at - source->text.at);
    struct raw raw =
        raw_from_span(reading->arena, (struct span){source, start, start + (uint32_t)text.length});

    reading->include_depth++;
    reading->references = &none;

    const struct rich *rich = rich_from_raw(reading, &raw, INLINE_MARKDOWN);

    reading->references = outer;
    reading->include_depth--;
    return rich_plain(reading->arena, rich);
}

struct block *include_blocks(struct reading *reading, struct span span,
                             const struct include_reference *include)
{
    const struct source *source = include_open(reading, span, include);

    if (!source)
        return NULL;

    struct references *outer = reading->references;

    reading->include_depth++;

    struct block *block = blocks_from_source(reading, source, front_matter_end(source));

    reading->include_depth--;
    reading->references = outer;
    block->kind = BLOCK_INCLUDE;
    block->word = text_from_string(source->path);
    block->span = span;
    return block;
}
