// The file system: what is read, what is refused, what is written.
#include "rows.h"

#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// The working folder of every test is a new one:
//     root/a.md root/b/c.md root/b/empty root/.hidden root/.git/x root/pipe
//     root/inside -> b/c.md   root/outside -> ../secret   root/dangling -> nothing
//     root/folder -> b        root/up -> ..               root/proc -> /proc/self/environ
static int setup(void **state)
{
    char *folder = strdup("/tmp/file_test.XXXXXX");

    *state = folder;
    if (!folder || !mkdtemp(folder) || chdir(folder) != 0)
        return -1;
    return !(file_write("root/a.md", TEXT("alpha\n")) == FILE_WRITTEN &&
             file_write("root/b/c.md", TEXT("gamma\n")) == FILE_WRITTEN &&
             file_write("root/b/empty", TEXT("")) == FILE_WRITTEN &&
             file_write("root/.hidden", TEXT("h")) == FILE_WRITTEN &&
             file_write("root/.git/x", TEXT("x")) == FILE_WRITTEN &&
             file_write("secret", TEXT("secret")) == FILE_WRITTEN &&
             mkfifo("root/pipe", 0600) == 0 && symlink("b/c.md", "root/inside") == 0 &&
             symlink("../secret", "root/outside") == 0 &&
             symlink("nothing", "root/dangling") == 0 && symlink("b", "root/folder") == 0 &&
             symlink("..", "root/up") == 0 && symlink("/proc/self/environ", "root/proc") == 0);
}

static int teardown(void **state)
{
    char command[200];

    snprintf(command, sizeof command, "rm -rf '%s'", (char *)*state);
    free(*state);
    return chdir("/") != 0 || system(command) != 0; // NOLINT: the name is our own
}

static const struct read_row {
    const char *path;
    enum file_status status;
    const char *want;
} reads[] = {
    {"a.md",        FILE_OK,          "alpha\n"},
    {"b/c.md",      FILE_OK,          "gamma\n"},
    {"b/empty",     FILE_OK,          ""       },
    {"inside",      FILE_OK,          "gamma\n"},
    {"folder/c.md", FILE_OK,          "gamma\n"},
    {"no.md",       FILE_MISSING,     NULL     },
    {"a.md/x",      FILE_MISSING,     NULL     },
    {"dangling",    FILE_MISSING,     NULL     },
    {"b",           FILE_NOT_REGULAR, NULL     },
    {"pipe",        FILE_NOT_REGULAR, NULL     },
    {"outside",     FILE_OUTSIDE,     NULL     },
    {"up/secret",   FILE_OUTSIDE,     NULL     },
    {"proc",        FILE_OUTSIDE,     NULL     },
    {"../secret",   FILE_OUTSIDE,     NULL     },
    {"/etc/passwd", FILE_OUTSIDE,     NULL     },
};

static void reading_stays_below_the_folder(void **state)
{
    struct arena arena = {0};
    struct folder folder;

    (void)state;
    assert_true(folder_open(&folder, "root"));
    for (size_t i = 0; i < ROWS_COUNT(reads); i++) {
        struct text text = TEXT("untouched");
        const enum file_status status = file_read(&arena, &folder, reads[i].path, 100, &text);

        if (status != reads[i].status)
            fail_msg("%s %s", reads[i].path, file_status_text(status));
        assert_text_equal(text, reads[i].want ? reads[i].want : "untouched");
        assert_int_equal(text.at[text.length], '\0');
    }
    folder_close(&folder);
    arena_free(&arena);
}

static void what_the_user_names_is_read_wherever_it_is(void **state)
{
    static const struct read_row named[] = {
        {"root/outside",        FILE_OK,          "secret"},
        {"root/../secret",      FILE_OK,          "secret"},
        {"./root/folder/empty", FILE_OK,          ""      },
        {"root/dangling",       FILE_MISSING,     NULL    },
        {"root/b",              FILE_NOT_REGULAR, NULL    },
        {"root/pipe",           FILE_NOT_REGULAR, NULL    },
        {"/dev/null",           FILE_NOT_REGULAR, NULL    },
    };
    struct arena arena = {0};
    struct text text;

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(named); i++) {
        assert_int_equal(file_read_named(&arena, named[i].path, 100, &text), named[i].status);
        if (named[i].want)
            assert_text_equal(text, named[i].want);
    }
    assert_int_equal(file_read_named(&arena, "secret", 5, &text), FILE_TOO_LARGE);
    arena_free(&arena);
}

static void reading_stops_at_the_limit(void **state)
{
    struct arena arena = {0};
    struct folder folder;
    struct text text;

    (void)state;
    assert_true(folder_open(&folder, "root"));
    assert_int_equal(file_read(&arena, &folder, "a.md", 6, &text), FILE_OK);
    assert_int_equal(file_read(&arena, &folder, "a.md", 5, &text), FILE_TOO_LARGE);
    folder_close(&folder);
    arena_free(&arena);
}

// The kernel says that its files have 0 bytes.
static void a_file_of_unknown_size_is_read_whole(void **state)
{
    struct arena arena = {0};
    struct folder folder;
    struct text text = {0};

    (void)state;
    assert_true(folder_open(&folder, "/proc/self"));
    assert_int_equal(file_read(&arena, &folder, "status", 100000, &text), FILE_OK);
    assert_true(text_starts_with(text, TEXT("Name:")));
    assert_int_equal(file_read(&arena, &folder, "status", 10, &text), FILE_TOO_LARGE);
    folder_close(&folder);
    arena_free(&arena);
}

static void a_missing_folder_is_not_opened(void **state)
{
    struct folder folder;

    (void)state;
    assert_false(folder_open(&folder, "none"));
    assert_int_equal(errno, ENOENT);
    assert_false(folder_open(&folder, "root/a.md"));
    folder_close(&folder);
}

static void listing_is_sorted_and_enters_no_links(void **state)
{
    static const char *const want[] = {".hidden",  "a.md",   "b/c.md",  "b/empty",
                                       "dangling", "inside", "outside", "proc"};
    struct arena arena = {0};
    struct file_list files = {0};
    struct folder folder;

    (void)state;
    assert_true(folder_open(&folder, "root"));
    file_list_folder(&arena, &folder, &files);
    assert_int_equal(files.count, ROWS_COUNT(want));
    for (size_t i = 0; i < files.count; i++)
        assert_string_equal(files.items[i], want[i]);
    folder_close(&folder);
    arena_free(&arena);
}

static void deep_folders_are_left_out(void **state)
{
    struct arena arena = {0};
    struct file_list files = {0};
    struct folder folder;
    char path[500] = "deep";

    (void)state;
    for (size_t i = 0; i < 100; i++) {
        const size_t length = strlen(path);

        snprintf(path + length, sizeof path - length, "/d");
    }
    assert_int_equal(file_write("deep/a", TEXT("a")), FILE_WRITTEN);
    snprintf(path + strlen(path), sizeof path - strlen(path), "/b");
    assert_int_equal(file_write(path, TEXT("b")), FILE_WRITTEN);
    assert_true(folder_open(&folder, "deep"));
    file_list_folder(&arena, &folder, &files);
    assert_int_equal(files.count, 1);
    folder_close(&folder);
    arena_free(&arena);
}

static size_t count_entries(const char *path)
{
    DIR *folder = opendir(path);
    size_t count = 0;

    assert_non_null(folder);
    while (readdir(folder))
        count++;
    closedir(folder);
    return count - 2;
}

static void writing_touches_only_what_changes(void **state)
{
    struct stat before, after;

    (void)state;
    assert_int_equal(file_write("out/x/y", TEXT("one")), FILE_WRITTEN);
    assert_int_equal(stat("out/x/y", &before), 0);
    assert_int_equal(file_write("out/x/y", TEXT("one")), FILE_UNCHANGED);
    assert_int_equal(stat("out/x/y", &after), 0);
    assert_true(before.st_ino == after.st_ino && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
    assert_int_equal(file_write("out/x/y", TEXT("two")), FILE_WRITTEN);
    assert_int_equal(stat("out/x/y", &after), 0);
    assert_int_not_equal(before.st_ino, after.st_ino);
    assert_int_equal(file_write("out/x/y", TEXT("two and more")), FILE_WRITTEN);
    assert_int_equal(file_write("out/x/y", TEXT("")), FILE_WRITTEN);
    assert_int_equal(file_write("out/x/y", TEXT("")), FILE_UNCHANGED);
    assert_int_equal(count_entries("out/x"), 1);
}

static void writing_replaces_links_and_spares_devices(void **state)
{
    struct stat status;

    (void)state;
    assert_int_equal(file_write("root/outside", TEXT("mine")), FILE_WRITTEN);
    assert_int_equal(lstat("root/outside", &status), 0);
    assert_true(S_ISREG(status.st_mode));
    assert_int_equal(file_write("secret", TEXT("secret")), FILE_UNCHANGED);
    assert_int_equal(file_write("root/pipe", TEXT("mine")), FILE_FAILED);
    assert_int_equal(file_write("/dev/null", TEXT("mine")), FILE_FAILED);
    assert_int_equal(file_write("root/b", TEXT("mine")), FILE_FAILED);
    assert_int_equal(errno, EISDIR);
    assert_int_equal(file_write("root/a.md/x", TEXT("mine")), FILE_FAILED);
    assert_int_equal(errno, ENOTDIR);
}

static void names_may_be_as_long_as_the_system_allows(void **state)
{
    char path[300] = "long/";

    (void)state;
    memset(path + 5, 'n', 255);
    assert_int_equal(file_write(path, TEXT("x")), FILE_WRITTEN);
    assert_int_equal(file_write(path, TEXT("y")), FILE_WRITTEN);
    assert_int_equal(count_entries("long"), 1);
    memset(path + 5, 'n', 256);
    assert_int_equal(file_write(path, TEXT("x")), FILE_FAILED);
    assert_int_equal(errno, ENAMETOOLONG);
}

// The number of a process that has just ended.
static long dead_process(void)
{
    const pid_t child = fork();

    if (child == 0)
        _exit(0);
    assert_true(child > 0 && waitpid(child, NULL, 0) == child);
    return (long)child;
}

static void leftovers_of_dead_processes_are_removed(void **state)
{
    char dead[100], alive[100];

    (void)state;
    snprintf(dead, sizeof dead, "out/a/.x.json.sunsetc-%ld", dead_process());
    snprintf(alive, sizeof alive, "out/a/.x.json.sunsetc-%ld", (long)getpid());
    assert_int_equal(file_write(dead, TEXT("half")), FILE_WRITTEN);
    assert_int_equal(file_write(alive, TEXT("half")), FILE_WRITTEN);
    assert_int_equal(file_write("out/a/.x.sunsetc-", TEXT("no number")), FILE_WRITTEN);
    assert_int_equal(file_write("out/a/x.sunsetc-1x", TEXT("another's")), FILE_WRITTEN);
    file_remove_leftovers("out", false);
    assert_int_equal(access(dead, F_OK), 0);
    file_remove_leftovers("out", true);
    assert_int_not_equal(access(dead, F_OK), 0);
    assert_int_equal(access(alive, F_OK), 0);
    assert_int_equal(count_entries("out/a"), 3);
    file_remove_leftovers("none", true);
}

static const struct remove_row {
    const char *path;
    bool removed;
    const char *left; // of what held it, this is still there
} removals[] = {
    {"x/y/z",        true,  "x/kept"   },
    {"x/y",          false, "x/kept"   },
    {"a.md",         true,  "b"        },
    {"b/c.md",       true,  "b/empty"  },
    {"inside",       false, "inside"   },
    {"folder/empty", true,  "folder"   },
    {"pipe",         false, "pipe"     },
    {"up/secret",    false, "up/secret"},
    {"../secret",    false, "../secret"},
    {"no/no",        false, "."        },
};

static void removing_stays_below_the_folder(void **state)
{
    struct arena arena = {0};
    struct folder folder;

    (void)state;
    assert_int_equal(file_write("root/x/y/z", TEXT("z")), FILE_WRITTEN);
    assert_int_equal(file_write("root/x/kept", TEXT("k")), FILE_WRITTEN);
    assert_true(folder_open(&folder, "root"));
    for (size_t i = 0; i < ROWS_COUNT(removals); i++) {
        const struct remove_row *row = &removals[i];

        if (file_remove(&arena, &folder, row->path) != row->removed)
            fail_msg("%s is %s", row->path, row->removed ? "not removed" : "removed");
        if (faccessat(folder.descriptor, row->left, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
            fail_msg("%s is gone with %s", row->left, row->path);
    }
    assert_int_not_equal(access("root/x/y", F_OK), 0);
    folder_close(&folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reading_stays_below_the_folder, setup, teardown),
        cmocka_unit_test_setup_teardown(what_the_user_names_is_read_wherever_it_is, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(reading_stops_at_the_limit, setup, teardown),
        cmocka_unit_test_setup_teardown(a_file_of_unknown_size_is_read_whole, setup, teardown),
        cmocka_unit_test_setup_teardown(a_missing_folder_is_not_opened, setup, teardown),
        cmocka_unit_test_setup_teardown(listing_is_sorted_and_enters_no_links, setup, teardown),
        cmocka_unit_test_setup_teardown(deep_folders_are_left_out, setup, teardown),
        cmocka_unit_test_setup_teardown(writing_touches_only_what_changes, setup, teardown),
        cmocka_unit_test_setup_teardown(writing_replaces_links_and_spares_devices, setup, teardown),
        cmocka_unit_test_setup_teardown(names_may_be_as_long_as_the_system_allows, setup, teardown),
        cmocka_unit_test_setup_teardown(removing_stays_below_the_folder, setup, teardown),
        cmocka_unit_test_setup_teardown(leftovers_of_dead_processes_are_removed, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
