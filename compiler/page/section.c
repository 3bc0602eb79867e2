// Headings make a tree of sections.
#include "page/section.h"

#include "base/array.h"

static struct section *section_open(struct arena *arena, struct section *before,
                                    const struct block *heading)
{
    struct section *section = ARENA_NEW(arena, struct section), *parent = before;

    while (parent->parent && parent->level >= heading->level)
        parent = parent->parent;
    section->heading = heading;
    section->level = heading->level;
    section->parent = parent;
    before->next = section;
    if (parent->section_count == parent->section_capacity)
        parent->sections = array_grow(arena, parent->sections, parent->section_count,
                                      &parent->section_capacity, sizeof(struct section *));
    parent->sections[parent->section_count++] = section;
    return section;
}

// Containers that a reader of the page does not see as one: their blocks count as the section's
// own.
static bool is_transparent(const struct block *block)
{
    return block->kind == BLOCK_DOCUMENT || block->kind == BLOCK_INCLUDE ||
           block->kind == BLOCK_CONDITION;
}

static void section_take(struct arena *arena, struct section *section, const struct block *block)
{
    if (is_transparent(block) || !is_transparent(block->parent))
        return;
    if (section->block_count == section->block_capacity)
        section->blocks = array_grow(arena, section->blocks, section->block_count,
                                     &section->block_capacity, sizeof(struct block *));
    section->blocks[section->block_count++] = block;
}

struct section *sections_from_blocks(struct arena *arena, struct block *root)
{
    struct section *page = ARENA_NEW(arena, struct section), *section = page;
    struct block *block = root;

    while (block) {
        if (block->kind == BLOCK_HEADING)
            section = section_open(arena, section, block);
        else if (block != root)
            section_take(arena, section, block);
        block->section = section;
        if (block->first_child) {
            block = block->first_child;
            continue;
        }
        while (block != root && !block->next)
            block = block->parent;
        block = block == root ? NULL : block->next;
    }
    return page;
}

struct text section_heading(struct arena *arena, const struct section *section)
{
    return section->heading ? rich_plain(arena, section->heading->rich) : TEXT("");
}

void section_print(struct buffer *buffer, const struct section *section)
{
    for (; section; section = section->next) {
        buffer_format(buffer, "%*s", (int)section->level * 2, "");
        if (section->heading) {
            buffer_format(buffer, "%u: ",
                          source_line(section->heading->span.source, section->heading->span.start));
            for (size_t i = 0; i < section->heading->rich->text.length; i++) {
                char character = section->heading->rich->text.at[i];

                buffer_add_character(buffer, (unsigned char)character < ' ' ? ' ' : character);
            }
            buffer_format(buffer, " <#%.*s>", TEXT_ARGUMENTS(section->heading->word));
        } else {
            buffer_add_string(buffer, "page");
        }
        buffer_format(buffer, ", %zu blocks\n", section->block_count);
    }
}
