// Words and rulings made of bytes, as a page reader could give them: eight bytes a thing on one of four A4 pages.
#include "ingest/built_in_vocabulary.hpp"
#include "ingest/layout/layout.hpp"
#include "ingest/meaning/interpret.hpp"
#include "tests/fuzz/fuzz_target.hpp"

#include <array>
#include <string>
#include <vector>

namespace {

using arshjul::ingest::Page;

constexpr std::size_t record = 8, records_most = 400;
constexpr double width = 595, height = 842, across = width / 256, down = height / 256; // a byte reaches over the page
constexpr std::array<const char*, 16> texts = {"Mål",      "Status",   "Uppnått", "Risk",   "1.",  "12,5",
                                               "–",        "•",        "nr",      "Nämnd-", "mål", "§ 4",
                                               "Kontroll", "Uppdrag:", "Ja",      "2025"};

void add_word(Page& page, const std::uint8_t* at) {
  arshjul::ingest::Word word;
  word.text = texts[at[3] % texts.size()];
  word.size = 1 + at[4] % 32;
  const double x = at[1] * across, y = at[2] * down;
  word.box = {x, y, x + at[5] * across, y + word.size};
  word.baseline = y + 0.8 * word.size;
  word.turn = static_cast<arshjul::ingest::Turn>(at[6] % 16 < 4 ? at[6] % 4 : 0);
  word.font = at[6] / 128;
  word.colour = at[7] * 0x010101U;
  word.space_after = (at[7] & 1) != 0;
  page.words.push_back(word);
}

void add_ruling(Page& page, const std::uint8_t* at) {
  const double x = at[1] * across, y = at[2] * down;
  const bool lying = (at[3] & 1) != 0;
  page.rulings.push_back(
      {{x, y, lying ? x + at[4] * across : x, lying ? y : y + at[4] * down}, at[5] / 32.0, 0, false});
}

void add_fill(Page& page, const std::uint8_t* at) {
  const double x = at[1] * across, y = at[2] * down;
  page.fills.push_back({{x, y, x + at[3] * across, y + at[4] * down}, at[5] * 0x010203U});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  std::vector<Page> pages(4);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    pages[i].number = static_cast<int>(i) + 1;
    pages[i].width = width;
    pages[i].height = height;
    pages[i].fonts = {{"Sans", false, false}, {"Sans-Bold", true, false}};
  }
  for (std::size_t i = 0; i + record <= size && i < record * records_most; i += record) {
    Page& page = pages[data[i] % pages.size()];
    const int kind = data[i] / 4 % 8;
    if (kind == 0)
      add_fill(page, data + i);
    else if (kind < 3)
      add_ruling(page, data + i);
    else
      add_word(page, data + i);
  }
  ingest::find_tables(pages, true);
  ingest::interpret(ingest::lay_out(pages), ingest::built_in_vocabulary());
  return 0;
}
