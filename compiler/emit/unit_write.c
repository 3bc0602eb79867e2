// Writes a unit as a file.
#include "emit/unit_file.h"

#include "emit/json.h"
#include "emit/json_node.h"

#include <cjson/cJSON.h>

// All of a diagnostic: what a page's JSON tells, and how it is shown.
static cJSON *json_from_shown(const struct diag *diag, const char *page)
{
    cJSON *object = json_from_diag(diag, page);

    json_set(object, "line", json_text(diag->line));
    json_set(object, "line_column", json_number(diag->line_column));
    json_set(object, "included_from", json_text(diag->included_from));
    return object;
}

void unit_print(struct buffer *buffer, const struct unit *unit)
{
    const struct dataset_page page = {.records = unit->records};
    const char *path = unit->records.path;
    cJSON *object = json_object(), *diagnostics = json_array();

    for (size_t i = 0; i < unit->diags.count; i++)
        json_push(diagnostics, json_from_shown(&unit->diags.items[i], path));
    json_set(object, "format", json_string(UNIT_FORMAT));
    json_set(object, "path", json_string(path));
    json_set(object, "page",
             records_are_empty(&unit->records) ? json_null() : json_from_page(&page));
    json_set(object, "diagnostics", diagnostics);
    json_set(object, "hidden_error", json_bool(unit->diags.suppressed_error));
    json_print(buffer, object);
    cJSON_Delete(object);
}
