// The solver's figures on generated needs: how soon a design is there, how close it is proven, how fast an answer is
// argued with. One line of Markdown per figure, in CPU seconds of this process (all threads), sizes stated.
//   bench_figures [small|ten|medium|large]… [--limit SECONDS] [--seed NUMBER]
#include "planner/argue/binding.h"
#include "planner/argue/waysout.h"
#include "planner/search/search.h"
#include "tests/support/generatedneed.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace generated;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

struct Figures {
    const char *name;
    Size size;
    double room; ///< limits over what the cheapest fractional design uses
    double gap;
};
const Figures rows[] = {{"small", {1, 1, 40, 3}, 1.6, 1e-4},
                        {"ten", {10, 1, 20, 4}, 1.4, 1e-3},
                        {"medium", {12, 8, 40, 8}, 1.25, 1e-2},
                        {"large", {40, 20, 60, 15}, 1.25, 2e-2}};

void line(const char *what, const QString &figure)
{
    std::printf("| %s | %s |\n", what, qPrintable(figure));
    std::fflush(stdout);
}

QString seconds(double value)
{
    return QStringLiteral("%1 s").arg(value, 0, 'f', value < 1 ? 3 : 1);
}

/// Search with the CPU time of the first design and the gaps on the way; cancelled at the limit of CPU seconds.
Solution timed(const Program &program, const SolveOptions &options, double limit)
{
    const double start = cpuSeconds();
    std::atomic_bool cancel = false;
    double first = 0, best = 0, bound = 0, next = 10;
    std::atomic_bool isDone = false;
    std::thread guard([&] { // between two words of progress a solver may work for a long time
        while (!isDone && cpuSeconds() - start <= limit)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        cancel = !isDone;
    });
    const ProgressCallback watch = [&](const SolveProgress &progress) {
        const double now = cpuSeconds() - start;
        if (progress.best && first == 0)
            first = now;
        best = progress.best.value_or(best);
        bound = std::max(bound, progress.bound.value_or(0));
        if (now >= next && best > 0) {
            line("gap on the way",
                 QStringLiteral("%1 % at %2").arg((best - bound) / best * 100, 0, 'f', 2).arg(seconds(now)));
            next = next < 60 ? 60 : next < 120 ? 120 : next < 600 ? 600 : limit + 1;
        }
    };
    const auto solver = makeHighsSolver();
    Solution solution = search(program, *solver, options, watch, &cancel);
    isDone = true;
    guard.join();
    line("first design", first > 0 ? seconds(first) : QStringLiteral("none before the end"));
    line("end", QStringLiteral("%1 %2, best %3, bound %4")
                    .arg(solution.ending == SolverEnding::Optimal ? QStringLiteral("proven after")
                                                                  : QStringLiteral("stopped at"),
                         seconds(cpuSeconds() - start))
                    .arg(solution.hasValues ? solution.objective : best, 0, 'f', 2)
                    .arg(solution.hasValues ? solution.bound : bound, 0, 'f', 2));
    return solution;
}

/// Prices, re-answer, conflict and ways out on a need that is solved.
void argue(Instance need, const Solution &solution, double gap)
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    const auto set = std::make_shared<const CandidateSet>(need.set);
    const CandidateSource same = [&](const Plan &) { return set; };
    SolveOptions options;
    options.gap = gap;
    options.timeLimitSeconds = 3600;
    const Deadline deadline(3600);
    const Variants variants(need.plan, empty, set, nullptr, same);
    const PlanModel model = modelOf(need);
    double start = cpuSeconds();
    const auto bindings = bindingsOf(variants, model, solution, *solver, options, deadline);
    const auto settled =
        std::count_if(bindings.begin(), bindings.end(), [](const Binding &b) { return b.priceOfRule.has_value(); });
    line("price of every rule",
         QStringLiteral("%1 (%2 of %3 settled)").arg(seconds(cpuSeconds() - start)).arg(settled).arg(bindings.size()));
    Plan changed = need.plan;
    for (Constraint &limit : changed.need.constraints) {
        if (limit.id == QLatin1String("power"))
            *limit.max *= 0.97;
    }
    PlanModel again = std::move(buildPlanModel(changed, empty, need.set)).value();
    again.program.start = carriedOver(model.program, solution.values, again.program);
    SolveOptions quick = options;
    quick.quick = true;
    start = cpuSeconds();
    const Solution answer = search(again.program, *solver, quick, {}, nullptr);
    line("answer after one changed bound", QStringLiteral("%1, gap %2 %")
                                               .arg(seconds(cpuSeconds() - start))
                                               .arg(answer.hasValues ? answer.gap * 100 : 100, 0, 'f', 2));
    for (Constraint &limit : need.plan.need.constraints) {
        if (limit.id == QLatin1String("budget") || limit.id == QLatin1String("monthly"))
            *limit.max *= 0.3;
    }
    const Variants tight(need.plan, empty, set, nullptr, same);
    const auto elastic = elasticProgramOf(tight);
    start = cpuSeconds();
    const Conflict conflict = findConflict(tight, *elastic, *solver, options, deadline);
    line("conflict", QStringLiteral("%1, rules %2, %3 solves%4")
                         .arg(seconds(cpuSeconds() - start))
                         .arg(QStringList(conflict.rules.begin(), conflict.rules.end()).join(QStringLiteral(", ")))
                         .arg(conflict.solves)
                         .arg(conflict.isIrreducible ? QString() : QStringLiteral(", ") + conflict.remark));
    const Verify verify = [&](const Plan &plan, const ModelOptions &without,
                              const Verified *) -> std::optional<Verified> {
        const auto built = buildPlanModel(plan, empty, need.set, without);
        SolveOptions enough = options;
        enough.gap = gapOfOneWay;
        enough.workLimit = workOfOneWay(built->program);
        enough.mergedIsEnough = true;
        const Solution found = search(built->program, *solver, enough, {}, nullptr);
        if (!found.hasValues)
            return std::nullopt;
        return Verified{Json{{"total_cost", found.objective * moneyScale}}, {}};
    };
    start = cpuSeconds();
    const auto ways = waysOut(tight, *elastic, conflict, *solver, options, verify, deadline);
    line("ways out", QStringLiteral("%1, %2 ways").arg(seconds(cpuSeconds() - start)).arg(ways.size()));
    for (const Relaxation &way : ways)
        line("way out", way.text);
}

void measure(const Figures &row, double limit, unsigned seed)
{
    Instance need = instance(row.size, seed);
    calibrate(need, row.room);
    const double start = cpuSeconds();
    const PlanModel model = modelOf(need);
    const auto whole = std::count_if(model.program.columns.begin(), model.program.columns.end(),
                                     [](const Column &column) { return column.integer; });
    line(row.name,
         QStringLiteral("%1 sites, %2 periods, %3 options, %4 workloads: %5 rows, %6 columns, %7 whole; built "
                        "in %8")
             .arg(row.size.sites)
             .arg(row.size.periods)
             .arg(row.size.options)
             .arg(row.size.workloads)
             .arg(model.program.rows.size())
             .arg(model.program.columns.size())
             .arg(whole)
             .arg(seconds(cpuSeconds() - start)));
    SolveOptions options;
    options.gap = row.gap;
    options.timeLimitSeconds = 3600;
    const Solution solution = timed(model.program, options, limit);
    if (solution.ending == SolverEnding::Optimal && row.size.periods == 1)
        argue(std::move(need), solution, row.gap);
}

} // namespace

int main(int argc, char **argv)
{
    double limit = 60;
    unsigned seed = 1;
    std::vector<const char *> asked;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--limit") == 0 && i + 1 < argc)
            limit = std::atof(argv[++i]);
        else if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc)
            seed = unsigned(std::atoi(argv[++i]));
        else
            asked.push_back(argv[i]);
    }
    std::printf("| What | Figure |\n|---|---|\n");
    for (const Figures &row : rows) {
        const bool all = asked.empty();
        if (all ||
            std::any_of(asked.begin(), asked.end(), [&](const char *name) { return !std::strcmp(name, row.name); }))
            measure(row, limit, seed);
    }
    return 0;
}
