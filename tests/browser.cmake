find_package(Python3 REQUIRED COMPONENTS Interpreter)
# Skipped where no browser is installed: it is too big to ask everybody for.
add_test(NAME browser.comparison_page COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/browser.py
  $<TARGET_FILE:arshjul> ${CMAKE_SOURCE_DIR}/samples/workspace)
set_tests_properties(browser.comparison_page PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 240)
