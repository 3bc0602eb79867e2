// The walk: source -> page -> records -> data set. The first file to read.
#include "compile.h"

#include "base/digest.h"
#include "page/encoding.h"

#define PAGE_LIMIT ((size_t)8 * 1024 * 1024) // bytes; the largest real page has 3.5 million

const struct source *compile_read(struct compiler *compiler, const char *path)
{
    struct text text;
    enum file_status status =
        file_read(&compiler->arena, compiler->folder, path, PAGE_LIMIT, &text);

    if (status == FILE_OK)
        return source_from_bytes(&compiler->arena, path, text, compiler->diags);
    diag_add_path(compiler->diags,
                  status == FILE_TOO_LARGE ? DIAG_FILE_TOO_LARGE : DIAG_FILE_UNREADABLE, path, 0,
                  "%s", file_status_text(status));
    return NULL;
}

struct records *compile_records(struct compiler *compiler, const struct page *page,
                                struct judgements *judgements)
{
    struct records *records =
        records_from_page(&compiler->arena, compiler->extractor, page, compiler->diags, judgements);

    if (!records_are_empty(records)) // else nobody is told
        records->digest = digest_from_text(&compiler->arena, page->source->bytes);
    return records;
}

void compile_page(struct compiler *compiler, const char *path)
{
    const struct source *source = compile_read(compiler, path);

    if (source) {
        const struct page *page =
            page_from_source(&compiler->arena, compiler->docset, source, compiler->diags);

        dataset_add(compiler->set, compile_records(compiler, page, NULL));
    }
    arena_reset(&compiler->arena);
}
