// SHA-256: the examples of NIST, and every length around the end of a block.
#include "base/digest.h"

#include "rows.h"

#include <string.h>

static const struct digest_row {
    const char *name;
    const char *part;
    size_t count;
    const char *want;
} digest_rows[] = {
    {"empty",       "",                                                                                                  1,       "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"one block",   "abc",                                                                                               1,
     "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"                                                                                                                             },
    {"two blocks",  "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",                                          1,
     "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"                                                                                                                             },
    {"896 bits",
     "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
     1,                                                                                                                           "sha256:cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    {"a million a", "a",                                                                                                 1000000,
     "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"                                                                                                                             },
    {"55 bytes",    "a",                                                                                                 55,
     "sha256:9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"                                                                                                                             },
    {"56 bytes",    "a",                                                                                                 56,
     "sha256:b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"                                                                                                                             },
    {"63 bytes",    "a",                                                                                                 63,
     "sha256:7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"                                                                                                                             },
    {"64 bytes",    "a",                                                                                                 64,
     "sha256:ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"                                                                                                                             },
    {"65 bytes",    "a",                                                                                                 65,
     "sha256:635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"                                                                                                                             },
};

static void digest_is_that_of_the_standard(void **state)
{
    const struct digest_row *row = *state;
    struct arena arena = {0};
    const size_t length = strlen(row->part);
    char *text = arena_take(&arena, length * row->count + 1);

    for (size_t i = 0; i < row->count; i++)
        memcpy(text + i * length, row->part, length);
    assert_string_equal(digest_from_text(&arena, (struct text){text, length * row->count}).at,
                        row->want);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(digest_rows, digest_is_that_of_the_standard);
}
