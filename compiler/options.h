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

struct options {
    const char *command;
    const char *values[OPTION_COUNT]; // NULL: not given; "" for an option without an argument
    const char **arguments;           // what is no option
    size_t argument_count;
    struct diag_options diags;
};

// Reads what stands behind the program's name; a usage error prints what is wrong and ends with
// status 2.
void options_read(struct arena *arena, struct options *options, int count, char **arguments);
void options_print_help(const char *command);

#endif
