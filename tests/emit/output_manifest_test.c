// What a run removes from its output folder: what an earlier one has written there, and nothing
// else.
#include "emit/output_manifest.h"

#include "base/buffer.h"
#include "base/digest.h"
#include "base/file.h"

#include "rows.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// The working folder is a new one. In `out` an earlier run wrote the text "old".
static int setup(void **state)
{
    char *folder = strdup("/tmp/output_manifest_test.XXXXXX");

    *state = folder;
    return !folder || !mkdtemp(folder) || chdir(folder) != 0;
}

static int teardown(void **state)
{
    char command[200];

    snprintf(command, sizeof command, "rm -rf '%s'", (char *)*state);
    free(*state);
    return chdir("/") != 0 || system(command) != 0; // NOLINT: the name is our own
}

static struct text read_file(struct arena *arena, const char *path)
{
    struct folder folder;
    struct text text = TEXT("nothing");

    assert_true(folder_open(&folder, "."));
    if (file_read(arena, &folder, path, 100000, &text) != FILE_OK)
        text = TEXT("nothing");
    folder_close(&folder);
    return text;
}

static void write_manifest(const char *line)
{
    struct arena arena = {0};
    const struct text digest = text_from(digest_from_text(&arena, TEXT("old")), strlen("sha256:"));
    struct buffer buffer = {0};

    for (; *line; line++)
        if (*line == '@')
            buffer_add(&buffer, digest);
        else
            buffer_add_character(&buffer, *line);
    assert_int_equal(file_write("out/" OUTPUT_MANIFEST, buffer_text(&buffer)), FILE_WRITTEN);
    buffer_free(&buffer);
    arena_free(&arena);
}

// A run that writes "new" to new.json and nothing else.
static void run(struct diags *diags, bool keep, size_t removed)
{
    struct output_files files = {.folder = "out", .diags = diags};

    output_files_write(&files, "new.json", TEXT("new"));
    output_manifest_update(&files, keep);
    assert_int_equal(files.removed, removed);
    assert_int_equal(files.failed, 0);
    output_files_free(&files);
}

static const struct manifest_row {
    const char *what;
    const char *path, *text; // a file that is there
    const char *lines;       // of the manifest; "@" stands for the digest of "old"
    bool removed;
    size_t diags;
} rows[] = {
    {"ours",             "out/a/b.json", "old",    "@  a/b.json\n",                   true,  0},
    {"among others",     "out/b.json",   "old",    "@  a.json\nrubbish\n\n@  b.json", true,  0},
    {"changed since",    "out/b.json",   "edited", "@  b.json\n",                     false, 1},
    {"not listed",       "out/b.json",   "old",    "@  c.json\n",                     false, 0},
    {"an output",        "out/new.json", "new",    "@  new.json\n",                   false, 0},
    {"another's file",   "b.json",       "old",    "@  ../b.json\n",                  false, 0},
    {"by an odd name",   "out/b.json",   "old",    "@  ./b.json\n@  x/../b.json\n",   false, 0},
    {"by a root's name", "b.json",       "old",    "@  /b.json\n",                    false, 0},
    {"no digest",        "out/b.json",   "old",    "old  b.json\n",                   false, 0},
    {"a short digest",   "out/b.json",   "old",    "0123456789abcdef  b.json\n",      false, 0},
    {"one blank",        "out/b.json",   "old",    "@ b.json\n",                      false, 0},
    {"no name",          "out/b.json",   "old",    "@  \n",                           false, 0},
    {"a folder now",     "out/b.json/c", "old",    "@  b.json\n",                     false, 1},
    {"a line's end",     "out/a\nb\\c",  "old",    "\\@  a\\nb\\\\c\n",               true,  0},
    {"not escaped",      "out/anb",      "old",    "@  a\\nb\n",                      false, 0},
};

static void only_ours_is_removed(void **state)
{
    const struct manifest_row *row = *state;
    void *folder = NULL;
    struct arena arena = {0};
    struct diags diags = {0};

    assert_int_equal(setup(&folder), 0);
    assert_int_equal(file_write(row->path, text_from_string(row->text)), FILE_WRITTEN);
    write_manifest(row->lines);
    run(&diags, false, row->removed);
    assert_text_equal(read_file(&arena, row->path), row->removed ? "nothing" : row->text);
    assert_int_equal(diags.count, row->diags);
    assert_int_not_equal(access("out/a", F_OK), 0);
    assert_text_equal(
        read_file(&arena, "out/" OUTPUT_MANIFEST),
        "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437  new.json\n");
    diags_free(&diags);
    arena_free(&arena);
    assert_int_equal(teardown(&folder), 0);
}

// A link is none of ours, whatever it leads to.
static void links_are_left(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct stat status;

    (void)state;
    assert_int_equal(file_write("theirs/b.json", TEXT("old")), FILE_WRITTEN);
    assert_int_equal(file_write("out/c.json", TEXT("old")), FILE_WRITTEN);
    assert_int_equal(symlink("../theirs", "out/below"), 0);
    assert_int_equal(symlink("c.json", "out/link.json"), 0);
    write_manifest("@  below/b.json\n@  link.json\n");
    run(&diags, false, 0);
    assert_text_equal(read_file(&arena, "theirs/b.json"), "old");
    assert_text_equal(read_file(&arena, "out/c.json"), "old");
    assert_int_equal(lstat("out/link.json", &status), 0);
    assert_int_equal(diags.count, 2);
    diags_free(&diags);
    arena_free(&arena);
}

// A run that keeps what was there leaves it to the next one.
static void what_is_kept_stays_listed(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};

    (void)state;
    assert_int_equal(file_write("out/a\\b", TEXT("old")), FILE_WRITTEN);
    write_manifest("\\@  a\\\\b\n");
    run(&diags, true, 0);
    assert_text_equal(read_file(&arena, "out/a\\b"), "old");
    run(&diags, true, 0);
    run(&diags, false, 1);
    assert_text_equal(read_file(&arena, "out/a\\b"), "nothing");
    run(&diags, false, 0);
    assert_int_equal(diags.count, 0);
    diags_free(&diags);
    arena_free(&arena);
}

static void names_are_listed(void **state)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct output_files files = {.folder = "out", .diags = &diags};

    (void)state;
    output_files_write(&files, "pages/b.json", TEXT("b"));
    output_files_write(&files, "a.json", TEXT("a"));
    output_names_write(&files, "elsewhere/names");
    assert_text_equal(read_file(&arena, "elsewhere/names"), "a.json\npages/b.json\n");
    output_names_write(&files, "out/a.json/names");
    assert_int_equal(files.failed, 1);
    assert_string_equal(diags.items[0].message.at, "cannot be written: Not a directory");
    output_files_free(&files);
    diags_free(&diags);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(links_are_left, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_kept_stays_listed, setup, teardown),
        cmocka_unit_test_setup_teardown(names_are_listed, setup, teardown),
    };

    return ROWS_RUN(rows, only_ours_is_removed) + cmocka_run_group_tests(tests, NULL, NULL);
}
