#include "render/comparison/view.hpp"

#include "model/base/text.hpp"
#include "render/comparison/risk_matrix.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace arshjul::render {
namespace {

using model::Change;

struct ChangeWords {
  Change change;
  const char *key, *sign;
};
// In the order of the summary's columns.
constexpr std::array<ChangeWords, 5> changes{{{Change::changed, "changed", "~"},
                                              {Change::added, "added", "+"},
                                              {Change::removed, "removed", "−"},
                                              {Change::not_reported, "not_reported", "?"},
                                              {Change::unchanged, "unchanged", "="}}};

const ChangeWords& words_of(Change change) {
  for (const ChangeWords& words : changes)
    if (words.change == change) return words;
  return changes.back();
}

struct ListOf {
  const char *key, *name;
  std::vector<model::Entry> model::Diff::*entries;
};
constexpr std::array<ListOf, 6> lists{{{"goals", "Uppdrag och nämndmål", &model::Diff::goals},
                                       {"risks", "Risker", &model::Diff::risks},
                                       {"controls", "Kontrollmoment", &model::Diff::controls},
                                       {"indicators", "Indikatorer", &model::Diff::indicators},
                                       {"objectives", "Övergripande mål", &model::Diff::objectives},
                                       {"decisions", "Förslag till beslut", &model::Diff::decisions}}};

std::string shown(const model::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<double>(&value)) return text::format_number(*number);
  if (const auto* coded = std::get_if<model::Coded>(&value)) return coded->text;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return enumerate(*list);
  return {};
}

// Viewers take the page (ISO 32000-2, annex on URL fragments: page and viewrect, in points from the page's top left).
std::string fragment(const model::Place& place) {
  std::string at = "#page=" + std::to_string(place.page);
  if (place.box.empty()) return at;
  const auto whole = [](double length) { return std::to_string(std::lround(std::max(0.0, length))); };
  return at + "&viewrect=" + whole(place.box.x0) + "," + whole(place.box.y0) + "," + whole(place.box.width()) + "," +
         whole(place.box.height());
}

std::string percent_encoded(const std::string& path) {
  static constexpr char digits[] = "0123456789ABCDEF";
  static constexpr std::string_view plain = "-._~/";
  std::string encoded;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte)) || plain.find(c) != std::string_view::npos)
      encoded += c;
    else
      encoded += {'%', digits[byte >> 4], digits[byte & 15]};
  }
  return encoded;
}

class View {
public:
  View(const model::Diff& compared, const SourceLinks& links_before, const SourceLinks& links_after)
      : diff(compared), before(links_before), after(links_after) {}

  Json list(const ListOf& list) const {
    Json entries = Json::array();
    for (const model::Entry& one : diff.*list.entries)
      entries.push_back(entry(one, std::string(list.key) + "-" + std::to_string(entries.size() + 1)));
    return {{"key", list.key}, {"name", list.name}, {"count", entries.size()}, {"entries", std::move(entries)}};
  }

  Json summary() const {
    Json rows = Json::array();
    for (const ListOf& list : lists) {
      if ((diff.*list.entries).empty()) continue;
      Json counts = Json::array();
      for (const ChangeWords& words : changes)
        counts.push_back(std::count_if((diff.*list.entries).begin(), (diff.*list.entries).end(),
                                       [&](const model::Entry& entry) { return entry.change == words.change; }));
      rows.push_back({{"key", list.key}, {"name", list.name}, {"counts", counts}});
    }
    return rows;
  }

  static Json period(const model::PeriodRef& ref, const SourceLinks& links) {
    const std::string phrase = period_phrase(ref.period);
    Json files = Json::array();
    for (const std::string& file : ref.files) files.push_back({{"name", file}, {"href", href(file, links)}});
    return {{"phrase", phrase.empty() ? "okänd period" : phrase}, {"title", ref.title}, {"files", files}};
  }

private:
  static Json href(const std::string& file, const SourceLinks& links) {
    const auto found = links.find(file);
    return found == links.end() ? Json() : Json(percent_encoded(found->second));
  }

  static Json sources(const std::optional<model::Side>& side, const char* when, const SourceLinks& links) {
    Json places = Json::array();
    if (!side) return places;
    for (const model::Place& place : side->provenance) {
      const bool paged = place.page > 0;
      const std::string where =
          paged ? "s. " + std::to_string(place.page)
                : "rad " + std::to_string(place.first_line) +
                      (place.last_line > place.first_line ? "–" + std::to_string(place.last_line) : std::string());
      Json link = href(place.source, links);
      if (link.is_string() && paged) link = link.get<std::string>() + fragment(place);
      places.push_back({{"when", when}, {"file", place.source}, {"where", where}, {"href", link}});
    }
    return places;
  }

  // A side's text in pieces, those marked that the other side lacks.
  static Json pieces(const model::FieldChange& change, char own) {
    Json all = Json::array();
    for (const model::TextOp& op : change.ops) {
      if (op.kind != '=' && op.kind != own) continue;
      all.push_back({{"text", op.text}, {"gone", op.kind == '-'}, {"come", op.kind == '+'}});
    }
    const std::string whole = shown(own == '-' ? change.before : change.after);
    if (all.empty() && !whole.empty()) all.push_back({{"text", whole}, {"gone", false}, {"come", false}});
    return all;
  }

  static Json field(const model::FieldChange& change) {
    const Json before = pieces(change, '-'), after = pieces(change, '+');
    const std::string direction = direction_name(change.direction);
    std::string delta;
    if (change.delta && *change.delta != 0) delta = (*change.delta > 0 ? "+" : "") + text::format_number(*change.delta);
    return {{"name", field_name(change.field)},  {"before", before},
            {"no_before", before.empty()},       {"after", after},
            {"no_after", after.empty()},         {"direction", direction},
            {"direction_key", change.direction}, {"delta", delta.empty() ? Json() : Json(delta)}};
  }

  Json entry(const model::Entry& entry, const std::string& id) const {
    const ChangeWords& words = words_of(entry.change);
    Json fields = Json::array();
    for (const model::FieldChange& change : entry.fields) fields.push_back(field(change));
    const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
    const bool has_fields = !fields.empty();
    return {{"id", id},
            {"change", words.key},
            {"change_name", change_name(entry.change)},
            {"sign", words.sign},
            {"label", label},
            {"fields", std::move(fields)},
            {"has_fields", has_fields},
            {"sources_before", sources(entry.before, "före", before)},
            {"sources_after", sources(entry.after, "efter", after)}};
  }

  const model::Diff& diff;
  const SourceLinks &before, &after;
};

} // namespace

Json comparison_view(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after) {
  const View show(diff, before.links, after.links);
  Json view = Json::object();
  view["committee"] = diff.after.committee.empty() ? diff.before.committee : diff.after.committee;
  view["from"] = View::period(diff.before, before.links);
  view["to"] = View::period(diff.after, after.links);
  view["not_comparable"] = !diff.comparable;
  view["kinds"] = Json::array();
  for (const ChangeWords& words : changes)
    view["kinds"].push_back({{"key", words.key}, {"name", change_name(words.change)}, {"sign", words.sign}});
  view["summary"] = show.summary();
  view["matrix"] = risk_matrix(diff, before.dossier, after.dossier);
  view["lists"] = Json::array();
  for (const ListOf& list : lists)
    if (!(diff.*list.entries).empty()) view["lists"].push_back(show.list(list));
  view["nothing"] = view["lists"].empty();
  return view;
}

} // namespace arshjul::render
