// A table on its way to transitions: what its headers say of its columns, and what the page says
// around it.
#ifndef EXTRACT_TRANSITION_TABLE_H
#define EXTRACT_TRANSITION_TABLE_H

#include "extract/transition_cell.h"
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
    bool has_x, x_is_no;           // a lone x was met, and what it says
    size_t added;                  // transitions
    struct transition_notes notes; // reported when the table is taken for what it was read as
};

// Reads the headers; what stands around the table is read by transition_table_look_around.
void transition_table_read(struct transition_table *table, struct extraction *extraction,
                           const struct block *block);
// WORD_BIT of each enum header_word that speaks in the header of a column.
unsigned transition_header_words(struct extraction *extraction, struct text header);
// Reads headings, title and the paragraph above.
void transition_table_look_around(struct transition_table *table);
// What the heading, the paragraph above and the page say together.
unsigned transition_table_says(const struct transition_table *table);

// Whether the heading or the paragraph above say that somebody goes from A to B ...
bool transition_near_upgrades(const struct transition_table *table);
// ... or also that A is no more, and whether they or the page do.
bool transition_near_moves(const struct transition_table *table);
bool transition_page_moves(const struct transition_table *table);

// What stands beside A and B: a column of these words names neither.
#define TRANSITION_ASIDE_WORDS                                                                     \
    (WORD_BIT(HEADER_CATEGORY) | WORD_BIT(HEADER_ASIDE) | WORD_BIT(HEADER_COMMENT) |               \
     WORD_BIT(HEADER_CONDITION) | WORD_BIT(HEADER_METHOD))

#define COLUMN_NONE SIZE_MAX
// The first column at or behind `from` that has one of the words and none of the others.
size_t transition_column_find(const struct transition_table *table, size_t from, unsigned words,
                              unsigned others);
bool transition_column_has(const struct transition_table *table, size_t column, unsigned words);
// The first column, other than `except`, whose header says nothing of it but that it names things.
size_t transition_naming_column(const struct transition_table *table, size_t except);
// What a cell of the table answers: a lone x is a yes, or a no where something else says yes.
struct answer transition_answer(struct transition_table *table, struct text text);
// Whether the cells of the column name things: not dates, not version numbers, not answers.
bool transition_column_names(const struct transition_table *table, size_t column);
// The columns' headers with what they were taken for, as text for a judgement: "Old API: old; ...".
struct text transition_columns_print(const struct transition_table *table);

#endif
