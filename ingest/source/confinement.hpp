// What a process may still do once it has said that it wants no more: compute, and read what reading a PDF needs.
#pragma once

#include "ingest/source/limited_child.hpp"

namespace arshjul::ingest {

// Confines the calling process for good: limits of memory, time and files; no new privileges, no other programs, no
// network, no files but the data files of PDF and fonts. What the kernel doesn't offer is left out in silence, for it
// is a second wall. Memory limit and system call filter are left out in a sanitizer's build, which can't live in them.
void confine_this_process(const Limits& limits);

} // namespace arshjul::ingest
