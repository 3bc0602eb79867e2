// Emoji short codes: those that stand for something a table says, yes, no, new, warning.
#include "page/emoji.h"

static const struct emoji {
    const char *name, *character;
} emoji[] = {
    {"heavy_check_mark",            "\xE2\x9C\x94"    },
    {"white_check_mark",            "\xE2\x9C\x85"    },
    {"ballot_box_with_check",       "\xE2\x98\x91"    },
    {"heavy_multiplication_x",      "\xE2\x9C\x96"    },
    {"x",                           "\xE2\x9D\x8C"    },
    {"negative_squared_cross_mark", "\xE2\x9D\x8E"    },
    {"no_entry",                    "\xE2\x9B\x94"    },
    {"no_entry_sign",               "\xF0\x9F\x9A\xAB"},
    {"warning",                     "\xE2\x9A\xA0"    },
    {"information_source",          "\xE2\x84\xB9"    },
    {"star",                        "\xE2\xAD\x90"    },
    {"construction",                "\xF0\x9F\x9A\xA7"},
    {"new",                         "\xF0\x9F\x86\x95"},
    {"bulb",                        "\xF0\x9F\x92\xA1"},
    {"exclamation",                 "\xE2\x9D\x97"    },
    {"question",                    "\xE2\x9D\x93"    },
    {"calendar",                    "\xF0\x9F\x93\x86"},
    {"arrow_right",                 "\xE2\x9E\xA1"    },
    {"large_blue_circle",           "\xF0\x9F\x94\xB5"},
    {"red_circle",                  "\xF0\x9F\x94\xB4"},
};

size_t emoji_read(struct text text, struct text *character)
{
    for (size_t i = 0; i < sizeof emoji / sizeof *emoji && text.length > 1; i++) {
        if (emoji[i].name[0] != text.at[1])
            continue;

        struct text name = text_from_string(emoji[i].name);

        if (text.length > name.length + 1 && text.at[name.length + 1] == ':' &&
            text_equals(text_slice(text, 1, name.length + 1), name)) {
            *character = text_from_string(emoji[i].character);
            return name.length + 2;
        }
    }
    return 0;
}
