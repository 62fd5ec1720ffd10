#include "ingest/word/word.hpp"

#include "ingest/word/body.hpp"
#include "ingest/word/headings.hpp"
#include "ingest/word/package.hpp"
#include "ingest/word/relations.hpp"
#include "ingest/word/stories.hpp"
#include "model/base/error.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace word {
namespace {

// The archive of another program, told by its main part.
Error not_a_document(const Package& package, const std::string& main) {
  const std::string save = "save it as .docx or PDF in the program that made it, and take that";
  if (main.starts_with("xl/"))
    return {Fault::unsupported, package.file(), "is an Excel file, whatever its name says", save};
  if (main.starts_with("ppt/"))
    return {Fault::unsupported, package.file(), "is a PowerPoint file, whatever its name says", save};
  if (package.part("mimetype"))
    return {Fault::unsupported, package.file(), "is an OpenDocument file, whatever its name says", save};
  return {Fault::malformed, package.file(), "holds no Word document: its main part is missing", save};
}

Element load_main(const Package& package, const std::string& main) {
  std::optional<std::string> bytes =
      main.starts_with("xl/") || main.starts_with("ppt/") ? std::nullopt : package.part(main);
  if (!bytes) throw not_a_document(package, main);
  Element document = parse_xml(std::move(*bytes), main, package.file());
  if (!document.is("w:document")) throw not_a_document(package, main);
  return document;
}

std::string producer_of(const Parts& parts) {
  const auto properties = parts.load("extended-properties");
  if (!properties) return "";
  const Element* program = properties->child("Application");
  const Element* version = properties->child("AppVersion");
  std::string said = program ? program->text : "";
  if (version && !said.empty()) said += " " + version->text;
  return text::normalize(said);
}

void warn(const Findings& findings, Flow& flow) {
  const auto add = [&](bool met, const char* code, const char* message) {
    if (met) flow.warnings.push_back({code, message, {}});
  };
  add(findings.tracked_changes, "tracked_changes",
      "the file holds tracked changes that nobody has accepted or rejected; it was read as if all were accepted");
  add(findings.hidden_text, "hidden_text", "the file holds hidden text; it was left out");
  add(findings.placeholders, "empty_form_fields", "fields of a form are not filled in; their prompts were left out");
  add(findings.foreign_parts, "embedded_file_not_read",
      "another file is embedded in the document and was not read; open and save the document in Word to take it in");
}

bool says_anything(const Flow& flow) {
  return std::any_of(flow.blocks.begin(), flow.blocks.end(), [](const Block& block) {
    return !block.text.empty() || std::any_of(block.table.cells.begin(), block.table.cells.end(),
                                              [](const Cell& cell) { return !cell.text.empty(); });
  });
}

} // namespace
} // namespace word

WordContent read_word(std::string_view bytes, const std::string& file, const Vocabulary& vocabulary) {
  using namespace word;
  const Package package(bytes, file);
  const Parts outer(package, "");
  std::string main = outer.name("officeDocument");
  if (main.empty()) main = "word/document.xml"; // some programs leave the relation out
  const Element document = load_main(package, main);
  const Parts parts(package, main);
  Reading reading;
  reading.file = file;
  if (const auto styles = parts.load("styles")) reading.styles = Styles(*styles, vocabulary);
  if (const auto numbering = parts.load("numbering")) reading.numbering = Numbering(*numbering);
  WordContent content;
  if (const Element* body = document.child("w:body")) content.flow.blocks = read_story(*body, reading);
  if (!says_anything(content.flow))
    throw Error(Fault::unsupported, file, "holds no text: it is empty, or its pages are pictures",
                "save it as PDF, run it through text recognition (OCR), then ingest the result");
  mark_headings_by_looks(content.flow.blocks);
  set_apart_stories(document, parts, reading, content.flow);
  warn(reading.findings, content.flow);
  content.producer = producer_of(outer);
  return content;
}

} // namespace arshjul::ingest
