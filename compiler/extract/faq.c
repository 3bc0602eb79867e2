// FAQ sections become entries.
#include "extract/faq.h"

void faqs_from_page(struct extraction *extraction)
{
    (void)extraction;
}
