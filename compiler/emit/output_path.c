// Where each page's outputs go.
#include "emit/output_path.h"

#include "base/file.h"

#include <stdlib.h>
#include <string.h>

// A page and the name that its outputs have so far.
struct claim {
    size_t page;
    const char *name;
};

static int claim_compare(const void *left, const void *right)
{
    const struct claim *claim = left, *other = right;
    const int order = strcmp(claim->name, other->name);

    return order != 0 ? order : (claim->page > other->page) - (claim->page < other->page);
}

// Gives each second claim to a name another one, longer in every round, so that the rounds come to
// an end.
static bool settle_claims(struct arena *arena, struct claim *claims, const struct dataset *set,
                          struct diags *diags, int round)
{
    bool settled = true;

    qsort(claims, set->count, sizeof *claims, claim_compare);
    for (size_t i = 1, first = 0; i < set->count; i++) {
        const char *path = set->items[claims[i].page].records.path;

        if (strcmp(claims[i].name, claims[first].name) != 0) {
            first = i;
            continue;
        }
        const bool has_extension = strcmp(claims[i].name, path) == 0;

        if (!has_extension && round < 2)
            diag_add_path(
                diags, DIAG_OUTPUT_NAME, path, 0,
                "\"%s\" would be written to the same files as \"%s\"; its extension is kept in their names",
                path, set->items[claims[first].page].records.path);
        claims[i].name =
            has_extension || round > 1 ? arena_format(arena, "%s_%d", path, round).at : path;
        settled = false;
    }
    return settled;
}

const char **output_names(struct arena *arena, const struct dataset *set, struct diags *diags)
{
    const char **names = ARENA_ARRAY(arena, const char *, set->count);
    struct claim *claims = ARENA_ARRAY(arena, struct claim, set->count);

    if (set->count == 0)
        return names;
    for (size_t i = 0; i < set->count; i++) {
        const struct text path = text_from_string(set->items[i].records.path);

        claims[i] = (struct claim){i, arena_copy(arena, path_without_extension(path)).at};
    }
    for (int round = 0; !settle_claims(arena, claims, set, diags, round); round++)
        ;
    for (size_t i = 0; i < set->count; i++)
        names[claims[i].page] = claims[i].name;
    return names;
}
