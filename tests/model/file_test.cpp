#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/base/json.hpp"

#include <filesystem>
#include <string>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace arshjul {
namespace {

class Files : public testing::Test {
protected:
  void SetUp() override { std::filesystem::create_directories(folder); }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("arshjul-file-test-" + std::to_string(::getpid()));
};

Fault fault_of(const std::filesystem::path& path) {
  try {
    read_file(path);
  } catch (const Error& error) {
    return error.fault;
  }
  return Fault::internal;
}

TEST_F(Files, GivesBackWhatWasWritten) {
  const std::string bytes("a\0b\xFF", 4);
  write_file(folder / "deep" / "er" / "data", bytes);
  EXPECT_EQ(read_file(folder / "deep" / "er" / "data"), bytes);
  write_file(folder / "deep" / "er" / "data", "");
  EXPECT_EQ(read_file(folder / "deep" / "er" / "data"), "");
}

TEST_F(Files, LeavesNothingBesideTheTarget) {
  write_file(folder / "one", "1");
  EXPECT_THROW(write_file(folder, "2"), Error) << "a folder is no target";
  std::size_t entries = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++entries;
  EXPECT_EQ(entries, 1u);
}

TEST_F(Files, SaysWhatCannotBeRead) {
  EXPECT_EQ(fault_of(folder / "nowhere"), Fault::unreadable);
  EXPECT_EQ(fault_of(folder), Fault::unreadable);
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(fault_of(folder / "pipe"), Fault::unreadable) << "not an ordinary file";
}

TEST_F(Files, WritesIntoAPipeAndLeavesItAPipe) {
  const std::filesystem::path pipe = folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  ASSERT_GE(reader, 0);
  write_file(pipe, "genom röret");
  std::string got(64, '\0');
  const ssize_t length = ::read(reader, got.data(), got.size());
  ::close(reader);
  EXPECT_EQ(got.substr(0, length > 0 ? static_cast<std::size_t>(length) : 0), "genom röret");
  EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST(Sha256, IsTheStandards) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(JsonText, NamesLineAndColumnOfAMistake) {
  try {
    parse_json("{\n \"a\": 1,\n \"b\" 2\n}", "settings.json");
    FAIL() << "it took a missing colon";
  } catch (const Error& error) {
    EXPECT_EQ(error.fault, Fault::malformed);
    EXPECT_NE(std::string(error.what()).find("settings.json: not well-formed JSON at line 3, column 6"),
              std::string::npos)
        << error.what();
  }
}

TEST(JsonText, RefusesANumberThatCannotBeKept) {
  try {
    parse_json(R"({"a": 1e999})", "settings.json");
    FAIL() << "it took a number larger than any double";
  } catch (const Error& error) {
    EXPECT_EQ(error.fault, Fault::malformed);
    EXPECT_NE(std::string(error.what()).find("settings.json"), std::string::npos) << error.what();
  }
}

TEST(JsonText, WritesNumbersThatReadBackTheSame) {
  const Json value = {{"z", 0.1}, {"a", 1262.0}, {"t", "åäö \u2212"}};
  const std::string written = write_json(value);
  EXPECT_EQ(parse_json(written, "x"), value);
  EXPECT_LT(written.find("\"z\""), written.find("\"a\"")) << "keys stay in the order in which they were written";
}

TEST(Diagnostics, AreWrittenInOneShape) {
  EXPECT_EQ(describe({"plan.pdf", 3, "the page can't be read", "print it to PDF again"}),
            "plan.pdf, page 3: the page can't be read\n  hint: print it to PDF again");
  EXPECT_EQ(describe({"plan.pdf", 0, "is empty", ""}), "plan.pdf: is empty");
  EXPECT_EQ(describe({"", 0, "nothing to do", ""}), "nothing to do");
}

} // namespace
} // namespace arshjul
