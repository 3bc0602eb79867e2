// The YAML header of a page.
#include "page/front_matter.h"

// Far above what a real page has.
#define HEADER_LIMIT (1024u * 1024u)

static uint32_t line_end(const struct source *source, uint32_t line)
{
    return line < source->line_count ? source->line_starts[line] : (uint32_t)source->text.length;
}

static struct text without_blanks(struct text text)
{
    while (text.length > 0 && (text.at[text.length - 1] == ' ' || text.at[text.length - 1] == '\t'))
        text.length--;
    return text;
}

// The line (from 1) that closes the header, or 0 where there is none: "---" on the first line,
// blanks may follow, and further down a line "---" or "..." of the same kind.
static uint32_t closing_line(const struct source *source)
{
    if (!text_equals(without_blanks(source_line_text(source, 1)), TEXT("---")))
        return 0;
    for (uint32_t line = 2; line <= source->line_count; line++) {
        const struct text text = source_line_text(source, line);

        if ((text_starts_with(text, TEXT("---")) || text_starts_with(text, TEXT("..."))) &&
            without_blanks(text).length == 3)
            return line;
    }
    return 0;
}

uint32_t front_matter_end(const struct source *source)
{
    const uint32_t line = closing_line(source);

    if (line > 0)
        return line_end(source, line);
    return text_starts_with(source->text, TEXT("\xEF\xBB\xBF")) ? 3 : 0;
}

// digits{least, most}
static bool read_number(struct text *rest, size_t least, size_t most, unsigned *number)
{
    size_t length = 0;

    *number = 0;
    while (length < rest->length && length < most && character_is_digit(rest->at[length]))
        *number = *number * 10 + (unsigned)(rest->at[length++] - '0');
    *rest = text_from(*rest, length);
    return length >= least;
}

static bool read_character(struct text *rest, char character)
{
    const bool is_there = rest->length > 0 && rest->at[0] == character;

    *rest = text_from(*rest, is_there);
    return is_there;
}

static unsigned days_of_month(unsigned year, unsigned month)
{
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    if (month == 2)
        return is_leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// date -> month "/" day "/" year | year "-" month "-" day
bool front_matter_date(struct arena *arena, struct text text, struct text *date)
{
    struct text slashes = text_trim(text);
    struct text dashes = slashes;
    unsigned year, month, day;
    const bool has_slashes = read_number(&slashes, 1, 2, &month) && read_character(&slashes, '/') &&
                             read_number(&slashes, 1, 2, &day) && read_character(&slashes, '/') &&
                             read_number(&slashes, 4, 4, &year) && slashes.length == 0;

    if (!has_slashes && !(read_number(&dashes, 4, 4, &year) && read_character(&dashes, '-') &&
                          read_number(&dashes, 2, 2, &month) && read_character(&dashes, '-') &&
                          read_number(&dashes, 2, 2, &day) && dashes.length == 0))
        return false;
    if (year == 0 || month == 0 || month > 12 || day == 0 || day > days_of_month(year, month))
        return false;
    *date = arena_format(arena, "%04u-%02u-%02u", year, month, day);
    return true;
}

static struct text read_date(struct arena *arena, const struct yaml *map, struct diags *diags)
{
    const struct yaml *value = yaml_get(map, "ms.date");
    struct text date = TEXT("");

    if (value == NULL || (value->kind == YAML_SCALAR && text_is_blank(value->text)))
        return date;
    if (value->kind != YAML_SCALAR)
        diag_add(diags, DIAG_FRONT_MATTER_DATE, value->span, "ms.date is no single value");
    else if (!front_matter_date(arena, value->text, &date))
        diag_add(diags, DIAG_FRONT_MATTER_DATE, value->span,
                 "ms.date is no date of the form MM/DD/YYYY: '%.*s'", TEXT_ARGUMENTS(value->text));
    return date;
}

struct front_matter front_matter_from_map(struct arena *arena, const struct yaml *map,
                                          struct diags *diags)
{
    return (struct front_matter){
        .map = map,
        .title = yaml_get_text(map, "title"),
        .description = yaml_get_text(map, "description"),
        .date = read_date(arena, map, diags),
    };
}

// The header's map, or NULL with a diagnostic. A header without a value is none, as nothing is
// lost.
static const struct yaml *read_map(struct arena *arena, const struct source *source, uint32_t line,
                                   struct diags *diags)
{
    const uint32_t start = line_end(source, 1);
    const uint32_t end = source->line_starts[line - 1];
    const struct span span = {source, start, start};

    if (end - start > HEADER_LIMIT) {
        diag_add(diags, DIAG_FRONT_MATTER, span,
                 "the front matter is larger than 1 MB; it is not read");
        return NULL;
    }
    const struct yaml *root = yaml_from_source(arena, source, start, end, diags, DIAG_FRONT_MATTER,
                                               DIAG_FRONT_MATTER_DUPLICATE);

    if (root == NULL || root->kind == YAML_MAP)
        return root;
    if (root->kind == YAML_LIST || root->text.length > 0)
        diag_add(diags, DIAG_FRONT_MATTER, root->span,
                 "the front matter has no 'key: value' lines");
    return NULL;
}

struct front_matter front_matter_from_source(struct arena *arena, const struct source *source,
                                             struct diags *diags)
{
    const uint32_t line = closing_line(source);
    const struct yaml *map = line > 0 ? read_map(arena, source, line, diags) : NULL;
    struct front_matter front_matter = front_matter_from_map(arena, map, diags);

    front_matter.end = front_matter_end(source);
    return front_matter;
}
