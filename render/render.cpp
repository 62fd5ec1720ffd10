#include "render/render.hpp"
namespace arshjul::render {
std::string render_pdf(const model::Dossier&, const model::Diff*, const Letter&) { return {}; }
}
