// Runs a fuzzer's function over files, and over what a few random changes make of each of them.
// Needs no libFuzzer.
//     NAME [--mutants COUNT] [--seed SEED] [--keep FILE] FILE|FOLDER ...
// The last line it prints names the input that was too much; with --keep that input is in FILE.
#include "fuzz/fuzz.h"
#include "page_maker.h"

#include "base/buffer.h"
#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define INPUT_LIMIT     ((size_t)16 * 1024 * 1024)
#define MUTANT_LIMIT    ((size_t)256 * 1024) // larger files are run as they are
#define SECONDS_ALLOWED 60u

struct replay {
    unsigned long mutants;
    uint64_t seed;
    const char *keep;
    size_t inputs;
};

static const char *const tokens[] = {
    "|",
    "\n",
    "\r",
    "\n---\n",
    "|---|\n",
    "> ",
    "- ",
    "\t",
    "    ",
    "```\n",
    "<table><tr><td>",
    "</td>",
    "<br>",
    "<!--",
    "-->",
    "**",
    "`",
    "](",
    "![",
    "&amp;",
    "\\",
    "[!INCLUDE [x](x.md)]",
    "# ",
    "::: ",
    ": ",
    "*a",
    "&a",
    "\"",
    "{{#a}}",
    "{{/a}}",
    "{{=< >=}}",
    "\xEF\xBB\xBF",
    "\xC3",
    "\xE2\x80\xA8",
    "2024-02-30",
    "May 1, 2026",
    "retired",
    "1999/..",
};

static void run(struct replay *replay, const char *name, unsigned long mutant, struct text input)
{
    // A copy of exactly its size, so that a sanitizer sees every byte read behind the end.
    uint8_t *bytes = malloc(input.length > 0 ? input.length : 1);

    printf("%s, mutant %lu of seed %llu\n", name, mutant, (unsigned long long)replay->seed);
    fflush(stdout);
    if (replay->keep)
        file_write(replay->keep, input);
    fuzz_check(bytes, "out of memory");
    if (input.length > 0)
        memcpy(bytes, input.at, input.length);
    alarm(SECONDS_ALLOWED);
    LLVMFuzzerTestOneInput(bytes, input.length);
    alarm(0);
    free(bytes);
    replay->inputs++;
}

// Replaces a part of the text: by nothing, by a token, by a single byte, or by itself several
// times.
static void change(struct buffer *into, struct text text, uint64_t *seed)
{
    const size_t start = random_below(seed, text.length + 1);
    const size_t longest = random_below(seed, 4) == 0 ? text.length - start : 20;
    const size_t end = start + random_below(seed, longest + 1);
    const struct text part = text_slice(text, start, end);

    buffer_clear(into);
    buffer_add(into, text_slice(text, 0, start));
    switch (random_below(seed, 4)) {
    case 0: break;
    case 1:
        buffer_add_string(into, tokens[random_below(seed, sizeof tokens / sizeof *tokens)]);
        buffer_add(into, part);
        break;
    case 2: buffer_add_character(into, (char)random_below(seed, 256)); break;
    default:
        for (size_t i = random_below(seed, 16); i > 0 && into->length < MUTANT_LIMIT; i--)
            buffer_add(into, part);
    }
    buffer_add(into, text_from(text, end));
}

static void run_mutants(struct replay *replay, const char *name, struct text input)
{
    struct buffer now = {0}, next = {0};

    for (unsigned long mutant = 1; mutant <= replay->mutants; mutant++) {
        uint64_t seed = replay->seed + mutant;

        buffer_clear(&now);
        buffer_add(&now, input);
        for (size_t i = 1 + random_below(&seed, 6); i > 0; i--) {
            const struct buffer before = now;

            change(&next, buffer_text(&now), &seed);
            now = next;
            next = before;
        }
        run(replay, name, mutant, buffer_text(&now));
    }
    buffer_free(&now);
    buffer_free(&next);
}

static void replay_file(struct replay *replay, const struct folder *folder, const char *path)
{
    struct arena arena = {0};
    struct text text;
    const enum file_status status = file_read(&arena, folder, path, INPUT_LIMIT, &text);

    if (status != FILE_OK) {
        printf("%s %s\n", path, file_status_text(status));
    } else {
        run(replay, path, 0, text);
        if (text.length < MUTANT_LIMIT)
            run_mutants(replay, path, text);
    }
    arena_free(&arena);
}

static bool replay_folder(struct replay *replay, const char *path)
{
    struct arena arena = {0};
    struct file_list files = {0};
    struct folder folder;

    if (!folder_open(&folder, path))
        return false;
    file_list_folder(&arena, &folder, &files);
    for (size_t i = 0; i < files.count; i++)
        replay_file(replay, &folder, files.items[i]);
    folder_close(&folder);
    arena_free(&arena);
    return true;
}

static bool replay_path(struct replay *replay, const char *path)
{
    struct arena arena = {0};
    struct folder folder;
    struct stat status;
    const struct text text = text_from_string(path);
    const struct text parent = path_folder(text);
    bool opened = false;

    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
        return replay_folder(replay, path);
    if (folder_open(&folder, parent.length > 0 ? arena_copy(&arena, parent).at
                             : path[0] == '/'  ? "/"
                                               : ".")) {
        opened = true;
        replay_file(replay, &folder,
                    path + (parent.length > 0 || path[0] == '/' ? parent.length + 1 : 0));
        folder_close(&folder);
    }
    arena_free(&arena);
    return opened;
}

int main(int count, char **arguments)
{
    struct replay replay = {.seed = 1};
    int i = 1;

    for (; i + 1 < count && strncmp(arguments[i], "--", 2) == 0; i += 2) {
        if (strcmp(arguments[i], "--mutants") == 0)
            replay.mutants = strtoul(arguments[i + 1], NULL, 10);
        else if (strcmp(arguments[i], "--seed") == 0)
            replay.seed = strtoull(arguments[i + 1], NULL, 10);
        else if (strcmp(arguments[i], "--keep") == 0)
            replay.keep = arguments[i + 1];
    }
    for (; i < count; i++) {
        if (!replay_path(&replay, arguments[i]))
            printf("%s cannot be opened\n", arguments[i]);
    }
    printf("%zu inputs\n", replay.inputs);
    return replay.inputs > 0 ? 0 : 77;
}
