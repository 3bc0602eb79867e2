// What every record carries: the conditions around it, and the place it comes from.
#include "rows.h"

#include "extract/page_records.h"

#define TABLE "| Deprecated cmdlet | Replacement |\n|---|---|\n| Get-OldMail | Get-Mail |\n"

static const struct condition_row {
    const char *name, *markdown;
    const char *want; // the conditions, joined by ";"
} condition_rows[] = {
    {"none",                "# Deprecated cmdlets\n\n" TABLE,                                            ""                    },
    {"zone",                "# Deprecated cmdlets\n\n::: zone pivot=\"cloud\"\n" TABLE "::: zone-end\n",
     "zone cloud"                                                                                                              },
    {"moniker",
     "# Deprecated cmdlets\n\n::: moniker range=\">= v2\"\n\n" TABLE "\n::: moniker-end\n",
     "moniker >= v2"                                                                                                           },
    {"tab",                 "# Deprecated cmdlets\n\n## [Cloud](#tab/cloud)\n\n" TABLE "\n---\n",        "tab cloud"           },
    {"tab in a moniker",
     "# Deprecated cmdlets\n\n::: moniker range=\"v1\"\n\n## [Cloud](#tab/cloud)\n\n" TABLE
     "\n---\n\n::: moniker-end\n",                                                                       "moniker v1;tab cloud"},
    {"moniker of the page", "---\nmonikerRange: '>= v3'\n---\n# Deprecated cmdlets\n\n" TABLE,
     "moniker >= v3"                                                                                                           },
};

static void conditions(void **state)
{
    const struct condition_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct buffer buffer = {0};
    const struct records *records = records_from_text(&arena, &diags, row->markdown);

    assert_int_equal(records->transitions.count, 1);

    const struct texts *texts = &records->transitions.items[0].conditions;

    for (size_t i = 0; i < texts->count; i++) {
        buffer_add_string(&buffer, i ? ";" : "");
        buffer_add(&buffer, texts->items[i]);
    }
    assert_text_equal(buffer_text(&buffer), row->want);
    buffer_free(&buffer);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    return ROWS_RUN(condition_rows, conditions);
}
