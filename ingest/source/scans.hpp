// Pages that are pictures: which they are, and how they get their words.
#pragma once

#include "ingest/source/limited_child.hpp"
#include "ingest/source/page.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// By page number: what recognition found (recognised_page.hpp), not looked into, or why it found nothing.
struct Recognition {
  std::string found, failure;
};
using Recognitions = std::map<int, Recognition>;

// Numbers of the pages that are to be recognised before the document can be read: scans without words.
std::vector<int> unread_scans(const std::vector<Page>& pages, const Recognitions& known);

// Puts the words that were found on their pages.
void use_recognitions(std::vector<Page>& pages, const Recognitions& known);

std::string wish_for(const std::vector<int>& pages); // what `work` below answers when it needs them recognised

// Runs work in a limited child. If it answers with a wish, each page it names is recognised in a limited child of its
// own, so that one page can't spoil the others, and work is run again, knowing the outcome.
std::string run_with_recognition(std::string_view bytes, std::string_view file, const Limits& limits,
                                 const std::function<std::string(const Recognitions&)>& work);

} // namespace arshjul::ingest
