// The rich text while it grows.
#include "page/inline_state.h"

#include <stdlib.h>
#include <string.h>

static void sheet_reserve(struct inline_state *state, size_t more)
{
    struct sheet *sheet = &state->sheet;
    struct arena *arena = state->reading->arena;

    if (sheet->capacity - sheet->length >= more)
        return;

    size_t capacity = (sheet->length + more) * 2 + 16;
    char *text = arena_take(arena, capacity);
    uint32_t *places = ARENA_ARRAY(arena, uint32_t, capacity);
    bool *struck = ARENA_ARRAY(arena, bool, capacity);

    if (sheet->length > 0) {
        memcpy(text, sheet->text, sheet->length);
        memcpy(places, sheet->places, sheet->length * sizeof *places);
        memcpy(struck, sheet->struck, sheet->length);
    }
    *sheet = (struct sheet){text, places, struck, sheet->length, capacity, sheet->blank};
}

void sheet_add(struct inline_state *state, struct text text, size_t raw_at)
{
    struct sheet *sheet = &state->sheet;

    if (text.length == 0)
        return;
    sheet_reserve(state, text.length);
    memcpy(sheet->text + sheet->length, text.at, text.length);
    memcpy(sheet->places + sheet->length, state->raw->places + raw_at,
           text.length * sizeof *sheet->places);
    sheet->length += text.length;
}

void sheet_add_at(struct inline_state *state, struct text text, size_t raw_at)
{
    struct sheet *sheet = &state->sheet;

    sheet_reserve(state, text.length);
    for (size_t i = 0; i < text.length; i++) {
        sheet->text[sheet->length] = text.at[i];
        sheet->places[sheet->length++] = state->raw->places[raw_at];
    }
}

void sheet_strike(struct inline_state *state, size_t start, size_t end)
{
    memset(state->sheet.struck + start, true, end - start);
}

void sheet_break(struct inline_state *state)
{
    struct sheet *sheet = &state->sheet;
    size_t end = sheet->length;

    if (sheet->blank > sheet->length)
        sheet->blank = sheet->length;
    while (end > sheet->blank && (sheet->struck[end - 1] || character_is_space(sheet->text[end - 1])) &&
           sheet->text[end - 1] != RICH_HARD)
        end--;
    if (end == sheet->blank)
        sheet->blank = sheet->length;
    if (end == 0 || sheet->blank == sheet->length || sheet->text[end - 1] == RICH_HARD)
        return;

    char hard = RICH_HARD;

    sheet_add_at(state, (struct text){&hard, 1},
                 state->at < state->raw->text.length ? state->at : state->raw->text.length);
}

void mark_add(struct inline_state *state, enum mark_kind kind, size_t start, size_t end,
              struct text target)
{
    *ARRAY_PUSH(state->reading->arena, &state->marks) =
        (struct mark){kind, (uint32_t)start, (uint32_t)end, target};
}

void link_add(struct inline_state *state, size_t start, size_t end, struct text href)
{
    *ARRAY_PUSH(state->reading->arena, &state->links) =
        (struct link){(uint32_t)start, (uint32_t)end, href};
}

static int mark_compare(const void *left, const void *right)
{
    const struct mark *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end) // the outer one first
        return a->end > b->end ? -1 : 1;
    return (int)a->kind - (int)b->kind;
}

static int link_compare(const void *left, const void *right)
{
    const struct link *a = left, *b = right;

    return a->start != b->start ? (a->start < b->start ? -1 : 1) : 0;
}

// Leaves the struck bytes behind and moves marks and links along.
const struct rich *rich_from_state(struct inline_state *state)
{
    struct arena *arena = state->reading->arena;
    struct sheet *sheet = &state->sheet;
    struct rich *rich = ARENA_NEW(arena, struct rich);
    uint32_t *moved = ARENA_ARRAY(arena, uint32_t, sheet->length + 1);
    size_t kept = 0;

    sheet_reserve(state, 1);
    for (size_t i = 0; i < sheet->length; i++) {
        moved[i] = (uint32_t)kept;
        if (sheet->struck[i])
            continue;
        sheet->text[kept] = sheet->text[i];
        sheet->places[kept++] = sheet->places[i];
    }
    moved[sheet->length] = (uint32_t)kept;
    sheet->places[kept] = state->raw->places[state->raw->text.length];
    for (size_t i = 0; i < state->marks.count; i++) {
        state->marks.items[i].start = moved[state->marks.items[i].start];
        state->marks.items[i].end = moved[state->marks.items[i].end];
    }
    for (size_t i = 0; i < state->links.count; i++) {
        state->links.items[i].start = moved[state->links.items[i].start];
        state->links.items[i].end = moved[state->links.items[i].end];
    }
    if (state->marks.count > 1)
        qsort(state->marks.items, state->marks.count, sizeof *state->marks.items, mark_compare);
    if (state->links.count > 1)
        qsort(state->links.items, state->links.count, sizeof *state->links.items, link_compare);
    rich->text = (struct text){sheet->text, kept};
    rich->places = sheet->places;
    rich->source = state->raw->source;
    rich->marks = state->marks.items;
    rich->mark_count = state->marks.count;
    rich->links = state->links.items;
    rich->link_count = state->links.count;
    rich->anchor = state->anchor;
    return rich;
}
