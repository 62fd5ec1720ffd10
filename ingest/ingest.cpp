#include "ingest/ingest.hpp"

#include "ingest/built_in_vocabulary.hpp"
#include "ingest/disguise.hpp"
#include "ingest/layout/layout.hpp"
#include "ingest/meaning/interpret.hpp"
#include "ingest/overlay/overlay.hpp"
#include "ingest/overlay/stamp.hpp"
#include "ingest/plaintext/plaintext.hpp"
#include "ingest/recognised_items.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "ingest/source/scans.hpp"
#include "ingest/source/text_layer.hpp"
#include "ingest/table_json.hpp"
#include "ingest/word/word.hpp"
#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "model/exchange.hpp"

#include <algorithm>
#include <optional>

namespace arshjul::ingest {
namespace {

enum class Media { pdf, text, markdown, word };

Media media_of(const std::filesystem::path& file) {
  const std::string ending = text::lower(file.extension().string());
  if (ending == ".pdf") return Media::pdf;
  if (ending == ".txt") return Media::text;
  if (ending == ".md") return Media::markdown;
  if (ending == ".docx") return Media::word;
  if (!std::filesystem::is_regular_file(file)) read_file(file); // says what is wrong with it, which matters more
  throw Error(Fault::unsupported, file.string(), "only .pdf, .docx, .txt and .md are read",
              "save the document as PDF and name that");
}

text::Decoded decoded_text(const std::string& bytes, const std::string& name) {
  if (const RealKind kind = real_kind(bytes); kind != RealKind::unknown)
    throw Error(Fault::unsupported, name, std::string(tells(kind)),
                "give it the right name, or save it as .docx or PDF");
  try {
    return text::decode(bytes);
  } catch (const Error& error) { // it knows no file
    throw Error(error.fault, name, error.diagnostic.what, error.diagnostic.hint);
  }
}

// Characters that stand for bytes of no letter.
std::vector<model::Warning> warnings_of(const text::Decoded& decoded) {
  std::size_t damaged = 0;
  for (std::size_t at = decoded.text.find("\uFFFD"); at != std::string::npos; at = decoded.text.find("\uFFFD", at + 1))
    ++damaged;
  if (damaged == 0) return {};
  return {{"unreadable_characters",
           "the text has " + std::to_string(damaged) + " damaged characters (read as " + decoded.encoding + ")",
           {}}};
}

std::string text_document(const std::string& bytes, const std::string& name, Media media, model::Source source,
                          const Vocabulary& vocabulary) {
  const text::Decoded decoded = decoded_text(bytes, name);
  const Flow flow =
      media == Media::markdown ? read_markdown(decoded.text, vocabulary) : read_text(decoded.text, vocabulary);
  model::Document document = interpret(flow, vocabulary);
  const std::vector<model::Warning> warnings = warnings_of(decoded);
  document.warnings.insert(document.warnings.begin(), warnings.begin(), warnings.end());
  source.media_type = media == Media::markdown ? "text/markdown" : "text/plain";
  source.text_layer = "native";
  document.source = std::move(source);
  return model::write(document);
}

std::string word_document(const std::string& bytes, const std::string& name, model::Source source,
                          const Vocabulary& vocabulary) {
  const WordContent word = read_word(bytes, name, vocabulary);
  model::Document document = interpret(word.flow, vocabulary);
  source.media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  source.text_layer = "native";
  source.producer = word.producer;
  document.source = std::move(source);
  return model::write(document);
}

// Text is read past the drawing of an overlay; on the picture of a scan the two can't be told apart.
void require_undrawn(const PdfContent& pdf, const Recognitions& known, const std::string& name) {
  if (!pdf.facts.drawn_on || unread_scans(pdf.pages, known).empty()) return;
  throw Error(Fault::unsupported, name, "is a scan that \"arshjul overlay\" has drawn on", "name the original instead");
}

PdfContent read_with_scans(const std::string& bytes, const std::string& name, const Recognitions& known) {
  PdfContent pdf = read_pdf(bytes, name);
  for (Page& page : pdf.pages) use_recognised_words(page);
  require_undrawn(pdf, known, name);
  use_recognitions(pdf.pages, known);
  return pdf;
}

void require_text(const std::vector<Page>& pages, const std::string& name) {
  if (std::any_of(pages.begin(), pages.end(), has_text)) return;
  const auto failed =
      std::find_if(pages.begin(), pages.end(), [](const Page& page) { return !page.not_recognised.empty(); });
  if (failed == pages.end())
    throw Error(Fault::unsupported, name, "holds no text: its pages are empty, or pictures without a readable word",
                "scan it anew, straight and with 300 dots an inch, and ingest that");
  throw Error(Fault::unsupported, name, "holds no text, only pictures of it (a scan): " + failed->not_recognised,
              "put that right, or run the file through another OCR first");
}

std::string pdf_document(const PdfContent& pdf, const std::string& name, model::Source source,
                         const Vocabulary& vocabulary) {
  require_text(pdf.pages, name);
  const Flow flow = lay_out(pdf.pages);
  model::Document document = interpret(flow, vocabulary);
  std::vector<model::Warning> warnings = page_warnings(pdf.pages);
  if (pdf.facts.repaired)
    warnings.push_back(
        {"damaged_file", "the PDF is damaged and was read as far as it goes; pages or text may be missing", {}});
  document.warnings.insert(document.warnings.begin(), warnings.begin(), warnings.end());
  source.media_type = "application/pdf";
  source.text_layer = text_layer_of(pdf.pages);
  source.pages = pdf.facts.pages;
  source.producer = pdf.facts.producer;
  document.source = std::move(source);
  weigh_recognition(document, pdf.pages);
  return model::write(document);
}

} // namespace

std::string ingest_file(const std::filesystem::path& file, const Options& options) {
  const Media media = media_of(file);
  const std::string bytes = read_file(file);
  if (bytes.empty()) throw Error(Fault::malformed, file.string(), "is empty", "get the file again");
  // Read before the child is made, which then has it for nothing.
  const Vocabulary& built_in = built_in_vocabulary();
  const std::optional<Vocabulary> extended =
      options.vocabulary.empty() ? std::nullopt : std::optional(Vocabulary::load(options.vocabulary));
  const Vocabulary& vocabulary = extended ? *extended : built_in;
  model::Source source;
  source.file = file.filename().string();
  source.sha256 = sha256(bytes);
  const auto work = [&](const Recognitions& known) {
    if (media == Media::word) return word_document(bytes, file.string(), source, vocabulary);
    if (media != Media::pdf) return text_document(bytes, file.string(), media, source, vocabulary);
    const PdfContent pdf = read_with_scans(bytes, file.string(), known);
    const std::vector<int> unread = unread_scans(pdf.pages, known);
    return unread.empty() ? pdf_document(pdf, file.string(), source, vocabulary) : wish_for(unread);
  };
  return run_with_recognition(bytes, file.string(), options.limits, work);
}

std::vector<Table> tables_of_file(const std::filesystem::path& file, TablePieces pieces, const Options& options) {
  if (media_of(file) != Media::pdf)
    throw Error(Fault::unsupported, file.string(), "only a PDF's tables can be listed", "name a .pdf file");
  const std::string bytes = read_file(file);
  const auto work = [&](const Recognitions& known) {
    const PdfContent pdf = read_with_scans(bytes, file.string(), known);
    if (const std::vector<int> unread = unread_scans(pdf.pages, known); !unread.empty()) return wish_for(unread);
    require_text(pdf.pages, file.string());
    std::vector<Table> tables = find_tables(pdf.pages, pieces == TablePieces::joined);
    turn_back(tables, pdf.pages);
    return write_tables(tables);
  };
  return read_tables(run_with_recognition(bytes, file.string(), options.limits, work), file.string());
}

std::string overlay_of_file(const std::filesystem::path& file, const Options& options) {
  if (media_of(file) != Media::pdf)
    throw Error(Fault::unsupported, file.string(), "only a PDF can be drawn on", "name a .pdf file");
  const std::string bytes = read_file(file);
  const Vocabulary vocabulary = Vocabulary::load(options.vocabulary);
  const auto work = [&](const Recognitions& known) {
    const PdfContent pdf = read_with_scans(bytes, file.string(), known);
    if (const std::vector<int> unread = unread_scans(pdf.pages, known); !unread.empty()) return wish_for(unread);
    require_text(pdf.pages, file.string());
    const Flow flow = lay_out(pdf.pages);
    return stamp_pages(bytes, draw_overlay(pdf.pages, flow, interpret(flow, vocabulary)), file.string());
  };
  return run_with_recognition(bytes, file.string(), options.limits, work);
}

} // namespace arshjul::ingest
