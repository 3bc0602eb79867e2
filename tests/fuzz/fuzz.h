// What a fuzzer is: a function that any bytes can be thrown at. libFuzzer calls it, and so does
// replay.c.
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include "base/diag.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Takes the bytes through the whole walk, as the file at path, and checks what comes out.
void fuzz_walk(const char *path, struct text bytes);
// Prints the words and aborts unless the condition holds.
void fuzz_check(bool condition, const char *words);
// Sorts the messages; none of them may hold what moves a terminal.
void fuzz_check_diags(struct diags *diags);

#endif
