// Reads a unit, which anybody can have written, from a file.
#include "emit/unit_file.h"

#include "base/file.h"
#include "base/utf8.h"
#include "emit/json_node.h"
#include "emit/page_read.h"

#include <cjson/cJSON.h>

#include <string.h>

static void severity_read(const struct json_at *object, enum diag_severity *severity)
{
    const struct text name = json_read_text(object, "severity");

    for (int i = DIAG_NOTE; i <= DIAG_ERROR; i++) {
        *severity = (enum diag_severity)i;
        if (text_equals(name, text_from_string(diag_severity_name(*severity))))
            return;
    }
    json_complain(object, "has a severity that is none");
}

static void diag_read(const struct json_at *object, const char *page, struct diags *diags)
{
    const struct record_source source = source_read(object);
    struct diag diag = {
        .place = {source.path ? source.path : page, source.line, source.column, source.end_line,
                  source.end_column},
        .message = json_read_text(object, "message"),
        .line = json_read_text(object, "line"),
        .line_column = json_read_number(object, "line_column"),
        .included_from = json_read_text(object, "included_from"),
    };

    if (!diag_from_name(&diag.code, json_read_text(object, "name")))
        json_complain(object, "is of a kind that is not known");
    severity_read(object, &diag.severity);
    diags_push(diags, &diag);
}

// A name below the docset's root: outputs are named by it, and shall stay in their folder.
static const char *path_read(const struct json_at *unit)
{
    const struct text path = json_read_text(unit, "path");
    const char *resolved = path_resolve(unit->reader->arena, TEXT(""), path);

    if (path.length == 0 || !resolved || strcmp(resolved, path.at) != 0) {
        const struct json_at member = json_read_member(unit, "path");

        json_complain(&member, "is no path of a page");
    }
    return path.at;
}

static bool is_format(struct text format)
{
    return text_equals(format, TEXT(UNIT_FORMAT));
}

// null where the page has no records.
static void records_read(const struct json_at *root, const char *path, struct records *records)
{
    if (!cJSON_IsNull(json_read_member(root, "page").node)) {
        const struct json_at page = json_read_object(root, "page");

        page_read(&page, records);
        if (strcmp(records->path, path) != 0)
            json_complain(&page, "is another page than the unit's");
    }
    records->path = path;
}

static void unit_fill(const struct json_at *root, struct unit *unit)
{
    const char *path = path_read(root);
    struct json_list list = json_read_list(root, "diagnostics");

    records_read(root, path, &unit->records);
    while (json_next(&list))
        diag_read(&list.item, path, &unit->diags);
    unit->diags.suppressed_error = json_read_bool(root, "hidden_error");
}

// A file of another kind or version is told apart from one that is broken.
static void tree_read(struct json_reader *reader, const cJSON *tree, struct unit *unit)
{
    const struct json_at root = json_read_root(reader, tree);
    const struct text format = json_read_text(&root, "format");

    if (reader->problem.length > 0)
        reader->problem = TEXT("it has no format, which for a unit is " UNIT_FORMAT);
    else if (!is_format(format))
        reader->problem = arena_format(reader->arena,
                                       "its format is \"%.*s\", not " UNIT_FORMAT
                                       "; compile its page with this sunsetc",
                                       TEXT_ARGUMENTS(text_slice(format, 0, 80)));
    else
        unit_fill(&root, unit);
}

static uint32_t line_of(struct text text, size_t offset)
{
    uint32_t line = 1;

    for (size_t i = 0; i < offset; i++)
        line += text.at[i] == '\n';
    return line;
}

bool unit_read(struct arena *arena, const char *file, struct text text, struct unit *unit,
               struct diags *diags)
{
    struct json_reader reader = {.arena = arena};
    const char *end = text.at;
    size_t bad = 0;

    *unit = (struct unit){.diags = unit->diags};

    const bool is_text = utf8_is_valid(text, &bad) && !memchr(text.at, 0, text.length);
    cJSON *tree = is_text ? cJSON_ParseWithOpts(text.at, &end, true) : NULL;

    if (!is_text)
        reader.problem = TEXT("it is no text");
    else if (tree)
        tree_read(&reader, tree, unit);
    else if (!text_ends_with(text_trim_end(text), TEXT("}")))
        reader.problem = TEXT("its end is missing");
    else
        reader.problem = arena_format(arena, "line %u is no JSON",
                                      (unsigned)line_of(text, (size_t)(end - text.at)));
    if (reader.problem.length > 0)
        diag_add_path(diags, DIAG_UNIT, file, 0, "this is no unit that can be linked: %.*s",
                      TEXT_ARGUMENTS(reader.problem));
    cJSON_Delete(tree);
    return reader.problem.length == 0;
}
