// Host memory bandwidth with the four STREAM kernels (McCalpin 1995), all cores, bytes counted as STREAM counts them:
// 16 per element for copy and scale, 24 for add and triad (no write-allocate traffic). With several memory nodes every
// thread stays with its own, and the triad is measured once more on each node: from its own cores, and from those it
// is farthest from.
#include "probes/device/crew.h"
#include "probes/device/memorynodes.h"
#include "probes/device/probe.h"
#include "probes/device/processorcache.h"
#include "probes/device/repetition.h"
#include "probes/device/streamkernel.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace cw::probes {

namespace {

constexpr std::size_t fewestElements = std::size_t(1) << 25; // 256 MiB an array
constexpr std::size_t timesTheCaches = 4;                    // STREAM's rule for an array
constexpr std::size_t shareOfMemory = 8;                     // an array takes an eighth of what is free at most
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
    explicit Array(std::size_t elements)
        : data(static_cast<double *>(std::aligned_alloc(hugePage, elements * sizeof(double))))
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

/// Far beyond the processor's caches, whole huge pages, and no more than the machine can spare.
std::size_t elementsOfAnArray()
{
    const std::size_t wanted = std::max(fewestElements, timesTheCaches * lastLevelCacheBytes() / sizeof(double));
    const std::size_t spare = availableMemoryBytes() / shareOfMemory / sizeof(double);
    const std::size_t pageElements = hugePage / sizeof(double);
    return std::max(fewestElements, std::min(wanted, spare)) / pageElements * pageElements;
}

/// Three arrays, touched by the threads that will use them.
struct Arrays {
    Arrays(std::size_t length, Crew &crew) : elements(length), a(length), b(length), c(length)
    {
        if (!isThere())
            return;
        crew.run(elements, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                a.data[i] = 0;
                b.data[i] = 1 + double(i % 7);
                c.data[i] = 2 + double(i % 5);
            }
        });
    }
    [[nodiscard]] bool isThere() const { return a.data && b.data && c.data; }
    /// All of them lie on this node, by the first and last page of each.
    [[nodiscard]] bool liesOn(int node) const
    {
        const std::array<const Array *, 3> all = {&a, &b, &c};
        return std::all_of(all.begin(), all.end(), [&](const Array *each) {
            return nodeOfPage(each->data) == node && nodeOfPage(each->data + elements - 1) == node;
        });
    }
    std::size_t elements;
    Array a, b, c;
};

/// The node of each thread that measures: one thread for each usable processor of these nodes.
std::vector<int> nodesOfThreads(const std::vector<int> &nodes)
{
    std::vector<int> ofThreads;
    for (const int node : nodes)
        ofThreads.insert(ofThreads.end(), usable(processorsOf(node)).size(), node);
    return ofThreads;
}

std::string metricOf(const NodePath &path)
{
    const std::string memory = "triad_node" + std::to_string(path.memory);
    return path.isLocal() ? memory : memory + "_from_node" + std::to_string(path.processors);
}

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
        const std::vector<NodePath> paths = nodePaths();
        result.notes.push_back(nodesNote());
        const std::size_t elements = elementsOfAnArray();
        const int figures = int(kernels.size() + paths.size());
        const auto ofThreads = paths.empty() ? std::vector<int>() : nodesOfThreads(memoryNodes());
        {
            const auto everywhere = ofThreads.empty() // one node: wherever the system puts the threads
                                        ? std::make_unique<Crew>()
                                        : std::make_unique<Crew>(ofThreads.size(), [&](std::size_t t) {
                                              (void)bindToNode({ofThreads[t], ofThreads[t]});
                                          });
            const Arrays arrays(elements, *everywhere);
            for (std::size_t k = 0; k < kernels.size(); ++k) {
                announce(options, name(), kernels[k].metric, int(k), figures);
                measure(result, options, kernels[k], kernels[k].metric, arrays, *everywhere);
            }
        }
        for (std::size_t n = 0; n < paths.size(); ++n) {
            announce(options, name(), metricOf(paths[n]), int(kernels.size() + n), figures);
            measureNode(result, options, kernels.back(), paths[n], elements);
        }
        return result;
    }

private:
    static void measureNode(ProbeResult &result, const ProbeOptions &options, const Kernel &triad, const NodePath &path,
                            std::size_t elements)
    {
        const std::string metric = metricOf(path);
        const std::size_t threads = nodesOfThreads({path.processors}).size();
        if (threads == 0) {
            result.notes.push_back(metric + " was not measured: this program may not run on the node's processors");
            return;
        }
        Crew there(threads, [&](std::size_t) { (void)bindToNode(path); });
        const Arrays arrays(elements, there);
        if (arrays.isThere() && !arrays.liesOn(path.memory)) {
            result.notes.push_back(metric + " was not measured: the node's memory is too full");
            return;
        }
        measure(result, options, triad, metric, arrays, there);
    }

    static void measure(ProbeResult &result, const ProbeOptions &options, const Kernel &kernel,
                        const std::string &metric, const Arrays &arrays, Crew &crew)
    {
        if (result.ending != Ending::Done)
            return;
        if (!arrays.isThere()) {
            result.ending = Ending::Failed;
            result.reason =
                "the host's memory is full: the probe needs three arrays, each four times the size of the caches";
            return;
        }
        const std::size_t elements = arrays.elements;
        double *const a = arrays.a.data;
        const double *const b = arrays.b.data, *const c = arrays.c.data;
        RepetitionRule rule;
        rule.seconds = options.quick ? quickSeconds : usualSeconds;
        const Repetition repetition = repeat(rule, options.cancel, [&] {
            const double seconds =
                crew.run(elements, [&](std::size_t from, std::size_t to) { kernel.run(a, b, c, from, to); });
            return double(elements) * kernel.bytesPerElement / seconds;
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
