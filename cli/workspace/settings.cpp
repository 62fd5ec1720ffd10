#include "cli/workspace/settings.hpp"

#include "cli/report_formats.hpp"
#include "model/base/file.hpp"
#include "model/base/json.hpp"
#include "model/base/nearest_name.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::cli {
namespace {

using Names = std::vector<std::string>;

const Names top_names = {"municipality", "administration", "committee",  "officers",  "signatory",
                         "case_number",  "date",           "vocabulary", "compare",   "render",
                         "matches",      "committees",     "letter",     "risk_scale"};

// Takes values out of an object, each by its full name for the messages ("compare.from").
class Reader {
public:
  Reader(const Json& read, std::string in, std::string prefix)
      : object(read), file(std::move(in)), path(std::move(prefix)) {
    if (!object.is_object()) fail(path.empty() ? "the settings are" : "\"" + path + "\" is", "an object {…}");
  }

  std::string text(const std::string& key) const {
    const auto at = object.find(key);
    if (at == object.end() || at->is_null()) return {};
    if (!at->is_string()) fail("\"" + full(key) + "\" is", "a text in quotes");
    return at->get<std::string>();
  }

  Names texts(const std::string& key) const {
    const auto at = object.find(key);
    if (at == object.end() || at->is_null()) return {};
    if (!at->is_array()) fail("\"" + full(key) + "\" is", R"(a list of texts ["…", "…"])");
    Names all;
    for (const Json& one : *at) {
      if (!one.is_string()) fail("an entry of \"" + full(key) + "\" is", "a text in quotes");
      all.push_back(one.get<std::string>());
    }
    return all;
  }

  double number(const std::string& key) const {
    const auto at = object.find(key);
    if (at == object.end() || at->is_null()) return 0;
    if (!at->is_number()) fail("\"" + full(key) + "\" is", "a number");
    return at->get<double>();
  }

  Reader inner(const std::string& key) const {
    static const Json nothing = Json::object();
    const auto at = object.find(key);
    return Reader(at == object.end() || at->is_null() ? nothing : *at, file, full(key));
  }

  const Json& value() const { return object; }

  // The entries of a list of objects.
  std::vector<Reader> entries(const std::string& key) const {
    const auto at = object.find(key);
    if (at == object.end() || at->is_null()) return {};
    if (!at->is_array()) fail("\"" + full(key) + "\" is", "a list [{…}]");
    std::vector<Reader> all;
    for (const Json& one : *at) all.emplace_back(one, file, full(key));
    return all;
  }

  void warn_of_others(const Names& known, std::vector<Diagnostic>& warnings) const {
    for (const auto& [key, value] : object.items()) {
      if (std::find(known.begin(), known.end(), key) != known.end()) continue;
      const std::string nearest = nearest_name(key, known);
      warnings.push_back({file, 0, "the setting \"" + full(key) + "\" is not known and not used",
                          nearest.empty() ? "remove it" : "did you mean \"" + full(nearest) + "\"?"});
    }
  }

  [[noreturn]] void fail(const std::string& what_is, const std::string& wanted) const {
    throw Error(Fault::usage, file, what_is + " not " + wanted, "correct it; `arshjul init` writes an example");
  }

private:
  std::string full(const std::string& key) const { return path.empty() ? key : path + "." + key; }

  const Json& object;
  std::string file, path;
};

std::string listed(const Names& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

void check_date(const Settings& settings, const std::string& file) {
  static const Pattern iso_date(R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))");
  if (!settings.date.empty() && !iso_date.matches(settings.date))
    throw Error(Fault::usage, file, "\"date\" is not a date", "write it as 2025-05-13");
}

// "uppfoljning.pdf" and "uppfoljning" name the same draft: its formats are told on their own.
void check_render_file(Settings& settings, const std::string& file) {
  const std::filesystem::path name = settings.render_file;
  if (name.empty()) return;
  if (name.has_parent_path() || name.filename() == "..")
    throw Error(Fault::usage, file, "\"render.file\" is not a file's name",
                "write the name alone; it is put in render/");
  if (!name.has_extension()) return;
  const std::string ending = name.extension().string().substr(1);
  const Names& formats = settings.render_formats;
  if (std::find(formats.begin(), formats.end(), text::lower(ending)) == formats.end())
    throw Error(Fault::usage, file, "\"render.file\" ends with ." + ending + ", which is none of \"render.formats\"",
                "write its name without an ending, and the ending among the formats");
  settings.render_file = name.stem().string();
}

void read_formats(const Reader& render, Settings& settings, const std::string& file) {
  const Names formats = render.texts("formats");
  if (formats.empty()) return;
  for (const std::string& ending : formats)
    if (!report_format("." + ending))
      throw Error(Fault::usage, file, "\"render.formats\" has \"" + ending + "\", which is no format that we know",
                  "choose among " + listed(report_endings()));
  settings.render_formats = formats;
}

void read_files(const Reader& render, Settings& settings, const std::string& file) {
  const std::string files = render.text("files");
  if (!files.empty() && files != "one" && files != "several")
    throw Error(Fault::usage, file, "\"render.files\" is \"" + files + "\"", R"(write "one" or "several")");
  settings.appendix_files = files == "several";
}

void check_choice(const std::string& chosen, const Names& known, const std::string& key, const std::string& file) {
  if (std::find(known.begin(), known.end(), chosen) != known.end()) return;
  const std::string nearest = nearest_name(chosen, known);
  throw Error(Fault::usage, file, "\"" + key + "\" has \"" + chosen + "\", which we don't know",
              nearest.empty() ? "choose among " + listed(known) : "did you mean \"" + nearest + "\"?");
}

void read_letter(const Reader& letter, Settings& settings, const std::string& file) {
  settings.decision_style = letter.text("decisions");
  if (!settings.decision_style.empty())
    check_choice(settings.decision_style, render::decision_styles(), "letter.decisions", file);
  settings.sections = letter.texts("sections");
  settings.appendices = letter.texts("appendices");
  for (const std::string& name : settings.appendices)
    check_choice(name, render::appendix_names(), "letter.appendices", file);
  const Reader fonts = letter.inner("fonts");
  settings.faces = {fonts.text("regular"), fonts.text("bold"), fonts.text("italic")};
  fonts.warn_of_others({"regular", "bold", "italic"}, settings.warnings);
  letter.warn_of_others({"decisions", "sections", "appendices", "fonts"}, settings.warnings);
}

int read_steps(const Reader& scale, const std::string& key, const std::string& file) {
  constexpr double fewest = 2, most = 10;
  const double steps = scale.number(key);
  if (steps != 0 && (steps < fewest || steps > most || steps != static_cast<int>(steps)))
    throw Error(Fault::usage, file, "\"risk_scale." + key + "\" is no number of steps",
                "write a whole number from 2 to 10, or 0 for as many as the risks need");
  return static_cast<int>(steps);
}

// {"likelihood": 4, "consequence": 4, "levels": [{"name": "Hög", "from": 9}]}
void read_risk_scale(const Reader& reader, Settings& settings, const std::string& file) {
  render::RiskScale& scale = settings.risk_scale;
  scale.likelihood = read_steps(reader, "likelihood", file);
  scale.consequence = read_steps(reader, "consequence", file);
  for (const Reader& entry : reader.entries("levels")) {
    const render::RiskScale::Level level{entry.text("name"), entry.number("from")};
    if (level.name.empty()) entry.fail("a level is", R"(whole: it needs "name" and "from")");
    if (!scale.levels.empty() && level.from <= scale.levels.back().from)
      throw Error(Fault::usage, file,
                  "\"risk_scale.levels\": \"" + level.name + "\" doesn't begin above \"" + scale.levels.back().name +
                      "\"",
                  "write the levels in order, each \"from\" above the one before");
    if (scale.likelihood && scale.consequence && level.from > scale.likelihood * scale.consequence)
      throw Error(Fault::usage, file, "\"risk_scale.levels\": no risk can reach \"" + level.name + "\"",
                  "the highest value is likelihood times consequence");
    entry.warn_of_others({"name", "from"}, settings.warnings);
    scale.levels.push_back(level);
  }
  reader.warn_of_others({"likelihood", "consequence", "levels"}, settings.warnings);
}

// Fonts are named from the settings' folder.
void find_faces(Settings& settings, const std::filesystem::path& file) {
  for (std::filesystem::path* face : {&settings.faces.regular, &settings.faces.bold, &settings.faces.italic}) {
    if (face->empty()) continue;
    std::error_code ignored;
    const std::filesystem::path found = file.parent_path() / *face;
    if (!std::filesystem::is_regular_file(found, ignored))
      throw Error(Fault::usage, file.string(), "\"letter.fonts\" names a file that isn't there: " + face->string(),
                  "name a .ttf file, from this folder or from the root");
    *face = found;
  }
}

// The templates of the office's own; a file of another name is asked for by no letter.
void read_templates(const std::filesystem::path& folder, Settings& settings) {
  namespace fs = std::filesystem;
  std::error_code error;
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder, error)) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  const Names known = render::letter_files();
  for (const fs::path& path : found) {
    const std::string name = path.filename().string();
    if (name.starts_with('.') || name.ends_with('~')) continue;
    if (std::find(known.begin(), known.end(), name) != known.end()) {
      settings.templates[name] = {path.string(), read_file(path)};
      continue;
    }
    const std::string nearest = nearest_name(name, known);
    settings.warnings.push_back(
        {path.string(), 0, "is the name of no template and is not used",
         nearest.empty() ? "name it as one of " + listed(known) : "did you mean \"" + nearest + "\"?"});
  }
}

// {"list": "goals", "from": "…", "to": "…", "verdict": "confirm"}
void read_matches(const Reader& reader, Settings& settings) {
  for (const Reader& entry : reader.entries("matches")) {
    const model::Settled match{entry.text("list"), entry.text("from"), entry.text("to"), entry.text("verdict")};
    if (match.verdict != "confirm" && match.verdict != "reject" && match.verdict != "pin")
      entry.fail("a \"verdict\" is", "confirm, reject or pin");
    if (match.list.empty() || match.before.empty() || match.after.empty())
      entry.fail("an entry is", R"(whole: it needs "list", "from", "to" and "verdict")");
    entry.warn_of_others({"list", "from", "to", "verdict"}, settings.warnings);
    settings.matches.push_back(match);
  }
}

} // namespace

Settings read_settings(std::string_view json, const std::string& file) {
  Json parsed;
  try {
    parsed = parse_json(json, file, JsonComments::allowed);
  } catch (const Error& error) {
    throw Error(Fault::usage, error.diagnostic); // whoever wrote the settings can mend them
  }
  const Reader reader(parsed, file, "");
  Settings settings;
  settings.municipality = reader.text("municipality");
  settings.administration = reader.text("administration");
  settings.committee = reader.text("committee");
  settings.case_number = reader.text("case_number");
  settings.date = reader.text("date");
  settings.officers = reader.texts("officers");
  const Reader signatory = reader.inner("signatory"), compare = reader.inner("compare"),
               render = reader.inner("render");
  settings.signatory = {signatory.text("name"), signatory.text("title")};
  settings.compare_from = compare.text("from");
  settings.compare_to = compare.text("to");
  settings.render_file = render.text("file");
  read_formats(render, settings, file);
  read_files(render, settings, file);
  read_letter(reader.inner("letter"), settings, file);
  read_risk_scale(reader.inner("risk_scale"), settings, file);
  if (const Reader vocabulary = reader.inner("vocabulary"); !vocabulary.value().empty())
    settings.vocabulary = write_json(vocabulary.value());
  read_matches(reader, settings);
  const Reader committees = reader.inner("committees");
  for (const auto& [name, others] : committees.value().items())
    settings.committees.emplace_back(name, committees.texts(name));
  reader.warn_of_others(top_names, settings.warnings);
  signatory.warn_of_others({"name", "title"}, settings.warnings);
  compare.warn_of_others({"from", "to"}, settings.warnings);
  render.warn_of_others({"file", "formats", "files"}, settings.warnings);
  check_date(settings, file);
  check_render_file(settings, file);
  return settings;
}

Settings read_settings_file(const std::filesystem::path& file) {
  Settings settings = read_settings(read_file(file), file.string());
  find_faces(settings, file);
  read_templates(file.parent_path() / templates_name, settings);
  return settings;
}

render::Letter letter_of(const Settings& settings) {
  render::Letter letter;
  letter.municipality = settings.municipality;
  letter.administration = settings.administration;
  letter.committee = settings.committee;
  letter.date = settings.date;
  letter.case_number = settings.case_number;
  letter.officers = settings.officers;
  letter.signatory = settings.signatory;
  letter.templates = settings.templates;
  letter.decision_style = settings.decision_style;
  letter.sections = settings.sections;
  letter.appendices = settings.appendices;
  letter.risk_scale = settings.risk_scale;
  letter.faces = settings.faces;
  return letter;
}

} // namespace arshjul::cli
