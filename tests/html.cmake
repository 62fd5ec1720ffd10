find_program(SYSTEM_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH) # the one that Debian's python3-html5lib is for
if(SYSTEM_PYTHON)
  add_test(NAME html.pages COMMAND ${SYSTEM_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/html.py $<TARGET_FILE:arshjul>
    ${CMAKE_SOURCE_DIR}/samples/workspace)
  set_tests_properties(html.pages PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 240)
endif()
