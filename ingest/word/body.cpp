#include "ingest/word/body.hpp"

#include "ingest/word/options.hpp"
#include "ingest/word/paragraphs.hpp"
#include "ingest/word/tables.hpp"

#include <algorithm>
#include <array>

namespace arshjul::ingest::word {
namespace {

constexpr std::array wrappers = {"w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"};

class StoryReader {
public:
  explicit StoryReader(Reading& shared) : reading(shared) {}

  void read(const Element& story) {
    for (const Element& element : story.children) {
      if (element.is("w:p"))
        paragraph(element);
      else if (element.is("w:tbl"))
        table(element);
      else if (element.is("w:sdt"))
        control(element);
      else if (element.is("w:altChunk"))
        reading.findings.foreign_parts = true;
      else if (element.is("mc:AlternateContent")) {
        if (const Element* way = chosen(element)) read(*way);
      } else if (std::find(wrappers.begin(), wrappers.end(), element.name) != wrappers.end())
        read(element);
    }
  }

  std::vector<Block> finish() {
    flush_pending();
    return std::move(blocks);
  }

private:
  void control(const Element& element) {
    const Element* properties = element.child("w:sdtPr");
    if (properties && is_on(properties->child("w:showingPlcHdr")))
      reading.findings.placeholders = true;
    else if (const Element* inside = element.child("w:sdtContent"))
      read(*inside);
  }

  void paragraph(const Element& element) {
    const Element* properties = element.child("w:pPr");
    style = reading.styles.paragraph(properties ? properties->value("w:pStyle") : std::string_view());
    if (properties) {
      const int outline = properties->number_of("w:outlineLvl", -1);
      if (outline >= 0) style.heading = outline < 9 ? outline + 1 : 0; // 9 is body
      if (const NumberedAs own = read_numbered(properties); own.level >= 0)
        style.numbered = {own.list < 0 ? style.numbered.list : own.list, own.level};
    }
    Content content = read_runs(element, style, reading.styles, reading.findings);
    reading.page_number |= content.page_number;
    pending.runs.insert(pending.runs.end(), content.runs.begin(), content.runs.end());
    pending.boxes.insert(pending.boxes.end(), content.boxes.begin(), content.boxes.end());
    pending.runs_on = content.runs_on;
    if (!pending.runs_on) flush();
  }

  // The gathered content becomes blocks, in the style of its last paragraph; text boxes follow it.
  void flush() {
    const Content content = std::move(pending);
    pending = {};
    const bool empty = std::all_of(content.runs.begin(), content.runs.end(), [](const Run& run) {
      return run.text.find_first_not_of(" \t\n") == std::string::npos;
    });
    const std::string marker = empty ? std::string() : reading.numbering.next(style.numbered);
    std::vector<Block> made = make_blocks(content, style, marker, reading.line);
    for (Block& block : made) {
      if (style.part == Part::contents) {
        reading.contents += (reading.contents.empty() ? "" : "\n") + block.text;
        continue;
      }
      if (style.part == Part::title && block.kind == BlockKind::paragraph) {
        block.kind = BlockKind::heading;
        block.level = 1;
      }
      blocks.push_back(std::move(block));
    }
    for (const Element* box : content.boxes) add(read_story(*box, reading));
  }

  // Tables within cells follow the table they stand in; a frame's blocks stand in its place.
  void table(const Element& element) {
    flush_pending();
    const ReadCell read_cell = [&](const Element& cell) {
      model::Place place;
      place.first_line = reading.line;
      std::vector<Block> inside = read_story(cell, reading);
      place.last_line = std::max(place.first_line, reading.line - 1);
      return CellContent{std::move(inside), {place}};
    };
    TableContent content = read_table(element, reading.styles, read_cell, reading.file);
    reading.findings.tracked_changes |= content.changed;
    const bool frame = is_frame(content);
    if (!frame) {
      Block block;
      block.kind = BlockKind::table;
      block.provenance = content.table.provenance;
      block.table = std::move(content.table);
      blocks.push_back(std::move(block));
    }
    for (std::vector<Block>& cell : content.blocks) {
      if (!frame) std::erase_if(cell, [](const Block& block) { return block.kind != BlockKind::table; });
      add(std::move(cell));
    }
  }

  void flush_pending() {
    if (!pending.runs.empty() || !pending.boxes.empty()) flush();
  }

  void add(std::vector<Block> more) { std::move(more.begin(), more.end(), std::back_inserter(blocks)); }

  Reading& reading;
  ParagraphStyle style;
  Content pending;
  std::vector<Block> blocks;
};

} // namespace

std::vector<Block> read_story(const Element& story, Reading& reading) {
  StoryReader reader(reading);
  reader.read(story);
  return reader.finish();
}

} // namespace arshjul::ingest::word
