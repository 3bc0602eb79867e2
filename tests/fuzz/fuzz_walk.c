// The whole walk over any bytes, and what must hold of any records.
#include "fuzz/fuzz.h"

#include "base/utf8.h"
#include "emit/json.h"
#include "extract/shared_words.h"
#include "page/encoding.h"
#include "page/page.h"
#include "record/check.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <stdlib.h>

void fuzz_check(bool condition, const char *words)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz: %s\n", words);
    abort();
}

static void check_place(const struct source *source, const struct record_source *place)
{
    fuzz_check(place->line >= 1 && place->column >= 1, "a record without a place");
    fuzz_check(place->end_line >= place->line, "a record that ends before it begins");
    fuzz_check(place->path || place->end_line <= source->line_count,
               "a record behind the page's end");
}

static void check_records(const struct source *source, const struct records *records)
{
    for (size_t i = 0; i < records->milestones.count; i++) {
        const struct milestone *milestone = &records->milestones.items[i];

        check_place(source, &milestone->source);
        fuzz_check(milestone->subjects.count > 0, "a milestone without a subject");
        fuzz_check(milestone->id.length > 0, "a milestone without an id");
    }
    for (size_t i = 0; i < records->transitions.count; i++) {
        check_place(source, &records->transitions.items[i].source);
        fuzz_check(records->transitions.items[i].id.length > 0, "a transition without an id");
    }
    for (size_t i = 0; i < records->faqs.count; i++) {
        check_place(source, &records->faqs.items[i].source);
        fuzz_check(records->faqs.items[i].id.length > 0, "a FAQ entry without an id");
    }
}

static void check_json(const struct dataset *set)
{
    cJSON *json = json_from_dataset(set);
    struct buffer buffer = {0};
    size_t bad;

    json_print(&buffer, json);
    cJSON *again = cJSON_ParseWithLength(buffer.at, buffer.length);

    fuzz_check(again && cJSON_Compare(json, again, true), "the JSON is not read back equal");
    fuzz_check(utf8_is_valid(buffer_text(&buffer), &bad), "the JSON is not UTF-8");
    cJSON_Delete(again);
    cJSON_Delete(json);
    buffer_free(&buffer);
}

void fuzz_check_diags(struct diags *diags)
{
    struct buffer buffer = {0};

    diags_sort(diags);
    for (size_t i = 0; i < diags->count; i++) {
        buffer_clear(&buffer);
        diag_print(&buffer, &diags->items[i], "", false);
        for (size_t k = 0; k < buffer.length; k++) {
            const unsigned char byte = (unsigned char)buffer.at[k];

            fuzz_check(byte >= 0x20 || byte == '\n' || byte == '\t',
                       "a control character in a message");
        }
    }
    buffer_free(&buffer);
}

void fuzz_walk(const char *path, struct text bytes)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct dataset set = {0};
    const struct source *source = source_from_bytes(&arena, path, bytes, &diags);
    const struct page *page = page_from_source(&arena, NULL, source, &diags);
    const struct records *records =
        records_from_page(&arena, shared_extractor(), page, &diags, NULL);

    check_records(source, records);
    dataset_add(&set, records);
    dataset_sort(&set);
    dataset_check(&set, &diags);
    fuzz_check_diags(&diags);
    dataset_add_diags(&set, &diags);
    check_json(&set);
    dataset_free(&set);
    diags_free(&diags);
    arena_free(&arena);
}
