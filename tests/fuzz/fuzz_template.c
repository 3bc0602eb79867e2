// Fuzzes the template interpreter.
#include "fuzz/fuzz.h"

#include "emit/filter.h"
#include "emit/template.h"

#include <cjson/cJSON.h>

// A page's shape in small: a text, a number, a null, a list, an object, and one template for every
// name.
static const char data_text[] =
    "{\"name\": \"a<b>\\u00e4\", \"count\": 3, \"none\": null, \"yes\": true,"
    "\"list\": [{\"name\": \"x\"}, {\"name\": \"\"}], \"inner\": {\"list\": [1, 2]}}";

static bool load(void *context, struct arena *arena, struct text name, struct text *text,
                 const char **path)
{
    const struct text *whole = context;

    *text = *whole;
    *path = arena_copy(arena, name).at;
    return name.length < 3;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct text text = {(const char *)data, size};
    struct diags diags = {0};
    struct templates templates = {.load = load, .context = &text, .diags = &diags};
    struct buffer buffer = {0};
    cJSON *json = cJSON_Parse(data_text);
    const struct template *template = template_parse(&templates, "fuzz.mustache", text);

    if (template)
        template_render(&buffer, &templates, template, json, NULL);
    cJSON_Delete(json);
    buffer_free(&buffer);
    templates_free(&templates);
    diags_free(&diags);
    return 0;
}
