#include "ingest/layout/layout.hpp"
#include "pages.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

std::vector<Table> tables(const std::vector<Page>& pages, bool joined = true) {
  return find_tables(pages, joined);
}

std::string at(const Table& table, int row, int column) {
  const Cell* cell = table.at(row, column);
  return cell ? cell->text : "(none)";
}

PageMaker three_by_two(int number = 1) {
  PageMaker maker(number);
  maker.grid({50, 200, 400}, {100, 130, 160, 190});
  maker.text(55, 118, "Aktivitet", 10, true).text(205, 118, "Utfall", 10, true);
  maker.text(55, 148, "Cykelvägar").text(205, 148, "Klart");
  maker.text(55, 178, "Badplatser").text(205, 178, "Pågår");
  return maker;
}

// Every other row is painted, the header too; the last row is not.
std::vector<Table> banded_tables(bool prose_below) {
  PageMaker maker;
  const char* rows[][3] = {
      {"Brygga", "Läge", "Syn"}, {"Norra", "hel", "maj"}, {"Södra", "murken", "juni"}, {"Yttre", "hel", "juli"}};
  for (int row = 0; row < 4; ++row)
    for (int column = 0; column < 3; ++column) {
      const double x = 60 + 120 * column, y = 100 + 20 * row;
      if (row % 2 == 0) maker.fill({x, y, x + 120, y + 20}, row == 0 ? 0x004488 : 0xDDEEFF);
      if (row < 3 || !prose_below) maker.text(x + 4, y + 13, rows[row][column], 10, row == 0);
    }
  if (prose_below) maker.text(64, 173, "Bryggorna ses efter varje år av hamnens egen personal", 10);
  return find_tables({maker.page}, true);
}

TEST(Bands, ReachOverALastRowThatNoOnePainted) {
  const auto found = banded_tables(false);
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].rows, 4);
  EXPECT_EQ(found[0].at(3, 2)->text, "juli");
}

TEST(Bands, LeaveTheTextBelowAlone) {
  const auto found = banded_tables(true);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
}

// Two tables with their headers shaded alike, and a heading between that stands as close as a row.
TEST(Bands, DontUniteRuledTablesWithLikeHeaders) {
  PageMaker maker;
  const double first[] = {60, 160, 200, 420}, second[] = {60, 250, 330, 420};
  maker.grid({60, 160, 200, 420}, {100, 116, 132, 148}).grid({60, 250, 330, 420}, {178, 194, 210});
  for (int column = 0; column < 3; ++column) {
    maker.fill({first[column], 100, first[column + 1], 116}, 0xD9EAD3);
    maker.fill({second[column], 178, second[column + 1], 194}, 0xD9EAD3);
  }
  maker.text(63, 111, "Fara", 10, true).text(163, 111, "Mått", 10, true).text(203, 111, "Svar", 10, true);
  maker.text(63, 127, "Isbrott").text(163, 127, "4").text(203, 127, "Bogserbåt");
  maker.text(63, 143, "Dimma").text(163, 143, "2").text(203, 143, "Mistlur");
  maker.text(60, 166, "Prov", 12, true);
  maker.text(63, 189, "Punkt", 10, true).text(253, 189, "Vem", 10, true).text(333, 189, "Svar", 10, true);
  maker.text(63, 205, "Luren ljuder").text(253, 205, "Lotsen").text(333, 205, "Godkänd");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].columns, 3);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[1], 1, 1), "Lotsen");
}

// Figures flush right end where the next column's name, flush left, begins: no white is free over all lines.
TEST(AlignedTables, TakeTheColumnsThatAHeaderInBoldNames) {
  PageMaker maker;
  for (double y : {88.0, 104.0, 124.0, 144.0, 164.0}) maker.horizontal(60, 460, y);
  maker.text(60, 100, "Kaj", 10, true).text(200, 100, "Budget", 10, true).text(280, 100, "Utfall", 10, true);
  maker.text(370, 100, "Rest", 10, true);
  const char* figures[][3] = {{"1200", "800", "400"}, {"300", "250", "50"}, {"1500", "1050", "450"}};
  const char* quays[] = {"Norra", "Inre", "Summa"};
  for (int row = 0; row < 3; ++row) {
    const double y = 118 + 20 * row, ends[] = {280, 370, 460};
    maker.text(60, y, quays[row]);
    for (int column = 0; column < 3; ++column) {
      const std::string figure = figures[row][column];
      maker.text(ends[column] - 5 * static_cast<double>(figure.size()), y, figure);
    }
  }
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].columns, 4);
  EXPECT_EQ(at(found[0], 0, 1), "Budget");
  EXPECT_EQ(at(found[0], 0, 3), "Rest");
  EXPECT_EQ(at(found[0], 2, 2), "250");
}

TEST(AlignedTables, BeginWithAHeaderInBoldBetweenTwoRules) {
  PageMaker maker;
  for (double y : {104.0, 120.0, 140.0, 160.0, 180.0}) maker.horizontal(60, 460, y);
  maker.text(60, 98, "Nått").text(200, 98, "Delvis nått").text(350, 98, "Inte nått");
  maker.text(60, 116, "Mål", 10, true).text(200, 116, "Läge", 10, true).text(350, 116, "Ord", 10, true);
  maker.text(60, 134, "Fler turer").text(200, 134, "bra").text(350, 134, "Färjan går oftare");
  maker.text(60, 154, "Färre stopp").text(200, 154, "sämre").text(350, 154, "Motorn har stannat");
  maker.text(60, 174, "Nya bojar").text(200, 174, "bra").text(350, 174, "Alla är utlagda");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(at(found[0], 0, 0), "Mål");
  EXPECT_EQ(at(found[0], 3, 1), "bra");
}

// The track of a progress bar, its filling, and an empty track: none of them is a cell.
TEST(Tables, progress_bars_on_tracks_are_no_shades) {
  PageMaker maker;
  for (int row = 0; row < 4; ++row) {
    const double y = 100 + 20 * row;
    if (row % 2 == 0) maker.fill({60, y, 260, y + 20}, row == 0 ? 0xDDE6F0 : 0xF4F6F9);
    if (row % 2 == 0) maker.fill({260, y, 420, y + 20}, row == 0 ? 0xDDE6F0 : 0xF4F6F9);
    if (row > 0) maker.fill({270.0 + row, y + 6, 350.0 + row, y + 15}, 0xDDDDDD);
    if (row > 0 && row < 3) maker.fill({270.0 + row, y + 6, 310.0 + row, y + 15}, 0x338844);
  }
  maker.text(64, 113, "Arbete", 10, true).text(264, 113, "Färdigt", 10, true);
  maker.text(64, 133, "Måla fyren").text(360, 133, "50 %").text(64, 153, "Byta bojar").text(360, 153, "50 %");
  maker.text(64, 173, "Gräva ny ränna").text(360, 173, "0 %");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].columns, 2);
  EXPECT_EQ(at(found[0], 2, 1), "50 %");
}

TEST(Tables, reads_a_ruled_grid) {
  const auto found = tables({three_by_two().page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(found[0].columns, 2);
  EXPECT_EQ(at(found[0], 1, 0), "Cykelvägar");
  EXPECT_EQ(at(found[0], 2, 1), "Pågår");
  EXPECT_EQ(found[0].header_rows, 1);
  EXPECT_EQ(found[0].confidence, 1);
}

TEST(Tables, unites_places_that_no_ruling_parts) {
  PageMaker maker;
  for (double y : {100.0, 130.0, 190.0}) maker.horizontal(50, 400, y);
  maker.horizontal(200, 400, 160).vertical(50, 100, 190).vertical(400, 100, 190).vertical(200, 130, 190);
  maker.text(55, 118, "Rubrik").text(55, 148, "Område").text(205, 148, "Ett").text(205, 178, "Två");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].at(0, 0)->column_span, 2);
  EXPECT_EQ(found[0].at(2, 0)->row_span, 2);
  EXPECT_EQ(at(found[0], 2, 0), "Område");
}

TEST(Tables, twice_drawn_rulings_make_no_cells) {
  PageMaker maker = three_by_two();
  for (const Ruling& ruling : std::vector<Ruling>(maker.page.rulings)) {
    const Box& box = ruling.box;
    maker.rule({box.x0 + 1.5, box.y0 + 1.5, box.x1 + 1.5, box.y1 + 1.5});
  }
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(found[0].columns, 2);
}

TEST(Tables, white_rulings_are_not_seen) {
  PageMaker maker = three_by_two();
  maker.rule({50, 145, 400, 145}, 0xFFFFFF).rule({300, 100, 300, 190}, 0xFFFFFF);
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(found[0].columns, 2);
}

TEST(Tables, a_box_around_prose_is_none) {
  PageMaker maker;
  maker.grid({50, 400}, {100, 200});
  maker.text(55, 118, "Rutan omger bara text").text(55, 131, "på två rader.");
  EXPECT_TRUE(tables({maker.page}).empty());
  EXPECT_EQ(lay_out({maker.page}).blocks.size(), 1U);
}

TEST(Tables, an_underline_is_none) {
  PageMaker maker;
  maker.text(50, 100, "Understruken rubrik").horizontal(50, 150, 101.5).text(50, 115, "och text under den.");
  EXPECT_TRUE(tables({maker.page}).empty());
}

TEST(Tables, shaded_cells_need_no_rulings) {
  PageMaker maker;
  for (double x : {50.0, 200.0})
    for (int row = 0; row < 3; ++row)
      maker.fill({x, 100.0 + 30 * row, x + 150, 130.0 + 30 * row}, row == 0   ? 0x004488
                                                                   : row == 1 ? 0xDDEEFF
                                                                              : 0xEEF6FF);
  maker.text(55, 118, "Post", 10, true).text(205, 118, "Summa", 10, true);
  maker.text(55, 148, "Hyror").text(205, 148, "120").text(55, 178, "Löner").text(205, 178, "340");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].evidence, "shaded");
  EXPECT_EQ(at(found[0], 2, 1), "340");
  EXPECT_EQ(found[0].header_rows, 1);
  EXPECT_EQ(found[0].at(0, 0)->fill, 0x004488U);
}

TEST(Tables, a_group_title_is_no_second_header_row) {
  PageMaker maker = three_by_two();
  maker.page.words.erase(maker.page.words.begin() + 2, maker.page.words.begin() + 4);
  maker.text(55, 148, "Utomhus", 10, true);
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].header_rows, 1);
}

TEST(Tables, lines_of_a_long_cell_stay_in_it_without_rules) {
  PageMaker maker;
  maker.text(50, 400, "Moment", 10, true).text(200, 400, "Läge", 10, true).text(350, 400, "Anteckning", 10, true);
  maker.text(50, 420, "Staket").text(200, 420, "Klart").text(350, 420, "Målat i grönt").text(350, 432, "och sedan");
  maker.text(350, 444, "oljat en").text(350, 456, "gång till.");
  maker.text(50, 476, "Grind").text(200, 476, "Pågår").text(350, 476, "Nytt lås är").text(350, 488, "beställt.");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 1, 2), "Målat i grönt och sedan oljat en gång till.");
  EXPECT_EQ(at(found[0], 2, 2), "Nytt lås är beställt.");
}

TEST(Tables, horizontal_rules_and_gutters_are_enough) {
  PageMaker maker;
  for (double y : {90.0, 106.0, 160.0}) maker.horizontal(50, 400, y);
  maker.text(55, 102, "Nyckeltal").text(205, 102, "2025").text(305, 102, "2026");
  maker.text(55, 120, "Andel nöjda").text(205, 120, "71").text(305, 120, "74");
  maker.text(55, 136, "Antal ärenden").text(205, 136, "1 204").text(305, 136, "1 310");
  maker.text(55, 152, "Kötid i dagar").text(205, 152, "14").text(305, 152, "11");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].columns, 3);
  EXPECT_EQ(found[0].rows, 4);
  EXPECT_EQ(at(found[0], 2, 2), "1 310");
  EXPECT_LT(found[0].confidence, 1);
}

TEST(Tables, two_columns_of_prose_are_none) {
  PageMaker maker;
  for (int line = 0; line < 12; ++line) {
    maker.text(50, 100 + 13 * line, "Texten fyller hela sin egen spalt");
    maker.text(320, 100 + 13 * line, "och den andra spalten gör det med");
  }
  EXPECT_TRUE(tables({maker.page}).empty());
}

TEST(Tables, goes_on_over_pages_without_the_repeated_header) {
  PageMaker first(1), second(2);
  first.grid({50, 200, 400}, {700, 730, 780});
  first.text(55, 718, "Åtgärd", 10, true).text(205, 718, "Läge", 10, true);
  first.text(55, 748, "Ny lekplats").text(205, 748, "Klar.");
  second.grid({50, 200, 400}, {60, 90, 140});
  second.text(55, 78, "Åt-", 10, true).text(75, 78, "gärd", 10, true).text(205, 78, "Läge", 10, true);
  second.text(55, 108, "Ny gångväg").text(205, 108, "Pågår.");
  const auto found = tables({first.page, second.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 2, 0), "Ny gångväg");
  EXPECT_EQ(found[0].provenance.size(), 2U);
  EXPECT_EQ(tables({first.page, second.page}, false).size(), 2U);
}

TEST(Tables, a_row_cut_by_the_page_end_is_made_whole) {
  PageMaker first(1), second(2);
  first.grid({50, 200, 400}, {700, 730, 780});
  first.text(55, 718, "Åtgärd", 10, true).text(205, 718, "Kommentar", 10, true);
  first.text(55, 748, "Ny lekplats").text(205, 748, "Platsen är utsedd och arbetet med den");
  second.grid({50, 200, 400}, {60, 90, 120});
  second.text(205, 78, "börjar i höst.").text(55, 108, "Ny gångväg").text(205, 108, "Pågår.");
  const auto found = tables({first.page, second.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 1, 1), "Platsen är utsedd och arbetet med den börjar i höst.");
  EXPECT_EQ(found[0].at(1, 1)->provenance.size(), 2U);
}

TEST(Tables, a_record_that_begins_anew_is_another_table) {
  PageMaker first(1), second(2);
  for (auto* maker : {&first, &second}) maker->grid({50, 200, 400}, {60, 90, 120, 150});
  first.text(55, 78, "Risk", 10, true).text(205, 78, "Driftstopp").text(55, 108, "Värde", 10, true).text(205, 108, "9");
  second.text(55, 78, "Risk", 10, true).text(205, 78, "Vakanser").text(55, 108, "Värde", 10, true).text(205, 108, "6");
  EXPECT_EQ(tables({first.page, second.page}).size(), 2U);
}

TEST(Tables, bullets_and_paragraphs_of_a_cell) {
  PageMaker maker;
  maker.grid({50, 200, 400}, {90, 190});
  maker.text(55, 108, "Mål").text(205, 108, "Under året har mycket av detta skett").text(205, 120, "i vår verksamhet:");
  maker.text(205, 132, "• ny skola").text(205, 144, "• nytt bad").text(205, 162, "Arbetet går vidare.");
  const auto found = tables({maker.page});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(at(found[0], 0, 1),
            "Under året har mycket av detta skett i vår verksamhet:\n\n- ny skola\n- nytt bad\n\nArbetet går vidare.");
}

} // namespace
} // namespace arshjul::ingest
