// The processor's caches of the last level together, as Linux tells them under /sys: arrays meant to measure memory
// must be far larger (STREAM's rule: four times). Plain C++.
#pragma once

#include <cstddef>
#include <string>

namespace cw::probes {

/// Bytes, each shared cache counted once; 0 where the system does not tell. `sys` is "/sys" but in tests.
[[nodiscard]] std::size_t lastLevelCacheBytes(const std::string &sys = "/sys");
/// Memory that programs can have without others being pushed out; 0 where the system does not tell.
[[nodiscard]] std::size_t availableMemoryBytes(const std::string &meminfo = "/proc/meminfo");

} // namespace cw::probes
