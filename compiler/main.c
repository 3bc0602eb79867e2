// sunsetc: Microsoft Docs pages -> data.
#include "base/fatal.h"
#include "build.h"
#include "compile_unit.h"
#include "explain.h"
#include "installed.h"
#include "link_units.h"
#include "options.h"

#include <signal.h>
#include <stdio.h>

static int help(const struct options *options)
{
    options_print_help(options->argument_count > 0 ? options->arguments[0] : NULL);
    return 0;
}

static int run_command(const struct options *options)
{
    static int (*const run[COMMAND_COUNT])(const struct options *options) = {
#define COMMAND(name, function, arguments, help) function,
#include "commands.def"
#undef COMMAND
    };

    return run[command_find(options->command) - command_rows](options);
}

int main(int count, char **arguments)
{
    struct arena arena = {0};
    struct options options;
    int status = 0;

    // A full disk and a reader that has gone are errors of a write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    options_read(&arena, &options, count, arguments);
    if (options.values[OPTION_VERSION]) {
        printf("sunsetc %s\n", SUNSETC_VERSION);
    } else if (options.values[OPTION_HELP]) {
        options_print_help(options.command);
    } else if (options.values[OPTION_PRINT]) {
        installed_print(&arena, options.values[OPTION_PRINT]);
    } else if (!options.command) {
        options_print_help(NULL);
        status = 2;
    } else {
        installed_find_templates(&arena, &options);
        status = run_command(&options);
    }
    arena_free(&arena);
    if (fflush(stdout) != 0 || ferror(stdout))
        fatal("write to standard output:");
    return status;
}
