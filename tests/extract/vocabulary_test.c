// Phrases are found as vocabulary.h says, and every row of every language can be found.
#include "extract/vocabulary.h"

#include "base/array.h"
#include "extract/shared_words.h"
#include "extract/word_values.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define VALUE 77

struct find_row {
    const char *name;
    const char *phrase; // the user's own, of value 77
    const char *text;
    const char *want; // what of the text it covers, or NULL
};

static struct find_row find_rows[] = {
    {"a word without case",               "frobnicated",   "It was FROBNICATED today.",     "FROBNICATED"          },
    {"no part of a word",                 "frobnic",       "It was frobnicated.",           NULL                   },
    {"the beginning of a word",           "frobnic~",      "It was frobnicated.",           "frobnicated"          },
    {"the end of a word",                 "~frob",         "It was a Megafrob.",            "Megafrob"             },
    {"no word is its own end",            "~frob",         "It was a frob.",                NULL                   },
    {"the end of a later word",           "end of ~frob",  "at the end of megafrob",        "end of megafrob"      },
    {"words across a hyphen",             "end of frob",   "Its End-of-Frob came.",         "End-of-Frob"          },
    {"words across a line",               "end of frob",   "Its end\nof frob came.",        "end\nof frob"         },
    {"words across a no-break space",     "end of frob",   "end\u00a0of frob",              "end\u00a0of frob"     },
    {"words in curly quotes",             "is frobbed",    "it is \u201cfrobbed\u201d now", "is \u201cfrobbed"     },
    {"not across a comma",                "end of frob",   "at the end, of frob",           NULL                   },
    {"a curly apostrophe",                "isn't frobbed", "it isn\u2019t frobbed",         "isn\u2019t frobbed"   },
    {"a curly apostrophe at the end",     "xan't",         "it xan\u2019t",                 "xan\u2019t"           },
    {"eight letters at the end",          "frobbing",      "now Frobbing",                  "Frobbing"             },
    {"alike for eight letters",           "frobbing",      "now frobbings",                 NULL                   },
    {"an elided article",                 "annonce frob",  "l'annonce frob",                "annonce frob"         },
    {"a slash that the phrase asks for",  "f/a",           "It is F/A.",                    "F/A"                  },
    {"a slash that it does not ask for",  "f a",           "It is F/A.",                    NULL                   },
    {"a gap of no word",                  "frob _ ends",   "frob ends",                     "frob ends"            },
    {"a gap of three words",              "frob _ ends",   "frob for all, really ends",
     "frob for all, really ends"                                                                                   },
    {"a gap of four words",               "frob _ ends",   "frob one two three four ends",  NULL                   },
    {"a gap of six words",                "frob __ ends",  "frob 1 2 3 4 5 6 ends",         "frob 1 2 3 4 5 6 ends"},
    {"a gap over the number of a day",    "frob __ ends",  "frob on 3. May 2027 ends",
     "frob on 3. May 2027 ends"                                                                                    },
    {"no gap across a sentence",          "frob _ ends",   "A frob. It ends.",              NULL                   },
    {"a gap across a version",            "frob _ ends",   "frob 1.2 ends",                 "frob 1.2 ends"        },
    {"letters beyond ASCII without case", "überfrobt",    "ist ÜBERFROBT",                "ÜBERFROBT"           },
};

static void test_find(void **state)
{
    const struct find_row *row = *state;
    struct arena arena = {0};
    struct vocabulary *vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);
    struct word_match match;

    vocabulary_add(vocabulary, WORD_EVENT, VALUE, text_from_string(row->phrase));
    struct word_matches matches =
        vocabulary_find(&arena, vocabulary, WORD_EVENT, text_from_string(row->text));
    struct text found = {0};

    for (size_t i = 0; i < matches.count; i++) {
        if (matches.items[i].value == VALUE)
            found = text_slice(text_from_string(row->text), matches.items[i].start,
                               matches.items[i].end);
    }
    if (row->want) {
        assert_string_equal(arena_copy(&arena, found).at, row->want);
        assert_true(vocabulary_has(vocabulary, WORD_EVENT, found, &match));
        assert_int_equal(match.value, VALUE);
    } else {
        assert_int_equal(found.length, 0);
    }
    arena_free(&arena);
}

static void longer_phrase_stands(void **state)
{
    struct arena arena = {0};
    struct vocabulary *vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);

    (void)state;
    vocabulary_add(vocabulary, WORD_EVENT, 1, TEXT("frob"));
    vocabulary_add(vocabulary, WORD_EVENT, 2, TEXT("frob ends"));
    vocabulary_add(vocabulary, WORD_EVENT, 3, TEXT("ends at noon"));
    struct word_matches matches =
        vocabulary_find(&arena, vocabulary, WORD_EVENT, TEXT("One frob. The frob ends at noon."));

    assert_int_equal(matches.count, 2);
    assert_int_equal(matches.items[0].value, 1);
    assert_int_equal(matches.items[1].value, 3);
    arena_free(&arena);
}

static void one_walk_finds_several_classes(void **state)
{
    struct arena arena = {0};
    struct vocabulary *vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);
    const uint64_t both = WORD_SET(WORD_EVENT) | WORD_SET(WORD_ANSWER);

    (void)state;
    vocabulary_add(vocabulary, WORD_EVENT, VALUE, TEXT("frob ends"));
    vocabulary_add(vocabulary, WORD_ANSWER, VALUE, TEXT("frob yes"));
    assert_true(vocabulary_has_any(vocabulary, both, TEXT("The frob ends.")));
    assert_true(vocabulary_has_any(vocabulary, both, TEXT("A frob, frob yes.")));
    assert_false(vocabulary_has_any(vocabulary, both, TEXT("The frob.")));
    assert_false(vocabulary_has_any(vocabulary, WORD_SET(WORD_ANSWER), TEXT("The frob ends.")));
    arena_free(&arena);
}

static void whole_text_is_phrase(void **state)
{
    struct arena arena = {0};
    struct vocabulary *vocabulary = vocabulary_new(&arena, LANGUAGE_ENGLISH);
    int value = 0;

    (void)state;
    vocabulary_add(vocabulary, WORD_EVENT, VALUE, TEXT("fully frobbed"));
    vocabulary_add(vocabulary, WORD_EVENT, VALUE + 1, TEXT("\u2014"));
    assert_true(vocabulary_is(vocabulary, WORD_EVENT, TEXT(" Fully frobbed: "), &value));
    assert_int_equal(value, VALUE);
    assert_true(vocabulary_is(vocabulary, WORD_EVENT, TEXT("\u2014"), &value));
    assert_int_equal(value, VALUE + 1);
    assert_false(vocabulary_is(vocabulary, WORD_EVENT, TEXT("fully frobbed today"), NULL));
    assert_false(vocabulary_is(vocabulary, WORD_EVENT, TEXT("now fully frobbed"), NULL));
    assert_false(vocabulary_is(vocabulary, WORD_EVENT, TEXT(""), NULL));
    arena_free(&arena);
}

struct language_row {
    enum language language;
    enum word_class class;
    int value;
    const char *phrase;
};

// A row that begins a language has no phrase.
#define LANGUAGE(name, locale, words) {LANGUAGE_##name, WORD_CLASS_COUNT, 0, NULL},
#define WORD(class, value, phrase)    {LANGUAGE_COUNT, WORD_##class, (int)(value), phrase},
static struct language_row language_rows[] = {
#include "extract/words/all.def"
};
#undef WORD
#undef LANGUAGE

#define LANGUAGE_ROW_COUNT (sizeof language_rows / sizeof *language_rows)

// A text that is made of the phrase: "_" becomes two words, "~" an ending.
static struct text text_from_phrase(struct arena *arena, const char *phrase)
{
    struct buffer buffer = {0};

    for (const char *at = phrase; *at; at++) {
        if (*at == '_')
            buffer_add_string(&buffer, "zzyzx zzyzy");
        else if (*at == '~')
            buffer_add_string(&buffer, "zz");
        else
            buffer_add_character(&buffer, *at);
    }
    struct text text = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}

static bool has_word(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (character_is_letter(text.at[i]) || character_is_digit(text.at[i]))
            return true;
    }
    return false;
}

static void test_language_row(void **state)
{
    const struct language_row *row = *state;
    struct arena arena = {0};
    const struct vocabulary *vocabulary = shared_vocabulary(row->language);
    struct text phrase = text_from_phrase(&arena, row->phrase);
    struct text sentence = arena_format(&arena, "Zzyzx, %.*s, zzyzx.", TEXT_ARGUMENTS(phrase));
    int value = -1;

    assert_true(vocabulary_is(vocabulary, row->class, phrase, &value));
    assert_int_equal(value, row->value);
    if (has_word(phrase)) {
        struct word_matches matches = vocabulary_find(&arena, vocabulary, row->class, sentence);

        assert_int_equal(matches.count, 1);
        assert_int_equal(matches.items[0].value, row->value);
        assert_int_equal(matches.items[0].start, strlen("Zzyzx, "));
        assert_int_equal(matches.items[0].end, strlen("Zzyzx, ") + phrase.length);
    }
    arena_free(&arena);
}

static void no_row_stands_twice(void **state)
{
    (void)state;
    for (size_t i = 0; i < LANGUAGE_ROW_COUNT; i++) {
        for (size_t j = i + 1; j < LANGUAGE_ROW_COUNT; j++) {
            if (language_rows[i].phrase && language_rows[j].phrase &&
                language_rows[i].language == language_rows[j].language &&
                language_rows[i].class == language_rows[j].class &&
                strcmp(language_rows[i].phrase, language_rows[j].phrase) == 0)
                fail_msg("\"%s\" stands twice", language_rows[i].phrase);
        }
    }
}

static void phrase_begins_text(void **state)
{
    const struct vocabulary *vocabulary = shared_vocabulary(LANGUAGE_ENGLISH);
    struct word_match match;

    (void)state;
    assert_true(vocabulary_begins(vocabulary, WORD_EVENT, TEXT("End of support is near"), &match));
    assert_int_equal(match.end, strlen("End of support"));
    assert_true(vocabulary_begins(vocabulary, WORD_EVENT, TEXT("End of support is near"), NULL));
    assert_false(vocabulary_begins(vocabulary, WORD_EVENT, TEXT("The end of support"), NULL));
}

int main(void)
{
    struct arena arena = {0};
    enum language language = LANGUAGE_COUNT;
    struct {
        struct CMUnitTest *items;
        size_t count, capacity;
    } tests = {0};

    for (size_t i = 0; i < sizeof find_rows / sizeof *find_rows; i++)
        *ARRAY_PUSH(&arena, &tests) =
            (struct CMUnitTest){find_rows[i].name, test_find, NULL, NULL, &find_rows[i]};
    for (size_t i = 0; i < LANGUAGE_ROW_COUNT; i++) {
        if (language_rows[i].phrase == NULL) {
            language = language_rows[i].language;
            continue;
        }
        language_rows[i].language = language;
        *ARRAY_PUSH(&arena, &tests) = (struct CMUnitTest){
            language_rows[i].phrase, test_language_row, NULL, NULL, &language_rows[i]};
    }
    *ARRAY_PUSH(&arena, &tests) = (struct CMUnitTest)cmocka_unit_test(longer_phrase_stands);
    *ARRAY_PUSH(&arena, &tests) =
        (struct CMUnitTest)cmocka_unit_test(one_walk_finds_several_classes);
    *ARRAY_PUSH(&arena, &tests) = (struct CMUnitTest)cmocka_unit_test(whole_text_is_phrase);
    *ARRAY_PUSH(&arena, &tests) = (struct CMUnitTest)cmocka_unit_test(phrase_begins_text);
    *ARRAY_PUSH(&arena, &tests) = (struct CMUnitTest)cmocka_unit_test(no_row_stands_twice);

    int failed = _cmocka_run_group_tests("vocabulary", tests.items, tests.count, NULL, NULL);

    arena_free(&arena);
    return failed;
}
