// Who this machine is. NVML is loaded at run time, so that the program starts where there is no driver.
#include "probes/device/gpuprobes.h"
#include "probes/device/nvml.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

namespace cw::probes {

namespace {

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

void announce(const ProbeOptions &options, const std::string &probe, const std::string &metric, int done, int figures)
{
    if (options.progress)
        options.progress({probe, metric, done, figures});
}

std::vector<std::unique_ptr<Probe>> allProbes()
{
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(makeHostMemoryProbe());
    probes.push_back(makeHostMatrixProbe());
    probes.push_back(makeHostStorageProbe());
    for (auto &probe : makeGpuProbes())
        probes.push_back(std::move(probe));
    return probes;
}

} // namespace cw::probes
