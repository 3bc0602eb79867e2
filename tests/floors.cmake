# Who may see whom: fails if an include reaches a room or a library that its file must not see, if a header does not
# compile alone, if a file has outgrown its limit, or if two files share a name.
#     cmake -DROOT=<repository> -DCOMPILER=<C compiler> -P tests/floors.cmake
cmake_minimum_required(VERSION 3.25)

set(sees_base base)
set(sees_page page base)
set(sees_record record base)
set(sees_extract extract page record base)
set(sees_emit emit record base)

# Which files may include a library, as a pattern over paths below compiler/.
set(library_yaml.h "^page/yaml\\.c$")
set(library_gumbo.h "^page/html_[a-z_]*\\.c$")
set(library_cmark-gfm.h "^page/html\\.c$")
set(library_cmark-gfm-core-extensions.h "^page/html\\.c$")
set(library_cjson/cJSON.h "^emit/|^page/docset[a-z_]*\\.c$|^[a-z_]*\\.c$")

set(line_limit 400)
# These were longer before the limit was held, and shall be split.
set(too_long page/draft.c page/html_grid.c)
set(problems "")
set(names "")

function(complain file words)
    set(problems "${problems}compiler/${file}: error: ${words}\n" PARENT_SCOPE)
endfunction()

# An include in quotes names its room. Files beside the rooms are the program's commands and see everything.
function(check_own file target)
    string(REGEX MATCH "^[^/]*" room "${file}")
    string(REGEX MATCH "^[^/]*" target_room "${target}")
    if(NOT EXISTS "${ROOT}/compiler/${target}")
        complain(${file} "\"${target}\" is not named from compiler/")
    elseif(DEFINED sees_${room} AND NOT target_room IN_LIST sees_${room})
        complain(${file} "${room} must not see \"${target}\"")
    elseif(file MATCHES "/" AND NOT DEFINED sees_${room})
        complain(${file} "the room ${room} has no floor")
    endif()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_library file target)
    if(DEFINED library_${target} AND NOT file MATCHES "${library_${target}}")
        complain(${file} "<${target}> is not for this file")
    endif()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}/compiler" "${ROOT}/compiler/*.[chd]*")
list(SORT files)
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    if(name IN_LIST names)
        complain(${file} "another file has this name")
    endif()
    list(APPEND names "${name}")

    file(READ "${ROOT}/compiler/${file}" text)
    string(REGEX MATCHALL "\n" ends "${text}")
    list(LENGTH ends length)
    if(file MATCHES "\\.c$" AND length GREATER line_limit AND NOT file IN_LIST too_long)
        complain(${file} "${length} lines; only tables of words may have more than ${line_limit}")
    endif()

    file(STRINGS "${ROOT}/compiler/${file}" includes REGEX "^[ \t]*#[ \t]*include")
    foreach(include IN LISTS includes)
        if(include MATCHES "\"(.*)\"")
            check_own(${file} "${CMAKE_MATCH_1}")
        elseif(include MATCHES "<(.*)>")
            check_library(${file} "${CMAKE_MATCH_1}")
        endif()
    endforeach()
endforeach()

file(GLOB_RECURSE headers "${ROOT}/compiler/*.h")
execute_process(
    COMMAND ${COMPILER} -std=c17 -D_GNU_SOURCE -fsyntax-only -Wall -Wextra -Werror
            -I${ROOT}/compiler -x c ${headers}
    RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
    string(APPEND problems "a header does not compile alone:\n${errors}")
endif()

if(problems)
    message(FATAL_ERROR "\n${problems}")
endif()
