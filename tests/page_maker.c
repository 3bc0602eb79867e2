// Pages made at random from a seed, and laid out in ways that all mean the same.
#include "page_maker.h"

#include "base/buffer.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ROWS_MAX     12

static const char *const first_names[] = {"Copper", "Velvet",  "Harbor",  "Quartz", "Maple",
                                          "Falcon", "Indigo",  "Lantern", "Pepper", "Juniper",
                                          "Marble", "Saffron", "Tundra"};
static const char *const last_names[] = {"Relay",    "Mailer",  "Gateway", "Planner",
                                         "Notebook", "Indexer", "Router",  "Studio",
                                         "Ledger",   "Scanner", "Uploader"};
static const char *const month_names[] = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
static const char *const date_headers[] = {"Retirement date", "End of support", "Deprecation date"};

struct maker {
    uint64_t content, layout_seed;
    const struct layout *layout;
    struct buffer text;
    size_t name; // which one is next: no name stands twice
    struct made_page made;
};

// splitmix64.
uint64_t random_next(uint64_t *seed)
{
    uint64_t mixed = *seed += UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

size_t random_below(uint64_t *seed, size_t count)
{
    return (size_t)(random_next(seed) % count);
}

static void add_line_end(struct maker *maker)
{
    buffer_add_string(&maker->text, maker->layout->line_end);
}

static void add_line(struct maker *maker, const char *line)
{
    buffer_add_string(&maker->text, line);
    add_line_end(maker);
}

static struct text next_name(struct arena *arena, struct maker *maker)
{
    const size_t i = maker->name++;

    return arena_format(arena, "%s %s", first_names[i % COUNT(first_names)],
                        last_names[i / COUNT(first_names) % COUNT(last_names)]);
}

static struct text next_date(struct arena *arena, struct maker *maker)
{
    const unsigned year = 1990 + (unsigned)random_below(&maker->content, 71);
    const unsigned month = 1 + (unsigned)random_below(&maker->content, 12);
    const unsigned day = 1 + (unsigned)random_below(&maker->content, 28);

    switch (random_below(&maker->content, 4)) {
    case 0: return arena_format(arena, "%s %u, %u", month_names[month - 1], day, year);
    case 1: return arena_format(arena, "%u %s %u", day, month_names[month - 1], year);
    case 2: return arena_format(arena, "%s %u", month_names[month - 1], year);
    default: return arena_format(arena, "%04u-%02u-%02u", year, month, day);
    }
}

static void add_blanks(struct maker *maker)
{
    const size_t count = 1 + random_below(&maker->layout_seed, maker->layout->padding + 1);

    for (size_t i = 0; i < count; i++)
        buffer_add_character(&maker->text, ' ');
}

static void add_row(struct maker *maker, const struct text cells[2])
{
    for (size_t i = 0; i < 2; i++) {
        buffer_add_character(&maker->text, '|');
        add_blanks(maker);
        buffer_add(&maker->text, cells[i]);
        add_blanks(maker);
    }
    buffer_add_character(&maker->text, '|');
    add_line_end(maker);
}

static void shuffle(uint64_t seed, struct text rows[][2], size_t count)
{
    for (size_t i = count; i > 1; i--) {
        const size_t k = random_below(&seed, i);

        for (size_t column = 0; column < 2; column++) {
            const struct text cell = rows[i - 1][column];

            rows[i - 1][column] = rows[k][column];
            rows[k][column] = cell;
        }
    }
}

static void add_table(struct arena *arena, struct maker *maker, const char *first,
                      const char *second, bool is_schedule)
{
    const size_t count = 1 + random_below(&maker->content, ROWS_MAX);
    struct text rows[ROWS_MAX][2];

    for (size_t i = 0; i < count; i++) {
        rows[i][0] = next_name(arena, maker);
        rows[i][1] = is_schedule ? next_date(arena, maker) : next_name(arena, maker);
    }
    if (maker->layout->row_order != 0)
        shuffle(maker->layout->row_order, rows, count);
    add_row(maker, (struct text[2]){text_from_string(first), text_from_string(second)});
    add_line(maker, "|---|---|");
    for (size_t i = 0; i < count; i++)
        add_row(maker, rows[i]);
    if (is_schedule)
        maker->made.milestones += count;
    else
        maker->made.transitions += count;
}

static void add_schedule(struct arena *arena, struct maker *maker)
{
    add_line(maker, "## Lifecycle of features");
    add_line_end(maker);
    add_table(arena, maker, "Feature",
              date_headers[random_below(&maker->content, COUNT(date_headers))], true);
}

static void add_replacements(struct arena *arena, struct maker *maker)
{
    add_line(maker, "## Replaced features");
    add_line_end(maker);
    add_table(arena, maker, "Old feature", "Replacement", false);
}

static void add_notice(struct arena *arena, struct maker *maker)
{
    add_line(maker, "## Notice");
    add_line_end(maker);
    buffer_add(&maker->text, next_name(arena, maker));
    buffer_add_string(&maker->text, " will be retired on ");
    buffer_add(&maker->text, next_date(arena, maker));
    add_line(maker, ".");
    maker->made.milestones++;
}

static void add_questions(struct arena *arena, struct maker *maker)
{
    const size_t count = 1 + random_below(&maker->content, 4);

    add_line(maker, "## Frequently asked questions");
    for (size_t i = 0; i < count; i++) {
        const struct text name = next_name(arena, maker);

        add_line_end(maker);
        buffer_add_string(&maker->text, "### How do I open ");
        buffer_add(&maker->text, name);
        add_line(maker, "?");
        add_line_end(maker);
        buffer_add_string(&maker->text, "Choose **");
        buffer_add(&maker->text, name);
        add_line(maker, "** in the menu,");
        add_line(maker, "then wait.");
    }
    maker->made.faqs += count;
}

struct made_page page_make(struct arena *arena, uint64_t seed, const struct layout *layout)
{
    static void (*const sections[])(struct arena * arena, struct maker * maker) = {
        add_schedule, add_replacements, add_notice, add_questions};
    struct maker maker = {.content = seed, .layout_seed = ~seed, .layout = layout};
    const size_t count = 1 + random_below(&maker.content, 5);

    if (layout->mark)
        buffer_add_string(&maker.text, "\xEF\xBB\xBF");
    add_line(&maker, "---");
    add_line(&maker, "title: What changes");
    add_line(&maker, "ms.date: 01/31/2025");
    add_line(&maker, "---");
    for (unsigned i = 0; i < layout->blank_lines; i++)
        add_line_end(&maker);
    add_line(&maker, "# What changes");
    for (size_t i = 0; i < count; i++) {
        add_line_end(&maker);
        sections[random_below(&maker.content, COUNT(sections))](arena, &maker);
    }
    if (layout->open_end)
        maker.text.length -= text_from_string(layout->line_end).length;
    maker.made.text = arena_copy(arena, buffer_text(&maker.text));
    buffer_free(&maker.text);
    return maker.made;
}
