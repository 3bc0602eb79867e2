// What must hold for every page: pages made from seeds, each compiled in two layouts and compared.
#include "page_maker.h"
#include "rows.h"

#include "compile.h"
#include "emit/json.h"
#include "extract/shared_words.h"
#include "page/encoding.h"
#include "page/page.h"

#include <cjson/cJSON.h>

#include <stdio.h>
#include <string.h>

#define SEEDS 60u

static const struct layout plain = {.line_end = "\n"};

// What one seed needs: its memory and its diagnostics.
struct trial {
    struct arena arena;
    struct diags diags;
    uint64_t seed;
};

static void trial_start(struct trial *trial, uint64_t seed)
{
    *trial = (struct trial){.seed = seed};
}

static void trial_end(struct trial *trial)
{
    diags_free(&trial->diags);
    arena_free(&trial->arena);
}

static const struct records *records_of(struct trial *trial, const char *path, struct text text)
{
    const struct source *source = source_from_bytes(&trial->arena, path, text, &trial->diags);
    const struct page *page = page_from_source(&trial->arena, NULL, source, &trial->diags);

    return records_from_page(&trial->arena, shared_extractor(), page, &trial->diags, NULL);
}

static const struct records *records_in(struct trial *trial, const struct layout *layout)
{
    return records_of(trial, "page.md", page_make(&trial->arena, trial->seed, layout).text);
}

// What is told of a record; its places only if asked for.
struct spelling {
    bool lines, columns;
    uint32_t shift; // so many lines are taken off
};

static void print_source(struct buffer *buffer, const struct record_source *source,
                         const struct spelling *spelling)
{
    if (spelling->lines)
        buffer_format(buffer, " %u-%u", (unsigned)(source->line - spelling->shift),
                      (unsigned)(source->end_line - spelling->shift));
    if (spelling->columns)
        buffer_format(buffer, " %u-%u", (unsigned)source->column, (unsigned)source->end_column);
    buffer_add_character(buffer, '\n');
}

static void print_records(struct buffer *buffer, const struct records *records,
                          const struct spelling *spelling)
{
    for (size_t i = 0; i < records->milestones.count; i++) {
        const struct milestone *milestone = &records->milestones.items[i];

        buffer_format(buffer, "milestone %.*s: %.*s %s %s (%.*s)", TEXT_ARGUMENTS(milestone->id),
                      TEXT_ARGUMENTS(milestone->subjects.items[0]), event_name(milestone->event),
                      milestone->date.edtf, TEXT_ARGUMENTS(milestone->date_text));
        print_source(buffer, &milestone->source, spelling);
    }
    for (size_t i = 0; i < records->transitions.count; i++) {
        const struct transition *transition = &records->transitions.items[i];

        buffer_format(buffer, "transition %.*s: %.*s -> %.*s", TEXT_ARGUMENTS(transition->id),
                      TEXT_ARGUMENTS(transition->from), TEXT_ARGUMENTS(transition->to));
        print_source(buffer, &transition->source, spelling);
    }
    for (size_t i = 0; i < records->faqs.count; i++) {
        const struct faq *faq = &records->faqs.items[i];

        buffer_format(buffer, "faq %.*s: %.*s %.*s %.*s", TEXT_ARGUMENTS(faq->id),
                      TEXT_ARGUMENTS(faq->question), TEXT_ARGUMENTS(faq->answer_text),
                      TEXT_ARGUMENTS(faq->answer_html));
        print_source(buffer, &faq->source, spelling);
    }
}

static struct text spell(struct trial *trial, const struct records *records,
                         const struct spelling *spelling)
{
    struct buffer buffer = {0};

    print_records(&buffer, records, spelling);
    const struct text text = arena_copy(&trial->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return text;
}

static int compare_lines(const void *left, const void *right)
{
    const struct text *line = left, *other = right;

    return text_compare(*line, *other);
}

static struct text sort_lines(struct trial *trial, struct text text)
{
    struct text lines[512], line;
    struct buffer buffer = {0};
    size_t count = 0;

    while (text_next_line(&text, &line)) {
        assert_true(count < ROWS_COUNT(lines));
        lines[count++] = line;
    }
    qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t i = 0; i < count; i++)
        buffer_format(&buffer, "%.*s\n", TEXT_ARGUMENTS(lines[i]));
    const struct text sorted = arena_copy(&trial->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    return sorted;
}

static void assert_same(const struct trial *trial, struct text got, struct text want)
{
    if (!text_equals(got, want))
        fail_msg("seed %llu:\n%.*s--- is not what the plain page gives:\n%.*s",
                 (unsigned long long)trial->seed, TEXT_ARGUMENTS(got), TEXT_ARGUMENTS(want));
}

static const struct layout_row {
    const char *name;
    struct layout layout;
    bool is_reordered;
} layouts[] = {
    {"CR LF",                  {.line_end = "\r\n"},                                 false},
    {"CR",                     {.line_end = "\r"},                                   false},
    {"a byte order mark",      {.line_end = "\n", .mark = true},                     false},
    {"no line end at the end", {.line_end = "\n", .open_end = true},                 false},
    {"all three",              {.line_end = "\r\n", .mark = true, .open_end = true}, false},
    {"one blank line more",    {.line_end = "\n", .blank_lines = 1},                 false},
    {"many blank lines more",  {.line_end = "\r\n", .blank_lines = 57},              false},
    {"padded columns",         {.line_end = "\n", .padding = 9},                     false},
    {"rows in another order",  {.line_end = "\n", .row_order = 4711},                true },
};

static void layout_changes_no_record(void **state)
{
    const struct layout_row *row = *state;
    const struct spelling spelling = {.lines = !row->is_reordered,
                                      .columns = row->layout.padding == 0 && !row->is_reordered,
                                      .shift = row->layout.blank_lines};
    const struct spelling unshifted = {.lines = spelling.lines, .columns = spelling.columns};

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct trial trial;

        trial_start(&trial, seed);
        struct text got = spell(&trial, records_in(&trial, &row->layout), &spelling);
        struct text want = spell(&trial, records_in(&trial, &plain), &unshifted);

        if (row->is_reordered) {
            got = sort_lines(&trial, got);
            want = sort_lines(&trial, want);
        }
        assert_same(&trial, got, want);
        trial_end(&trial);
    }
}

static void every_record_is_found(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct trial trial;

        trial_start(&trial, seed);
        const struct made_page made = page_make(&trial.arena, seed, &plain);
        const struct records *records = records_of(&trial, "page.md", made.text);

        if (records->milestones.count != made.milestones ||
            records->transitions.count != made.transitions || records->faqs.count != made.faqs)
            fail_msg(
                "seed %llu gives %zu, %zu, %zu, not %zu, %zu, %zu milestones, transitions, faqs:\n%.*s",
                (unsigned long long)seed, records->milestones.count, records->transitions.count,
                records->faqs.count, made.milestones, made.transitions, made.faqs,
                TEXT_ARGUMENTS(made.text));
        trial_end(&trial);
    }
}

static void assert_line_holds(const struct trial *trial, const struct source *source,
                              const struct record_source *place, struct text words)
{
    struct span span = {source, source->line_starts[place->line - 1],
                        (uint32_t)source->text.length};

    if (place->end_line < source->line_count)
        span.end = source->line_starts[place->end_line];
    if (!text_contains(span_text(span), words))
        fail_msg("seed %llu: lines %u to %u do not hold \"%.*s\"", (unsigned long long)trial->seed,
                 (unsigned)place->line, (unsigned)place->end_line, TEXT_ARGUMENTS(words));
}

static void a_record_stands_where_its_subject_stands(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct trial trial;

        trial_start(&trial, seed);
        const struct text text = page_make(&trial.arena, seed, &plain).text;
        const struct source *source = source_from_text(&trial.arena, "page.md", text);
        const struct records *records = records_of(&trial, "page.md", text);

        for (size_t i = 0; i < records->milestones.count; i++) {
            const struct milestone *milestone = &records->milestones.items[i];

            assert_line_holds(&trial, source, &milestone->source, milestone->subjects.items[0]);
            assert_line_holds(&trial, source, &milestone->source, milestone->date_text);
        }
        for (size_t i = 0; i < records->transitions.count; i++)
            assert_line_holds(&trial, source, &records->transitions.items[i].source,
                              records->transitions.items[i].from);
        for (size_t i = 0; i < records->faqs.count; i++)
            assert_line_holds(&trial, source, &records->faqs.items[i].source,
                              records->faqs.items[i].question);
        trial_end(&trial);
    }
}

static struct text json_of(struct trial *trial, const size_t *order, size_t count)
{
    struct dataset set = {0};
    struct buffer buffer = {0};

    for (size_t i = 0; i < count; i++) {
        const char *path = arena_format(&trial->arena, "page-%zu.md", order[i]).at;
        const struct text text = page_make(&trial->arena, trial->seed + order[i], &plain).text;

        dataset_add(&set, records_of(trial, path, text));
    }
    dataset_sort(&set);
    cJSON *json = json_from_dataset(&set);

    json_print(&buffer, json);
    cJSON *again = cJSON_ParseWithLength(buffer.at, buffer.length);

    assert_non_null(again);
    assert_true(cJSON_Compare(json, again, true));
    const struct text text = arena_copy(&trial->arena, buffer_text(&buffer));

    buffer_free(&buffer);
    cJSON_Delete(again);
    cJSON_Delete(json);
    dataset_free(&set);
    return text;
}

// And what is written as JSON is read back equal.
static void the_order_of_pages_does_not_matter(void **state)
{
    static const size_t orders[][4] = {
        {0, 1, 2, 3},
        {3, 2, 1, 0},
        {2, 0, 3, 1}
    };

    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS / 5; seed++) {
        struct trial trial;

        trial_start(&trial, seed);
        const struct text want = json_of(&trial, orders[0], 4);

        for (size_t i = 1; i < ROWS_COUNT(orders); i++)
            assert_same(&trial, json_of(&trial, orders[i], 4), want);
        trial_end(&trial);
    }
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(every_record_is_found),
        cmocka_unit_test(a_record_stands_where_its_subject_stands),
        cmocka_unit_test(the_order_of_pages_does_not_matter),
    };

    return ROWS_RUN(layouts, layout_changes_no_record) + cmocka_run_group_tests(others, NULL, NULL);
}
