#include "planner/solve/objectives.h"

#include "planner/solve/mergedsolve.h"
#include "planner/solve/modelbuilder.h"
#include "planner/solve/search.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
constexpr double keptWithin = 1e-6; // share of an objective by which later ones may worsen it

double valueOf(const std::vector<Entry> &terms, const std::vector<double> &values)
{
    double sum = 0;
    for (const Entry &entry : terms)
        sum += entry.value * values[std::size_t(entry.column)];
    return sum;
}

void keep(Program &program, const std::vector<Entry> &terms, const std::vector<double> &values)
{
    const double best = valueOf(terms, values);
    program.addRow(
        {QStringLiteral("kept objective"), {}, -unlimited, best + keptWithin * std::max(1.0, std::abs(best)), terms});
}
} // namespace

Solution solveInOrder(const Program &program, const std::vector<std::vector<Entry>> &then, Solver &solver,
                      const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel)
{
    const Deadline deadline(options.timeLimitSeconds);
    Solution first = search(program, solver, options, progress, cancel);
    if (first.ending != SolverEnding::Optimal || !first.hasValues || then.empty())
        return first;
    std::vector<Entry> before;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (program.columns[c].cost != 0)
            before.push_back({int(c), program.columns[c].cost});
    }
    Program stage = program;
    for (const std::vector<Entry> &terms : then) {
        keep(stage, before, first.values);
        for (Column &column : stage.columns)
            column.cost = 0;
        for (const Entry &entry : terms)
            stage.columns[std::size_t(entry.column)].cost = entry.value;
        stage.offset = 0;
        stage.start = first.values;
        SolveOptions rest = options;
        rest.timeLimitSeconds = std::max(0.0, deadline.remaining());
        const Solution better = solveMerged(stage, rest, solver, cancel);
        first.nodes += better.nodes;
        first.work += better.work;
        if (better.ending == SolverEnding::Cancelled)
            first.ending = SolverEnding::Cancelled;
        if (!better.hasValues)
            break;
        first.values = better.values;
        if (better.ending != SolverEnding::Optimal)
            break;
        before = terms;
    }
    first.objective = program.objectiveOf(first.values);
    return first;
}

} // namespace cw::planner
