#include "cli/workspace/inputs.hpp"
#include "cli/workspace/lock.hpp"
#include "cli/workspace/state.hpp"

#include <fstream>

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

class WorkspaceFiles : public testing::Test {
protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "arshjul-test.XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder = name;
  }
  void TearDown() override { fs::remove_all(folder); }

  void touch(const char* path) {
    fs::create_directories((folder / path).parent_path());
    std::ofstream(folder / path) << "x";
  }

  fs::path folder;
};

TEST_F(WorkspaceFiles, InputsAreListedInOrderWithoutLitter) {
  for (const char* path : {"b.pdf", "2024/a.pdf", "2024/~$a.docx", ".hidden", "@eaDir/a.pdf", ".git/x.txt",
                           "c.pdf.part", "Thumbs.db", "d.tmp", "2024/brev.txt~", "å.txt"})
    touch(path);
  EXPECT_EQ(list_inputs(folder), (std::vector<std::string>{"2024/a.pdf", "b.pdf", "å.txt"}));
}

TEST_F(WorkspaceFiles, ALinkToAFolderIsNotFollowed) {
  touch("a/x.txt");
  fs::create_directory_symlink(folder, folder / "a" / "loop");
  EXPECT_EQ(list_inputs(folder), (std::vector<std::string>{"a/x.txt"}));
}

TEST_F(WorkspaceFiles, AFolderThatCanNotBeListedIsAnError) {
  EXPECT_THROW(list_inputs(folder / "none"), Error);
}

TEST_F(WorkspaceFiles, TwoRunsExcludeEachOther) {
  {
    const Lock first(folder / "model");
    EXPECT_THROW(Lock(folder / "model"), Error);
  }
  EXPECT_NO_THROW(Lock(folder / "model"));
}

TEST(RunState, IsReadAsItWasWritten) {
  State state{"1.0", "abc", {}, {{"render/a.pdf", "44"}}};
  state.inputs["2024/a.pdf"] = {"11", "22", std::nullopt};
  state.inputs["b.pdf"] = {"33", "", Error(Fault::locked, Diagnostic{"b.pdf", 3, "is locked", "unlock it"})};
  const State read = read_state(write(state));
  EXPECT_EQ(write(read), write(state));
  ASSERT_TRUE(read.inputs.at("b.pdf").failure);
  EXPECT_EQ(read.inputs.at("b.pdf").failure->fault, Fault::locked);
  EXPECT_EQ(read.inputs.at("b.pdf").failure->diagnostic.page, 3);
}

TEST(RunState, DamagedIsEmpty) {
  for (const char* text : {"", "{", "[]", "{}", R"({"program": 1, "vocabulary": "", "inputs": {}, "outputs": []})"})
    EXPECT_TRUE(read_state(text).inputs.empty()) << text;
}

} // namespace
} // namespace arshjul::cli
