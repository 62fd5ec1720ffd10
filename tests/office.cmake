find_package(Python3 REQUIRED COMPONENTS Interpreter)
# The DOCX opened by others. Skipped where neither program is installed: LibreOffice is too big to ask everybody for.
add_test(NAME office.docx COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/office.py $<TARGET_FILE:arshjul>
  ${CMAKE_SOURCE_DIR}/samples/workspace)
set_tests_properties(office.docx PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 240)
