// Docsets: which files are pages, where they are published, what is said of them, and what they
// include.
#include "page/page.h"

#include "base/buffer.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILE_COUNT = 10 };

struct named_file {
    const char *path;
    const char *text;
};

// A folder on disk with a docset in it.
struct site {
    char path[32];
    struct arena arena;
    struct folder folder;
    struct file_list files;
    struct diags diags;
    struct docset *docset;
};

static void site_open(struct site *site, const struct named_file *files, const char *base_url)
{
    *site = (struct site){.path = "/tmp/docset-test-XXXXXX"};
    assert_non_null(mkdtemp(site->path));
    for (size_t i = 0; i < FILE_COUNT && files[i].path != NULL; i++) {
        const char *path = arena_format(&site->arena, "%s/%s", site->path, files[i].path).at;

        assert_int_equal(file_write(path, text_from_string(files[i].text)), FILE_WRITTEN);
    }
    assert_true(folder_open(&site->folder, site->path));
    file_list_folder(&site->arena, &site->folder, &site->files);
    const struct docset_options options = {.base_url = base_url, .files = &site->files};

    site->docset = docset_open(&site->arena, &site->folder, &options, &site->diags);
}

static void site_close(struct site *site)
{
    for (size_t i = 0; i < site->files.count; i++)
        unlink(arena_format(&site->arena, "%s/%s", site->path, site->files.items[i]).at);
    for (size_t i = 0; i < site->files.count; i++) {
        struct text folder = path_folder(text_from_string(site->files.items[i]));

        for (; folder.length > 0; folder = path_folder(folder))
            rmdir(arena_format(&site->arena, "%s/%.*s", site->path, TEXT_ARGUMENTS(folder)).at);
    }
    assert_int_equal(rmdir(site->path), 0);
    folder_close(&site->folder);
    diags_free(&site->diags);
    arena_free(&site->arena);
}

// What the docset says of all its files: the pages with their addresses, then the messages.
static const char *site_told(struct site *site)
{
    struct buffer buffer = {0};

    for (size_t i = 0; i < site->files.count; i++) {
        const char *path = site->files.items[i];
        const struct text url = docset_url(&site->arena, site->docset, path);

        if (docset_has_page(site->docset, path))
            buffer_format(&buffer, "%s%s%.*s\n", path, url.length > 0 ? " " : "",
                          TEXT_ARGUMENTS(url));
    }
    for (size_t i = 0; i < site->diags.count; i++)
        buffer_format(&buffer, "%s:%u: %.*s\n", site->diags.items[i].place.path,
                      (unsigned)site->diags.items[i].place.line,
                      TEXT_ARGUMENTS(site->diags.items[i].message));
    const char *told = arena_copy(&site->arena, buffer_text(&buffer)).at;

    buffer_free(&buffer);
    return told;
}

#define FAQ   "### YamlMime:FAQ\n"
#define ALL   "\"files\": [\"**/*.md\", \"**/*.yml\"]"
#define LEARN "https://learn.microsoft.com"

static const struct site_row {
    const char *name;
    struct named_file files[FILE_COUNT];
    const char *base_url;
    const char *want;
} site_rows[] = {
    {"without docfx.json",
     {{"a.md", ""},
      {"README.md", ""},
      {"TOC.md", ""},
      {"x/toc.md", ""},
      {"x/b.md", ""},
      {"x/includes/c.md", "[!INCLUDE [x](../_includes/y/d.md)] [!INCLUDE [x](c.md)]"},
      {"x/_includes/y/d.md", ""},
      {"includes.md", ""},
      {"b.yml", FAQ},
      {"c.yml", "### YamlMime:Landing\n"}},
     NULL,                        "README.md\na.md\nb.yml\nincludes.md\nx/b.md\n"                                          },
    {"includes that nothing includes",
     {{"a.md", "Text [!INCLUDE [x](includes/One.md)]\n"},
      {"includes/one.md", "[!include[y](<sub/two.md>)]"},
      {"includes/sub/two.md", ""},
      {"includes/three.md", "[!INCLUDE [x](../a.md)]"},
      {"listed/docfx.json", "{\"build\": {\"content\": [{" ALL "}]}}"},
      {"listed/includes/four.md", ""}},
     NULL,                        "a.md\nincludes/three.md\n"                                                              },
    {"an address for all",
     {{"A b.md", ""}, {"x/Index.md", ""}, {"index.md", ""}, {"f\xC3\xBC.md", ""}, {"b.yml", FAQ}},
     "https://example.org/Docs/", "A b.md https://example.org/Docs/a%20b\n"
     "b.yml https://example.org/Docs/b\n"
     "f\xC3\xBC.md https://example.org/Docs/f%C3%BC\n"
     "index.md https://example.org/Docs/\n"
     "x/Index.md https://example.org/Docs/x/\n"                                           },
    {"content and exclude",
     {{"docfx.json",
       "{\"build\": {\"content\": [{" ALL
       ", \"exclude\": [\"**/obj/**\", \"readme.md\"]}], \"resource\": [{\"files\": [\"**/*\"]}]}}"},
      {"a.md", ""},
      {"README.md", ""},
      {"obj/b.md", ""},
      {"x/README.md", ""},
      {"toc.yml", ""},
      {"f.yml", FAQ},
      {"includes/c.md", ""}},
     NULL,                        "a.md\nf.yml\nx/README.md\n"                                                             },
    {"src and dest",
     {{"docfx.json",
       "{\"build\": {\"content\": [{" ALL
       ", \"src\": \"7.4\", \"dest\": \"module\", \"group\": \"g\"}, {\"files\": \"*.md\"}],"
       "\"groups\": {\"g\": {\"moniker_range\": \"=shell-7.4\"}}}}"},
      {"7.4/Core/Each-Thing.md", ""},
      {"a.md", ""},
      {"x/b.md", ""}},
     "https://example.org/shell", "7.4/Core/Each-Thing.md https://example.org/shell/module/core/each-thing?view=shell-7.4\n"
     "a.md https://example.org/shell/a\n"                                                 },
    {"a range of monikers names none",
     {{"docfx.json",
       "{\"build\": {\"content\": [{" ALL
       ", \"version\": \"g\", \"dest\": \".\"}], \"groups\": {\"g\": {\"moniker_range\": \">= x-1 || =x-0\"}}}}"},
      {"a.md", ""}},
     "https://example.org",       "a.md https://example.org/a\n"                                                           },
    {"each docfx.json has its folder",
     {{"docfx.json",
       "{\"build\": {\"content\": [{\"files\": [\"**/*.md\"], \"exclude\": [\"x/**\"]}]}}"},
      {"x/docfx.json", "{\"build\": {\"content\": [{\"files\": [\"*.md\"]}]}}"},
      {"a.md", ""},
      {"y/a.md", ""},
      {"x/b.md", ""},
      {"x/y/c.md", ""}},
     NULL,                        "a.md\nx/b.md\ny/a.md\n"                                                                 },
    {"a docfx.json that takes its neighbours",
     {{"site/docfx.json",
       "{\"build\": {\"content\": [{" ALL ", \"src\": \"../articles\", \"dest\": \"docs\"}]}}"},
      {"articles/a.md", ""},
      {"site/b.md", ""},
      {"other/c.md", ""}},
     "https://example.org",       "articles/a.md https://example.org/docs/a\n"
     "other/c.md https://example.org/other/c\n"                                                 },
    {"a broken docfx.json changes nothing",
     {{"docfx.json", "{\"build\": [}"}, {"a.md", ""}, {"TOC.md", ""}},
     NULL,                        "a.md\ndocfx.json:1: not valid JSON: this is no value\n"                                 },
    {"shapes that are none",
     {{"docfx.json",
       "{\"build\": {\"content\": [{\"files\": [null, 7, {\"a\": 1}, \"**/*.md\", \"\"]}, null,\n7, {\"src\": \"../x\"}], \"globalMetadata\": 3}}"},
      {"a.md", ""}},
     NULL,                        "a.md\n"
     "docfx.json:1: a pattern must be a string that holds something; it is left out\n"
     "docfx.json:1: a pattern must be a string that holds something; it is left out\n"
     "docfx.json:1: a pattern must be a string that holds something; it is left out\n"
     "docfx.json:1: a pattern must be a string that holds something; it is left out\n"
     "docfx.json:1: an entry of \"content\" must be a map; it is left out\n"
     "docfx.json:2: an entry of \"content\" must be a map; it is left out\n"
     "docfx.json:2: \"src\" leads out of the folder that is compiled; it is left out\n"
     "docfx.json:2: \"globalMetadata\" must be a map; it is left out\n"                                          },
    {"build is a number",
     {{"docfx.json", "{\"build\": 7}"}, {"a.md", ""}},
     NULL,                        "a.md\ndocfx.json:1: \"build\" must be a map; it is left out\n"                          },
    {"content is a number",
     {{"docfx.json", "{\"build\": {\"content\": 7}}"}, {"a.md", ""}},
     NULL,                        "a.md\ndocfx.json:1: \"content\" must be a list of maps; it is left out\n"               },
    {"the root is a string",
     {{"docfx.json", "\"build\""}, {"a.md", ""}},
     NULL,                        "a.md\ndocfx.json:1: docfx.json must hold a map; it is left out\n"                       },
    {"content without a file",
     {{"docfx.json", "{\"build\": {\"content\": []}}"}, {"a.md", ""}},
     NULL,                        "docfx.json:1: \"content\" names no file, so nothing below this folder is a page\n"      },
    {"a repository and its docsets",
     {{".openpublishing.publish.config.json",
       "{\"docsets_to_publish\": [{\"docset_name\": \"d\", \"build_source_folder\": \"docs\", \"locale\": \"de-de\"},"
       "{\"build_source_folder\": \"gone\"}]}"},
      {"docs/docfx.json",
       "{\"build\": {\"content\": [{" ALL
       "}], \"globalMetadata\": {\"breadcrumb_path\": \"/Azure/Arc/bread/toc.json\"}}}"},
      {"docs/bread/toc.yml", "- name: x\n"},
      {"docs/a.md", ""},
      {"docs/sample/docfx.json", "{\"build\": {\"content\": []}}"},
      {"docs/sample/b.md", ""},
      {"README.md", ""},
      {"gone/c.md", ""}},
     NULL,                        "docs/a.md " LEARN "/de-de/azure/arc/a\n"
     "docs/sample/b.md " LEARN "/de-de/azure/arc/sample/b\n"
     "gone/c.md\n"                                                                                               },
    {"breadcrumbs of another docset tell nothing",
     {{"docfx.json", "{\"build\": {\"content\": [{" ALL
                     "}], \"globalMetadata\": {\"breadcrumb_path\": \"/azure/bread/toc.json\"}}}"},
      {"crumbs/toc.yml", ""},
      {"a.md", ""}},
     NULL,                        "a.md\n"                                                                                 },
    {"the address by what has moved",
     {{"docfx.json", "{\"build\": {\"content\": [{" ALL "}]}}"},
      {".openpublishing.redirection.json",
       "{\"redirections\": ["
       "{\"source_path\": \"old.md\", \"redirect_url\": \"/azure/arc/x/new#part\"},"
       "{\"source_path_from_root\": \"/older.md\", \"redirect_URL\": \"/Azure/Arc/other?a=b\"},"
       "{\"source_path\": \"x/new.md\", \"redirect_url\": \"/previous/x/new\"},]}"},
      {"x/new.md", ""},
      {"other.md", ""}},
     NULL,                        "other.md " LEARN "/azure/arc/other\n"
     "x/new.md " LEARN "/previous/x/new\n"                                                                       },
    {"one page that has moved is no witness",
     {{"docfx.json", "{\"build\": {\"content\": [{" ALL "}]}}"},
      {".openpublishing.redirection.json",
       "{\"redirections\": [{\"source_path\": \"old.md\", \"redirect_url\": \"/azure/new\"}, {\"source_path\": 7}, 7]}"},
      {"new.md", ""}},
     NULL,                        "new.md\n"
     ".openpublishing.redirection.json:1: a redirection needs a source_path and a redirect_url; it is left out\n"
     ".openpublishing.redirection.json:1: a redirection needs a source_path and a redirect_url; it is left out\n"},
};

static void site_is_told(void **state)
{
    const struct site_row *row = *state;
    struct site site;

    site_open(&site, row->files, row->base_url);
    assert_string_equal(site_told(&site), row->want);
    site_close(&site);
}

static const struct named_file metadata_files[FILE_COUNT] = {
    {"x/docfx.json",
     "{\"build\": {\"globalMetadata\": {\"ms.date\": \"01/01/2020\", \"author\": \"all\", \"flag\": true, \"list\": [1]},"
     "\"fileMetadata\": {\"ms.date\": {\"**/*.md\": \"02/02/2020\", \"a/**\": \"03/03/2020\", \"a/b/**.{md,yml}\": \"04/04/2020\"},"
     "\"author\": {\"c/**\": [\"one\", \"two\"]}, \"none\": 7}}}"},
};

static const struct metadata_row {
    const char *name;
    const char *path, *key, *want;
} metadata_rows[] = {
    {"global",                         "x/z.yml",     "ms.date", "01/01/2020"},
    {"a file's beats the global",      "x/z.md",      "ms.date", "02/02/2020"},
    {"the later pattern wins",         "x/a/z.md",    "ms.date", "03/03/2020"},
    {"the last pattern wins",          "x/a/b/z.yml", "ms.date", "04/04/2020"},
    {"patterns count from docfx.json", "a/b/z.md",    "ms.date", ""          },
    {"a list hides the global",        "x/c/z.md",    "author",  ""          },
    {"no list is joined",              "x/a/z.md",    "author",  "all"       },
    {"a number or a word",             "x/z.md",      "flag",    "true"      },
    {"a list is no text",              "x/z.md",      "list",    ""          },
    {"no such key",                    "x/z.md",      "title",   ""          },
};

static void metadata_is_found(void **state)
{
    const struct metadata_row *row = *state;
    struct site site;

    site_open(&site, metadata_files, NULL);
    const struct text value = docset_metadata(site.docset, row->path, row->key);

    assert_string_equal(arena_copy(&site.arena, value).at, row->want);
    assert_int_equal(site.diags.count, 1);
    site_close(&site);
}

static const struct resolve_row {
    const char *from, *reference;
    const char *want; // NULL: it leaves the folder
} resolve_rows[] = {
    {"x/y/a.md", "b.md",             "x/y/b.md"       },
    {"x/y/a.md", "../includes/b.md", "x/includes/b.md"},
    {"x/y/a.md", "~/includes/b.md",  "x/includes/b.md"},
    {"a.md",     "~/includes/b.md",  "includes/b.md"  },
    {"x/y/a.md", "~/../b.md",        "b.md"           },
    {"x/y/a.md", "../../../b.md",    NULL             },
    {"x/y/a.md", "~/../../b.md",     NULL             },
    {"x/y/a.md", "/etc/passwd",      NULL             },
};

static void reference_is_resolved(void **state)
{
    const struct resolve_row *row = *state;
    struct site site;

    site_open(&site, metadata_files, NULL);
    const char *path =
        docset_resolve(&site.arena, site.docset, row->from, text_from_string(row->reference));

    if (row->want == NULL)
        assert_null(path);
    else
        assert_string_equal(path, row->want);
    site_close(&site);
}

static void moved_pages_have_addresses(void **state)
{
    (void)state;
    static const struct named_file files[FILE_COUNT] = {
        {"docfx.json",                               "{}"                                                                      },
        {"sub/.openpublishing.redirection.sub.json",
         "{\"redirections\": [{\"source_path\": \"a.md\", \"redirect_url\": \"https://example.org/x\"},"
         "{\"source_path\": \"sub/b.md\", \"redirect_url\": \"new\"},"
         "{\"source_path\": \"sub/c.md\", \"redirect_url\": \"d\"}, {\"source_path\": \"sub/d.md\", \"redirect_url\": \"c\"}]}"},
        {".openpublishing.publish.config.json",
         "{\"docsets_to_publish\": [{\"build_source_folder\": \".\", \"base_path\": \"/base\"}]}"                              },
    };
    static const char *const rows[][2] = {
        {"a.md",          "https://example.org/x"     }, // from the repository
        {"sub/a.md",      "https://example.org/x"     }, // and from the file
        {"sub/b.md",      LEARN "/base/sub/new"       },
        {"sub/c.md",      ""                          }, // to one that has moved itself
        {"x%20y 100%.md", LEARN "/base/x%20y%20100%25"}, // a path as a link has it
    };
    struct site site;

    site_open(&site, files, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(
            arena_copy(&site.arena, docset_url(&site.arena, site.docset, rows[i][0])).at,
            rows[i][1]);
    assert_int_equal(site.diags.count, 0);
    site_close(&site);
}

static void included_file_is_kept(void **state)
{
    (void)state;
    static const struct named_file files[FILE_COUNT] = {
        {"includes/Part.md", "caf\xE9"}
    };
    struct site site;
    enum file_status status;

    site_open(&site, files, NULL);
    const struct source *source = docset_read(site.docset, "includes/Part.md", &status);

    assert_non_null(source);
    assert_int_equal(status, FILE_OK);
    assert_string_equal(source->path, "includes/Part.md");
    assert_true(text_equals(source->text, TEXT("caf\xEF\xBF\xBD")));
    assert_ptr_equal(docset_read(site.docset, "includes/Part.md", &status), source);
    assert_int_equal(site.diags.count, 1);
    assert_int_equal(site.diags.items[0].code, DIAG_ENCODING);
    assert_string_equal(docset_read(site.docset, "Includes/part.MD", &status)->path,
                        "includes/Part.md");
    assert_null(docset_read(site.docset, "includes/none.md", &status));
    assert_int_equal(status, FILE_MISSING);
    assert_null(docset_read(site.docset, "includes", &status));
    assert_int_equal(status, FILE_NOT_REGULAR);
    site_close(&site);
}

// A page that is named alone still has the settings of the folders around it.
static void settings_around_a_page_are_found(void **state)
{
    (void)state;
    static const struct named_file files[FILE_COUNT] = {
        {"x/docfx.json", "{\"build\": {\"globalMetadata\": {\"author\": \"me\"}}}"},
        {"x/y/a.md",     ""                                                       },
    };
    static const char *const page = "x/y/a.md";
    struct site site;

    site_open(&site, files, NULL);
    const struct file_list pages = {.items = (const char *[]){page}, .count = 1};
    const struct docset *docset = docset_open(
        &site.arena, &site.folder, &(struct docset_options){.pages = &pages}, &site.diags);

    assert_true(text_equals(docset_metadata(docset, page, "author"), TEXT("me")));
    assert_int_equal(docset_metadata(docset, "y/a.md", "author").length, 0);
    site_close(&site);
}

static void page_takes_the_docsets_date(void **state)
{
    (void)state;
    struct site site;
    const struct source *sources[2];

    site_open(&site, metadata_files, NULL);
    sources[0] = source_from_text(&site.arena, "x/z.md", TEXT("# A\n"));
    sources[1] = source_from_text(&site.arena, "x/z.md", TEXT("---\nms.date: 12/31/2021\n---\n"));
    assert_string_equal(
        page_from_source(&site.arena, site.docset, sources[0], &site.diags)->front_matter.date.at,
        "2020-02-02");
    assert_string_equal(
        page_from_source(&site.arena, site.docset, sources[1], &site.diags)->front_matter.date.at,
        "2021-12-31");
    site_close(&site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moved_pages_have_addresses),
        cmocka_unit_test(included_file_is_kept),
        cmocka_unit_test(settings_around_a_page_are_found),
        cmocka_unit_test(page_takes_the_docsets_date),
    };

    return ROWS_RUN(site_rows, site_is_told) + ROWS_RUN(metadata_rows, metadata_is_found) +
           ROWS_RUN(resolve_rows, reference_is_resolved) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
