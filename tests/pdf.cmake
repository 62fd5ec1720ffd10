find_package(Python3 REQUIRED COMPONENTS Interpreter)
# PDF/UA-1 and PDF/A-2a by our own rules, on drafts of samples and of hard input.
add_test(NAME pdf.drafts COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/pdf/drafts.py $<TARGET_FILE:arshjul>
  ${CMAKE_SOURCE_DIR}/samples/workspace)
set_tests_properties(pdf.drafts PROPERTIES TIMEOUT 240)
