// The machine failed us: say so and end the program with status 2.
#include "base/fatal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fatal(const char *format, ...)
{
    const int error = errno;
    const size_t length = strlen(format);
    va_list arguments;

    fputs("sunsetc: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    if (length > 0 && format[length - 1] == ':')
        fprintf(stderr, " %s", strerror(error));
    fputc('\n', stderr);
    exit(2);
}
