// pugixml reads in place and keeps no entity of a document type, so that no bomb of entities can go off. Its tree is
// copied into plain values at once, with prefixes by namespace: other programs than Word choose others.
#include "ingest/word/xml.hpp"

#include "ingest/word/options.hpp"
#include "model/base/error.hpp"

#include <array>
#include <charconv>

#include <pugixml.hpp>

namespace arshjul::ingest::word {
namespace {

constexpr const char* save_anew = "open it in Word or LibreOffice, save it anew as .docx or PDF, and take that";

struct Namespace {
  std::string_view prefix, address;
};

// Transitional and strict (ISO/IEC 29500) addresses of what we read.
constexpr std::array known = {
    Namespace{"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    Namespace{"w", "http://purl.oclc.org/ooxml/wordprocessingml/main"},
    Namespace{"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    Namespace{"r", "http://purl.oclc.org/ooxml/officeDocument/relationships"},
    Namespace{"mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
    Namespace{"m", "http://schemas.openxmlformats.org/officeDocument/2006/math"},
    Namespace{"m", "http://purl.oclc.org/ooxml/officeDocument/math"},
    Namespace{"w14", "http://schemas.microsoft.com/office/word/2010/wordml"},
    Namespace{"", "http://schemas.openxmlformats.org/package/2006/relationships"},
    Namespace{"", "http://schemas.openxmlformats.org/package/2006/content-types"},
    Namespace{"", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"},
};

using Prefixes = std::vector<std::pair<std::string, std::string>>; // as written → usual, the innermost last

void note_namespaces(pugi::xml_node node, Prefixes& prefixes) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    if (name != "xmlns" && !name.starts_with("xmlns:")) continue;
    const std::string_view written = name.size() > 6 ? name.substr(6) : std::string_view();
    std::string usual(written);
    for (const Namespace& one : known)
      if (one.address == attribute.value()) usual = one.prefix;
    prefixes.emplace_back(written, usual);
  }
}

std::string usual_name(std::string_view name, const Prefixes& prefixes, bool attribute) {
  const std::size_t colon = name.find(':');
  const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
  if (prefix.empty() && attribute) return std::string(name); // the default namespace is not for attributes
  for (auto known_prefix = prefixes.rbegin(); known_prefix != prefixes.rend(); ++known_prefix) {
    if (known_prefix->first != prefix) continue;
    const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    return known_prefix->second.empty() ? std::string(local) : known_prefix->second + ":" + std::string(local);
  }
  return std::string(name);
}

// Marks of editing sessions, on nearly every element, of no use to us.
bool is_session_mark(std::string_view name) {
  return name.starts_with("w:rsid") || name.starts_with("xmlns");
}

void copy(pugi::xml_node from, Element& to, Prefixes& prefixes, int depth, const std::string& part,
          const std::string& file) {
  if (depth > deepest_element)
    throw Error(Fault::malformed, file,
                "its part " + part + " nests elements deeper than any text does: it is damaged, or made to do harm",
                save_anew);
  const std::size_t outer = prefixes.size();
  note_namespaces(from, prefixes);
  to.name = usual_name(from.name(), prefixes, false);
  for (const pugi::xml_attribute attribute : from.attributes()) {
    std::string name = usual_name(attribute.name(), prefixes, true);
    if (!is_session_mark(name)) to.attributes.emplace_back(std::move(name), attribute.value());
  }
  for (const pugi::xml_node node : from.children()) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) to.text += node.value();
    if (node.type() == pugi::node_element) copy(node, to.children.emplace_back(), prefixes, depth + 1, part, file);
  }
  prefixes.resize(outer);
}

int whole_number(std::string_view text, int otherwise) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc() ? number : otherwise;
}

} // namespace

const Element* Element::child(std::string_view wanted) const {
  for (const Element& one : children)
    if (one.is(wanted)) return &one;
  return nullptr;
}

std::string_view Element::attribute(std::string_view wanted) const {
  for (const auto& [key, what] : attributes)
    if (key == wanted) return what;
  return {};
}

std::string_view Element::value(std::string_view wanted) const {
  const Element* one = child(wanted);
  return one ? one->attribute("w:val") : std::string_view();
}

int Element::number(std::string_view wanted, int otherwise) const {
  return whole_number(attribute(wanted), otherwise);
}

int Element::number_of(std::string_view wanted, int otherwise) const {
  return whole_number(value(wanted), otherwise);
}

const Element* Element::find(std::string_view wanted) const {
  for (const Element& one : children) {
    if (one.is(wanted)) return &one;
    if (const Element* below = one.find(wanted)) return below;
  }
  return nullptr;
}

bool is_on(const Element* element) {
  if (!element) return false;
  const std::string_view value = element->attribute("w:val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

Element parse_xml(std::string bytes, const std::string& part, const std::string& file) {
  pugi::xml_document document;
  const pugi::xml_parse_result read =
      document.load_buffer_inplace(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  if (!read)
    throw Error(Fault::malformed, file, "its part " + part + " is broken (" + read.description() + ")", save_anew);
  Element root;
  Prefixes prefixes;
  copy(document.document_element(), root, prefixes, 0, part, file);
  return root;
}

} // namespace arshjul::ingest::word
