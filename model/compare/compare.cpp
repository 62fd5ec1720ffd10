#include "model/diff.hpp"
namespace arshjul::model {
Diff compare(const Dossier&, const Dossier&) { return {}; }
bool Diff::differs() const { return false; }
} // namespace arshjul::model
