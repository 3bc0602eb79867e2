// What the author of a page says in comments.
#include "extract/override.h"

#include "base/array.h"
#include "extract/settings.h"

#include <string.h>

bool override_column_read(enum override_column *column, struct text word)
{
    static const struct {
        const char *word;
        enum override_column column;
    } words[] = {
        {"-",       COLUMN_NOTHING},
        {"subject", COLUMN_SUBJECT},
        {"date",    COLUMN_DATE   },
        {"status",  COLUMN_STATUS },
        {"comment", COLUMN_COMMENT},
        {"from",    COLUMN_FROM   },
        {"to",      COLUMN_TO     }
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_equals_nocase(text_trim(word), text_from_string(words[i].word))) {
            *column = words[i].column;
            return true;
        }
    return false;
}

static bool columns_read(struct override *override, struct text list)
{
    struct text word;

    for (size_t i = 0; text_next_part(&list, ',', &word); i++)
        if (i >= OVERRIDE_COLUMNS || !override_column_read(&override->columns[i], word))
            return false;
    return true;
}

// Cuts `name=value` or a bare word off the front; a value may stand in quotes.
static bool next_word(struct text *rest, struct text *name, struct text *value)
{
    size_t end = 0;

    *rest = text_trim(*rest);
    while (end < rest->length && !character_is_space(rest->at[end]) && rest->at[end] != '=')
        end++;
    if (end == 0)
        return false;
    *name = text_slice(*rest, 0, end);
    *value = TEXT("");
    *rest = text_from(*rest, end);
    if (rest->length == 0 || rest->at[0] != '=')
        return true;
    *rest = text_from(*rest, 1);

    char quote = rest->length > 0 && strchr("\"'", rest->at[0]) ? rest->at[0] : '\0';
    size_t start = quote ? 1 : 0;

    for (end = start; end < rest->length &&
                      (quote ? rest->at[end] != quote : !character_is_space(rest->at[end]));)
        end++;
    *value = text_slice(*rest, start, end);
    *rest = text_from(*rest, end + (quote ? 1 : 0));
    return true;
}

static bool attribute_read(struct override *override, struct text name, struct text value,
                           struct diags *diags)
{
    if (text_equals(name, TEXT("event"))) {
        override->has_event = event_from_name(&override->event, value);
        if (!override->has_event)
            diag_add(diags, DIAG_OVERRIDE, override->place, "\"%.*s\" is no event",
                     TEXT_ARGUMENTS(value));
        return override->has_event;
    }
    if (text_equals(name, TEXT("subject"))) {
        override->subject = value;
        return true;
    }
    if (text_equals(name, TEXT("columns"))) {
        if (columns_read(override, value))
            return true;
        diag_add(
            diags, DIAG_OVERRIDE, override->place,
            "columns are a list of subject, date, status, comment, from, to and -, not \"%.*s\"",
            TEXT_ARGUMENTS(value));
        return false;
    }
    diag_add(
        diags, DIAG_OVERRIDE, override->place,
        "\"%.*s\" is nothing that a sunset comment can say; it can say event=, subject= and columns=",
        TEXT_ARGUMENTS(name));
    return false;
}

// kind -> "ignore" ["page"] | "schedule" attributes | "transition" attributes
bool override_read(struct override *override, struct text words, struct span place,
                   struct diags *diags)
{
    struct text name = TEXT(""), value;

    *override = (struct override){.place = place, .span = place, .subject = TEXT("")};
    next_word(&words, &name, &value);
    if (text_equals(name, TEXT("ignore"))) {
        override->kind = OVERRIDE_IGNORE;
        return text_is_blank(words) || text_equals(text_trim(words), TEXT("page")) ||
               attribute_read(override, text_trim(words), TEXT(""), diags);
    }
    if (text_equals(name, TEXT("schedule"))) {
        override->kind = OVERRIDE_SCHEDULE;
    } else if (text_equals(name, TEXT("transition"))) {
        override->kind = OVERRIDE_TRANSITION;
    } else {
        diag_add(
            diags, DIAG_OVERRIDE, place,
            "\"%.*s\" is nothing that a sunset comment can begin with; it can be ignore, schedule or transition",
            TEXT_ARGUMENTS(name));
        return false;
    }
    while (next_word(&words, &name, &value))
        if (!attribute_read(override, name, value, diags))
            return false;
    return true;
}

static uint32_t section_end(const struct block *heading, const struct block *root)
{
    uint32_t end = heading->span.end;

    for (const struct block *block = block_next(heading, root); block;
         block = block_next(block, root)) {
        if (block->span.source != heading->span.source)
            continue;
        if (block->kind == BLOCK_HEADING && block->level <= heading->level)
            break;
        if (block->span.end > end)
            end = block->span.end;
    }
    return end;
}

static const struct block *next_table(const struct block *block, const struct block *root)
{
    while (block && block->kind != BLOCK_TABLE && block->kind != BLOCK_HEADING)
        block = block_next(block, root);
    return block && block->kind == BLOCK_TABLE ? block : NULL;
}

// What the words govern; false, and a diagnostic, where there is nothing.
static bool span_find(struct extraction *extraction, struct override *override,
                      const struct block *comment)
{
    const struct block *root = extraction->page->root, *next = comment->next;

    if (override->kind != OVERRIDE_IGNORE) {
        const struct block *table = next_table(next, root);

        if (!table) {
            diag_add(extraction->diags, DIAG_OVERRIDE, override->place,
                     "no table follows before the next heading");
            return false;
        }
        override->span = table->span;
        return true;
    }
    if (text_ends_with(comment->word, TEXT("page"))) {
        override->span =
            (struct span){comment->span.source, 0, (uint32_t)comment->span.source->text.length};
        return true;
    }
    while (next && block_is_invisible(next))
        next = next->next;
    if (!next) {
        diag_add(extraction->diags, DIAG_OVERRIDE, override->place,
                 "nothing follows that could be ignored");
        return false;
    }
    override->span = next->span;
    if (next->kind == BLOCK_HEADING)
        override->span.end = section_end(next, root);
    return true;
}

void overrides_from_page(struct extraction *extraction, struct overrides *overrides)
{
    const struct block *root = extraction->page->root;

    for (const struct block *block = root; block; block = block_next(block, root)) {
        struct override override;

        if (block->kind == BLOCK_COMMENT && text_starts_with(block->word, TEXT("sunset:")) &&
            override_read(&override, text_from(block->word, 7), block->span, extraction->diags) &&
            span_find(extraction, &override, block))
            *ARRAY_PUSH(extraction->arena, overrides) = override;
    }
}

const struct override *override_of(const struct extraction *extraction, const struct block *block,
                                   enum override_kind kind)
{
    const struct overrides *overrides = extraction->overrides;

    for (size_t i = 0; overrides && i < overrides->count; i++) {
        const struct override *override = &overrides->items[i];

        if (override->kind == kind && override->span.source == block->span.source &&
            override->span.start <= block->span.start && block->span.end <= override->span.end)
            return override;
    }
    if (!extraction->settings || block->kind != BLOCK_TABLE)
        return NULL;

    const struct override *override =
        settings_table(extraction->settings, extraction->page->source->path,
                       section_heading(extraction->arena, block->section));

    return override && override->kind == kind ? override : NULL;
}

// Whether a record's line stands in what is to be ignored.
static bool is_ignored(const struct extraction *extraction, const struct record_source *source)
{
    const char *path = source->path ? source->path : extraction->page->source->path;

    for (size_t i = 0; i < extraction->overrides->count; i++) {
        const struct override *override = &extraction->overrides->items[i];
        struct place place = place_from_span(override->span);

        if (override->kind == OVERRIDE_IGNORE && strcmp(place.path, path) == 0 &&
            place.line <= source->line && source->line <= place.end_line)
            return true;
    }
    return false;
}

#define DROP_IGNORED(array)                                                                        \
    do {                                                                                           \
        size_t kept = 0;                                                                           \
        for (size_t i = 0; i < (array)->count; i++)                                                \
            if (!is_ignored(extraction, &(array)->items[i].source))                                \
                (array)->items[kept++] = (array)->items[i];                                        \
        (array)->count = kept;                                                                     \
    } while (0)

// Schedules stay: records_finish leaves out those that are empty.
void overrides_drop_ignored(struct extraction *extraction)
{
    if (!extraction->overrides || extraction->overrides->count == 0)
        return;
    DROP_IGNORED(&extraction->records->milestones);
    DROP_IGNORED(&extraction->records->transitions);
    DROP_IGNORED(&extraction->records->faqs);
}
