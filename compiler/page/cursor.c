// Walks along one line, by columns.
#include "page/cursor.h"

#define TAB_STOP 4u

struct cursor cursor_new(const char *text, uint32_t start, uint32_t end)
{
    struct cursor cursor = {.text = text, .at = start, .end = end};

    cursor_look(&cursor);
    return cursor;
}

static uint32_t character_width(const struct cursor *cursor, uint32_t at, uint32_t column)
{
    if (cursor->text[at] != '\t')
        return 1;
    if (at == cursor->at && cursor->tab_left > 0)
        return cursor->tab_left;
    return TAB_STOP - column % TAB_STOP;
}

void cursor_look(struct cursor *cursor)
{
    uint32_t at = cursor->at, column = cursor->column;

    while (at < cursor->end && (cursor->text[at] == ' ' || cursor->text[at] == '\t')) {
        column += character_width(cursor, at, column);
        at++;
    }
    cursor->nonspace = at;
    cursor->indent = column - cursor->column;
    cursor->blank = at == cursor->end;
}

void cursor_advance(struct cursor *cursor, uint32_t columns)
{
    while (columns > 0 && cursor->at < cursor->end) {
        uint32_t width = character_width(cursor, cursor->at, cursor->column);

        if (width > columns) {
            cursor->tab_left = width - columns;
            cursor->column += columns;
            break;
        }
        cursor->tab_left = 0;
        cursor->column += width;
        cursor->at++;
        columns -= width;
    }
    cursor_look(cursor);
}

void cursor_move(struct cursor *cursor, uint32_t at)
{
    while (cursor->at < at) {
        cursor->column += character_width(cursor, cursor->at, cursor->column);
        cursor->tab_left = 0;
        cursor->at++;
    }
    cursor_look(cursor);
}

struct text cursor_rest(const struct cursor *cursor)
{
    return (struct text){cursor->text + cursor->nonspace, cursor->end - cursor->nonspace};
}
