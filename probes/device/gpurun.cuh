// What every GPU probe does alike: memory that is given back, time between events, errors of the driver as sentences,
// and the loop that measures a figure. A probe derives from GpuProbe and throws nothing of its own.
#pragma once

#include "probes/device/gpuprobes.h"
#include "probes/device/repetition.h"

#include <cuda_runtime.h>

#include <functional>
#include <stdexcept>

namespace cw::probes {

/// Ends a probe with its sentence; what was measured before is kept.
struct GpuFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// Ends a probe because somebody asked for it.
struct GpuCancelled {};

/// Throws the sentence of an error; `doing` completes "while …".
void check(cudaError_t status, const char *doing);

/// Device memory that is given back at the end of its scope. Throws when it is short.
class DeviceBuffer {
public:
    explicit DeviceBuffer(std::size_t bytes);
    ~DeviceBuffer() { cudaFree(data_); }
    DeviceBuffer(const DeviceBuffer &) = delete;
    DeviceBuffer &operator=(const DeviceBuffer &) = delete;
    template <typename T>
    [[nodiscard]] T *as() const
    {
        return static_cast<T *>(data_);
    }
    /// `count` elements from place `first`, on the host.
    template <typename T>
    [[nodiscard]] std::vector<T> read(std::size_t first, std::size_t count) const
    {
        std::vector<T> host(count);
        check(cudaMemcpy(host.data(), as<T>() + first, count * sizeof(T), cudaMemcpyDeviceToHost), "reading results");
        return host;
    }

private:
    void *data_ = nullptr;
};

/// Seconds of work on the present device between two events of a stream.
class Stopwatch {
public:
    explicit Stopwatch(cudaStream_t stream = nullptr);
    ~Stopwatch();
    Stopwatch(const Stopwatch &) = delete;
    Stopwatch &operator=(const Stopwatch &) = delete;
    [[nodiscard]] double secondsOf(const std::function<void()> &work);

private:
    cudaStream_t stream_;
    cudaEvent_t start_{}, stop_{};
};

/// One run of a probe: its options, its result, and how figures get into it.
class GpuRun {
public:
    GpuRun(const ProbeOptions &options, ProbeResult &result, int figures)
        : options_(options), result_(result), figures_(figures)
    {
    }
    [[nodiscard]] const ProbeOptions &options() const { return options_; }
    [[nodiscard]] RepetitionRule rule() const;
    /// `once` gives the value of one repetition; `isRight` looks at the result afterwards.
    void figure(const std::string &metric, const std::string &unit, const std::function<double()> &once,
                const std::function<bool()> &isRight);
    /// The same in short bursts with rests between, so that no power limit takes part.
    void burst(const std::string &metric, const std::string &unit, double amount, const std::function<void()> &launch,
               const std::function<bool()> &isRight);
    /// Keeps the GPU busy with `launch` for so long, unmeasured. Throws GpuCancelled.
    void load(double seconds, const std::function<void()> &launch);
    /// `amount` over the time of `launch`, which is repeated within one measurement until it is long against the clock.
    void rate(const std::string &metric, const std::string &unit, double amount, const std::function<void()> &launch,
              const std::function<bool()> &isRight);
    void note(const std::string &sentence) { result_.notes.push_back(sentence); }

private:
    void repeated(const std::string &metric, const std::string &unit, double amount,
                  const std::function<void()> &launch, const std::function<bool()> &isRight, double measurement,
                  double rest);

    const ProbeOptions &options_;
    ProbeResult &result_;
    int figures_, done_ = 0;
};

class GpuProbe : public Probe {
public:
    explicit GpuProbe(const GpuProbeInfo &info) : info_(info) {}
    std::string name() const final { return info_.name; }
    std::string description() const final { return info_.description; }
    std::string obstacle(const ProbeOptions &options) const override;
    ProbeResult run(const ProbeOptions &options) final;

protected:
    virtual void measure(GpuRun &run) = 0;
    /// How many figures there will be, for the progress; 0 where it is not known.
    [[nodiscard]] virtual int figures(const ProbeOptions &) const { return 0; }

private:
    GpuProbeInfo info_;
};

/// Multiprocessors of the present device.
[[nodiscard]] int multiprocessors();

[[nodiscard]] std::unique_ptr<Probe> makeGpuMemoryProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuMatrixProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuAttentionProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuFusionProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuLaunchProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuCopyProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuPeerProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuCollectiveProbe();
[[nodiscard]] std::unique_ptr<Probe> makeGpuBlockProbe();

} // namespace cw::probes
