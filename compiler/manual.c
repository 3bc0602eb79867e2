// manual TEMPLATE OUTPUT: fills a template of templates/manual/ in from the tables of options, commands,
// events and diagnostics, so that no page and no completion forgets one.
#include "base/fatal.h"
#include "base/file.h"
#include "emit/filter.h"
#include "emit/json_node.h"
#include "emit/template.h"
#include "options.h"
#include "show.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <string.h>

#define TEMPLATE_LIMIT ((size_t)1024 * 1024)

// What a man page must not read as its own commands.
static void roff_apply(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    if (text.length > 0 && (text.at[0] == '.' || text.at[0] == '\''))
        buffer_add_string(buffer, "\\&");
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '\\')
            buffer_add_string(buffer, "\\e");
        else if (text.at[i] == '-')
            buffer_add_string(buffer, "\\-");
        else
            buffer_add_character(buffer, text.at[i]);
    }
}

// Words between the single quotes of bash and zsh, and in a description of zsh's _arguments.
static void shell_apply(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '\'')
            buffer_add_string(buffer, "'\\'");
        else if (strchr("[]:\\", text.at[i]))
            buffer_add_character(buffer, '\\');
        buffer_add_character(buffer, text.at[i]);
    }
}

// Words between the single quotes of fish.
static void fish_apply(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '\'' || text.at[i] == '\\')
            buffer_add_character(buffer, '\\');
        buffer_add_character(buffer, text.at[i]);
    }
}

static const struct filter *escape_for(struct text template)
{
    static const struct filter roff = {"roff", "for a man page", roff_apply};
    static const struct filter shell = {"shell", "for bash and zsh", shell_apply};
    static const struct filter fish = {"fish", "for fish", fish_apply};

    if (text_contains(template, TEXT(".fish.")))
        return &fish;
    return text_contains(template, TEXT(".bash.")) || text_contains(template, TEXT(".zsh."))
               ? &shell
               : &roff;
}

static cJSON *json_from_words(struct text words)
{
    cJSON *array = json_array();
    struct text word;

    while (text_next_part(&words, ' ', &word))
        if (word.length > 0)
            json_push(array, json_text(word));
    return array;
}

static void push_joined(cJSON *array, const char *before, const char *name)
{
    struct buffer buffer = {0};

    buffer_format(&buffer, "%s%s", before, name);
    json_push(array, json_text(buffer_text(&buffer)));
    buffer_free(&buffer);
}

// What can stand behind -W.
static cJSON *json_from_kinds(void)
{
    cJSON *array = json_array();

    json_push(array, json_string("error"));
    for (int i = 0; i < DIAG_CODE_COUNT; i++) {
        push_joined(array, "", diag_name((enum diag_code)i));
        push_joined(array, "no-", diag_name((enum diag_code)i));
        push_joined(array, "error=", diag_name((enum diag_code)i));
    }
    return array;
}

static const char stages[] =
#define SHOW(code, name, summary) name " "
    SHOWS;
#undef SHOW

static cJSON *json_from_values(const char *argument)
{
    const char *values = option_argument_values(argument);

    if (argument && strcmp(argument, "KIND") == 0)
        return json_from_kinds();
    if (argument && strcmp(argument, "STAGE") == 0)
        values = stages;
    return json_from_words(text_from_string(values ? values : ""));
}

static bool is_argument(const char *argument, const char *name)
{
    return argument && strcmp(argument, name) == 0;
}

static cJSON *json_from_option(enum option option)
{
    const struct option_row *row = &option_rows[option];
    cJSON *object = json_object(), *commands = json_array();

    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (option_serves(option, command_rows[i].name))
            json_push(commands, json_string(command_rows[i].name));
    json_set(object, "letter",
             row->letter ? json_text((struct text){&row->letter, 1}) : json_null());
    json_set(object, "name", json_string(row->name));
    json_set(object, "argument", row->argument ? json_string(row->argument) : json_null());
    json_set(object, "help", json_string(row->help));
    json_set(object, "serves_all", json_bool(row->commands[0] == '\0'));
    json_set(object, "commands", commands);
    json_set(object, "values", json_from_values(row->argument));
    json_set(object, "is_file",
             json_bool(is_argument(row->argument, "FILE") || is_argument(row->argument, "PATH")));
    json_set(object, "is_folder", json_bool(is_argument(row->argument, "DIR")));
    return object;
}

// A command names its own options only; those of all commands stand beside them.
static cJSON *json_from_command(const struct command_row *row)
{
    cJSON *object = json_object(), *options = json_array(), *own = json_array();

    for (int i = 0; i < OPTION_COUNT; i++) {
        if (!option_serves((enum option)i, row->name))
            continue;
        json_push(options, json_from_option((enum option)i));
        if (option_rows[i].commands[0] != '\0')
            json_push(own, json_from_option((enum option)i));
    }
    json_set(object, "name", json_string(row->name));
    json_set(object, "arguments", json_string(row->arguments));
    json_set(object, "help", json_string(row->help));
    json_set(object, "options", options);
    json_set(object, "own", own);
    json_set(object, "is_help", json_bool(strcmp(row->name, "help") == 0));
    return object;
}

static cJSON *json_from_summary(const char *name, const char *summary)
{
    cJSON *object = json_object();

    json_set(object, "name", json_string(name));
    json_set(object, "summary", json_string(summary));
    return object;
}

static cJSON *json_from_tables(void)
{
    cJSON *object = json_object(), *options = json_array(), *commands = json_array();
    cJSON *events = json_array(), *diagnostics = json_array();

    for (int i = 0; i < OPTION_COUNT; i++)
        json_push(options, json_from_option((enum option)i));
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        json_push(commands, json_from_command(&command_rows[i]));
    for (int i = 0; i < EVENT_COUNT; i++)
        json_push(events,
                  json_from_summary(event_name((enum event)i), event_summary((enum event)i)));
    for (int i = 0; i < DIAG_CODE_COUNT; i++) {
        const enum diag_code code = (enum diag_code)i;
        cJSON *kind = json_from_summary(diag_name(code), diag_summary(code));

        json_set(kind, "severity", json_string(diag_severity_name(diag_default_severity(code))));
        json_push(diagnostics, kind);
    }
    json_set(object, "version", json_string(SUNSETC_VERSION));
    json_set(object, "options", options);
    json_set(object, "commands", commands);
    json_set(object, "events", events);
    json_set(object, "diagnostics", diagnostics);
    return object;
}

static void complaints_print(const struct diags *diags)
{
    struct buffer buffer = {0};

    for (size_t i = 0; i < diags->count; i++)
        diag_print(&buffer, &diags->items[i], "", false);
    buffer_write(&buffer, stderr);
    buffer_free(&buffer);
}

int main(int count, char **arguments)
{
    struct diags diags = {0};
    struct templates templates = {.diags = &diags};
    struct buffer buffer = {0};
    struct folder folder;
    struct text text;

    if (count != 3)
        fatal("usage: manual TEMPLATE OUTPUT");

    const struct text path = text_from_string(arguments[1]);
    const char *folder_path = arena_copy(&templates.arena, path_folder(path)).at;

    if (!folder_open(&folder, folder_path) ||
        file_read(&templates.arena, &folder, strrchr(arguments[1], '/') + 1, TEMPLATE_LIMIT,
                  &text) != FILE_OK)
        fatal("read %s:", arguments[1]);

    const struct template *template = template_parse(&templates, arguments[1], text);
    cJSON *data = json_from_tables();
    const bool rendered =
        template && template_render(&buffer, &templates, template, data, escape_for(path));

    if (rendered && file_write(arguments[2], buffer_text(&buffer)) == FILE_FAILED)
        fatal("write %s:", arguments[2]);
    complaints_print(&diags);
    cJSON_Delete(data);
    buffer_free(&buffer);
    diags_free(&diags);
    templates_free(&templates);
    folder_close(&folder);
    return rendered ? 0 : 1;
}
