#include "probes/device/nvml.h"

#include <dlfcn.h>

#include <array>

namespace cw::probes {

namespace {
// From NVML's documentation; they are part of its stable interface.
constexpr int success = 0;
constexpr int clockOfMultiprocessors = 1, clockOfMemory = 2, sensorOfGpu = 0;
constexpr int correctedErrors = 0, uncorrectedErrors = 1, sinceBoot = 0;
constexpr int readsOfPeer = 0;
constexpr unsigned long long powerReasons = 0x4 | 0x80, hardwareReasons = 0x8, thermalReasons = 0x20 | 0x40;
constexpr unsigned long long faultReports = 0x8; // nvmlEventTypeXidCriticalError
constexpr double milli = 1e-3;

/// nvmlEventData_t.
struct Event {
    void *device = nullptr;
    unsigned long long type = 0, data = 0;
    unsigned gpuInstance = 0, computeInstance = 0;
};

/// nvmlProcessInfo_t of version 2 and later.
struct Process {
    unsigned pid = 0;
    unsigned long long usedBytes = 0;
    unsigned gpuInstance = 0, computeInstance = 0;
};

using OfDevice = int (*)(void *, unsigned *);
using State = std::map<std::string, double>;

struct Query {
    const char *key, *function;
    double scale = 1;
};
constexpr std::array<Query, 7> plainQueries = {
    {{"gpu.pcie_width", "nvmlDeviceGetCurrPcieLinkWidth"},
     {"gpu.pcie_width_max", "nvmlDeviceGetMaxPcieLinkWidth"},
     {"gpu.pcie_generation", "nvmlDeviceGetCurrPcieLinkGeneration"},
     {"gpu.pcie_generation_max", "nvmlDeviceGetMaxPcieLinkGeneration"},
     {"gpu.power_w", "nvmlDeviceGetPowerUsage", milli},
     {"gpu.power_limit_w", "nvmlDeviceGetPowerManagementLimit", milli},
     {"gpu.power_default_w", "nvmlDeviceGetPowerManagementDefaultLimit", milli}}};
} // namespace

Nvml::Nvml(const char *library)
{
    library_ = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    const auto init = find<int (*)()>("nvmlInit_v2");
    ready_ = init && init() == success;
}

Nvml::~Nvml()
{
    if (!library_)
        return;
    if (const auto freeEvents = find<int (*)(void *)>("nvmlEventSetFree"); faultEvents_ && freeEvents)
        freeEvents(faultEvents_);
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

void *Nvml::device(const std::string &busId, int index) const
{
    void *found = nullptr;
    const auto byBus = find<int (*)(const char *, void **)>("nvmlDeviceGetHandleByPciBusId_v2");
    if (ready_ && byBus && !busId.empty() && byBus(busId.c_str(), &found) == success)
        return found;
    return deviceAt(index);
}

std::map<std::string, double> Nvml::state(void *device) const
{
    State state;
    if (!device)
        return state;
    addLink(state, device);
    addThrottling(state, device);
    addErrors(state, device);
    addPeers(state, device);
    return state;
}

std::string Nvml::busyNote(void *device, unsigned ownProcess) const
{
    constexpr unsigned most = 64;
    std::array<Process, most> processes{};
    unsigned count = most, others = 0;
    const auto ask = find<int (*)(void *, unsigned *, Process *)>("nvmlDeviceGetComputeRunningProcesses_v3");
    if (!device || !ask || ask(device, &count, processes.data()) != success)
        return {};
    for (unsigned i = 0; i < count && i < most; ++i)
        others += processes[i].pid != ownProcess ? 1 : 0;
    if (others == 0)
        return {};
    return std::to_string(others) + (others == 1 ? " other program uses" : " other programs use") +
           " this GPU; figures may be too low";
}

bool Nvml::watchFaults(void *device)
{
    const auto create = find<int (*)(void **)>("nvmlEventSetCreate");
    const auto watch = find<int (*)(void *, unsigned long long, void *)>("nvmlDeviceRegisterEvents");
    if (!device || !create || !watch || !find<int (*)()>("nvmlEventSetWait_v2") || create(&faultEvents_) != success)
        return false;
    return watch(device, faultReports, faultEvents_) == success;
}

std::vector<double> Nvml::faults() const
{
    std::vector<double> numbers;
    const auto wait = find<int (*)(void *, Event *, unsigned)>("nvmlEventSetWait_v2");
    constexpr std::size_t most = 64; // of one look: a storm is cut
    Event event;
    while (faultEvents_ && wait && numbers.size() < most && wait(faultEvents_, &event, 0) == success)
        numbers.push_back(double(event.data));
    return numbers;
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
    struct Clock {
        const char *key, *function;
        int which;
    };
    const std::array<Clock, 4> clocks = {{{"gpu.clock_mhz", "nvmlDeviceGetClockInfo", clockOfMultiprocessors},
                                          {"gpu.clock_max_mhz", "nvmlDeviceGetMaxClockInfo", clockOfMultiprocessors},
                                          {"gpu.memory_clock_mhz", "nvmlDeviceGetClockInfo", clockOfMemory},
                                          {"gpu.memory_clock_max_mhz", "nvmlDeviceGetMaxClockInfo", clockOfMemory}}};
    unsigned value = 0;
    for (const Clock &clock : clocks)
        if (const auto ask = find<Typed>(clock.function); ask && ask(device, clock.which, &value) == success)
            state[clock.key] = value;
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

void Nvml::addPeers(State &state, void *device) const
{
    const auto count = find<int (*)(unsigned *)>("nvmlDeviceGetCount_v2");
    const auto ask = find<int (*)(void *, void *, int, int *)>("nvmlDeviceGetP2PStatus");
    unsigned total = 0;
    if (!count || !ask || count(&total) != success)
        return;
    int told = 0, open = 0;
    for (unsigned i = 0; i < total; ++i) {
        int status = 0;
        void *other = deviceAt(int(i));
        if (!other || other == device || ask(device, other, readsOfPeer, &status) != success)
            continue;
        ++told;
        open += status == success ? 1 : 0;
    }
    state["gpu.peers"] = told;
    state["gpu.peers_open"] = open;
}

} // namespace cw::probes
