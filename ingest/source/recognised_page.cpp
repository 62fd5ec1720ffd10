#include "ingest/source/recognised_page.hpp"

#include "ingest/source/recognised_signs.hpp"
#include "ingest/source/scan_cleaning.hpp"
#include "ingest/source/scan_rulings.hpp"
#include "ingest/source/type_measure.hpp"
#include "ingest/source/unread_ink.hpp"
#include "model/base/json.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr int regular = 0, bold = 1; // fonts

// Box and baseline as a drawn word would have them: as high as its font, not as its ink.
Word word_of(const RecognisedWord& seen, const TypeLook& look, const Picture& picture) {
  const Font font;
  Word word;
  word.text = seen.text;
  word.size = look.size;
  word.baseline = picture.points(seen.baseline);
  word.box = {picture.points(seen.box.x0), word.baseline - font.ascent * word.size, picture.points(seen.box.x1),
              word.baseline - font.descent * word.size};
  word.font = look.bold ? bold : regular;
  word.confidence = seen.confidence;
  return word;
}

Json box_json(const Box& box) {
  return {box.x0, box.y0, box.x1, box.y1};
}

Box box_from(const Json& json) {
  return {json.at(0).get<double>(), json.at(1).get<double>(), json.at(2).get<double>(), json.at(3).get<double>()};
}

Json word_json(const Word& word) {
  return {word.text,         box_json(word.box), word.baseline,  word.size,
          word.font == bold, word.space_after,   word.confidence};
}

Word word_from(const Json& json) {
  Word word;
  word.text = json.at(0).get<std::string>();
  word.box = box_from(json.at(1));
  word.baseline = json.at(2).get<double>();
  word.size = json.at(3).get<double>();
  word.font = json.at(4).get<bool>() ? bold : regular;
  word.space_after = json.at(5).get<bool>();
  word.confidence = json.at(6).get<double>();
  return word;
}

bool lies_in(const Word& word, const Box& box) {
  const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
  return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1;
}

} // namespace

RecognisedPage recognise(Picture picture, TextRecogniser& recogniser) {
  RecognisedPage page;
  page.turned = straighten(picture);
  even_paper(picture);
  page.rulings = take_out_rulings(picture);
  std::vector<RecognisedWord> words = recogniser.words(picture);
  drop_words_without_ink(picture, words);
  const int lines = words.empty() ? 0 : words.back().line + 1;
  const std::vector<RecognisedWord> rest = recogniser.words_in(picture, unread_ink(picture, words), lines);
  words.insert(words.end(), rest.begin(), rest.end());
  correct_signs(picture, words);
  const std::vector<TypeLook> looks = measure_type(picture, words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    page.words.push_back(word_of(words[i], looks[i], picture));
    page.words.back().space_after = i + 1 < words.size() && words[i + 1].line == words[i].line;
  }
  return page;
}

std::string write_recognised(const RecognisedPage& page) {
  Json json;
  json["turned"] = page.turned;
  json["words"] = Json::array();
  for (const Word& word : page.words) json["words"].push_back(word_json(word));
  json["rulings"] = Json::array();
  for (const Ruling& ruling : page.rulings) json["rulings"].push_back({box_json(ruling.box), ruling.width});
  return write_json(json);
}

RecognisedPage read_recognised(const std::string& text) {
  const Json json = parse_json(text, "recognised page");
  RecognisedPage page;
  page.turned = json.at("turned").get<double>();
  for (const Json& word : json.at("words")) page.words.push_back(word_from(word));
  for (const Json& ruling : json.at("rulings"))
    page.rulings.push_back({box_from(ruling.at(0)), ruling.at(1).get<double>(), 0, false});
  return page;
}

void put_on(Page& page, RecognisedPage recognised) {
  std::erase_if(page.words, [](const Word& word) { return word.hidden; });
  std::erase_if(recognised.words, [&](const Word& word) {
    return std::any_of(page.words.begin(), page.words.end(),
                       [&](const Word& drawn) { return lies_in(word, drawn.box); });
  });
  const int first_font = static_cast<int>(page.fonts.size());
  page.fonts.insert(page.fonts.end(), {Font{"", false, false}, Font{"", true, false}});
  for (Word& word : recognised.words) {
    word.font += first_font;
    page.words.push_back(std::move(word));
  }
  page.rulings = std::move(recognised.rulings);
  page.turned = recognised.turned;
  page.recognised = true;
}

} // namespace arshjul::ingest
