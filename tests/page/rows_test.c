// Nothing moves: the line of every table row of real pages holds the words of its first cell that has any.
//
// rows_test FOLDER: prints every row that fails; status 1 if more than one in 10,000 does.
#include "base/file.h"
#include "page/page.h"

#include <stdio.h>

struct result {
    size_t tables, rows, lost;
};

// The longest run of letters and digits in the text, which no escape or entity changes.
static struct text longest_word(struct text text)
{
    struct text longest = {text.at, 0};
    size_t start = 0;

    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length && (character_is_letter(text.at[i]) || character_is_digit(text.at[i])))
            continue;
        if (i - start > longest.length)
            longest = text_slice(text, start, i);
        start = i + 1;
    }
    return longest;
}

static bool row_is_in_place(const struct row *row, size_t columns)
{
    struct place place = place_from_span(row->span);
    struct text word = {"", 0};

    for (size_t column = 0; column < columns && word.length == 0; column++)
        if (!row->cells[column].spanned && row->cells[column].rich->mark_count == 0)
            word = longest_word(row->cells[column].rich->text);
    if (word.length == 0)
        return true;
    for (uint32_t line = place.line; line <= place.end_line; line++)
        if (text_contains(source_line_text(row->span.source, line), word))
            return true;
    printf("%s:%u: no \"%.*s\" in this row\n", place.path, place.line, TEXT_ARGUMENTS(word));
    return false;
}

static void page_check(struct arena *arena, const struct source *source, struct result *result)
{
    struct diags diags = {0};
    const struct page *page = page_from_source(arena, NULL, source, &diags);

    for (const struct block *block = page->root; block; block = block_next(block, page->root)) {
        if (block->kind != BLOCK_TABLE)
            continue;
        result->tables++;
        for (size_t i = 0; i < block->table->row_count; i++) {
            result->rows++;
            result->lost += !row_is_in_place(&block->table->rows[i], block->table->columns);
        }
    }
    diags_free(&diags);
}

int main(int count, char **arguments)
{
    struct arena names = {0}, arena = {0};
    struct folder folder;
    struct file_list files = {0};
    struct result result = {0};

    if (count != 2 || !folder_open(&folder, arguments[1])) {
        printf("SKIPPED: there is no folder of real pages (%s)\n", count == 2 ? arguments[1] : "none named");
        return 77;
    }
    file_list_folder(&names, &folder, &files);
    for (size_t i = 0; i < files.count; i++) {
        struct text text;

        if (text_equals(path_extension(text_from_string(files.items[i])), TEXT(".md")) &&
            file_read(&arena, &folder, files.items[i], 8 << 20, &text) == FILE_OK)
            page_check(&arena, source_from_text(&arena, files.items[i], text), &result);
        arena_reset(&arena);
    }
    printf("%zu tables, %zu rows, %zu out of place\n", result.tables, result.rows, result.lost);
    folder_close(&folder);
    arena_free(&names);
    arena_free(&arena);
    return result.rows == 0 || result.lost * 10000 > result.rows;
}
