// The official Mustache suite: every case of the files given, each its own test.
// usage: mustache_test FOLDER MODULE...
#include "emit/template.h"

#include "emit/filter.h"

#include "rows.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const cJSON *member(const cJSON *object, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

static bool load_partial(void *context, struct arena *arena, struct text name, struct text *text,
                         const char **path)
{
    const cJSON *partial = member(context, arena_copy(arena, name).at);

    if (!partial)
        return false;
    *text = text_from_string(partial->valuestring);
    *path = partial->string;
    return true;
}

static void case_renders(void **state)
{
    const cJSON *test = *state;
    struct diags diags = {0};
    struct templates templates = {.load = load_partial, .diags = &diags};
    struct buffer buffer = {0};

    templates.context = (void *)(uintptr_t)member(test, "partials");
    const struct template *template = template_parse(
        &templates, "template", text_from_string(member(test, "template")->valuestring));

    if (diags.count > 0)
        print_message("%s\n", diags.items[0].message.at);
    assert_non_null(template);
    template_render(&buffer, &templates, template, member(test, "data"), filter_find(TEXT("html")));
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, member(test, "expected")->valuestring);
    buffer_free(&buffer);
    templates_free(&templates);
    diags_free(&diags);
}

static char *read_file(const char *folder, const char *module)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/%s.json", folder, module);
    FILE *file = fopen(path, "rb");

    if (!file)
        return NULL;
    char *text = calloc(1, 1 << 20);
    const size_t length = fread(text, 1, (1 << 20) - 1, file);

    fclose(file);
    assert_true(length > 0);
    return text;
}

static int run_module(const char *module, const char *text)
{
    cJSON *suite = cJSON_Parse(text);
    const cJSON *tests = member(suite, "tests");
    const int count = cJSON_GetArraySize(tests);
    struct CMUnitTest *units = calloc((size_t)count, sizeof *units);
    int i = 0;

    for (cJSON *test = tests->child; test; test = test->next)
        units[i++] = (struct CMUnitTest){.name = member(test, "name")->valuestring,
                                         .test_func = case_renders,
                                         .initial_state = test};
    const int failed = _cmocka_run_group_tests(module, units, (size_t)count, NULL, NULL);

    free(units);
    cJSON_Delete(suite);
    return failed;
}

int main(int count, char **arguments)
{
    int failed = 0;

    for (int i = 2; i < count; i++) {
        char *text = read_file(arguments[1], arguments[i]);

        if (!text) {
            fprintf(stderr, "SKIPPED: %s/%s.json is not there\n", arguments[1], arguments[i]);
            return 77;
        }
        failed += run_module(arguments[i], text);
        free(text);
    }
    return failed;
}
