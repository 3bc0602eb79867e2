# Writes the templates into a C source, so that the program needs no file beside it.
#     cmake -DOUTPUT=<file.c> -P templates/embed.cmake <template>...
set(tables "")
set(rows "")
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(argument RANGE 4 ${last})
    set(file "${CMAKE_ARGV${argument}}")
    get_filename_component(name "${file}" NAME)
    string(REGEX REPLACE "[^A-Za-z0-9]" "_" identifier "${name}")
    file(READ "${file}" bytes HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
    string(APPEND tables "static const unsigned char ${identifier}[] = {\n${bytes}\n};\n")
    string(APPEND rows "    {\"${name}\", (const char *)${identifier}, sizeof ${identifier}},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Written by templates/embed.cmake.\n#include \"emit/builtin_template.h\"\n\n${tables}
const struct builtin_template builtin_templates[] = {\n${rows}    {0},\n};\n")
