#include "cli/worker_pool.hpp"

#include "cli/error_json.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace arshjul::cli {
namespace {

// An answer on the pipe: one letter that says what follows.
constexpr char made = '=';
constexpr char failed = '!';

struct Worker {
  std::size_t index = 0;
  pid_t process = -1;
  int answer = -1; // the pipe's reading end
  std::string received;
};

Outcome attempt(std::size_t index, const std::function<std::string(std::size_t)>& work) {
  try {
    return {work(index), std::nullopt};
  } catch (const Error& error) {
    return {{}, error};
  } catch (const std::exception& error) {
    return {{}, Error(Fault::internal, "", error.what(), "please report this")};
  }
}

[[noreturn]] void answer_and_exit(int pipe, const Outcome& outcome) {
  const std::string bytes = outcome.error ? failed + write_json(error_as_json(*outcome.error)) : made + outcome.bytes;
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t now = ::write(pipe, bytes.data() + sent, bytes.size() - sent);
    if (now < 0 && errno != EINTR) ::_exit(1);
    if (now > 0) sent += static_cast<std::size_t>(now);
  }
  ::_exit(0);
}

Worker start(std::size_t index, const std::function<std::string(std::size_t)>& work) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw Error(Fault::internal, "", "no pipe can be made");
  const pid_t parent = ::getpid();
  const pid_t process = ::fork();
  if (process < 0) {
    ::close(ends[0]);
    ::close(ends[1]);
    throw Error(Fault::internal, "", "no process can be started", "try --jobs 1");
  }
  if (process == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // an interrupted run leaves nobody behind
    if (::getppid() != parent) ::_exit(1);
    ::close(ends[0]);
    answer_and_exit(ends[1], attempt(index, work));
  }
  ::close(ends[1]);
  return {index, process, ends[0], {}};
}

// Takes what the worker has sent; false when it has ended.
bool receive(Worker& worker) {
  std::array<char, 65536> buffer{};
  const ssize_t got = ::read(worker.answer, buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR;
  worker.received.append(buffer.data(), static_cast<std::size_t>(got));
  return got > 0;
}

Outcome finish(const Worker& worker) {
  ::close(worker.answer);
  int status = 0;
  while (::waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
  }
  if (status != 0 || worker.received.empty()) return {{}, Error(Fault::internal, "", "the worker process died")};
  if (worker.received.front() == failed)
    return {{}, error_from_json(parse_json(worker.received.substr(1), "a worker's answer"))};
  return {worker.received.substr(1), std::nullopt};
}

} // namespace

std::vector<Outcome> run_side_by_side(std::size_t count, int jobs, const std::function<std::string(std::size_t)>& work,
                                      const std::function<void(std::size_t)>& ended) {
  const std::size_t limit =
      jobs > 0 ? static_cast<std::size_t>(jobs) : std::max(1U, std::thread::hardware_concurrency());
  std::vector<Outcome> outcomes(count);
  std::vector<Worker> running;
  std::size_t next = 0;
  while (next < count || !running.empty()) {
    while (next < count && running.size() < limit) running.push_back(start(next++, work));
    std::vector<pollfd> waited;
    for (const Worker& worker : running) waited.push_back({worker.answer, POLLIN, 0});
    if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
      throw Error(Fault::internal, "", "waiting for the workers failed");
    for (std::size_t i = running.size(); i-- > 0;) {
      if (waited[i].revents == 0 || receive(running[i])) continue;
      outcomes[running[i].index] = finish(running[i]);
      ended(running[i].index);
      running.erase(running.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
  return outcomes;
}

} // namespace arshjul::cli
