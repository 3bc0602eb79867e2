// Fuzzes the reader of units, and what is made of a unit that it takes.
#include "fuzz/fuzz.h"

#include "emit/header_view.h"
#include "emit/json.h"
#include "emit/unit_file.h"
#include "record/check.h"

#include <cjson/cJSON.h>

static void check_set(const struct dataset *set, struct diags *diags)
{
    const struct dataset_page *page = &set->items[0];
    const char *name = "page";
    const struct header header = {&page, 1, &name, "page.h", true, diags};
    cJSON *json = json_from_dataset(set), *view = header_view(&header);
    struct buffer buffer = {0};

    json_print(&buffer, json);
    fuzz_check(!page->records.path || page->records.path[0] != '/', "a path that leads elsewhere");
    buffer_free(&buffer);
    cJSON_Delete(view);
    cJSON_Delete(json);
}

// What was taken is written and taken again, the same.
static void check_again(struct arena *arena, const struct unit *unit, struct diags *diags)
{
    struct unit again = {0};
    struct buffer first = {0}, second = {0};

    unit_print(&first, unit);
    fuzz_check(unit_read(arena, "again", arena_copy(arena, buffer_text(&first)), &again, diags),
               "a unit that is not taken again");
    unit_print(&second, &again);
    fuzz_check(text_equals(buffer_text(&first), buffer_text(&second)),
               "a unit that changes when it is written again");
    diags_free(&again.diags);
    buffer_free(&first);
    buffer_free(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct dataset set = {0};
    struct unit unit = {0};
    const struct text text = arena_copy(&arena, (struct text){(const char *)data, size});

    if (unit_read(&arena, "fuzz", text, &unit, &diags)) {
        check_again(&arena, &unit, &diags);
        dataset_add(&set, &unit.records);
        dataset_check(&set, &diags);
        diags_append(&diags, &unit.diags, unit.records.path);
        fuzz_check_diags(&diags);
        dataset_add_diags(&set, &diags);
        check_set(&set, &diags);
    } else {
        fuzz_check(diags.count == 1, "what is no unit is not told once");
        fuzz_check_diags(&diags);
    }
    dataset_free(&set);
    diags_free(&unit.diags);
    diags_free(&diags);
    arena_free(&arena);
    return 0;
}
