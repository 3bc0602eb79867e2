// Fuzzes the walk with Markdown pages.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_walk("page.md", (struct text){(const char *)data, size});
    return 0;
}
