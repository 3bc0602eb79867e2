// Encodings: what each kind of file reads as, and what is said of bytes that are no text.
#include "page/encoding.h"

#include "rows.h"

#include <string.h>

#define BYTES(literal)                                                                             \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

static const struct encoding_row {
    const char *name;
    struct text bytes;
    const char *want;
    uint32_t line; // of the diagnostic, or 0
    const char *words;
} encoding_rows[] = {
    {"empty",                  BYTES(""),                         "",                                     0, NULL                                                        },
    {"UTF-8",                  BYTES("a \xE2\x80\x94\r\nb\r"),    "a \xE2\x80\x94\r\nb\r",                0, NULL                                                        },
    {"UTF-8 behind its mark",
     BYTES("\xEF\xBB\xBF"
           "a"),
     "\xEF\xBB\xBF"
     "a",                                                                                                 0, NULL                                                        },
    {"U+FFFD itself",          BYTES("a\xEF\xBF\xBD"),            "a\xEF\xBF\xBD",                        0, NULL                                                        },
    {"Latin-1",                BYTES("a\ncaf\xE9\n\xE9"),         "a\ncaf\xEF\xBF\xBD\n\xEF\xBF\xBD",     2,
     "not valid UTF-8; U+FFFD is read here and at 1 more places"                                                                                                         },
    {"a surrogate in UTF-8",   BYTES("\xED\xA0\x80"),             "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 1,
     "not valid UTF-8; U+FFFD is read here and at 2 more places"                                                                                                         },
    {"a character cut off",    BYTES("a\xE2\x80"),                "a\xEF\xBF\xBD\xEF\xBF\xBD",            1,
     "not valid UTF-8; U+FFFD is read here and at 1 more places"                                                                                                         },
    {"NUL",                    BYTES("a\n\nb\0c"),
     "a\n\nb\xEF\xBF\xBD"
     "c",                                                                                                 3, "a NUL character; U+FFFD is read here and at 0 more places" },
    {"UTF-16 LE",              BYTES("\xFF\xFE#\0 \0\xFC\0\n\0"), "\xEF\xBB\xBF# \xC3\xBC\n",             0, NULL                                                        },
    {"UTF-16 BE",              BYTES("\xFE\xFF\0#\0 \0\xFC\0\n"), "\xEF\xBB\xBF# \xC3\xBC\n",             0, NULL                                                        },
    {"a pair in UTF-16",       BYTES("\xFF\xFE\x3C\xD8\x89\xDF"), "\xEF\xBB\xBF\xF0\x9F\x8E\x89",         0,
     NULL                                                                                                                                                                },
    {"half a pair in UTF-16",
     BYTES("\xFF\xFE\x3C\xD8"
           "a\0"),
     "\xEF\xBB\xBF\xEF\xBF\xBD"
     "a",                                                                                                 1, "not valid UTF-16; U+FFFD is read here and at 0 more places"},
    {"half a pair at the end",
     BYTES("\xFF\xFE"
           "a\0\x3C\xD8"),
     "\xEF\xBB\xBF"
     "a\xEF\xBF\xBD",                                                                                     1, "not valid UTF-16; U+FFFD is read here and at 0 more places"},
    {"an odd byte in UTF-16",
     BYTES("\xFF\xFE"
           "a\0b"),
     "\xEF\xBB\xBF"
     "a\xEF\xBF\xBD",                                                                                     1, "not valid UTF-16; U+FFFD is read here and at 0 more places"},
    {"only a mark",            BYTES("\xFF\xFE"),                 "\xEF\xBB\xBF",                         0, NULL                                                        },
};

static void bytes_become_text(void **state)
{
    const struct encoding_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    const struct source *source = source_from_bytes(&arena, "x.md", row->bytes, &diags);

    assert_int_equal(source->text.length, strlen(row->want));
    assert_memory_equal(source->text.at, row->want, source->text.length);
    assert_int_equal(diags.count, row->line > 0);
    if (row->line > 0) {
        assert_int_equal(diags.items[0].place.line, row->line);
        assert_string_equal(arena_copy(&arena, diags.items[0].message).at, row->words);
    }
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(encoding_rows, bytes_become_text);
}
