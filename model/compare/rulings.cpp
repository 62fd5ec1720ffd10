#include "model/compare/rulings.hpp"

#include "model/base/text.hpp"
#include "model/wording.hpp"

#include <set>

namespace arshjul::model {
namespace {

std::string key(const std::string& label) {
  return print_key(text::fold(label));
}

// All that are meant: a label may stand more than once.
std::vector<std::size_t> meant(const std::string& wanted, const std::vector<Features>& items,
                               const std::vector<std::string>& ids) {
  std::vector<std::size_t> found;
  const std::string label = key(wanted);
  for (std::size_t i = 0; i < items.size(); ++i)
    if (ids[i] == wanted || key(items[i].label) == label) found.push_back(i);
  return found;
}

} // namespace

Rulings rulings_for(std::string_view list, const std::vector<Settled>& settled, const std::vector<Features>& before,
                    const std::vector<std::string>& before_ids, const std::vector<Features>& after,
                    const std::vector<std::string>& after_ids) {
  Rulings rulings;
  std::set<std::size_t> taken;
  for (const Settled& ruling : settled) {
    if (ruling.list != list) continue;
    const auto from = meant(ruling.before, before, before_ids), to = meant(ruling.after, after, after_ids);
    if (ruling.verdict == "reject") {
      for (const std::size_t a : from)
        for (const std::size_t b : to) rulings.rejected.insert({a, b});
      continue;
    }
    for (const std::size_t a : from) {
      if (rulings.made.contains(a)) continue;
      for (const std::size_t b : to)
        if (taken.insert(b).second) {
          rulings.made.emplace(a, b);
          if (ruling.verdict == "pin") rulings.pinned.insert(a);
          break;
        }
    }
  }
  return rulings;
}

} // namespace arshjul::model
