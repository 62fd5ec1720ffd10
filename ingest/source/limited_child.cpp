// fork() without exec: the child has the bytes and a warm program already, which costs a millisecond. It answers in one
// frame on a pipe: a letter for the kind, the length, the bytes. Whatever else happens to it is seen from outside.
#include "ingest/source/limited_child.hpp"

#include "ingest/source/confinement.hpp"
#include "model/base/error.hpp"
#include "model/base/json.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace arshjul::ingest {
namespace {

using Clock = std::chrono::steady_clock;

enum class Kind : char { answer = 'a', error = 'e', out_of_memory = 'm' };

struct Frame {
  Kind kind = Kind::answer;
  std::string bytes;
};

using Length = std::uint64_t;
constexpr std::size_t head_size = 1 + sizeof(Length);

constexpr const char* print_anew = "open it in the program for its kind, print it to a new PDF and take that";

class Descriptor {
public:
  explicit Descriptor(int opened) : fd(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  int get() const { return fd; }
  void close() {
    if (fd >= 0) ::close(fd);
    fd = -1;
  }

private:
  int fd;
};

// A child that is never left behind.
class Child {
public:
  explicit Child(pid_t started) : pid(started) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { end(); }

  // Its wait status; waits until `deadline`, then kills.
  int status_by(Clock::time_point deadline) {
    using namespace std::chrono_literals;
    while (pid > 0 && Clock::now() < deadline && !gone(WNOHANG)) ::poll(nullptr, 0, 1);
    return end();
  }

  int end() {
    if (pid > 0) {
      ::kill(pid, SIGKILL);
      gone(0);
    }
    return status;
  }

private:
  bool gone(int options) {
    pid_t got = 0;
    do got = ::waitpid(pid, &status, options);
    while (got < 0 && errno == EINTR);
    if (got != 0) pid = -1;
    return got != 0;
  }

  pid_t pid;
  int status = 0;
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void send(int fd, const Frame& frame) {
  std::array<char, head_size> head{static_cast<char>(frame.kind)};
  const Length length = frame.bytes.size();
  std::memcpy(head.data() + 1, &length, sizeof length);
  if (write_all(fd, {head.data(), head.size()})) write_all(fd, frame.bytes);
}

std::string packed(Fault fault, const Diagnostic& diagnostic) {
  const Json fields = {static_cast<int>(fault), diagnostic.file, diagnostic.page, diagnostic.what, diagnostic.hint};
  return write_json(fields);
}

// The child may be in an attacker's hands: nothing of what it says is taken on trust.
Error unpacked(const std::string& bytes, const std::string& file) {
  try {
    const Json fields = parse_json(bytes, file);
    const int fault = fields.at(0).get<int>();
    if (fault >= 0 && fault <= static_cast<int>(Fault::internal))
      return {static_cast<Fault>(fault),
              {fields.at(1).get<std::string>(), fields.at(2).get<int>(), fields.at(3).get<std::string>(),
               fields.at(4).get<std::string>()}};
  } catch (const std::exception&) { // said below
  }
  return {Fault::internal, file, "the reading process gave an answer that makes no sense", print_anew};
}

Frame work_frame(const std::function<std::string()>& work, const std::string& file) {
  try {
    return {Kind::answer, work()};
  } catch (const Error& error) {
    return {Kind::error, packed(error.fault, error.diagnostic)};
  } catch (const std::bad_alloc&) {
    return {Kind::out_of_memory, {}};
  } catch (const std::exception& error) {
    return {Kind::error,
            packed(Fault::internal, {file, 0, error.what(), "report this with the file, if you may share it"})};
  }
}

// In the child: only the answer's pipe stays open, and nothing is said on the terminal.
void leave_all_but(int pipe) {
  constexpr int answer_fd = 3;
  if (pipe != answer_fd) ::dup2(pipe, answer_fd);
  ::close_range(answer_fd + 1, ~0U, 0);
#if !defined(__SANITIZE_ADDRESS__) // a sanitizer's report must be seen
  const int nowhere = ::open("/dev/null", O_RDWR);
  if (nowhere < 0) return;
  for (int fd = 0; fd < answer_fd; ++fd) ::dup2(nowhere, fd);
  ::close(nowhere);
#endif
}

[[noreturn]] void be_child(const std::function<std::string()>& work, const Limits& limits, const std::string& file,
                           int pipe, pid_t parent) {
  constexpr int answer_fd = 3;
  leave_all_but(pipe);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(1); // it died before we asked to be told
  confine_this_process(limits);
  try {
    send(answer_fd, work_frame(work, file));
  } catch (...) {
    ::_exit(1); // even the error was too much for the memory: seen from outside as a crash
  }
  ::_exit(0); // no destructors: they belong to the parent
}

// Reads one frame. Nothing when the child ended without one.
std::optional<Frame> receive(int fd, const Limits& limits, Clock::time_point deadline, const std::string& file) {
  std::string bytes;
  std::array<char, 65536> chunk;
  for (;;) {
    if (bytes.size() >= head_size) {
      Length length = 0;
      std::memcpy(&length, bytes.data() + 1, sizeof length);
      if (length > limits.answer)
        throw Error(Fault::too_big, file, "holds more than can be handled: its result is too large", "split it");
      if (bytes.size() - head_size >= length)
        return Frame{static_cast<Kind>(bytes[0]), bytes.substr(head_size, length)};
      bytes.reserve(head_size + length);
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd waiting{fd, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<std::int64_t>(left, 0)));
    if (ready == 0)
      throw Error(Fault::too_big, file, "could not be read within " + std::to_string(limits.wall_seconds) + " seconds",
                  print_anew);
    const ssize_t got = ready < 0 ? -1 : ::read(fd, chunk.data(), chunk.size());
    if (got == 0) return std::nullopt;
    if (got < 0 && errno != EINTR) return std::nullopt;
    if (got > 0) bytes.append(chunk.data(), static_cast<std::size_t>(got));
  }
}

Error out_of_memory(const std::string& file) {
  return {Fault::too_big, file, "needs more memory than it may have: it is very large, or made to do harm", print_anew};
}

Error ended_badly(int status, const Limits& limits, const std::string& file) {
  const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  // SIGKILL without our doing: the hard CPU limit, or the kernel out of memory.
  if (signal == SIGXCPU)
    return {Fault::too_big, file,
            "could not be read within " + std::to_string(limits.cpu_seconds) + " seconds of computing", print_anew};
  if (signal == SIGKILL) return out_of_memory(file);
  const std::string how = signal != 0 ? std::string(" (") + ::strsignal(signal) + ")" : "";
  return {Fault::malformed, file, "broke the reading process" + how + ": it is damaged, or made to do harm",
          print_anew};
}

} // namespace

std::string run_limited(const std::function<std::string()>& work, const Limits& limits, std::string_view file) {
  const std::string name(file);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0)
    throw Error(Fault::internal, name, std::string("no pipe for the reading process: ") + std::strerror(errno));
  Descriptor from_child(ends[0]), to_parent(ends[1]);
  const pid_t parent = ::getpid();
  const pid_t pid = ::fork();
  if (pid < 0)
    throw Error(Fault::internal, name, std::string("no reading process: ") + std::strerror(errno), "try again");
  if (pid == 0) be_child(work, limits, name, to_parent.get(), parent);
  Child child(pid);
  to_parent.close();
  const Clock::time_point deadline = Clock::now() + std::chrono::seconds(limits.wall_seconds);
  std::optional<Frame> frame = receive(from_child.get(), limits, deadline, name);
  if (!frame) throw ended_badly(child.status_by(deadline), limits, name);
  if (frame->kind == Kind::answer) return std::move(frame->bytes);
  if (frame->kind == Kind::out_of_memory) throw out_of_memory(name);
  throw unpacked(frame->bytes, name);
}

} // namespace arshjul::ingest
