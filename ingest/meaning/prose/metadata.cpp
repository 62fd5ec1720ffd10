#include "ingest/meaning/prose/metadata.hpp"

#include "ingest/meaning/prose/case_number.hpp"
#include "ingest/meaning/prose/dates.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <functional>
#include <map>
#include <set>

namespace arshjul::ingest {
namespace {

using Reading = std::function<std::optional<std::string>(std::string_view)>;

const Field* field(const Letterhead& letterhead, std::string_view code) {
  for (const Field& f : letterhead.fields)
    if (f.code == code) return &f;
  return nullptr;
}

// The first reading of the letterhead's lines: its own before the running heads'.
std::optional<std::string> from_lines(const Letterhead& letterhead, const Reading& read) {
  for (const bool furniture : {false, true})
    for (const Line& line : letterhead.lines)
      if ((line.block == in_furniture) == furniture)
        if (auto value = read(line.text)) return value;
  return std::nullopt;
}

std::optional<std::string> from_headings(const Evidence& evidence, const Reading& read) {
  if (auto value = read(evidence.outline.title.text)) return value;
  for (const Part& part : evidence.outline.parts)
    if (auto value = read(evidence.flow.blocks[part.heading].text)) return value;
  return std::nullopt;
}

// What most paragraphs name; of equals the first one named.
std::optional<std::string> most_named(const Evidence& evidence, const Reading& read) {
  std::vector<std::pair<std::string, int>> counts;
  for (const Block& block : evidence.flow.blocks) {
    if (block.kind == BlockKind::table) continue;
    const auto value = read(block.text);
    if (!value) continue;
    const auto known =
        std::find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.first == *value; });
    if (known == counts.end())
      counts.emplace_back(*value, 1);
    else
      ++known->second;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == counts.end()) return std::nullopt;
  return most->first;
}

void warn(model::Document& document, std::string code, std::string message) {
  document.warnings.push_back({std::move(code), std::move(message), {}});
}

// "socialforvaltningen@uppsala.se", "http://www.uppsala.se/": the place in a municipality's own address.
std::optional<std::string> municipality_of_address(std::string_view text, const Vocabulary& vocabulary) {
  static const Pattern address(R"((?i)(?:www\.|@)(\p{L}+)\.se\b)");
  const auto match = address.find(text);
  if (!match) return std::nullopt;
  for (const Phrase& phrase : vocabulary.phrases("municipality"))
    if (phrase.folded == text::fold((*match)[1])) return phrase.text;
  return std::nullopt;
}

// "Sjöbo kommun · Socialnämnden", "Sjöbo kommun, vårdförvaltningen": who stands beside it shows that the name is one.
std::optional<std::string> municipality_of_list(std::string_view text, const Names& names) {
  static const Pattern separator(R"(\s*[·•|,]\s*|\s+[–-]\s+)");
  std::optional<std::string> municipality;
  bool organisation = false;
  std::size_t begin = 0;
  const auto look = [&](std::string_view raw) {
    const std::string part = text::normalize(raw);
    if (!municipality && is_municipal_name(part)) municipality = part;
    organisation = organisation || names.is_committee(part) || names.is_administration(part);
  };
  for (const Match& match : separator.find_all(text)) {
    look(text.substr(begin, match.begin - begin));
    begin = match.end;
  }
  look(text.substr(begin));
  return organisation ? municipality : std::nullopt;
}

void read_municipality(const Evidence& evidence, model::Document& document) {
  const Reading full = [&](std::string_view text) { return evidence.names.municipality(text); };
  const Reading alone = [&](std::string_view text) -> std::optional<std::string> {
    if (!evidence.names.is_municipality(text)) return std::nullopt;
    return std::string(text);
  };
  const Reading by_shape = [](std::string_view text) -> std::optional<std::string> {
    if (!is_municipal_name(text)) return std::nullopt;
    return std::string(text);
  };
  const Reading beside_document_word = [&](std::string_view text) -> std::optional<std::string> {
    const std::vector<Hit> hits = evidence.vocabulary.find("document_word", text);
    if (hits.empty() || hits.back().end != text.size()) return std::nullopt;
    return by_shape(text::normalize(text.substr(0, hits.back().begin))); // "Vikens kommun    SAMMANTRÄDESPROTOKOLL"
  };
  const Reading beside_organisation = [&](std::string_view text) { return municipality_of_list(text, evidence.names); };
  auto value = from_lines(evidence.letterhead, full);
  if (!value) value = from_lines(evidence.letterhead, alone);
  if (!value) value = from_lines(evidence.letterhead, by_shape);
  if (!value) value = from_lines(evidence.letterhead, beside_document_word);
  if (!value) value = from_lines(evidence.letterhead, beside_organisation);
  if (!value) value = full(evidence.outline.title.text);
  if (!value) {
    value = most_named(evidence, full);
    if (!value)
      value = from_lines(evidence.letterhead,
                         [&](std::string_view text) { return municipality_of_address(text, evidence.vocabulary); });
    if (!value)
      value = from_headings(evidence, [&](std::string_view text) { return evidence.names.municipality_alone(text); });
    if (value)
      warn(document, "municipality_from_text", "no letterhead names the municipality; the text does: " + *value);
  }
  if (value) document.municipality = *value;
}

void read_committee(const Evidence& evidence, model::Document& document) {
  const Names& names = evidence.names;
  if (!evidence.proposal.decider.empty()) {
    document.committee = evidence.proposal.decider;
    return;
  }
  if (const Field* f = field(evidence.letterhead, "committee")) {
    document.committee = f->value;
    return;
  }
  const Reading alone = [&](std::string_view text) -> std::optional<std::string> {
    if (!names.is_committee(text)) return std::nullopt;
    return text::capitalize_first(text);
  };
  const Reading named = [&](std::string_view text) { return names.committee(text); };
  auto value = from_lines(evidence.letterhead, alone);
  if (!value) value = from_lines(evidence.letterhead, named);
  if (!value) value = from_headings(evidence, named);
  // A strategy or policy is the whole municipality's; the committees in its text are those that it gives work to.
  if (!value && !document.kinds.empty()) {
    value = most_named(evidence, named);
    if (value)
      warn(document, "committee_from_text", "no letterhead or heading names the committee; the text does: " + *value);
  }
  if (value) document.committee = *value;
}

void read_administration(const Evidence& evidence, model::Document& document) {
  const Names& names = evidence.names;
  const Reading alone = [&](std::string_view text) -> std::optional<std::string> {
    if (!names.is_administration(text)) return std::nullopt;
    return std::string(text);
  };
  auto value = from_lines(evidence.letterhead, alone);
  if (!value)
    value = from_lines(evidence.letterhead, [&](std::string_view text) { return names.administration(text); });
  if (!value)
    if (const Field* f = field(evidence.letterhead, "administration")) value = f->value;
  if (!value && !evidence.signature.administration.empty()) value = evidence.signature.administration;
  if (value) document.administration = *value;
}

// Minutes with a number for each of their matters have none of their own.
bool is_of_several_matters(const Evidence& evidence, const model::Document& document) {
  if (std::find(document.kinds.begin(), document.kinds.end(), "protokoll") == document.kinds.end()) return false;
  std::set<std::string> numbers;
  for (const Field& f : evidence.letterhead.fields)
    if (f.code == "case_number") numbers.insert(f.value);
  return numbers.size() > 1;
}

void read_case_number(const Evidence& evidence, model::Document& document) {
  if (const Field* f = field(evidence.letterhead, "case_number")) {
    if (is_of_several_matters(evidence, document))
      return warn(document, "several_matters", "the minutes hold several matters, each with its own diary number");
    document.case_number = f->value;
    return;
  }
  if (auto value = from_lines(evidence.letterhead, [](std::string_view text) { return find_case_number(text); })) {
    document.case_number = *value;
    warn(document, "case_number_by_shape", "no label says so, but this looks like the diary number: " + *value);
    return;
  }
  for (const Block& block : evidence.flow.blocks)
    if (auto value = find_labelled_case_number(block.text)) {
      document.case_number = *value;
      document.warnings.push_back({"case_number_of_plan",
                                   "the document has no number of its own; this one is named in its text",
                                   block.provenance});
      return;
    }
}

bool tells_of_meeting(const model::Document& document) {
  return std::any_of(document.kinds.begin(), document.kinds.end(),
                     [](const std::string& kind) { return kind == "protokoll" || kind == "motesanteckning"; });
}

// A letterhead's table has a few rows; in a longer one a date is something else's (rows).
constexpr int most_letterhead_rows = 4;

std::optional<std::string> date_without_label(const Evidence& evidence) {
  for (const bool furniture : {false, true})
    for (const Line& line : evidence.letterhead.lines) {
      if ((line.block == in_furniture) != furniture) continue;
      if (!furniture && evidence.flow.blocks[line.block].table.rows > most_letterhead_rows) continue;
      if (auto date = first_date(line.text, evidence.vocabulary)) return date;
    }
  return std::nullopt;
}

// Minutes are of the day of their meeting, never of the papers that lay on the table; a letter is of its own day.
void read_date(const Evidence& evidence, model::Document& document) {
  const bool meeting = tells_of_meeting(document);
  for (const char* code : {meeting ? "meeting_date" : "date", meeting ? "date" : "meeting_date"})
    if (const Field* f = field(evidence.letterhead, code)) {
      document.date = f->value;
      return;
    }
  for (const std::string& attachment : document.attachments) {
    if (meeting) break;
    const std::vector<Hit> hits = evidence.vocabulary.find("document_word", attachment);
    if (hits.empty() || hits.front().code != "letter" || hits.front().begin > 0) continue;
    if (const auto date = first_date(attachment, evidence.vocabulary)) {
      document.date = *date;
      return;
    }
  }
  const auto date = date_without_label(evidence);
  if (!date) return;
  document.date = *date;
  warn(document, "date_without_label", "no label says so, but this date stands in the letterhead: " + *date);
}

// "§ 84 Uppföljning av …": the number is the minutes', not the matter's.
std::string without_paragraph_mark(std::string_view title) {
  static const Pattern mark(R"(§+ ?\d+[a-z]?[.:]?\s+)");
  if (const auto match = mark.match_start(title)) title.remove_prefix(match->end);
  return std::string(title);
}

} // namespace

void read_metadata(const Evidence& evidence, model::Document& document) {
  document.title = without_paragraph_mark(evidence.outline.title.text);
  if (document.title.empty())
    warn(document, "no_title", "no title was found");
  else if (evidence.outline.title.also_heading)
    warn(document, "title_from_heading", "the document has no title line; a heading is taken for it");
  read_municipality(evidence, document);
  read_committee(evidence, document);
  read_administration(evidence, document);
  read_case_number(evidence, document);
  read_date(evidence, document);
  if (const Field* f = field(evidence.letterhead, "officer")) document.officers = evidence.names.people(f->value);
  document.signatories = evidence.signature.people;
}

} // namespace arshjul::ingest
