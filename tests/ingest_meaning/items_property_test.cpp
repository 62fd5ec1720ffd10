// Whatever a table holds, its readers neither crash nor lose words, and the same table gives the same items.
#include "ingest/meaning/items/numbers.hpp"
#include "model/base/text.hpp"
#include "model/exchange.hpp"
#include "tests/ingest_meaning/items_builder.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace arshjul::ingest::test {
namespace {

// Words that mean something to the readers, words that don't, and places that a merged cell covers.
rc::Gen<std::string> cell_text() {
  return rc::gen::elementOf(std::vector<std::string>{"",
                                                     "",
                                                     "Risk",
                                                     "Riskvärde",
                                                     "Status",
                                                     "Kommentar",
                                                     "Kommentar: ja",
                                                     "Uppdrag",
                                                     "Kontrollmoment",
                                                     "Resultat",
                                                     "Indikator",
                                                     "2031",
                                                     "Budget 2031",
                                                     "12",
                                                     "-1 262",
                                                     "3 x 4 = 12",
                                                     "Påbörjad",
                                                     "a: Barn",
                                                     "Nämndmål: Segla",
                                                     "Fokusmål 2 Bad",
                                                     "*Fet text",
                                                     "Måsar äter glass.",
                                                     "Åtgärder\n\nBygg om.",
                                                     "tkr",
                                                     "\u00ad",
                                                     "ä"});
}

rc::Gen<std::vector<std::vector<std::string>>> rows() {
  return rc::gen::mapcat(rc::gen::inRange(1, 6), [](int columns) {
    return rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(columns), cell_text()));
  });
}

RC_GTEST_PROP(AnyTable, KeepsItsWordsAndGivesTheSameItemsAgain, ()) {
  const auto texts = *rows();
  const Table table = table_of(texts, *rc::gen::inRange(0, 3));
  const auto document = read({heading("Uppdrag: Bygg"), block_of(table)});
  std::string kept;
  for (const auto& one : document.tables) {
    for (const auto& label : one.header) kept += label + "\n";
    for (const auto& row : one.rows)
      for (const auto& cell : row.cells) kept += cell + "\n";
  }
  for (const Cell& cell : table.cells)
    for (const std::string& word : text::words(cell.text)) RC_ASSERT(kept.find(word) != std::string::npos);
  const auto again = read({heading("Uppdrag: Bygg"), block_of(table)});
  RC_ASSERT(model::write(document) == model::write(again));
}

RC_GTEST_PROP(Amounts, AreReadAsTheyAreWritten, ()) {
  const double amount = *rc::gen::inRange(-100000000, 100000000) / 100.0;
  RC_ASSERT(parse_amount(text::format_number(amount)) == amount);
}

} // namespace
} // namespace arshjul::ingest::test
