// Host memory bandwidth with the four STREAM kernels (McCalpin 1995), all cores, bytes counted as STREAM counts them:
// 16 per element for copy and scale, 24 for add and triad (no write-allocate traffic).
#include "probes/device/parallel.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <array>
#include <chrono>
#include <cmath>

namespace cw::probes {

namespace {

constexpr std::size_t elements = std::size_t(1) << 25; // 256 MiB an array: far beyond any cache
constexpr double scalar = 3.0;

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
    std::string obstacle(const ProbeOptions &) const override { return {}; }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        // Not value-initialised: each thread touches its own part first, so that pages lie near the core that uses
        // them.
        const std::unique_ptr<double[]> a(new double[elements]);
        const std::unique_ptr<double[]> b(new double[elements]);
        const std::unique_ptr<double[]> c(new double[elements]);
        onAllCores(elements, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                a[i] = 0;
                b[i] = 1 + double(i % 7);
                c[i] = 2 + double(i % 5);
            }
        });
        RepetitionRule rule;
        rule.seconds = options.quick ? 2 : 10;
        for (const Kernel &kernel : kernels) {
            const Repetition repetition = repeat(rule, options.cancel, [&] {
                const auto start = std::chrono::steady_clock::now();
                onAllCores(elements,
                           [&](std::size_t from, std::size_t to) { kernel.run(a.get(), b.get(), c.get(), from, to); });
                const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
                return double(elements) * kernel.bytesPerElement / seconds.count();
            });
            if (repetition.cancelled) {
                result.ending = Ending::Cancelled;
                return result;
            }
            bool verified = true;
            for (std::size_t i = 0; i < elements; i += 997)
                verified = verified && std::abs(a[i] - expected(kernel.metric, b[i], c[i])) < 1e-12;
            result.measurements.push_back(toMeasurement(kernel.metric, "B/s", repetition, verified));
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
