// The inside of a JSON string.
#include "emit/json_text.h"

static const char *short_escape(unsigned char byte)
{
    switch (byte) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return NULL;
    }
}

// How many bytes at the offset are written as an escape, which is put into *escape; 0 for none.
static size_t escape_at(struct text text, size_t offset, char escape[8], const char **found)
{
    const unsigned char byte = (unsigned char)text.at[offset];

    *found = short_escape(byte);
    if (*found)
        return 1;
    if (byte < 0x20 || byte == 0x7F) {
        static const char digits[] = "0123456789abcdef";
        const char written[] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15], '\0'};

        for (size_t i = 0; i < sizeof written; i++)
            escape[i] = written[i];
        *found = escape;
        return 1;
    }

    // U+2028 and U+2029 end a line in JavaScript; Go refuses a byte order mark.
    const struct text rest = text_slice(text, offset, offset + 3);

    if (byte == 0xE2 && text_equals(rest, TEXT("\xe2\x80\xa8")))
        *found = "\\u2028";
    else if (byte == 0xE2 && text_equals(rest, TEXT("\xe2\x80\xa9")))
        *found = "\\u2029";
    else if (byte == 0xEF && text_equals(rest, TEXT("\xef\xbb\xbf")))
        *found = "\\ufeff";
    return *found ? 3 : 0;
}

void json_add_escaped(struct buffer *buffer, struct text text)
{
    size_t start = 0;

    for (size_t i = 0; i < text.length;) {
        char escape[8];
        const char *found;
        const size_t length = escape_at(text, i, escape, &found);

        if (length == 0) {
            i++;
            continue;
        }
        buffer_add(buffer, text_slice(text, start, i));
        buffer_add_string(buffer, found);
        i += length;
        start = i;
    }
    buffer_add(buffer, text_from(text, start));
}
