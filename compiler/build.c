// The command `build`: compiles every page and links what came of them, without units in files.
#include "build.h"

#include "base/fatal.h"
#include "linker.h"
#include "show.h"

#include <stdio.h>
#include <string.h>

static int build_show(struct run *run, const char *name)
{
    static const struct {
        const char *name;
        enum show show;
    } shows[] = {
#define SHOW(code, name, summary) {name, SHOW_##code},
        SHOWS
#undef SHOW
    };
    const char *format = run->options->values[OPTION_FORMAT];
    const bool as_lines = format && strcmp(format, "jsonl") == 0;
    enum show show = SHOW_NOTHING;

    for (size_t i = 0; i < sizeof shows / sizeof *shows; i++)
        if (strcmp(name, shows[i].name) == 0)
            show = shows[i].show;
    if (show == SHOW_NOTHING)
        fatal("--show=%s: there is pages, blocks, sections, tables and records", name);
    if (as_lines && show != SHOW_TABLES)
        fatal("only tables are printed as jsonl");
    for (size_t i = 0; i < run->pages.count; i++) {
        struct buffer buffer = {0};

        show_page(&run->compiler, run->pages.items[i], show, as_lines, &buffer);
        buffer_write(&buffer, stdout);
        buffer_free(&buffer);
    }
    compile_diags_move(&run->compiler, &run->diags);
    run_diags_write(run);
    return diags_have_error(&run->diags) ? 1 : 0;
}

static int build_write(struct run *run)
{
    for (size_t i = 0; i < run->pages.count; i++)
        linker_add(run, compile_page(&run->compiler, run->pages.items[i]));
    // A docset without pages has something to say, too.
    compile_diags_move(&run->compiler, &run->diags);
    return linker_write(run);
}

int build(const struct options *options)
{
    struct run run;
    const char *show = options->values[OPTION_SHOW];

    if (!show && options->values[OPTION_FORMAT])
        fatal("--format says how --show prints, which is not asked for");
    run_open(&run, options);

    const int status = show ? build_show(&run, show) : build_write(&run);

    run_close(&run);
    return status;
}
