// Copies between host and device, 256 MiB at a time, from pinned and from pageable memory, both ways and both at once;
// with several memory nodes the pinned ones again from each: the one next to the GPU is called near, the farthest far.
// Counted as nvbandwidth does: bytes copied over the time between events.
#include "probes/device/gpurun.cuh"
#include "probes/device/memorynodes.h"

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
            check(cudaHostAlloc(&data_, bytes, cudaHostAllocDefault), "pinning host memory");
        else if (data_ = std::malloc(bytes); !data_)
            throw GpuFailure("the host's memory is full");
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

class GpuCopyProbe : public GpuProbe {
public:
    GpuCopyProbe() : GpuProbe(gpuCopyInfo) {}

protected:
    void measure(GpuRun &run) override
    {
        const DeviceBuffer device(bytes);
        for (const bool pinned : {true, false})
            bothWays(run, device, pinned, pinned ? "_pinned" : "_pageable");
        atOnce(run, device);
        perNode(run, device);
    }

private:
    static void perNode(GpuRun &run, const DeviceBuffer &device)
    {
        std::array<char, 32> bus{};
        check(cudaDeviceGetPCIBusId(bus.data(), int(bus.size()), run.options().device), "asking for the bus");
        const NodeChoice choice = chooseNodes(bus.data());
        const std::vector<int> nodes = memoryNodes();
        if (nodes.size() < 2) { // near and far are the same
            run.note(nodesNote());
            return;
        }
        for (const int node : nodes) {
            const std::string suffix = node == choice.near  ? "_near"
                                       : node == choice.far ? "_far"
                                                            : "_node" + std::to_string(node);
            // A thread of its own, so that its binding ends with it; what ends it is thrown here again.
            std::exception_ptr thrown;
            std::thread bound([&] {
                try {
                    check(cudaSetDevice(run.options().device), "opening the GPU");
                    if (bindToNode({node, node}))
                        bothWays(run, device, true, suffix);
                    else
                        run.note("memory node " + std::to_string(node) + " has no processor to copy from");
                } catch (...) {
                    thrown = std::current_exception();
                }
            });
            bound.join();
            if (thrown)
                std::rethrow_exception(thrown);
        }
    }

    static void bothWays(GpuRun &run, const DeviceBuffer &device, bool pinned, const std::string &suffix)
    {
        const HostBytes from(pinned), back(pinned);
        fill(from); // touched here, so that its pages lie with this thread's node
        std::memset(back.get(), 0, bytes);
        const auto copy = [](void *to, const void *source, cudaMemcpyKind kind) {
            check(cudaMemcpyAsync(to, source, bytes, kind), "copying");
        };
        // There and back again: what comes home is what was sent.
        const auto isHome = [&] {
            check(cudaMemcpy(back.get(), device.as<void>(), bytes, cudaMemcpyDeviceToHost), "reading results");
            return std::memcmp(from.get(), back.get(), bytes) == 0;
        };
        run.rate(
            "host_to_device" + suffix, "B/s", double(bytes),
            [&] { copy(device.as<void>(), from.get(), cudaMemcpyHostToDevice); }, isHome);
        std::memset(back.get(), 0, bytes);
        run.rate(
            "device_to_host" + suffix, "B/s", double(bytes),
            [&] { copy(back.get(), device.as<void>(), cudaMemcpyDeviceToHost); },
            [&] { return std::memcmp(from.get(), back.get(), bytes) == 0; });
    }

    /// Both directions together, on two streams: the sum of both over the time until both have ended.
    static void atOnce(GpuRun &run, const DeviceBuffer &there)
    {
        const HostBytes from(true), back(true);
        const DeviceBuffer here(bytes);
        fill(from);
        std::memset(back.get(), 0, bytes);
        check(cudaMemcpy(here.as<void>(), from.get(), bytes, cudaMemcpyHostToDevice), "copying");
        cudaStream_t second{};
        check(cudaStreamCreateWithFlags(&second, cudaStreamNonBlocking), "making a stream");
        cudaEvent_t begin{}, end{};
        check(cudaEventCreateWithFlags(&begin, cudaEventDisableTiming), "making an event");
        check(cudaEventCreateWithFlags(&end, cudaEventDisableTiming), "making an event");
        run.rate(
            "both_ways_pinned", "B/s", 2.0 * double(bytes),
            [&] {
                check(cudaEventRecord(begin), "copying");
                check(cudaStreamWaitEvent(second, begin), "copying");
                check(cudaMemcpyAsync(there.as<void>(), from.get(), bytes, cudaMemcpyHostToDevice), "copying");
                check(cudaMemcpyAsync(back.get(), here.as<void>(), bytes, cudaMemcpyDeviceToHost, second), "copying");
                check(cudaEventRecord(end, second), "copying");
                check(cudaStreamWaitEvent(nullptr, end), "copying");
            },
            [&] { return std::memcmp(from.get(), back.get(), bytes) == 0; });
        cudaEventDestroy(begin);
        cudaEventDestroy(end);
        cudaStreamDestroy(second);
    }

    static void fill(const HostBytes &memory)
    {
        for (std::size_t i = 0; i < bytes; ++i)
            memory.get()[i] = static_cast<unsigned char>(i * 31 + i / 4096);
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuCopyProbe()
{
    return std::make_unique<GpuCopyProbe>();
}

} // namespace cw::probes
