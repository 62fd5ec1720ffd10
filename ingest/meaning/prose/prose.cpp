#include "ingest/meaning/prose/prose.hpp"

#include "ingest/meaning/prose/attachments.hpp"
#include "ingest/meaning/prose/decisions.hpp"
#include "ingest/meaning/prose/kinds.hpp"
#include "ingest/meaning/prose/leftovers.hpp"
#include "ingest/meaning/prose/letterhead.hpp"
#include "ingest/meaning/prose/metadata.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "ingest/meaning/prose/period.hpp"
#include "ingest/meaning/prose/recommendations.hpp"
#include "ingest/meaning/prose/signatories.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

std::vector<model::Section> sections_of(const Flow& flow, const Outline& outline) {
  std::vector<model::Section> sections;
  for (const Part& part : outline.parts) {
    const Block& heading = flow.blocks[part.heading];
    model::Section section;
    section.level = std::max(heading.level, 1);
    section.heading = heading.text;
    section.text = prose_of(flow, outline.roles, part.begin, part.end);
    section.confidence = heading.confidence;
    for (std::size_t i = part.heading; i < part.end; ++i)
      if (outline.roles[i] == Role::body && flow.blocks[i].kind != BlockKind::table)
        merge(section.provenance, flow.blocks[i].provenance);
    sections.push_back(std::move(section));
  }
  return sections;
}

template <typename Items>
void number_ids(Items& items, const std::string& prefix) {
  int number = 0;
  for (auto& item : items) item.id = prefix + "-" + std::to_string(++number);
}

void read_period(const Evidence& evidence, model::Document& document) {
  PeriodSources sources;
  sources.strong.push_back(evidence.outline.title.text);
  for (const Field& field : evidence.letterhead.fields)
    if (field.code == "period") sources.last_days.push_back(field.value);
  for (const model::Decision& decision : document.decisions) sources.weak.push_back(decision.text);
  for (const model::Section& section : document.sections) sources.weak.push_back(section.heading);
  for (const Block& block : evidence.flow.blocks)
    if (block.kind == BlockKind::paragraph) sources.weak.push_back(block.text);
  for (const std::string& kind : document.kinds) {
    sources.is_plan |= kind == "verksamhetsplan" || kind == "internkontrollplan";
    sources.is_follow_up |= kind.starts_with("uppfoljning");
  }
  sources.is_report = !document.kinds.empty();
  FoundPeriod found = find_period(sources, evidence.vocabulary);
  document.period = std::move(found.period);
  for (model::Warning& warning : found.warnings) document.warnings.push_back(std::move(warning));
}

void mark(std::vector<Role>& roles, const std::vector<std::size_t>& blocks, Role role) {
  for (const std::size_t block : blocks)
    if (roles[block] == Role::body) roles[block] = role;
}

// In minutes with several paragraphs what stands under "§ 41" is that matter's title and not the document's.
bool is_title_of_one_matter(const Flow& flow, const Title& title) {
  const std::vector<std::size_t> matters = matters_of_minutes(flow);
  return matters.size() > 1 && title.first != no_block && title.first >= matters.front();
}

// What a reader would expect and didn't get.
void warn_of_gaps(const Outline& outline, model::Document& document) {
  if (document.kinds.empty())
    document.warnings.push_back({"kind_unknown", "neither title nor headings tell what kind of document this is", {}});
  const bool proposal =
      std::any_of(outline.parts.begin(), outline.parts.end(), [](const Part& part) { return part.code == "proposal"; });
  if (proposal && document.decisions.empty())
    document.warnings.push_back({"no_decisions", "there is a decision proposal, but no clause was found in it", {}});
}

// A signature ends a letter; names and labels between it and the next heading are the cover of what is bound in after
// it.
void mark_next_cover(const Flow& flow, std::vector<Role>& roles, const Signature& signature,
                     const Vocabulary& vocabulary, const Names& names) {
  if (signature.blocks.empty()) return;
  for (std::size_t i = signature.blocks.back() + 1; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind != BlockKind::paragraph || is_prose(block)) return;
    if (roles[i] != Role::body) continue;
    if (!is_cover_line(block.text, vocabulary, names) && names.people(block.text).empty()) return;
    roles[i] = Role::letterhead;
  }
}

} // namespace

void interpret_prose(const Flow& flow, const Vocabulary& vocabulary, model::Document& document) {
  const Names names(vocabulary);
  Outline outline;
  outline.front = find_front(flow, vocabulary);
  outline.title = find_title(flow, outline.front, vocabulary, names);
  if (is_title_of_one_matter(flow, outline.title)) outline.title = {};
  outline.roles = roles_of(flow, outline.title, vocabulary);
  outline.front = end_of_cover(flow, outline, vocabulary, names);
  const Letterhead letterhead = read_letterhead(flow, outline.front, outline.title.first, vocabulary, names);
  mark(outline.roles, letterhead.blocks, Role::letterhead);
  const Signature signature = read_signature(flow, outline.roles, names);
  mark(outline.roles, signature.blocks, Role::signature);
  mark_next_cover(flow, outline.roles, signature, vocabulary, names);
  outline.parts = find_parts(flow, outline.roles, vocabulary);

  document.kinds = find_kinds(flow, outline, letterhead, vocabulary);
  const bool minutes = is_minutes(flow, outline, letterhead, vocabulary);
  Proposal proposal = read_proposal(flow, outline, minutes, vocabulary, names);
  document.attachments = read_attachments(flow, outline);
  document.sections = sections_of(flow, outline);
  document.recommendations = read_recommendations(flow, outline, vocabulary);
  const Evidence evidence{flow, vocabulary, names, outline, letterhead, proposal, signature};
  read_metadata(evidence, document);
  document.decisions = std::move(proposal.decisions);
  read_period(evidence, document);
  warn_of_gaps(outline, document);
  for (model::Furniture& left : leftovers(flow, outline)) document.furniture.push_back(std::move(left));
  number_ids(document.decisions, "decision");
  number_ids(document.sections, "section");
  number_ids(document.recommendations, "recommendation");
}

} // namespace arshjul::ingest
