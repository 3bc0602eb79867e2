// The machine failed us: say so and end the program with status 2.
#ifndef BASE_FATAL_H
#define BASE_FATAL_H

// Prints "sunsetc: ", the words, and with a colon at their end what errno means.
_Noreturn void fatal(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
