find_package(Python3 REQUIRED COMPONENTS Interpreter)
# What is rendered is read again, and says the same. The HTML only where a browser can print it.
add_test(NAME round_trip COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/round_trip/round_trip.py
  $<TARGET_FILE:arshjul> ${CMAKE_SOURCE_DIR}/samples/workspace)
set_tests_properties(round_trip PROPERTIES TIMEOUT 240)
