// The fields of every structure of a document and a dossier, each named once: the Writer and the Reader walk the same
// lists, in the order of the contract. A visitor takes `visit(name, member)`, and for closed lists
// `visit.code(name, member, list)`; `visit.need(name)` says that the field named last must be there.
#pragma once

#include "model/document.hpp"
#include "model/dossier.hpp"
#include "model/exchange/codes.hpp"

#include <concepts>
#include <type_traits>

namespace arshjul::model {

// `const T&` for the Writer, `T&` for the Reader.
template <class Given, class T>
concept Either = std::same_as<std::remove_const_t<Given>, T>;

void fields(auto& visit, Either<Source> auto& source) {
  visit.need("file");
  visit("file", source.file);
  visit("sha256", source.sha256);
  visit("media_type", source.media_type);
  visit("pages", source.pages);
  visit.code("text_layer", source.text_layer, codes::text_layers);
  visit("producer", source.producer);
}

void fields(auto& visit, Either<Warning> auto& warning) {
  visit.need("code", "message");
  visit("code", warning.code);
  visit("message", warning.message);
  visit("provenance", warning.provenance);
  visit("field", warning.field);
  visit("values", warning.values);
}

void fields(auto& visit, Either<Signatory> auto& signatory) {
  visit("name", signatory.name);
  visit("title", signatory.title);
}

void fields(auto& visit, Either<Period> auto& period) {
  visit("year", period.year);
  visit.code("checkpoint", period.checkpoint, codes::checkpoints);
  visit("label", period.label);
}

// What every item ends with; its id goes first (item_id), where the eye looks for it.
void item_id(auto& visit, auto& item) {
  visit.need("id");
  visit("id", item.id);
}

void item_origin(auto& visit, auto& item) {
  visit.need("provenance", "confidence");
  visit("provenance", item.provenance);
  visit("confidence", item.confidence);
  visit("warnings", item.warnings);
}

void fields(auto& visit, Either<Decision> auto& decision) {
  item_id(visit, decision);
  visit("number", decision.number);
  visit("text", decision.text);
  item_origin(visit, decision);
}

void fields(auto& visit, Either<Section> auto& section) {
  item_id(visit, section);
  visit.need("level");
  visit("level", section.level);
  visit("heading", section.heading);
  visit("text", section.text);
  item_origin(visit, section);
}

void fields(auto& visit, Either<Objective> auto& objective) {
  item_id(visit, objective);
  visit.need("kind");
  visit.code("kind", objective.kind, codes::objective_kinds);
  visit("number", objective.number);
  visit("title", objective.title);
  item_origin(visit, objective);
}

void fields(auto& visit, Either<Action> auto& action) {
  visit("text", action.text);
  visit("governing_documents", action.governing_documents);
  visit("expected_effect", action.expected_effect);
  visit("provenance", action.provenance);
}

void fields(auto& visit, Either<Goal> auto& goal) {
  item_id(visit, goal);
  visit.need("kind");
  visit.code("kind", goal.kind, codes::goal_kinds);
  visit("number", goal.number);
  visit("text", goal.text);
  visit("objective", goal.objective);
  visit("description", goal.description);
  visit("responsible", goal.responsible);
  visit("due", goal.due);
  visit("progress", goal.progress);
  visit.code("status", goal.status, codes::statuses);
  visit.code("shown_as", goal.shown_as, codes::shown_as);
  visit("comment", goal.comment);
  visit("actions", goal.actions);
  item_origin(visit, goal);
}

void fields(auto& visit, Either<IndicatorValues> auto& values) {
  visit("total", values.total);
  visit("women", values.women);
  visit("men", values.men);
}

void fields(auto& visit, Either<Indicator> auto& indicator) {
  item_id(visit, indicator);
  visit("goal", indicator.goal);
  visit("name", indicator.name);
  visit("breakdown", indicator.breakdown);
  visit("values", indicator.values);
  visit("reference", indicator.reference);
  visit("target", indicator.target);
  visit("trend", indicator.trend);
  visit("columns", indicator.columns);
  item_origin(visit, indicator);
}

void fields(auto& visit, Either<Risk> auto& risk) {
  item_id(visit, risk);
  visit("number", risk.number);
  visit("area", risk.area);
  visit("title", risk.title);
  visit("description", risk.description);
  visit("consequence_description", risk.consequence_description);
  visit("process", risk.process);
  visit("likelihood", risk.likelihood);
  visit("consequence", risk.consequence);
  visit("value", risk.value);
  visit("level", risk.level);
  visit("existing_controls", risk.existing_controls);
  visit("planned_response", risk.planned_response);
  visit.code("follows_plan", risk.follows_plan, codes::answers);
  visit("measures", risk.measures);
  visit("responsible", risk.responsible);
  visit("follow_up", risk.follow_up);
  visit("comment", risk.comment);
  item_origin(visit, risk);
}

void fields(auto& visit, Either<Control> auto& control) {
  item_id(visit, control);
  visit("number", control.number);
  visit("area", control.area);
  visit("risk", control.risk);
  visit("control", control.control);
  visit("method", control.method);
  visit("frequency", control.frequency);
  visit("responsible", control.responsible);
  visit("reporting", control.reporting);
  visit.code("result", control.result, codes::results);
  visit("follow_up", control.follow_up);
  visit("comment", control.comment);
  item_origin(visit, control);
}

void fields(auto& visit, Either<Recommendation> auto& recommendation) {
  item_id(visit, recommendation);
  visit("issuer", recommendation.issuer);
  visit("area", recommendation.area);
  visit("text", recommendation.text);
  visit("response", recommendation.response);
  item_origin(visit, recommendation);
}

void fields(auto& visit, Either<BudgetRow> auto& row) {
  item_id(visit, row);
  visit("group", row.group);
  visit("label", row.label);
  visit("values", row.values);
  visit("unit", row.unit);
  item_origin(visit, row);
}

void content_fields(auto& visit, auto& content) {
  visit.codes("kinds", content.kinds, codes::document_kinds);
  visit("title", content.title);
  visit("municipality", content.municipality);
  visit("committee", content.committee);
  visit("administration", content.administration);
  visit("case_number", content.case_number);
  visit("date", content.date);
  visit("officers", content.officers);
  visit("signatories", content.signatories);
  visit("period", content.period);
  visit("decisions", content.decisions);
  visit("sections", content.sections);
  visit("attachments", content.attachments);
  visit("objectives", content.objectives);
  visit("goals", content.goals);
  visit("indicators", content.indicators);
  visit("risks", content.risks);
  visit("controls", content.controls);
  visit("recommendations", content.recommendations);
  visit("budget", content.budget);
}

void fields(auto& visit, Either<Furniture> auto& furniture) {
  visit.need("role");
  visit("page", furniture.page);
  visit("role", furniture.role);
  visit("text", furniture.text);
}

void fields(auto& visit, Either<Document> auto& document) {
  visit.need("source");
  visit("source", document.source);
  content_fields(visit, document);
  visit("tables", document.tables);
  visit("furniture", document.furniture);
  visit("warnings", document.warnings);
}

void fields(auto& visit, Either<DossierSource> auto& source) {
  visit.need("source");
  visit("source", source.source);
  visit.codes("kinds", source.kinds, codes::document_kinds);
  visit("title", source.title);
  visit("case_number", source.case_number);
  visit("date", source.date);
}

void fields(auto& visit, Either<CheckSide> auto& side) {
  visit("text", side.text);
  visit("value", side.value);
  visit("items", side.items);
  visit("provenance", side.provenance);
}

void fields(auto& visit, Either<Check> auto& check) {
  item_id(visit, check);
  visit.need("rule", "verdict", "message");
  visit("rule", check.rule);
  visit.code("verdict", check.verdict, codes::verdicts);
  visit("message", check.message);
  visit("stated", check.stated);
  visit("found", check.found);
}

void fields(auto& visit, Either<Dossier> auto& dossier) {
  visit.need("sources");
  visit("sources", dossier.sources);
  content_fields(visit, dossier);
  visit("checks", dossier.checks);
  visit("warnings", dossier.warnings);
}

} // namespace arshjul::model
