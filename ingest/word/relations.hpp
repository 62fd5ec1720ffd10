// Which parts of the archive belong to the document, by their relations.
#pragma once

#include "ingest/word/package.hpp"
#include "ingest/word/xml.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest::word {

struct Relation {
  std::string type; // the last word of its address: "header", "styles"
  std::string part; // the part's name in the archive
};

// The parts around one part. Parts that aren't there are nothing: a document needs no list of styles.
class Parts {
public:
  // `part`: whose relations; "" for the whole package's.
  Parts(const Package& archive, std::string_view part);

  std::string name(std::string_view type) const; // the first part of the type; "" if there is none
  std::optional<Element> load(std::string_view type) const;
  std::optional<Element> load_by_id(std::string_view id) const;

private:
  const Package& package;
  std::map<std::string, Relation, std::less<>> relations; // by id
};

} // namespace arshjul::ingest::word
