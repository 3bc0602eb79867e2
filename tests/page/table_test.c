// Pipe and HTML tables: cells, and what is said of tables that GitHub reads otherwise.
#include "rows.h"

#include "page/markdown_page.h"

#include <cjson/cJSON.h>
#include <stdio.h>

static void table_show(struct arena *arena, struct buffer *buffer, const struct table *table)
{
    for (size_t i = 0; i <= table->row_count; i++) {
        const struct row *row = i == 0 ? &table->header : &table->rows[i - 1];

        buffer_add_string(buffer, i == 0 ? "" : "\n");
        for (size_t column = 0; column < table->columns; column++) {
            buffer_add_string(buffer, column ? "," : "");
            buffer_add(buffer, rich_plain(arena, row->cells[column].rich));
        }
    }
}

static const struct table_row {
    const char *name, *markdown, *want; // "" for no table
    const char *said;                   // the kind of the first diagnostic, or NULL
} table_rows[] = {
    {"last row without closing pipe", "|A|B|\n|-|-|\n|1|2\n",                                   "A,B\n1,2",            NULL          },
    {"indented in a list",            "- x\n\n  |A|\n  |-|\n  |1|\n",                           "A\n1",                NULL          },
    {"in an alert",                   "> [!NOTE]\n> |A|\n> |-|\n> |1|\n",                       "A\n1",                NULL          },
    {"pipe in code",                  "|A|B|\n|-|-|\n|`a|b`|2|\n",                              "A,B\na|b,2",          "table-github"},
    {"pipe in a link by reference",   "|A|B|\n|-|-|\n|[a|b][r]|2|\n\n[r]: x\n",                 "A,B\na|b,2",
     "table-github"                                                                                                                  },
    {"one pipe alone",                "|A|B|\n|-|-|\n|\n|1|2|\n",                               "A,B\n,\n1,2",         "table-github"},
    {"dashes too short",              "|A|B|\n|-|\n|1|2|\n",                                    "A,B\n1,2",            "table-github"},
    {"more cells than the header",    "|A|\n|-|\n|1|2|\n",                                      "A,\n1,2",             "table-cells" },
    {"a line without a pipe",         "|A|\n|-|\n|1|\ntext\n",                                  "",                    "table-broken"},
    {"text above",                    "text\n|A|\n|-|\n|1|\n",                                  "A\n1",                NULL          },
    {"no delimiter row",              "|A|\n|1|\n",                                             "",                    NULL          },
    {"HTML",
     "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>2<br/>3</td></tr>\n</table>\n", "A,B\n1,2 3",          NULL          },
    {"HTML over blank lines",
     "<table>\n<tr><th>A</th></tr>\n\n<tr><td>\n\n**1**\n\n</td></tr>\n\n</table>\n",           "A\n1",                NULL          },
    {"rowspan and colspan",
     "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=2>1</td><td colspan=2>2</td></tr>"
     "<tr><td>3</td><td>4</td></tr></table>\n",                                                 "A,B,C\n1,2,2\n1,3,4", NULL          },
    {"two header rows",
     "<table><thead><tr><th rowspan=2>A</th><th colspan=2>To</th></tr><tr><th>X</th><th>Y</th></tr></thead>"
     "<tr><td>1</td><td>2</td><td>3</td></tr></table>\n",                                       "A,To X,To Y\n1,2,3",  NULL          },
    {"HTML without a header",         "<table><tr><td>1</td></tr></table>\n",                   "\n1",                 NULL          },
    {"HTML never closed",             "<table><tr><th>A</th></tr><tr><td>1\n",                  "A\n1",                "table-html"  },
    {"a table in a comment",          "<!--\n|A|\n|-|\n|1|\n-->\n",                             "",                    NULL          },
};

static void grid(void **state)
{
    const struct table_row *row = *state;
    struct markdown_page page;
    struct buffer buffer = {0};

    markdown_page_read(&page, row->markdown);

    const struct block *table = markdown_page_find(&page, BLOCK_TABLE);

    if (table)
        table_show(&page.arena, &buffer, table->table);
    assert_text_equal(buffer_text(&buffer), row->want);
    if (row->said) {
        assert_int_equal(page.diags.count, 1);
        assert_string_equal(diag_name(page.diags.items[0].code), row->said);
    } else {
        assert_int_equal(page.diags.count, 0);
    }
    buffer_free(&buffer);
    markdown_page_free(&page);
}

// A table inside a cell is a block of its own, and its words are not the cell's.
static void inner_table(void **state)
{
    struct markdown_page page;
    struct buffer buffer = {0};

    (void)state;
    markdown_page_read(
        &page,
        "<table><tr><th>A</th></tr><tr><td>x<table><tr><th>B</th></tr><tr><td>1</td></tr></table></td></tr></table>\n");
    for (const struct block *block = page.root; block; block = block_next(block, page.root))
        if (block->kind == BLOCK_TABLE) {
            table_show(&page.arena, &buffer, block->table);
            buffer_add_character(&buffer, ';');
        }
    assert_text_equal(buffer_text(&buffer), "A\nx;B\n1;");
    buffer_free(&buffer);
    markdown_page_free(&page);
}

// Where each row and cell stands.
static void places(void **state)
{
    struct markdown_page page;

    (void)state;
    markdown_page_read(&page, "x\n\n> | A | B |\n> |---|---|\n> | 1 |  two |\n");

    const struct table *table = markdown_page_need(&page, BLOCK_TABLE)->table;
    struct place row = place_from_span(table->rows[0].span),
                 cell = place_from_span(table->rows[0].cells[1].span);

    assert_int_equal(row.line, 5);
    assert_int_equal(row.column, 3);
    assert_int_equal(cell.line, 5);
    assert_int_equal(cell.column, 10);
    assert_int_equal(cell.end_column, 13);
    markdown_page_free(&page);
}

// The 40 tables whose cells Markdig gave.
static bool cells_equal(struct arena *arena, const struct row *row, size_t columns,
                        const cJSON *want)
{
    size_t column = 0;
    const cJSON *cell;

    cJSON_ArrayForEach(cell, want)
    {
        struct text text = column < columns ? rich_plain(arena, row->cells[column].rich) : TEXT("");
        struct text wanted = text_from_string(cell->valuestring);
        size_t i = 0;

        column++;
        for (size_t j = 0; j < wanted.length; j++) { // white space apart
            if (character_is_space(wanted.at[j]))
                continue;
            while (i < text.length && character_is_space(text.at[i]))
                i++;
            if (i >= text.length || text.at[i++] != wanted.at[j])
                return false;
        }
    }
    return column == columns;
}

static void markdig(void **state)
{
    const cJSON *test = *state;
    const cJSON *tables = cJSON_GetObjectItemCaseSensitive(test, "tables"), *want = tables->child;
    struct markdown_page page;

    markdown_page_read(&page, cJSON_GetObjectItemCaseSensitive(test, "markdown")->valuestring);
    for (const struct block *block = page.root; block; block = block_next(block, page.root)) {
        if (block->kind != BLOCK_TABLE)
            continue;
        assert_non_null(want);
        assert_true(cells_equal(&page.arena, &block->table->header, block->table->columns,
                                cJSON_GetObjectItemCaseSensitive(want, "header")));

        const cJSON *rows = cJSON_GetObjectItemCaseSensitive(want, "rows");

        assert_int_equal(block->table->row_count, cJSON_GetArraySize(rows));
        for (size_t i = 0; i < block->table->row_count; i++)
            assert_true(cells_equal(&page.arena, &block->table->rows[i], block->table->columns,
                                    cJSON_GetArrayItem(rows, (int)i)));
        want = want->next;
    }
    assert_null(want);
    markdown_page_free(&page);
}

static int markdig_run(const char *path)
{
    struct arena arena = {0};
    struct folder folder;
    struct text text;

    if (!folder_open(&folder, path) ||
        file_read(&arena, &folder, "spec/pipe-tables.json", 1 << 20, &text) != FILE_OK) {
        printf("SKIPPED: the 40 cases of Markdig's cells are not there (%s)\n", path);
        return 0;
    }

    cJSON *tests = cJSON_ParseWithLength(text.at, text.length), *test;
    size_t count = 0;
    struct CMUnitTest units[64];

    assert_non_null(tests);
    cJSON_ArrayForEach(test, tests)
    {
        assert_true(count < 64);
        units[count++] =
            (struct CMUnitTest){.name = cJSON_GetObjectItemCaseSensitive(test, "id")->valuestring,
                                .test_func = markdig,
                                .initial_state = test};
    }

    int failed = _cmocka_run_group_tests("markdig", units, count, NULL, NULL);

    cJSON_Delete(tests);
    folder_close(&folder);
    arena_free(&arena);
    return failed;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(inner_table), cmocka_unit_test(places)};

    return ROWS_RUN(table_rows, grid) + cmocka_run_group_tests(tests, NULL, NULL) +
           markdig_run(SHARED_DIR);
}
