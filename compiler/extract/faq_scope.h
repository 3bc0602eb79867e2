// What the files that read FAQs share: the blocks of a page in a row, the headings and the
// questions of one FAQ.
#ifndef EXTRACT_FAQ_SCOPE_H
#define EXTRACT_FAQ_SCOPE_H

#include "base/map.h"
#include "extract/extraction.h"

#define FAQ_NOWHERE SIZE_MAX

// The page's blocks in source order, each with the index behind its last descendant.
struct faq_block {
    const struct block *block;
    size_t parent; // or FAQ_NOWHERE
    size_t end;
};

struct faq_blocks {
    struct faq_block *items;
    size_t count, capacity;
    const struct map *definitions; // of links, faq_definitions_read
    bool asks_about;               // a heading asks about "Q&A" itself
};

enum faq_heading_kind {
    FAQ_HEADING_PLAIN, // no question: its text belongs to the answer before it, or to nothing
    FAQ_HEADING_GROUP, // the questions stand below it
    FAQ_HEADING_QUESTION,
    FAQ_HEADING_NAVIGATION, // leads away; nothing below it counts
};

struct faq_heading {
    enum faq_heading_kind kind;
    size_t index;  // of its block
    size_t end;    // of the block before which its own text ends: the next heading's
    size_t parent; // the heading above, or FAQ_NOWHERE
    unsigned level;
    struct text text; // plain
    uint32_t words;   // where the text begins in the rich text, behind a "Q:"
    int navigation;   // enum navigation_word, or 0
    bool asks;        // has a question mark
    bool marked;      // begins with "Q:"
    bool is_faq;      // says FAQ itself
    bool has_text;    // shows something before the next heading
    bool asks_below;  // a heading or other question below it asks
    size_t children;  // headings right below that do not lead away
};

struct faq_headings {
    struct faq_heading *items;
    size_t count, capacity;
};

enum faq_form {
    FAQ_FORM_HEADING,
    FAQ_FORM_LINE,    // a bold paragraph or line
    FAQ_FORM_OPENING, // a line that opens with bold words
    FAQ_FORM_ITEM,    // a list item that does
    FAQ_FORM_MARKED,  // "Q: ..."
    FAQ_FORM_SUMMARY, // <summary>
    FAQ_FORM_TERM,    // <dt>
    FAQ_FORM_ROW      // of a table
};

// What is set like a question.
struct faq_question {
    enum faq_form form;
    size_t index;        // of its block
    size_t owner;        // the heading it stands below, or FAQ_NOWHERE; for a heading itself
    uint32_t mark;       // where it begins in the rich text, with its "Q:"
    uint32_t start, end; // its words there
    uint32_t behind;     // where its answer begins there
    unsigned depth;      // lists and quotes around it
    bool asks;           // ends in a question mark
    bool ends_in_colon;
    bool is_chosen;
    const struct row *row; // of a table's question
};

struct faq_questions {
    struct faq_question *items;
    size_t count, capacity;
};

// One FAQ on its way to entries: a section, or a page that is one by its title.
struct faq_scope {
    struct extraction *extraction;
    const struct faq_blocks *blocks;
    const struct block *heading; // of the section; of a page its first heading, or NULL
    size_t first, last;          // its blocks, [first, last)
    bool is_page;
    bool is_mixed;    // the title names something else, too
    bool is_weak;     // "Questions", "Q&A": an FAQ only if a question stands in it
    bool is_silent;   // "Questions": not reported as empty where none does
    bool only_marked; // outside the FAQ section of a mixed page only "Q:" counts
    struct faq_headings headings;
    struct faq_questions questions; // in source order, chosen or not
};

// Whether a heading or a title opens an FAQ.
struct faq_title {
    bool is_faq;
    bool is_weak;       // only with questions in it
    bool is_shared;     // by words that may be a name, too: "Q&A"
    bool is_loose;      // goes on with a name: "FAQ Contoso", "FAQ URLs"
    bool is_bare;       // nothing stands beside the words
    bool asks_about;    // "What is Q&A?"
    bool is_mixed;      // names something else, too
    const char *reason; // the words for it or against it; NULL where no word speaks for it
};
struct faq_title faq_title_read(struct extraction *extraction, struct text title);
// Whether a heading leads away from the page: enum navigation_word, or 0.
int faq_navigation(const struct extraction *extraction, struct text heading);
// Whether the text ends in a question mark, closing quotes, brackets and the like behind it set
// aside.
bool faq_asks(struct text text);
// The same, or has one before a blank.
bool faq_asks_within(struct text text);
// Where the text goes on behind "Q:", "Question 2.", "**Q1** " at `at`; at itself if no such mark
// of the class stands there.
size_t faq_mark_end(const struct extraction *extraction, enum word_class class,
                    const struct rich *rich, size_t at);
// The index of the first mark that begins at `at` or behind.
size_t faq_first_mark(const struct rich *rich, size_t at);
// The mark of the kind that begins at that very place, or NULL.
const struct mark *faq_mark_at(const struct rich *rich, enum mark_kind kind, size_t at);
// Where the first character that is no blank stands, at or behind `at`.
size_t faq_skip_blanks(struct text text, size_t at);

// Notes everything in the scope's blocks that is set like a question, headings apart.
void faq_questions_find(struct faq_scope *scope);
// Finds the scope's headings, gives each question its own, and decides which headings are
// questions.
void faq_headings_choose(struct faq_scope *scope);
// Whether what stands right below the heading stands in the answer of a heading question.
bool faq_is_in_answer(const struct faq_scope *scope, size_t heading);
// Whether the question asks, or is marked or set in a table as one.
bool faq_question_speaks(const struct faq_question *question);
// Decides which of the lines that are set like questions are some; the headings are chosen before.
void faq_questions_choose(struct faq_scope *scope);
// Cuts the answer of a chosen question, which ends before the next one: sets the entry's texts,
// links and place.
void faq_answer_cut(const struct faq_scope *scope, const struct faq_question *question,
                    const struct faq_question *next, struct faq *entry);
// The same for an entry of a YamlMime:FAQ page.
void faq_answer_of_question(struct extraction *extraction, const struct question *question,
                            struct faq *entry);

#define FAQ_ELEMENTS 14 // whose closing tags belong to the answers that opened them

// Where the first line of an answer that renders something begins and where the last one ends.
// Zeroed at the start of an answer.
struct faq_lines {
    unsigned open[FAQ_ELEMENTS]; // elements that the answer itself has opened
    uint32_t first, last;        // last is 0 while nothing has rendered
};
// Where the line that holds the offset begins.
uint32_t faq_line_start(const struct source *source, uint32_t offset);
// Notes a stretch all of whose lines render.
void faq_lines_note(struct faq_lines *lines, const struct source *source, uint32_t start,
                    uint32_t end);
// Reads the source from start to before end, a line at a time, and notes those that render.
void faq_lines_read(struct faq_lines *lines, const struct source *source, uint32_t start,
                    uint32_t end);

// A stretch of the source that is to be written in another way.
struct faq_replacement {
    uint32_t start, end;
    struct text text;
};
struct faq_replacements {
    struct faq_replacement *items;
    size_t count, capacity;
};
// The lines of the span without their first `columns` characters, as far as these are blanks and
// ">", and with the replacements, which are in order. A line that begins before the span is taken
// from there on.
struct text faq_lines_copy(struct arena *arena, struct span span, uint32_t columns,
                           const struct faq_replacements *replacements);
// The lines of the source that define a link, by their labels in lower case.
const struct map *faq_definitions_read(struct arena *arena, const struct source *source);
// The Markdown with the definitions of the labels in it behind it.
struct text faq_definitions_add(struct arena *arena, const struct map *definitions,
                                struct text markdown);
// The answer behind "A:", "**Answer:**" or the like; a bold that goes on behind the mark stays
// bold. "A." is one only where the question has its mark.
struct text faq_answer_unmarked(struct extraction *extraction, struct text answer, bool full_stop);

// "a bold line"
const char *faq_form_name(enum faq_form form);
// Judges what is set like a question but is none.
void faq_report_left(const struct faq_scope *scope);
// Reports an FAQ in which no question was found, unless a line of it asks.
void faq_report_empty(const struct faq_scope *scope);

#endif
