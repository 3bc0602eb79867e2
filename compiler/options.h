// The command line.
#ifndef OPTIONS_H
#define OPTIONS_H

#include "base/diag.h"

enum option {
#define OPTION(code, letter, name, argument, commands, help) OPTION_##code,
#include "options.def"
#undef OPTION
    OPTION_COUNT
};

enum command {
#define COMMAND(name, function, arguments, help) COMMAND_##name,
#include "commands.def"
#undef COMMAND
    COMMAND_COUNT
};

// The tables, for the help, the manual and the completions.
struct option_row {
    char letter; // 0: none
    const char *name;
    const char *argument; // NULL: none
    const char *commands; // "" is all
    const char *help;
};
struct command_row {
    const char *name, *arguments, *help;
};
extern const struct option_row option_rows[OPTION_COUNT];
extern const struct command_row command_rows[COMMAND_COUNT];

// command NULL: any.
bool option_serves(enum option option, const char *command);
// NULL if there is no such command.
const struct command_row *command_find(const char *name);
// The words that an argument of this name can be, with blanks between; NULL if it can be anything.
const char *option_argument_values(const char *argument);

struct options {
    const char *command;
    const char *values[OPTION_COUNT]; // NULL: not given; "" for an option without an argument
    const char **arguments;           // what is no option
    size_t argument_count;
    const char **templates; // of every --template
    size_t template_count;
    struct diag_options diags;
};

// Reads what stands behind the program's name; a usage error prints what is wrong and ends with
// status 2.
void options_read(struct arena *arena, struct options *options, int count, char **arguments);
// Of a command, or of the program if it is NULL. There being no such command is a usage error.
void options_print_help(const char *command);

#endif
