// Small .docx files made by hand: what a test doesn't say isn't in them.
#pragma once

#include "ingest/vocabulary.hpp"
#include "ingest/word/word.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <zip.h>

namespace arshjul::ingest {

using PartTexts = std::map<std::string, std::string>; // by name in the archive

inline std::string zipped(const PartTexts& parts) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_CREATE, nullptr);
  for (const auto& [name, text] : parts)
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
  if (zip_close(archive) != 0) throw std::runtime_error("the archive can't be written");
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

inline const std::string namespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";

inline std::string part(const std::string& root, const std::string& inside) {
  return "<w:" + root + namespaces + ">" + inside + "</w:" + root + ">";
}

// A document's parts: its body, and others by the word that their relation's type ends with ("styles", "header1" is of
// type "header").
inline PartTexts parts_of(const std::string& body, const PartTexts& others = {}) {
  const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  std::string relations;
  PartTexts parts;
  for (const auto& [name, text] : others) {
    const std::string kind = name.substr(0, name.find_first_of("0123456789"));
    relations += "<Relationship Id=\"" + name + "\" Type=\"" + type + kind + "\" Target=\"" + name + ".xml\"/>";
    parts["word/" + name + ".xml"] = text;
  }
  const std::string open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  parts["_rels/.rels"] = open + "<Relationship Id=\"a\" Type=\"" + type +
                         "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  parts["word/_rels/document.xml.rels"] = open + relations + "</Relationships>";
  parts["word/document.xml"] = part("document", "<w:body>" + body + "</w:body>");
  return parts;
}

inline WordContent word_of(const std::string& body, const PartTexts& others = {}) {
  static const Vocabulary vocabulary = Vocabulary::load();
  return read_word(zipped(parts_of(body, others)), "brev.docx", vocabulary);
}

inline std::vector<Block> blocks_of(const std::string& body, const PartTexts& others = {}) {
  return word_of(body, others).flow.blocks;
}

inline std::string run(const std::string& text) {
  return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

// A paragraph of one run, with its properties.
inline std::string paragraph(const std::string& text, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

inline std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

inline std::string row(const std::string& cells, const std::string& properties = "") {
  return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

// With rules around its cells.
inline std::string table(const std::string& rows) {
  return R"(<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>)" + rows + "</w:tbl>";
}

} // namespace arshjul::ingest
