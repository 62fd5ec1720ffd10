// What a reader of the file sees: its text by pdftotext, its soundness by qpdf.
#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "render/fonts.hpp"
#include "render/pdf_canvas.hpp"
#include "render/report/report.hpp"
#include "strandvik.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

#include <gtest/gtest.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace arshjul;

std::string output_of(const std::string& command) {
  std::string all;
  std::FILE* pipe = popen(command.c_str(), "r");
  std::array<char, 4096> part{};
  for (std::size_t size; (size = std::fread(part.data(), 1, part.size(), pipe)) > 0;) all.append(part.data(), size);
  pclose(pipe);
  return all;
}

struct File {
  fs::path path = fs::temp_directory_path() / ("arshjul-render-" + std::to_string(getpid()) + ".pdf");
  explicit File(const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
  ~File() { fs::remove(path); }
};

std::string text_of(const std::string& pdf) {
  const File file(pdf);
  std::string text = output_of("pdftotext " + file.path.string() + " - 2>&1");
  const std::string hyphen = "\u00AD\n"; // what our line ends copy out as: a reader joins the word again
  for (std::size_t at; (at = text.find(hyphen)) != std::string::npos;) text.erase(at, hyphen.size());
  return text;
}

std::set<std::string> words_of(const std::string& text) {
  const std::vector<std::string> words = text::words(text);
  return {words.begin(), words.end()};
}

// The words that a narrow cell may have parted don't count as lost when their letters stand there.
std::string letters_of(const std::string& text) {
  std::string all;
  for (const char32_t c : text::code_points(text))
    if (text::is_letter(c) || text::is_digit(c)) all += text::from_code_points(std::u32string(1, c));
  return all;
}

model::Dossier with_comment(const std::string& comment) {
  model::Dossier dossier = strandvik::dossier();
  dossier.goals[0].comment = comment;
  return dossier;
}

std::string rendered(const model::Dossier& dossier) {
  return text_of(render::render_pdf(dossier, nullptr, strandvik::letter()));
}

TEST(Pdf, HoldsAllWordsOfTheDossier) {
  const model::Dossier dossier = strandvik::dossier();
  const std::set<std::string> found = words_of(rendered(dossier));
  std::string wanted = dossier.case_number + " " + dossier.committee + " " + dossier.officers[0];
  for (const auto& goal : dossier.goals) wanted += " " + goal.text + " " + goal.comment;
  for (const auto& control : dossier.controls)
    wanted += " " + control.risk + " " + control.control + " " + control.method + " " + control.comment;
  for (const auto& risk : dossier.risks) wanted += " " + risk.title + " " + risk.planned_response;
  for (const std::string& word : text::words(wanted)) EXPECT_TRUE(found.contains(word)) << word;
}

TEST(Pdf, CopiesOutSwedishAndSigns) {
  const std::string text = rendered(with_comment("Åäö ÅÄÖ é ”citat” – −5 → ≤ 10\u00A0% ½ § CO₂ Čáhput ẽ"));
  for (const char* sign : {"Åäö", "ÅÄÖ", "é", "”citat”", "–", "−5", "→", "≤", "½", "§", "CO₂", "Čáhput", "ẽ"})
    EXPECT_NE(text.find(sign), std::string::npos) << sign;
}

TEST(Pdf, CopiesOutWhatHasNoGlyph) {
  const std::string text = rendered(with_comment("glad 😀 slut"));
  EXPECT_NE(text.find("glad 😀 slut"), std::string::npos);
}

TEST(Pdf, SurvivesControlCharactersAndOtherScripts) {
  const std::string text = rendered(
      with_comment(std::string("före\x01\x07\x1B efter \u202Evänt\u202C שלום עולם العربية \xEF\xBF\xBD slutord")));
  for (const char* word : {"före", "efter", "vänt", "slutord"}) EXPECT_NE(text.find(word), std::string::npos) << word;
}

TEST(Pdf, LosesNoWordOfAVeryLongComment) {
  std::string comment;
  for (int i = 0; i < 20000; ++i) comment += "ord" + std::to_string(i) + (i % 97 == 96 ? ".\n\n" : " ");
  const std::set<std::string> found = words_of(rendered(with_comment(comment)));
  std::size_t lost = 0;
  for (int i = 0; i < 20000; ++i) lost += found.contains("ord" + std::to_string(i)) ? 0 : 1;
  EXPECT_EQ(lost, 0u);
}

TEST(Pdf, PartsAWordWiderThanItsColumn) {
  std::string word;
  for (int i = 0; i < 300; ++i) word += static_cast<char>('a' + i % 26);
  EXPECT_NE(letters_of(rendered(with_comment(word))).find(word), std::string::npos);
}

TEST(Pdf, OfAnEmptyDossierHasPlacesToFillIn) {
  const std::string text = text_of(render::render_pdf({}, nullptr, {}));
  for (const char* place : {"[fyll i: kommun]", "[fyll i: nämnd]", "[fyll i: datum]", "[fyll i: diarienummer]",
                            "[fyll i: handläggare]", "[fyll i: namn]"})
    EXPECT_NE(text.find(place), std::string::npos) << place;
}

TEST(Pdf, IsSoundAndTagged) {
  const model::Diff diff = strandvik::diff();
  const File file(render::render_pdf(strandvik::dossier(), &diff, strandvik::letter()));
  EXPECT_NE(output_of("qpdf --check " + file.path.string() + " 2>&1").find("No syntax or stream encoding errors"),
            std::string::npos);
  const std::string info = output_of("pdfinfo " + file.path.string() + " 2>&1");
  EXPECT_NE(info.find("Tagged:          yes"), std::string::npos) << info;
  EXPECT_NE(info.find("Uppföljning av verksamhetsplan"), std::string::npos) << info;
  const std::string fonts = output_of("pdffonts " + file.path.string() + " 2>&1");
  EXPECT_EQ(fonts.find(" no "), std::string::npos) << "all fonts are embedded subsets with Unicode maps\n" << fonts;
}

TEST(Pdf, HasTheSameBytesForTheSameInput) {
  const model::Diff diff = strandvik::diff();
  const auto draw = [&](const render::Letter& letter) {
    return render::render_pdf(strandvik::dossier(), &diff, letter);
  };
  EXPECT_EQ(draw(strandvik::letter()), draw(strandvik::letter()));
  render::Letter other = strandvik::letter();
  other.case_number = "SN 2025/00418";
  EXPECT_NE(draw(strandvik::letter()), draw(other));
}

// Debian has a validator of PDF/A-1b only: the same file with that claim, and the one thing that only PDF/A-1 asks for.
TEST(Pdf, PassesPreflightAsPdfA1b) {
  const fs::path jars = "/usr/share/java";
  std::string classes;
  for (const char* jar : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "jaxb-api",
                          "javax.activation", "commons-io", "pdfbox2-tools"})
    classes += (jars / (std::string(jar) + ".jar")).string() + ":";
  if (!fs::exists(jars / "preflight.jar") || !fs::exists(jars / "jaxb-api.jar"))
    GTEST_SKIP() << "libpdfbox2-java, libjaxb-api-java and libactivation-java aren't installed";
  if (std::system("java -version > /dev/null 2>&1") != 0) GTEST_SKIP() << "no java is installed";
  const model::Diff diff = strandvik::diff();
  const render::Report report = render::write_report(strandvik::dossier(), &diff, strandvik::letter());
  render::PdfCanvas canvas(render::find_fonts());
  const render::Metadata about{report.title, report.author, report.subject, "2025-05-06",
                               render::Conformance::pdf_a_1b};
  const File file(canvas.draw(render::typeset(report, canvas.advance()), about));
  const std::string told = output_of("java -cp " + classes + " org.apache.pdfbox.preflight.Validator_A1b " +
                                     file.path.string() + " 2>/dev/null");
  EXPECT_NE(told.find("is a valid PDF/A-1b file"), std::string::npos) << told;
}

void expect_refused(const std::string& bytes) {
  const File font(bytes);
  EXPECT_THROW(render::with_faces({}, {font.path, {}, {}}), Error);
}

TEST(Fonts, OfTheOfficeComeFirstAndMustBeWhole) {
  const fs::path serif = render::find_fonts().regular.back(); // any other font will do
  const render::FontFiles chosen = render::with_faces(render::find_fonts(), {serif, {}, {}});
  EXPECT_EQ(chosen.regular.front(), serif);
  EXPECT_EQ(chosen.regular.size(), 3u); // what it lacks is still found in the built-in ones
  EXPECT_EQ(chosen.bold, render::find_fonts().bold);

  std::string bytes = read_file(serif);
  expect_refused("no font");
  expect_refused(bytes.substr(0, bytes.size() / 2));
  bytes[bytes.size() / 2] ^= 1; // libharu would believe it
  expect_refused(bytes);
}

TEST(Fonts, NameWhatIsMissing) {
  try {
    render::find_fonts({"/nowhere"});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.fault, Fault::unreadable);
    EXPECT_NE(std::string(error.what()).find("DejaVuSans.ttf"), std::string::npos);
  }
}

} // namespace
