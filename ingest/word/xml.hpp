// A part of the archive as a tree of elements: the only door to pugixml.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arshjul::ingest::word {

// Names are "prefix:name" with the usual prefix of each namespace we know, whatever the file calls it. A name without
// namespace, or of one that we don't know, is as written.
struct Element {
  std::string name;
  std::string text; // what stands in it directly, between its children
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Element> children;

  bool is(std::string_view wanted) const { return name == wanted; }
  const Element* child(std::string_view wanted) const;         // the first, or null
  std::string_view attribute(std::string_view wanted) const;   // empty if there is none
  std::string_view value(std::string_view wanted) const;       // "w:val" of a child; empty if there is none
  int number(std::string_view wanted, int otherwise) const;    // an attribute's whole number
  int number_of(std::string_view wanted, int otherwise) const; // … "w:val" of a child
  const Element* find(std::string_view wanted) const;          // the first at any depth below, or null
};

// "1", "true", "on" or nothing said: on. For elements that turn something on (w:b, w:vanish, w:titlePg).
bool is_on(const Element* element);

// Throws Error (malformed): not well-formed, or nested too deep. Entities that the part defines are never expanded.
Element parse_xml(std::string bytes, const std::string& part, const std::string& file);

} // namespace arshjul::ingest::word
