// How long a kernel takes to be launched: small kernels one after the other, and the same as one graph, each divided by
// their number. Host clock, since the cost is the host's.
#include "probes/device/gpurun.cuh"

#include <chrono>

namespace cw::probes {

namespace {

constexpr int launches = 1000, rounds = 10; // of a measurement: long against what else the host does

__global__ void countOne(int *counter)
{
    if (threadIdx.x == 0)
        ++*counter; // launches of one stream follow each other
}

/// A stream and a graph of the same launches, given back at the end of their scope.
struct Launches {
    explicit Launches(int *counter) : counter_(counter)
    {
        check(cudaStreamCreate(&stream), "making a stream");
        check(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal), "recording a graph");
        all();
        check(cudaStreamEndCapture(stream, &graph), "recording a graph");
        check(cudaGraphInstantiate(&ready, graph, 0), "making a graph ready");
    }
    ~Launches()
    {
        cudaGraphExecDestroy(ready);
        cudaGraphDestroy(graph);
        cudaStreamDestroy(stream);
    }
    Launches(const Launches &) = delete;
    Launches &operator=(const Launches &) = delete;

    void all() const
    {
        for (int i = 0; i < launches; ++i)
            countOne<<<1, 32, 0, stream>>>(counter_);
    }

    cudaStream_t stream{};
    cudaGraph_t graph{};
    cudaGraphExec_t ready{};

private:
    int *counter_;
};

template <typename Work>
double secondsOf(const Work &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    check(cudaDeviceSynchronize(), "launching");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

class GpuLaunchProbe : public GpuProbe {
public:
    GpuLaunchProbe() : GpuProbe(gpuLaunchInfo) {}

protected:
    int figures(const ProbeOptions &) const override { return 3; }

    void measure(GpuRun &run) override
    {
        const DeviceBuffer counter(sizeof(int));
        const Launches launch(counter.as<int>());
        figure(run, "kernel", counter, launches * rounds, [&] {
            for (int i = 0; i < rounds; ++i)
                launch.all();
        });
        figure(run, "graph", counter, launches * rounds, [&] {
            for (int i = 0; i < rounds; ++i)
                check(cudaGraphLaunch(launch.ready, launch.stream), "launching");
        });
        // One launch and the wait for its end: what a step pays that the host must see.
        figure(run, "round_trip", counter, launches, [&] {
            for (int i = 0; i < launches; ++i) {
                countOne<<<1, 32, 0, launch.stream>>>(counter.as<int>());
                check(cudaStreamSynchronize(launch.stream), "launching");
            }
        });
    }

private:
    /// Seconds a launch; verified when every kernel of a last round has counted.
    template <typename Work>
    static void figure(GpuRun &run, const char *metric, const DeviceBuffer &counter, int count, const Work &work)
    {
        run.figure(
            metric, "s", [&] { return secondsOf(work) / count; },
            [&] {
                check(cudaMemset(counter.as<int>(), 0, sizeof(int)), "clearing memory");
                check(cudaDeviceSynchronize(), "clearing memory");
                (void)secondsOf(work);
                return counter.read<int>(0, 1).front() == count;
            });
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuLaunchProbe()
{
    return std::make_unique<GpuLaunchProbe>();
}

} // namespace cw::probes
