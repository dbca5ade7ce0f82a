// Device memory bandwidth by kernels: copy (16 B an element) and triad (24 B), counted as STREAM does, timed with
// events, verified on the host.
#include "probes/device/probe.h"
#include "probes/device/statistics.h"

#include <cuda_runtime.h>

#include <cmath>

namespace cw::probes {

namespace {

constexpr std::size_t elements = std::size_t(1) << 27; // 1 GiB an array
constexpr double scalar = 3.0;
constexpr int threadsPerBlock = 256;
constexpr int warmUps = 3;

__global__ void fill(double *b, double *c, std::size_t n)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < n;
         i += std::size_t(gridDim.x) * blockDim.x) {
        b[i] = 1 + double(i % 7);
        c[i] = 2 + double(i % 5);
    }
}

__global__ void copy(double *a, const double *b, const double *, std::size_t n)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < n;
         i += std::size_t(gridDim.x) * blockDim.x)
        a[i] = b[i];
}

__global__ void triad(double *a, const double *b, const double *c, std::size_t n)
{
    for (std::size_t i = blockIdx.x * std::size_t(blockDim.x) + threadIdx.x; i < n;
         i += std::size_t(gridDim.x) * blockDim.x)
        a[i] = b[i] + scalar * c[i];
}

/// Device memory that is given back at the end of its scope.
class DeviceArray {
public:
    explicit DeviceArray(std::size_t n) { status_ = cudaMalloc(&data_, n * sizeof(double)); }
    ~DeviceArray() { cudaFree(data_); }
    DeviceArray(const DeviceArray &) = delete;
    DeviceArray &operator=(const DeviceArray &) = delete;
    double *get() const { return static_cast<double *>(data_); }
    cudaError_t status() const { return status_; }

private:
    void *data_ = nullptr;
    cudaError_t status_;
};

class GpuMemoryProbe : public Probe {
public:
    std::string name() const override { return "gpu.memory"; }
    std::string description() const override { return "Device memory bandwidth, copy and triad"; }

    std::string obstacle(const ProbeOptions &options) const override { return gpuObstacle(options.device); }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        cudaSetDevice(options.device);
        const DeviceArray a(elements), b(elements), c(elements);
        for (const DeviceArray *array : {&a, &b, &c})
            if (array->status() != cudaSuccess)
                return {
                    name(), Ending::Failed, std::string("device memory: ") + cudaGetErrorString(array->status()), {}};
        cudaDeviceProp properties{};
        cudaGetDeviceProperties(&properties, options.device);
        const int blocks = properties.multiProcessorCount * 16;
        fill<<<blocks, threadsPerBlock>>>(b.get(), c.get(), elements);
        measure(
            result, options, "copy", 16,
            [&] { copy<<<blocks, threadsPerBlock>>>(a.get(), b.get(), c.get(), elements); }, a.get(), false);
        measure(
            result, options, "triad", 24,
            [&] { triad<<<blocks, threadsPerBlock>>>(a.get(), b.get(), c.get(), elements); }, a.get(), true);
        if (const cudaError_t status = cudaGetLastError(); status != cudaSuccess)
            return {name(), Ending::Failed, cudaGetErrorString(status), {}};
        return result;
    }

private:
    template <typename Launch>
    static void measure(ProbeResult &result, const ProbeOptions &options, const char *metric, double bytesPerElement,
                        const Launch &launch, const double *output, bool isTriad)
    {
        cudaEvent_t start{}, stop{};
        cudaEventCreate(&start);
        cudaEventCreate(&stop);
        const int repetitions = options.quick ? 20 : 100;
        std::vector<double> rates;
        for (int r = 0; r < warmUps + repetitions; ++r) {
            if (options.cancel && *options.cancel) {
                result.ending = Ending::Cancelled;
                break;
            }
            cudaEventRecord(start);
            launch();
            cudaEventRecord(stop);
            cudaEventSynchronize(stop);
            float milliseconds = 0;
            cudaEventElapsedTime(&milliseconds, start, stop);
            if (r >= warmUps && milliseconds > 0)
                rates.push_back(double(elements) * bytesPerElement / (milliseconds * 1e-3));
        }
        cudaEventDestroy(start);
        cudaEventDestroy(stop);
        constexpr std::size_t sample = 4096;
        std::vector<double> host(sample);
        cudaMemcpy(host.data(), output, sample * sizeof(double), cudaMemcpyDeviceToHost);
        bool verified = true;
        for (std::size_t i = 0; i < sample; ++i) {
            const double b = 1 + double(i % 7), c = 2 + double(i % 5);
            verified = verified && std::abs(host[i] - (isTriad ? b + scalar * c : b)) < 1e-12;
        }
        const Spread spread = spreadOf(rates);
        result.measurements.push_back(
            {metric, "B/s", spread.median, spread.quartileLow, spread.quartileHigh, int(rates.size()), verified});
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuMemoryProbe()
{
    return std::make_unique<GpuMemoryProbe>();
}

} // namespace cw::probes
