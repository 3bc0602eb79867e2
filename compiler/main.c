// sunsetc: Microsoft Docs pages -> data.
#include "build.h"
#include "options.h"

#include <stdio.h>

int main(int count, char **arguments)
{
    struct arena arena = {0};
    struct options options;
    int status = 0;

    options_read(&arena, &options, count, arguments);
    if (options.values[OPTION_VERSION]) {
        printf("sunsetc %s\n", SUNSETC_VERSION);
    } else if (options.values[OPTION_HELP]) {
        options_print_help(options.command);
    } else if (!options.command) {
        options_print_help(NULL);
        status = 2;
    } else {
        status = build(&options);
    }
    arena_free(&arena);
    return status;
}
