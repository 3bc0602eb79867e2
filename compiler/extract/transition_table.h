// A table on its way to transitions: what its headers say of its columns, and what the page says
// around it.
#ifndef EXTRACT_TRANSITION_TABLE_H
#define EXTRACT_TRANSITION_TABLE_H

#include "extract/extraction.h"
#include "extract/word_values.h"

// The set of words that an enumerator of header_word or move_word stands for.
#define WORD_BIT(word) (1u << (unsigned)(word))

struct transition_column {
    struct text header; // plain
    unsigned words;     // WORD_BIT of each enum header_word that speaks in it
    bool is_used;       // for the source or the target
};

struct transition_columns {
    struct transition_column *items;
    size_t count;
};

// A row that names no source or no target.
struct transition_note {
    const struct row *row;
    const char *what; // "source"
};

struct transition_notes {
    struct transition_note *items;
    size_t count, capacity;
};

struct transition_table {
    struct extraction *extraction;
    const struct block *block;
    const struct table *table;
    struct transition_columns columns;
    unsigned words;        // of all columns
    struct text heading;   // the nearest; may be empty
    struct text lead;      // the paragraph right above the table; may be empty
    unsigned heading_says; // WORD_BIT of each enum move_word
    unsigned lead_says;
    unsigned page_says;            // the title, and the headings above the nearest one
    size_t added;                  // transitions
    struct transition_notes notes; // reported when the table is taken for what it was read as
};

// Reads the headers; what stands around the table is read by transition_table_look_around.
void transition_table_read(struct transition_table *table, struct extraction *extraction,
                           const struct block *block);
// Reads headings, title and the paragraph above.
void transition_table_look_around(struct transition_table *table);
// What the heading, the paragraph above and the page say together.
unsigned transition_table_says(const struct transition_table *table);

#define COLUMN_NONE SIZE_MAX
// The first column at or behind `from` that has one of the words and none of the others.
size_t transition_column_find(const struct transition_table *table, size_t from, unsigned words,
                              unsigned others);
bool transition_column_has(const struct transition_table *table, size_t column, unsigned words);
// The columns' headers with what they were taken for, as text for a judgement: "Old API: old; ...".
struct text transition_columns_print(const struct transition_table *table);

#endif
