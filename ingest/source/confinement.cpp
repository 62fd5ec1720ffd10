// Three walls, each alone enough for most attacks: resource limits (setrlimit), a list of allowed system calls
// (seccomp, Documentation/userspace-api/seccomp_filter.rst of Linux), and folders that may be read (Landlock, ibid.
// landlock.rst).
#include "ingest/source/confinement.hpp"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace arshjul::ingest {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

#if defined(__x86_64__)
constexpr unsigned int this_machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned int this_machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int this_machine = 0; // no filter is made
#endif

constexpr rlim_t files_open_most = 64;

// Memory, clocks, reading of opened files, the answer, and the end.
constexpr int allowed_calls[] = {
    SYS_read,         SYS_write,          SYS_readv,        SYS_writev,    SYS_pread64,      SYS_lseek,
    SYS_close,        SYS_fstat,          SYS_newfstatat,   SYS_openat,    SYS_getdents64,   SYS_fcntl,
    SYS_faccessat,    SYS_readlinkat,     SYS_statx,        SYS_statfs,    SYS_fstatfs,      SYS_brk,
    SYS_mmap,         SYS_munmap,         SYS_mremap,       SYS_mprotect,  SYS_madvise,      SYS_futex,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_getpid,    SYS_gettid,       SYS_tgkill,
    SYS_exit,         SYS_exit_group,     SYS_getrandom,    SYS_getrusage, SYS_gettimeofday, SYS_clock_gettime,
    SYS_sysinfo,      SYS_uname,
#if defined(__x86_64__)
    SYS_open,         SYS_stat,           SYS_access,       SYS_readlink,  SYS_time,
#endif
};

// CMaps and Unicode tables, fonts and where they are, time zones.
constexpr const char* readable_folders[] = {"/usr/share/poppler",    "/usr/share/fonts",      "/etc/fonts",
                                            "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/zoneinfo"};

template <typename Resource>
void limit(Resource resource, rlim_t soft, rlim_t hard) {
  const rlimit value{soft, hard};
  ::setrlimit(resource, &value);
}

void limit_resources(const Limits& limits) {
  const auto seconds = static_cast<rlim_t>(limits.cpu_seconds);
  if (!sanitized) limit(RLIMIT_AS, limits.memory, limits.memory);
  limit(RLIMIT_CPU, seconds, seconds + 1); // SIGXCPU first, SIGKILL if that was not enough
  limit(RLIMIT_CORE, 0, 0);
  limit(RLIMIT_NOFILE, files_open_most, files_open_most);
  // Writing to a file fails instead of killing.
  std::signal(SIGXFSZ, SIG_IGN);
  limit(RLIMIT_FSIZE, 0, 0);
}

void allow_reading_of(const char* folder, int ruleset) {
  const int opened = ::open(folder, O_PATH | O_CLOEXEC);
  if (opened < 0) return;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  rule.parent_fd = opened;
  ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  ::close(opened);
}

void restrict_files() {
  landlock_ruleset_attr attributes{};
  // All of Landlock's first version: what is handled and not allowed by a rule is denied.
  attributes.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
  const auto ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
  if (ruleset < 0) return;
  for (const char* folder : readable_folders) allow_reading_of(folder, ruleset);
  ::syscall(SYS_landlock_restrict_self, ruleset, 0);
  ::close(ruleset);
}

// A program for the kernel's filter: another machine's calls kill, listed calls pass, all others fail with EPERM.
std::vector<sock_filter> call_filter() {
  const auto answer = [](unsigned int value) { return sock_filter(BPF_STMT(BPF_RET | BPF_K, value)); };
  const auto load = [](std::size_t offset) {
    return sock_filter(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned int>(offset)));
  };
  const auto skip_unless = [](unsigned int value) {
    return sock_filter(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1));
  };
  const auto skip_if = [](unsigned int value) { return sock_filter(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0)); };
  std::vector<sock_filter> program;
  program.push_back(load(offsetof(seccomp_data, arch)));
  program.push_back(skip_if(this_machine));
  program.push_back(answer(SECCOMP_RET_KILL_PROCESS));
  program.push_back(load(offsetof(seccomp_data, nr)));
  for (int call : allowed_calls) {
    program.push_back(skip_unless(static_cast<unsigned int>(call)));
    program.push_back(answer(SECCOMP_RET_ALLOW));
  }
  program.push_back(answer(SECCOMP_RET_ERRNO | EPERM));
  return program;
}

void filter_calls() {
  if (sanitized || this_machine == 0) return;
  std::vector<sock_filter> program = call_filter();
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

} // namespace

void confine_this_process(const Limits& limits) {
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  restrict_files();
  limit_resources(limits);
  filter_calls();
}

} // namespace arshjul::ingest
