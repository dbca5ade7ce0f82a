#include "probes/device/gpudriver.h"

#include <dlfcn.h>
#include <unistd.h>

namespace cw::probes {

namespace {

/// 12040 → "12.4", as cuDriverGetVersion counts.
std::string versionText(int cuda)
{
    constexpr int perMajor = 1000, perMinor = 10;
    return std::to_string(cuda / perMajor) + '.' + std::to_string(cuda % perMajor / perMinor);
}

std::optional<int> servedVersion(void *library)
{
    constexpr int success = 0;
    const auto ask = reinterpret_cast<int (*)(int *)>(dlsym(library, "cuDriverGetVersion"));
    int version = 0;
    return ask && ask(&version) == success && version > 0 ? std::optional(version) : std::nullopt;
}

bool exists(const std::string &path)
{
    return access(path.c_str(), F_OK) == 0;
}

} // namespace

GpuDriver findGpuDriver(const char *library, const std::string &root)
{
    GpuDriver driver;
    const std::string control = root + "/dev/nvidiactl";
    // Under Windows' subsystem for Linux the module is Windows' own and its device is dxg; on Jetson it is nvgpu.
    for (const char *trace : {"/proc/driver/nvidia/version", "/dev/nvidiactl", "/dev/dxg", "/dev/nvhost-gpu"})
        driver.hasModule = driver.hasModule || exists(root + trace);
    driver.isClosed = exists(control) && access(control.c_str(), R_OK | W_OK) != 0;
    if (void *const loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL)) {
        driver.hasLibrary = true;
        driver.cuda = servedVersion(loaded);
        dlclose(loaded);
    }
    return driver;
}

std::string driverObstacle(const GpuDriver &driver, int runtime)
{
    if (!driver.hasLibrary && !driver.hasModule)
        return "no NVIDIA driver was found on this machine";
    if (!driver.hasLibrary)
        return "the NVIDIA driver runs in the kernel, but its library libcuda.so.1 was not found; install the driver's "
               "packages for programs, or open them to this container";
    if (!driver.hasModule)
        return "the NVIDIA driver is installed, but its kernel module is not loaded; load it, or restart the machine";
    if (driver.isClosed)
        return "no permission to use the GPU: /dev/nvidiactl is not open to this user";
    if (driver.cuda && *driver.cuda < runtime)
        return "the NVIDIA driver serves CUDA " + versionText(*driver.cuda) + ", this program needs " +
               versionText(runtime) + "; install a newer driver";
    return {};
}

} // namespace cw::probes
