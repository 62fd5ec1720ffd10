find_package(Python3 REQUIRED COMPONENTS Interpreter)

# cmake --build --preset release --target bench: tables of CPU and memory beside pdftotext and tesseract. No test: a busy
# machine is no bug.
add_custom_target(bench COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench.py $<TARGET_FILE:arshjul>
  USES_TERMINAL VERBATIM)
add_dependencies(bench arshjul)

# cmake --build --preset release --target reliability: the share of right values by the confidence they are told with.
add_custom_target(reliability COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/bench/reliability.py
  $<TARGET_FILE:arshjul> USES_TERMINAL VERBATIM)
add_dependencies(reliability arshjul)
