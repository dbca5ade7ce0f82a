#include "probes/device/gpustate.h"

#include "probes/device/statistics.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace cw::probes {

namespace {
constexpr auto pause = std::chrono::milliseconds(25); // the driver itself renews power every 20 to 100 ms
constexpr std::size_t mostSamples = 40000;            // some 17 minutes

constexpr std::array<std::string_view, 2> lowestCounts = {"gpu.peers_open", "gpu.power_limit_w"};
} // namespace

GpuState summaryOf(const std::vector<GpuState> &samples)
{
    GpuState summary;
    std::vector<double> power;
    for (const GpuState &sample : samples)
        for (const auto &[key, value] : sample) {
            if (key == "gpu.power_w")
                power.push_back(value);
            const bool keepsLower = std::find(lowestCounts.begin(), lowestCounts.end(), key) != lowestCounts.end();
            const auto [known, isNew] = summary.emplace(key, value);
            if (!isNew)
                known->second = keepsLower ? std::min(known->second, value) : std::max(known->second, value);
        }
    if (!power.empty()) {
        summary["gpu.power_peak_w"] = summary["gpu.power_w"];
        summary["gpu.power_w"] = spreadOf(power).median;
    }
    for (const char *key : {"gpu.ecc_corrected", "gpu.ecc_uncorrected"})
        if (!samples.empty() && samples.front().contains(key) && samples.back().contains(key))
            summary[std::string(key) + "_grown"] = samples.back().at(key) - samples.front().at(key);
    if (!summary.empty())
        summary["gpu.samples"] = double(samples.size());
    return summary;
}

GpuWatch::GpuWatch(const std::string &busId, int index, const char *library)
    : nvml_(library), device_(nvml_.device(busId, index)), busyNote_(nvml_.busyNote(device_, unsigned(getpid())))
{
    if (!device_)
        return;
    watchesFaults_ = nvml_.watchFaults(device_);
    thread_ = std::thread([this] {
        while (!ending_ && samples_.size() < mostSamples) {
            samples_.push_back(nvml_.state(device_));
            std::this_thread::sleep_for(pause);
        }
    });
}

GpuWatch::~GpuWatch()
{
    end();
}

void GpuWatch::end()
{
    ending_ = true;
    if (thread_.joinable())
        thread_.join();
}

GpuState GpuWatch::stop()
{
    end();
    GpuState summary = summaryOf(samples_);
    if (device_ && watchesFaults_) {
        const std::vector<double> faults = nvml_.faults();
        summary["gpu.xid_events"] = double(faults.size());
        if (!faults.empty())
            summary["gpu.xid"] = faults.back();
    }
    return summary;
}

} // namespace cw::probes
