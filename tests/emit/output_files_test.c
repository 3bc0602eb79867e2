// One message for each reason why files cannot be written, however many they are.
#include "emit/output_files.h"

#include "base/file.h"

#include "rows.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static int setup(void **state)
{
    char *folder = strdup("/tmp/output_files_test.XXXXXX");

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

static void write_names(struct output_files *files, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        output_files_write(files, names[i], TEXT("text"));
    output_files_report(files);
}

static void assert_said(const struct diags *diags, size_t i, const char *path, const char *message)
{
    assert_true(i < diags->count);
    assert_int_equal(diags->items[i].code, DIAG_OUTPUT);
    assert_string_equal(diags->items[i].place.path, path);
    assert_string_equal(diags->items[i].message.at, message);
}

static void a_file_in_the_folders_place_is_said_once(void **state)
{
    static const char *const names[] = {"a", "pages/b", "pages/c"};
    struct diags diags = {0};
    struct output_files files = {.folder = "out", .diags = &diags};

    (void)state;
    assert_int_equal(file_write("out", TEXT("a file")), FILE_WRITTEN);
    write_names(&files, names, ROWS_COUNT(names));
    assert_int_equal(files.failed, 3);
    assert_int_equal(diags.count, 1);
    assert_said(&diags, 0, "out", "nothing can be written to it: Not a directory");
    output_files_free(&files);
    diags_free(&diags);
}

static void files_of_one_reason_are_said_together(void **state)
{
    static const char *const names[] = {"a", "b/1", "c", "b/2", "b/3"};
    struct diags diags = {0};
    struct output_files files = {.folder = "out", .diags = &diags};

    (void)state;
    assert_int_equal(file_write("out/b", TEXT("a file")), FILE_WRITTEN);
    assert_int_equal(file_write("out/c/d", TEXT("a folder around it")), FILE_WRITTEN);
    write_names(&files, names, ROWS_COUNT(names));
    assert_int_equal(files.written, 1);
    assert_int_equal(files.failed, 4);
    assert_int_equal(diags.count, 2);
    assert_said(&diags, 0, "out",
                "3 of its files cannot be written, the first is b/1: Not a directory");
    assert_said(&diags, 1, "out/c", "cannot be written: Is a directory");
    output_files_free(&files);
    diags_free(&diags);
}

// A file that is too large stands for a disk that is full: after it, nothing is tried.
static void a_full_disk_ends_the_writing(void **state)
{
    static const char *const names[] = {"b", "c", "d"};
    struct diags diags = {0};
    struct output_files files = {.folder = "out", .diags = &diags};
    struct rlimit before, limit;

    (void)state;
    output_files_write(&files, "a", TEXT("text"));
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    limit = before;
    limit.rlim_cur = 2;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
    output_files_write(&files, names[0], TEXT("text"));
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    write_names(&files, names + 1, ROWS_COUNT(names) - 1);
    assert_int_equal(files.written, 1);
    assert_int_equal(files.failed, 3);
    assert_int_equal(diags.count, 1);
    assert_said(&diags, 0, "out",
                "3 of its files cannot be written, the first is b: File too large");
    assert_int_not_equal(access("out/c", F_OK), 0);
    output_files_free(&files);
    diags_free(&diags);
}

static void a_name_is_written_once(void **state)
{
    static const char *const names[] = {"a", "b", "a"};
    struct diags diags = {0};
    struct output_files files = {.folder = "out", .diags = &diags};

    (void)state;
    write_names(&files, names, ROWS_COUNT(names));
    assert_int_equal(files.written, 2);
    assert_int_equal(files.failed, 1);
    assert_said(&diags, 0, "out/a", "cannot be written: it is an output already");
    output_files_free(&files);
    diags_free(&diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_file_in_the_folders_place_is_said_once, setup, teardown),
        cmocka_unit_test_setup_teardown(files_of_one_reason_are_said_together, setup, teardown),
        cmocka_unit_test_setup_teardown(a_full_disk_ends_the_writing, setup, teardown),
        cmocka_unit_test_setup_teardown(a_name_is_written_once, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
