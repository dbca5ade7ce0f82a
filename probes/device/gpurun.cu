#include "probes/device/gpudriver.h"
#include "probes/device/gpuerror.h"
#include "probes/device/gpurun.cuh"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace cw::probes {

namespace {
constexpr double quickSeconds = 1, usualSeconds = 8; // a figure
constexpr double oneMeasurement = 20e-3; // seconds: long against the clock and against a step of the power control
constexpr double oneBurst = 4e-3, restAfterBurst = 40e-3; // seconds: a tenth of the time under load
constexpr int mostWithin = 65536;
constexpr int launchesOfLoad = 16; // between two looks at the clock
} // namespace

void check(cudaError_t status, const char *doing)
{
    if (status != cudaSuccess)
        throw GpuFailure(gpuErrorSentence(int(status), cudaGetErrorString(status), doing));
}

DeviceBuffer::DeviceBuffer(std::size_t bytes)
{
    std::size_t available = 0, total = 0;
    check(cudaMemGetInfo(&available, &total), "asking for free memory");
    if (const std::string obstacle = memoryObstacle(double(bytes), double(available)); !obstacle.empty())
        throw GpuFailure(obstacle);
    check(cudaMalloc(&data_, bytes), "taking memory");
}

Stopwatch::Stopwatch(cudaStream_t stream) : stream_(stream)
{
    check(cudaEventCreate(&start_), "making an event");
    check(cudaEventCreate(&stop_), "making an event");
}

Stopwatch::~Stopwatch()
{
    cudaEventDestroy(start_);
    cudaEventDestroy(stop_);
}

double Stopwatch::secondsOf(const std::function<void()> &work)
{
    check(cudaEventRecord(start_, stream_), "measuring");
    work();
    check(cudaGetLastError(), "launching");
    check(cudaEventRecord(stop_, stream_), "measuring");
    check(cudaEventSynchronize(stop_), "measuring");
    float milliseconds = 0;
    check(cudaEventElapsedTime(&milliseconds, start_, stop_), "measuring");
    return double(milliseconds) * 1e-3;
}

RepetitionRule GpuRun::rule() const
{
    RepetitionRule rule;
    rule.seconds = options_.quick ? quickSeconds : usualSeconds;
    return rule;
}

void GpuRun::figure(const std::string &metric, const std::string &unit, const std::function<double()> &once,
                    const std::function<bool()> &isRight)
{
    announce(options_, result_.probe, metric, done_++, figures_);
    const Repetition repetition = repeat(rule(), options_.cancel, once);
    if (repetition.cancelled || (options_.cancel && *options_.cancel))
        throw GpuCancelled();
    result_.measurements.push_back(toMeasurement(metric, unit, repetition, isRight()));
}

void GpuRun::repeated(const std::string &metric, const std::string &unit, double amount,
                      const std::function<void()> &launch, const std::function<bool()> &isRight, double measurement,
                      double rest)
{
    Stopwatch watch;
    (void)watch.secondsOf(launch); // loads code
    const double alone = std::max(watch.secondsOf(launch), 1e-7);
    const int within = std::clamp(int(std::ceil(measurement / alone)), 1, mostWithin);
    figure(
        metric, unit,
        [&] {
            if (rest > 0) {
                std::this_thread::sleep_for(std::chrono::duration<double>(rest));
                launch(); // what waking costs is not measured
            }
            const double seconds = watch.secondsOf([&] {
                for (int i = 0; i < within; ++i)
                    launch();
            });
            return amount * within / seconds;
        },
        isRight);
}

void GpuRun::rate(const std::string &metric, const std::string &unit, double amount,
                  const std::function<void()> &launch, const std::function<bool()> &isRight)
{
    repeated(metric, unit, amount, launch, isRight, oneMeasurement, 0);
}

void GpuRun::burst(const std::string &metric, const std::string &unit, double amount,
                   const std::function<void()> &launch, const std::function<bool()> &isRight)
{
    repeated(metric, unit, amount, launch, isRight, oneBurst, restAfterBurst);
}

void GpuRun::load(double seconds, const std::function<void()> &launch)
{
    using Clock = std::chrono::steady_clock;
    Stopwatch watch;
    const auto start = Clock::now();
    while (std::chrono::duration<double>(Clock::now() - start).count() < seconds) {
        if (options_.cancel && *options_.cancel)
            throw GpuCancelled();
        (void)watch.secondsOf([&] {
            for (int i = 0; i < launchesOfLoad; ++i)
                launch();
        });
    }
}

std::string GpuProbe::obstacle(const ProbeOptions &options) const
{
    int count = 0;
    if (const cudaError_t status = cudaGetDeviceCount(&count); status != cudaSuccess) {
        const std::string ofDriver = driverObstacle(findGpuDriver(), CUDART_VERSION);
        return ofDriver.empty() ? "no usable GPU: " + gpuErrorSentence(int(status), cudaGetErrorString(status))
                                : ofDriver;
    }
    if (count == 0)
        return "no GPU was found";
    return options.device < count
               ? ""
               : "there is no GPU " + std::to_string(options.device) + ", the last is " + std::to_string(count - 1);
}

ProbeResult GpuProbe::run(const ProbeOptions &options)
{
    ProbeResult result{name(), Ending::Done, {}, {}};
    try {
        check(cudaSetDevice(options.device), "opening the GPU");
        GpuRun run(options, result, figures(options));
        measure(run);
        if (result.measurements.empty()) {
            result.ending = Ending::Failed;
            result.reason = "nothing of this probe could be measured here";
        }
    } catch (const GpuFailure &failure) {
        result.ending = Ending::Failed;
        result.reason = failure.what();
        (void)cudaGetLastError(); // a later probe begins without it
    } catch (const GpuCancelled &) {
        result.ending = Ending::Cancelled;
    }
    return result;
}

int multiprocessors()
{
    int device = 0, count = 0;
    check(cudaGetDevice(&device), "asking for the device");
    check(cudaDeviceGetAttribute(&count, cudaDevAttrMultiProcessorCount, device), "asking for the device");
    return count;
}

std::string gpuBusId(int device)
{
    std::array<char, 32> text{};
    return cudaDeviceGetPCIBusId(text.data(), int(text.size()), device) == cudaSuccess ? text.data() : "";
}

std::vector<std::unique_ptr<Probe>> makeGpuProbes()
{
    std::vector<std::unique_ptr<Probe>> probes;
    for (const auto make :
         {makeGpuMemoryProbe, makeGpuMatrixProbe, makeGpuAttentionProbe, makeGpuFusionProbe, makeGpuLaunchProbe,
          makeGpuCopyProbe, makeGpuPeerProbe, makeGpuCollectiveProbe, makeGpuBlockProbe})
        probes.push_back(make());
    return probes;
}

} // namespace cw::probes
