// The command `link`: the units of all pages, to what `build` makes of the pages.
#include "link_units.h"

#include "base/array.h"
#include "base/fatal.h"
#include "emit/unit_file.h"
#include "linker.h"

#include <string.h>

// Bytes. The unit of the largest page that is taken has some 100 MB.
#define UNIT_LIMIT ((size_t)256 * 1024 * 1024)
#define LIST_LIMIT ((size_t)64 * 1024 * 1024)

// What is read before anything is written.
struct linking {
    struct run run;
    struct file_list files; // as named by the user
    struct map units;       // a page's path -> where files has its unit
    struct arena arena;     // of the unit that is being read
    bool failed;
};

static void complain(struct linking *linking, const char *file, const char *words, const char *name)
{
    diag_add_path(&linking->run.diags, DIAG_UNIT, file, 0, "%s%s", words, name);
    linking->failed = true;
}

// Cuts the next word off the front of *rest: blanks part words, unless quotes stand around them or
// a backslash before. False when nothing is left.
static bool word_cut(struct text *rest, struct buffer *word)
{
    char quote = '\0';
    size_t i = 0;

    buffer_clear(word);
    while (i < rest->length && character_is_space(rest->at[i]))
        i++;
    if (i == rest->length)
        return false;
    for (; i < rest->length && (quote || !character_is_space(rest->at[i])); i++) {
        const char character = rest->at[i];

        if (character == quote)
            quote = '\0';
        else if (!quote && (character == '\'' || character == '"'))
            quote = character;
        else if (character == '\\' && quote != '\'' && i + 1 < rest->length)
            buffer_add_character(word, rest->at[++i]);
        else
            buffer_add_character(word, character);
    }
    *rest = text_from(*rest, i);
    return true;
}

// @FILE: more units than a command line has room for. No depfile names it, since ninja removes it.
static void list_read(struct linking *linking, const char *file)
{
    struct text text;
    const enum file_status status = file_read_named(&linking->run.arena, file, LIST_LIMIT, &text);
    struct buffer word = {0};

    if (status != FILE_OK) {
        complain(linking, file, "this list of units ", file_status_text(status));
        return;
    }
    while (word_cut(&text, &word))
        *ARRAY_PUSH(&linking->run.arena, &linking->files) =
            arena_copy(&linking->run.arena, buffer_text(&word)).at;
    buffer_free(&word);
}

static void unit_add(struct linking *linking, const char **file, const struct unit *unit)
{
    const struct text page = text_from_string(unit->records.path);
    const char ***slot = (const char ***)map_slot(&linking->run.arena, &linking->units, page);

    if (*slot) {
        complain(linking, *file, "its page has another unit: ", **slot);
        return;
    }
    *slot = file;
    linker_add(&linking->run, unit);
}

static void unit_take(struct linking *linking, const char **place)
{
    struct text text;
    struct unit unit = {0};
    const char *file = *place;
    const enum file_status status = file_read_named(&linking->arena, file, UNIT_LIMIT, &text);

    file_note(&linking->run.notes, file);
    if (status != FILE_OK)
        complain(linking, file, "this unit ", file_status_text(status));
    else if (unit_read(&linking->arena, file, text, &unit, &linking->run.diags))
        unit_add(linking, place, &unit);
    else
        linking->failed = true;
    diags_free(&unit.diags);
    arena_reset(&linking->arena);
}

static int units_link(struct linking *linking)
{
    for (size_t i = 0; i < linking->files.count; i++)
        unit_take(linking, &linking->files.items[i]);
    // A data set that lacks a page looks like one of which the page has gone.
    if (linking->failed) {
        run_diags_write(&linking->run);
        return 2;
    }
    return linker_write(&linking->run);
}

int link_units(const struct options *options)
{
    struct linking linking = {0};

    run_begin(&linking.run, options);
    linking.run.is_told = options->values[OPTION_REPEAT] == NULL;
    for (size_t i = 0; i < options->argument_count; i++) {
        const char *argument = options->arguments[i];

        if (argument[0] == '@')
            list_read(&linking, argument + 1);
        else
            *ARRAY_PUSH(&linking.run.arena, &linking.files) = argument;
    }
    if (options->argument_count == 0)
        fatal("link takes the units that compile has made");

    const int status = units_link(&linking);

    arena_free(&linking.arena);
    run_close(&linking.run);
    return status;
}
