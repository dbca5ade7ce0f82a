// Who this machine is. NVML is loaded at run time, so that the program starts where there is no driver.
#include "probes/device/probe.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

namespace cw::probes {

namespace {

/// The four calls of NVML we need, declared by hand: its header is not part of every toolkit.
class Nvml {
public:
    Nvml()
    {
        library_ = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
        if (!library_)
            return;
        using Init = int (*)();
        const auto init = reinterpret_cast<Init>(dlsym(library_, "nvmlInit_v2"));
        ready_ = init && init() == 0;
    }
    ~Nvml()
    {
        if (!library_)
            return;
        using Shutdown = int (*)();
        if (const auto shutdown = reinterpret_cast<Shutdown>(dlsym(library_, "nvmlShutdown")); ready_ && shutdown)
            shutdown();
        dlclose(library_);
    }
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    [[nodiscard]] std::string driver() const
    {
        using Version = int (*)(char *, unsigned);
        char text[96] = {};
        const auto version =
            ready_ ? reinterpret_cast<Version>(dlsym(library_, "nvmlSystemGetDriverVersion")) : nullptr;
        return version && version(text, sizeof text) == 0 ? text : "";
    }

    [[nodiscard]] std::vector<std::string> devices() const
    {
        using Count = int (*)(unsigned *);
        using Handle = int (*)(unsigned, void **);
        using Name = int (*)(void *, char *, unsigned);
        std::vector<std::string> names;
        if (!ready_)
            return names;
        const auto count = reinterpret_cast<Count>(dlsym(library_, "nvmlDeviceGetCount_v2"));
        const auto handle = reinterpret_cast<Handle>(dlsym(library_, "nvmlDeviceGetHandleByIndex_v2"));
        const auto name = reinterpret_cast<Name>(dlsym(library_, "nvmlDeviceGetName"));
        unsigned total = 0;
        if (!count || !handle || !name || count(&total) != 0)
            return names;
        for (unsigned i = 0; i < total; ++i) {
            void *device = nullptr;
            char text[96] = {};
            if (handle(i, &device) == 0 && name(device, text, sizeof text) == 0)
                names.emplace_back(text);
        }
        return names;
    }

private:
    void *library_ = nullptr;
    bool ready_ = false;
};

constexpr double busyShare = 0.25; // of all cores; above it the machine was not ours alone

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.rfind("model name", 0) == 0)
            return line.substr(line.find(':') + 2);
    return "unknown processor";
}

} // namespace

Identity identifyMachine()
{
    const Nvml nvml;
    return {processorName(), int(std::thread::hardware_concurrency()), nvml.driver(), nvml.devices()};
}

std::string busyNote()
{
    std::ifstream file("/proc/loadavg");
    double load = 0;
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    if (!(file >> load) || load < busyShare * cores)
        return {};
    char text[160];
    std::snprintf(text, sizeof text, "other programs used this machine: load %.1f on %u cores; figures may be too low",
                  load, cores);
    return text;
}

std::vector<std::unique_ptr<Probe>> allProbes()
{
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(makeHostMemoryProbe());
    probes.push_back(makeHostMatrixProbe());
    probes.push_back(makeHostStorageProbe());
    probes.push_back(makeGpuMemoryProbe());
    return probes;
}

} // namespace cw::probes
