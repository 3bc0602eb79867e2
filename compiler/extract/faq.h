// FAQ sections and FAQ pages become questions with their answers.
#ifndef EXTRACT_FAQ_H
#define EXTRACT_FAQ_H

#include "extract/extraction.h"

// Every entry of the page; an FAQ section or page without one is reported as empty.
void faqs_from_page(struct extraction *extraction);

#endif
