// Host memory bandwidth with the four STREAM kernels (McCalpin 1995), all cores, bytes counted as STREAM counts them:
// 16 per element for copy and scale, 24 for add and triad (no write-allocate traffic). With several memory nodes the
// triad once more on each of them by its own cores.
#include "probes/device/memorynodes.h"
#include "probes/device/parallel.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"
#include "probes/device/streamkernel.h"

#include <sys/mman.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace cw::probes {

namespace {

constexpr std::size_t elements = std::size_t(1) << 25; // 256 MiB an array: far beyond any cache
constexpr std::size_t hugePage = std::size_t(2) << 20;
constexpr double quickSeconds = 2, usualSeconds = 10;

struct Kernel {
    const char *metric;
    double bytesPerElement;
    StreamKernel run;
    double (*expected)(double b, double c);
};

/// An array on huge pages where the system gives them, so that looking pages up is not what is measured. Not touched
/// yet: its pages lie near the core that writes them first.
struct Array {
    Array() : data(static_cast<double *>(std::aligned_alloc(hugePage, elements * sizeof(double))))
    {
#ifdef MADV_HUGEPAGE
        if (data)
            (void)madvise(data, elements * sizeof(double), MADV_HUGEPAGE); // a wish: without it the figure is lower
#endif
    }
    ~Array()
    {
        std::free(data);
    }
    Array(const Array &) = delete;
    Array &operator=(const Array &) = delete;
    double *data;
};

/// Three arrays, touched by the threads that will use them.
struct Arrays {
    template <typename Spread>
    explicit Arrays(const Spread &onThreads)
    {
        if (!isThere())
            return;
        onThreads([&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                a.data[i] = 0;
                b.data[i] = 1 + double(i % 7);
                c.data[i] = 2 + double(i % 5);
            }
        });
    }
    [[nodiscard]] bool isThere() const { return a.data && b.data && c.data; }
    Array a, b, c;
};

class HostMemoryProbe : public Probe {
public:
    std::string name() const override { return "host.memory"; }
    std::string description() const override { return "Host memory bandwidth, STREAM kernels on all cores"; }
    std::string obstacle(const ProbeOptions &) const override { return {}; }

    ProbeResult run(const ProbeOptions &options) override
    {
        ProbeResult result{name(), Ending::Done, {}, {}};
        const StreamKernels of = bestStreamKernels();
        const std::array<Kernel, 4> kernels = {
            {{"copy", 16, of.copy, [](double b, double) { return b; }},
             {"scale", 16, of.scale, [](double b, double) { return streamScalar * b; }},
             {"add", 24, of.add, [](double b, double c) { return b + c; }},
             {"triad", 24, of.triad, [](double b, double c) { return b + streamScalar * c; }}}};
        std::vector<int> nodes = memoryNodes();
        if (nodes.size() < 2)
            nodes.clear(); // one node: its figure is that of all cores
        const int figures = int(kernels.size() + nodes.size());
        const auto everywhere = [](const auto &work) { onAllCores(elements, work); };
        const Arrays arrays(everywhere);
        for (std::size_t k = 0; k < kernels.size(); ++k) {
            announce(options, name(), kernels[k].metric, int(k), figures);
            measure(result, options, kernels[k], kernels[k].metric, arrays, everywhere);
        }
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            const std::string metric = "triad_node" + std::to_string(nodes[n]);
            const auto there = [node = nodes[n]](const auto &work) {
                onCores(
                    elements, processorsOf(node).size(), [node] { (void)bindToNode(node); }, work);
            };
            announce(options, name(), metric, int(kernels.size() + n), figures);
            measure(result, options, kernels.back(), metric, Arrays(there), there);
        }
        return result;
    }

private:
    template <typename Spread>
    static void measure(ProbeResult &result, const ProbeOptions &options, const Kernel &kernel,
                        const std::string &metric, const Arrays &arrays, const Spread &onThreads)
    {
        if (result.ending != Ending::Done)
            return;
        if (!arrays.isThere()) {
            result.ending = Ending::Failed;
            result.reason = "the host's memory is full: the probe needs three arrays of 256 MiB";
            return;
        }
        double *const a = arrays.a.data;
        const double *const b = arrays.b.data, *const c = arrays.c.data;
        RepetitionRule rule;
        rule.seconds = options.quick ? quickSeconds : usualSeconds;
        const Repetition repetition = repeat(rule, options.cancel, [&] {
            const auto start = std::chrono::steady_clock::now();
            onThreads([&](std::size_t from, std::size_t to) { kernel.run(a, b, c, from, to); });
            const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
            return double(elements) * kernel.bytesPerElement / seconds.count();
        });
        if (repetition.cancelled) {
            result.ending = Ending::Cancelled;
            return;
        }
        bool verified = true;
        for (std::size_t i = 0; i < elements; i += 997)
            verified = verified && std::abs(a[i] - kernel.expected(b[i], c[i])) < 1e-12;
        result.measurements.push_back(toMeasurement(metric, "B/s", repetition, verified));
    }
};

} // namespace

std::unique_ptr<Probe> makeHostMemoryProbe()
{
    return std::make_unique<HostMemoryProbe>();
}

} // namespace cw::probes
