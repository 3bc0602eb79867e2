// The command line.
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option_row {
    char letter;
    const char *name, *argument, *commands, *help;
} rows[] = {
#define OPTION(code, letter, name, argument, commands, help)                                       \
    {letter, name, argument, commands, help},
#include "options.def"
#undef OPTION
};

static const struct command_row {
    const char *name, *arguments, *help;
} commands[] = {
    {"build",   "[FOLDER | PAGE ...]",
     "compile pages (by default those of input/) to JSON and C headers"                             },
    {"explain", "PAGE[:LINE]",         "tell why a table, sentence or heading became what it became"},
};

static _Noreturn void usage_error(const char *before, const char *what, const char *behind)
{
    fprintf(stderr, "sunsetc: %s%s%s\nTry \"sunsetc --help\".\n", before, what, behind);
    exit(2);
}

static bool option_serves(const struct option_row *row, const char *command)
{
    return row->commands[0] == '\0' || !command || strstr(row->commands, command) != NULL;
}

void options_print_help(const char *command)
{
    printf("usage: sunsetc COMMAND [OPTION ...] [ARGUMENT ...]\n\n"
           "Compiles Microsoft Docs pages to data: deprecation schedules, dated notices,\n"
           "FAQ entries and transitions, as JSON and C headers.\n\ncommands:\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!command || strcmp(command, commands[i].name) == 0)
            printf("  %s %s\n      %s\n", commands[i].name, commands[i].arguments,
                   commands[i].help);
    printf("\noptions:\n");
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        char left[64];

        if (!option_serves(&rows[i], command))
            continue;
        snprintf(left, sizeof left, "%s%c%s--%s%s%s", rows[i].letter ? "-" : " ",
                 rows[i].letter ? rows[i].letter : ' ', rows[i].letter ? ", " : "  ", rows[i].name,
                 rows[i].argument ? "=" : "", rows[i].argument ? rows[i].argument : "");
        printf("  %-24s %s\n", left, rows[i].help);
    }
    printf(
        "\nexit status: 0, or 1 if a page had an error (the rest was compiled), or 2 if it could not work at all\n");
}

static size_t option_find(struct text name)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (text_equals(name, text_from_string(rows[i].name)))
            return i;
    return OPTION_COUNT;
}

static size_t option_find_letter(char letter)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (rows[i].letter && rows[i].letter == letter)
            return i;
    return OPTION_COUNT;
}

// One option at arguments[*i]; takes the next argument along where its value stands there.
static void option_read(struct options *options, int count, char **arguments, int *i)
{
    const char *argument = arguments[*i], *value = NULL;
    bool is_long = argument[1] == '-';
    struct text name = text_from_string(argument + (is_long ? 2 : 1));
    size_t equals = is_long ? text_find_character(name, '=') : TEXT_NOT_FOUND, option;

    if (equals != TEXT_NOT_FOUND) {
        value = name.at + equals + 1;
        name = text_slice(name, 0, equals);
    } else if (!is_long && name.length > 1) {
        value = argument + 2;
    }
    option = is_long ? option_find(name) : option_find_letter(name.length ? name.at[0] : 0);
    if (option == OPTION_COUNT)
        usage_error("there is no option ", argument, "");
    if (rows[option].argument && !value) {
        if (*i + 1 >= count)
            usage_error("option --", rows[option].name, " needs a value");
        value = arguments[++*i];
    }
    if (!rows[option].argument && value)
        usage_error("option --", rows[option].name, " takes no value");
    options->values[option] = value ? value : "";
    if (option == OPTION_WARN && !diag_options_set(&options->diags, text_from_string(value)))
        usage_error("-W", value, " names no kind of diagnostic");
}

void options_read(struct arena *arena, struct options *options, int count, char **arguments)
{
    bool only_arguments = false;

    *options = (struct options){.arguments = ARENA_ARRAY(arena, const char *, (size_t)count + 1)};
    diag_options_init(&options->diags);
    for (int i = 1; i < count; i++) {
        if (!only_arguments && strcmp(arguments[i], "--") == 0)
            only_arguments = true;
        else if (!only_arguments && arguments[i][0] == '-' && arguments[i][1] != '\0')
            option_read(options, count, arguments, &i);
        else if (!options->command)
            options->command = arguments[i];
        else
            options->arguments[options->argument_count++] = arguments[i];
    }
    if (!options->command)
        return;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(options->command, commands[i].name) == 0)
            return;
    usage_error("there is no command \"", options->command, "\"");
}
