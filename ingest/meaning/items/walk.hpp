// One walk through the flow, keeping what the next table stands under: the objective, the goal, the texts above.
#pragma once

#include "ingest/meaning/items/goal_headings.hpp"
#include "ingest/meaning/items/judgement.hpp"
#include "ingest/meaning/items/measures.hpp"
#include "ingest/meaning/items/objectives.hpp"
#include "ingest/meaning/items/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest {

class Walk {
public:
  Walk(const Flow& flow, const Vocabulary& vocabulary, model::Document& document);
  void run();

private:
  struct Sheet { // a table and what it is
    Grid grid;
    RoleGuess guess;
  };

  bool status_notes(const Block& block);
  std::optional<std::size_t> labelled_prose(std::size_t at); // the first block after it
  void heading(std::size_t at);
  void prose(const Block& block);
  void table(const Table& found);
  void begin_goal(std::size_t at, const GoalText& parts);
  bool is_judged_goal(std::size_t at, const ObjectiveHeading& named, const Judged& judged) const;
  bool goes_on(const Block& block);
  std::string caption_or(const std::string& otherwise) const;
  void read_second_kind(const Reading& reading);
  void keep_table(const Table& table, const Sheet& sheet);
  std::string title_below(std::size_t at) const;
  bool titles_indicators(std::size_t at) const; // the block after the heading is a table of indicators
  void note_above(const std::string& text);
  model::Goal* current_goal();

  const Flow& flow;
  const Vocabulary& vocabulary;
  model::Document& document;
  const Legend legend;
  const SignLegend signs;
  std::string objective;
  int objective_level = 0;
  std::optional<std::size_t> goal; // index into document.goals: whose prose and actions follow
  int goal_level = 0;
  std::string goal_title;                  // the last goal heading, for indicators
  std::optional<std::string> run_on_title; // set while the block above is, or goes on from, a table of indicators
  bool run_on = false;                     // lines below still belong to that table
  bool after_list = false;
  Measure measure;                // the numbered text above, whose people and dates a table may tell
  std::vector<std::string> above; // nearest first
};

} // namespace arshjul::ingest
