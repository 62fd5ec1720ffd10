#include "cli/diff_text.hpp"
#include "cli/findings_text.hpp"
#include "cli/messages.hpp"
#include "cli/table_formats.hpp"
#include "cli/worker_pool.hpp"

#include <csignal>
#include <sstream>

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

ingest::Table small_table() {
  ingest::Table table;
  table.rows = 2;
  table.columns = 2;
  table.header_rows = 1;
  ingest::Cell wide, left, right;
  wide.column_span = 2;
  wide.text = "Mål, \"2025\"";
  left.row = right.row = 1;
  right.column = 1;
  left.text = "a\n\nb";
  right.text = "<1>";
  table.cells = {wide, left, right};
  return table;
}

TEST(Tables, CsvQuotesAndRepeatsMergedCells) {
  EXPECT_EQ(tables_as_csv({small_table()}), "\"Mål, \"\"2025\"\"\",\"Mål, \"\"2025\"\"\"\r\n\"a\n\nb\",<1>\r\n");
}

TEST(Tables, HtmlEscapesAndSpans) {
  const std::string html = tables_as_html({small_table()}, "a & b");
  EXPECT_NE(html.find("<th colspan=\"2\">Mål, &quot;2025&quot;</th>"), std::string::npos);
  EXPECT_NE(html.find("<td>&lt;1&gt;</td>"), std::string::npos);
  EXPECT_NE(html.find("<title>a &amp; b</title>"), std::string::npos);
}

TEST(Tables, JsonNamesThePagesOfALongTable) {
  ingest::Table table = small_table();
  table.provenance = {{1, {1, 2, 3, 4}, 0, 0, ""}, {2, {1, 2, 3, 4}, 0, 0, ""}};
  for (ingest::Cell& cell : table.cells) cell.provenance = {table.provenance[cell.row == 0 ? 0 : 1]};
  const std::string json = tables_as_json({table});
  EXPECT_NE(json.find("\"pages\""), std::string::npos);
  EXPECT_EQ(tables_as_json({small_table()}).find("\"pages\""), std::string::npos);
}

TEST(DiffText, ShowsFieldsAndWordsThatChanged) {
  model::Diff diff;
  model::Entry entry;
  entry.change = model::Change::changed;
  entry.after = model::Side{"goal-1", "Öka närvaron"};
  model::FieldChange status{
      "status", model::Coded{"Påbörjad", "ongoing"}, model::Coded{"Klar", "completed"}, "better", {}, {}};
  model::FieldChange comment{"comment", {}, {}, "", {}, {{'=', "Det "}, {'-', "går"}, {'+', "gick"}}};
  entry.fields = {status, comment};
  diff.goals = {entry};
  diff.summary = {{"goals", {0, 0, 1, 0, 0}}};
  const std::string text = diff_as_text(diff, {}, {}, {});
  EXPECT_NE(text.find("goals: 1 changed"), std::string::npos);
  EXPECT_NE(text.find("~ Öka närvaron"), std::string::npos);
  EXPECT_NE(text.find("status: Påbörjad [ongoing] → Klar [completed] (better)"), std::string::npos);
  EXPECT_NE(text.find("comment: Det [-går-]{+gick+}"), std::string::npos);
}

TEST(DiffText, LetsNoEscapeSequenceThrough) {
  model::Diff diff;
  model::Entry entry;
  entry.change = model::Change::added;
  entry.after = model::Side{"goal-1", "Öka\x1b[2J \x01närvaron"};
  diff.goals = {entry};
  diff.summary = {{"goals", {1, 0, 0, 0, 0}}};
  const std::string text = diff_as_text(diff, {}, {}, {});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_NE(text.find("+ Öka[2J närvaron\n"), std::string::npos) << text;
}

TEST(DiffText, TellsBothPlacesOfACheckThatFails) {
  const model::Check check{"check-1",
                           "count",
                           "error",
                           "\"tre mål\", but there are 2 mal",
                           {"Tre mål följs upp.", "3", {}, {{2, {}, 0, 0, "brev.pdf"}}},
                           {"2 mål", "2", {}, {{0, {}, 4, 9, "bilaga.txt"}}}};
  const std::string text = checks_as_text("checks", {check}, {});
  EXPECT_NE(text.find("checks: 1 error\n"), std::string::npos) << text;
  EXPECT_NE(text.find("stated: 3: Tre mål följs upp. (brev.pdf page 2)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("found: 2 mål (bilaga.txt line 4–9)\n"), std::string::npos) << text;
}

TEST(ScreenTest, BreaksLinesWhereWordsEnd) {
  EXPECT_EQ(paragraph("  ~ ", 4, "åtta ord om en hamn", {14, false}), "  ~ åtta ord\n    om en hamn\n");
  EXPECT_EQ(paragraph("  ~ ", 4, "åtta ord om en hamn", {}), "  ~ åtta ord om en hamn\n");
}

TEST(ScreenTest, GivesColoursNoRoom) {
  const std::string text = "en " + mark::in(mark::red, "röd") + " rad";
  EXPECT_EQ(paragraph("", 0, text, {10, true}), "en \033[31mröd\033[0m rad\n");
  EXPECT_EQ(paragraph("", 0, text, {}), "en röd rad\n");
}

TEST(MessagesTest, QuietStillTellsFailures) {
  std::ostringstream stream;
  Messages messages(stream, {true, false, false, 0}, false);
  messages.note("done");
  messages.warning({"a.pdf", 0, "look", ""});
  messages.failure({"b.pdf", 2, "broken", "mend it"});
  EXPECT_EQ(stream.str(), "error: b.pdf, page 2: broken\n  hint: mend it\n");
}

TEST(MessagesTest, JsonIsOneObjectALine) {
  std::ostringstream stream;
  Messages messages(stream, {false, true, false, 0}, true);
  messages.progress(1, 2, "a.pdf");
  messages.failure({"b.pdf", 2, "broken\nbadly", ""});
  EXPECT_EQ(stream.str(), "{\"kind\":\"error\",\"message\":\"broken\\nbadly\",\"file\":\"b.pdf\",\"page\":2}\n");
}

TEST(MessagesTest, ProgressIsOnlyForTerminalsAndIsErased) {
  std::ostringstream plain, screen;
  Messages(plain, {}, false).progress(1, 2, "a.pdf");
  EXPECT_EQ(plain.str(), "");
  {
    Messages messages(screen, {}, true);
    messages.progress(1, 2, "a.pdf");
  }
  EXPECT_EQ(screen.str(), "\r\033[K[1/2] a.pdf\r\033[K");
}

TEST(WorkerPool, KeepsTheOrderAndTheErrors) {
  std::size_t ended = 0;
  const auto outcomes = run_side_by_side(
      20, 3,
      [](std::size_t i) -> std::string {
        if (i == 7) throw Error(Fault::locked, Diagnostic{"x.pdf", 4, "is locked", "unlock"});
        return std::string(i * 10000, static_cast<char>('a' + i));
      },
      [&](std::size_t) { ++ended; });
  EXPECT_EQ(ended, 20U);
  for (std::size_t i = 0; i < 20; ++i) {
    if (i == 7) continue;
    EXPECT_FALSE(outcomes[i].error);
    EXPECT_EQ(outcomes[i].bytes, std::string(i * 10000, static_cast<char>('a' + i)));
  }
  ASSERT_TRUE(outcomes[7].error);
  EXPECT_EQ(outcomes[7].error->fault, Fault::locked);
  EXPECT_EQ(outcomes[7].error->diagnostic.page, 4);
}

TEST(WorkerPool, SurvivesAWorkerThatDies) {
  const auto outcomes = run_side_by_side(
      2, 2,
      [](std::size_t i) -> std::string {
        if (i == 0) std::raise(SIGKILL);
        return "alive";
      },
      [](std::size_t) {});
  ASSERT_TRUE(outcomes[0].error);
  EXPECT_EQ(outcomes[0].error->fault, Fault::internal);
  EXPECT_EQ(outcomes[1].bytes, "alive");
}

} // namespace
} // namespace arshjul::cli
