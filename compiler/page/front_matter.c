// The YAML header of a page.
#include "page/front_matter.h"

struct front_matter front_matter_from_source(struct arena *arena, const struct source *source,
                                             struct diags *diags)
{
    struct front_matter front_matter = {
        .title = TEXT(""), .description = TEXT(""), .date = TEXT("")};

    if (source->line_count == 0 ||
        !text_equals(text_trim(source_line_text(source, 1)), TEXT("---")))
        return front_matter;
    for (uint32_t line = 2; line <= source->line_count; line++) {
        struct text text = text_trim_end(source_line_text(source, line));

        if (!text_equals(text, TEXT("---")) && !text_equals(text, TEXT("...")))
            continue;
        front_matter.end =
            line < source->line_count ? source->line_starts[line] : (uint32_t)source->text.length;
        front_matter.map =
            yaml_from_source(arena, source, source->line_starts[1], source->line_starts[line - 1],
                             diags, DIAG_FRONT_MATTER, DIAG_FRONT_MATTER_DUPLICATE);
        front_matter.title = yaml_get_text(front_matter.map, "title");
        front_matter.description = yaml_get_text(front_matter.map, "description");
        break;
    }
    return front_matter;
}
