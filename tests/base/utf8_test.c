// Reading, writing and classing characters.
#include "rows.h"

#include "base/utf8.h"

static const struct read_row {
    const char *name, *input;
    uint32_t character;
    size_t length;
} reads[] = {
    {"ASCII",                     "a",                 'a',              1},
    {"two bytes",                 "\xC3\xA4x",         0xE4,             2},
    {"three bytes",               "\xE2\x80\x93x",     0x2013,           3},
    {"four bytes",                "\xF0\x9F\x98\x80x", 0x1F600,          4},
    {"the last character",        "\xF4\x8F\xBF\xBF",  0x10FFFF,         4},
    {"beyond the last character", "\xF4\x90\x80\x80",  UTF8_REPLACEMENT, 1},
    {"a continuation alone",      "\x80x",             UTF8_REPLACEMENT, 1},
    {"cut off",                   "\xE2\x80",          UTF8_REPLACEMENT, 1},
    {"broken off by ASCII",       "\xE2\x80x",         UTF8_REPLACEMENT, 1},
    {"a slash in two bytes",      "\xC0\xAF",          UTF8_REPLACEMENT, 1},
    {"a slash in three bytes",    "\xE0\x80\xAF",      UTF8_REPLACEMENT, 1},
    {"half of a surrogate pair",  "\xED\xA0\x80",      UTF8_REPLACEMENT, 1},
    {"a byte of no character",    "\xFF",              UTF8_REPLACEMENT, 1},
};

static void read_test(void **state)
{
    const struct read_row *row = *state;
    const struct text text = text_from_string(row->input);
    const bool is_valid = row->character != UTF8_REPLACEMENT;
    uint32_t character;
    char written[4];

    assert_int_equal(utf8_read(text, &character), row->length);
    assert_int_equal(character, row->character);
    if (is_valid) {
        assert_int_equal(utf8_read_before(text, row->length, &character), row->length);
        assert_int_equal(character, row->character);
        assert_int_equal(utf8_write(written, character), row->length);
        assert_memory_equal(written, row->input, row->length);
    } else {
        assert_int_equal(utf8_read_before(text, text.length, &character), 1);
    }
}

static const struct valid_row {
    const char *name, *input;
    bool is_valid;
    size_t bad, count;
} valids[] = {
    {"nothing",                  "",                                             true,  0,  0 },
    {"ASCII longer than a word", "0123456789abcdef0",                            true,  0,  17},
    {"mixed",                    "f\xC3\xBCr 1\xE2\x82\xAC",                     true,  0,  6 },
    {"longer than two words",
     "\xC3\xBC\xE2\x82\xAC\xC3\xBC\xC3\xBC\xE2\x82\xAC\xF0\x9F\x8E\x89\xC3\xBC", true,  0,  7 },
    {"broken behind a word",     "0123456789\xFFz",                              false, 10, 12},
    {"broken at the end",        "\xC3\xA4\xC3",                                 false, 2,  2 },
};

static void valid_test(void **state)
{
    const struct valid_row *row = *state;
    size_t bad = 0;

    assert_int_equal(utf8_is_valid(text_from_string(row->input), &bad), row->is_valid);
    assert_int_equal(bad, row->bad);
    assert_int_equal(utf8_count(text_from_string(row->input)), row->count);
}

static const struct class_row {
    const char *name;
    uint32_t character;
    bool is_letter, is_digit, is_space, is_punctuation;
    unsigned columns;
    uint32_t lower;
} classes[] = {
    {"a",                               'a',              true,  false, false, false, 1, 'a'             },
    {"A",                               'A',              true,  false, false, false, 1, 'a'             },
    {"7",                               '7',              false, true,  false, false, 1, '7'             },
    {"tab",                             '\t',             false, false, true,  false, 1, '\t'            },
    {"plus",                            '+',              false, false, false, true,  1, '+'             },
    {"A umlaut",                        0xC4,             true,  false, false, false, 1, 0xE4            },
    {"sharp s",                         0xDF,             true,  false, false, false, 1, 0xDF            },
    {"capital sharp s",                 0x1E9E,           true,  false, false, false, 1, 0xDF            },
    {"I with dot",                      0x130,            true,  false, false, false, 1, 'i'             },
    {"S with caron, in a run of pairs", 0x160,            true,  false, false, false, 1, 0x161           },
    {"s with caron, in a run of pairs", 0x161,            true,  false, false, false, 1, 0x161           },
    {"Greek",                           0x3A9,            true,  false, false, false, 1, 0x3C9           },
    {"Cyrillic",                        0x416,            true,  false, false, false, 1, 0x436           },
    {"Kanji",                           0x65E5,           true,  false, false, false, 2, 0x65E5          },
    {"combining acute",                 0x301,            true,  false, false, false, 0, 0x301           },
    {"variation selector",              0xFE0F,           false, false, false, false, 0, 0xFE0F          },
    {"Arabic digit",                    0x664,            false, true,  false, false, 1, 0x664           },
    {"no-break space",                  0xA0,             false, false, true,  false, 1, 0xA0            },
    {"zero-width space",                0x200B,           false, false, true,  false, 0, 0x200B          },
    {"dash",                            0x2013,           false, false, false, true,  1, 0x2013          },
    {"right quote",                     0x2019,           false, false, false, true,  1, 0x2019          },
    {"euro",                            0x20AC,           false, false, false, true,  1, 0x20AC          },
    {"trade mark",                      0x2122,           false, false, false, true,  1, 0x2122          },
    {"check mark",                      0x2714,           false, false, false, true,  1, 0x2714          },
    {"grinning face",                   0x1F600,          false, false, false, true,  2, 0x1F600         },
    {"replacement",                     UTF8_REPLACEMENT, false, false, false, true,  1, UTF8_REPLACEMENT},
};

static void class_test(void **state)
{
    const struct class_row *row = *state;

    assert_int_equal(utf8_is_letter(row->character), row->is_letter);
    assert_int_equal(utf8_is_digit(row->character), row->is_digit);
    assert_int_equal(utf8_is_space(row->character), row->is_space);
    assert_int_equal(utf8_is_punctuation(row->character), row->is_punctuation);
    assert_int_equal(utf8_columns(row->character), row->columns);
    assert_int_equal(utf8_lower(row->character), row->lower);
}

static void every_character_is_read_as_written(void **state)
{
    char written[4];

    (void)state;
    for (uint32_t i = 0; i <= 0x10FFFF; i++) {
        const bool is_half = i >= 0xD800 && i <= 0xDFFF;
        const size_t length = utf8_write(written, i);
        uint32_t character = 0;
        const size_t read = utf8_read((struct text){written, length}, &character);

        if (is_half ? character != UTF8_REPLACEMENT : character != i || read != length)
            fail_msg("U+%04X is read as U+%04X", (unsigned)i, (unsigned)character);
    }
}

// A lower-case letter is its own lower case, or lower twice would not be lower once.
static void lower_is_settled(void **state)
{
    (void)state;
    for (uint32_t i = 0; i <= 0x10FFFF; i++) {
        const uint32_t lower = utf8_lower(i);

        if (utf8_lower(lower) != lower)
            fail_msg("the lower case of U+%04X has another lower case", (unsigned)i);
    }
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(every_character_is_read_as_written),
        cmocka_unit_test(lower_is_settled),
    };

    return ROWS_RUN(reads, read_test) + ROWS_RUN(valids, valid_test) +
           ROWS_RUN(classes, class_test) + cmocka_run_group_tests(others, NULL, NULL);
}
