#include "ingest/source/limited_child.hpp"
#include "model/base/error.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <new>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace arshjul::ingest {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

Limits tight() {
  Limits limits;
  limits.cpu_seconds = 1;
  limits.wall_seconds = 30; // a busy machine gives little of it
  limits.answer = 1 << 20;
  return limits;
}

Error error_of(const std::function<std::string()>& work, const Limits& limits = tight()) {
  try {
    run_limited(work, limits, "fil.pdf");
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "no error";
  return {Fault::internal, "", ""};
}

[[noreturn]] void compute_forever() {
  volatile bool always = true;
  while (always) {
  }
  std::abort();
}

bool says(const Error& error, const char* part) {
  return std::string(error.what()).find(part) != std::string::npos;
}

int open_descriptors() {
  int count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
  return count;
}

TEST(LimitedChild, GivesBackWhatTheWorkGave) {
  EXPECT_EQ(run_limited([] { return std::string("svar"); }, tight(), "fil.pdf"), "svar");
  EXPECT_EQ(run_limited([] { return std::string(); }, tight(), "fil.pdf"), "");
  const std::string large(900'000, '\0');
  EXPECT_EQ(run_limited([&] { return large; }, tight(), "fil.pdf"), large);
}

TEST(LimitedChild, AnErrorComesThroughWhole) {
  const Error error = error_of([]() -> std::string {
    throw Error(Fault::locked, {"annan.pdf", 7, "är \"låst\"\n", "lås upp"});
  });
  EXPECT_EQ(error.fault, Fault::locked);
  EXPECT_EQ(error.diagnostic.file, "annan.pdf");
  EXPECT_EQ(error.diagnostic.page, 7);
  EXPECT_EQ(error.diagnostic.what, "är \"låst\"\n");
  EXPECT_EQ(error.diagnostic.hint, "lås upp");
}

TEST(LimitedChild, AnyExceptionNamesTheFile) {
  const Error error = error_of([]() -> std::string { throw std::runtime_error("oväntat"); });
  EXPECT_EQ(error.fault, Fault::internal);
  EXPECT_TRUE(says(error, "fil.pdf: oväntat"));
}

TEST(LimitedChild, ACrashIsAnError) {
  const Error error = error_of([]() -> std::string { ::raise(SIGKILL), std::abort(); });
  EXPECT_TRUE(says(error, "fil.pdf"));
  const Error aborted = error_of([]() -> std::string {
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
  });
  EXPECT_EQ(aborted.fault, Fault::malformed);
  EXPECT_TRUE(says(aborted, "broke the reading process"));
}

TEST(LimitedChild, AnEarlyExitIsAnError) {
  EXPECT_EQ(error_of([]() -> std::string { ::_exit(0); }).fault, Fault::malformed);
}

TEST(LimitedChild, EndlessComputingEnds) {
  const Error error = error_of([]() -> std::string { compute_forever(); });
  EXPECT_EQ(error.fault, Fault::too_big);
  EXPECT_TRUE(says(error, "1 seconds of computing"));
}

TEST(LimitedChild, TheClockEndsItToo) {
  Limits limits = tight();
  limits.cpu_seconds = 60;
  limits.wall_seconds = 1;
  const Error error = error_of([]() -> std::string { compute_forever(); }, limits);
  EXPECT_EQ(error.fault, Fault::too_big);
  EXPECT_TRUE(says(error, "within 1 seconds"));
}

TEST(LimitedChild, MemoryIsBounded) {
  if (sanitized) GTEST_SKIP() << "a sanitizer needs the address space";
  Limits limits = tight();
  limits.memory = std::size_t{512} << 20;
  const Error error = error_of(
      [] {
        std::vector<std::unique_ptr<char[]>> kept; // never touched, so that it takes no time
        for (;;) kept.emplace_back(new char[std::size_t{16} << 20]);
        return std::string();
      },
      limits);
  EXPECT_EQ(error.fault, Fault::too_big);
  EXPECT_TRUE(says(error, "memory"));
}

TEST(LimitedChild, TheAnswerIsBounded) {
  EXPECT_EQ(error_of([] { return std::string(2 << 20, 'x'); }).fault, Fault::too_big);
}

TEST(LimitedChild, NoFileIsWrittenAndNoNetworkOpened) {
  const auto path = std::filesystem::temp_directory_path() / ("arshjul-confined-" + std::to_string(::getpid()));
  const std::string answer = run_limited(
      [&] {
        std::ofstream(path) << std::string(100, 'x') << std::flush;
        const int socket = sanitized ? -1 : ::socket(AF_INET, SOCK_STREAM, 0);
        const pid_t another = sanitized ? -1 : ::fork();
        if (another == 0) ::_exit(0);
        return std::string(socket < 0 ? "no socket" : "socket") + (another < 0 ? ", no process" : ", process");
      },
      tight(), "fil.pdf");
  std::error_code error;
  EXPECT_TRUE(!std::filesystem::exists(path, error) || std::filesystem::file_size(path, error) == 0);
  std::filesystem::remove(path, error);
  if (answer != "no socket, no process") GTEST_SKIP() << "this kernel filters no system calls";
}

TEST(LimitedChild, NothingIsLeftBehind) {
  const int before = open_descriptors();
  for (int i = 0; i < 20; ++i) {
    run_limited([] { return std::string("svar"); }, tight(), "fil.pdf");
    error_of([]() -> std::string { ::_exit(3); });
  }
  EXPECT_EQ(open_descriptors(), before);
  EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1); // no child at all
}

} // namespace
} // namespace arshjul::ingest
