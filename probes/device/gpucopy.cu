// Copies between host and device, 256 MiB at a time, from pinned and from pageable memory, both ways; with several
// memory nodes the pinned ones again from the node next to the GPU and from the farthest. Counted as nvbandwidth does:
// bytes copied over the time between events. Unverified on a device: docs/probes.md.
#include "probes/device/memorynodes.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <cuda_runtime.h>

#include <cstdlib>
#include <cstring>
#include <thread>

namespace cw::probes {

namespace {

constexpr std::size_t bytes = std::size_t(256) << 20;

/// Host memory, pinned or not, that is given back at the end of its scope.
class HostBytes {
public:
    explicit HostBytes(bool pinned) : pinned_(pinned)
    {
        if (pinned_)
            cudaHostAlloc(&data_, bytes, cudaHostAllocDefault);
        else
            data_ = std::malloc(bytes);
    }
    ~HostBytes()
    {
        if (pinned_)
            cudaFreeHost(data_);
        else
            std::free(data_);
    }
    HostBytes(const HostBytes &) = delete;
    HostBytes &operator=(const HostBytes &) = delete;
    [[nodiscard]] unsigned char *get() const { return static_cast<unsigned char *>(data_); }

private:
    bool pinned_;
    void *data_ = nullptr;
};

class GpuCopyProbe : public Probe {
public:
    std::string name() const override { return "gpu.copy"; }
    std::string description() const override { return "Copies between host and device, pinned and pageable"; }
    std::string obstacle(const ProbeOptions &options) const override { return gpuObstacle(options.device); }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        cudaSetDevice(options.device);
        void *device = nullptr;
        if (cudaMalloc(&device, bytes) != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(cudaGetLastError()), {}};
        for (const bool pinned : {true, false})
            bothWays(result, options, device, pinned, pinned ? "_pinned" : "_pageable");
        perNode(result, options, device);
        cudaFree(device);
        if (const cudaError_t status = cudaGetLastError(); status != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(status), {}};
        return result;
    }

private:
    static void perNode(ProbeResult &result, const ProbeOptions &options, void *device)
    {
        char bus[32] = {};
        cudaDeviceGetPCIBusId(bus, sizeof bus, options.device);
        const NodeChoice choice = chooseNodes(bus);
        if (choice.far < 0)
            return; // one node: near and far are the same
        for (const auto &[node, suffix] : {std::pair{choice.near, "_near"}, std::pair{choice.far, "_far"}}) {
            // A thread of its own, so that its binding ends with it.
            std::thread bound([&, where = node, word = suffix] {
                cudaSetDevice(options.device);
                if (bindToNode(where))
                    bothWays(result, options, device, true, word);
            });
            bound.join();
        }
    }

    static void bothWays(ProbeResult &result, const ProbeOptions &options, void *device, bool pinned,
                         const char *suffix)
    {
        const HostBytes from(pinned), back(pinned);
        if (!from.get() || !back.get()) {
            result.notes.push_back(std::string("no host memory for copies") + suffix);
            return;
        }
        for (std::size_t i = 0; i < bytes; ++i) // touched here, so that its pages lie with this thread
            from.get()[i] = static_cast<unsigned char>(i * 31 + i / 4096);
        std::memset(back.get(), 0, bytes);
        const Repetition to = copies(options, device, from.get(), cudaMemcpyHostToDevice);
        const Repetition home = copies(options, back.get(), device, cudaMemcpyDeviceToHost);
        if (to.cancelled || home.cancelled)
            result.ending = Ending::Cancelled;
        // There and back again: what comes home is what was sent.
        const bool verified = std::memcmp(from.get(), back.get(), bytes) == 0;
        result.measurements.push_back(toMeasurement(std::string("host_to_device") + suffix, "B/s", to, verified));
        result.measurements.push_back(toMeasurement(std::string("device_to_host") + suffix, "B/s", home, verified));
    }

    static Repetition copies(const ProbeOptions &options, void *to, const void *from, cudaMemcpyKind kind)
    {
        cudaEvent_t start{}, stop{};
        cudaEventCreate(&start);
        cudaEventCreate(&stop);
        RepetitionRule rule;
        rule.seconds = options.quick ? 2 : 10;
        const Repetition repetition = repeat(rule, options.cancel, [&]() -> double {
            cudaEventRecord(start);
            const cudaError_t status = cudaMemcpyAsync(to, from, bytes, kind);
            cudaEventRecord(stop);
            cudaEventSynchronize(stop);
            float milliseconds = 0;
            cudaEventElapsedTime(&milliseconds, start, stop);
            return status == cudaSuccess && milliseconds > 0 ? double(bytes) / (milliseconds * 1e-3) : -1;
        });
        cudaEventDestroy(start);
        cudaEventDestroy(stop);
        return repetition;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuCopyProbe()
{
    return std::make_unique<GpuCopyProbe>();
}

} // namespace cw::probes
