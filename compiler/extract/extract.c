// Walks a page once and hands each part to its reader.
#include "extract/extract.h"

#include "base/array.h"
#include "extract/faq.h"
#include "extract/override.h"
#include "extract/prose.h"
#include "extract/schedule.h"
#include "extract/settings.h"
#include "extract/transition.h"
#include "record/id.h"

struct extractor {
    const struct docset *docset;
    const struct settings *settings;
    const struct language_words *words;
    const struct vocabulary *vocabularies[LANGUAGE_COUNT];
};

const struct extractor *extractor_new(struct arena *arena, struct docset *docset,
                                      struct diags *diags)
{
    struct extractor *extractor = ARENA_NEW(arena, struct extractor);

    extractor->docset = docset;
    extractor->settings = settings_read(arena, docset, diags);
    extractor->words = language_words_new(arena);
    for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
        struct vocabulary *vocabulary = vocabulary_new(arena, language);

        settings_teach(extractor->settings, vocabulary);
        extractor->vocabularies[language] = vocabulary;
    }
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

static void block_extract(struct extraction *extraction, const struct block *block)
{
    if (block->kind != BLOCK_TABLE && block->kind != BLOCK_PARAGRAPH && block->kind != BLOCK_HTML)
        return;
    if (override_of(extraction, block, OVERRIDE_IGNORE)) {
        judge(extraction, block->span, "ignored", "a sunset comment or sunset.yml says so");
        return;
    }
    if (block->kind == BLOCK_TABLE) {
        schedule_from_table(extraction, block);
        transitions_from_table(extraction, block);
    } else {
        milestones_from_prose(extraction, block);
    }
}

// Aliases of sunset.yml: one name for what the pages call by several.
static void records_rename(struct extraction *extraction)
{
    struct records *records = extraction->records;

    if (!extraction->settings)
        return;
    for (size_t i = 0; i < records->milestones.count; i++) {
        struct texts *subjects = &records->milestones.items[i].subjects;

        for (size_t j = 0; j < subjects->count; j++)
            subjects->items[j] = settings_name(extraction->settings, subjects->items[j]);
    }
    for (size_t i = 0; i < records->transitions.count; i++) {
        struct transition *transition = &records->transitions.items[i];

        transition->from = settings_name(extraction->settings, transition->from);
        transition->to = settings_name(extraction->settings, transition->to);
    }
}

struct records *records_from_page(struct arena *arena, const struct extractor *extractor,
                                  const struct page *page, struct diags *diags,
                                  struct judgements *judgements)
{
    const enum language language = language_from_page(extractor->words, extractor->docset, page);
    struct extraction extraction = {
        .arena = arena,
        .page = page,
        .docset = extractor->docset,
        .language = language,
        .vocabulary = extractor->vocabularies[language],
        .diags = diags,
        .records = ARENA_NEW(arena, struct records),
        .judgements = judgements,
        .settings = extractor->settings,
    };

    struct overrides overrides = {0};

    records_describe(arena, extraction.records, page);
    if (settings_ignore_page(extractor->settings, page->source->path))
        return extraction.records;
    overrides_from_page(&extraction, &overrides);
    extraction.overrides = &overrides;
    for (const struct block *block = page->root; block; block = block_next(block, page->root))
        block_extract(&extraction, block);
    faqs_from_page(&extraction);
    overrides_drop_ignored(&extraction);
    records_rename(&extraction);
    records_finish(arena, extraction.records);
    return extraction.records;
}
