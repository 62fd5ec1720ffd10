#include "model/base/pattern.hpp"

#include "model/base/pattern_classes.hpp"

#include <stdexcept>

namespace arshjul {

Pattern::Pattern(std::string_view expression, Case letters) {
  re2::RE2::Options options(re2::RE2::Quiet);
  options.set_case_sensitive(letters == Case::sensitive);
  auto compiled = std::make_shared<re2::RE2>(with_european_classes(expression), options);
  if (!compiled->ok()) throw std::logic_error("pattern " + std::string(expression) + ": " + compiled->error());
  regex = std::move(compiled);
}

std::optional<Match> Pattern::run(std::string_view text, std::size_t from, re2::RE2::Anchor anchor) const {
  if (from > text.size()) return std::nullopt;
  std::vector<re2::StringPiece> pieces(static_cast<std::size_t>(regex->NumberOfCapturingGroups()) + 1);
  const re2::StringPiece subject(text.data(), text.size());
  if (!regex->Match(subject, from, text.size(), anchor, pieces.data(), static_cast<int>(pieces.size())))
    return std::nullopt;
  Match found;
  for (const auto& piece : pieces)
    found.groups.push_back(piece.data() ? std::string_view(piece.data(), piece.size()) : std::string_view());
  found.begin = static_cast<std::size_t>(pieces[0].data() - text.data());
  found.end = found.begin + pieces[0].size();
  return found;
}

bool Pattern::matches(std::string_view text) const { return match(text).has_value(); }
std::optional<Match> Pattern::match(std::string_view text) const { return run(text, 0, re2::RE2::ANCHOR_BOTH); }
std::optional<Match> Pattern::match_start(std::string_view text) const { return run(text, 0, re2::RE2::ANCHOR_START); }
std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
  return run(text, from, re2::RE2::UNANCHORED);
}

std::vector<Match> Pattern::find_all(std::string_view text) const {
  std::vector<Match> all;
  std::size_t from = 0;
  while (auto hit = find(text, from)) {
    from = hit->end > hit->begin ? hit->end : hit->end + 1; // an empty hit must not be found for ever
    all.push_back(std::move(*hit));
  }
  return all;
}

std::string Pattern::replace_all(std::string_view text, std::string_view with) const {
  std::string result(text);
  re2::RE2::GlobalReplace(&result, *regex, re2::StringPiece(with.data(), with.size()));
  return result;
}

std::string quote_pattern(std::string_view text) {
  return re2::RE2::QuoteMeta(re2::StringPiece(text.data(), text.size()));
}

} // namespace arshjul
