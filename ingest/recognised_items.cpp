#include "ingest/recognised_items.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace arshjul::ingest {
namespace {

constexpr double misread = 0.8;          // confidence: below it a word is often wrong
constexpr double one_misread_most = 0.7; // what an item with such a word can have
constexpr double slack = 1;              // points around a box

const Page* page_of(const model::Place& place, const std::vector<Page>& pages) {
  const auto number = static_cast<std::size_t>(place.page);
  return place.page >= 1 && number <= pages.size() ? &pages[number - 1] : nullptr;
}

bool lies_in(const Word& word, const Box& box) {
  const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
  return box.x0 - slack <= x && x <= box.x1 + slack && box.y0 - slack <= y && y <= box.y1 + slack;
}

// Of the recognised words under an item: the mean of their confidence, less when one of them is doubtful.
double worth_of(const model::Provenance& provenance, const std::vector<Page>& pages) {
  double sum = 0, least = 1;
  std::size_t count = 0;
  for (const model::Place& place : provenance) {
    const Page* page = page_of(place, pages);
    if (!page || !page->recognised) continue;
    for (const Word& word : page->words) {
      if (word.hidden || !lies_in(word, place.box)) continue;
      sum += word.confidence;
      least = std::min(least, word.confidence);
      ++count;
    }
  }
  if (count == 0) return 1;
  const double mean = sum / static_cast<double>(count);
  return least < misread ? std::min(mean, one_misread_most) : mean;
}

void weigh(model::Item& item, const std::vector<Page>& pages) {
  const double worth = worth_of(item.provenance, pages);
  if (worth >= 1) return;
  item.confidence *= worth;
  item.warnings.push_back({"recognised_text", "was recognised in a scan; compare it with the page", item.provenance});
}

// About the page's middle, as the picture was turned: the box that holds the turned corners.
Box turned_back(const Box& box, const Page& page) {
  const double angle = -page.turned * std::numbers::pi / 180;
  const double across = std::cos(angle), aslant = std::sin(angle);
  const double middle_x = (box.x0 + box.x1 - page.width) / 2, middle_y = (box.y0 + box.y1 - page.height) / 2;
  const double x = page.width / 2 + middle_x * across - middle_y * aslant;
  const double y = page.height / 2 + middle_x * aslant + middle_y * across;
  const double half_width = (box.width() * std::abs(across) + box.height() * std::abs(aslant)) / 2;
  const double half_height = (box.width() * std::abs(aslant) + box.height() * std::abs(across)) / 2;
  return {x - half_width, y - half_height, x + half_width, y + half_height};
}

void turn_back(model::Provenance& provenance, const std::vector<Page>& pages) {
  for (model::Place& place : provenance)
    if (const Page* page = page_of(place, pages); page && page->turned != 0) place.box = turned_back(place.box, *page);
}

void turn_back(std::vector<model::Warning>& warnings, const std::vector<Page>& pages) {
  for (model::Warning& warning : warnings) turn_back(warning.provenance, pages);
}

} // namespace

void weigh_recognition(model::Document& document, const std::vector<Page>& pages) {
  if (std::none_of(pages.begin(), pages.end(), [](const Page& page) { return page.recognised; })) return;
  const auto each = [&](auto& items) {
    for (model::Item& item : items) {
      weigh(item, pages);
      turn_back(item.provenance, pages);
      turn_back(item.warnings, pages);
    }
  };
  each(document.decisions);
  each(document.sections);
  each(document.objectives);
  each(document.goals);
  each(document.indicators);
  each(document.risks);
  each(document.controls);
  each(document.recommendations);
  each(document.budget);
  for (model::Goal& goal : document.goals)
    for (model::Action& action : goal.actions) turn_back(action.provenance, pages);
  for (model::Table& table : document.tables) turn_back(table.provenance, pages);
  turn_back(document.warnings, pages);
}

void turn_back(std::vector<Table>& tables, const std::vector<Page>& pages) {
  for (Table& table : tables) {
    turn_back(table.provenance, pages);
    for (Cell& cell : table.cells) turn_back(cell.provenance, pages);
  }
}

} // namespace arshjul::ingest
