# The fuzzers. With FUZZ each is a libFuzzer program; else it replays files and mutants of them, as a test.
foreach(name fuzz_page fuzz_faq fuzz_template)
    add_executable(${name} fuzz/${name}.c fuzz/fuzz_walk.c)
    target_link_libraries(${name} PRIVATE sunset)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    if(FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE fuzz/replay.c page_maker.c)
        add_test(NAME ${name} COMMAND ${name} --mutants 20
            ${PROJECT_SOURCE_DIR}/input ${PROJECT_SOURCE_DIR}/templates ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/found)
    endif()
endforeach()
