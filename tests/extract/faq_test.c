// FAQs are found, and their answers cut, as the contract says.
#include "page_records.h"

#include <string.h>

struct page_row {
    const char *name, *input;
    const char *want; // "line-end question" for each entry, then "empty line" for each report
};

static const struct page_row forms[] = {
    {"sub-headings",                        "# A\n\n## FAQ\n\n### Is it?\n\nYes.\n\n### Why?\n\nSo.\n\nMore.\n",
     "5-7 Is it?\n9-13 Why?\n"                                                                                                                                  },
    {"sub-heading without a question mark",
     "# A\n## FAQ\n### Is it?\nYes.\n### The button is grey\nPress.\n",                                                   "3-4 Is it?\n5-6 The button is grey\n"},
    {"only statements",                     "# A\n## FAQ\n### The button is grey\nPress.\n### No light\nPlug it in.\n",
     "3-4 The button is grey\n5-6 No light\n"                                                                                                                   },
    {"bold paragraphs",                     "# A\n## FAQs\n\n**Is it?**\n\nYes.\n\n**Why?**\n\nSo.\n",
     "4-6 Is it?\n8-10 Why?\n"                                                                                                                                  },
    {"bold lines",                          "# A\n## Common questions\n**Is it?**\nYes.\n\n**Why?**  \nSo.\n",
     "3-4 Is it?\n6-7 Why?\n"                                                                                                                                   },
    {"bold lines in one paragraph",         "# A\n## FAQ\n**Is it?**\nYes.\n**Why?**\nSo.\n",
     "3-4 Is it?\n5-6 Why?\n"                                                                                                                                   },
    {"bold openings",                       "# A\n## FAQ\n\n**Is it?** Yes.\n\n__Why__? So.\n",                           "4-4 Is it?\n6-6 Why?\n"              },
    {"bold over two lines",                 "# A\n## FAQ\n\n**Is it so\nor so?**\n\nYes.\n",
     "4-7 Is it so or so?\n"                                                                                                                                    },
    {"list items",                          "# A\n## FAQ\n\n- **Is it?** Yes.\n- **Why?**: So.\n\n  More.\n",
     "4-4 Is it?\n5-7 Why?\n"                                                                                                                                   },
    {"numbered items",                      "# A\n## FAQ\n\n1. **Is it?**\n\n    Yes.\n\n1. **Why?**\n\n    So.\n",
     "4-6 Is it?\n8-10 Why?\n"                                                                                                                                  },
    {"Q and A in bold",                     "# A\n## FAQ\n\n**Q: Is it?**\n\n**A:** Yes.\n\n**Q:** Why?\n\nA: So.\n",
     "4-6 Is it?\n8-10 Why?\n"                                                                                                                                  },
    {"Q and A plain",                       "# A\n## Q&A\n\nQ. Is it?\nA. Yes.\n\nQuestion 2: Why do\nthey?\n\nSo.\n",
     "4-5 Is it?\n7-10 Why do they?\n"                                                                                                                          },
    {"Q and a dash",
     "# A\n## FAQ\n**Q \xE2\x80\x93** Is it?\n\nYes.\n\nQuestion 2 - No light\n\nA - Plug.\n",                            "3-5 Is it?\n7-9 No light\n"          },
    {"Q in headings",                       "# A\n## FAQ\n### Q: Is it?\nA: Yes.\n### Question 1: The light\nA: So.\n",
     "3-4 Is it?\n5-6 The light\n"                                                                                                                              },
    {"Q and the question both bold",
     "# A\n## FAQ\n\n**Question:** **Is it?**</br>\n**Answer:** Yes.\n",                                                  "4-5 Is it?\n"                        },
    {"details and summary",
     "# A\n## FAQ\n\n<details><summary>Is it?</summary>\n\nYes.\n\n</details>\n<details>\n<summary>Why?"
     "</summary>\n\nSo.\n\n</details>\n",                                                                                 "4-6 Is it?\n10-12 Why?\n"            },
    {"terms",
     "# A\n## FAQ\n\n<dl>\n<dt>Is it?</dt>\n<dd>Yes.</dd>\n<dt>Why?</dt>\n<dd>So.</dd>\n</dl>\n",                         "5-6 Is it?\n7-8 Why?\n"              },
    {"HTML headings",                       "# A\n## Q & A\n<h3 id=\"x\">Is it?</h3>\n\n1. Yes.\n\n<h3>Why?</h3>\nSo.\n",
     "3-5 Is it?\n7-8 Why?\n"                                                                                                                                   },
    {"question and answer table",
     "# A\n## FAQ\n\n| Question | Answer |\n| --- | --- |\n| Is it? | Yes. |\n| No light | Plug. |\n",
     "6-6 Is it?\n7-7 No light\n"                                                                                                                               },
    {"table without a header",
     "# A\n## FAQ\n\n| | |\n| --- | --- |\n| Is it? | Yes. |\n| Why? | So. |\n",                                          "6-6 Is it?\n7-7 Why?\n"              },
    {"German",
     "---\nms.locale: de-de\ntitle: Ein Tag\n---\n# Der Tag\n\nDies ist die Seite und sie ist "
     "nicht lang.\n\n## Häufig gestellte Fragen zum Tag\n\n**F: Ist er das?**\n\nJa.\n",                                 "11-13 Ist er das?\n"                 },
    {"French",
     "# Le jour\n\nCette page est pour les jours et les nuits.\n\n## Questions fréquentes\n\n### Est-ce "
     "lui ?\n\nOui.\n",                                                                                                   "7-9 Est-ce lui ?\n"                  },
    {"windows line ends",                   "# A\r\n## FAQ\r\n\r\n**Is it?**\r\nYes.\r\n\r\n**Why?**\r\nSo.",
     "4-5 Is it?\n7-8 Why?\n"                                                                                                                                   },
};

static const struct page_row places[] = {
    {"title",
     "---\ntitle: Frequently asked questions about A\n---\n# All of A\n\n## Is it?\n\nYes.\n",                                "6-8 Is it?\n"                     },
    {"first heading",                                 "# A FAQ\n\n## Is it?\n\nYes.\n",                                       "3-5 Is it?\n"                     },
    {"title with FAQ and a tail",                     "---\ntitle: FAQ | Contoso\n---\n# All\n## Is it?\nYes.\n",
     "5-6 Is it?\n"                                                                                                                                              },
    {"title with something else, no section",
     "# Overview of A and FAQ\n## Is it?\nYes.\n## Notes\nNone.\n",                                                           "2-3 Is it?\n"                     },
    {"title with something else and a section",
     "# FAQ and known issues\n## FAQ\n### Is it?\nYes.\n## Issues\n### Does it hang?\nYes.\n",                                "3-4 Is it?\n"                     },
    {"marked questions count outside such a section",
     "# FAQs and issues\n## FAQ\n**Question**: Is it?\n\nYes.\n## Issues\n### Error 5\n**Question**: "
     "Why?\n\nSo.\n",                                                                                                         "3-5 Is it?\n8-10 Why?\n"          },
    {"two sections",
     "# A\n## Sign-in FAQ\n### Is it?\nYes.\n## Else\n### Is this one?\nNo.\n## FAQ: mail\n### Why?\nSo.\n",
     "3-4 Is it?\n9-10 Why?\n"                                                                                                                                   },
    {"section behind an anchor",
     "# A\n## <a name=\"faq\"></a>B. Frequently Asked Questions\n### <span id=\"x\"></span>Is it?\nYes.\n",
     "3-4 Is it?\n"                                                                                                                                              },
    {"section ends at the next heading of its level",
     "# A\n### FAQ\n#### Is it?\nYes.\n### Should I?\nMaybe.\n",                                                              "3-4 Is it?\n"                     },
    {"words around",                                  "# A\n## Troubleshooting and FAQ for B\n### Is it?\nYes.\n",            "3-4 Is it?\n"                     },
    {"no FAQ heading",                                "# A\n## Troubleshooting\n### Is it?\nYes.\n**Q: Is it?**\n\nYes.\n",   ""                                 },
    {"name of a forum",                               "# A\n## Get help on Microsoft Q&A\n### Where?\nThere.\n",              ""                                 },
    {"name of a report",                              "# Questions and answers report\n## Where?\nThere.\n",                  ""                                 },
    {"FAQ by accident",                               "# A\n## Copying FAQ fields and lines\n### Where?\nThere.\n",           ""                                 },
    {"heading that is a link",                        "# A\n## [FAQ](faq.md)\n\nText.\n",                                     ""                                 },
    {"a FAQ that is yet to be made",                  "# A\n## Create a FAQ\n### Where?\nThere.\n",                           ""                                 },
    {"a heading of the word alone",                   "# A\n## Questions\n### Where is it?\nThere.\n",
     "3-4 Where is it?\n"                                                                                                                                        },
    {"questions and answers that are stored",
     "# A\n## Security questions and answers\nThey are safe.\n### Storing them\nSo.\n",                                       "empty 2\n"                        },
    {"questions and answers that are asked",
     "# A\n## Questions and answers\n### Storing them\nSo.\n### And then?\nNo.\n",                                            "3-4 Storing them\n5-6 And then?\n"},
    {"a thing whose name begins with FAQ",            "# A\n## FAQ URLs\nText.\n### Plain pages\nSo.\n",                      ""                                 },
    {"a FAQ of a thing",                              "# A\n## FAQ Contoso Lamp\n### Is it?\nYes.\n",                         "3-4 Is it?\n"                     },
    {"a product named Q&A",                           "# Q&A for lamps\n## What is Q&A?\nA lamp.\n## Where is it?\nThere.\n",
     ""                                                                                                                                                          },
    {"what is said of such a product",
     "# Lamps\n## Enable Q&A\nSo.\n### How does Q&A shine?\nBright.\n",                                                       ""                                 },
    {"questions beside the forum of that name",       "# A Q&A\n## Can I ask on Microsoft Q&A?\nYes.\n",
     "2-3 Can I ask on Microsoft Q&A?\n"                                                                                                                         },
    {"that heading without questions",                "# A\n## Questions\n\nWrite to us.\n",                                  ""                                 },
};

static const struct page_row questions[] = {
    {"groups",
     "# FAQ\n## General\nText.\n### Is it?\nYes.\n### Why?\nSo.\n## Billing\n### What does it cost\nNine.\n",
     "4-5 Is it?\n6-7 Why?\n9-10 What does it cost\n"                                                                                                                                                                                                    },
    {"a group of statements at the questions' level",
     "# FAQ\n## General\n### Is it?\nYes.\n## Errors\n- [One](#one)\n### Error one\nSo.\n### Error two\nSo.\n",
     "3-4 Is it?\n7-8 Error one\n9-10 Error two\n"                                                                                                                                                                                                       },
    {"a leaf at the groups' level",
     "# FAQ\n## General\n### Is it?\nYes.\n## About\nText.\n## Anything else?\nNo.\n",                                                                                                                      "3-4 Is it?\n7-8 Anything else?\n"           },
    {"a group that asks",
     "# FAQ\n## Questions about money?\n### Is it dear?\nNo.\n### Is it cheap?\nNo.\n",                                                                                                                     "3-4 Is it dear?\n5-6 Is it cheap?\n"        },
    {"a deeper question ends its parent's answer",
     "# FAQ\n## Is it?\nYes.\n### And is that so?\nNo.\n## Why?\nSo.\n",                                                                                                                                    "2-3 Is it?\n4-5 And is that so?\n6-7 Why?\n"},
    {"deeper headings of an answer",
     "# FAQ\n## Is it?\nYes.\n### How it does\nSo.\n### What it takes\nTime.\n## Why?\nSo.\n",                                                                                                              "2-7 Is it?\n8-9 Why?\n"                     },
    {"a statement with a deeper heading",
     "# FAQ\n## Is it?\nYes.\n## The light is off\nPlug it in.\n### How to plug\nSo.\n",                                                                                                                    "2-3 Is it?\n4-7 The light is off\n"         },
    {"groups over bold lines",
     "# A\n## FAQ\n### On A\n**Is it?**\nYes.\n### On B\n**Why?**\nSo.\n**No light**\nPlug.\n",                                                                                                             "4-5 Is it?\n7-8 Why?\n9-10 No light\n"      },
    {"navigation headings",
     "# FAQ\n## Is it?\nYes.\n## See also\nHere.\n## Need more info?\nThere.\n",                                                                                                                            "2-3 Is it?\n"                               },
    {"what stands below navigation",
     "# FAQ\n## Is it?\nYes.\n## Related articles\n### Anything else?\nNo.\n",                                                                                                                              "2-3 Is it?\n"                               },
    {"support that answers questions",
     "# FAQ\n## Lamps\n### Is it?\nYes.\n## Support\n### Who helps\nWe.\n## Resources\n**Where?** There.\n",
     "3-4 Is it?\n6-7 Who helps\n9-9 Where?\n"                                                                                                                                                                                                           },
    {"support that only leads away",                            "# FAQ\n## Is it?\nYes.\n## Support\nCall us.\n",
     "2-3 Is it?\n"                                                                                                                                                                                                                                      },
    {"what follows navigation without asking",
     "# FAQ\n## Is it?\nYes.\n## Next steps\nGo.\n## [Trial](trial.md)\nGo on.\n",                                                                                                                          "2-3 Is it?\n"                               },
    {"what introduces the questions and what ends them",
     "# FAQ\n## Introduction\nText.\n## Is it?\nYes.\n## No light\nPlug.\n## Glossary\nLamp: light.\n",
     "4-5 Is it?\n6-7 No light\n"                                                                                                                                                                                                                        },
    {"an introduction of statements",
     "# A\n## FAQ\n### Overview\nText.\n### No light\nPlug.\n### Grey button\nPress.\n",                                                                                                                    "5-6 No light\n7-8 Grey button\n"            },
    {"groups behind a list of contents",
     "# FAQ\n## In this article\n- [Lamps](#lamps)\n## Lamps\n### Is it?\nYes.\n## Light\n**Why?**\nSo.\n",
     "5-6 Is it?\n8-9 Why?\n"                                                                                                                                                                                                                            },
    {"tab headings",
     "# FAQ\n## [General](#tab/general)\n### Is it?\nYes.\n## [More](#tab/more)\n### Why?\nSo.\n\n---\n\n## "
     "Related information\n[A](a.md)\n",                                                                                                                                                                    "3-4 Is it?\n6-7 Why?\n"                     },
    {"comments hide questions",
     "# FAQ\n## Is it?\nYes.\n<!-- ### Was it?\nNo.\n\n### Will it?\n-->\n## Why?\nSo.\n",                                                                                                                  "2-3 Is it?\n9-10 Why?\n"                    },
    {"a comment behind a question's details",
     "# FAQ\n<details>\n<summary>Is it?</summary>\n\nYes.\n\n</details>\n<!--\n<details>\n<summary>Was it?</summary>\n\nNo.\n</details>\n-->\n\n<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>\n",
     "3-5 Is it?\n17-19 Why?\n"                                                                                                                                                                                                                          },
    {"code hides questions",                                    "# FAQ\n## Is it?\n```\n## Is it not?\n```\n",                                                                                              "2-5 Is it?\n"                               },
    {"a bold line of a marked answer",
     "# A\n## FAQ\n\n**Q: Is it?**\n\n**A:** Yes.\n\n**When it is**\n\nNow.\n\n**Why?**\n\nSo.\n\n**The "
     "light**\n\nA. Plug it in.\n",                                                                                                                                                                         "4-10 Is it?\n12-14 Why?\n16-18 The light\n" },
    {"an answer that asks",
     "# A\n## FAQ\n\n**Q: Is it?**\n\n**A: Yes. Why?**\n\n**Q: Why?**\n\n**A: So.**\n",                                                                                                                     "4-6 Is it?\n8-10 Why?\n"                    },
    {"bold lines that do not ask, set like the first question",
     "# A\n## FAQ\n\n**Is it?**\n\nYes.\n\n**No light**\n\nPlug.\n",                                                                                                                                        "4-6 Is it?\n8-10 No light\n"                },
    {"bold lines that do not ask, set otherwise",
     "# A\n## FAQ\n\n**Is it?** Yes.\n\n**Steps**\n\n1. Go.\n\n**Note:** Slowly.\n",                                                                                                                        "4-10 Is it?\n"                              },
    {"bold lines that head a group",
     "# A\n## FAQ\n\n**On the lamp**\n\n**Is it?**\n\nYes.\n\n**On the light**\n\n**Why?**\n\nSo.\n",
     "6-10 Is it?\n12-14 Why?\n"                                                                                                                                                                                                                         },
    {"bold lines that could not ask",
     "# A\n## FAQ\n\n**Is it?**\n\nYes.\n\n**Note**\n\nSo.\n\n**Applies to:**\n\nAll.\n",                                                                                                                   "4-14 Is it?\n"                              },
    {"a bold line ahead of all questions",
     "# A FAQ\n\n**Contoso 2 and later**\n\n**Is it?**\n\nYes.\n",                                                                                                                                          "5-7 Is it?\n"                               },
    {"a table that heads itself",
     "# A\n## FAQ\n<table>\n<tr><td>Question</td><td>Answer</td></tr>\n<tr><td>Is it?</td><td>Yes.</td></tr>\n"
     "</table>\n",                                                                                                                                                                                          "5-5 Is it?\n"                               },
    {"bold words of a heading's answer",
     "# A\n## FAQ\n### Is it?\n**Yes**, it is.\n- **One**: a.\n- **Is two so?** b.\n\n**Steps**\n\nGo.\n",
     "3-10 Is it?\n"                                                                                                                                                                                                                                     },
    {"a whole bold question in a heading's answer",
     "# A\n## FAQ\n### Is it?\nYes.\n\n**But why?**\n\nSo.\n",                                                                                                                                              "3-4 Is it?\n6-8 But why?\n"                 },
    {"a list of jumps to the questions",
     "# A\n## FAQ\n- [Is it?](#is-it)\n- [**Why?**](#why)\n\n### Is it?\nYes.\n### Why?\nSo.\n",                                                                                                            "6-7 Is it?\n8-9 Why?\n"                     },
    {"bold in an alert",                                        "# A\n## FAQ\n**Is it?**\n\nYes.\n\n> [!NOTE]\n> **Or is it?** No.\n",
     "3-8 Is it?\n"                                                                                                                                                                                                                                      },
    {"marked questions in alerts",
     "# A\n## FAQ\n> [!NOTE]\n> **Q: Is it?**\n> **A:** Yes.\n\n> [!TIP]\n> Q: Why?\n>\n> A: So.\n",                                                                                                        "4-5 Is it?\n8-10 Why?\n"                    },
    {"plain lists, italics and wide tables",
     "# A\n## FAQ\n- Is it?\n\n*Why?*\n\n| Is it | here | there |\n| -- | -- | -- |\n| Is it? | 1 | 2 |\n",
     ""                                                                                                                                                                                                                                                  },
    {"bold openings in the middle of a line",                   "# A\n## FAQ\n**Is it?** Yes, **is it?** No.\n",
     "3-3 Is it?\n"                                                                                                                                                                                                                                      },
    {"deeper list items of an answer",                          "# A\n## FAQ\n- **Is it?** Yes:\n  - **Is it so?** So.\n",
     "3-4 Is it?\n"                                                                                                                                                                                                                                      },
};

static const struct page_row ends[] = {
    {"what renders nothing",
     "# A\n## FAQ\n### Is it?\nYes.\n\n<!-- a\n\nb -->\n<a name=\"x\"></a>\n<br/>\n\n---\n\n&nbsp;\n[a]: "
     "b.md\n### Why?\nSo.<br>\n<br>\n",                                                                                "3-4 Is it?\n16-17 Why?\n"},
    {"a quote's blank line",                          "# FAQ\n## Is it?\n> Yes.\n>\n> \n\n## Why?\nSo.\n",
     "2-3 Is it?\n7-8 Why?\n"                                                                                                                    },
    {"closing tags that opened before",               "# A\n## FAQ\n<div>\n\n**Is it?**\n\nYes.\n\n</div>\n",
     "5-7 Is it?\n"                                                                                                                              },
    {"closing tags that opened within",               "# A\n## FAQ\n### Is it?\n<ul>\n<li>Yes.</li>\n</ul>\n",
     "3-6 Is it?\n"                                                                                                                              },
    {"elements that hold nothing",                    "# A\n## FAQ\n### Is it?\nYes.\n<div></div>\n<p>&nbsp;</p>\n",
     "3-4 Is it?\n"                                                                                                                              },
    {"a part that unfolds",
     "# A\n## FAQ\n### Is it?\n<details>\n<summary>More</summary>\n\nYes.\n\n</details>\n",                            "3-9 Is it?\n"            },
    {"an HTML table",                                 "# FAQ\n## Is it?\n<table>\n<tr><td>Yes.</td></tr>\n</table>\n",
     "2-5 Is it?\n"                                                                                                                              },
    {"a code block",                                  "# FAQ\n## Is it?\n```\n---\n```\n## Why?\nSo.\n",               "2-5 Is it?\n6-7 Why?\n"  },
    {"an image without words",                        "# FAQ\n## Is it?\nYes:\n\n![](a.png)\n",                        "2-5 Is it?\n"            },
    {"a bold question before a heading that is none",
     "# A\n## FAQ\n**Is it?**\nYes.\n### Notes\nNone.\n",                                                              "3-4 Is it?\n"            },
    {"no answer",                                     "# A\n## FAQ\n**Is it?**\n\n**Why?**\n\nSo.\n",                  "3-3 Is it?\n5-7 Why?\n"  },
    {"an include that is not there",                  "# FAQ\n## Is it?\n[!INCLUDE [a](includes/a.md)]\n",
     "2-3 Is it?\n"                                                                                                                              },
    {"a link definition at the end",                  "# FAQ\n## Is it?\n[Yes][y].\n\n[y]: y.md\n",                    "2-3 Is it?\n"            },
};

static const struct page_row empties[] = {
    {"a section",                        "# A\n## FAQ\n\n[Read it](faq.md).\n\n## Else\n\nText.\n",                "empty 2\n"},
    {"a page",                           "---\ntitle: A FAQ\n---\n\n# A FAQ\n\n- [Is it](a.md)\n- [Why?](b.md)\n",
     "empty 5\n"                                                                                                              },
    {"a page with one heading of links",
     "# A FAQ\n\n## What do you want to know\n\n- [Is it](a.md)\n",                                                "empty 1\n"},
    {"a line that asks",                 "# A\n## FAQ\n\n1. Is it?\n\n   Yes.\n",                                  ""         },
    {"a section to be ignored",          "# A\n<!-- sunset: ignore -->\n## FAQ\n\nText.\n",                        ""         },
    {"a question in a comment",          "# A\n## FAQ\n\n<!--\n### Is it?\nYes.\n-->\n",                           "empty 2\n"},
    {"an FAQ in a comment",              "# A\n\n<!--\n## FAQ\n-->\n\nText.\n",                                    ""         },
};

#define MIME "### YamlMime:FAQ\nmetadata:\n  title: A\ntitle: A FAQ\nsummary: None.\nsections:\n"

static const struct page_row yaml[] = {
    {"questions of two sections",
     MIME
     "- name: One\n  questions:\n  - question: |\n      Is it?\n    answer: |\n      Yes.\n\n      - So\n  - "
     "question: Why\n    answer: So.\n- name: Two\n  questions:\n  - question: Is it two?\n    answer: Yes.\n",
     "9-14 Is it?\n15-16 Why\n19-20 Is it two?\n"},
    {"an empty answer",
     MIME
     "- name: One\n  questions:\n  - question: Is it?\n    answer: ''\n  - question: Why?\n    answer: So.\n",
     "9-10 Is it?\n11-12 Why?\n"                 },
    {"bold questions of an answer are no entries",
     MIME
     "- name: One\n  questions:\n  - question: Is it?\n    answer: |\n      Yes.\n\n      **Why?**\n\n      So.\n",
     "9-15 Is it?\n"                             },
};

static void page_is_read(void **state)
{
    const struct page_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct records *records = records_from_text(&arena, &diags, row->input);
    struct buffer got = {0};

    for (size_t i = 0; i < records->faqs.count; i++) {
        const struct faq *faq = &records->faqs.items[i];

        buffer_format(&got, "%u-%u %.*s\n", faq->source.line, faq->source.end_line,
                      TEXT_ARGUMENTS(faq->question));
    }
    for (size_t i = 0; i < diags.count; i++) {
        if (diags.items[i].code == DIAG_FAQ_EMPTY)
            buffer_format(&got, "empty %u\n", diags.items[i].place.line);
    }
    assert_text_equal(buffer_text(&got), row->want);
    buffer_free(&got);
    diags_free(&diags);
    arena_free(&arena);
}

// The first entry of a page, all of it.
static const struct answer_row {
    const char *name, *input, *section, *text, *markdown, *html;
    size_t links;
} answers[] = {
    {"words, Markdown and HTML",                            "# A\n## FAQ\n### Is it?\n\nYes, *it*\nis. See [there](b.md).\n",
     "FAQ",                                                                                                                                "Yes, it is. See there.",   "Yes, *it*\nis. See [there](b.md).",
     "<p>Yes, <em>it</em>\nis. See <a href=\"b.md\">there</a>.</p>\n",                                                                                                                                                                                                             1},
    {"the group is the section",                            "# FAQ\n## Billing\n### Is it?\nYes.\n",                            "Billing", "Yes.",                     "Yes.",
     "<p>Yes.</p>\n",                                                                                                                                                                                                                                                              0},
    {"the page is the section",                             "# A FAQ\n## Is it?\nYes.\n",                                       "A FAQ",   "Yes.",                     "Yes.",
     "<p>Yes.</p>\n",                                                                                                                                                                                                                                                              0},
    {"the mark of an answer goes",                          "# A\n## FAQ\n**Q: Is it?**\n\n**A:** Yes.\n",                      "FAQ",     "Yes.",
     "Yes.",                                                                                                                                                                                                       "<p>Yes.</p>\n",                                                0},
    {"a bold answer stays bold",                            "# A\n## FAQ\n**Q: Is it?**\n\n**A: Yes.** Now.\n",                 "FAQ",
     "Yes. Now.",                                                                                                                                                      "**Yes.** Now.",                            "<p><strong>Yes.</strong> Now.</p>\n",                          0},
    {"an answer that begins with a letter and a full stop",
     "# A\n## FAQ\n### Who?\nA. Datum does.\n",                                                                                 "FAQ",     "A. Datum does.",           "A. Datum does.",
     "<p>A. Datum does.</p>\n",                                                                                                                                                                                                                                                    0},
    {"an answer on the question's line",                    "# A\n## FAQ\n**Is it?**: Yes.\n\nNow.\n",                          "FAQ",
     "Yes. Now.",                                                                                                                                                      "Yes.\n\nNow.",                             "<p>Yes.</p>\n<p>Now.</p>\n",                                   0},
    {"an answer behind a break",                            "# A\n## FAQ\n**Is it?**<br>Yes.\n",                                "FAQ",     "Yes.",                     "Yes.",
     "<p>Yes.</p>\n",                                                                                                                                                                                                                                                              0},
    {"lists and breaks are blanks",
     "# A\n## FAQ\n### Is it?\n1. One,<br>a\n2. Two\n\n   - Three\n\n| A | B |\n|---|---|\n| c | d |\n",
     "FAQ",                                                                                                                                "One, a Two Three A B c d",
     "1. One,<br>a\n2. Two\n\n   - Three\n\n| A | B |\n|---|---|\n| c | d |",                                                                                                                                      "<ol>\n<li>\n<p>One,<br />\na</p>\n</li>\n<li>\n<p>Two</p>\n<ul>\n<li>Three</li>\n</ul>\n</li>\n</ol>\n"
     "<table>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n"
     "</tr>\n</tbody>\n</table>\n",                                                                                                                                                                   0},
    {"code",                                                "# A\n## FAQ\n### Is it?\n```sql\nSELECT 1;\n```\n",                "FAQ",     "SELECT 1;",
     "```sql\nSELECT 1;\n```",                                                                                                                                                                                     "<pre><code class=\"language-sql\">SELECT 1;\n</code></pre>\n", 0},
    {"an alert",                                            "# A\n## FAQ\n### Is it?\n> [!NOTE]\n> Yes.\n",                     "FAQ",     "Yes.",                     "> [!NOTE]\n> Yes.",
     "<blockquote>\n<p><strong>Note</strong></p>\n<p>Yes.</p>\n</blockquote>\n",                                                                                                                                                                                                   0},
    {"lines of a list item are moved left",                 "# A\n## FAQ\n1. **Is it?**\n\n   Yes:\n\n   - One\n",
     "FAQ",                                                                                                                                "Yes: One",                 "Yes:\n\n- One",                            "<p>Yes:</p>\n<ul>\n<li>One</li>\n</ul>\n",                     0},
    {"lines of a quote lose its mark",                      "# A\n## FAQ\n> **Is it?**\n>\n> Yes.\n> No.\n",                    "FAQ",
     "Yes. No.",                                                                                                                                                       "Yes.\nNo.",                                "<p>Yes.\nNo.</p>\n",                                           0},
    {"a cell",                                              "# A\n## FAQ\n| Q | A |\n|---|---|\n| Is it? | See [b](b.md). |\n", "FAQ",     "See b.",
     "See [b](b.md).",                                                                                                                                                                                             "<p>See <a href=\"b.md\">b</a>.</p>\n",                         1},
    {"an include that is not there is its label",
     "# A\n## FAQ\n### Is it?\nYes, [!INCLUDE [it](includes/it.md)] is.\n",                                                     "FAQ",     "Yes, it is.",
     "Yes, [!INCLUDE [it](includes/it.md)] is.",                                                                                                                                                                   "<p>Yes, it is.</p>\n",                                         0},
    {"a link defined elsewhere in the page",
     "# A\n## FAQ\n**Is it?**\n\n[Yes][b], [C d].\n\n**Why?** So.\n\n## Else\n\n[B]: b.md\n[c d]: c.md\n",
     "FAQ",                                                                                                                                "Yes, C d.",                "[Yes][b], [C d].",
     "<p><a href=\"b.md\">Yes</a>, <a href=\"c.md\">C d</a>.</p>\n",                                                                                                                                                                                                               2},
    {"a literal block",
     MIME
     "- name: Ignored\n  questions:\n  - question: Is it?\n    answer: |\n      Yes:\n\n      - *One*\n        "
     "[b](b.md)\n\n          code\n",                                                                                           "A FAQ",   "Yes: One b code",          "Yes:\n\n- *One*\n  [b](b.md)\n\n    code",
     "<p>Yes:</p>\n<ul>\n<li>\n<p><em>One</em>\n<a href=\"b.md\">b</a></p>\n<p>code</p>\n</li>\n</ul>\n",
     1                                                                                                                                                                                                                                                                              },
    {"a quoted answer",
     MIME
     "- name: One\n  questions:\n  - question: Is it?\n    answer: \"Yes.\\n\\n*So* \\\"be\\\" it.\"\n",
     "A FAQ",                                                                                                                              "Yes. So \"be\" it.",       "Yes.\n\n*So* \"be\" it.",
     "<p>Yes.</p>\n<p><em>So</em> &quot;be&quot; it.</p>\n",                                                                                                                                                                                                                       0},
    {"no answer",                                           "# A\n## FAQ\n**Is it?**\n",                                        "FAQ",     "",                         "",                                         "",                                                             0},
};

static void answer_is_cut(void **state)
{
    const struct answer_row *row = *state;
    struct arena arena = {0};
    struct diags diags = {0};
    struct records *records = records_from_text(&arena, &diags, row->input);
    const struct faq *faq;

    assert_true(records->faqs.count > 0);
    faq = &records->faqs.items[0];
    assert_text_equal(faq->section, row->section);
    assert_text_equal(faq->answer_text, row->text);
    assert_text_equal(faq->answer_markdown, row->markdown);
    assert_text_equal(faq->answer_html, row->html);
    assert_int_equal(faq->links.count, row->links);
    diags_free(&diags);
    arena_free(&arena);
}

// A page of many small questions, or many bold words in one paragraph, takes time in proportion to
// its size.
static void large_pages_are_read(void **state)
{
    static const char *const parts[][2] = {
        {"# FAQ\n",                        "## Is it?\nYes.\n"          },
        {"# FAQ\n",                        "**Is it?**\nYes.\n"         },
        {"# FAQ\n",                        "- **Is it?** [Yes](a.md).\n"},
        {"# FAQ\n",                        "## A\n### B\n"              },
        {"# FAQ\n",                        "## Support\n**Is** it\n"    },
        {"# A\n",                          "## Q&A on a\n"              },
        {"# A\n## FAQ\n**Q: Is it?**\n\n", "</dd>\n"                    },
    };

    (void)state;
    for (size_t i = 0; i < ROWS_COUNT(parts); i++) {
        struct buffer page = {0};
        struct arena arena = {0};
        struct diags diags = {0};

        buffer_add_string(&page, parts[i][0]);
        while (page.length < 400000)
            buffer_add_string(&page, parts[i][1]);
        buffer_add_character(&page, '\0');
        records_from_text(&arena, &diags, page.at);
        diags_free(&diags);
        arena_free(&arena);
        buffer_free(&page);
    }
}

int main(void)
{
    const struct CMUnitTest others[] = {cmocka_unit_test(large_pages_are_read)};
    int failed = ROWS_RUN(forms, page_is_read);

    failed += ROWS_RUN(places, page_is_read);
    failed += ROWS_RUN(questions, page_is_read);
    failed += ROWS_RUN(ends, page_is_read);
    failed += ROWS_RUN(empties, page_is_read);
    failed += ROWS_RUN(yaml, page_is_read);
    failed += ROWS_RUN(answers, answer_is_cut);
    failed += cmocka_run_group_tests(others, NULL, NULL);
    return failed > 0;
}
