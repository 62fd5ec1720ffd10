#include "ingest/source/ocr.hpp"

#include "ingest/source/number_text.hpp"

#include <algorithm>
#include <cmath>

#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace arshjul::ingest {
namespace {

constexpr const char* language = "swe";
constexpr const char* number_characters = "0123456789,.-+%";
constexpr double confidence_doubted = 0.7; // the most when two readings of a number differ
constexpr double percent = 100;

constexpr double number_margin = 0.15; // of a number's height: a digit needs white around it

std::string text_of(char* made) {
  const std::unique_ptr<char[]> owned(made);
  std::string text = made ? made : "";
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.pop_back();
  return text;
}

// A line's baseline is one for all its words, since the picture is straight.
double baseline_of(const tesseract::ResultIterator& place) {
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  place.Baseline(tesseract::RIL_TEXTLINE, &x0, &y0, &x1, &y1);
  return (y0 + y1) / 2.0;
}

bool word_at(const tesseract::ResultIterator& place, RecognisedWord& word) {
  word.text = text_of(place.GetUTF8Text(tesseract::RIL_WORD));
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  if (word.text.empty() || !place.BoundingBox(tesseract::RIL_WORD, &x0, &y0, &x1, &y1)) return false;
  word.box = {static_cast<double>(x0), static_cast<double>(y0), static_cast<double>(x1), static_cast<double>(y1)};
  word.baseline = baseline_of(place);
  word.confidence = std::clamp(static_cast<double>(place.Confidence(tesseract::RIL_WORD)) / percent, 0.0, 1.0);
  return true;
}

} // namespace

struct TextRecogniser::Engine {
  tesseract::TessBaseAPI api;
  bool ready = false;

  std::vector<RecognisedWord> read();
  void read_again(RecognisedWord& word);
};

TextRecogniser::TextRecogniser() : engine(std::make_unique<Engine>()) {
  engine->api.SetVariable("debug_file", "/dev/null");
  engine->ready = engine->api.Init(nullptr, language, tesseract::OEM_LSTM_ONLY) == 0;
}
TextRecogniser::~TextRecogniser() = default;
TextRecogniser::TextRecogniser(TextRecogniser&&) noexcept = default;
TextRecogniser& TextRecogniser::operator=(TextRecogniser&&) noexcept = default;

bool TextRecogniser::ready() const {
  return engine->ready;
}

std::vector<RecognisedWord> TextRecogniser::Engine::read() {
  std::vector<RecognisedWord> words;
  if (api.Recognize(nullptr) != 0) return words;
  const std::unique_ptr<tesseract::ResultIterator> place(api.GetIterator());
  if (!place) return words;
  int line = 0;
  do {
    RecognisedWord word;
    word.line = line;
    if (word_at(*place, word)) words.push_back(std::move(word));
    line += place->IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD);
  } while (place->Next(tesseract::RIL_WORD));
  return words;
}

// The language model reads "22,3" as "2253", for words have no comma inside: alone and with nothing but the
// characters of numbers to choose from, it reads what is there.
void TextRecogniser::Engine::read_again(RecognisedWord& word) {
  const double margin = number_margin * word.box.height();
  api.SetRectangle(static_cast<int>(word.box.x0 - margin), static_cast<int>(word.box.y0 - margin),
                   static_cast<int>(word.box.width() + 2 * margin), static_cast<int>(word.box.height() + 2 * margin));
  const std::string again = text_of(api.GetUTF8Text());
  const double confidence = std::max(api.MeanTextConf(), 0) / percent;
  if (again == word.text) {
    word.confidence = std::max(word.confidence, confidence);
    return;
  }
  word.confidence = std::min({word.confidence, confidence, confidence_doubted});
  if (is_number_text(again)) word.text = again;
}

std::vector<RecognisedWord> TextRecogniser::words(const Picture& picture) {
  omp_set_max_active_levels(0); // Tesseract's four threads wait for each other more than they work, and may not be had
  tesseract::TessBaseAPI& api = engine->api;
  api.SetPageSegMode(tesseract::PSM_AUTO);
  api.SetImage(picture.grey.data(), picture.width, picture.height, 1, picture.width);
  api.SetSourceResolution(static_cast<int>(std::lround(picture.dpi)));
  std::vector<RecognisedWord> words = engine->read();
  api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
  api.SetVariable("tessedit_char_whitelist", number_characters);
  for (RecognisedWord& word : words)
    if (may_be_number(word.text)) engine->read_again(word);
  api.SetVariable("tessedit_char_whitelist", "");
  api.Clear();
  return words;
}

} // namespace arshjul::ingest
