// The command line.
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct option_row option_rows[OPTION_COUNT] = {
#define OPTION(code, letter, name, argument, commands, help)                                       \
    {letter, name, argument, commands, help},
#include "options.def"
#undef OPTION
};

const struct command_row command_rows[COMMAND_COUNT] = {
#define COMMAND(name, function, arguments, help) {#name, arguments, help},
#include "commands.def"
#undef COMMAND
};

#define HELP_WIDTH  79
#define HELP_INDENT 27

static _Noreturn void usage_error(const char *before, const char *what, const char *behind)
{
    fprintf(stderr, "sunsetc: %s%s%s\nTry \"sunsetc --help\".\n", before, what, behind);
    exit(2);
}

bool option_serves(enum option option, const char *command)
{
    struct text rest = text_from_string(option_rows[option].commands), part;

    if (!command || rest.length == 0)
        return true;
    while (text_next_part(&rest, ' ', &part))
        if (text_equals(part, text_from_string(command)))
            return true;
    return false;
}

const struct command_row *command_find(const char *name)
{
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(name, command_rows[i].name) == 0)
            return &command_rows[i];
    return NULL;
}

// The words from the given column on, a new line and an indent where they reach the right edge.
static void print_wrapped(const char *words, size_t column, int indent)
{
    struct text rest = text_from_string(words), word;
    bool is_first = true;

    while (text_next_part(&rest, ' ', &word)) {
        if (!is_first && column + 1 + word.length > HELP_WIDTH) {
            printf("\n%*s", indent, "");
            column = (size_t)indent;
        } else if (!is_first) {
            putchar(' ');
            column++;
        }
        printf("%.*s", TEXT_ARGUMENTS(word));
        column += word.length;
        is_first = false;
    }
    putchar('\n');
}

static void option_print(const struct option_row *row)
{
    char left[64];
    int width = snprintf(left, sizeof left, "%s%c%s--%s%s%s", row->letter ? "-" : " ",
                         row->letter ? row->letter : ' ', row->letter ? ", " : "  ", row->name,
                         row->argument ? "=" : "", row->argument ? row->argument : "");

    // A name that leaves no room stands alone.
    if (width + 3 > HELP_INDENT)
        printf("  %s\n%*s", left, HELP_INDENT, "");
    else
        printf("  %-*s", HELP_INDENT - 2, left);
    print_wrapped(row->help, HELP_INDENT, HELP_INDENT);
}

static void commands_print(void)
{
    printf("usage: sunsetc COMMAND [OPTION ...] [ARGUMENT ...]\n\n"
           "Compiles Microsoft Docs pages to data: deprecation schedules, dated notices,\n"
           "FAQ entries and transitions, as JSON and C headers.\n\ncommands:\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        printf("  %s %s\n      ", command_rows[i].name, command_rows[i].arguments);
        print_wrapped(command_rows[i].help, 6, 6);
    }
}

void options_print_help(const char *command)
{
    const struct command_row *row = command ? command_find(command) : NULL;

    if (command && !row)
        usage_error("there is no command \"", command, "\"");
    if (row) {
        printf("usage: sunsetc %s [OPTION ...] %s\n\n", row->name, row->arguments);
        print_wrapped(row->help, 0, 0);
    } else {
        commands_print();
    }
    printf("\noptions:\n");
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (option_serves((enum option)i, command))
            option_print(&option_rows[i]);
    printf("\nexit status:\n"
           "  0  every page was compiled\n"
           "  1  a page had an error; the others were compiled\n"
           "  2  it could not work at all\n");
}

static size_t option_find(struct text name)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (text_equals(name, text_from_string(option_rows[i].name)))
            return i;
    return OPTION_COUNT;
}

static size_t option_find_letter(char letter)
{
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (option_rows[i].letter && option_rows[i].letter == letter)
            return i;
    return OPTION_COUNT;
}

const char *option_argument_values(const char *argument)
{
    static const struct {
        const char *argument, *values;
    } rows[] = {
        {"WHEN",   "auto always never"         },
        {"FORMAT", "text jsonl"                },
        {"FOLDER", "schemas templates examples"}
    };

    for (size_t i = 0; argument && i < sizeof rows / sizeof *rows; i++)
        if (strcmp(argument, rows[i].argument) == 0)
            return rows[i].values;
    return NULL;
}

static bool option_takes(enum option option, const char *value)
{
    const char *values = option_argument_values(option_rows[option].argument);
    struct text rest = text_from_string(values ? values : ""), part;

    while (text_next_part(&rest, ' ', &part))
        if (text_equals(part, text_from_string(value)))
            return true;
    return !values;
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
    if (option_rows[option].argument && !value) {
        if (*i + 1 >= count)
            usage_error("option --", option_rows[option].name, " needs a value");
        value = arguments[++*i];
    }
    if (!option_rows[option].argument && value)
        usage_error("option --", option_rows[option].name, " takes no value");
    options->values[option] = value ? value : "";
    if (option == OPTION_TEMPLATE)
        options->templates[options->template_count++] = value;
    if (value && !option_takes((enum option)option, value))
        usage_error("--", option_rows[option].name, " does not take this value; see --help");
    if (option == OPTION_WARN && !diag_options_set(&options->diags, text_from_string(value)))
        usage_error("-W", value, " names no kind of diagnostic");
}

void options_read(struct arena *arena, struct options *options, int count, char **arguments)
{
    bool only_arguments = false;

    *options = (struct options){.arguments = ARENA_ARRAY(arena, const char *, (size_t)count + 1),
                                .templates = ARENA_ARRAY(arena, const char *, (size_t)count + 1)};
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
    if (!command_find(options->command))
        usage_error("there is no command \"", options->command, "\"");
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (options->values[i] && !option_serves((enum option)i, options->command))
            usage_error("option --", option_rows[i].name, " is none of this command's");
}
