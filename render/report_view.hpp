// A report as values for a template: what the writers of HTML and DOCX have in common.
#pragma once

#include "model/base/json.hpp"
#include "render/report/blocks.hpp"

namespace arshjul::render {

// {"title", …, "parts": [{"wide", "last", "blocks": [block, …]}]}; a block has one key: heading, text, list, table,
// figure, letterhead or signature. A text is pieces: paragraphs and runs of bullets, each with spans; a span has one
// key, its mark: words, strong, fill_in or check. Characters that neither HTML nor XML may hold are left out.
Json report_view(const Report& report);

} // namespace arshjul::render
