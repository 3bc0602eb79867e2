// Every file of a data set: where it goes, and that nothing is rewritten without need.
#include "emit/outputs.h"

#include "base/file.h"
#include "emit/c_pool.h"
#include "record/id.h"

#include "rows.h"
#include "sample_records.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void add_page(struct dataset *set, const char *path)
{
    struct arena arena = {0};
    struct records *records = sample_records(&arena, path);

    records_finish(&arena, records);
    dataset_add(set, records);
    arena_free(&arena);
}

// A page whose pool has several rows, the last of which holds one text of two lines only.
static void add_long_page(struct dataset *set, const char *path)
{
    struct arena arena = {0};
    struct records records = {.path = path, .digest = sample_records(&arena, path)->digest};

    for (int length = 3; length < 5000; length *= 3)
        sample_faq(&arena, &records, arena_format(&arena, "Why %d?", length).at,
                   arena_format(&arena, "%0*d", length, 1).at);
    sample_faq(&arena, &records, arena_format(&arena, "%0*d", C_POOL_TEXT, 1).at,
               arena_format(&arena, "%0*d", 100, 2).at);
    records_finish(&arena, &records);
    dataset_add(set, &records);
    arena_free(&arena);
}

static struct outputs_result write_set(struct dataset *set, const char *folder, struct diags *diags)
{
    static const char *const examples[] = {
        EXAMPLES "/Sunset.java.mustache", EXAMPLES "/milestones.csv.mustache",
        EXAMPLES "/sunset.go.mustache",   EXAMPLES "/sunset.hpp.mustache",
        EXAMPLES "/sunset.md.mustache",   EXAMPLES "/sunset.py.mustache",
        EXAMPLES "/sunset.rs.mustache",   EXAMPLES "/sunset.ts.mustache",
    };
    const struct outputs_options options = {
        .folder = folder,
        .template_files = examples,
        .template_file_count = sizeof examples / sizeof *examples,
    };

    dataset_sort(set);
    return outputs_write(set, &options, diags);
}

static void assert_exists(const char *folder, const char *name)
{
    char path[512];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (access(path, R_OK) != 0)
        fail_msg("%s is not there", path);
}

// The folder stays: other tests validate what is in it.
static void files_are_written_once(void **state)
{
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    add_page(&set, "guides/lamps.md");
    add_page(&set, "all.md");
    add_long_page(&set, "long.md");
    const struct outputs_result first = write_set(&set, OUTPUT_FOLDER, &diags);
    const struct outputs_result second = write_set(&set, OUTPUT_FOLDER, &diags);

    assert_int_equal(first.failed, 0);
    assert_int_equal(second.written, 0);
    assert_int_equal(second.unchanged, first.written + first.unchanged);
    assert_exists(OUTPUT_FOLDER, "dataset.json");
    assert_exists(OUTPUT_FOLDER, "pages/guides/lamps.json");
    assert_exists(OUTPUT_FOLDER, "pages/all.json");
    assert_exists(OUTPUT_FOLDER, "include/sunset/guides/lamps.h");
    assert_exists(OUTPUT_FOLDER, "sunset.go");
    assert_int_equal(diags.count, 0);
    diags_free(&diags);
    dataset_free(&set);
}

static void write_text(const char *path, const char *text)
{
    assert_int_equal(file_write(path, text_from_string(text)) == FILE_FAILED, 0);
}

static void assert_holds(const char *path, const char *want)
{
    char found[512] = "";
    FILE *file = fopen(path, "rb");

    assert_non_null(file);
    found[fread(found, 1, sizeof found - 1, file)] = '\0';
    fclose(file);
    assert_string_equal(found, want);
}

// A folder of one's own: its page.h in the place of ours, a file for each page, a file for all, and
// a partial of ours.
static void templates_of_ones_own_are_used(void **state)
{
    const char *folder = OUTPUT_FOLDER ".own";
    const struct outputs_options options = {.folder = folder,
                                            .templates = OUTPUT_FOLDER ".templates"};
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    write_text(OUTPUT_FOLDER ".templates/page.h.mustache", "/* {{file}} {{> _own}} */\n");
    write_text(OUTPUT_FOLDER ".templates/_own.mustache", "{{milestones.@count}}");
    write_text(OUTPUT_FOLDER ".templates/page.txt.mustache", "{{page.title}}\n");
    write_text(OUTPUT_FOLDER ".templates/all.txt.mustache", "{{#pages}}{{page.path}} {{/pages}}\n");
    add_page(&set, "a/b.md");
    dataset_sort(&set);
    const struct outputs_result result = outputs_write(&set, &options, &diags);

    assert_int_equal(result.failed, 0);
    assert_int_equal(diags.count, 0);
    assert_holds(OUTPUT_FOLDER ".own/include/sunset/a/b.h", "/* include/sunset/a/b.h 4 */\n");
    assert_holds(OUTPUT_FOLDER ".own/pages/a/b.txt", "Lanterns \"and\" lamps\n");
    assert_holds(OUTPUT_FOLDER ".own/all.txt", "a/b.md \n");
    assert_exists(folder, "include/sunset.h");
    diags_free(&diags);
    dataset_free(&set);
}

// Two records of one page that C cannot tell apart are renamed, and two subjects that it cannot are
// one; both is said.
static void names_that_clash_are_reported(void **state)
{
    struct arena arena = {0};
    struct records records = {.path = "a.md"};
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    sample_milestone(&arena, &records, "Lamp 2", EVENT_RETIRED, "2030");
    sample_milestone(&arena, &records, "lamp-2", EVENT_RETIRED, "2031");
    sample_milestone(&arena, &records, "LAMP 2", EVENT_RETIRED, "2032");
    sample_transition(&arena, &records, "a to b", "c");
    sample_transition(&arena, &records, "a", "b to c");
    records_finish(&arena, &records);
    dataset_add(&set, &records);
    write_set(&set, OUTPUT_FOLDER ".clash", &diags);

    assert_int_equal(diags.count, 2);
    assert_string_equal(diags.items[0].message.at,
                        "another record has the name of \"a.to.b-to-c\" in C, which is "
                        "SUNSET_a_MOVE_A_TO_B_TO_C_FF83FC therefore");
    assert_int_equal(diags.items[0].place.line, 102);
    assert_string_equal(diags.items[1].message.at,
                        "\"lamp-2\" and \"Lamp 2\" are both SUNSET_LAMP_2_RETIRED in C");
    assert_int_equal(diags.items[1].place.line, 12);
    diags_free(&diags);
    dataset_free(&set);
    arena_free(&arena);
}

// Nothing is written of a template that is wrong; the rest is.
static void a_wrong_template_is_reported(void **state)
{
    static const char *const files[] = {OUTPUT_FOLDER ".wrong/x.txt.mustache",
                                        OUTPUT_FOLDER ".wrong/missing.txt.mustache"};
    const struct outputs_options options = {
        .folder = OUTPUT_FOLDER ".wrong", .template_files = files, .template_file_count = 2};
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    write_text(files[0], "one\n{{#two}}\n");
    add_page(&set, "a.md");
    const struct outputs_result result = outputs_write(&set, &options, &diags);

    assert_int_equal(result.failed, 2);
    assert_int_equal(diags.count, 2);
    assert_int_equal(diags.items[0].code, DIAG_TEMPLATE);
    assert_int_equal(diags.items[0].place.line, 2);
    assert_string_equal(diags.items[1].place.path, files[1]);
    assert_exists(OUTPUT_FOLDER ".wrong", "dataset.json");
    assert_int_equal(access(OUTPUT_FOLDER ".wrong/x.txt", F_OK), -1);
    diags_free(&diags);
    dataset_free(&set);
}

static void pages_of_one_name_are_told_apart(void **state)
{
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    add_page(&set, "a.yml");
    add_page(&set, "a.md");
    add_page(&set, "a.yml.md");
    const struct outputs_result result = write_set(&set, OUTPUT_FOLDER ".names", &diags);

    assert_int_equal(result.failed, 0);
    assert_exists(OUTPUT_FOLDER ".names", "pages/a.json");
    assert_exists(OUTPUT_FOLDER ".names", "pages/a.yml.json");
    assert_exists(OUTPUT_FOLDER ".names", "pages/a.yml.md.json");
    assert_true(diags.count >= 1);
    assert_int_equal(diags.items[0].code, DIAG_OUTPUT_NAME);
    diags_free(&diags);
    dataset_free(&set);
}

static void a_file_that_cannot_be_written_is_reported(void **state)
{
    struct dataset set = {0};
    struct diags diags = {0};

    (void)state;
    add_page(&set, "a.md");
    const struct outputs_result result = write_set(&set, "/dev/null/out", &diags);

    assert_int_equal(result.written, 0);
    assert_true(result.failed >= 2);
    assert_int_equal(diags.items[0].code, DIAG_OUTPUT);
    assert_string_equal(diags.items[0].message.at, "nothing can be written to it: Not a directory");
    diags_free(&diags);
    dataset_free(&set);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_written_once),
        cmocka_unit_test(templates_of_ones_own_are_used),
        cmocka_unit_test(a_wrong_template_is_reported),
        cmocka_unit_test(names_that_clash_are_reported),
        cmocka_unit_test(pages_of_one_name_are_told_apart),
        cmocka_unit_test(a_file_that_cannot_be_written_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
