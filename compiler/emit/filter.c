// Filters: what a template can do to a text.
#include "emit/filter.h"

#include "base/file.h"
#include "base/utf8.h"
#include "emit/c_text.h"
#include "emit/json.h"
#include "emit/json_text.h"
#include "record/id.h"

static void filter_none(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    buffer_add(buffer, text);
}

static void filter_c_string(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    c_add_string(buffer, text);
}

static void filter_c_comment(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    c_add_comment(buffer, text);
}

// A message in quotes, which no compiler unescapes.
static void filter_c_message(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    struct buffer quoted = {0};

    (void)node;
    for (size_t i = 0; i < text.length; i++)
        buffer_add_character(&quoted, text.at[i] == '"' ? '\'' : text.at[i]);
    c_add_comment(buffer, buffer_text(&quoted));
    buffer_free(&quoted);
}

static void filter_identifier(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    c_add_identifier(buffer, text);
}

// A value as JSON; a part of a template as a string of JSON.
static void filter_json(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    if (node) {
        json_print(buffer, node);
        buffer->length--; // the final newline
        return;
    }
    buffer_add_character(buffer, '"');
    json_add_escaped(buffer, text);
    buffer_add_character(buffer, '"');
}

static void filter_json_string(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    json_add_escaped(buffer, text);
}

// Rust knows neither \b nor \u0001, and refuses what turns the direction of writing.
static void filter_rust_string(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length;) {
        uint32_t character;
        const size_t length = utf8_read(text_from(text, i), &character);
        const bool turns = (character >= 0x202A && character <= 0x202E) ||
                           (character >= 0x2066 && character <= 0x2069);

        if (character == '"' || character == '\\')
            buffer_format(buffer, "\\%c", (char)character);
        else if (character < ' ' || character == 0x7F || character == 0xFEFF || turns)
            buffer_format(buffer, "\\u{%x}", (unsigned)character);
        else
            buffer_add(buffer, text_slice(text, i, i + length));
        i += length;
    }
}

static void filter_html(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++) {
        switch (text.at[i]) {
        case '&': buffer_add(buffer, TEXT("&amp;")); break;
        case '<': buffer_add(buffer, TEXT("&lt;")); break;
        case '>': buffer_add(buffer, TEXT("&gt;")); break;
        case '"': buffer_add(buffer, TEXT("&quot;")); break;
        case '\'': buffer_add(buffer, TEXT("&#39;")); break;
        default: buffer_add_character(buffer, text.at[i]);
        }
    }
}

// A cell of a pipe table, in which nothing is markup.
static void filter_markdown(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++) {
        const char character = text.at[i];

        if (character == '<')
            buffer_add(buffer, TEXT("&lt;"));
        else if (character == '&')
            buffer_add(buffer, TEXT("&amp;"));
        else if (character_is_space(character))
            buffer_add_character(buffer, ' ');
        else if (text_find_character(TEXT("\\`*_[]|~$"), character) != TEXT_NOT_FOUND)
            buffer_format(buffer, "\\%c", character);
        else
            buffer_add_character(buffer, character);
    }
}

// Whether a spreadsheet would run the text as a formula.
static bool is_formula(struct text text)
{
    const struct text trimmed = text_trim(text);
    uint32_t first;

    if (text.length > 0 && (text.at[0] == '\t' || text.at[0] == '\r'))
        return true;
    if (trimmed.length == 0)
        return false;
    utf8_read(trimmed, &first);
    return first == '=' || first == '+' || first == '-' || first == '@' || first == 0xFF1D ||
           first == 0xFF0B || first == 0xFF0D || first == 0xFF20;
}

// A field of CSV (RFC 4180), always in quotes; a formula is made a text by an apostrophe.
static void filter_csv(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    buffer_add(buffer, is_formula(text) ? TEXT("\"'") : TEXT("\""));
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '"')
            buffer_add_character(buffer, '"');
        buffer_add_character(buffer, text.at[i]);
    }
    buffer_add_character(buffer, '"');
}

static void filter_upper(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++) {
        const char character = text.at[i];

        buffer_add_character(buffer, character >= 'a' && character <= 'z'
                                         ? (char)(character - 'a' + 'A')
                                         : character);
    }
}

static void filter_lower(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    for (size_t i = 0; i < text.length; i++)
        buffer_add_character(buffer, character_lower(text.at[i]));
}

static void filter_slug(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    struct arena arena = {0};

    (void)node;
    buffer_add(buffer, id_slug(&arena, text));
    arena_free(&arena);
}

// EndOfSupport
static void filter_pascal(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    struct arena arena = {0};
    struct text rest = id_slug(&arena, text), word;

    (void)node;
    if (character_is_digit(rest.at[0]))
        buffer_add_character(buffer, '_');
    while (text_next_part(&rest, '-', &word)) {
        filter_upper(buffer, text_slice(word, 0, 1), NULL);
        buffer_add(buffer, text_from(word, 1));
    }
    arena_free(&arena);
}

// "2017-04-13" -> 20170413, and its three parts as numbers; 0 for what is no day.
static void add_day(struct buffer *buffer, struct text text, size_t start, size_t end)
{
    long number = 0;

    for (size_t i = start; text.length == 10 && i < end; i++) {
        if (character_is_digit(text.at[i]))
            number = number * 10 + (text.at[i] - '0');
    }
    buffer_format(buffer, "%ld", number);
}

static void filter_day_number(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    add_day(buffer, text, 0, 10);
}

static void filter_year(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    add_day(buffer, text, 0, 4);
}

static void filter_month(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    add_day(buffer, text, 5, 7);
}

static void filter_day(struct buffer *buffer, struct text text, const struct cJSON *node)
{
    (void)node;
    add_day(buffer, text, 8, 10);
}

const struct filter filters[] = {
    {"c_string",         "the inside of a C string literal", filter_c_string},
    {"c_comment",   "text in a C comment", filter_c_comment},
    {"c_message",        "a message in quotes that no compiler unescapes", filter_c_message},
    {"identifier",  "an identifier, end_of_support", filter_identifier},
    {"pascal",        "an identifier, EndOfSupport", filter_pascal},
    {"slug",  "words joined by hyphens, end-of-support", filter_slug},
    {"upper",       "upper case", filter_upper},
    {"lower", "lower case", filter_lower},
    {"json",           "the whole value as JSON", filter_json},
    {"json_string",     "the inside of a string of JSON, Go, Java, Python or TypeScript",
     filter_json_string},
    {"rust_string",             "the inside of a Rust string literal", filter_rust_string},
    {"html",       "text in HTML or XML", filter_html},
    {"markdown",            "a cell of a Markdown table", filter_markdown},
    {"csv",      "a field of CSV, with its quotes", filter_csv},
    {"day_number",            "a day as a number, 20170413; 0 for none", filter_day_number},
    {"year",      "the year of a day, as a number", filter_year},
    {"month",             "the month of a day, as a number", filter_month},
    {"day",       "the day of the month, as a number", filter_day},
    {"none",      "the text as it is", filter_none},
    {0},
};

const struct filter *filter_find(struct text name)
{
    for (const struct filter *filter = filters; filter->name; filter++) {
        if (text_equals(name, text_from_string(filter->name)))
            return filter;
    }
    return NULL;
}

const struct filter *filter_for_file(struct text path)
{
    static const struct {
        const char *extension, *filter;
    } rows[] = {
        {".c",     "c_string"   },
        {".h",     "c_string"   },
        {".cc",    "c_string"   },
        {".cpp",   "c_string"   },
        {".hpp",   "c_string"   },
        {".cxx",   "c_string"   },
        {".hh",    "c_string"   },
        {".go",    "json_string"},
        {".java",  "json_string"},
        {".js",    "json_string"},
        {".mjs",   "json_string"},
        {".json",  "json_string"},
        {".jsonl", "json_string"},
        {".py",    "json_string"},
        {".ts",    "json_string"},
        {".rs",    "rust_string"},
        {".csv",   "csv"        },
        {".md",    "markdown"   },
        {".txt",   "none"       },
    };
    const struct text extension = path_extension(path);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (text_equals_nocase(extension, text_from_string(rows[i].extension)))
            return filter_find(text_from_string(rows[i].filter));
    }
    return filter_find(TEXT("html"));
}
