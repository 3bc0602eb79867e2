// Makes the headers of many milestones, and beside them what one would write by hand: a table of
// pointers to strings. usage: header_bench FOLDER COUNT
#include "base/file.h"
#include "emit/c_text.h"
#include "emit/outputs.h"
#include "record/id.h"

#include "sample_records.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PER_PAGE 500

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void add_page(struct dataset *set, long page, long count)
{
    struct arena arena = {0};
    struct records records = {
        .path = arena_format(&arena, "services/page-%05ld.md", page).at,
        .digest = TEXT("sha256:"),
    };

    for (long i = 0; i < count; i++) {
        const long number = page * PER_PAGE + i;
        const char *subject = arena_format(&arena, "Contoso Service %ld", number).at;
        const char *date = arena_format(&arena, "%ld-%02ld-%02ld", 2000 + number % 50,
                                        1 + number % 12, 1 + number % 28)
                               .at;
        struct milestone *milestone =
            sample_milestone(&arena, &records, subject, (enum event)(number % EVENT_COUNT), date);

        milestone->text = arena_format(
            &arena, "Support of service %ld ends; move to another one before it does.", number);
    }
    records_finish(&arena, &records);
    dataset_add(set, &records);
    arena_free(&arena);
}

static void write_naive(const struct dataset *set, const char *folder)
{
    struct buffer buffer = {0};
    struct arena arena = {0};

    buffer_add_string(
        &buffer,
        "struct naive { const char *id, *subject, *event, *date, *date_text, *text, *page; int line; };\n"
        "extern const struct naive naive[];\nconst struct naive naive[] = {\n");
    for (size_t page = 0; page < set->count; page++) {
        const struct records *records = &set->items[page].records;

        for (size_t i = 0; i < records->milestones.count; i++) {
            const struct milestone *milestone = &records->milestones.items[i];

            buffer_format(
                &buffer,
                "    {\"%.*s\", \"%.*s\", \"%s\", \"%s\", \"%.*s\", \"%.*s\", \"%s\", %u},\n",
                TEXT_ARGUMENTS(milestone->id), TEXT_ARGUMENTS(milestone->subjects.items[0]),
                event_name(milestone->event), milestone->date.edtf,
                TEXT_ARGUMENTS(milestone->date_text), TEXT_ARGUMENTS(milestone->text),
                records->path, milestone->source.line);
        }
    }
    buffer_add_string(&buffer, "};\n");
    file_write(arena_format(&arena, "%s/naive.c", folder).at, buffer_text(&buffer));
    arena_free(&arena);
    buffer_free(&buffer);
}

int main(int count, char **arguments)
{
    struct dataset set = {0};
    struct diags diags = {0};
    const long milestones = count == 3 ? strtol(arguments[2], NULL, 10) : 0;

    if (milestones <= 0)
        return 2;
    for (long page = 0; page * PER_PAGE < milestones; page++)
        add_page(&set, page,
                 milestones - page * PER_PAGE < PER_PAGE ? milestones - page * PER_PAGE : PER_PAGE);
    dataset_sort(&set);
    const double start = seconds();
    const struct outputs_result result =
        outputs_write(&set, &(struct outputs_options){.folder = arguments[1]}, &diags);

    printf("%ld milestones: %zu files written in %.1f s\n", milestones,
           result.written + result.unchanged, seconds() - start);
    write_naive(&set, arguments[1]);
    diags_free(&diags);
    dataset_free(&set);
    return result.failed > 0;
}
