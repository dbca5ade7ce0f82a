// Device memory by kernels: read and write (8 bytes an element), copy (16) and triad (24), counted as STREAM does; the
// copy of the driver's engine, counted as nvbandwidth's device_local_copy does: bytes copied once; and the latency of
// dependent reads.
#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/streams.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::probes {

namespace {

constexpr std::size_t pairs = std::size_t(1) << 26; // 1 GiB an array
constexpr std::size_t arrayBytes = pairs * sizeof(TwoDoubles);
constexpr int threadsPerBlock = 256, blocksPerProcessor = 16;
constexpr double written = 5;
constexpr std::size_t samples = 4096;
constexpr unsigned linkStride = 32;  // 128 bytes: no two links in one line
constexpr unsigned links = 1u << 21; // times 128 bytes: 256 MiB, beyond every cache
constexpr unsigned chaseSteps = 1u << 14;

class GpuMemoryProbe : public GpuProbe {
public:
    GpuMemoryProbe() : GpuProbe(gpuMemoryInfo) {}

protected:
    int figures(const ProbeOptions &) const override { return 6; }

    void measure(GpuRun &run) override
    {
        const DeviceBuffer a(arrayBytes), b(arrayBytes), c(arrayBytes);
        auto *to = a.as<TwoDoubles>();
        const auto *from = b.as<TwoDoubles>();
        const auto *other = c.as<TwoDoubles>();
        const int blocks = multiprocessors() * blocksPerProcessor;
        const DeviceBuffer sums(std::size_t(blocks) * threadsPerBlock * sizeof(double));
        fillStreams<<<blocks, threadsPerBlock>>>(b.as<TwoDoubles>(), c.as<TwoDoubles>(), pairs);
        check(cudaDeviceSynchronize(), "filling memory");
        run.rate(
            "read", "B/s", double(arrayBytes),
            [&] { readStream<<<blocks, threadsPerBlock>>>(from, sums.as<double>(), pairs); },
            [&] { return isSum(sums.read<double>(0, std::size_t(blocks) * threadsPerBlock)); });
        run.rate(
            "write", "B/s", double(arrayBytes), [&] { writeStream<<<blocks, threadsPerBlock>>>(to, written, pairs); },
            [&] { return holds(a, [](std::size_t) { return written; }); });
        run.rate(
            "copy", "B/s", 2.0 * arrayBytes, [&] { copyStream<<<blocks, threadsPerBlock>>>(to, from, pairs); },
            [&] { return holds(a, streamB); });
        run.rate(
            "triad", "B/s", 3.0 * arrayBytes, [&] { triadStream<<<blocks, threadsPerBlock>>>(to, from, other, pairs); },
            [&] { return holds(a, [](std::size_t i) { return streamB(i) + triadScalar * streamC(i); }); });
        check(cudaMemset(a.as<void>(), 0, arrayBytes), "clearing memory");
        run.rate(
            "copy_engine", "B/s", double(arrayBytes),
            [&] { check(cudaMemcpyAsync(to, from, arrayBytes, cudaMemcpyDeviceToDevice), "copying"); },
            [&] { return holds(a, streamB); });
        latency(run, a);
    }

private:
    static void latency(GpuRun &run, const DeviceBuffer &memory)
    {
        // Every link leads a fixed odd number of lines on: one ring through all of them, in no order a prefetcher
        // knows.
        constexpr unsigned jump = 1234567;
        std::vector<unsigned> next(std::size_t(links) * linkStride);
        for (unsigned i = 0; i < links; ++i)
            next[std::size_t(i) * linkStride] = unsigned((i + std::size_t(jump)) % links) * linkStride;
        check(cudaMemcpy(memory.as<void>(), next.data(), next.size() * sizeof(unsigned), cudaMemcpyHostToDevice),
              "laying links");
        const DeviceBuffer place(sizeof(unsigned));
        Stopwatch watch;
        run.figure(
            "latency", "s",
            [&] {
                return watch.secondsOf([&] {
                    chaseLinks<<<1, 1>>>(memory.as<unsigned>(), 0, chaseSteps, place.as<unsigned>());
                }) / chaseSteps;
            },
            [&] {
                const auto expected = unsigned(std::size_t(chaseSteps) * jump % links) * linkStride;
                return place.read<unsigned>(0, 1).front() == expected;
            });
    }

    template <typename Expected>
    static bool holds(const DeviceBuffer &array, const Expected &expected)
    {
        for (const std::size_t first : {std::size_t(0), pairs - samples, 2 * pairs - samples}) {
            const std::vector<double> host = array.read<double>(first, samples);
            for (std::size_t i = 0; i < samples; ++i)
                if (std::abs(host[i] - expected(first + i)) > 1e-12)
                    return false;
        }
        return true;
    }

    static bool isSum(const std::vector<double> &sums)
    {
        // Whole periods of seven hold 1 … 7: 28; the rest is added one by one. Whole numbers, so the sum is exact.
        const std::size_t doubles = 2 * pairs, whole = doubles / 7;
        double expected = 28.0 * double(whole);
        for (std::size_t i = whole * 7; i < doubles; ++i)
            expected += streamB(i);
        return std::accumulate(sums.begin(), sums.end(), 0.0) == expected;
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuMemoryProbe()
{
    return std::make_unique<GpuMemoryProbe>();
}

} // namespace cw::probes
