// The JSON of a page: names, shapes, nulls, and strings that any reader takes.
#include "emit/json.h"

#include "base/array.h"
#include "emit/json_node.h"
#include "emit/json_text.h"
#include "record/id.h"

#include "rows.h"
#include "sample_records.h"

#include <cjson/cJSON.h>

#include <string.h>

static const struct escape_row {
    const char *name, *text, *want;
} escape_rows[] = {
    {"plain",                       "a/b <c> \xc3\xa9",     "a/b <c> \xc3\xa9"     },
    {"quotes and backslashes",      "\"\\",                 "\\\"\\\\"             },
    {"white space",                 "\n\r\t\b\f",           "\\n\\r\\t\\b\\f"      },
    {"controls",                    "\x01\x1f\x7f",         "\\u0001\\u001f\\u007f"},
    {"the line ends of JavaScript",
     "a\xe2\x80\xa8\xe2\x80\xa9"
     "b",                                                   "a\\u2028\\u2029b"     },
    {"what begins like a line end", "\xe2\x80\xa7\xe2\x80", "\xe2\x80\xa7\xe2\x80" },
    {"nothing",                     "",                     ""                     },
};

static void string_is_escaped(void **state)
{
    const struct escape_row *row = *state;
    struct buffer buffer = {0};

    json_add_escaped(&buffer, text_from_string(row->text));
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
}

static void rubbish_becomes_replacement_characters(void **state)
{
    cJSON *node = json_text((struct text){"a\0b\xff"
                                          "c",
                                          5});

    (void)state;
    assert_string_equal(node->valuestring, "a\xef\xbf\xbd"
                                           "b\xef\xbf\xbd"
                                           "c");
    cJSON_Delete(node);
}

static cJSON *sample_page_json(struct dataset *set)
{
    struct arena arena = {0};
    struct records *records = sample_records(&arena, "a.md");
    struct metadata_item *again = ARRAY_PUSH(&arena, &records->metadata);

    again->key = TEXT("ms.topic");
    *ARRAY_PUSH(&arena, &again->values) = TEXT("second");
    records_finish(&arena, records);
    dataset_add(set, records);
    arena_free(&arena);
    return json_from_page(&set->items[0]);
}

static const struct member_row {
    const char *list;
    int index;
    const char *want;
} member_rows[] = {
    {"page",        -1,
     "{\n  \"path\": \"a.md\",\n  \"title\": \"Lanterns \\\"and\\\" lamps\",\n  \"heading\": \"Lanterns\",\n  \"description\": null,\n"
     "  \"date\": \"2024-02-29\",\n  \"url\": null,\n"
     "  \"digest\": \"sha256:0000000000000000000000000000000000000000000000000000000000000000\",\n"
     "  \"metadata\": {\n    \"ms.topic\": \"reference\",\n    \"tags\": [\n      \"wick\",\n      \"oil\"\n    ]\n  }\n}\n"                               },
    {"schedules",   1,
     "{\n  \"id\": \"schedule.prose\",\n  \"heading\": null,\n  \"form\": \"prose\",\n  \"milestones\": [\n    \"wick.removed\"\n  ],\n"
     "  \"source\": {\n    \"line\": 20,\n    \"column\": 1,\n    \"end_line\": 29,\n    \"end_column\": 1\n  }\n}\n"                                      },
    {"milestones",  1,
     "{\n  \"id\": \"lantern-one.released\",\n  \"subjects\": [\n    \"Lantern One\",\n    \"Lampe d\xc3\xa9j\xc3\xa0 vue\"\n  ],\n"
     "  \"event\": \"released\",\n  \"date\": \"2021-08\",\n  \"earliest\": \"2021-08-01\",\n  \"latest\": \"2021-08-31\",\n"
     "  \"date_text\": \"2021-08\",\n  \"evidence\": \"table\",\n  \"schedule\": \"end-of-the-lamps\",\n"
     "  \"text\": \"A line of the page.\",\n  \"links\": [\n    {\n      \"text\": \"notes\",\n      \"href\": \"notes.md\",\n      \"url\": null\n    }\n  ],\n"
     "  \"conditions\": [],\n  \"source\": {\n    \"line\": 12,\n    \"column\": 3,\n    \"end_line\": 12,\n    \"end_column\": 20\n  }\n}\n"              },
    {"milestones",  3,
     "{\n  \"id\": \"wick.removed\",\n  \"subjects\": [\n    \"Wick\"\n  ],\n  \"event\": \"removed\",\n  \"date\": \"2026-06-01/..\",\n"
     "  \"earliest\": \"2026-06-01\",\n  \"latest\": null,\n  \"date_text\": \"2026-06-01/..\",\n  \"evidence\": \"alert\",\n"
     "  \"schedule\": \"schedule.prose\",\n  \"text\": \"A line of the page.\",\n  \"links\": [],\n  \"conditions\": [\n    \"zone: oil\"\n  ],\n"
     "  \"source\": {\n    \"path\": \"includes/wick.md\",\n    \"line\": 14,\n    \"column\": 3,\n    \"end_line\": 14,\n    \"end_column\": 20\n  }\n}\n"},
    {"transitions", 0,
     "{\n  \"id\": \"lantern-one.to.lantern-two\",\n  \"kind\": \"replaced-by\",\n  \"from\": \"Lantern One\",\n  \"to\": \"Lantern Two\",\n"
     "  \"via\": [\n    \"Lantern One and a half\"\n  ],\n  \"supported\": true,\n  \"condition\": \"If the lamp is lit.\",\n  \"method\": null,\n"
     "  \"heading\": \"Moving on\",\n  \"links\": [],\n  \"conditions\": [],\n  \"source\": {\n    \"line\": 101,\n    \"column\": 1,\n"
     "    \"end_line\": 101,\n    \"end_column\": 40\n  }\n}\n"                                                                                            },
    {"faqs",        0,
     "{\n  \"id\": \"will-the-lamp-stop-burning\",\n  \"section\": \"FAQ\",\n  \"question\": \"Will the lamp stop burning?\",\n  \"answer\": {\n"
     "    \"text\": \"No. */ \\\"Never\\\"\\\\ ?\?/ it says.\",\n    \"markdown\": \"No. */ \\\"Never\\\"\\\\ ?\?/ it says.\",\n"
     "    \"html\": \"<p>No. */ \\\"Never\\\"\\\\ ?\?/ it says.</p>\\n\"\n  },\n  \"links\": [],\n  \"conditions\": [],\n  \"source\": {\n"
     "    \"line\": 203,\n    \"column\": 1,\n    \"end_line\": 204,\n    \"end_column\": 9\n  }\n}\n"                                                     },
};

static void member_is_written(void **state)
{
    const struct member_row *row = *state;
    struct dataset set = {0};
    cJSON *json = sample_page_json(&set);
    const cJSON *member = json_get(json, row->list);
    struct buffer buffer = {0};

    for (int i = 0; row->index >= 0 && i <= row->index; i++)
        member = i == 0 ? member->child : member->next;
    json_print(&buffer, member);
    buffer_add_character(&buffer, '\0');
    assert_string_equal(buffer.at, row->want);
    buffer_free(&buffer);
    cJSON_Delete(json);
    dataset_free(&set);
}

static void a_data_set_holds_the_pages_with_records(void **state)
{
    struct dataset set = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    cJSON *page = sample_page_json(&set);
    const struct records empty = {.path = "b.md", .digest = TEXT("sha256:")};

    (void)state;
    cJSON_Delete(page);
    dataset_add(&set, &empty);
    diag_add_path(&diags, DIAG_FAQ_EMPTY, "a.md", 7, "no \"question\"");
    dataset_add_diags(&set, &diags);

    cJSON *json = json_from_dataset(&set);

    assert_int_equal(cJSON_GetArraySize(json_get(json, "pages")), 1);
    assert_string_equal(json_get(json, "format")->valuestring, "sunset-dataset/1");
    json_print(&buffer, json_get(json_get(json, "pages")->child, "diagnostics"));
    buffer_add_character(&buffer, '\0');
    assert_non_null(strstr(
        buffer.at,
        "\"name\": \"faq-empty\",\n    \"severity\": \"warning\",\n    \"message\": \"no \\\"question\\\"\""));
    buffer_free(&buffer);
    cJSON_Delete(json);
    diags_free(&diags);
    dataset_free(&set);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(rubbish_becomes_replacement_characters),
        cmocka_unit_test(a_data_set_holds_the_pages_with_records),
    };
    return ROWS_RUN(escape_rows, string_is_escaped) + ROWS_RUN(member_rows, member_is_written) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
