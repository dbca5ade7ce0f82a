// How long a kernel takes to be launched: empty kernels one after the other, and the same as one graph, each divided by
// their number. Host clock, since the cost is the host's. Unverified on a device: docs/probes.md.
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <cuda_runtime.h>

#include <chrono>

namespace cw::probes {

namespace {

constexpr int launches = 1000;

__global__ void count(int *counter)
{
    if (threadIdx.x == 0)
        ++*counter; // launches of one stream follow each other
}

template <typename Work>
double secondsOf(const Work &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    cudaDeviceSynchronize();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

class GpuLaunchProbe : public Probe {
public:
    std::string name() const override { return "gpu.launch"; }
    std::string description() const override { return "Time to launch a kernel, alone and in a graph"; }
    std::string obstacle(const ProbeOptions &options) const override { return gpuObstacle(options.device); }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        cudaSetDevice(options.device);
        int *counter = nullptr;
        cudaStream_t stream{};
        if (cudaMalloc(reinterpret_cast<void **>(&counter), sizeof(int)) != cudaSuccess ||
            cudaStreamCreate(&stream) != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(cudaGetLastError()), {}};
        const auto launchAll = [&] {
            for (int i = 0; i < launches; ++i)
                count<<<1, 32, 0, stream>>>(counter);
        };
        cudaGraph_t graph{};
        cudaGraphExec_t ready{};
        cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
        launchAll();
        cudaStreamEndCapture(stream, &graph);
        cudaGraphInstantiate(&ready, graph, 0);
        measure(result, options, "kernel", counter, launchAll);
        if (ready)
            measure(result, options, "graph", counter, [&] { cudaGraphLaunch(ready, stream); });
        if (ready)
            cudaGraphExecDestroy(ready);
        if (graph)
            cudaGraphDestroy(graph);
        cudaStreamDestroy(stream);
        cudaFree(counter);
        if (const cudaError_t status = cudaGetLastError(); status != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(status), {}};
        return result;
    }

private:
    /// Seconds a launch; verified when every kernel of a last round has counted.
    template <typename Work>
    static void measure(ProbeResult &result, const ProbeOptions &options, const char *metric, int *counter,
                        const Work &work)
    {
        RepetitionRule rule;
        rule.seconds = options.quick ? 2 : 10;
        const Repetition repetition =
            repeat(rule, options.cancel, [&] { return secondsOf(work) / launches; });
        if (repetition.cancelled)
            result.ending = Ending::Cancelled;
        int counted = 0;
        cudaMemset(counter, 0, sizeof(int));
        cudaDeviceSynchronize();
        (void)secondsOf(work);
        cudaMemcpy(&counted, counter, sizeof(int), cudaMemcpyDeviceToHost);
        result.measurements.push_back(toMeasurement(metric, "s", repetition, counted == launches));
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuLaunchProbe()
{
    return std::make_unique<GpuLaunchProbe>();
}

} // namespace cw::probes
