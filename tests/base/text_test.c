// Views of text.
#include "rows.h"

#include "base/text.h"

static const struct trim_row {
    const char *name, *input, *trimmed, *trimmed_at_end;
} trims[] = {
    {"nothing",                          "",                "",         ""         },
    {"inner white space stays",          "a b",             "a b",      "a b"      },
    {"ASCII white space",                " \t\r\n a \v\f ", "a",        " \t\r\n a"},
    {"no-break space",
     "\xC2\xA0"
     "a\xC2\xA0",                                           "a",
     "\xC2\xA0"
     "a"                                                                           },
    {"zero-width space",
     "\xE2\x80\x8B"
     "a\xE2\x80\x8B",                                       "a",
     "\xE2\x80\x8B"
     "a"                                                                           },
    {"byte order mark",
     "\xEF\xBB\xBF"
     "a",                                                   "a",
     "\xEF\xBB\xBF"
     "a"                                                                           },
    {"ideographic space",                "a\xE3\x80\x80",   "a",        "a"        },
    {"only white space",                 " \xC2\xA0 ",      "",         ""         },
    {"a letter above ASCII is no space", "\xC3\xA4",        "\xC3\xA4", "\xC3\xA4" },
    {"a broken byte is no space",
     "\xA0"
     "a\xA0",                                               "\xA0"
     "a\xA0",                                              "\xA0"
     "a\xA0"                                             },
};

static void trim_test(void **state)
{
    const struct trim_row *row = *state;
    const struct text text = text_from_string(row->input);

    assert_text_equal(text_trim(text), row->trimmed);
    assert_text_equal(text_trim_end(text), row->trimmed_at_end);
    assert_int_equal(text_is_blank(text), row->trimmed[0] == '\0');
}

static const struct find_row {
    const char *name, *input, *wanted;
    size_t found, found_nocase;
} finds[] = {
    {"at the front",         "retired",        "re",       0,              0             },
    {"at the end",           "end of support", "support",  7,              7             },
    {"the first of two",     "a-b-c",          "-",        1,              1             },
    {"in the other case",    "End Of Support", "of s",     TEXT_NOT_FOUND, 4             },
    {"almost",               "aab",            "ab",       1,              1             },
    {"not there",            "support",        "supports", TEXT_NOT_FOUND, TEXT_NOT_FOUND},
    {"nothing wanted",       "a",              "",         0,              0             },
    {"nothing in nothing",   "",               "",         0,              0             },
    {"something in nothing", "",               "a",        TEXT_NOT_FOUND, TEXT_NOT_FOUND},
};

static void find_test(void **state)
{
    const struct find_row *row = *state;
    const struct text text = text_from_string(row->input), wanted = text_from_string(row->wanted);

    assert_int_equal(text_find(text, wanted), row->found);
    assert_int_equal(text_find_nocase(text, wanted), row->found_nocase);
    assert_int_equal(text_contains(text, wanted), row->found != TEXT_NOT_FOUND);
    if (wanted.length == 1)
        assert_int_equal(text_find_character(text, wanted.at[0]), row->found);
}

static const struct part_row {
    const char *name, *input;
    char separator; // 0: lines
    const char *parts[4];
} parts[] = {
    {"no lines",                          "",             0,   {NULL}              },
    {"one line without an end",           "a",            0,   {"a"}               },
    {"three kinds of line end",           "a\nb\r\nc\rd", 0,   {"a", "b", "c", "d"}},
    {"no empty line behind the last end", "a\n",          0,   {"a"}               },
    {"an empty line between",             "a\n\nb",       0,   {"a", "", "b"}      },
    {"LF CR are two ends",                "a\n\rb",       0,   {"a", "", "b"}      },
    {"parts",                             "a|b",          '|', {"a", "b"}          },
    {"an empty part in front",            "|b",           '|', {"", "b"}           },
    {"no empty part behind",              "a|",           '|', {"a"}               },
    {"two separators",                    "a||b",         '|', {"a", "", "b"}      },
};

static void part_test(void **state)
{
    const struct part_row *row = *state;
    struct text rest = text_from_string(row->input), part;
    size_t i = 0;

    while (row->separator ? text_next_part(&rest, row->separator, &part)
                          : text_next_line(&rest, &part)) {
        assert_true(i < ROWS_COUNT(row->parts));
        assert_non_null(row->parts[i]);
        assert_text_equal(part, row->parts[i++]);
    }
    assert_true(i == ROWS_COUNT(row->parts) || row->parts[i] == NULL);
}

static const struct compare_row {
    const char *name, *text, *other;
    int order;
    bool equal_nocase, starts, starts_nocase, ends, ends_nocase;
} compares[] = {
    {"the same",                "abc",      "abc", 0,  true,  true,  true,  true,  true },
    {"another case",            "aBc",      "AbC", 1,  true,  false, true,  false, true },
    {"a start",                 "abc",      "ab",  1,  false, true,  true,  false, false},
    {"an end",                  "abc",      "bc",  -1, false, false, false, true,  true },
    {"the end in another case", "abC",      "Bc",  1,  false, false, false, false, true },
    {"longer",                  "ab",       "abc", -1, false, false, false, false, false},
    {"nothing",                 "abc",      "",    1,  false, true,  true,  true,  true },
    {"bytes are not signed",    "\xC3\xA4", "z",   1,  false, false, false, false, false},
};

static void compare_test(void **state)
{
    const struct compare_row *row = *state;
    const struct text text = text_from_string(row->text), other = text_from_string(row->other);
    const int order = text_compare(text, other);

    assert_int_equal((order > 0) - (order < 0), row->order);
    assert_int_equal(text_equals(text, other), row->order == 0);
    assert_int_equal(text_equals_nocase(text, other), row->equal_nocase);
    assert_int_equal(text_starts_with(text, other), row->starts);
    assert_int_equal(text_starts_with_nocase(text, other), row->starts_nocase);
    assert_int_equal(text_ends_with(text, other), row->ends);
    assert_int_equal(text_ends_with_nocase(text, other), row->ends_nocase);
}

static void slice_is_cut_to_the_text(void **state)
{
    (void)state;
    assert_text_equal(text_slice(TEXT("abc"), 1, 2), "b");
    assert_text_equal(text_slice(TEXT("abc"), 1, 9), "bc");
    assert_text_equal(text_slice(TEXT("abc"), 2, 1), "");
    assert_text_equal(text_from(TEXT("abc"), 9), "");
    assert_non_null(text_from((struct text){NULL, 0}, 0).at);
    assert_non_null(text_from_string(NULL).at);
}

// The classes of ASCII, counted: 10 digits, 52 letters, 6 spaces, 32 signs, and none of them twice.
static void classes_do_not_overlap(void **state)
{
    int digits = 0, letters = 0, spaces = 0, signs = 0;

    (void)state;
    for (int i = -128; i < 128; i++) {
        const char character = (char)i;
        const int classes = character_is_digit(character) + character_is_letter(character) +
                            character_is_space(character) + character_is_punctuation(character);

        assert_true(classes <= (i >= 0));
        digits += character_is_digit(character);
        letters += character_is_letter(character);
        spaces += character_is_space(character);
        signs += character_is_punctuation(character);
    }
    assert_int_equal(digits, 10);
    assert_int_equal(letters, 52);
    assert_int_equal(spaces, 6);
    assert_int_equal(signs, 32);
}

static void lower_changes_letters_only(void **state)
{
    (void)state;
    assert_int_equal(character_lower('A'), 'a');
    assert_int_equal(character_lower('Z'), 'z');
    assert_int_equal(character_lower('@'), '@');
    assert_int_equal(character_lower('['), '[');
    assert_int_equal(character_lower('\xC4'), '\xC4');
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(slice_is_cut_to_the_text),
        cmocka_unit_test(classes_do_not_overlap),
        cmocka_unit_test(lower_changes_letters_only),
    };

    return ROWS_RUN(trims, trim_test) + ROWS_RUN(finds, find_test) + ROWS_RUN(parts, part_test) +
           ROWS_RUN(compares, compare_test) + cmocka_run_group_tests(others, NULL, NULL);
}
