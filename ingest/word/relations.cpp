#include "ingest/word/relations.hpp"

namespace arshjul::ingest::word {
namespace {

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

// "word/" and "../media/a.png" → "media/a.png"; a target from "/" on is the archive's.
std::string resolved(std::string folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  for (;;) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      if (!folder.empty()) folder = folder_of(std::string_view(folder).substr(0, folder.size() - 1));
    } else {
      return folder + std::string(target);
    }
  }
}

} // namespace

Parts::Parts(const Package& archive, std::string_view part) : package(archive) {
  const std::string folder = folder_of(part);
  const std::string list = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
  std::optional<std::string> bytes = package.part(list);
  if (!bytes) return;
  const Element root = parse_xml(std::move(*bytes), list, package.file());
  for (const Element& one : root.children) {
    if (!one.is("Relationship") || one.attribute("TargetMode") == "External") continue;
    const std::string_view type = one.attribute("Type");
    relations.emplace(one.attribute("Id"), Relation{std::string(type.substr(type.rfind('/') + 1)),
                                                    resolved(folder, one.attribute("Target"))});
  }
}

std::string Parts::name(std::string_view type) const {
  for (const auto& [id, relation] : relations)
    if (relation.type == type) return relation.part;
  return "";
}

std::optional<Element> Parts::load(std::string_view type) const {
  const std::string part = name(type);
  std::optional<std::string> bytes = part.empty() ? std::nullopt : package.part(part);
  if (!bytes) return std::nullopt;
  return parse_xml(std::move(*bytes), part, package.file());
}

std::optional<Element> Parts::load_by_id(std::string_view id) const {
  const auto relation = relations.find(id);
  std::optional<std::string> bytes = relation == relations.end() ? std::nullopt : package.part(relation->second.part);
  if (!bytes) return std::nullopt;
  return parse_xml(std::move(*bytes), relation->second.part, package.file());
}

} // namespace arshjul::ingest::word
