#include "render/sheets/workbook.hpp"

#include "model/base/error.hpp"
#include "model/base/text.hpp"

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace arshjul::render {
namespace {

constexpr std::size_t most_letters = 32000;       // Excel takes 32,767 UTF-16 units in a cell
constexpr double narrowest = 8, widest = 60;      // of a column, in digits of the default font
constexpr double letters_in_a_digit = 1;          // words that wrap leave room at the end of their lines
constexpr double line_height = 15, highest = 409; // points; Excel takes no higher row
// A workbook says when it was made; ours has no clock. Zip, which it is packed in, knows no earlier day than this.
constexpr time_t first_day_of_zip = 315532800; // 1980-01-01

// The library writes to a path only: this one leads to memory, so that no file is left anywhere.
class MemoryFile {
public:
  MemoryFile() : descriptor(memfd_create("workbook", MFD_CLOEXEC)) {
    if (descriptor < 0)
      throw Error(Fault::too_big, "", "no memory for the workbook", "close other programs and try again");
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { close(descriptor); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor); }

  std::string bytes() const {
    const off_t size = lseek(descriptor, 0, SEEK_END);
    std::string all(static_cast<std::size_t>(std::max<off_t>(size, 0)), '\0');
    std::size_t done = 0;
    while (done < all.size()) {
      const ssize_t got = pread(descriptor, all.data() + done, all.size() - done, static_cast<off_t>(done));
      if (got <= 0) throw Error(Fault::too_big, "", "the workbook can't be read back", "try again");
      done += static_cast<std::size_t>(got);
    }
    return all;
  }

private:
  int descriptor;
};

struct Formats {
  lxw_format *header, *text, *number;
};

Formats add_formats(lxw_workbook* book) {
  Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(formats.header);
  format_set_bottom(formats.header, LXW_BORDER_THIN);
  for (lxw_format* format : {formats.header, formats.text}) format_set_text_wrap(format);
  for (lxw_format* format : {formats.header, formats.text, formats.number})
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return formats;
}

std::size_t length(const SheetCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return text::code_points(*text).size();
  return 0;
}

// Each column as wide as its longest text, within bounds.
std::vector<double> widths_of(const Sheet& sheet) {
  std::vector<double> widths;
  for (std::size_t column = 0; column < sheet.header.size(); ++column) {
    std::size_t longest = text::code_points(sheet.header[column]).size();
    for (const auto& row : sheet.rows)
      if (column < row.size()) longest = std::max(longest, length(row[column]));
    widths.push_back(std::clamp(static_cast<double>(longest) + 2, narrowest, widest));
  }
  return widths;
}

std::size_t lines_of(const std::string& text, double width) {
  std::size_t lines = 1;
  double filled = 0;
  for (const char32_t letter : text::code_points(text)) {
    if (letter == U'\n' || ++filled > width * letters_in_a_digit) {
      ++lines;
      filled = 0;
    }
  }
  return lines;
}

// Not every program finds a row's height by itself when texts wrap.
double height_of(const std::vector<SheetCell>& row, const std::vector<double>& widths) {
  std::size_t lines = 1;
  for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
    if (const auto* text = std::get_if<std::string>(&row[i])) lines = std::max(lines, lines_of(*text, widths[i]));
  return std::min(static_cast<double>(lines) * line_height, highest);
}

// A text that a cell can't hold goes on in the rows below: no word is lost.
std::vector<std::string> pieces(const std::string& whole) {
  const std::u32string letters = text::code_points(whole);
  std::vector<std::string> all;
  for (std::size_t at = 0; at < letters.size(); at += most_letters)
    all.push_back(text::from_code_points(letters.substr(at, most_letters)));
  return all;
}

lxw_row_t write_row(lxw_worksheet* page, lxw_row_t at, const std::vector<SheetCell>& row, const Formats& formats) {
  lxw_row_t used = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    if (const auto* number = std::get_if<double>(&row[i]))
      worksheet_write_number(page, at, column, *number, formats.number);
    else if (const auto* text = std::get_if<std::string>(&row[i])) {
      lxw_row_t below = at;
      for (const std::string& piece : pieces(*text))
        worksheet_write_string(page, below++, column, piece.c_str(), formats.text);
      used = std::max(used, below - at);
    }
  }
  return at + used;
}

void write_sheet(lxw_workbook* book, const Sheet& sheet, const Formats& formats) {
  lxw_worksheet* page = workbook_add_worksheet(book, sheet.name.c_str());
  if (!page)
    throw Error(Fault::usage, sheet.name, "is no name that a sheet can have", "use at most 31 letters and no []:*?/\\");
  const std::vector<double> widths = widths_of(sheet);
  for (std::size_t i = 0; i < sheet.header.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_write_string(page, 0, column, sheet.header[i].c_str(), formats.header);
    worksheet_set_column(page, column, column, widths[i], nullptr);
  }
  lxw_row_t next = 1;
  for (const auto& row : sheet.rows) {
    worksheet_set_row(page, next, height_of(row, widths), nullptr);
    next = write_row(page, next, row, formats);
  }
  worksheet_freeze_panes(page, 1, 0);
  if (next > 1 && !sheet.header.empty())
    worksheet_autofilter(page, 0, 0, next - 1, static_cast<lxw_col_t>(sheet.header.size() - 1));
  worksheet_set_landscape(page);
  worksheet_repeat_rows(page, 0, 0);
  worksheet_fit_to_pages(page, 1, 0);
}

} // namespace

std::string workbook(const std::vector<Sheet>& sheets) {
  const MemoryFile file;
  lxw_workbook* book = workbook_new(file.path().c_str());
  if (!book) throw Error(Fault::too_big, "", "no memory for the workbook", "close other programs and try again");
  lxw_doc_properties properties{};
  properties.created = first_day_of_zip;
  workbook_set_properties(book, &properties);
  try {
    const Formats formats = add_formats(book);
    for (const Sheet& sheet : sheets) write_sheet(book, sheet, formats);
  } catch (...) {
    workbook_close(book);
    throw;
  }
  const lxw_error error = workbook_close(book);
  if (error != LXW_NO_ERROR)
    throw Error(Fault::too_big, "", std::string("the workbook can't be written: ") + lxw_strerror(error), "try again");
  return file.bytes();
}

} // namespace arshjul::render
