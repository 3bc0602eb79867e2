// YamlMime:FAQ pages: what they are, where their questions and answers stand, and what is said of
// wrong shapes.
#include "page/yaml_faq.h"

#include "base/buffer.h"
#include "rows.h"

#include <string.h>

static const struct mime_row {
    const char *input;
    bool want;
} mime_rows[] = {
    {"### YamlMime:FAQ\n",             true },
    {"### YamlMime:FAQ",               true },
    {"#YamlMime:FAQ\r\n",              true },
    {"###  yamlmime: faq \t\n",        true },
    {"\xEF\xBB\xBF### YamlMime:FAQ\n", true },
    {"YamlMime:FAQ\n",                 false},
    {"### YamlMime:Landing\n",         false},
    {"### YamlMime:FAQs\n",            false},
    {"\n### YamlMime:FAQ\n",           false},
    {"# FAQ\n",                        false},
    {"",                               false},
};

static void mime_line_is_known(void **state)
{
    const struct mime_row *row = *state;
    struct arena arena = {0};

    assert_int_equal(yaml_faq_is(source_from_text(&arena, "a.yml", text_from_string(row->input))),
                     row->want);
    arena_free(&arena);
}

#define MIME "### YamlMime:FAQ\n"
#define HEAD MIME "metadata:\n  title: M\n  ms.date: 01/02/2020\ntitle: T\n"

// "section/question lines/answer lines: words of the answer" for each question, then the messages.
static const struct faq_row {
    const char *name;
    const char *input;
    const char *want;
} faq_rows[] = {
    {"literal",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: |\n      Is it?\n    answer: |\n      One *two*.\n\n      - three\n\n",
     "S/Is it? 9-10 12-14: One two. three\n"                                                                                                                                                                                                                                               },
    {"plain",
     HEAD
     "sections:\n  - name: S\n    questions:\n      - question: Is `it`?\n        answer: Yes.\n      - question: 'And this?'\n        answer: \"No.\"\n",
     "S/Is it? 9-9 10-10: Yes.\n"
     "S/And this? 11-11 12-12: No.\n"                                                                                                                                                                                                                                                      },
    {"plain over lines",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Is\n      it?\n    answer:\n      One\n      two.\n\n      Three.\n",
     "S/Is it? 9-10 12-15: One two. Three.\n"                                                                                                                                                                                                                                              },
    {"folded lines are one",                   // a dash that the folding hides is no list
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: >-\n      One\n      - two\n",
     "S/Q 9-9 10-12: One - two\n"                                                                                                                                                                                                                                                          },
    {"folded paragraphs",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: >\n      One\n      two\n\n\n      - three\n",
     "S/Q 9-9 11-15: One two three\n"                                                                                                                                                                                                                                                      },
    {"escapes",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: \"One\\n\\n- t\\u0077o\"\n",                                                                                                                                         "S/Q 9-9 10-10: One two\n"                     },
    {"CR LF",
     MIME
     "sections:\r\n- name: S\r\n  questions:\r\n  - question: |\r\n      Q\r\n    answer: |\r\n      One\r\n      two\r\n",
     "S/Q 5-6 8-9: One two\n"                                                                                                                                                                                                                                                              },
    {"an indentation that is given",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: |2\n        code\n\n      text\n",
     "S/Q 9-9 11-13: code text\n"                                                                                                                                                                                                                                                          },
    {"headings and a table in an answer",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: |\n      # A\n\n      |b|\n      |-|\n      |c|\n  - question: R\n    answer: d\n- name: U\n  questions:\n  - {question: V, answer: w}\n",
     "S/Q 9-9 11-15: A\n"
     "S/R 16-16 17-17: d\n"
     "U/V 20-20 20-20: w\n"                                                                                                                                                                                                                                                                },
    {"an answer that stands elsewhere",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Q\n    answer: &a Same.\n  - question: R\n    answer: *a\n",
     "S/Q 9-9 10-10: Same.\n"
     "S/R 11-11 10-10: Same.\n"                                                                                                                                                                                                                                                            },
    {"a question that says nothing of itself",
     HEAD "sections:\n- name: S\n  questions:\n  - answer: A\n  - question: B\n    answer: C\n",
     "S/B 10-10 11-11: C\n"
     "9: an answer without a 'question'; it is left out\n"                                                                                                                                                                                                                                 },
    {"a question without an answer",
     HEAD "sections:\n- name: S\n  questions:\n  - question: B\n  - question: C\n    answr: D\n",
     "9: a question without an 'answer'; it is left out\n"
     "11: a FAQ page has no 'answr' here; it is left out\n"
     "10: a question without an 'answer'; it is left out\n"                                                                                                                                                                                                                                },
    {"two answers",
     HEAD "sections:\n- name: S\n  questions:\n  - question: B\n    answer: C\n    answer: D\n",
     "S/B 9-9 11-11: D\n"
     "11: 'answer' stands here again, first on line 10; the later value counts\n"                                                                                                                                                                                                          },
    {"sections that are none",                 HEAD "sections: none\n",
     "6: 'sections' must be a list; it is left out\n"                                                                                                                                                                                                                                      },
    {"no sections",                            HEAD,                                                                                                                                                                                        "2: 'sections' is missing here\n"              },
    {"only a mime line",                       MIME,                                                                                                                                                                                        "1: a FAQ page must be a map with 'sections'\n"},
    {"wrong shapes",
     HEAD "sections:\n- a\n- questions:\n  - b\n  - question: [c]\n    answer: d\n- name: S\n",
     "7: an entry of 'sections' must hold 'name' and 'questions'; it is left out\n"
     "8: a section without a 'name'\n"
     "9: an entry of 'questions' must hold 'question' and 'answer'; it is left out\n"
     "10: 'question' must be text; it is left out\n"
     "10: an answer without a 'question'; it is left out\n"
     "12: 'questions' is missing here\n"                                                                                                                                                                                                                                                   },
    {"no YAML: the rest is saved",
     HEAD
     "sections:\n- name: S\n  questions:\n  - question: Is it: so?\n    answer: |\n      One\n\n        two\n  - question: \"Q\"\n    answer: &quot;x&quot;\n      y\n- name: 'U'\n  questions:\n  - question: |\n     V\n    answer: W\n",
     "S/Is it: so? 9-9 11-13: One two\n"
     "S/Q 14-14 15-16: \"x\" y\n"
     "U/V 19-20 21-21: W\n"
     "9: not valid YAML: a value that holds ': ' must stand in quotes\n"                                                                                                                                                                                                                   },
    {"no YAML and no question",                MIME "title: \"x\n",
     "2: not valid YAML: a quote is opened here and never closed\n"                                                                                                                                                                                                                        },
};

static struct text first_words(struct arena *arena, const struct block *root)
{
    struct buffer buffer = {0};

    for (const struct block *block = root; block != NULL; block = block_next(block, root)) {
        const struct text plain = block->rich != NULL ? rich_plain(arena, block->rich) : TEXT("");

        if (plain.length > 0)
            buffer_format(&buffer, "%s%.*s", buffer.length > 0 ? " " : "", TEXT_ARGUMENTS(plain));
        else if (block->kind == BLOCK_CODE)
            buffer_add_string(&buffer, "code");
    }
    const struct text words = arena_copy(arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return words;
}

static void add_questions(struct arena *arena, struct buffer *buffer, const struct page *page)
{
    for (size_t i = 0; i < page->question_count; i++) {
        const struct question *question = &page->questions[i];
        const struct place name = place_from_span(question->span);
        const struct place answer = place_from_span(question->answer);

        buffer_format(buffer, "%.*s/%.*s %u-%u %u-%u: %.*s\n", TEXT_ARGUMENTS(question->section),
                      TEXT_ARGUMENTS(question->name), (unsigned)name.line, (unsigned)name.end_line,
                      (unsigned)answer.line, (unsigned)answer.end_line,
                      TEXT_ARGUMENTS(first_words(arena, question->blocks)));
    }
}

static void questions_are_read(void **state)
{
    const struct faq_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct source *source = source_from_text(&arena, "a.yml", text_from_string(row->input));
    const struct page *page = page_from_source(&arena, NULL, source, &diags);

    assert_true(page->is_faq);
    add_questions(&arena, &buffer, page);
    for (size_t i = 0; i < diags.count; i++)
        buffer_format(&buffer, "%u: %.*s\n", (unsigned)diags.items[i].place.line,
                      TEXT_ARGUMENTS(diags.items[i].message));
    assert_string_equal(arena_copy(&arena, buffer_text(&buffer)).at, row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

static void page_is_told_of_itself(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct source *source = source_from_text(
        &arena, "a.yml",
        TEXT(
            HEAD
            "additionalContent: |\n  ## More\n\n  Last.\nsections:\n- name: The \"one\"\n  questions:\n"
            "  - question: Is it, now?\n    answer: |\n      ## Deep\n\n      Text.\n"));
    const struct page *page = page_from_source(&arena, NULL, source, &diags);

    assert_true(text_equals(page->title, TEXT("M")));
    assert_true(text_equals(page->heading_text, TEXT("T")));
    assert_true(text_equals(page->front_matter.date, TEXT("2020-01-02")));
    assert_int_equal(diags.count, 0);
    block_print(&buffer, page->root);
    assert_string_equal(arena_copy(&arena, buffer_text(&buffer)).at,
                        "document 1:1-17:12\n"
                        "  heading 5:8-5:9 level 1 <t>: T\n"
                        "  document 7:3-9:8\n"
                        "    heading 7:3-7:10 level 3 <more>: More\n"
                        "    paragraph 9:3-9:8: Last.\n"
                        "  heading 11:9-11:18 level 2 <the--one->: The \"one\"\n"
                        "  heading 13:15-13:26 level 3 <is-it--now->: Is it, now?\n"
                        "  document 15:7-17:12\n"
                        "    heading 15:7-15:14 level 5 <deep>: Deep\n"
                        "    paragraph 17:7-17:12: Text.\n");
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(page_is_told_of_itself)};

    return ROWS_RUN(mime_rows, mime_line_is_known) + ROWS_RUN(faq_rows, questions_are_read) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
