// A paragraph is a tree of runs, with changes, links, controls and fields around them. What only wraps is walked
// through, so that no word is lost in a wrapper that we don't know; what is no text of the page is left out by name.
#include "ingest/word/runs.hpp"

#include "ingest/word/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace arshjul::ingest::word {
namespace {

// Properties, what changes took away, reading aids over other words (w:rt), and marks within notes.
constexpr std::array left_out = {"w:pPr", "w:rPr", "w:sdtPr", "w:delText", "w:delInstrText", "w:rt", "w:tblPr"};

// Letters of the symbol fonts that stand for something in a text, by their code within the font.
struct Symbol {
  std::string_view font;
  int code;
  char32_t character;
};
constexpr std::array symbols = {
    Symbol{"wingdings", 0x4A, U'☺'}, Symbol{"wingdings", 0x4B, U'😐'}, Symbol{"wingdings", 0x4C, U'☹'},
    Symbol{"wingdings", 0x6C, U'●'}, Symbol{"wingdings", 0x6E, U'■'}, Symbol{"wingdings", 0x6F, U'□'},
    Symbol{"wingdings", 0xA7, U'▪'}, Symbol{"wingdings", 0xA8, U'□'}, Symbol{"wingdings", 0xD8, U'➢'},
    Symbol{"wingdings", 0xDF, U'←'}, Symbol{"wingdings", 0xE0, U'→'}, Symbol{"wingdings", 0xE1, U'↑'},
    Symbol{"wingdings", 0xE2, U'↓'}, Symbol{"wingdings", 0xFB, U'✗'}, Symbol{"wingdings", 0xFC, U'✓'},
    Symbol{"wingdings", 0xFD, U'☒'}, Symbol{"wingdings", 0xFE, U'☑'}, Symbol{"symbol", 0xAC, U'←'},
    Symbol{"symbol", 0xAD, U'↑'},    Symbol{"symbol", 0xAE, U'→'},    Symbol{"symbol", 0xAF, U'↓'},
    Symbol{"symbol", 0xB7, U'•'},
};

char32_t character_of(const Element& symbol) {
  const std::string_view digits = symbol.attribute("w:char");
  int code = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  const std::string font = text::lower(symbol.attribute("w:font"));
  for (const Symbol& one : symbols)
    if (one.font == font && one.code == (code & 0xFF)) return one.character;
  return static_cast<char32_t>(code);
}

bool counts_pages(std::string_view instruction) {
  static const Pattern page(R"((?i)\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b.*)");
  return page.matches(instruction);
}

class Reader {
public:
  Reader(const ParagraphStyle& style, const Styles& known, Findings& found)
      : base(style.letters), styles(known), findings(found), letters(base) {}

  void visit_all(const Element& element) {
    for (const Element& child : element.children) visit(child);
  }

  Content content;

private:
  void visit(const Element& element) {
    const std::string& name = element.name;
    if (std::find(left_out.begin(), left_out.end(), name) != left_out.end()) return;
    if (name == "w:del" || name == "w:moveFrom") {
      findings.tracked_changes = true;
    } else if (name == "w:ins" || name == "w:moveTo") {
      findings.tracked_changes = true;
      visit_all(element);
    } else if (name == "w:r") {
      run(element);
    } else if (name == "w:sdt") {
      control(element);
    } else if (name == "w:fldSimple") {
      content.page_number |= counts_pages(element.attribute("w:instr"));
      visit_all(element);
    } else if (name == "mc:AlternateContent") {
      if (const Element* way = chosen(element)) visit_all(*way);
    } else if (name == "w:txbxContent") {
      if (visible()) content.boxes.push_back(&element);
    } else if (!mark(element) && !field(element) && !note(element)) {
      visit_all(element);
    }
  }

  void run(const Element& element) {
    const Letters outer = letters;
    if (const Element* properties = element.child("w:rPr")) {
      letters.take(styles.letters(properties->value("w:rStyle")));
      letters.take(read_letters(properties));
    }
    if (letters.hidden.value_or(false))
      findings.hidden_text |= element.find("w:t") != nullptr;
    else
      visit_all(element);
    letters = outer;
  }

  // A form's empty field shows what is to be written there: nobody's words.
  void control(const Element& element) {
    const Element* properties = element.child("w:sdtPr");
    const Element* inside = element.child("w:sdtContent");
    if (properties && is_on(properties->child("w:showingPlcHdr")))
      findings.placeholders = true;
    else if (inside)
      visit_all(*inside);
  }

  // What puts letters into the text; false: something else.
  bool mark(const Element& element) {
    const std::string& name = element.name;
    if (name == "w:t" || name == "m:t")
      add(element.text);
    else if (name == "w:tab" || name == "w:ptab")
      add("\t");
    else if (name == "w:br" || name == "w:cr")
      add("\n");
    else if (name == "w:noBreakHyphen")
      add("-");
    else if (name == "w:sym")
      add(text::from_code_points(std::u32string(1, character_of(element))));
    else
      return false;
    return true;
  }

  // A field's instruction lies between its begin and its separator, what it shows between that and its end.
  bool field(const Element& element) {
    if (element.is("w:instrText")) {
      content.page_number |= counts_pages(element.text);
      return true;
    }
    if (!element.is("w:fldChar")) return false;
    const std::string_view type = element.attribute("w:fldCharType");
    if (type == "begin") {
      show_form(element);
      in_instruction.push_back(true);
    } else if (!in_instruction.empty() && type == "separate") {
      in_instruction.back() = false;
    } else if (!in_instruction.empty() && type == "end") {
      in_instruction.pop_back();
    }
    return true;
  }

  // A ticked box or a chosen line of an old form has no result of its own.
  void show_form(const Element& begin) {
    if (const Element* box = begin.find("w:checkBox")) {
      const Element* checked = box->child("w:checked");
      add(is_on(checked ? checked : box->child("w:default")) ? "☒" : "☐");
    }
    if (const Element* list = begin.find("w:ddList")) {
      int chosen_line = list->number_of("w:result", list->number_of("w:default", 0));
      for (const Element& entry : list->children)
        if (entry.is("w:listEntry") && chosen_line-- == 0) add(std::string(entry.attribute("w:val")));
    }
  }

  bool note(const Element& element) {
    const bool end = element.is("w:endnoteReference");
    if (!end && !element.is("w:footnoteReference")) return false;
    if (visible()) findings.notes.push_back({end, std::string(element.attribute("w:id"))});
    return true;
  }

  bool visible() const { return std::find(in_instruction.begin(), in_instruction.end(), true) == in_instruction.end(); }

  void add(std::string text) {
    if (!visible() || text.empty()) return;
    const bool bold = letters.bold.value_or(false);
    const double size = letters.size.value_or(usual_size);
    if (!content.runs.empty() && content.runs.back().bold == bold && content.runs.back().size == size)
      content.runs.back().text += text;
    else
      content.runs.push_back({std::move(text), bold, size});
  }

  Letters base;
  const Styles& styles;
  Findings& findings;
  Letters letters;
  std::vector<bool> in_instruction; // of the fields we are in, the innermost last
};

bool says_anything(const Element& way) {
  return way.find("w:t") != nullptr || way.find("w:txbxContent") != nullptr || way.find("m:t") != nullptr;
}

} // namespace

const Element* chosen(const Element& alternatives) {
  for (const Element& way : alternatives.children)
    if (says_anything(way)) return &way;
  return nullptr;
}

Content read_runs(const Element& paragraph, const ParagraphStyle& style, const Styles& styles, Findings& findings) {
  Reader reader(style, styles, findings);
  reader.visit_all(paragraph);
  if (const Element* properties = paragraph.child("w:pPr"))
    if (const Element* mark = properties->child("w:rPr"))
      reader.content.runs_on = mark->child("w:del") || mark->child("w:moveFrom");
  findings.tracked_changes |= reader.content.runs_on;
  return std::move(reader.content);
}

} // namespace arshjul::ingest::word
