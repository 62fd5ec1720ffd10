#include "model/compare/word_ops.hpp"
#include "tests/model/random_items.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

using Ops = std::vector<TextOp>;

std::string side(const Ops& ops, char own) {
  std::string text;
  for (const TextOp& op : ops)
    if (op.kind == '=' || op.kind == own) text += op.text;
  return text;
}

TEST(WordOps, NamesTheWordThatChanged) {
  EXPECT_EQ(word_ops("Bygg en bro i år", "Bygg två bro i år"),
            (Ops{{'=', "Bygg "}, {'-', "en"}, {'+', "två"}, {'=', " bro i år"}}));
}

TEST(WordOps, CountsABlankBetweenTwoChangesToTheChange) {
  EXPECT_EQ(word_ops("en bro", "två torn"), (Ops{{'-', "en bro"}, {'+', "två torn"}}));
}

TEST(WordOps, TakesEmptyTexts) {
  EXPECT_EQ(word_ops("", ""), Ops{});
  EXPECT_EQ(word_ops("", "bro"), (Ops{{'+', "bro"}}));
  EXPECT_EQ(word_ops("bro", ""), (Ops{{'-', "bro"}}));
}

TEST(WordOpsProperty, RebuildsBothSides) {
  EXPECT_TRUE(rc::check([] {
    const std::string before = random_text() + " " + random_text(), after = random_text() + " " + random_text();
    const Ops ops = word_ops(before, after);
    RC_ASSERT(side(ops, '-') == before);
    RC_ASSERT(side(ops, '+') == after);
    for (std::size_t i = 1; i < ops.size(); ++i) {
      RC_ASSERT(ops[i - 1].kind != ops[i].kind);
      RC_ASSERT(!(ops[i - 1].kind == '+' && ops[i].kind == '-'));
    }
    for (const TextOp& op : ops) RC_ASSERT(!op.text.empty());
  }));
}

TEST(WordOpsProperty, EqualTextsAreOnePiece) {
  EXPECT_TRUE(rc::check([] {
    const std::string text = "a" + random_text();
    RC_ASSERT(word_ops(text, text) == (Ops{{'=', text}}));
  }));
}

} // namespace
} // namespace arshjul::model
