find_package(Python3 REQUIRED COMPONENTS Interpreter)

add_test(NAME layers COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/layers.py ${CMAKE_SOURCE_DIR})
# The guard is tested too: a house with a hole in a wall must be refused.
add_test(NAME layers.refuses_holes COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/layers.py
  ${CMAKE_CURRENT_SOURCE_DIR}/layers_with_holes)
set_tests_properties(layers.refuses_holes PROPERTIES WILL_FAIL TRUE)
