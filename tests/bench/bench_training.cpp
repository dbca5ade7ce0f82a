// Training configurations evaluated per second on one core: the loop of the bulk search, and the scalar path beside it.
#include "planner/perf/trainingbulk.h"

#include <benchmark/benchmark.h>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::ModelShape model(bool moe)
{
    catalog::ModelShape m;
    m.layers = 80;
    m.hidden = 8192;
    m.heads = 64;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = 28672;
    m.vocabulary = 128256;
    if (moe) {
        m.experts = 128;
        m.expertsPerToken = 8;
        m.expertFfnHidden = 2048;
        m.denseLayers = 3;
    }
    return m;
}

Device device()
{
    Device d;
    d.family = QStringLiteral("Hopper");
    d.peakFlops[std::size_t(Precision::Bf16)] = 989e12;
    d.memoryBytes = 80e9;
    d.memoryBandwidth = 3.35e12;
    d.scaleUpBandwidth = 450e9;
    d.scaleUpDomain = 8;
    d.scaleOutBandwidth = 50e9;
    return d;
}

/// Every split of 512 accelerators into tensor, pipeline and data parallel ranks, with micro batches and recomputation.
std::vector<TrainingCase> cases(const catalog::ModelShape &shape)
{
    constexpr int accelerators = 512;
    std::vector<TrainingCase> all;
    for (int tp = 1; tp <= 8; tp *= 2)
        for (int pp = 1; pp <= 16; pp *= 2)
            for (int micro = 1; micro <= 8; micro *= 2)
                for (const Recompute recompute : {Recompute::None, Recompute::Selective, Recompute::Full})
                    for (const int zero : {1, 3}) {
                        TrainingCase c;
                        c.model = &shape;
                        c.device = device();
                        c.devices = accelerators;
                        c.tp = tp;
                        c.pp = pp;
                        c.dp = accelerators / tp / pp;
                        c.ep = shape.isMoe() ? 8 : 1;
                        c.zeroStage = zero;
                        c.sequenceLength = 8192;
                        c.microBatch = micro;
                        c.globalBatch = 1024;
                        c.recompute = recompute;
                        all.push_back(c);
                    }
    return all;
}

void bulk(benchmark::State &state)
{
    const catalog::ModelShape shape = model(state.range(0) != 0);
    const std::vector<TrainingCase> all = cases(shape);
    TrainingColumns columns;
    for (auto _ : state) {
        predictTrainingBulk(all, columns);
        benchmark::DoNotOptimize(columns.stepSeconds.data());
    }
    state.SetItemsProcessed(state.iterations() * int64_t(all.size()));
}
BENCHMARK(bulk)->ArgName("moe")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void scalar(benchmark::State &state)
{
    const catalog::ModelShape shape = model(false);
    const std::vector<TrainingCase> all = cases(shape);
    for (auto _ : state)
        for (const TrainingCase &c : all)
            benchmark::DoNotOptimize(predictTraining(c).stepSeconds.likely);
    state.SetItemsProcessed(state.iterations() * int64_t(all.size()));
}
BENCHMARK(scalar)->Unit(benchmark::kMillisecond);

void explained(benchmark::State &state)
{
    const catalog::ModelShape shape = model(false);
    const std::vector<TrainingCase> all = cases(shape);
    for (auto _ : state)
        for (const TrainingCase &c : all)
            benchmark::DoNotOptimize(explainTraining(c).breakdown.time.size());
    state.SetItemsProcessed(state.iterations() * int64_t(all.size()));
}
BENCHMARK(explained)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
