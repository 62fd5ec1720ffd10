#include "ingest/ingest.hpp"

#include "ingest/layout/layout.hpp"
#include "ingest/meaning/interpret.hpp"
#include "ingest/plaintext/plaintext.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "model/exchange.hpp"

namespace arshjul::ingest {
namespace {

enum class Media { pdf, text, markdown };

Media media_of(const std::filesystem::path& file) {
  const std::string ending = text::lower(file.extension().string());
  if (ending == ".pdf") return Media::pdf;
  if (ending == ".txt") return Media::text;
  if (ending == ".md") return Media::markdown;
  throw Error(Fault::unsupported, file.string(), "only .pdf, .txt and .md are read",
              "save the document as PDF and name that");
}

std::string text_document(const std::string& bytes, Media media, model::Source source, const Vocabulary& vocabulary) {
  const text::Decoded decoded = text::decode(bytes);
  const Flow flow = media == Media::markdown ? read_markdown(decoded.text, vocabulary) : read_text(decoded.text, vocabulary);
  model::Document document = interpret(flow, vocabulary);
  source.media_type = media == Media::markdown ? "text/markdown" : "text/plain";
  source.text_layer = "native";
  document.source = std::move(source);
  return model::write(document);
}

std::string pdf_document(const std::string& bytes, const std::string& name, model::Source source,
                         const Vocabulary& vocabulary) {
  const PdfContent pdf = read_pdf(bytes, name);
  const Flow flow = lay_out(pdf.pages);
  model::Document document = interpret(flow, vocabulary);
  source.media_type = "application/pdf";
  source.text_layer = "native";
  source.pages = pdf.facts.pages;
  source.producer = pdf.facts.producer;
  document.source = std::move(source);
  return model::write(document);
}

} // namespace

std::string ingest_file(const std::filesystem::path& file, const Options& options) {
  const Media media = media_of(file);
  const std::string bytes = read_file(file);
  const Vocabulary vocabulary = Vocabulary::load(options.vocabulary);
  model::Source source;
  source.file = file.filename().string();
  source.sha256 = sha256(bytes);
  if (media != Media::pdf) return text_document(bytes, media, std::move(source), vocabulary);
  return run_limited([&] { return pdf_document(bytes, file.string(), source, vocabulary); }, options.limits, file.string());
}

} // namespace arshjul::ingest
