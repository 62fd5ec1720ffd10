#include "model/exchange.hpp"
#include "tests/model/random_items.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

TEST(ExchangeProperty, ADocumentReadBackIsWrittenTheSame) {
  EXPECT_TRUE(rc::check([] {
    const std::string json = write(random_document("a.pdf"));
    RC_ASSERT(write(read_document(json, "a.json")) == json);
  }));
}

TEST(ExchangeProperty, ADossierReadBackIsWrittenTheSame) {
  EXPECT_TRUE(rc::check([] {
    const Dossier dossier = merge_documents({random_document("a.pdf"), random_document("b.pdf")});
    const std::string json = write(dossier);
    RC_ASSERT(write(read_dossier(json, "d.json")) == json);
  }));
}

TEST(ExchangeProperty, ADiffReadBackIsWrittenTheSame) {
  EXPECT_TRUE(rc::check([] {
    const Dossier before = merge_documents({random_document("a.pdf")}),
                  after = merge_documents({random_document("b.pdf")});
    const std::string json = write(compare(before, after));
    RC_ASSERT(write(read_diff(json, "diff.json")) == json);
  }));
}

TEST(ExchangeProperty, MergingLosesNoItemAndNoPlace) {
  EXPECT_TRUE(rc::check([] {
    const Document a = random_document("a.pdf"), b = random_document("b.pdf");
    const Dossier dossier = merge_documents({a, b});
    RC_ASSERT(dossier.goals.size() <= a.goals.size() + b.goals.size());
    RC_ASSERT(dossier.goals.size() >= std::max(a.goals.size(), b.goals.size()));
    std::size_t places = 0;
    for (const Goal& goal : dossier.goals) places += goal.provenance.size();
    RC_ASSERT(places == a.goals.size() + b.goals.size());
  }));
}

} // namespace
} // namespace arshjul::model
