#include "ingest/source/ocr.hpp"

#include "ingest/source/number_text.hpp"
#include "ingest/source/tesseract.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest {
namespace {

constexpr const char* language = "swe";
constexpr const char* number_characters = "0123456789,.-+%";
constexpr double confidence_doubted = 0.7; // the most when two readings of a number differ
constexpr double percent = 100;

constexpr double confidence_least = 0.4; // of what is looked at alone: specks become letters with less
constexpr double margin_around = 0.15;   // of the height: a digit needs white around it

std::string text_of(const Tesseract& library, char* made) {
  std::string text = made ? made : "";
  library.delete_text(made);
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.pop_back();
  return text;
}

// A walk over the words that Tesseract found, in its order.
class Found {
public:
  Found(const Tesseract& used, TessBaseAPI* api) : library(used), place(used.iterator(api)) {}
  ~Found() {
    if (place) library.delete_iterator(place);
  }
  Found(const Found&) = delete;
  Found& operator=(const Found&) = delete;

  bool any() const { return place; }
  bool next() { return library.next(place, tesseract::RIL_WORD); }
  bool ends_line() const {
    return library.is_last(library.place_of(place), tesseract::RIL_TEXTLINE, tesseract::RIL_WORD);
  }
  bool word(RecognisedWord& word) const {
    word.text = text_of(library, library.text_at(place, tesseract::RIL_WORD));
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    if (word.text.empty() || !library.box_at(library.place_of(place), tesseract::RIL_WORD, &x0, &y0, &x1, &y1))
      return false;
    word.box = {static_cast<double>(x0), static_cast<double>(y0), static_cast<double>(x1), static_cast<double>(y1)};
    word.baseline = baseline(word.box.y1);
    word.confidence =
        std::clamp(static_cast<double>(library.confidence_at(place, tesseract::RIL_WORD)) / percent, 0.0, 1.0);
    return true;
  }

private:
  // A line's baseline is one for all its words, since the picture is straight.
  double baseline(double otherwise) const {
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    const bool told = library.baseline_at(library.place_of(place), tesseract::RIL_TEXTLINE, &x0, &y0, &x1, &y1);
    return told ? (y0 + y1) / 2.0 : otherwise;
  }

  const Tesseract& library;
  TessResultIterator* place;
};

} // namespace

struct TextRecogniser::Engine {
  const Tesseract* library = tesseract();
  TessBaseAPI* api = library ? library->create() : nullptr;
  bool ready = false;
  int width = 0, height = 0; // of the picture shown

  Engine();
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  void show(const Picture& picture, tesseract::PageSegMode mode);
  void look_at(const Box& box);
  std::vector<RecognisedWord> read();
  void read_number_again(RecognisedWord& word);
};

TextRecogniser::Engine::Engine() {
  if (!api) return;
  library->set_variable(api, "debug_file", "/dev/null");
  ready = library->init(api, nullptr, language, tesseract::OEM_LSTM_ONLY) == 0;
}

TextRecogniser::Engine::~Engine() {
  if (api) library->destroy(api);
}

TextRecogniser::TextRecogniser() : engine(std::make_unique<Engine>()) {}
TextRecogniser::~TextRecogniser() = default;
TextRecogniser::TextRecogniser(TextRecogniser&&) noexcept = default;
TextRecogniser& TextRecogniser::operator=(TextRecogniser&&) noexcept = default;

bool TextRecogniser::ready() const {
  return engine->ready;
}

std::vector<RecognisedWord> TextRecogniser::Engine::read() {
  std::vector<RecognisedWord> words;
  if (library->recognize(api, nullptr) != 0) return words;
  Found found(*library, api);
  if (!found.any()) return words;
  int line = 0;
  do {
    RecognisedWord word;
    word.line = line;
    if (found.word(word)) words.push_back(std::move(word));
    line += found.ends_line();
  } while (found.next());
  return words;
}

void TextRecogniser::Engine::show(const Picture& picture, tesseract::PageSegMode mode) {
  width = picture.width;
  height = picture.height;
  library->set_page_mode(api, mode);
  library->set_image(api, picture.grey.data(), picture.width, picture.height, 1, picture.width);
  library->set_resolution(api, static_cast<int>(std::lround(picture.dpi)));
}

void TextRecogniser::Engine::look_at(const Box& box) {
  const double margin = margin_around * box.height();
  const int left = std::clamp(static_cast<int>(box.x0 - margin), 0, width - 1);
  const int top = std::clamp(static_cast<int>(box.y0 - margin), 0, height - 1);
  const int right = std::clamp(static_cast<int>(box.x1 + margin), left + 1, width);
  const int bottom = std::clamp(static_cast<int>(box.y1 + margin), top + 1, height);
  library->set_rectangle(api, left, top, right - left, bottom - top);
}

// The language model reads "22,3" as "2253", for words have no comma inside: alone and with nothing but the
// characters of numbers to choose from, it reads what is there.
void TextRecogniser::Engine::read_number_again(RecognisedWord& word) {
  library->set_variable(api, "tessedit_char_whitelist", number_characters);
  look_at(word.box);
  const std::string again = text_of(*library, library->text(api));
  const double confidence = std::max(library->mean_confidence(api), 0) / percent;
  library->set_variable(api, "tessedit_char_whitelist", "");
  if (again == word.text) {
    word.confidence = std::max(word.confidence, confidence);
    return;
  }
  word.confidence = std::min({word.confidence, confidence, confidence_doubted});
  if (is_number_text(again) && confidence >= confidence_least) word.text = again;
}

std::vector<RecognisedWord> TextRecogniser::words(const Picture& picture) {
  engine->show(picture, tesseract::PSM_AUTO);
  std::vector<RecognisedWord> words = engine->read();
  engine->library->set_page_mode(engine->api, tesseract::PSM_SINGLE_LINE);
  for (RecognisedWord& word : words)
    if (may_be_number(word.text)) engine->read_number_again(word);
  engine->library->clear(engine->api);
  return words;
}

std::vector<RecognisedWord> TextRecogniser::words_in(const Picture& picture, const std::vector<Box>& boxes, int line) {
  engine->show(picture, tesseract::PSM_SINGLE_LINE);
  std::vector<RecognisedWord> all;
  for (const Box& box : boxes) {
    engine->look_at(box);
    std::vector<RecognisedWord> words = engine->read();
    std::erase_if(words, [](const RecognisedWord& word) { return word.confidence < confidence_least; });
    for (RecognisedWord& word : words) {
      word.line = line;
      if (words.size() == 1) word.box = box;
      if (is_number_text(word.text)) word.baseline = word.box.y1; // of a digit alone it is told badly
      if (may_be_number(word.text)) engine->read_number_again(word);
      all.push_back(std::move(word));
    }
    ++line;
  }
  engine->library->clear(engine->api);
  return all;
}

} // namespace arshjul::ingest
