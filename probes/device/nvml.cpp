#include "probes/device/nvml.h"

#include <dlfcn.h>

#include <array>

namespace cw::probes {

namespace {
// From NVML's documentation; they are part of its stable interface.
constexpr int success = 0;
constexpr int clockOfMultiprocessors = 1, sensorOfGpu = 0;
constexpr int correctedErrors = 0, uncorrectedErrors = 1, sinceBoot = 0;
constexpr int readsOfPeer = 0;
constexpr unsigned long long powerReasons = 0x4 | 0x80, hardwareReasons = 0x8, thermalReasons = 0x20 | 0x40;
constexpr double milli = 1e-3;

using OfDevice = int (*)(void *, unsigned *);
using State = std::map<std::string, double>;

struct Query {
    const char *key, *function;
    double scale = 1;
};
constexpr std::array<Query, 6> plainQueries = {
    {{"gpu.pcie_width", "nvmlDeviceGetCurrPcieLinkWidth"},
     {"gpu.pcie_width_max", "nvmlDeviceGetMaxPcieLinkWidth"},
     {"gpu.pcie_generation", "nvmlDeviceGetCurrPcieLinkGeneration"},
     {"gpu.pcie_generation_max", "nvmlDeviceGetMaxPcieLinkGeneration"},
     {"gpu.power_limit_w", "nvmlDeviceGetPowerManagementLimit", milli},
     {"gpu.power_default_w", "nvmlDeviceGetPowerManagementDefaultLimit", milli}}};
} // namespace

Nvml::Nvml()
{
    library_ = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    const auto init = find<int (*)()>("nvmlInit_v2");
    ready_ = init && init() == success;
}

Nvml::~Nvml()
{
    if (!library_)
        return;
    if (const auto shutdown = find<int (*)()>("nvmlShutdown"); ready_ && shutdown)
        shutdown();
    dlclose(library_);
}

void *Nvml::symbol(const char *name) const
{
    return library_ ? dlsym(library_, name) : nullptr;
}

void *Nvml::deviceAt(int index) const
{
    const auto handle = find<int (*)(unsigned, void **)>("nvmlDeviceGetHandleByIndex_v2");
    void *device = nullptr;
    return ready_ && handle && handle(unsigned(index), &device) == success ? device : nullptr;
}

std::string Nvml::driver() const
{
    char text[96] = {};
    const auto version = find<int (*)(char *, unsigned)>("nvmlSystemGetDriverVersion");
    return ready_ && version && version(text, sizeof text) == success ? text : "";
}

std::vector<std::string> Nvml::devices() const
{
    std::vector<std::string> names;
    const auto count = find<int (*)(unsigned *)>("nvmlDeviceGetCount_v2");
    const auto name = find<int (*)(void *, char *, unsigned)>("nvmlDeviceGetName");
    unsigned total = 0;
    if (!ready_ || !count || !name || count(&total) != success)
        return names;
    for (unsigned i = 0; i < total; ++i) {
        char text[96] = {};
        void *device = deviceAt(int(i));
        if (device && name(device, text, sizeof text) == success)
            names.emplace_back(text);
    }
    return names;
}

std::map<std::string, double> Nvml::state(int index) const
{
    State state;
    void *device = deviceAt(index);
    if (!device)
        return state;
    addLink(state, device);
    addThrottling(state, device);
    addErrors(state, device);
    addPeers(state, index, device);
    return state;
}

void Nvml::addLink(State &state, void *device) const
{
    for (const Query &query : plainQueries) {
        unsigned value = 0;
        const auto ask = find<OfDevice>(query.function);
        if (ask && ask(device, &value) == success)
            state[query.key] = value * query.scale;
    }
    using Typed = int (*)(void *, int, unsigned *);
    const std::array<std::pair<const char *, const char *>, 2> clocks = {
        {{"gpu.clock_mhz", "nvmlDeviceGetClockInfo"}, {"gpu.clock_max_mhz", "nvmlDeviceGetMaxClockInfo"}}};
    unsigned value = 0;
    for (const auto &[key, function] : clocks)
        if (const auto ask = find<Typed>(function); ask && ask(device, clockOfMultiprocessors, &value) == success)
            state[key] = value;
    if (const auto ask = find<Typed>("nvmlDeviceGetTemperature"); ask && ask(device, sensorOfGpu, &value) == success)
        state["gpu.temperature_c"] = value;
}

void Nvml::addThrottling(State &state, void *device) const
{
    unsigned long long reasons = 0;
    const auto ask = find<int (*)(void *, unsigned long long *)>("nvmlDeviceGetCurrentClocksThrottleReasons");
    if (!ask || ask(device, &reasons) != success)
        return;
    state["gpu.throttle_power"] = (reasons & powerReasons) != 0;
    state["gpu.throttle_hardware"] = (reasons & hardwareReasons) != 0;
    state["gpu.throttle_thermal"] = (reasons & thermalReasons) != 0;
}

void Nvml::addErrors(State &state, void *device) const
{
    const auto ask = find<int (*)(void *, int, int, unsigned long long *)>("nvmlDeviceGetTotalEccErrors");
    unsigned long long count = 0;
    if (ask && ask(device, correctedErrors, sinceBoot, &count) == success)
        state["gpu.ecc_corrected"] = double(count);
    if (ask && ask(device, uncorrectedErrors, sinceBoot, &count) == success)
        state["gpu.ecc_uncorrected"] = double(count);
}

void Nvml::addPeers(State &state, int index, void *device) const
{
    const auto count = find<int (*)(unsigned *)>("nvmlDeviceGetCount_v2");
    const auto ask = find<int (*)(void *, void *, int, int *)>("nvmlDeviceGetP2PStatus");
    unsigned total = 0;
    if (!count || !ask || count(&total) != success)
        return;
    int told = 0, open = 0;
    for (unsigned i = 0; i < total; ++i) {
        int status = 0;
        void *other = int(i) == index ? nullptr : deviceAt(int(i));
        if (!other || ask(device, other, readsOfPeer, &status) != success)
            continue;
        ++told;
        open += status == success ? 1 : 0;
    }
    state["gpu.peers"] = told;
    state["gpu.peers_open"] = open;
}

} // namespace cw::probes
