# No word is lost, end to end: what Poppler's own tool finds in the PDFs of the project stands in their documents.
# tests/words.py also takes folders outside of the project.
find_program(PDFTOTEXT pdftotext)
if(PDFTOTEXT)
  add_test(NAME words COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/words.py --verbose $<TARGET_FILE:arshjul>
    ${CMAKE_SOURCE_DIR}/samples ${CMAKE_CURRENT_SOURCE_DIR})
  set_tests_properties(words PROPERTIES TIMEOUT 300)
endif()
