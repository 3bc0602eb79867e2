// Records made by hand.
#include "sample_records.h"

#include "base/array.h"
#include "base/fatal.h"

struct schedule *sample_schedule(struct arena *arena, struct records *records, const char *heading,
                                 enum schedule_form form)
{
    struct schedule *schedule = ARRAY_PUSH(arena, &records->schedules);

    schedule->heading = text_from_string(heading);
    schedule->form = form;
    schedule->source =
        (struct record_source){.line = (uint32_t)records->schedules.count * 10,
                               .column = 1,
                               .end_line = (uint32_t)records->schedules.count * 10 + 9,
                               .end_column = 1};
    return schedule;
}

struct milestone *sample_milestone(struct arena *arena, struct records *records,
                                   const char *subject, enum event event, const char *edtf)
{
    struct milestone *milestone = ARRAY_PUSH(arena, &records->milestones);
    const uint32_t line = 10 + (uint32_t)records->milestones.count;

    *ARRAY_PUSH(arena, &milestone->subjects) = text_from_string(subject);
    milestone->event = event;
    if (*edtf && !date_from_edtf(&milestone->date, text_from_string(edtf)))
        fatal("\"%s\" is no date", edtf);
    milestone->date_text = text_from_string(edtf);
    milestone->text = text_from_string("A line of the page.");
    milestone->source =
        (struct record_source){.line = line, .column = 3, .end_line = line, .end_column = 20};
    return milestone;
}

struct transition *sample_transition(struct arena *arena, struct records *records, const char *from,
                                     const char *to)
{
    struct transition *transition = ARRAY_PUSH(arena, &records->transitions);
    const uint32_t line = 100 + (uint32_t)records->transitions.count;

    transition->from = text_from_string(from);
    transition->to = text_from_string(to);
    transition->source =
        (struct record_source){.line = line, .column = 1, .end_line = line, .end_column = 40};
    return transition;
}

struct faq *sample_faq(struct arena *arena, struct records *records, const char *question,
                       const char *answer)
{
    struct faq *faq = ARRAY_PUSH(arena, &records->faqs);
    const uint32_t line = 200 + (uint32_t)records->faqs.count * 3;

    faq->section = TEXT("FAQ");
    faq->question = text_from_string(question);
    faq->answer_text = text_from_string(answer);
    faq->answer_markdown = faq->answer_text;
    faq->answer_html = arena_format(arena, "<p>%s</p>\n", answer);
    faq->source =
        (struct record_source){.line = line, .column = 1, .end_line = line + 1, .end_column = 9};
    return faq;
}

static void add_metadata(struct arena *arena, struct records *records, const char *key,
                         const char *first, const char *second)
{
    struct metadata_item *item = ARRAY_PUSH(arena, &records->metadata);

    item->key = text_from_string(key);
    *ARRAY_PUSH(arena, &item->values) = text_from_string(first);
    if (second)
        *ARRAY_PUSH(arena, &item->values) = text_from_string(second);
    item->is_list = second != NULL;
}

struct records *sample_records(struct arena *arena, const char *path)
{
    struct records *records = ARENA_NEW(arena, struct records);

    *records = (struct records){
        .path = path,
        .title = TEXT("Lanterns \"and\" lamps"),
        .heading = TEXT("Lanterns"),
        .date = TEXT("2024-02-29"),
        .digest = TEXT("sha256:0000000000000000000000000000000000000000000000000000000000000000"),
    };
    add_metadata(arena, records, "ms.topic", "reference", NULL);
    add_metadata(arena, records, "tags", "wick", "oil");
    sample_schedule(arena, records, "End of the lamps", FORM_SUBJECT_DATES);
    sample_schedule(arena, records, "", FORM_PROSE);
    sample_milestone(arena, records, "Lantern One", EVENT_END_OF_SUPPORT, "2030-04-13");
    struct milestone *month =
        sample_milestone(arena, records, "Lantern One", EVENT_RELEASED, "2021-08");

    *ARRAY_PUSH(arena, &month->subjects) = TEXT("Lampe d\xc3\xa9j\xc3\xa0 vue");
    struct record_link *link = ARRAY_PUSH(arena, &month->links);

    *link = (struct record_link){
        TEXT("notes"), TEXT("notes.md"), {"", 0}
    };
    sample_milestone(arena, records, "C++ lamp?", EVENT_RETIRED, "")->evidence = EVIDENCE_LIST;
    struct milestone *open =
        sample_milestone(arena, records, "Wick", EVENT_REMOVED, "2026-06-01/..");

    open->evidence = EVIDENCE_ALERT;
    open->schedule = 1;
    *ARRAY_PUSH(arena, &open->conditions) = TEXT("zone: oil");
    open->source.path = "includes/wick.md";
    open->source.page_line = 30;

    struct transition *transition = sample_transition(arena, records, "Lantern One", "Lantern Two");

    transition->condition = TEXT("If the lamp is lit.");
    transition->heading = TEXT("Moving on");
    transition->supported = SUPPORTED_YES;
    *ARRAY_PUSH(arena, &transition->via) = TEXT("Lantern One and a half");
    sample_transition(arena, records, "Candle", "Lantern Two")->kind = TRANSITION_MATRIX;
    sample_transition(arena, records, "", "Lantern Two")->kind = TRANSITION_GUIDE;
    sample_faq(arena, records, "Will the lamp stop burning?", "No. */ \"Never\"\\ ?\?/ it says.");
    return records;
}
