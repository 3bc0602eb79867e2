// A table as a grid, whether it was written with pipes or in HTML.
#ifndef PAGE_TABLE_H
#define PAGE_TABLE_H

#include "page/block.h"

enum table_markup { TABLE_PIPE, TABLE_HTML };

struct cell {
    const struct rich *rich; // never NULL
    struct span span;
    bool spanned; // filled from a cell above or to the left that spans rows or columns
    bool spans_rows; // the first cell of a rowspan
    bool header; // <th>
};

struct row {
    struct span span;
    const struct cell *cells; // table->columns of them
};

struct table {
    enum table_markup markup;
    struct span span;
    size_t columns;
    struct row header; // header rows above each other are joined, upper words first; cells may be blank
    size_t header_rows;
    const struct row *rows;
    size_t row_count;
};

void table_print(struct buffer *buffer, const struct table *table);

#endif
