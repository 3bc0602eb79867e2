// The command `explain`: the decisions of the readers of records, and the records that came of
// them.
#include "explain.h"

#include "base/fatal.h"
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct inquiry {
    const char *page;
    uint32_t line; // 0: the whole page
};

// "page.md:12" -> page.md, 12
static struct inquiry inquiry_from_argument(struct arena *arena, const char *argument)
{
    const char *colon = strrchr(argument, ':');
    struct inquiry inquiry = {argument, 0};

    if (!colon || !character_is_digit(colon[1]) ||
        strspn(colon + 1, "0123456789") != strlen(colon + 1))
        return inquiry;
    inquiry.page = arena_copy(arena, (struct text){argument, (size_t)(colon - argument)}).at;
    inquiry.line = (uint32_t)strtoul(colon + 1, NULL, 10);
    return inquiry;
}

static bool covers(uint32_t first, uint32_t last, uint32_t line)
{
    return line == 0 || (first <= line && line <= last);
}

static void judgements_print(struct buffer *buffer, const struct judgements *judgements,
                             const struct inquiry *inquiry)
{
    for (size_t i = 0; i < judgements->count; i++) {
        const struct judgement *judgement = &judgements->items[i];
        struct place place = place_from_span(judgement->span);

        if (covers(place.line, place.end_line, inquiry->line))
            buffer_format(buffer, "%s:%u-%u: %.*s\n    %.*s\n", place.path, place.line,
                          place.end_line, TEXT_ARGUMENTS(judgement->taken_for),
                          TEXT_ARGUMENTS(judgement->reason));
    }
}

static void milestones_print(struct buffer *buffer, const struct records *records,
                             const struct inquiry *inquiry)
{
    for (size_t i = 0; i < records->milestones.count; i++) {
        const struct milestone *milestone = &records->milestones.items[i];

        if (!covers(milestone->source.line, milestone->source.end_line, inquiry->line))
            continue;
        buffer_format(buffer, "%s:%u: milestone %.*s: %s, %s",
                      milestone->source.path ? milestone->source.path : records->path,
                      milestone->source.line, TEXT_ARGUMENTS(milestone->id),
                      event_name(milestone->event),
                      milestone->date.edtf[0] ? milestone->date.edtf : "no date");
        if (milestone->date_text.length > 0)
            buffer_format(buffer, " (\"%.*s\")", TEXT_ARGUMENTS(milestone->date_text));
        buffer_add_character(buffer, '\n');
    }
}

static void others_print(struct buffer *buffer, const struct records *records,
                         const struct inquiry *inquiry)
{
    for (size_t i = 0; i < records->transitions.count; i++) {
        const struct transition *transition = &records->transitions.items[i];

        if (covers(transition->source.line, transition->source.end_line, inquiry->line))
            buffer_format(buffer, "%s:%u: transition %.*s: %s\n",
                          transition->source.path ? transition->source.path : records->path,
                          transition->source.line, TEXT_ARGUMENTS(transition->id),
                          transition_kind_name(transition->kind));
    }
    for (size_t i = 0; i < records->faqs.count; i++) {
        const struct faq *faq = &records->faqs.items[i];

        if (covers(faq->source.line, faq->source.end_line, inquiry->line))
            buffer_format(buffer, "%s:%u-%u: FAQ entry %.*s\n",
                          faq->source.path ? faq->source.path : records->path, faq->source.line,
                          faq->source.end_line, TEXT_ARGUMENTS(faq->id));
    }
}

// Every control character made a blank: a page's words must not steer the terminal.
static void write_safely(const struct buffer *buffer)
{
    for (size_t i = 0; i < buffer->length; i++) {
        unsigned char c = (unsigned char)buffer->at[i];

        putchar((c < ' ' && c != '\n') || c == 0x7F ? ' ' : c);
    }
}

static void page_explain(struct run *run, const char *path, const struct inquiry *inquiry)
{
    struct compiler *compiler = &run->compiler;
    const struct source *source = compile_read(compiler, path);
    struct judgements judgements = {0};
    struct buffer buffer = {0};

    if (!source)
        return;
    if (inquiry->line > source->line_count)
        fatal("%s has no line %u", path, inquiry->line);

    const struct page *page =
        page_from_source(&compiler->arena, compiler->docset, source, &compiler->diags);
    const struct records *records = records_from_page(&compiler->arena, compiler->extractor, page,
                                                      &compiler->diags, &judgements);

    judgements_print(&buffer, &judgements, inquiry);
    milestones_print(&buffer, records, inquiry);
    others_print(&buffer, records, inquiry);
    if (buffer.length == 0)
        buffer_format(
            &buffer,
            "%s:%u: nothing here looks like a schedule, a dated notice, a question or a transition\n",
            path, inquiry->line ? inquiry->line : 1);
    write_safely(&buffer);
    buffer_free(&buffer);
    arena_reset(&compiler->arena);
}

int explain(const struct options *options)
{
    struct arena arena = {0};
    struct options asked = *options;
    struct run run;

    if (options->argument_count != 1)
        fatal("explain takes one page, as PAGE or PAGE:LINE");

    struct inquiry inquiry = inquiry_from_argument(&arena, options->arguments[0]);

    asked.arguments = &inquiry.page;
    run_open(&run, &asked);
    for (size_t i = 0; i < run.pages.count; i++)
        page_explain(&run, run.pages.items[i], &inquiry);
    compile_diags_move(&run.compiler, &run.diags);
    run_diags_write(&run);

    int status = diags_have_error(&run.diags) ? 1 : 0;

    run_close(&run);
    arena_free(&arena);
    return status;
}
