# The tests of the emit room, and of what its outputs are made of.
foreach(file c_names_test c_pool_test filter_test json_test output_files_test output_manifest_test outputs_test template_test unit_test)
    sunset_test(emit/${file}.c)
    target_link_libraries(emit_${file} PRIVATE sample_records)
endforeach()

# What outputs_test writes is held against the published schemas by a validator that is not ours.
target_compile_definitions(emit_outputs_test PRIVATE
    OUTPUT_FOLDER="${CMAKE_CURRENT_BINARY_DIR}/outputs" EXAMPLES="${PROJECT_SOURCE_DIR}/templates/examples")
set_tests_properties(emit_outputs_test PROPERTIES FIXTURES_SETUP outputs)
add_test(NAME emit_json_schema COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/validate_json.py
         ${PROJECT_SOURCE_DIR}/templates ${CMAKE_CURRENT_BINARY_DIR}/outputs)
set_tests_properties(emit_json_schema PROPERTIES FIXTURES_REQUIRED outputs SKIP_RETURN_CODE 77)

# The official Mustache suite: the six modules that are required, and inheritance.
add_executable(emit_mustache_test emit/mustache_test.c)
target_link_libraries(emit_mustache_test PRIVATE sunset cmocka)
target_include_directories(emit_mustache_test PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_test(NAME emit_mustache_test COMMAND emit_mustache_test ${SHARED_DIR}/standards/mustache
         comments delimiters interpolation inverted partials sections ~inheritance)
set_tests_properties(emit_mustache_test PROPERTIES SKIP_RETURN_CODE 77)

# The headers of outputs_test, as every standard and by both compilers; and a program that reads them.
foreach(standard c99 c11 c17 c2x c++11 c++14 c++17 c++20)
    foreach(compiler gcc clang)
        set(command ${compiler})
        if(standard MATCHES "\\+")
            string(REPLACE "gcc" "g" command ${compiler})
            string(APPEND command "++")
        endif()
        add_test(NAME emit_headers_${compiler}_${standard}
                 COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/emit/compile_headers.sh ${command} ${standard} ${CMAKE_CURRENT_BINARY_DIR}/outputs)
        set_tests_properties(emit_headers_${compiler}_${standard} PROPERTIES FIXTURES_REQUIRED outputs SKIP_RETURN_CODE 77)
    endforeach()
endforeach()
foreach(pair gcc:c99 g++:c++11 clang:c17 clang++:c++20)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 command)
    list(GET pair 1 standard)
    add_test(NAME emit_header_use_${command}_${standard}
             COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/emit/use_headers.sh ${command} ${standard} ${CMAKE_CURRENT_BINARY_DIR}/outputs
                     ${CMAKE_CURRENT_SOURCE_DIR}/emit/header_use.c)
    set_tests_properties(emit_header_use_${command}_${standard} PROPERTIES FIXTURES_REQUIRED outputs SKIP_RETURN_CODE 77)
endforeach()
foreach(compiler gcc clang)
    add_test(NAME emit_gate_${compiler} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/emit/gate_test.sh ${compiler} ${CMAKE_CURRENT_BINARY_DIR}/outputs)
    set_tests_properties(emit_gate_${compiler} PROPERTIES FIXTURES_REQUIRED outputs SKIP_RETURN_CODE 77)
endforeach()

# What the example templates make, by the compiler or parser of each language.
foreach(language c++ csv go java markdown python rust typescript)
    add_test(NAME emit_example_${language}
             COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/emit/use_example.sh ${language} ${CMAKE_CURRENT_BINARY_DIR}/outputs)
    set_tests_properties(emit_example_${language} PROPERTIES FIXTURES_REQUIRED outputs SKIP_RETURN_CODE 77)
endforeach()

# ./dev bench: what the headers of many milestones cost. 100,000 take a minute and a half.
set(BENCH_MILESTONES 20000 CACHE STRING "how many milestones bench_headers makes headers of")
add_executable(header_bench EXCLUDE_FROM_ALL emit/header_bench.c)
target_link_libraries(header_bench PRIVATE sample_records)
add_custom_target(bench_headers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/emit/bench_headers.sh $<TARGET_FILE:header_bench>
                  ${BENCH_MILESTONES} DEPENDS header_bench USES_TERMINAL)
