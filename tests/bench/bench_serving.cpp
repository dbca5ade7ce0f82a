// Speed of serving predictions on one core: single predictions, and the capacity search the planner runs in bulk.
#include "planner/perf/servingbulk.h"
#include "planner/perf/servingcalibration.h"

#include <benchmark/benchmark.h>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape shape(bool moe)
{
    catalog::ModelShape m;
    m.layers = moe ? 94 : 80;
    m.hidden = moe ? 4096 : 8192;
    m.heads = 64;
    m.kvHeads = moe ? 4 : 8;
    m.headDim = 128;
    m.ffnHidden = moe ? 1536 : 28672;
    m.vocabulary = 128256;
    m.publishedParameters = moe ? 235e9 : 70.6e9;
    if (moe) {
        m.experts = 128;
        m.expertsPerToken = 8;
        m.expertFfnHidden = 1536;
        m.publishedActiveParameters = 22e9;
    }
    return m;
}

ServingCase loadOf(const catalog::ModelShape &model, bool open)
{
    ServingCase c;
    c.model = &model;
    c.device.family = QStringLiteral("Hopper");
    c.device.vendor = QStringLiteral("NVIDIA");
    c.device.scaleUpLink = QStringLiteral("NVLink4");
    c.device.peakFlops[std::size_t(Precision::Bf16)] = 989e12;
    c.device.peakFlops[std::size_t(Precision::Fp8)] = 1979e12;
    c.device.memoryBytes = 141e9;
    c.device.memoryBandwidth = 4.8e12;
    c.device.scaleUpBandwidth = 450e9;
    c.device.scaleUpDomain = 8;
    c.weights = c.kv = Precision::Fp8;
    c.devices = c.tp = 8;
    c.inputTokens = 1500;
    c.outputTokens = 400;
    if (open)
        c.requestsPerSecond = 5;
    else
        c.concurrency = 64;
    return c;
}

/// A different load each time, so that nothing can be remembered; half of them a mixture of experts.
std::vector<ServingCase> loads(const catalog::ModelShape (&models)[2], bool open)
{
    std::vector<ServingCase> cases;
    for (int i = 0; i < 256; ++i) {
        ServingCase c = loadOf(models[i / 128], open);
        c.inputTokens = 200 + 37 * i;
        if (!open)
            c.concurrency = 1 + 3 * i;
        cases.push_back(c);
    }
    return cases;
}

template <typename Run>
void sweep(benchmark::State &state, bool open, Run &&run)
{
    const catalog::ModelShape models[] = {shape(false), shape(true)};
    const std::vector<ServingCase> cases = loads(models, open);
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(run(cases[i++ % cases.size()]));
    state.SetItemsProcessed(state.iterations());
}

void bulk(benchmark::State &state)
{
    const catalog::ModelShape models[] = {shape(false), shape(true)};
    const std::vector<ServingCase> cases = loads(models, state.range(0) != 0);
    ServingColumns columns;
    for (auto _ : state) {
        predictServingBulk(cases, columns);
        benchmark::DoNotOptimize(columns.tpotSeconds.data());
    }
    state.SetItemsProcessed(state.iterations() * int64_t(cases.size()));
}

void closedLoop(benchmark::State &state)
{
    sweep(state, false, [](const ServingCase &c) { return predictServing(c).tpotSeconds.likely; });
}

void openLoop(benchmark::State &state)
{
    sweep(state, true, [](const ServingCase &c) { return predictServing(c).tpotSeconds.likely; });
}

void capacity(benchmark::State &state)
{
    sweep(state, true, [](const ServingCase &c) { return servingCapacity(c, 1.0, 0.05).requestsPerSecond; });
}

} // namespace

BENCHMARK(bulk)->ArgName("open")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(closedLoop);
BENCHMARK(openLoop);
BENCHMARK(capacity);

BENCHMARK_MAIN();
