// Fuzzes the walk with YamlMime:FAQ pages.
#include "fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

// Without its first line such a page is none, so the fuzzer need not find that out.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char start[] = "### YamlMime:FAQ\n";
    const size_t length = sizeof start - 1;
    char *bytes = malloc(length + size);

    fuzz_check(bytes, "out of memory");
    memcpy(bytes, start, length);
    if (size > 0)
        memcpy(bytes + length, data, size);
    fuzz_walk("page.yml", (struct text){bytes, length + size});
    free(bytes);
    return 0;
}
