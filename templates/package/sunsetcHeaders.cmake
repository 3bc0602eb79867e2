# sunsetc_add_headers(<target> FOLDER <folder> | PAGES <page>... [ROOT <folder>]
#                     [TEMPLATE <file>...] [TEMPLATES <folder>] [OUTPUT <folder>] [OPTIONS <option>...])
#
# Compiles the pages when <target> is built, and lets its sources include <sunset.h>, <sunset_gate.h> and <sunset/PAGE.h>.
# FOLDER and PAGES, ROOT and the templates count from the current source folder; OUTPUT, from the current binary folder,
# is sunset/<target> unless it is given. Pages are named from ROOT, which is the folder around all of them unless it is
# given. What changes is built again, and nothing else: a header that stays the same stays as old as it is.
#
# Which files there are is found out by a first run when the project is configured; when files have come or gone, the next build
# configures the project again. Any of them can be a source, for instance ${CMAKE_CURRENT_BINARY_DIR}/sunset/<target>/sunset.c.
include_guard(GLOBAL)

# Every path that is looked at here is absolute, so that no depfile has to be read from one folder or another.
if(POLICY CMP0116)
    cmake_policy(SET CMP0116 NEW)
endif()

# The innermost folder around all files.
function(sunsetc_folder_around result)
    list(GET ARGN 0 folder)
    get_filename_component(folder "${folder}" DIRECTORY)
    foreach(file IN LISTS ARGN)
        string(FIND "${file}" "${folder}/" at)
        while(NOT at EQUAL 0 AND NOT folder STREQUAL "/")
            get_filename_component(folder "${folder}" DIRECTORY)
            string(FIND "${file}" "${folder}/" at)
        endwhile()
    endforeach()
    set(${result} "${folder}" PARENT_SCOPE)
endfunction()

function(sunsetc_absolute result base)
    set(paths "")
    foreach(path IN LISTS ARGN)
        get_filename_component(path "${path}" ABSOLUTE BASE_DIR "${base}")
        list(APPEND paths "${path}")
    endforeach()
    set(${result} "${paths}" PARENT_SCOPE)
endfunction()

function(sunsetc_add_headers target)
    cmake_parse_arguments(PARSE_ARGV 1 ask "" "FOLDER;ROOT;TEMPLATES;OUTPUT" "PAGES;TEMPLATE;OPTIONS")
    if(NOT TARGET ${target})
        message(FATAL_ERROR "sunsetc_add_headers: there is no target ${target}")
    elseif(TARGET ${target}_sunset)
        message(FATAL_ERROR "sunsetc_add_headers: ${target} has headers already; name all pages at once")
    elseif(ask_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "sunsetc_add_headers: what is ${ask_UNPARSED_ARGUMENTS}?")
    elseif((ask_FOLDER AND ask_PAGES) OR NOT (ask_FOLDER OR ask_PAGES))
        message(FATAL_ERROR "sunsetc_add_headers: name a FOLDER, or PAGES")
    endif()
    if(NOT ask_OUTPUT)
        set(ask_OUTPUT "sunset/${target}")
    endif()
    sunsetc_absolute(output "${CMAKE_CURRENT_BINARY_DIR}" "${ask_OUTPUT}")
    sunsetc_absolute(pages "${CMAKE_CURRENT_SOURCE_DIR}" ${ask_FOLDER} ${ask_PAGES})
    sunsetc_absolute(templates "${CMAKE_CURRENT_SOURCE_DIR}" ${ask_TEMPLATE})
    set(options --output=${output} --names=${output}.names --quiet ${ask_OPTIONS})
    set(needs "")
    if(ask_PAGES)
        sunsetc_absolute(root "${CMAKE_CURRENT_SOURCE_DIR}" "${ask_ROOT}")
        set(needs ${pages})
        if(NOT ask_ROOT)
            sunsetc_folder_around(root ${pages})
        endif()
        list(APPEND options "--root=${root}")
    endif()
    foreach(template IN LISTS templates)
        list(APPEND options "--template=${template}")
    endforeach()
    if(ask_TEMPLATES)
        sunsetc_absolute(folder "${CMAKE_CURRENT_SOURCE_DIR}" "${ask_TEMPLATES}")
        list(APPEND options "--templates=${folder}")
    endif()

    # The build tool must know which files a run can change before it begins.
    get_target_property(program sunsetc::sunsetc IMPORTED_LOCATION)
    execute_process(COMMAND "${program}" build ${options} -- ${pages} RESULT_VARIABLE status)
    if(NOT status MATCHES "^[01]$")
        message(FATAL_ERROR "sunsetc_add_headers: ${program} ended with status ${status}")
    endif()
    if(NOT EXISTS "${output}.names")
        file(TOUCH "${output}.names")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${output}.names")
    file(STRINGS "${output}.names" files)
    list(TRANSFORM files PREPEND "${output}/")

    # For make, CMake joins what a depfile says with all that it has said before. A page that has gone would make every
    # build run again; so what was said before is forgotten.
    set(forget "")
    if(CMAKE_GENERATOR MATCHES "Makefiles")
        set(forget COMMAND "${CMAKE_COMMAND}" -E rm -f
            "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}_sunset.dir/compiler_depend.internal")
    endif()

    add_custom_command(OUTPUT "${output}.stamp" BYPRODUCTS ${files}
        COMMAND sunsetc::sunsetc build ${options} "--depfile=${output}.d" "--stamp=${output}.stamp" -- ${pages}
        ${forget}
        DEPENDS sunsetc::sunsetc ${needs} ${templates}
        DEPFILE "${output}.d"
        COMMENT "Compiling the pages of ${target}"
        VERBATIM)
    add_custom_target(${target}_sunset DEPENDS "${output}.stamp")
    add_dependencies(${target} ${target}_sunset)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "INTERFACE_LIBRARY")
        target_include_directories(${target} INTERFACE "${output}/include")
    else()
        target_include_directories(${target} PRIVATE "${output}/include")
    endif()
endfunction()
