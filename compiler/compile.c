// The walk: source -> page -> records -> unit. The first file to read.
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
        return source_from_bytes(&compiler->arena, path, text, &compiler->diags);
    diag_add_path(&compiler->diags,
                  status == FILE_TOO_LARGE ? DIAG_FILE_TOO_LARGE : DIAG_FILE_UNREADABLE, path, 0,
                  "%s", file_status_text(status));
    return NULL;
}

struct records *compile_records(struct compiler *compiler, const struct page *page,
                                struct judgements *judgements)
{
    struct records *records = records_from_page(&compiler->arena, compiler->extractor, page,
                                                &compiler->diags, judgements);

    if (!records_are_empty(records)) // else nobody is told
        records->digest = digest_from_text(&compiler->arena, page->source->bytes);
    return records;
}

const struct unit *compile_page(struct compiler *compiler, const char *path)
{
    struct unit *unit = &compiler->unit;

    arena_reset(&compiler->arena);
    diags_clear(&unit->diags);
    unit->records = (struct records){.path = path};

    const struct source *source = compile_read(compiler, path);

    if (source) {
        const struct page *page =
            page_from_source(&compiler->arena, compiler->docset, source, &compiler->diags);

        unit->records = *compile_records(compiler, page, NULL);
    }
    compile_diags_move(compiler, &unit->diags);
    diags_sort(&unit->diags);
    return unit;
}

void compile_diags_move(struct compiler *compiler, struct diags *diags)
{
    diags_append(diags, &compiler->docset_diags, NULL);
    diags_append(diags, &compiler->diags, NULL);
    diags_clear(&compiler->docset_diags);
    diags_clear(&compiler->diags);
}

void compiler_free(struct compiler *compiler)
{
    diags_free(&compiler->docset_diags);
    diags_free(&compiler->diags);
    diags_free(&compiler->unit.diags);
    arena_free(&compiler->arena);
}
