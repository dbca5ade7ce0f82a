// Plays the driver's library for tests: one GPU whose clocks rise while it is asked, with a fault and a second program.
// Built as a shared library and loaded as NVML would be.
#include <cstring>

namespace {
int device = 0, other = 0;
unsigned asked = 0;
int faultsLeft = 2;
constexpr int success = 0, notSupported = 3, timeout = 10;
struct Event {
    void *device;
    unsigned long long type, data;
    unsigned gpuInstance, computeInstance;
};
struct Process {
    unsigned pid;
    unsigned long long usedBytes;
    unsigned gpuInstance, computeInstance;
};
int tell(unsigned *value, unsigned what)
{
    *value = what;
    return success;
}
} // namespace

#pragma GCC visibility push(default) // the program hides what is not asked for by name
extern "C" {
int nvmlInit_v2()
{
    return success;
}
int nvmlShutdown()
{
    return success;
}
int nvmlSystemGetDriverVersion(char *text, unsigned)
{
    std::strcpy(text, "999.1");
    return success;
}
int nvmlDeviceGetCount_v2(unsigned *count)
{
    return tell(count, 2);
}
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle)
{
    *handle = index == 0 ? &device : &other;
    return index < 2 ? success : notSupported;
}
int nvmlDeviceGetHandleByPciBusId_v2(const char *bus, void **handle)
{
    *handle = &other;
    return std::strcmp(bus, "0000:0B:00.0") == 0 ? success : notSupported;
}
int nvmlDeviceGetName(void *, char *text, unsigned)
{
    std::strcpy(text, "Synthetic GPU");
    return success;
}
int nvmlDeviceGetCurrPcieLinkWidth(void *, unsigned *value)
{
    return tell(value, 8);
}
int nvmlDeviceGetMaxPcieLinkWidth(void *, unsigned *value)
{
    return tell(value, 16);
}
int nvmlDeviceGetPowerUsage(void *, unsigned *value)
{
    return tell(value, 100000 + 1000 * ++asked);
}
int nvmlDeviceGetClockInfo(void *, int which, unsigned *value)
{
    return tell(value, which == 1 ? 1000 + asked : 2600);
}
int nvmlDeviceGetCurrentClocksThrottleReasons(void *, unsigned long long *reasons)
{
    *reasons = asked == 1 ? 0x40 : 0; // hot at the first look only
    return success;
}
int nvmlDeviceGetTotalEccErrors(void *, int kind, int, unsigned long long *count)
{
    *count = kind == 0 ? 7 + asked : 0;
    return success;
}
int nvmlDeviceGetP2PStatus(void *, void *, int, int *status)
{
    *status = 1; // the chipset does not support it
    return success;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void *, unsigned *count, Process *processes)
{
    processes[0] = {4242, 1, 0, 0};
    *count = 1;
    return success;
}
int nvmlEventSetCreate(void **events)
{
    *events = &device;
    return success;
}
int nvmlEventSetFree(void *)
{
    return success;
}
int nvmlDeviceRegisterEvents(void *, unsigned long long kinds, void *)
{
    return kinds == 8 ? success : notSupported;
}
int nvmlEventSetWait_v2(void *, Event *event, unsigned)
{
    if (faultsLeft-- <= 0)
        return timeout;
    *event = {&device, 8, faultsLeft == 1 ? 48ULL : 79ULL, 0, 0};
    return success;
}
}
#pragma GCC visibility pop
