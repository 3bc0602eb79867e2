// Walks a page once and hands each part to its reader.
#include "extract/extract.h"

#include "base/array.h"
#include "extract/faq.h"
#include "extract/prose.h"
#include "extract/schedule.h"
#include "extract/transition.h"
#include "record/id.h"

struct extractor {
    const struct docset *docset;
    const struct vocabulary *vocabularies[LANGUAGE_COUNT];
};

const struct extractor *extractor_new(struct arena *arena, const struct docset *docset)
{
    struct extractor *extractor = ARENA_NEW(arena, struct extractor);

    extractor->docset = docset;
    for (int language = 0; language < LANGUAGE_COUNT; language++)
        extractor->vocabularies[language] = vocabulary_new(arena, (enum language)language);
    return extractor;
}

// A scalar has one value, a list of scalars several; a map inside the front matter has none that a
// record could name.
static void metadata_add(struct arena *arena, struct metadata *metadata, const struct yaml *value)
{
    struct metadata_item *item = ARRAY_PUSH(arena, metadata);

    item->key = value->key->text;
    item->is_list = value->kind != YAML_SCALAR;
    if (value->kind == YAML_SCALAR)
        *ARRAY_PUSH(arena, &item->values) = value->text;
    for (const struct yaml *child = value->first_child; child; child = child->next) {
        if (child->kind == YAML_SCALAR)
            *ARRAY_PUSH(arena, &item->values) = child->text;
    }
}

static void records_describe(struct arena *arena, struct records *records, const struct page *page)
{
    const struct yaml *map = page->front_matter.map;

    records->path = page->source->path;
    records->title = page->title;
    records->heading = page->heading_text;
    records->description = page->front_matter.description;
    records->date = page->front_matter.date;
    records->url = page->url;
    for (const struct yaml *value = map ? map->first_child : NULL; value; value = value->next)
        metadata_add(arena, &records->metadata, value);
}

struct records *records_from_page(struct arena *arena, const struct extractor *extractor,
                                  const struct page *page, struct diags *diags,
                                  struct judgements *judgements)
{
    struct extraction extraction = {
        .arena = arena,
        .page = page,
        .docset = extractor->docset,
        .vocabulary = extractor->vocabularies[page->language],
        .diags = diags,
        .records = ARENA_NEW(arena, struct records),
        .judgements = judgements,
    };

    records_describe(arena, extraction.records, page);
    for (const struct block *block = page->root; block; block = block_next(block, page->root)) {
        if (block->kind == BLOCK_TABLE) {
            schedule_from_table(&extraction, block);
            transitions_from_table(&extraction, block);
        } else if (block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_HTML) {
            milestones_from_prose(&extraction, block);
        }
    }
    faqs_from_page(&extraction);
    records_finish(arena, extraction.records);
    return extraction.records;
}
