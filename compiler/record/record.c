// The names of the kinds that a record can be of.
#include "record/record.h"

bool records_are_empty(const struct records *records)
{
    return records->schedules.count == 0 && records->milestones.count == 0 &&
           records->transitions.count == 0 && records->faqs.count == 0;
}

const char *evidence_name(enum evidence evidence)
{
    static const char *const names[] = {
        [EVIDENCE_TABLE] = "table",
        [EVIDENCE_LIST] = "list",
        [EVIDENCE_PROSE] = "prose",
        [EVIDENCE_ALERT] = "alert",
    };
    return names[evidence];
}

const char *schedule_form_name(enum schedule_form form)
{
    static const char *const names[] = {
        [FORM_DATE_COMMENT] = "date-comment",
        [FORM_SUBJECT_DATES] = "subject-dates",
        [FORM_SUBJECT_STATUS] = "subject-status",
        [FORM_LIST] = "list",
        [FORM_PROSE] = "prose",
    };
    return names[form];
}

const char *transition_kind_name(enum transition_kind kind)
{
    static const char *const names[] = {
        [TRANSITION_REPLACED_BY] = "replaced-by",
        [TRANSITION_UPGRADE_PATH] = "upgrade-path",
        [TRANSITION_MATRIX] = "matrix",
        [TRANSITION_GUIDE] = "guide",
    };
    return names[kind];
}
