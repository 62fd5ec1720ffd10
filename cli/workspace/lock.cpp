#include "cli/workspace/lock.hpp"

#include "model/base/error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace arshjul::cli {

Lock::Lock(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) throw Error(Fault::unreadable, folder.string(), "can't be made or opened");
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return;
  ::close(descriptor);
  throw Error(Fault::unreadable, folder.string(), "another run is at work here", "wait until it has ended");
}

Lock::~Lock() {
  ::close(descriptor);
}

} // namespace arshjul::cli
