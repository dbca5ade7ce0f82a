// Host memory bandwidth with the four STREAM kernels (McCalpin 1995), all cores, bytes counted as STREAM counts them:
// 16 per element for copy and scale, 24 for add and triad (no write-allocate traffic).
#include "probes/device/probe.h"
#include "probes/device/statistics.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <thread>

namespace cw::probes {

namespace {

constexpr std::size_t elements = std::size_t(1) << 25; // 256 MiB an array: far beyond any cache
constexpr double scalar = 3.0;
constexpr int warmUps = 2;

struct Kernel {
    const char *metric;
    double bytesPerElement;
    void (*run)(double *a, const double *b, const double *c, std::size_t from, std::size_t to);
};

const std::array<Kernel, 4> kernels = {{
    {"copy", 16,
     [](double *a, const double *b, const double *, std::size_t from, std::size_t to) {
         for (std::size_t i = from; i < to; ++i)
             a[i] = b[i];
     }},
    {"scale", 16,
     [](double *a, const double *b, const double *, std::size_t from, std::size_t to) {
         for (std::size_t i = from; i < to; ++i)
             a[i] = scalar * b[i];
     }},
    {"add", 24,
     [](double *a, const double *b, const double *c, std::size_t from, std::size_t to) {
         for (std::size_t i = from; i < to; ++i)
             a[i] = b[i] + c[i];
     }},
    {"triad", 24,
     [](double *a, const double *b, const double *c, std::size_t from, std::size_t to) {
         for (std::size_t i = from; i < to; ++i)
             a[i] = b[i] + scalar * c[i];
     }},
}};

/// Runs `work(from, to)` over all elements on all cores.
template <typename Work>
void onAllCores(const Work &work)
{
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < cores; ++t)
        threads.emplace_back([&, t] { work(elements * t / cores, elements * (t + 1) / cores); });
    for (std::thread &thread : threads)
        thread.join();
}

double expected(const std::string &metric, double b, double c)
{
    if (metric == "copy")
        return b;
    if (metric == "scale")
        return scalar * b;
    return metric == "add" ? b + c : b + scalar * c;
}

class HostMemoryProbe : public Probe {
public:
    std::string name() const override { return "host.memory"; }
    std::string description() const override { return "Host memory bandwidth, STREAM kernels on all cores"; }
    std::string obstacle() const override { return {}; }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        // Not value-initialised: each thread touches its own part first, so that pages lie near the core that uses
        // them.
        const std::unique_ptr<double[]> a(new double[elements]);
        const std::unique_ptr<double[]> b(new double[elements]);
        const std::unique_ptr<double[]> c(new double[elements]);
        onAllCores([&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                a[i] = 0;
                b[i] = 1 + double(i % 7);
                c[i] = 2 + double(i % 5);
            }
        });
        const int repetitions = options.quick ? 10 : 40;
        for (const Kernel &kernel : kernels) {
            std::vector<double> rates;
            for (int r = 0; r < warmUps + repetitions; ++r) {
                if (options.cancel && *options.cancel) {
                    result.ending = Ending::Cancelled;
                    return result;
                }
                const auto start = std::chrono::steady_clock::now();
                onAllCores([&](std::size_t from, std::size_t to) { kernel.run(a.get(), b.get(), c.get(), from, to); });
                const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
                if (r >= warmUps)
                    rates.push_back(double(elements) * kernel.bytesPerElement / seconds.count());
            }
            bool verified = true;
            for (std::size_t i = 0; i < elements; i += 997)
                verified = verified && std::abs(a[i] - expected(kernel.metric, b[i], c[i])) < 1e-12;
            const Spread spread = spreadOf(rates);
            result.measurements.push_back(
                {kernel.metric, "B/s", spread.median, spread.quartileLow, spread.quartileHigh, repetitions, verified});
        }
        return result;
    }
};

} // namespace

std::unique_ptr<Probe> makeHostMemoryProbe()
{
    return std::make_unique<HostMemoryProbe>();
}

} // namespace cw::probes
