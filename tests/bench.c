// How long the parts of the walk take over a folder of pages, as ratios within one run: reading the
// files, parsing them into pages, extracting the records, writing them as JSON.
#include "compile.h"
#include "emit/json.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <time.h>

struct times {
    double read, parse, extract, write;
    size_t pages, bytes, records;
};

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void page_measure(struct compiler *compiler, const char *path, struct times *times)
{
    double start = now();
    const struct source *source = compile_read(compiler, path);
    double read = now();

    if (!source)
        return;

    const struct page *page =
        page_from_source(&compiler->arena, compiler->docset, source, &compiler->diags);
    double parsed = now();
    struct dataset_page result = {
        .records =
            *records_from_page(&compiler->arena, compiler->extractor, page, &compiler->diags, NULL)};
    double extracted = now();

    if (!records_are_empty(&result.records)) {
        struct buffer buffer = {0};
        struct cJSON *json = json_from_page(&result);

        json_print(&buffer, json);
        cJSON_Delete(json);
        buffer_free(&buffer);
    }
    times->write += now() - extracted;
    times->read += read - start;
    times->parse += parsed - read;
    times->extract += extracted - parsed;
    times->pages++;
    times->bytes += source->text.length;
    times->records += result.records.milestones.count + result.records.transitions.count +
                      result.records.faqs.count;
    arena_reset(&compiler->arena);
}

int main(int count, char **arguments)
{
    struct arena arena = {0};
    struct diags diags = {0};
    struct folder folder;
    struct file_list files = {0};
    struct times times = {0};

    if (count != 2 || !folder_open(&folder, arguments[1])) {
        fprintf(stderr, "usage: bench FOLDER\n");
        return 2;
    }
    file_list_folder(&arena, &folder, &files);

    struct compiler compiler = {.folder = &folder};

    compiler.docset = docset_open(&arena, &folder, &(struct docset_options){0}, &diags);
    compiler.extractor = extractor_new(&arena, compiler.docset, &diags);
    for (size_t i = 0; i < files.count; i++)
        if (docset_has_page(compiler.docset, files.items[i]))
            page_measure(&compiler, files.items[i], &times);
    printf("%zu pages, %.1f MB, %zu records\n", times.pages, (double)times.bytes / 1e6,
           times.records);
    printf("part      CPU s   of parsing   MB/s\n");
    printf("read    %7.3f   %10.2f   %4.0f\n", times.read, times.read / times.parse,
           (double)times.bytes / 1e6 / times.read);
    printf("parse   %7.3f   %10.2f   %4.0f\n", times.parse, 1.0,
           (double)times.bytes / 1e6 / times.parse);
    printf("extract %7.3f   %10.2f   %4.0f\n", times.extract, times.extract / times.parse,
           (double)times.bytes / 1e6 / times.extract);
    printf("write   %7.3f   %10.2f   %4.0f\n", times.write, times.write / times.parse,
           (double)times.bytes / 1e6 / times.write);
    compiler_free(&compiler);
    diags_free(&diags);
    folder_close(&folder);
    arena_free(&arena);
    return 0;
}
