# The tests of the emit room, and of what its outputs are made of.
foreach(file filter_test json_test outputs_test template_test)
    sunset_test(emit/${file}.c)
    target_link_libraries(emit_${file} PRIVATE sample_records)
endforeach()

# What outputs_test writes is held against the published schemas by a validator that is not ours.
target_compile_definitions(emit_outputs_test PRIVATE OUTPUT_FOLDER="${CMAKE_CURRENT_BINARY_DIR}/outputs")
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
