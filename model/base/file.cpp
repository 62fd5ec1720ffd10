#include "model/base/file.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <iostream>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/evp.h>

#include "model/base/error.hpp"

namespace arshjul {
namespace {

constexpr std::uintmax_t largest_file = std::uintmax_t{1} << 30; // 1 GiB: no committee document comes near

std::string reason() { return std::strerror(errno); }

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& what, const std::string& hint = {}) {
  throw Error(Fault::unreadable, path.string(), what, hint);
}

// A file descriptor that closes itself.
struct Descriptor {
  int fd = -1;
  explicit Descriptor(int opened) : fd(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
};

void write_all(int fd, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(path, "can't be written: " + reason());
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

} // namespace

std::string read_file(const std::filesystem::path& path) {
  if (path == "-") return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.fd < 0) {
    if (errno == ENOENT) fail(path, "there is no such file");
    if (errno == EACCES) fail(path, "may not be read", "ask for the right to read it, or copy it to a place of your own");
    fail(path, "can't be opened: " + reason());
  }
  struct stat status {};
  if (::fstat(file.fd, &status) != 0) fail(path, "can't be read: " + reason());
  if (S_ISDIR(status.st_mode)) fail(path, "is a folder, not a file", "name the files in it");
  if (!S_ISREG(status.st_mode)) fail(path, "is not an ordinary file");
  if (static_cast<std::uintmax_t>(status.st_size) > largest_file)
    throw Error(Fault::too_big, path.string(), "is larger than 1 GiB", "split it");
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t got = ::read(file.fd, bytes.data() + have, bytes.size() - have);
    if (got < 0) {
      if (errno == EINTR) continue;
      fail(path, "can't be read: " + reason());
    }
    if (got == 0) break;
    have += static_cast<std::size_t>(got);
  }
  bytes.resize(have);
  return bytes;
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  if (path == "-") {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    if (!std::cout) fail("standard output", "can't be written");
    return;
  }
  std::error_code error;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
  if (error) fail(path.parent_path(), "the folder can't be made: " + error.message());
  if (std::filesystem::is_directory(path, error)) fail(path, "is a folder, not a file");
  if (std::filesystem::is_fifo(path, error) || std::filesystem::is_character_file(path, error)) {
    const Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC)); // a rename would put a file in its place
    if (device.fd < 0) fail(path, "can't be written: " + reason());
    return write_all(device.fd, bytes, path);
  }
  std::string temporary = path.string() + ".XXXXXX";
  {
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.fd < 0) fail(path, "can't be written: " + reason());
    try {
      write_all(file.fd, bytes, path);
      const mode_t mask = ::umask(0);
      ::umask(mask);
      if (::fchmod(file.fd, 0666 & ~mask) != 0 || ::fsync(file.fd) != 0) fail(path, "can't be written: " + reason());
    } catch (...) {
      ::unlink(temporary.c_str());
      throw;
    }
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const std::string why = reason();
    ::unlink(temporary.c_str());
    fail(path, "can't be written: " + why);
  }
}

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
    throw Error(Fault::internal, "", "SHA-256 is not available");
  static constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  for (unsigned int i = 0; i < length; ++i) {
    out += hex[digest[i] >> 4];
    out += hex[digest[i] & 15];
  }
  return out;
}

} // namespace arshjul
