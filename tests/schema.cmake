# The published schemas are right: they take what the program writes, and refuse what the model forbids.
find_program(SYSTEM_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH) # the one that Debian's python3-jsonschema is for
add_executable(schema_sample schema/write_sample.cpp)
target_link_libraries(schema_sample PRIVATE model)

set(schema_output "${CMAKE_CURRENT_BINARY_DIR}/schema")
add_test(NAME schema.write COMMAND schema_sample "${schema_output}")
set_tests_properties(schema.write PROPERTIES FIXTURES_SETUP schema_files)
foreach(check takes refuses)
  add_test(NAME schema.${check}
    COMMAND "${SYSTEM_PYTHON}" "${CMAKE_CURRENT_SOURCE_DIR}/schema/${check}.py" "${schema_output}")
  set_tests_properties(schema.${check} PROPERTIES FIXTURES_REQUIRED schema_files)
endforeach()

# The same of what the finished program makes of real files.
file(GLOB_RECURSE schema_inputs CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/samples/workspace/ingest/*)
if(schema_inputs)
  add_test(NAME schema.program COMMAND "${SYSTEM_PYTHON}" "${CMAKE_CURRENT_SOURCE_DIR}/schema/program.py"
    $<TARGET_FILE:arshjul> "${schema_output}/program" ${schema_inputs})
  set_tests_properties(schema.program PROPERTIES TIMEOUT 300)
endif()
