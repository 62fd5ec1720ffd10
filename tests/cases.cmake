find_package(Python3 REQUIRED COMPONENTS Interpreter)

file(GLOB cases CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/cases/*/cmd)
foreach(cmd IN LISTS cases)
  get_filename_component(folder ${cmd} DIRECTORY)
  get_filename_component(name ${folder} NAME)
  add_test(NAME cases.${name} COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/cases.py $<TARGET_FILE:arshjul> ${name})
  set_tests_properties(cases.${name} PROPERTIES TIMEOUT 180)
endforeach()
# Nobody's mistake in the environment may turn a failing case into a new wish.
add_test(NAME cases.refuses_update_in_ci COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/cases.py $<TARGET_FILE:arshjul> version)
set_tests_properties(cases.refuses_update_in_ci PROPERTIES WILL_FAIL TRUE ENVIRONMENT "CI=1;UPDATE_CASES=version")
