# The table set (tables/set, made by tables/make.py): cells found against cells known, and no score may fall.
add_test(NAME tables.set COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/tables/score.py $<TARGET_FILE:arshjul>)
set_tests_properties(tables.set PROPERTIES TIMEOUT 600)
