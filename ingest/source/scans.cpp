#include "ingest/source/scans.hpp"

#include "ingest/source/ocr.hpp"
#include "ingest/source/page_picture.hpp"
#include "ingest/source/recognised_page.hpp"
#include "ingest/source/text_layer.hpp"
#include "model/base/error.hpp"
#include "model/base/json.hpp"

#include <algorithm>
#include <charconv>

namespace arshjul::ingest {
namespace {

constexpr char wish_sign = '?'; // no result begins so: results are JSON objects
constexpr std::string_view nothing_drawn = "its picture could not be drawn";

// A page takes 2 to 6 seconds; dense ones on a busy machine have needed a minute.
Limits limits_of_recognition(Limits limits) {
  limits.cpu_seconds = std::max(limits.cpu_seconds, 120);
  limits.wall_seconds = std::max(limits.wall_seconds, 600);
  return limits;
}

std::vector<int> wished(std::string_view answer) {
  std::vector<int> pages;
  if (answer.empty() || answer.front() != wish_sign) return pages;
  answer.remove_prefix(1);
  while (!answer.empty()) {
    int page = 0;
    const auto [rest, fault] = std::from_chars(answer.data(), answer.data() + answer.size(), page);
    if (fault != std::errc{} || page < 1) break;
    pages.push_back(page);
    answer.remove_prefix(static_cast<std::size_t>(rest - answer.data()));
    if (!answer.empty()) answer.remove_prefix(1);
  }
  return pages;
}

Recognition recognition_of(std::string_view bytes, int page, const Limits& limits, std::string_view file,
                           TextRecogniser& recogniser) {
  const auto look = [&]() -> std::string {
    std::optional<Picture> picture = page_picture(bytes, page);
    return picture ? write_recognised(recognise(std::move(*picture), recogniser)) : std::string();
  };
  try {
    std::string found = run_limited(look, limits, file);
    if (found.empty()) return {{}, std::string(nothing_drawn)};
    return {std::move(found), {}};
  } catch (const Error& error) {
    return {{}, "recognition failed: it " + error.diagnostic.what};
  }
}

Recognitions recognised(const std::vector<int>& pages, std::string_view bytes, const Limits& limits,
                        std::string_view file) {
  Recognitions known;
  TextRecogniser recogniser;
  for (int page : pages)
    known[page] = recogniser.ready()
                      ? recognition_of(bytes, page, limits_of_recognition(limits), file, recogniser)
                      : Recognition{{}, "Tesseract's data for Swedish is not installed (package tesseract-ocr-swe)"};
  return known;
}

} // namespace

std::vector<int> unread_scans(const std::vector<Page>& pages, const Recognitions& known) {
  std::vector<int> numbers;
  for (const Page& page : pages)
    if (is_scan(page) && !page.recognised && !known.contains(page.number)) numbers.push_back(page.number);
  return numbers;
}

void use_recognitions(std::vector<Page>& pages, const Recognitions& known) {
  for (Page& page : pages) {
    const auto entry = known.find(page.number);
    if (entry == known.end()) continue;
    page.not_recognised = entry->second.failure;
    if (page.not_recognised.empty()) put_on(page, read_recognised(entry->second.found));
  }
}

std::string wish_for(const std::vector<int>& pages) {
  std::string wish(1, wish_sign);
  for (int page : pages) wish += std::to_string(page) + ' ';
  return wish;
}

std::string run_with_recognition(std::string_view bytes, std::string_view file, const Limits& limits,
                                 const std::function<std::string(const Recognitions&)>& work) {
  std::string answer = run_limited([&] { return work({}); }, limits, file);
  const std::vector<int> pages = wished(answer);
  if (pages.empty()) return answer;
  const Recognitions known = recognised(pages, bytes, limits, file);
  return run_limited([&] { return work(known); }, limits, file);
}

} // namespace arshjul::ingest
