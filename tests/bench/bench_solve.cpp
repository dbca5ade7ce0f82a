// How long a sample takes from need to checked plan, and how long a changed budget takes afterwards.
#include "catalog/store/catalogreader.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/planfile.h"
#include "planner/search/solver.h"
#include "planner/solve/pipeline.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace cw;
using namespace cw::planner;

namespace {

const char *const samples[] = {"sovereign-chat-eu", "pretrain-8b", "retrieval", "workstation-lab"};

catalog::SnapshotPtr shipped()
{
    static const catalog::SnapshotPtr catalog = [] {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        return read.ok() ? read.value() : nullptr;
    }();
    return catalog;
}

Plan sample(benchmark::State &state)
{
    const QString name = QLatin1String(samples[state.range(0)]);
    state.SetLabel(name.toStdString());
    QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/samples/%1.cwplan").arg(name));
    if (!shipped() || !file.open(QIODevice::ReadOnly)) {
        state.SkipWithError("no catalog or no sample");
        return {};
    }
    return readPlan(file.readAll()).plan;
}

void solveSample(benchmark::State &state)
{
    const Plan plan = sample(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Pipeline(shipped()).solve(plan).ok());
}

void predictCandidates(benchmark::State &state)
{
    const Plan plan = sample(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Pipeline(shipped()).candidates(plan).ok());
}

void answerAChangedBudget(benchmark::State &state)
{
    Plan plan = sample(state);
    Pipeline pipeline(shipped());
    benchmark::DoNotOptimize(pipeline.solve(plan).ok());
    double factor = 1;
    for ([[maybe_unused]] auto _ : state) {
        factor = factor > 1.5 ? 1 : factor + 0.1;
        Plan changed = plan;
        for (Constraint &constraint : changed.need.constraints) {
            if (constraint.kind == ConstraintKind::Limit && constraint.max)
                *constraint.max *= factor;
        }
        benchmark::DoNotOptimize(pipeline.solve(changed).ok());
    }
}

} // namespace

BENCHMARK(solveSample)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(predictCandidates)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(answerAChangedBudget)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // the catalog lies beside the program
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
