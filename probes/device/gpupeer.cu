// Copies between every two GPUs, 256 MiB at a time, and the latency of dependent reads of the other's memory. Counted
// as nvbandwidth does: bytes copied over the time between events; figures are named copy_FROM_TO. Where peer access is
// closed the copy goes through the host and the figure says so. Unverified on two devices: docs/probes.md.
#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/streams.h"

#include <numeric>

namespace cw::probes {

namespace {

constexpr std::size_t bytes = std::size_t(256) << 20;
constexpr std::size_t samples = 4096;
constexpr unsigned linkStride = 32, links = 1u << 20, chaseSteps = 1u << 12, jump = 1234567;

/// Opens the memory of one GPU to another for as long as it lives.
class PeerAccess {
public:
    PeerAccess(int from, int to) : to_(to)
    {
        int possible = 0;
        check(cudaDeviceCanAccessPeer(&possible, from, to), "asking for peer access");
        check(cudaSetDevice(from), "opening a GPU");
        if (possible)
            check(cudaDeviceEnablePeerAccess(to, 0), "opening peer access");
        open_ = possible != 0;
    }
    ~PeerAccess()
    {
        if (open_)
            cudaDeviceDisablePeerAccess(to_);
    }
    PeerAccess(const PeerAccess &) = delete;
    PeerAccess &operator=(const PeerAccess &) = delete;
    [[nodiscard]] bool isOpen() const { return open_; }

private:
    int to_;
    bool open_ = false;
};

class GpuPeerProbe : public GpuProbe {
public:
    GpuPeerProbe() : GpuProbe(gpuPeerInfo) {}
    std::string obstacle(const ProbeOptions &options) const override
    {
        const std::string gpu = GpuProbe::obstacle(options);
        return !gpu.empty() ? gpu : deviceCount() < 2 ? "there is only one GPU in this machine" : "";
    }

protected:
    int figures(const ProbeOptions &) const override { return 2 * deviceCount() * (deviceCount() - 1); }

    void measure(GpuRun &run) override
    {
        for (int from = 0; from < deviceCount(); ++from)
            for (int to = 0; to < deviceCount(); ++to)
                if (from != to)
                    between(run, from, to);
        check(cudaSetDevice(run.options().device), "opening the GPU");
    }

private:
    static int deviceCount()
    {
        int count = 0;
        return cudaGetDeviceCount(&count) == cudaSuccess ? count : 0;
    }

    static void between(GpuRun &run, int from, int to)
    {
        const std::string pair = std::to_string(from) + "_" + std::to_string(to);
        check(cudaSetDevice(to), "opening a GPU");
        const DeviceBuffer there(bytes);
        check(cudaMemset(there.as<void>(), 0, bytes), "clearing memory");
        const PeerAccess access(from, to); // and `from` is the present device
        const DeviceBuffer here(bytes);
        // What is copied depends on the pair, so that a copy from a wrong GPU shows.
        std::vector<unsigned> pattern(bytes / sizeof(unsigned));
        std::iota(pattern.begin(), pattern.end(), unsigned(from * 1000 + to));
        check(cudaMemcpy(here.as<void>(), pattern.data(), bytes, cudaMemcpyHostToDevice), "sending a pattern");
        if (!access.isOpen())
            run.note("peer access from GPU " + std::to_string(from) + " to " + std::to_string(to) +
                     " is closed: copies go through the host and there is no latency to measure");
        Stopwatch watch;
        run.figure(
            "copy_" + pair, "B/s",
            [&] {
                return double(bytes) / watch.secondsOf([&] {
                    check(cudaMemcpyPeerAsync(there.as<void>(), to, here.as<void>(), from, bytes), "copying to a peer");
                });
            },
            [&] {
                const std::size_t last = pattern.size() - samples;
                return there.read<unsigned>(0, samples) == std::vector(pattern.begin(), pattern.begin() + samples) &&
                       there.read<unsigned>(last, samples) == std::vector(pattern.end() - samples, pattern.end());
            });
        if (access.isOpen())
            latency(run, pair, there);
    }

    /// One thread of the present GPU follows links in the other's memory.
    static void latency(GpuRun &run, const std::string &pair, const DeviceBuffer &there)
    {
        std::vector<unsigned> next(std::size_t(links) * linkStride);
        for (unsigned i = 0; i < links; ++i)
            next[std::size_t(i) * linkStride] = unsigned((i + std::size_t(jump)) % links) * linkStride;
        check(cudaMemcpy(there.as<void>(), next.data(), next.size() * sizeof(unsigned), cudaMemcpyHostToDevice),
              "laying links");
        const DeviceBuffer place(sizeof(unsigned));
        Stopwatch watch;
        run.figure(
            "latency_" + pair, "s",
            [&] {
                return watch.secondsOf([&] {
                    chaseLinks<<<1, 1>>>(there.as<unsigned>(), 0, chaseSteps, place.as<unsigned>());
                }) / chaseSteps;
            },
            [&] {
                return place.read<unsigned>(0, 1).front() ==
                       unsigned(std::size_t(chaseSteps) * jump % links) * linkStride;
            });
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuPeerProbe()
{
    return std::make_unique<GpuPeerProbe>();
}

} // namespace cw::probes
