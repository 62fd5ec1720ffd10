// Looks again and again instead of asking the system for events: events don't come from network drives, and they tell
// of each piece of a file that is being copied.
#include "cli/commands/commands.hpp"
#include "cli/workspace/inputs.hpp"
#include "cli/workspace/settling.hpp"

#include <algorithm>
#include <csignal>
#include <cstdint>

namespace arshjul::cli {
namespace {

constexpr std::chrono::milliseconds longest_pause{1000}; // between two looks

// SIGINT and SIGTERM wait until somebody asks for them, so that a run is never cut off.
class HeldSignals {
public:
  HeldSignals() {
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &held, &usual);
  }
  ~HeldSignals() { pthread_sigmask(SIG_SETMASK, &usual, nullptr); }
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

  // Waits; true when one of them came.
  bool came_within(std::chrono::milliseconds time) const {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    const timespec wait{seconds.count(), std::chrono::nanoseconds(time - seconds).count()};
    return sigtimedwait(&held, nullptr, &wait) > 0;
  }

private:
  sigset_t held{}, usual{};
};

// A run that fails is said, and the next change may mend it.
void run_once(const WatchOptions& options, const CommonOptions& common, Messages& messages) {
  try {
    run_command(options.workspace, common, messages);
  } catch (const Error& error) {
    messages.failure(error.diagnostic);
  }
}

} // namespace

int watch_command(const WatchOptions& options, const CommonOptions& common, Messages& messages) {
  const std::chrono::milliseconds quiet(static_cast<std::int64_t>(options.settle * 1000));
  const std::chrono::milliseconds pause = std::clamp(quiet, std::chrono::milliseconds(50), longest_pause);
  check_workspace(options.workspace.folder);
  const HeldSignals signals;
  Settling settling(quiet);
  messages.note("watching " + (options.workspace.folder / "ingest").string() + " until it is interrupted");
  do {
    if (settling.ready(list_workspace(options.workspace.folder), std::chrono::steady_clock::now()))
      run_once(options, common, messages);
  } while (!signals.came_within(pause));
  messages.note("stopped");
  return done;
}

} // namespace arshjul::cli
