// Slugs.
#include "record/id.h"

#include "base/buffer.h"

#include "rows.h"

#include <string.h>

static const struct slug_row {
    const char *name, *words, *want;
} slug_rows[] = {
    {"words and brackets",           "Azure AD Sync (V1)",              "azure-ad-sync-v1"   },
    {"runs of punctuation",          "  A -- / B!  ",                   "a-b"                },
    {"a dot between digits",         ".NET 6.0",                        "net-6-0"            },
    {"an apostrophe joins",          "What isn't, isn\xe2\x80\x99t",    "what-isnt-isnt"     },
    {"plus signs",                   "C++ 11",                          "c-plus-plus-11"     },
    {"a plus between words is none", "A + B",                           "a-b"                },
    {"a sharp",                      "C# and F#",                       "c-sharp-and-f-sharp"},
    {"a number sign is none",        "KB #12",                          "kb-12"              },
    {"German",
     "Stra\xc3\x9f"
     "e \xc3\xbc"
     "ber \xc3\x84rger",                                                "strasse-uber-arger" },
    {"French",                       "D\xc3\xa9j\xc3\xa0 \xc5\x93uvre", "deja-oeuvre"        },
    {"marks of their own",
     "De\xcc\x81"
     "ja",                                                              "deja"               },
    {"no-break spaces",
     "A\xc2\xa0"
     "B",                                                               "a-b"                },
    {"lost letters leave a hash",    "Azure \xe6\x97\xa5\xe6\x9c\xac",  "azure-"             },
    {"no letter at all is a hash",   "\xe6\x97\xa5\xe6\x9c\xac",        "x"                  },
    {"only punctuation is a hash",   "???",                             "x"                  },
    {"nothing is a hash",            "",                                "x"                  },
};

// A want that ends in "-" or is "x" is followed by six digits of hash.
static void slug_is_made(void **state)
{
    const struct slug_row *row = *state;
    struct arena arena = {0};
    const struct text slug = id_slug(&arena, text_from_string(row->words));
    const size_t length = strlen(row->want);
    const bool hashed = row->want[length - 1] == '-' || strcmp(row->want, "x") == 0;

    assert_int_equal(slug.length, length + (hashed ? 6 : 0));
    assert_memory_equal(slug.at, row->want, length);
    arena_free(&arena);
}

static void slugs_tell_lost_letters_apart(void **state)
{
    struct arena arena = {0};

    (void)state;
    assert_false(
        text_equals(id_slug(&arena, TEXT("\xe6\x97\xa5")), id_slug(&arena, TEXT("\xe6\x9c\xac"))));
    assert_false(text_equals(id_slug(&arena, TEXT("?")), id_slug(&arena, TEXT("!"))));
    assert_true(text_equals(id_slug(&arena, TEXT("A b")), id_slug(&arena, TEXT(" a B "))));
    arena_free(&arena);
}

static void long_words_are_cut_behind_a_word(void **state)
{
    struct arena arena = {0};
    const char *words =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
    struct buffer spaces = {0};

    (void)state;
    const struct text slug = id_slug(&arena, text_from_string(words));
    const struct text other = id_slug(&arena, arena_format(&arena, "%s sixteen", words));

    assert_true(slug.length <= 80);
    assert_true(text_starts_with(
        slug, TEXT("one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirteen-")));
    assert_false(text_equals(slug, other));
    for (int i = 0; i < 5000; i++)
        buffer_add_string(&spaces, "+#+x ");
    assert_true(id_slug(&arena, buffer_text(&spaces)).length <= 80);
    buffer_free(&spaces);
    arena_free(&arena);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(slugs_tell_lost_letters_apart),
        cmocka_unit_test(long_words_are_cut_behind_a_word),
    };
    return ROWS_RUN(slug_rows, slug_is_made) + cmocka_run_group_tests(tests, NULL, NULL);
}
