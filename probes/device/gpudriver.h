// Why there is no GPU to be had, told apart by what the driver left on this machine: no driver at all, its library
// without its kernel module, device files that are closed to this user, or a driver older than this program. The CUDA
// runtime says the same of the first and the last. No CUDA; the driver's library is loaded at run time.
#pragma once

#include <optional>
#include <string>

namespace cw::probes {

struct GpuDriver {
    bool hasLibrary = false; ///< of user programs (libcuda)
    bool hasModule = false;  ///< in the kernel
    bool isClosed = false;   ///< its device file is there and not open to this user
    std::optional<int> cuda; ///< highest version it serves, counted as CUDA counts: 13.0 is 13000
};

/// `library` and `root` are other ones only in tests.
[[nodiscard]] GpuDriver findGpuDriver(const char *library = "libcuda.so.1", const std::string &root = {});
/// A sentence when `driver` cannot serve a program of the CUDA version `runtime`; empty when it can, or where that is
/// not told: then the runtime's own error counts.
[[nodiscard]] std::string driverObstacle(const GpuDriver &driver, int runtime);

} // namespace cw::probes
