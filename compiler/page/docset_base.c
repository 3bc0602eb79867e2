// At which address a docset's pages are published. It stands in no file, but two things give it
// away: the address of the breadcrumbs, if their file is one of the docset, and where pages have
// moved to, if they are still in the docset.
#include "page/docset_state.h"

#include "page/address.h"

struct vote {
    struct text base;
    size_t count;
};

// What tells of the base of one docfx.json.
struct witness {
    struct docfx *docfx;
    struct text breadcrumb; // the base that its longest breadcrumb file gives, or empty
    size_t length;          // of that file's path
    struct map pages;       // path as published -> the witness itself
    struct map bases;       // base -> struct vote *, of the pages that have moved
    const struct vote *best;
    size_t votes;
};

struct hearing {
    struct arena arena; // of all that is needed only until the bases are known
    struct docset *docset;
    struct witness *witnesses; // one for each docfx.json
};

static struct witness *witness_of(struct hearing *hearing, struct text path)
{
    const struct docfx *docfx = docset_nearest(&hearing->docset->docfx_of_folder, path);

    return docfx != NULL ? &hearing->witnesses[docfx->index] : NULL;
}

// The base if the address ends in the path; *base is what stands before the slash.
static bool base_from_address(struct text address, struct text path, struct text *base)
{
    if (!text_starts_with(address, TEXT("/")) || !text_ends_with(address, path) ||
        address.length < path.length + 2 || address.at[address.length - path.length - 1] != '/')
        return false;
    *base = text_slice(address, 0, address.length - path.length - 1);
    return true;
}

// The path at which a file of the docset is published below its base.
static struct text published_path(struct arena *arena, const struct docfx *docfx, struct text path)
{
    const struct content *content = docfx_content(docfx, path);
    struct text below;

    path_is_below(path, content != NULL ? content->folder : docfx->folder, &below);
    return address_path(arena, content != NULL ? content->dest : TEXT(""), below);
}

// "/azure/arc/breadcrumb/toc.json" is "breadcrumb/toc.yml" of the docset at "/azure/arc". The
// longest path is the surest.
static void hear_breadcrumb(struct hearing *hearing, struct witness *witness, struct text published)
{
    const struct field *field = docfx_field(witness->docfx, TEXT("breadcrumb_path"));

    for (size_t i = 0; field != NULL && i < field->count && published.length > witness->length;
         i++) {
        const struct text address =
            path_without_extension(glob_path(&hearing->arena, field->items[i].value));

        if (base_from_address(address, published, &witness->breadcrumb))
            witness->length = published.length;
    }
}

static void hear_file(struct hearing *hearing, struct text path)
{
    const bool is_toc = text_ends_with_nocase(path, TEXT("toc.yml"));
    struct witness *witness =
        is_toc || text_ends_with_nocase(path, TEXT(".md")) ? witness_of(hearing, path) : NULL;

    if (witness == NULL)
        return;
    const struct text published = published_path(&hearing->arena, witness->docfx, path);

    if (is_toc)
        hear_breadcrumb(hearing, witness, published);
    else
        *map_slot(&hearing->arena, &witness->pages, published) = witness;
}

static void count_vote(struct hearing *hearing, struct witness *witness, struct text base)
{
    void **slot = map_slot(&hearing->arena, &witness->bases, base);

    if (*slot == NULL)
        *slot = ARENA_NEW(&hearing->arena, struct vote);
    struct vote *vote = *slot;

    vote->base = base;
    vote->count++;
    witness->votes++;
    if (witness->best == NULL || vote->count > witness->best->count)
        witness->best = vote;
}

// A path on Learn in lower case, without query and fragment; empty for an address of another kind.
static struct text path_on_learn(struct arena *arena, struct text url)
{
    url = glob_path(arena, url);
    for (size_t i = 0; i < url.length; i++)
        if (url.at[i] == '#' || url.at[i] == '?')
            url.length = i;
    return text_starts_with(url, TEXT("/")) ? url : TEXT("");
}

// A page that has moved to "/azure/arc/servers/overview" votes for "/azure/arc" if the docset has
// "servers/overview". One that has kept its path has left the docset.
static void hear_redirection(struct hearing *hearing, const struct redirection *redirection)
{
    struct witness *witness = witness_of(hearing, redirection->path);

    if (witness == NULL)
        return;
    const struct text url = path_on_learn(&hearing->arena, redirection->url);
    struct text base;

    if (base_from_address(url, published_path(&hearing->arena, witness->docfx, redirection->path),
                          &base))
        return;
    for (size_t i = 1; i < url.length; i++)
        if (url.at[i] == '/' && map_get(&witness->pages, text_from(url, i + 1)) != NULL) {
            count_vote(hearing, witness, text_slice(url, 0, i));
            return;
        }
}

// Of the pages that have moved two must agree, and more than half of all: a page can move to
// another docset that has one of the same name.
static struct text base_from_witness(const struct witness *witness)
{
    if (witness->length > 0)
        return witness->breadcrumb;
    if (witness->best != NULL && witness->best->count > 1 &&
        witness->best->count * 2 > witness->votes)
        return witness->best->base;
    return TEXT("");
}

static void set_base(struct docset *docset, const struct witness *witness)
{
    struct docfx *docfx = witness->docfx;
    const struct publishing *publishing =
        docset_nearest(&docset->publishing_of_folder,
                       arena_format(docset->arena, "%.*s/x", TEXT_ARGUMENTS(docfx->folder)));
    const struct published *published =
        publishing != NULL ? publishing_find(publishing, docfx->folder) : NULL;
    const struct text locale = published != NULL ? published->locale : TEXT("");
    const struct text base = published != NULL && published->base.length > 1
                                 ? published->base
                                 : base_from_witness(witness);

    if (base.length > 0)
        docfx->base =
            arena_format(docset->arena, ADDRESS_HOST "%s%.*s%.*s", locale.length > 0 ? "/" : "",
                         TEXT_ARGUMENTS(locale), TEXT_ARGUMENTS(base));
}

static void hear_all(struct docset *docset)
{
    struct hearing hearing = {.docset = docset};

    hearing.witnesses = ARENA_ARRAY(&hearing.arena, struct witness, docset->docfxs.count);
    for (size_t i = 0; i < docset->docfxs.count; i++)
        hearing.witnesses[i].docfx = docset->docfxs.items[i];
    for (size_t i = 0; docset->files != NULL && i < docset->files->count; i++)
        hear_file(&hearing, text_from_string(docset->files->items[i]));
    for (size_t i = 0; i < docset->redirections.count; i++)
        hear_redirection(&hearing, &docset->redirections.items[i]);
    for (size_t i = 0; i < docset->docfxs.count; i++)
        set_base(docset, &hearing.witnesses[i]);
    arena_free(&hearing.arena);
}

void docset_find_bases(struct docset *docset)
{
    if (docset->base.length == 0 && docset->docfxs.count > 0)
        hear_all(docset);
    else
        for (size_t i = 0; i < docset->docfxs.count; i++)
            docset->docfxs.items[i]->base = docset->base;
}
