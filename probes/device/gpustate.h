// The state of a GPU while a probe runs on it: a thread asks the driver again and again, and what it told becomes one
// set of facts. A link that sleeps when idle and a clock that rests between kernels are seen at work, not after it.
#pragma once

#include "probes/device/nvml.h"

#include <atomic>
#include <thread>

namespace cw::probes {

using GpuState = std::map<std::string, double>;

/// Facts of a run from its samples, in the order taken: link, clocks and temperature at their highest, power as median
/// ("gpu.power_w") and highest ("gpu.power_peak_w"), throttling when any sample had it, growth of the memory's errors
/// ("gpu.ecc_corrected_grown"), and the number of samples. Pure.
[[nodiscard]] GpuState summaryOf(const std::vector<GpuState> &samples);

class GpuWatch {
public:
    /// Begins to ask at once; `library` is another one only in tests.
    GpuWatch(const std::string &busId, int index, const char *library = "libnvidia-ml.so.1");
    ~GpuWatch();
    GpuWatch(const GpuWatch &) = delete;
    GpuWatch &operator=(const GpuWatch &) = delete;

    /// Ends asking; the summary with the driver's faults: "gpu.xid_events", and "gpu.xid" the last one's number. Empty
    /// without a driver.
    [[nodiscard]] GpuState stop();
    /// Other programs on the GPU when the watch began, as a sentence; empty without any.
    [[nodiscard]] const std::string &busyNote() const { return busyNote_; }

private:
    void end();

    Nvml nvml_;
    void *device_ = nullptr;
    std::string busyNote_;
    bool watchesFaults_ = false;
    std::atomic_bool ending_ = false;
    std::vector<GpuState> samples_;
    std::thread thread_;
};

} // namespace cw::probes
